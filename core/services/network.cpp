// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/network.h"

#include "core/base/distribution.h"

namespace cloudyard {
namespace {

/// One way, from the distribution of the round trip.
DelayTable halved(const Distribution& roundTrip)
{
    DelayTable table;
    for (std::size_t i = 0; i < table.quantiles.size(); ++i) {
        // The ends of the range stay off the distribution's infinite tail.
        const double p = (static_cast<double>(i) + 0.0025) / 256.005;
        table.quantiles[i] = static_cast<std::uint32_t>(roundTrip.quantile(p).ns / 2);
    }
    return table;
}

struct OneWay {
    Duration forward;
    Duration backward;
    DelayClass jitter = kExact;
};

OneWay withinRegion(const NetworkPlace& from, const NetworkPlace& to)
{
    const bool acrossZones = from.zone != kNone && to.zone != kNone && from.zone != to.zone;
    if (!acrossZones)
        return {{}, {}, kSameZone};
    const Duration farApart = from.region->code == "sa-east-1" ? Duration::milliseconds(1) : Duration{};
    return {farApart, farApart, kAcrossZones};
}

OneWay betweenRegions(const Region& from, const Region& to)
{
    const Duration half = Duration::fromSeconds(Catalogue::get().regionRtt(from, to).p50 * 1e-3) / 2;
    return {half, half, kExact};
}

/// Half of the round trip between people and a region, which counts the same both ways.
OneWay toPeople(const NetworkPlace& people, const NetworkPlace& other)
{
    Duration roundTrip = people.lastMile;
    if (people.city != nullptr && other.region != nullptr)
        roundTrip += Catalogue::get().cityToRegionRtt(*people.city, *other.region);
    return {roundTrip / 2, roundTrip / 2, kExact};
}

OneWay between(const NetworkPlace& from, const NetworkPlace& to)
{
    if (from.region == nullptr)
        return toPeople(from, to);
    if (to.region == nullptr)
        return toPeople(to, from);
    if (from.regionNode == to.regionNode || from.region == to.region)
        return withinRegion(from, to);
    return betweenRegions(*from.region, *to.region);
}

Distribution acrossZones() { return *Distribution::lognormal(Duration::microseconds(800), 0.25); }
Distribution sameZone()
{
    return *Distribution::uniform(Duration::microseconds(100), Duration::microseconds(300));
}

} // namespace

std::vector<DelayTable> delayTables() { return {DelayTable{}, halved(sameZone()), halved(acrossZones())}; }

void setDelays(TopologyLink& link, const NetworkPlace& from, const NetworkPlace& to, const LinkSettings& settings)
{
    const OneWay delays =
        settings.latency ? OneWay{*settings.latency, *settings.latency, kExact} : between(from, to);
    link.forward = delays.forward;
    link.backward = delays.backward;
    link.jitterTable = delays.jitter;
}

Duration meanRoundTrip(const NetworkPlace& from, const NetworkPlace& to)
{
    const OneWay delays = between(from, to);
    Duration random;
    if (delays.jitter == kSameZone)
        random = sameZone().mean();
    if (delays.jitter == kAcrossZones)
        random = acrossZones().mean();
    return delays.forward + delays.backward + random;
}

} // namespace cloudyard
