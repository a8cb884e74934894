// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/sim_time.h"

namespace cloudyard {

/// A load that was recorded, from a text of comma-separated values: either the instants at which requests came, or how
/// the rate changed.
///
///     time              time,rate
///     0.25              0,12
///     0.3               60,80.5
///     0.3               120,0
///
/// Times are seconds since the start of the run, in order; an instant may come twice, a change of the rate may not. A
/// rate is in requests per second and holds up to the next line, the last one for good; before the first line it is 0.
/// The line with the names may be missing: one column is times then, two are times and rates. Empty lines and lines
/// that begin with # mean nothing. Numbers as in scenes, with a point. Refuses: more than kMostRows rows, times beyond
/// a year, rates above 10,000,000/s; Errors name the line. Immutable once parsed; any thread. 16 to 24 bytes a row;
/// linear to parse, logarithmic to ask.
class RateTrace {
public:
    static constexpr std::size_t kMostRows = 1'000'000;

    [[nodiscard]] static Result<RateTrace> parse(std::string_view text);

    /// Whether it has instants rather than rates.
    [[nodiscard]] bool isOfArrivals() const { return m_rates.empty(); }
    [[nodiscard]] std::size_t rows() const { return m_times.size(); }

    /// Of instants: the first at `from` or later, by its position; rows() when there is none.
    [[nodiscard]] std::size_t firstFrom(SimTime from) const;
    [[nodiscard]] SimTime arrival(std::size_t position) const { return m_times[position]; }

    /// Of rates: when their integral from `from` on reaches `amount`; never() if it does not.
    [[nodiscard]] SimTime when(SimTime from, double amount) const;
    /// Requests per second; of instants, those of the last second.
    [[nodiscard]] double at(SimTime now) const;

private:
    /// The row that holds at `now`; none before the first.
    [[nodiscard]] std::optional<std::size_t> rowAt(SimTime now) const;
    [[nodiscard]] double amountUpTo(SimTime now) const;

    std::vector<SimTime> m_times;
    std::vector<double> m_rates;
    std::vector<double> m_amounts; ///< the integral up to the row's time
};

} // namespace cloudyard
