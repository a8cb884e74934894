// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <stdexcept>

#include "core/base/catalogue_data.h"
#include "core/base/text.h"

namespace cloudyard {

namespace {

constexpr double kSamePlaceKm = 50;
constexpr std::size_t kNearRegions = 3;

/// The lines of a table below its heading, with the columns found by name. The tables are compiled
/// in and checked by tests, so a fault in one is a fault of the program: std::logic_error.
class Table {
public:
    explicit Table(std::string_view csv) : m_lines(splitText(trimmed(csv), '\n'))
    {
        m_heading = splitText(m_lines.front(), ',');
    }

    [[nodiscard]] std::size_t rows() const { return m_lines.size() - 1; }
    void select(std::size_t row)
    {
        m_cells = splitText(m_lines[row + 1], ',');
        if (m_cells.size() != m_heading.size())
            throw std::logic_error("catalogue: a row has not as many cells as its heading");
    }

    [[nodiscard]] std::string_view text(std::string_view column) const
    {
        const auto at = std::find(m_heading.begin(), m_heading.end(), column);
        if (at == m_heading.end())
            throw std::logic_error("catalogue: no such column");
        return m_cells[static_cast<std::size_t>(at - m_heading.begin())];
    }
    [[nodiscard]] std::optional<double> optionalNumber(std::string_view column) const
    {
        const std::string_view cell = text(column);
        if (cell.empty())
            return std::nullopt;
        return parseNumber(cell).value();
    }
    [[nodiscard]] std::optional<Usd> optionalUsd(std::string_view column) const
    {
        const std::optional<double> amount = optionalNumber(column);
        return amount ? std::optional(Usd{*amount}) : std::nullopt;
    }
    [[nodiscard]] double number(std::string_view column) const
    {
        return parseNumber(text(column)).value();
    }
    [[nodiscard]] int integer(std::string_view column) const
    {
        return static_cast<int>(parseInteger(text(column)).value());
    }
    [[nodiscard]] Geo geo() const { return {number("lat"), number("lon")}; }

private:
    std::vector<std::string_view> m_lines;
    std::vector<std::string_view> m_heading;
    std::vector<std::string_view> m_cells;
};

template <class Item, class Projection>
const Item* findByName(const std::vector<Item>& items, std::string_view name, Projection nameOf)
{
    const auto at = std::find_if(items.begin(), items.end(),
                                 [&](const Item& item) { return nameOf(item) == name; });
    return at == items.end() ? nullptr : &*at;
}

template <class Item, class Projection>
std::string_view suggest(const std::vector<Item>& items, std::string_view name, Projection nameOf)
{
    std::vector<std::string_view> names(items.size());
    std::transform(items.begin(), items.end(), names.begin(), nameOf);
    const std::size_t near = closestName(name, names);
    return near < names.size() ? names[near] : std::string_view();
}

template <class Item> const Item& nearest(const std::vector<Item>& items, Geo place)
{
    return *std::min_element(items.begin(), items.end(), [place](const Item& a, const Item& b) {
        return greatCircleKm(a.geo, place) < greatCircleKm(b.geo, place);
    });
}

constexpr auto codeOf = [](const Region& region) { return region.code; };
constexpr auto cityName = [](const City& city) { return city.name; };
constexpr auto typeName = [](const InstanceType& type) { return type.name; };

/// From a place outside every region to a region's network. @source README, "Latency".
double accessMs(double km) { return 2.0 + 0.0175 * km; }

} // namespace

const Catalogue& Catalogue::get()
{
    static const Catalogue catalogue;
    return catalogue;
}

Catalogue::Catalogue()
{
    readRegions(catalogue_data::kRegionsCsv);
    readEdges(catalogue_data::kEdgesCsv);
    readLatency(catalogue_data::kLatencyCsv);
    readInstanceTypes(catalogue_data::kInstanceTypesCsv);
}

void Catalogue::readRegions(std::string_view csv)
{
    Table table(csv);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        table.select(row);
        Region& region = m_regions.emplace_back();
        region.code = table.text("code");
        region.partition = table.text("partition");
        region.name = table.text("name");
        region.city = table.text("city");
        region.country = table.text("country");
        region.iso2 = table.text("iso2");
        region.continent = table.text("continent");
        region.jurisdiction = table.text("jurisdiction");
        region.geo = table.geo();
        region.azCount = table.integer("az_count");
        region.launchYear = table.integer("launch_year");
        region.optIn = table.text("opt_in") != "no";
        region.m5LargeUsdPerHour = table.optionalUsd("m5_large_usd_h");
        region.ec2PriceIndex = table.optionalNumber("ec2_price_index");
        region.egressUsdPerGb = table.optionalUsd("egress_first10tb_usd_gb");
        region.interRegionUsdPerGb = table.optionalUsd("inter_region_out_usd_gb");
        region.interAzUsdPerGb = Usd{table.number("inter_az_usd_gb_each_way")};
        addCity({region.city, region.country, region.geo, false});
    }
}

