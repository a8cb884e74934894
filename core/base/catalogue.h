// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/geo.h"
#include "core/base/sim_time.h"
#include "core/base/units.h"

namespace cloudyard {

/// A cloud region. Texts live as long as the program.
struct Region {
    std::string_view code; ///< "eu-west-1"
    std::string_view
        partition; ///< "aws", "aws-us-gov", "aws-cn", "aws-eusc": nothing crosses partitions
    std::string_view name;         ///< "Europe (Ireland)"
    std::string_view city;         ///< "Dublin"; also a City
    std::string_view country;      ///< "Ireland"
    std::string_view iso2;         ///< "IE"
    std::string_view continent;    ///< NA, SA, EU, ME, AF, AP
    std::string_view jurisdiction; ///< "EU GDPR"; general knowledge, no legal advice
    Geo geo;                       ///< of the city, not of a site
    int azCount = 0;
    int launchYear = 0;
    bool optIn = false; ///< must be enabled first, or needs a separate account
    std::optional<Usd> m5LargeUsdPerHour;
    std::optional<double> ec2PriceIndex; ///< against us-east-1
    std::optional<Usd> egressUsdPerGb;   ///< to the internet, first 10 TB a month
    std::optional<Usd> interRegionUsdPerGb;
    Usd interAzUsdPerGb; ///< each way
};

/// A city that clients can be in: it has an edge location or is a region's city.
struct City {
    std::string_view name;    ///< "São Paulo"
    std::string_view country; ///< "Brazil"
    Geo geo;           ///< of its region where it has one, else of the edge location's airport
    bool edge = false; ///< has an edge location
};

struct InstanceType {
    std::string_view name; ///< "m5.large"
    int vcpu = 0;
    double memoryGib = 0;
    Usd usdPerHour; ///< us-east-1, Linux, on demand
    double creditsPerHour = 0; ///< CPU credits that a burstable one earns; 0: it is none
};

/// A round trip in milliseconds: half of all are below p50, nine in ten below p90.
struct RttMs {
    double p50 = 0;
    double p90 = 0;
};

/// One row of the latency table, as published. `method`: measured, proxy or estimated.
struct LatencyRow {
    RttMs rtt;
    std::string_view method;
};

/// The world as the simulator knows it: regions, cities, instance types and how far apart they are.
///
/// Immutable after its first use, which parses the compiled-in tables (about a millisecond), and
/// thread-safe. Everything is in the stable order of resources/catalogue; pointers and texts live
/// as long as the program. Lookups that find nothing return nullptr. They scan the lists: keep the
/// result, do not look up per event.
/// @source resources/catalogue/README.md names each table's origin and date.
class Catalogue {
public:
    [[nodiscard]] static const Catalogue& get();

    [[nodiscard]] std::span<const Region> regions() const { return m_regions; }
    [[nodiscard]] std::span<const City> cities() const { return m_cities; }
    [[nodiscard]] std::span<const InstanceType> instanceTypes() const { return m_instanceTypes; }

    [[nodiscard]] const Region* findRegion(std::string_view code) const;
    /// Without regard to case and diacritics: "sao paulo" finds São Paulo.
    [[nodiscard]] const City* findCity(std::string_view name) const;
    [[nodiscard]] const InstanceType* instanceType(std::string_view name) const;

    /// The name that was probably meant, for an error's "did you mean"; empty if none is near.
    [[nodiscard]] std::string_view suggestRegion(std::string_view code) const;
    [[nodiscard]] std::string_view suggestCity(std::string_view name) const;
    [[nodiscard]] std::string_view suggestInstanceType(std::string_view name) const;

    /// The first of the nearest, so the commercial region where a GovCloud one has the same city.
    [[nodiscard]] const Region& nearestRegion(Geo place) const;
    [[nodiscard]] const City& nearestCity(Geo place) const;

    /// The table as published, one direction. Same-region rows hold the path to the public
    /// endpoint, not the latency inside the region.
    [[nodiscard]] LatencyRow latencyRow(const Region& from, const Region& to) const;
    /// The round trip between two regions: the smaller of the table's two directions, so it is
    /// symmetric; zero within one region. A round trip is the same path from either end, and
    /// disturbance only adds to it.
    [[nodiscard]] RttMs regionRtt(const Region& a, const Region& b) const;

    /// The median round trip between a city and a region, without the client's own last mile.
    ///
    /// A city within 50 km of a region's city joins the backbone there for nothing; any other joins
    /// at one of the three nearest regions, for 2 ms + 0.0175 ms a km; from there on it is
    /// regionRtt(). The least sum counts. So Dublin to eu-west-1 takes 0, and São Paulo to
    /// eu-west-1 the table's 178.21 ms.
    /// @source fit through 1,056 measured pairs: 2 ms + 0.0175 ms/km has median error 0 (README,
    /// "Latency").
    [[nodiscard]] Duration cityToRegionRtt(const City& city, const Region& region) const;

private:
    Catalogue();

    [[nodiscard]] std::size_t indexOf(const Region& region) const;
    void addCity(const City& city);
    void readRegions(std::string_view csv);
    void readEdges(std::string_view csv);
    void readLatency(std::string_view csv);
    void readInstanceTypes(std::string_view csv);

    std::vector<Region> m_regions;
    std::vector<City> m_cities;
    std::vector<InstanceType> m_instanceTypes;
    std::vector<LatencyRow> m_latency; ///< [from * regions + to]
};

} // namespace cloudyard
