// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/load_balancer/load_balancer_bill.h"

#include <algorithm>

namespace cloudyard {
namespace {

constexpr double kUsdPerHour = 0.0225;

/// What a capacity unit holds for an hour, and its price.
struct UnitHour {
    double newConnections;
    double openSeconds;
    double bytes;
    double usd;
};
constexpr UnitHour kApplicationUnit{25. * 3600, 3'000. * 3600, 1e9, 0.008};
constexpr UnitHour kNetworkUnit{800. * 3600, 100'000. * 3600, 1e9, 0.006};

const UnitHour& unitOf(const LoadBalancerSettings& settings)
{
    return settings.isNetwork() ? kNetworkUnit : kApplicationUnit;
}

} // namespace

double BalancerBill::unitsOfHour(const LoadBalancerSettings& settings) const
{
    const UnitHour& unit = unitOf(settings);
    const double connections = settings.isNetwork() ? static_cast<double>(m_flows)
                                                    : static_cast<double>(m_requests) / settings.requestsPerConnection;
    return std::max({connections / unit.newConnections, m_open.toSeconds() / unit.openSeconds,
                     static_cast<double>(m_bytes) / unit.bytes});
}

/// Nothing was used in those that went by since.
void BalancerBill::closeHours(SimTime now, const LoadBalancerSettings& settings)
{
    const double units = unitsOfHour(settings);
    m_unitHours += units;
    m_unitUsd += units * unitOf(settings).usd;
    m_requests = m_flows = 0;
    m_bytes = 0;
    m_open = {};
    m_hourEnds += kHour * ((now - m_hourEnds).ns / kHour.ns + 1);
}

double BalancerBill::unitHours(const LoadBalancerSettings& settings) const
{
    return m_unitHours + unitsOfHour(settings);
}

double BalancerBill::usd(SimTime now, const LoadBalancerSettings& settings) const
{
    const auto begun = static_cast<double>((now - m_began).ns / kHour.ns + 1);
    return begun * kUsdPerHour + m_unitUsd + unitsOfHour(settings) * unitOf(settings).usd;
}

} // namespace cloudyard