/// A city is listed once, at the place that was named first; later rows can only add that it has an
/// edge.
void Catalogue::addCity(const City& city)
{
    const auto same = std::find_if(m_cities.begin(), m_cities.end(), [&](const City& known) {
        return known.name == city.name && known.country == city.country;
    });
    if (same == m_cities.end())
        m_cities.push_back(city);
    else
        same->edge = same->edge || city.edge;
}

void Catalogue::readEdges(std::string_view csv)
{
    Table table(csv);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        table.select(row);
        addCity({table.text("city"), table.text("country"), table.geo(), true});
    }
}

void Catalogue::readLatency(std::string_view csv)
{
    Table table(csv);
    m_latency.resize(m_regions.size() * m_regions.size());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        table.select(row);
        const Region* from = findRegion(table.text("src"));
        const Region* to = findRegion(table.text("dst"));
        if (from == nullptr || to == nullptr)
            throw std::logic_error("catalogue: a latency row names an unknown region");
        m_latency[indexOf(*from) * m_regions.size() + indexOf(*to)] = {
            {table.number("rtt_p50_ms"), table.number("rtt_p90_ms")}, table.text("method")};
    }
}

void Catalogue::readInstanceTypes(std::string_view csv)
{
    Table table(csv);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        table.select(row);
        m_instanceTypes.push_back({table.text("type"), table.integer("vcpu"),
                                   table.number("memory_gib"), Usd{table.number("usd_per_hour")},
                                   table.number("credits_per_hour")});
    }
}

std::size_t Catalogue::indexOf(const Region& region) const
{
    return static_cast<std::size_t>(&region - m_regions.data());
}

const Region* Catalogue::findRegion(std::string_view code) const
{
    return findByName(m_regions, code, codeOf);
}

const City* Catalogue::findCity(std::string_view name) const
{
    return findByName(m_cities, foldText(name),
                      [](const City& city) { return foldText(city.name); });
}

const InstanceType* Catalogue::instanceType(std::string_view name) const
{
    return findByName(m_instanceTypes, name, typeName);
}

std::string_view Catalogue::suggestRegion(std::string_view code) const
{
    return suggest(m_regions, code, codeOf);
}

std::string_view Catalogue::suggestCity(std::string_view name) const
{
    return suggest(m_cities, name, cityName);
}

std::string_view Catalogue::suggestInstanceType(std::string_view name) const
{
    return suggest(m_instanceTypes, name, typeName);
}

const Region& Catalogue::nearestRegion(Geo place) const { return nearest(m_regions, place); }

const City& Catalogue::nearestCity(Geo place) const { return nearest(m_cities, place); }

LatencyRow Catalogue::latencyRow(const Region& from, const Region& to) const
{
    return m_latency[indexOf(from) * m_regions.size() + indexOf(to)];
}

RttMs Catalogue::regionRtt(const Region& a, const Region& b) const
{
    if (&a == &b)
        return {};
    const RttMs there = latencyRow(a, b).rtt;
    const RttMs back = latencyRow(b, a).rtt;
    return {std::min(there.p50, back.p50), std::min(there.p90, back.p90)};
}

Duration Catalogue::cityToRegionRtt(const City& city, const Region& region) const
{
    struct Entry {
        double km;
        const Region* region;
    };
    std::vector<Entry> entries;
    for (const Region& near : m_regions)
        entries.push_back({greatCircleKm(city.geo, near.geo), &near});
    std::stable_sort(entries.begin(), entries.end(), [](Entry a, Entry b) { return a.km < b.km; });

    double least = std::numeric_limits<double>::infinity();
    const bool inRegion = entries.front().km < kSamePlaceKm;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool joins = inRegion ? entries[i].km < kSamePlaceKm : i < kNearRegions;
        if (joins)
            least = std::min(least, (inRegion ? 0.0 : accessMs(entries[i].km)) +
                                        regionRtt(*entries[i].region, region).p50);
    }
    return Duration::fromSeconds(least * 1e-3);
}

} // namespace cloudyard
