// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/units.h"
#include "core/services/service_kind.h"

namespace cloudyard {

enum class Arrivals : std::uint8_t { Poisson, Constant };

/// People or programs in one city who ask for something, again and again, whether or not they are answered (open loop).
struct ClientsSettings {
    std::string city = "Dublin";
    Rate rate{10};
    Arrivals arrivals = Arrivals::Poisson;
    Duration lastMile = Duration::milliseconds(12); ///< round trip
};

extern const ServiceKind kClientsKind;

} // namespace cloudyard
