// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/rate_trace.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/base/units.h"

namespace cloudyard {
namespace {

constexpr double kLatest = 31'536'000;     ///< s
constexpr double kHighestRate = 10'000'000; ///< per s
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

tl::unexpected<Error> refuseLine(std::size_t line, std::string what, std::string_view expected)
{
    return tl::unexpected(Error{std::move(what), fmt::format("line {}", line), std::string(expected)});
}

/// The cells of a line, which end with a comma, a semicolon or a tab.
std::vector<std::string_view> cellsOf(std::string_view line)
{
    const char separator = line.find(';') != std::string_view::npos    ? ';'
                           : line.find('\t') != std::string_view::npos ? '\t'
                                                                       : ',';
    std::vector<std::string_view> cells = splitText(line, separator);
    for (std::string_view& cell : cells)
        cell = trimmed(cell);
    return cells;
}

std::string shown(std::string_view text) { return fmt::format("\"{}\"", beginning(text, 40)); }

bool isNames(const std::vector<std::string_view>& cells) { return foldText(cells.front()) == "time"; }

bool areNames(const std::vector<std::string_view>& cells)
{
    return cells.size() == 1 || (cells.size() == 2 && foldText(cells[1]) == "rate");
}

Result<double> numberIn(std::string_view cell, double most, std::size_t line, std::string_view what,
                        std::string_view expected)
{
    const Result<double> number = parseNumber(cell);
    if (!number)
        return refuseLine(line, fmt::format("{} is no {}", shown(cell), what), expected);
    if (!(*number >= 0) || !(*number <= most))
        return refuseLine(line, fmt::format("{} is no {} that can be", shown(cell), what), expected);
    return *number;
}

} // namespace

Result<RateTrace> RateTrace::parse(std::string_view text)
{
    constexpr std::string_view kTime = "seconds from 0 to 31,536,000, such as 12.5";
    constexpr std::string_view kRate = "requests per second from 0 to 10,000,000, such as 80.5";
    RateTrace trace;
    std::size_t columns = 0;
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    for (std::size_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view row = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (row.empty() || row.starts_with('#'))
            continue;
        const auto cells = cellsOf(row);
        if (columns == 0 && isNames(cells)) {
            if (!areNames(cells))
                return refuseLine(line, "these columns are not known", "\"time\" or \"time,rate\"");
            columns = cells.size();
            continue;
        }
        columns = columns == 0 ? cells.size() : columns;
        if (cells.size() != columns || columns > 2)
            return refuseLine(line, fmt::format("there are {} values in the line", cells.size()),
                          columns == 1 ? "one: a time" : "two: a time and a rate");
        if (trace.m_times.size() == kMostRows)
            return refuseLine(line, "there are too many lines", "at most 1,000,000");
        const Result<double> seconds = numberIn(cells[0], kLatest, line, "time", kTime);
        if (!seconds)
            return tl::unexpected<Error>(seconds.error());
        const SimTime time = SimTime::fromSeconds(*seconds);
        if (!trace.m_times.empty() && (time < trace.m_times.back() || (columns == 2 && time == trace.m_times.back())))
            return refuseLine(line, "the time is not after the line before", "times in order");
        if (columns == 2) {
            const Result<double> rate = numberIn(cells[1], kHighestRate, line, "rate", kRate);
            if (!rate)
                return tl::unexpected<Error>(rate.error());
            trace.m_amounts.push_back(trace.m_times.empty() ? 0 : trace.amountUpTo(time));
            trace.m_rates.push_back(*rate);
        }
        trace.m_times.push_back(time);
    }
    if (trace.m_times.empty())
        return fail("there is nothing in it", {}, "lines such as \"12.5\" or \"60,80.5\"");
    return trace;
}

std::size_t RateTrace::firstFrom(SimTime from) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_times, from) - m_times.begin());
}

std::optional<std::size_t> RateTrace::rowAt(SimTime now) const
{
    const auto after = std::ranges::upper_bound(m_times, now) - m_times.begin();
    return after == 0 ? std::nullopt : std::optional(static_cast<std::size_t>(after - 1));
}

double RateTrace::amountUpTo(SimTime now) const
{
    const auto row = rowAt(now);
    return row ? m_amounts[*row] + m_rates[*row] * (now - m_times[*row]).toSeconds() : 0;
}

SimTime RateTrace::when(SimTime from, double amount) const
{
    const double wanted = amountUpTo(from) + amount;
    // The last row that begins short of the amount, and not before `from`'s own.
    const auto reached = std::ranges::lower_bound(m_amounts, wanted) - m_amounts.begin();
    const std::size_t row =
        std::max(rowAt(from).value_or(0), static_cast<std::size_t>(std::max<std::ptrdiff_t>(reached - 1, 0)));
    if (m_rates[row] <= 0)
        return SimTime::never();
    const SimTime start = std::max(from, m_times[row]);
    const double left = wanted - (start == from ? amountUpTo(from) : m_amounts[row]);
    return std::min(start + std::min(Duration::fromSeconds(left / m_rates[row]), Duration::max()), SimTime::never());
}

double RateTrace::at(SimTime now) const
{
    if (isOfArrivals())
        return static_cast<double>(firstFrom(now + Duration{1}) - firstFrom(now - Duration::seconds(1) + Duration{1}));
    const auto row = rowAt(now);
    return row ? m_rates[*row] : 0;
}

} // namespace cloudyard
