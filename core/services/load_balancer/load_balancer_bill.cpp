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

double BalancerBill::unitsOfHour(SimTime now, const LoadBalancerSettings& settings, const StationStats& station) const
{
    const UnitHour& unit = unitOf(settings);
    const double connections = settings.isNetwork()
                                   ? static_cast<double>(m_flows)
                                   : m_settled + static_cast<double>(m_requests) / settings.requestsPerConnection;
    const double openSeconds = static_cast<double>(station.upTo(now).inSystemNs - m_openBefore) * 1e-9;
    return std::max({connections / unit.newConnections, openSeconds / unit.openSeconds,
                     static_cast<double>(m_bytes) / unit.bytes});
}

void BalancerBill::settleConnections(const LoadBalancerSettings& before)
{
    m_settled += static_cast<double>(m_requests) / before.requestsPerConnection;
    m_requests = 0;
}

void BalancerBill::closeHour(SimTime now, const LoadBalancerSettings& settings, const StationStats& station)
{
    const double units = unitsOfHour(now, settings, station);
    m_unitHours += units;
    m_unitUsd += units * unitOf(settings).usd;
    m_requests = m_flows = 0;
    m_bytes = 0;
    m_settled = 0;
    m_openBefore = station.upTo(now).inSystemNs;
}

double BalancerBill::unitHours(SimTime now, const LoadBalancerSettings& settings, const StationStats& station) const
{
    return m_unitHours + unitsOfHour(now, settings, station);
}

double BalancerBill::usd(SimTime now, const LoadBalancerSettings& settings, const StationStats& station) const
{
    const auto begun = static_cast<double>((now - m_began).ns / kHour.ns + 1);
    return begun * kUsdPerHour + m_unitUsd + unitsOfHour(now, settings, station) * unitOf(settings).usd;
}

} // namespace cloudyard
