// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/catalogue.h"
#include "core/engine/topology.h"
#include "core/services/link_settings.h"

namespace cloudyard {

/// Where one end of a link stands, as far as the network cares.
struct NetworkPlace {
    NodeIndex zone = kNone;         ///< none for regional services and for people
    NodeIndex regionNode = kNone;   ///< none for people
    const Region* region = nullptr;
    const City* city = nullptr;     ///< of people; may be unknown
    Duration lastMile;              ///< round trip, for people
};

/// The random part of delays inside a region, for Topology::delays.
enum DelayClass : std::uint16_t { kExact = 0, kSameZone = 1, kAcrossZones = 2 };
[[nodiscard]] std::vector<DelayTable> delayTables();

/// Gives a link the delays of both directions from the places of its ends, or its own where it states them:
/// - within a zone, or between a zone and a regional service: round trip 0.1 to 0.3 ms, uniform;
/// - across zones: log-normal, median 0.8 ms, sigma 0.25; 2 ms more in sa-east-1;
/// - between regions: the median of the region table, half of it each way;
/// - people: their last mile, plus the way from their city to the region.
/// @source inter-zone: best-of-50 pings between 0.25 and 3.37 ms (sa-east-1), xkyle.com; "single-digit ms", AWS Fault
/// Isolation Boundaries. Table: TCP connect times between regions over a year, median.
void setDelays(TopologyLink& link, const NetworkPlace& from, const NetworkPlace& to, const LinkSettings& settings);

/// The round trip that `setDelays` gives on average; for labels ("178 ms to eu-west-1").
[[nodiscard]] Duration meanRoundTrip(const NetworkPlace& from, const NetworkPlace& to);

} // namespace cloudyard
