// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <span>

#include <fmt/format.h>

#include "core/base/text.h"

namespace cloudyard {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr std::string_view kDurationExpected =
    "a duration such as \"30 s\", \"250 ms\" or \"1.5 h\"";
constexpr std::string_view kBytesExpected = "an amount of data such as \"256 KiB\" or \"10 GB\"";
constexpr std::string_view kRateExpected = "a rate such as \"200/s\" or \"3/min\"";
constexpr std::string_view kUsdExpected = "an amount of money such as \"0.096 USD\"";
constexpr std::string_view kNumberExpected = "a number such as \"0.25\"";
constexpr std::string_view kIntegerExpected = "a whole number such as \"3\"";

struct Unit {
    std::string_view name;
    std::int64_t size;
};

// The first name of a size is the one that is written; the others are only read.
constexpr std::array<Unit, 10> kTimeUnits{{
    {"d", 86'400'000'000'000},
    {"h", 3'600'000'000'000},
    {"min", 60'000'000'000},
    {"m", 60'000'000'000},
    {"s", 1'000'000'000},
    {"ms", 1'000'000},
    {"us", 1'000},
    {"\u00b5s", 1'000},
    {"\u03bcs", 1'000},
    {"ns", 1},
}};

constexpr std::int64_t kKibi = 1024;
constexpr std::array<Unit, 12> kByteUnits{{
    {"PiB", kKibi* kKibi* kKibi* kKibi* kKibi},
    {"PB", 1'000'000'000'000'000},
    {"TiB", kKibi* kKibi* kKibi* kKibi},
    {"TB", 1'000'000'000'000},
    {"GiB", kKibi* kKibi* kKibi},
    {"GB", 1'000'000'000},
    {"MiB", kKibi* kKibi},
    {"MB", 1'000'000},
    {"KiB", kKibi},
    {"KB", 1'000},
    {"kB", 1'000},
    {"B", 1},
}};

constexpr std::array<Unit, 5> kRateUnits{
    {{"s", 1}, {"min", 60}, {"m", 60}, {"h", 3'600}, {"d", 86'400}}};

const Unit* findUnit(std::span<const Unit> units, std::string_view name)
{
    for (const Unit& unit : units)
        if (unit.name == name)
            return &unit;
    return nullptr;
}

/// Why a text was refused: a sentence about it, and an example of a right one.
tl::unexpected<Error> refuseText(std::string_view text, std::string_view why, std::string_view expected)
{
    constexpr std::size_t kLongest = 60;
    const std::string_view shown = beginning(text, kLongest);
    return fail(fmt::format("\"{}{}\" {}", shown, shown.size() < text.size() ? "..." : "", why), "",
                std::string(expected));
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// An unsigned decimal without an exponent, as whole / 10^decimals, and the text after it.
struct Decimal {
    Wide scaled = 0;
    int decimals = 0;
    std::string_view rest;
};

/// Reads digits, a point, digits; nothing if there is no digit or the whole part exceeds 10^19.
/// Decimals after the 18th are below a ten-thousandth of the smallest unit of any larger one, and
/// dropped.
std::optional<Decimal> scanDecimal(std::string_view text)
{
    constexpr int kMostDecimals = 18;
    constexpr Wide kMostWhole = Wide{10'000'000'000'000'000'000u};
    Decimal number;
    bool anyDigit = false;
    std::size_t i = 0;
    for (; i < text.size() && isDigit(text[i]); ++i) {
        number.scaled = number.scaled * 10 + static_cast<unsigned>(text[i] - '0');
        anyDigit = true;
        if (number.scaled > kMostWhole)
            return std::nullopt;
    }
    if (i < text.size() && text[i] == '.') {
        for (++i; i < text.size() && isDigit(text[i]); ++i) {
            anyDigit = true;
            if (number.decimals < kMostDecimals) {
                number.scaled = number.scaled * 10 + static_cast<unsigned>(text[i] - '0');
                ++number.decimals;
            }
        }
    }
    number.rest = trimmed(text.substr(i));
    return anyDigit ? std::optional(number) : std::nullopt;
}

constexpr Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// number * size rounded to the nearest whole, and whether that was exact; nothing above `most`.
struct Product {
    std::int64_t value;
    bool exact;
};
std::optional<Product> timesUnit(const Decimal& number, std::int64_t size, std::int64_t most)
{
    const Wide ten = powerOfTen(number.decimals);
    const Wide whole = number.scaled / ten;
    const Wide unit = static_cast<Wide>(size);
    if (whole > static_cast<Wide>(most) / unit)
        return std::nullopt;
    const Wide fraction = (number.scaled % ten) * unit;
    const Wide value = whole * unit + (fraction + ten / 2) / ten;
    if (value > static_cast<Wide>(most))
        return std::nullopt;
    return Product{static_cast<std::int64_t>(value), fraction % ten == 0};
}

/// What parseDuration and parseBytes share: a decimal and a unit from a table.
Result<Product> parseQuantity(std::string_view text, std::span<const Unit> units, std::int64_t most,
                              std::string_view expected)
{
    const std::string_view content = trimmed(text);
    if (content.empty())
        return refuseText(text, "is empty", expected);
    if (content.front() == '-')
        return refuseText(content, "is negative", expected);
    const std::optional<Decimal> number = scanDecimal(content);
    if (!number)
        return refuseText(content, "does not begin with a number in range", expected);
    if (number->rest.empty() && number->scaled == 0)
        return Product{0, true};
    if (number->rest.empty())
        return refuseText(content, "has no unit", expected);
    const Unit* unit = findUnit(units, number->rest);
    if (unit == nullptr)
        return refuseText(content,
                      fmt::format("has an unknown unit \"{}\"", beginning(number->rest, 20)),
                      expected);
    const std::optional<Product> product = timesUnit(*number, unit->size, most);
    if (!product)
        return refuseText(content, "is too large", expected);
    return *product;
}

/// amount / size in decimals, exactly; nothing if it has no finite decimal form of at most
/// `mostDecimals`.
std::optional<std::string> exactDecimal(std::int64_t amount, std::int64_t size, int mostDecimals)
{
    std::string text = fmt::format("{}", amount / size);
    std::int64_t rest = amount % size;
    for (int decimals = 0; rest != 0; ++decimals) {
        if (decimals == mostDecimals)
            return std::nullopt;
        if (decimals == 0)
            text += '.';
        const Wide next = static_cast<Wide>(rest) * 10;
        text += static_cast<char>('0' + static_cast<int>(next / static_cast<Wide>(size)));
        rest = static_cast<std::int64_t>(next % static_cast<Wide>(size));
    }
    return text;
}

/// A double and the text after it. Unlike from_chars alone it takes no "inf", "nan" or overflow.
struct ScannedNumber {
    double value = 0;
    std::string_view rest;
};
std::optional<ScannedNumber> scanNumber(std::string_view text)
{
    const std::size_t sign = text.starts_with('+') || text.starts_with('-') ? 1 : 0;
    if (text.size() == sign || (!isDigit(text[sign]) && text[sign] != '.'))
        return std::nullopt;
    if (text.front() == '+')
        text.remove_prefix(1);
    ScannedNumber number;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number.value);
    if (error != std::errc{} || !std::isfinite(number.value))
        return std::nullopt;
    number.rest = trimmed(text.substr(static_cast<std::size_t>(end - text.data())));
    return number;
}

/// Smallest first: per second, per minute, ... where the number is short and not tiny; else per
/// second.
struct RateText {
    std::string number;
    std::string_view unit;
};
RateText shortestRate(double perSecond)
{
    for (const Unit& unit : kRateUnits) {
        const double value = perSecond * static_cast<double>(unit.size);
        if (value < 0.1 || unit.name == "m")
            continue;
        const std::string text = fmt::format("{:.6g}", value);
        const std::optional<ScannedNumber> back = scanNumber(text);
        if (back && back->value / static_cast<double>(unit.size) == perSecond)
            return {formatNumber(back->value), unit.name};
    }
    return {formatNumber(perSecond), "s"};
}

} // namespace

Result<Duration> parseDuration(std::string_view text)
{
    return parseQuantity(text, kTimeUnits, Duration::max().ns, kDurationExpected)
        .map([](Product product) { return Duration{product.value}; });
}

std::string formatDuration(Duration duration)
{
    if (duration.ns == 0)
        return "0 s";
    if (duration.ns < 0)
        return "-" + formatDuration(-duration);
    for (const Unit& unit : kTimeUnits) {
        if (duration.ns < unit.size || unit.name == "m")
            continue;
        const bool longUnit = unit.size > 1'000'000'000;
        const std::int64_t step = unit.name == "min" ? unit.size : unit.size / 2;
        if (longUnit && duration.ns % step != 0)
            continue;
        if (const auto text = exactDecimal(duration.ns, unit.size, 9))
            return fmt::format("{} {}", *text, unit.name);
    }
    return fmt::format("{} ns", duration.ns);
}

Result<Bytes> parseBytes(std::string_view text)
{
    return parseQuantity(text, kByteUnits, std::numeric_limits<std::int64_t>::max(), kBytesExpected)
        .and_then([text](Product product) -> Result<Bytes> {
            if (!product.exact)
                return refuseText(trimmed(text), "is not a whole number of bytes", kBytesExpected);
            return Bytes{product.value};
        });
}

std::string formatBytes(Bytes bytes)
{
    if (bytes.count < 0)
        return fmt::format("-{}", formatBytes(Bytes{-bytes.count}));
    std::string best = fmt::format("{} B", bytes.count);
    std::size_t bestDigits = best.size() - 2;
    for (const Unit& unit : kByteUnits) {
        if (bytes.count < unit.size || unit.size == 1)
            continue;
        const auto text = exactDecimal(bytes.count, unit.size, 3);
        if (text && text->size() < bestDigits) {
            bestDigits = text->size();
            best = fmt::format("{} {}", *text, unit.name);
        }
    }
    return best;
}

Result<Rate> parseRate(std::string_view text)
{
    const std::string_view content = trimmed(text);
    const std::optional<ScannedNumber> number = scanNumber(content);
    if (!number)
        return refuseText(content, "does not begin with a number in range", kRateExpected);
    if (number->value < 0)
        return refuseText(content, "is negative", kRateExpected);
    if (number->rest.empty() && number->value == 0)
        return Rate{0};
    if (!number->rest.starts_with('/'))
        return refuseText(content, "does not say per what time", kRateExpected);
    const std::string_view name = trimmed(number->rest.substr(1));
    const Unit* unit = findUnit(kRateUnits, name);
    if (unit == nullptr)
        return refuseText(content, fmt::format("has an unknown unit \"/{}\"", beginning(name, 20)),
                      kRateExpected);
    return Rate{number->value / static_cast<double>(unit->size)};
}

std::string formatRate(Rate rate)
{
    const RateText text = shortestRate(rate.perSecond);
    return fmt::format("{}/{}", text.number, text.unit);
}

Result<Usd> parseUsd(std::string_view text)
{
    const std::string_view content = trimmed(text);
    const bool sign = content.starts_with('$');
    const std::optional<ScannedNumber> number = scanNumber(trimmed(content.substr(sign ? 1 : 0)));
    if (!number)
        return refuseText(content, "does not begin with a number in range", kUsdExpected);
    if (number->value < 0)
        return refuseText(content, "is negative", kUsdExpected);
    const bool bare = number->rest.empty() && (sign || number->value == 0);
    if (!bare && (sign || number->rest != "USD"))
        return refuseText(content, "is not in US dollars", kUsdExpected);
    return Usd{number->value};
}

std::string formatUsd(Usd usd) { return formatNumber(usd.amount) + " USD"; }

Result<double> parseNumber(std::string_view text)
{
    const std::string_view content = trimmed(text);
    const std::optional<ScannedNumber> number = scanNumber(content);
    if (!number)
        return refuseText(content, "is not a number in range", kNumberExpected);
    if (!number->rest.empty())
        return refuseText(content, "has something after the number", kNumberExpected);
    return number->value;
}

std::string formatNumber(double number)
{
    std::array<char, 400> text{};
    const double size = number < 0 ? -number : number;
    const bool plain = size == 0 || (size >= 1e-6 && size < 1e16);
    const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number, format);
    return error == std::errc{} ? std::string(text.data(), end) : std::string();
}

Result<std::int64_t> parseInteger(std::string_view text)
{
    std::string_view content = trimmed(text);
    if (content.starts_with('+') && content.size() > 1 && isDigit(content[1]))
        content.remove_prefix(1);
    std::int64_t number = 0;
    const char* last = content.data() + content.size();
    const auto [end, error] = std::from_chars(content.data(), last, number);
    if (error == std::errc::result_out_of_range)
        return refuseText(content, "is too large", kIntegerExpected);
    if (error != std::errc{} || end != last)
        return refuseText(content, "is not a whole number", kIntegerExpected);
    return number;
}

} // namespace cloudyard
