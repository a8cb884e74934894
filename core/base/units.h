// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/sim_time.h"

namespace cloudyard {

/// How often something happens, in times per second.
struct Rate {
    double perSecond = 0;
    auto operator<=>(const Rate&) const = default;
};

/// An amount of data in bytes.
struct Bytes {
    std::int64_t count = 0;
    auto operator<=>(const Bytes&) const = default;
};

/// An amount of money in US dollars; what it is per (hour, request, GB) stands in the name of its
/// holder.
struct Usd {
    double amount = 0;
    auto operator<=>(const Usd&) const = default;
};

/// Texts with units, as people write them in scenes, forms and on the command line, and back.
///
/// Guarantees: parse(format(x)) == x exactly for every x that parse can give, so
/// format(parse(text)) is the one canonical text of a value. No locale is read: the decimal sign is
/// a point and digits are never grouped. Pure functions, any thread.
///
/// Refuses, with an Error whose `expected` shows a right example: empty text, a missing or unknown
/// unit (a bare 0 needs none), negative values (except in parseNumber and parseInteger), NaN,
/// infinity, overflow and anything after the unit. Spaces around the text and between number and
/// unit are free.

/// "30 s", "250 ms", "1.5 h", "4 d", "2 min" ("2 m" too), "100 us" or "100 µs", "5 ns". At most
/// Duration::max(). A fraction of a nanosecond is rounded to the nearest.
[[nodiscard]] Result<Duration> parseDuration(std::string_view text);
/// The largest unit that says it exactly: whole or half days and hours, whole minutes, else
/// decimals of a second, ms, us. Negative durations get a leading minus.
[[nodiscard]] std::string formatDuration(Duration duration);

/// "512 B", "256 KiB", "1 MiB", "10 GB": KB to PB are powers of 1000, KiB to PiB of 1024. Must be
/// whole bytes.
[[nodiscard]] Result<Bytes> parseBytes(std::string_view text);
[[nodiscard]] std::string formatBytes(Bytes bytes);

/// "200/s", "3/min", "1.5/h", "10/d".
[[nodiscard]] Result<Rate> parseRate(std::string_view text);
[[nodiscard]] std::string formatRate(Rate rate);

/// "0.096 USD" or "$0.096".
[[nodiscard]] Result<Usd> parseUsd(std::string_view text);
[[nodiscard]] std::string formatUsd(Usd usd);

/// A plain finite number, "0.25" or "-3e6".
[[nodiscard]] Result<double> parseNumber(std::string_view text);
/// The shortest text that parses back to the same number.
[[nodiscard]] std::string formatNumber(double number);

/// A plain whole number that fits 64 bits.
[[nodiscard]] Result<std::int64_t> parseInteger(std::string_view text);

} // namespace cloudyard
