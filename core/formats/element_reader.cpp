// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/element_reader.h"

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/model/suggestion.h"

namespace cloudyard {

namespace {

const JsonValue::Object& membersOf(const JsonValue& element)
{
    static const JsonValue::Object kNone;
    const auto* members = std::get_if<JsonValue::Object>(&element.data);
    return members != nullptr ? *members : kNone;
}

std::optional<double> asNumber(const JsonValue& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value.data))
        return static_cast<double>(*whole);
    if (const auto* large = std::get_if<std::uint64_t>(&value.data))
        return static_cast<double>(*large);
    if (const auto* number = std::get_if<double>(&value.data))
        return *number;
    return std::nullopt;
}

/// Seconds, per second or bytes, whichever unit the text has.
std::optional<double> asQuantity(const std::string& text)
{
    if (const Result<Duration> duration = parseDuration(text))
        return duration->toSeconds();
    if (const Result<Rate> rate = parseRate(text))
        return rate->perSecond;
    if (const Result<Bytes> bytes = parseBytes(text))
        return static_cast<double>(bytes->count);
    return std::nullopt;
}

} // namespace

SettingValue settingFrom(const JsonValue& value)
{
    if (const auto* toggle = std::get_if<bool>(&value.data))
        return *toggle;
    if (const auto* whole = std::get_if<std::int64_t>(&value.data))
        return *whole;
    if (const auto* number = std::get_if<double>(&value.data))
        return *number;
    if (const auto* text = std::get_if<std::string>(&value.data))
        return *text;
    return RawJson{jsonText(value)};
}

ElementReader::ElementReader(const JsonValue& element, std::string what)
    : m_element(element), m_what(std::move(what)), m_taken(membersOf(element).size(), false)
{
    if (!std::holds_alternative<JsonValue::Object>(element.data))
        refuse(element, fmt::format("it is {}", element.typeText()), "an object in { }");
}

void ElementReader::setName(std::string_view name)
{
    if (!name.empty())
        m_what += fmt::format(" {}", shownName(name));
}

const JsonValue* ElementReader::take(std::string_view key)
{
    const JsonValue::Object& members = membersOf(m_element);
    for (std::size_t i = 0; i < members.size(); ++i)
        if (members[i].key == key) {
            m_taken[i] = true;
            return &members[i].value;
        }
    return nullptr;
}

void ElementReader::refuse(const JsonValue& at, std::string what, std::string expected)
{
    if (m_error)
        return;
    const std::uint32_t line = at.line != 0 ? at.line : m_element.line;
    std::string where = line == 0 ? std::string() : fmt::format("line {}", line);
    if (!m_what.empty())
        where += fmt::format("{}{}", where.empty() ? "" : ", ", m_what);
    m_error = Error{std::move(what), std::move(where), std::move(expected)};
}

void ElementReader::refuseType(std::string_view key, const JsonValue& value, std::string_view expected)
{
    refuse(value, fmt::format("\"{}\" is {}", key, value.typeText()), std::string(expected));
}

std::optional<std::string> ElementReader::text(std::string_view key)
{
    const JsonValue* value = take(key);
    if (value == nullptr)
        return std::nullopt;
    if (const auto* text = std::get_if<std::string>(&value->data))
        return *text;
    refuseType(key, *value, "a text");
    return std::nullopt;
}

std::optional<bool> ElementReader::toggle(std::string_view key)
{
    const JsonValue* value = take(key);
    if (value == nullptr)
        return std::nullopt;
    if (const auto* toggle = std::get_if<bool>(&value->data))
        return *toggle;
    refuseType(key, *value, "true or false");
    return std::nullopt;
}

std::optional<double> ElementReader::number(std::string_view key)
{
    const JsonValue* value = take(key);
    if (value == nullptr)
        return std::nullopt;
    const std::optional<double> number = asNumber(*value);
    if (!number)
        refuseType(key, *value, "a number");
    return number;
}

std::optional<std::uint64_t> ElementReader::whole(std::string_view key)
{
    const JsonValue* value = take(key);
    if (value == nullptr)
        return std::nullopt;
    if (const auto* large = std::get_if<std::uint64_t>(&value->data))
        return *large;
    const auto* number = std::get_if<std::int64_t>(&value->data);
    if (number != nullptr && *number >= 0)
        return static_cast<std::uint64_t>(*number);
    constexpr std::string_view kExpected = "a whole number from 0 to 18446744073709551615";
    if (asNumber(*value))
        refuse(*value, fmt::format("\"{}\" is {}", key, jsonText(*value)), std::string(kExpected));
    else
        refuseType(key, *value, kExpected);
    return std::nullopt;
}

