// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/distribution.h"
#include "core/base/units.h"
#include "core/services/clients/load_shape.h"
#include "core/services/service_kind.h"

namespace cloudyard {

enum class Arrivals : std::uint8_t { Poisson, Constant };

/// People or programs in one city who ask for something, again and again, whether or not they are answered (open loop),
/// or so many users who each ask, wait for the answer, think, and ask again (closed loop).
struct ClientsSettings {
    std::string city = "Dublin";
    Rate rate{10};
    Arrivals arrivals = Arrivals::Poisson;
    Duration lastMile = Duration::milliseconds(12); ///< round trip
    LoadPattern pattern = LoadPattern::Constant;
    Rate peak{50};
    Duration patternStart = Duration::seconds(60);
    Duration patternTime = Duration::seconds(60);
    Duration patternPeriod = Duration::seconds(86'400);
    std::int64_t users = 0; ///< closed loop; 0: open
    Distribution thinkTime; ///< of a user, between an answer and the next request
    std::string traceFile;  ///< beside the scene
    std::string classes;    ///< a text of RequestMix

    /// Of the open loop.
    [[nodiscard]] LoadShape shape() const;
};

extern const ServiceKind kClientsKind;

} // namespace cloudyard
