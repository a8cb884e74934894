// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/timetable.h"

#include <algorithm>
#include <charconv>
#include <cctype>
#include <string>

#include "core/base/text.h"
#include "core/base/units.h"

namespace cloudyard {
namespace {

constexpr std::int64_t kMinuteNs = 60'000'000'000;
constexpr int kFourYears = 1'461; ///< days

tl::unexpected<Error> refuseSchedule(std::string what)
{
    return tl::unexpected(
        Error{std::move(what), {}, "a schedule such as \"rate(5 minutes)\" or \"cron(0 12 ? * MON-FRI *)\""});
}

constexpr std::array<std::string_view, 7> kWeekdays = {"SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"};
constexpr std::array<std::string_view, 12> kMonths = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                                      "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};

/// One of six fields: what numbers it may hold, and their names, the first of which is `low`.
struct Field {
    int low;
    int high;
    std::span<const std::string_view> names = {};
};

bool readNumber(std::string_view text, const Field& field, int& number)
{
    const auto named = std::ranges::find(field.names, text);
    if (named != field.names.end()) {
        number = field.low + static_cast<int>(named - field.names.begin());
        return true;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number >= field.low && number <= field.high;
}

template <std::size_t N> Result<void> readField(std::string_view text, const Field& field, std::bitset<N>& set)
{
    for (const std::string_view part : splitText(text, ',')) {
        const std::size_t slash = part.find('/');
        const std::string_view range = part.substr(0, slash);
        int from = field.low;
        int to = field.high;
        int step = 1;
        if (slash != std::string_view::npos && (!readNumber(part.substr(slash + 1), {1, field.high}, step)))
            return refuseSchedule("a step is a number after the /");
        if (range != "*" && range != "?") {
            const std::size_t dash = range.find('-');
            const bool isOne = dash == std::string_view::npos;
            if (!readNumber(range.substr(0, dash), field, from))
                return refuseSchedule("\"" + std::string(part) + "\" is not understood");
            if (isOne)
                to = slash == std::string_view::npos ? from : field.high;
            else if (!readNumber(range.substr(dash + 1), field, to) || to < from)
                return refuseSchedule("\"" + std::string(part) + "\" is no range");
        }
        for (int n = from; n <= to; n += step)
            set.set(static_cast<std::size_t>(n));
    }
    return {};
}

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return result;
}

struct Date {
    unsigned month;
    unsigned day;
};

/// The date of a day since 1 January 2024; years beyond four repeat.
Date dateOf(int day)
{
    static constexpr std::array<int, 12> kLengths = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int left = day % kFourYears;
    bool isLeap = true;
    while (left >= (isLeap ? 366 : 365)) {
        left -= isLeap ? 366 : 365;
        isLeap = false;
    }
    const auto lengthOf = [isLeap](unsigned month) { return month == 1 && !isLeap ? 28 : kLengths[month]; };
    unsigned month = 0;
    for (; left >= lengthOf(month); ++month)
        left -= lengthOf(month);
    return {month + 1, static_cast<unsigned>(left) + 1};
}

} // namespace

Result<Timetable> Timetable::parse(std::string_view stated)
{
    const std::string text = upper(trimmed(stated));
    const std::size_t open = text.find('(');
    if (open == std::string::npos || !text.ends_with(')'))
        return refuseSchedule("there is no rate(...) or cron(...)");
    const std::string_view inside = std::string_view(text).substr(open + 1, text.size() - open - 2);
    Timetable table;
    const auto done = text.starts_with("RATE(")   ? table.parseRate(inside)
                      : text.starts_with("CRON(") ? table.parseCron(inside)
                                                  : Result<void>(refuseSchedule("there is no rate(...) or cron(...)"));
    if (!done)
        return tl::unexpected(done.error());
    return table;
}

Result<void> Timetable::parseRate(std::string_view text)
{
    const auto words = splitWords(text);
    const Result<std::int64_t> count = parseInteger(words.empty() ? std::string_view() : words[0]);
    if (words.size() != 2 || !count || *count < 1 || *count > 1'000'000)
        return refuseSchedule("a rate is a number and minutes, hours or days");
    std::string_view unit = words[1];
    if (unit.ends_with('S'))
        unit.remove_suffix(1);
    const std::int64_t minutes = unit == "MINUTE" ? 1 : unit == "HOUR" ? 60 : unit == "DAY" ? 1'440 : 0;
    if (minutes == 0)
        return refuseSchedule("the unit is minutes, hours or days");
    m_every = Duration{kMinuteNs * minutes * *count};
    return {};
}

Result<void> Timetable::parseCron(std::string_view text)
{
    const auto words = splitWords(text);
    if (words.size() != 6)
        return refuseSchedule("a cron has six fields");
    for (auto done : {readField(words[0], {0, 59}, m_minutes), readField(words[1], {0, 23}, m_hours),
                      readField(words[2], {1, 31}, m_days), readField(words[3], {1, 12, kMonths}, m_months),
                      readField(words[4], {1, 7, kWeekdays}, m_weekdays)})
        if (!done)
            return done;
    return {};
}

/// Day 0 is a Monday.
bool Timetable::isDay(int day) const
{
    const Date date = dateOf(day);
    return m_days[date.day] && m_months[date.month] && m_weekdays[static_cast<std::size_t>((day + 1) % 7 + 1)];
}

SimTime Timetable::after(SimTime now) const
{
    if (m_every.ns != 0)
        return SimTime{(now.ns / m_every.ns + 1) * m_every.ns};
    const std::int64_t first = now.ns / kMinuteNs + 1; // in minutes
    const int today = static_cast<int>(first / 1'440);
    for (int day = today; day <= today + kFourYears; ++day) {
        if (!isDay(day))
            continue;
        for (std::int64_t minute = day == today ? first % 1'440 : 0; minute < 1'440; ++minute)
            if (m_hours[static_cast<std::size_t>(minute / 60)] && m_minutes[static_cast<std::size_t>(minute % 60)])
                return SimTime{(std::int64_t{day} * 1'440 + minute) * kMinuteNs};
    }
    return SimTime::never();
}

} // namespace cloudyard