std::optional<Duration> ElementReader::duration(std::string_view key)
{
    constexpr std::string_view kExpected = "a duration such as \"30 s\"";
    const JsonValue* value = take(key);
    if (value == nullptr)
        return std::nullopt;
    const std::optional<double> bare = asNumber(*value);
    if (bare && *bare == 0)
        return Duration{};
    const auto* text = std::get_if<std::string>(&value->data);
    if (text == nullptr) {
        refuseType(key, *value, kExpected);
        return std::nullopt;
    }
    const Result<Duration> duration = parseDuration(*text);
    if (duration)
        return *duration;
    refuse(*value, fmt::format("\"{}\": {}", key, duration.error().what), std::string(kExpected));
    return std::nullopt;
}

std::optional<SimTime> ElementReader::time(std::string_view key)
{
    const std::optional<Duration> sinceStart = duration(key);
    return sinceStart ? std::optional(SimTime{sinceStart->ns}) : std::nullopt;
}

std::optional<double> ElementReader::quantity(std::string_view key)
{
    const JsonValue* value = take(key);
    if (value == nullptr)
        return std::nullopt;
    std::optional<double> number = asNumber(*value);
    if (const auto* text = std::get_if<std::string>(&value->data))
        number = asQuantity(*text);
    if (!number)
        refuse(*value, fmt::format("\"{}\" is no number and has no unit that is known", key),
               "a number such as 0.5, or a text such as \"0.5 s\"");
    return number;
}

std::optional<Point> ElementReader::pair(std::string_view key, const JsonValue& value)
{
    const auto* items = std::get_if<JsonValue::Array>(&value.data);
    if (items != nullptr && items->size() == 2) {
        const std::optional<double> x = asNumber((*items)[0]);
        const std::optional<double> y = asNumber((*items)[1]);
        if (x && y)
            return Point{*x, *y};
    }
    refuse(value, fmt::format("\"{}\" is not a pair of numbers", key), "two numbers such as [250, 40]");
    return std::nullopt;
}

std::optional<Point> ElementReader::point(std::string_view key)
{
    const JsonValue* value = take(key);
    return value == nullptr ? std::nullopt : pair(key, *value);
}

std::vector<Point> ElementReader::points(std::string_view key)
{
    std::vector<Point> points;
    const JsonValue::Array* items = list(key);
    if (items == nullptr)
        return points;
    for (const JsonValue& item : *items) {
        const std::optional<Point> point = pair(key, item);
        if (!point)
            break;
        points.push_back(*point);
    }
    return points;
}

SettingMap ElementReader::settings(std::string_view key)
{
    SettingMap settings;
    const JsonValue* value = object(key);
    if (value == nullptr)
        return settings;
    for (const JsonMember& member : std::get<JsonValue::Object>(value->data))
        settings.append(member.key, settingFrom(member.value));
    return settings;
}

const JsonValue::Array* ElementReader::list(std::string_view key)
{
    const JsonValue* value = take(key);
    if (value == nullptr)
        return nullptr;
    const auto* items = std::get_if<JsonValue::Array>(&value->data);
    if (items == nullptr)
        refuseType(key, *value, "a list in [ ]");
    return items;
}

const JsonValue* ElementReader::object(std::string_view key)
{
    const JsonValue* value = take(key);
    if (value == nullptr || std::holds_alternative<JsonValue::Object>(value->data))
        return value;
    refuseType(key, *value, "an object in { }");
    return nullptr;
}

std::string ElementReader::requiredText(std::string_view key, std::string_view expected)
{
    if (std::optional<std::string> found = text(key))
        return *std::move(found);
    refuse(m_element, fmt::format("\"{}\" is missing", key), std::string(expected));
    return {};
}

double ElementReader::requiredNumber(std::string_view key)
{
    if (const std::optional<double> found = quantity(key))
        return *found;
    refuse(m_element, fmt::format("\"{}\" is missing", key), "a number");
    return 0;
}

SettingMap ElementReader::rest() const
{
    SettingMap unknown;
    const JsonValue::Object& members = membersOf(m_element);
    for (std::size_t i = 0; i < members.size(); ++i)
        if (!m_taken[i])
            unknown.append(members[i].key, settingFrom(members[i].value));
    return unknown;
}

} // namespace cloudyard
