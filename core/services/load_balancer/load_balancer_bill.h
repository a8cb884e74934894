// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/engine/simulation_state.h"
#include "core/services/load_balancer/load_balancer_kind.h"

namespace cloudyard {

/// What a balancer is billed for: each hour that it is there, a begun one in full, and the capacity units (LCU, or NLCU
/// of a network balancer) of each hour, which are those of the dimension that it used most. Hours count from when it
/// was made. Three dimensions are counted: new connections (of an
/// application balancer one for so many requests as its clients make over each; of a network balancer one a flow),
/// active ones (the mean number of open requests; connections that are only kept open are not modelled) and bytes (of
/// requests whose class states a size; answers have none). Rules are not modelled, and the first ten are free. Without
/// the free tier, at the prices of us-east-1 everywhere. A regular value; constant time.
/// @source Elastic Load Balancing price list, us-east-1, by infracost's test data, 2025: an hour 0.0225 USD, an
/// LCU-hour 0.008, an NLCU-hour 0.006; LCU: 25 new connections a second, 3,000 active ones, 1 GB an hour; NLCU: 800 new
/// flows a second, 100,000 active ones, 1 GB an hour.
class BalancerBill {
public:
    static constexpr Duration kHour = Duration::seconds(3600);

    void begin(SimTime now) { m_began = now; }
    /// On the usual way of a request.
    void request(std::int64_t bytes)
    {
        ++m_requests;
        m_bytes += bytes;
    }
    /// Of a network balancer.
    void flow() { ++m_flows; }
    /// Those of the hour so far were made over connections of these settings.
    void settleConnections(const LoadBalancerSettings& before);
    /// To be told at each full hour since it began, and where its type changes: what came since is settled at the price
    /// of the former. `station` is the balancer's own, here and below; what is in it are the open requests.
    void closeHour(SimTime now, const LoadBalancerSettings& settings, const StationStats& station);

    [[nodiscard]] double unitHours(SimTime now, const LoadBalancerSettings& settings,
                                   const StationStats& station) const;
    [[nodiscard]] double usd(SimTime now, const LoadBalancerSettings& settings, const StationStats& station) const;

private:
    [[nodiscard]] double unitsOfHour(SimTime now, const LoadBalancerSettings& settings,
                                     const StationStats& station) const;

    SimTime m_began;
    std::uint64_t m_requests = 0; ///< this and the next three: of the hour
    std::uint64_t m_flows = 0;
    std::int64_t m_bytes = 0;
    double m_settled = 0; ///< connections, by settings that it had before
    WideSum m_openBefore = 0; ///< the station's integral when the hour began
    double m_unitHours = 0; ///< of hours that are over, and what they cost
    double m_unitUsd = 0;
};

} // namespace cloudyard
