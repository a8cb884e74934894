// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/services/service_kind.h"

namespace cloudyard {

/// A region of the cloud: a place on the earth, isolated from the others; zones and regional services stand in it.
struct RegionSettings {
    std::string code = "eu-west-1";
    std::int64_t functionConcurrency = 1000; ///< what its functions may run at once, all together
};

/// An availability zone: one failure domain of its region. What stands in it loses power with it.
struct ZoneSettings {
};

extern const ServiceKind kRegionKind;
extern const ServiceKind kZoneKind;

} // namespace cloudyard
