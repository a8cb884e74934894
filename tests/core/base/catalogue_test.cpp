// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <cmath>
#include <set>
#include <string>

#include <gmock/gmock.h>

#include "core/base/catalogue_data.h"
#include "core/base/text.h"

namespace cloudyard {
namespace {

const Catalogue& catalogue() { return Catalogue::get(); }

const Region& region(std::string_view code)
{
    const Region* found = catalogue().findRegion(code);
    if (found == nullptr)
        throw std::runtime_error("no region " + std::string(code));
    return *found;
}

const City& city(std::string_view name)
{
    const City* found = catalogue().findCity(name);
    if (found == nullptr)
        throw std::runtime_error("no city " + std::string(name));
    return *found;
}

double rttMs(std::string_view from, std::string_view to)
{
    return catalogue().cityToRegionRtt(city(from), region(to)).toSeconds() * 1e3;
}

bool isOnEarth(Geo geo)
{
    return std::fabs(geo.latitude) <= 90 && std::fabs(geo.longitude) <= 180 && geo != Geo{};
}

TEST(CatalogueRegions, AreThirtyNineAndComplete)
{
    ASSERT_EQ(catalogue().regions().size(), 39u);
    std::set<std::string_view> codes;
    for (const Region& r : catalogue().regions()) {
        codes.insert(r.code);
        EXPECT_FALSE(r.name.empty() || r.country.empty() || r.jurisdiction.empty()) << r.code;
        EXPECT_EQ(r.iso2.size(), 2u) << r.code;
        EXPECT_EQ(r.continent.size(), 2u) << r.code;
        EXPECT_TRUE(isOnEarth(r.geo)) << r.code;
        EXPECT_TRUE(r.azCount >= 3 && r.azCount <= 6) << r.code;
        EXPECT_TRUE(r.launchYear >= 2006 && r.launchYear <= 2026) << r.code;
        EXPECT_NE(catalogue().findCity(r.city), nullptr) << r.code;
    }
    EXPECT_EQ(codes.size(), 39u);
    EXPECT_EQ(catalogue().regions().front().code, "us-east-1");
}

TEST(CatalogueRegions, HavePricesExceptInChina)
{
    for (const Region& r : catalogue().regions()) {
        const bool priced = r.partition != "aws-cn";
        EXPECT_EQ(r.m5LargeUsdPerHour.has_value(), priced) << r.code;
        EXPECT_EQ(r.ec2PriceIndex.has_value(), priced) << r.code;
        EXPECT_EQ(r.egressUsdPerGb.has_value(), priced) << r.code;
        EXPECT_EQ(r.interRegionUsdPerGb.has_value(), priced) << r.code;
        if (priced) {
            // The index is the price of m5.large over that in us-east-1, rounded to three decimals.
            EXPECT_NEAR(r.m5LargeUsdPerHour->amount / 0.096, *r.ec2PriceIndex, 0.001) << r.code;
        }
    }
    EXPECT_EQ(region("sa-east-1").m5LargeUsdPerHour->amount, 0.153);
    EXPECT_EQ(region("eu-west-1").egressUsdPerGb->amount, 0.09);
}

TEST(CatalogueRegions, AreFoundByTheirExactCode)
{
    EXPECT_EQ(region("eu-west-1").city, "Dublin");
    EXPECT_EQ(region("sa-east-1").name, "South America (S\u00e3o Paulo)");
    for (const char* bad : {"", "eu-west-9", "EU-WEST-1", " eu-west-1", "eu-west-1 "})
        EXPECT_EQ(catalogue().findRegion(bad), nullptr) << bad;
    EXPECT_EQ(catalogue().suggestRegion("eu-west"), "eu-west-1");
    EXPECT_EQ(catalogue().suggestRegion("eu-wset-2"), "eu-west-2");
    EXPECT_EQ(catalogue().suggestRegion("olympus-mons"), "");
}

TEST(CatalogueCities, AreUniqueAndFindable)
{
    std::set<std::string> names;
    std::size_t edges = 0;
    for (const City& c : catalogue().cities()) {
        EXPECT_TRUE(names.insert(foldText(c.name)).second) << c.name;
        EXPECT_EQ(catalogue().findCity(c.name), &c);
        EXPECT_EQ(catalogue().findCity(foldText(c.name)), &c);
        EXPECT_TRUE(isOnEarth(c.geo)) << c.name;
        edges += c.edge ? 1 : 0;
    }
    EXPECT_EQ(edges, 107u);
    EXPECT_GE(names.size(), 110u);
}

TEST(CatalogueCities, AreFoundWithoutCaseAndMarks)
{
    EXPECT_EQ(city("Sao Paulo").name, "S\u00e3o Paulo");
    EXPECT_EQ(city("S\u00e3o Paulo").country, "Brazil");
    EXPECT_EQ(city("SAO-PAULO").name, "S\u00e3o Paulo");
    EXPECT_EQ(city("dusseldorf").name, "D\u00fcsseldorf");
    EXPECT_EQ(city("ZURICH").name, "Z\u00fcrich");
    EXPECT_EQ(city("montreal").country, "Canada");
    for (const char* bad : {"", "Atlantis", "Dub", "\xff"})
        EXPECT_EQ(catalogue().findCity(bad), nullptr) << bad;
}

TEST(CatalogueCities, SuggestWhatWasMeant)
{
    EXPECT_EQ(catalogue().suggestCity("Dubln"), "Dublin");
    EXPECT_EQ(catalogue().suggestCity("joburg"), "");
    EXPECT_EQ(catalogue().suggestCity("Johanesburg"), "Johannesburg");
    EXPECT_EQ(catalogue().suggestCity("ho chi"), "Ho Chi Minh City");
    EXPECT_EQ(catalogue().suggestCity("Atlantis"), "Atlanta");
    EXPECT_EQ(catalogue().suggestCity("qqqqqqq"), "");
}

TEST(CatalogueCities, LieInTheirCountry)
{
    // Spot checks with coordinates from an atlas, to a degree.
    struct Place {
        const char* name;
        double latitude, longitude;
    };
    for (const Place& p :
         {Place{"Barcelona", 41.4, 2.2}, Place{"Doha", 25.3, 51.5}, Place{"Lima", -12.0, -77.0},
          Place{"Tokyo", 35.7, 139.7}, Place{"Auckland", -36.8, 174.8},
          Place{"Cape Town", -33.9, 18.4}, Place{"Seattle", 47.6, -122.3}}) {
        EXPECT_NEAR(city(p.name).geo.latitude, p.latitude, 1.0) << p.name;
        EXPECT_NEAR(city(p.name).geo.longitude, p.longitude, 1.0) << p.name;
    }
}

TEST(CatalogueNearest, RegionAndCity)
{
    EXPECT_EQ(catalogue().nearestRegion({53, -8}).code, "eu-west-1");
    EXPECT_EQ(catalogue().nearestRegion({-23, -46}).code, "sa-east-1");
    EXPECT_EQ(catalogue().nearestRegion({-10, -170}).code, "ap-southeast-6"); // over the date line
    EXPECT_EQ(catalogue().nearestCity({53.3, -6.3}).name, "Dublin");
    EXPECT_EQ(catalogue().nearestCity({-90, 0}).name, "Melbourne");
}

TEST(CatalogueNearest, ACommercialRegionWinsOverGovCloudInTheSamePlace)
{
    EXPECT_EQ(catalogue().nearestRegion(region("us-gov-west-1").geo).code, "us-west-2");
    EXPECT_EQ(catalogue().nearestRegion(region("us-gov-east-1").geo).code, "us-east-2");
}

TEST(CatalogueNearest, EveryRegionAndCityIsNearestToItself)
{
    for (const Region& r : catalogue().regions())
        EXPECT_EQ(catalogue().nearestRegion(r.geo).geo, r.geo) << r.code;
    for (const City& c : catalogue().cities())
        EXPECT_EQ(&catalogue().nearestCity(c.geo), &c) << c.name;
}

TEST(CatalogueLatency, HasARowForEveryPair)
{
    EXPECT_EQ(splitText(trimmed(catalogue_data::kLatencyCsv), '\n').size(), 1u + 1521u);
    for (const Region& a : catalogue().regions())
        for (const Region& b : catalogue().regions()) {
            const LatencyRow row = catalogue().latencyRow(a, b);
            EXPECT_GT(row.rtt.p50, 0) << a.code << " " << b.code;
            EXPECT_GE(row.rtt.p90, row.rtt.p50) << a.code << " " << b.code;
            EXPECT_TRUE(row.method == "measured" || row.method == "proxy" ||
                        row.method == "estimated");
            EXPECT_LE(std::fabs(row.rtt.p50 - catalogue().latencyRow(b, a).rtt.p50), 50)
                << a.code << " " << b.code;
        }
}

TEST(CatalogueLatency, NothingIsFasterThanLightInGlass)
{
    // Light in fibre covers 200 km a millisecond; a round trip needs at least km / 100. City
    // coordinates are not those of the sites, so 30 km are forgiven.
    for (const Region& a : catalogue().regions())
        for (const Region& b : catalogue().regions())
            if (&a != &b) {
                EXPECT_GE(catalogue().regionRtt(a, b).p50, (greatCircleKm(a.geo, b.geo) - 30) / 100)
                    << a.code << " " << b.code;
            }
}

TEST(CatalogueLatency, RegionRttIsSymmetricAndZeroAtHome)
{
    for (const Region& a : catalogue().regions())
        for (const Region& b : catalogue().regions()) {
            const RttMs there = catalogue().regionRtt(a, b);
            const RttMs back = catalogue().regionRtt(b, a);
            EXPECT_EQ(there.p50, back.p50);
            EXPECT_EQ(there.p90, back.p90);
            EXPECT_EQ(there.p50 == 0, &a == &b);
        }
    EXPECT_EQ(catalogue().regionRtt(region("us-east-1"), region("us-east-2")).p50, 15.07);
}

TEST(CatalogueLatency, CitiesAtARegionUseItsTable)
{
    EXPECT_EQ(rttMs("Dublin", "eu-west-1"), 0);
    EXPECT_EQ(rttMs("Tokyo", "ap-northeast-1"), 0);
    EXPECT_EQ(rttMs("San Francisco", "us-west-1"), 0); // 47 km from San Jose
    // The table: eu-west-1 to sa-east-1 178.21, back 178.59.
    EXPECT_DOUBLE_EQ(rttMs("S\u00e3o Paulo", "eu-west-1"), 178.21);
    EXPECT_DOUBLE_EQ(rttMs("Dublin", "sa-east-1"), 178.21);
}

TEST(CatalogueLatency, OtherCitiesReachTheNetworkAtARegionNearby)
{
    // Manchester is 264 km from Dublin and 262 km from London: straight to Dublin is 2 + 0.0175 x
    // 264.
    EXPECT_NEAR(rttMs("Manchester", "eu-west-1"), 2 + 0.0175 * 264, 0.1);
    // Lima's nearest region is São Paulo or Querétaro or Virginia; nothing beats light.
    EXPECT_GT(rttMs("Lima", "us-east-1"), 50);
    EXPECT_LT(rttMs("Lima", "us-east-1"), 150);
}

TEST(CatalogueLatency, EveryCityIsConnectedToEveryRegionPlausibly)
{
    for (const City& c : catalogue().cities())
        for (const Region& r : catalogue().regions()) {
            const double ms = catalogue().cityToRegionRtt(c, r).toSeconds() * 1e3;
            const double km = greatCircleKm(c.geo, r.geo);
            EXPECT_GE(ms, (km - 80) / 100) << c.name << " " << r.code;
            EXPECT_LE(ms, 480) << c.name << " " << r.code;
            EXPECT_EQ(ms == 0, km < 50) << c.name << " " << r.code;
        }
}

TEST(CatalogueInstanceTypes, AreCompleteAndGrowWithTheirFamily)
{
    ASSERT_EQ(catalogue().instanceTypes().size(), 52u);
    const InstanceType* before = nullptr;
    for (const InstanceType& type : catalogue().instanceTypes()) {
        EXPECT_TRUE(type.vcpu >= 1 && type.memoryGib > 0 && type.usdPerHour.amount > 0)
            << type.name;
        const auto family = [](std::string_view name) { return name.substr(0, name.find('.')); };
        if (before != nullptr && family(before->name) == family(type.name)) {
            EXPECT_DOUBLE_EQ(type.usdPerHour.amount / before->usdPerHour.amount,
                             type.memoryGib / before->memoryGib);
            EXPECT_GE(type.vcpu, before->vcpu);
        }
        before = &type;
    }
}

TEST(CatalogueInstanceTypes, AreFoundByName)
{
    const InstanceType* type = catalogue().instanceType("m5.large");
    ASSERT_NE(type, nullptr);
    EXPECT_EQ(type->vcpu, 2);
    EXPECT_EQ(type->memoryGib, 8);
    EXPECT_EQ(type->usdPerHour.amount, 0.096);
    EXPECT_EQ(catalogue().instanceType("m5.huge"), nullptr);
    EXPECT_EQ(catalogue().suggestInstanceType("m5.larg"), "m5.large");
}

TEST(CatalogueData, IsUtf8WithoutCarriageReturns)
{
    for (const std::string_view csv :
         {catalogue_data::kRegionsCsv, catalogue_data::kEdgesCsv, catalogue_data::kLatencyCsv,
          catalogue_data::kInstanceTypesCsv}) {
        EXPECT_EQ(csv.find('\r'), std::string_view::npos);
        EXPECT_EQ(csv.find('"'), std::string_view::npos);
        EXPECT_EQ(csv.back(), '\n');
    }
}

} // namespace
} // namespace cloudyard
