// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setting_descriptor.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "core/base/catalogue.h"
#include "core/base/text.h"
#include "core/model/suggestion.h"

namespace cloudyard {

namespace {

/// Beyond 2^53 a double no longer says which whole number was meant.
constexpr double kMostExactCount = 9007199254740992.0;

std::string_view noun(SettingType type)
{
    switch (type) {
    case SettingType::Toggle: return "true or false";
    case SettingType::Count: return "a count";
    case SettingType::Number: return "a number";
    case SettingType::Probability: return "a probability";
    case SettingType::Time: return "a duration";
    case SettingType::PerTime: return "a rate";
    case SettingType::Size: return "an amount of data";
    case SettingType::Random: return "a random duration";
    case SettingType::Choice: return "a choice";
    case SettingType::Text: return "a text";
    case SettingType::City: return "a city of the catalogue such as \"Dublin\"";
    case SettingType::RegionCode: return "a region of the catalogue such as \"eu-west-1\"";
    case SettingType::InstanceType: return "an instance type of the catalogue such as \"m5.large\"";
    }
    return "a value";
}

std::string_view example(SettingType type)
{
    switch (type) {
    case SettingType::Time: return "30 s";
    case SettingType::PerTime: return "200/s";
    case SettingType::Size: return "256 KiB";
    case SettingType::Random: return "exponential 8 ms";
    default: return {};
    }
}

std::string inUnits(SettingType type, double value)
{
    switch (type) {
    case SettingType::Time:
    case SettingType::Random: return formatDuration(Duration::fromSeconds(value));
    case SettingType::PerTime: return formatRate(Rate{value});
    case SettingType::Size: return formatBytes(Bytes{static_cast<std::int64_t>(value)});
    default: return formatNumber(value);
    }
}

double leastOf(const SettingDescriptor& setting)
{
    return setting.type == SettingType::Probability ? std::max(setting.min, 0.0) : setting.min;
}

double mostOf(const SettingDescriptor& setting)
{
    return setting.type == SettingType::Probability ? std::min(setting.max, 1.0) : setting.max;
}

std::string rangeText(const SettingDescriptor& setting)
{
    const double least = leastOf(setting);
    const double most = mostOf(setting);
    if (std::isfinite(least) && std::isfinite(most))
        return fmt::format(" from {} to {}", inUnits(setting.type, least), inUnits(setting.type, most));
    if (std::isfinite(least))
        return fmt::format(" of at least {}", inUnits(setting.type, least));
    if (std::isfinite(most))
        return fmt::format(" of at most {}", inUnits(setting.type, most));
    return {};
}

std::vector<std::string_view> choiceWords(const SettingDescriptor& setting)
{
    std::vector<std::string_view> words;
    for (const SettingChoice& choice : setting.choices)
        words.push_back(choice.value);
    return words;
}

std::string_view describeJson(const std::string& raw)
{
    if (raw.starts_with('['))
        return "a list";
    if (raw.starts_with('{'))
        return "an object";
    return raw == "null" ? std::string_view("null") : std::string_view(raw);
}

std::string shown(const SettingValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return inQuotes(*text);
    if (const auto* raw = std::get_if<RawJson>(&value))
        return std::string(describeJson(raw->text));
    return toText(value);
}

tl::unexpected<Error> refuse(const SettingDescriptor& setting, std::string what)
{
    return fail(std::move(what), "", setting.expected());
}

/// Refuses what lies outside the range; `number` is in the unit of the descriptor's min and max.
Result<TypedValue> ranged(const SettingDescriptor& setting, const SettingValue& stated, double number,
                          TypedValue typed)
{
    if (number < leastOf(setting))
        return refuse(setting, shown(stated) + " is too small");
    if (number > mostOf(setting))
        return refuse(setting, shown(stated) + " is too large");
    return typed;
}

std::optional<double> asNumber(const SettingValue& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&value); number != nullptr && std::isfinite(*number))
        return *number;
    return std::nullopt;
}

Result<TypedValue> parseToggle(const SettingDescriptor& setting, const SettingValue& value)
{
    if (const auto* toggle = std::get_if<bool>(&value))
        return *toggle;
    return refuse(setting, shown(value) + " is not true or false");
}

Result<TypedValue> parseCount(const SettingDescriptor& setting, const SettingValue& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return ranged(setting, value, static_cast<double>(*whole), *whole);
    const std::optional<double> number = asNumber(value);
    if (!number)
        return refuse(setting, shown(value) + " is not a number");
    if (*number != std::floor(*number))
        return refuse(setting, shown(value) + " is not a whole number");
    if (std::abs(*number) > kMostExactCount)
        return refuse(setting, shown(value) + (*number > 0 ? " is too large" : " is too small"));
    return ranged(setting, value, *number, static_cast<std::int64_t>(*number));
}

Result<TypedValue> parsePlain(const SettingDescriptor& setting, const SettingValue& value)
{
    const std::optional<double> number = asNumber(value);
    if (!number)
        return refuse(setting, shown(value) + " is not a number");
    return ranged(setting, value, *number, *number);
}

double magnitude(Duration value)
{
    return static_cast<double>(value.ns) / 1e9; // as people write it: a product with 1e-9 would make 60 s too large for 60 s
}

double magnitude(Rate value)
{
    return value.perSecond;
}

double magnitude(Bytes value)
{
    return static_cast<double>(value.count);
}

double magnitude(const Distribution& value)
{
    return value.mean().toSeconds();
}

/// Texts with a unit. A bare 0 needs none; any other bare number is refused rather than guessed at.
template <class T>
Result<TypedValue> parseWithUnit(const SettingDescriptor& setting, const SettingValue& value,
                                 Result<T> (*parse)(std::string_view))
{
    const auto* text = std::get_if<std::string>(&value);
    const std::optional<double> number = asNumber(value);
    if (text == nullptr && number && *number != 0)
        return refuse(setting, shown(value) + " has no unit");
    if (text == nullptr && !number)
        return refuse(setting, shown(value) + " is not a text with a unit");
    const Result<T> typed = parse(text != nullptr ? std::string_view(*text) : std::string_view("0"));
    if (!typed && std::is_same_v<T, Distribution> && !typed.error().expected.empty())
        return tl::unexpected<Error>(typed.error()); // it lists the distributions
    if (!typed)
        return refuse(setting, typed.error().what);
    return ranged(setting, value, magnitude(*typed), TypedValue(*typed));
}

Result<Distribution> parseRandom(std::string_view text)
{
    return Distribution::parse(text);
}

Result<TypedValue> parseText(const SettingDescriptor& setting, const SettingValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return refuse(setting, shown(value) + " is not a text");
    if (setting.understands != nullptr)
        if (const Result<void> understood = setting.understands(*text); !understood)
            return tl::unexpected<Error>(understood.error());
    return *text;
}

Result<TypedValue> parseChoice(const SettingDescriptor& setting, const SettingValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return refuse(setting, shown(value) + " is not a text");
    const std::vector<std::string_view> words = choiceWords(setting);
    if (std::ranges::find(words, *text) == words.end())
        return refuse(setting, inQuotes(*text) + " is no choice here" + didYouMean(*text, words));
    return *text;
}

std::string suggestion(std::string_view name)
{
    return name.empty() ? std::string() : fmt::format(", did you mean \"{}\"?", name);
}

/// A name of the catalogue, given back as the catalogue writes it. Where the default is empty, so may the value be.
template <class Find, class Suggest>
Result<TypedValue> parseCatalogued(const SettingDescriptor& setting, const SettingValue& value, Find find,
                                   Suggest suggest)
{
    constexpr std::size_t kLongestName = 80;
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return refuse(setting, shown(value) + " is not a text");
    if (text->empty() && setting.defaultText.empty())
        return std::string();
    if (text->size() > kLongestName)
        return refuse(setting, inQuotes(*text) + " is not known");
    const std::string_view name = find(*text);
    if (name.empty())
        return refuse(setting, inQuotes(*text) + " is not known" + suggestion(suggest(*text)));
    return std::string(name);
}

Result<TypedValue> parseCity(const SettingDescriptor& setting, const SettingValue& value)
{
    const Catalogue& world = Catalogue::get();
    return parseCatalogued(
        setting, value,
        [&](std::string_view name) {
            const City* city = world.findCity(name);
            return city != nullptr ? city->name : std::string_view();
        },
        [&](std::string_view name) { return world.suggestCity(name); });
}

Result<TypedValue> parseRegion(const SettingDescriptor& setting, const SettingValue& value)
{
    const Catalogue& world = Catalogue::get();
    return parseCatalogued(
        setting, value,
        [&](std::string_view code) {
            const Region* region = world.findRegion(code);
            return region != nullptr ? region->code : std::string_view();
        },
        [&](std::string_view code) { return world.suggestRegion(code); });
}

Result<TypedValue> parseInstanceType(const SettingDescriptor& setting, const SettingValue& value)
{
    const Catalogue& world = Catalogue::get();
    return parseCatalogued(
        setting, value,
        [&](std::string_view name) {
            const InstanceType* type = world.instanceType(name);
            return type != nullptr ? type->name : std::string_view();
        },
        [&](std::string_view name) { return world.suggestInstanceType(name); });
}

Result<SettingValue> fromPlainText(const SettingDescriptor& setting, std::string_view text)
{
    if (setting.type == SettingType::Toggle && (text == "true" || text == "false"))
        return text == "true";
    if (setting.type == SettingType::Toggle)
        return refuse(setting, inQuotes(text) + " is not true or false");
    if (const Result<std::int64_t> whole = parseInteger(text))
        return *whole;
    const Result<double> number = parseNumber(text);
    if (!number)
        return refuse(setting, number.error().what);
    return *number;
}

} // namespace

std::string SettingDescriptor::expected() const
{
    if (type == SettingType::Choice)
        return eitherOf(choiceWords(*this));
    const std::string range = rangeText(*this);
    const std::string_view sample = example(type);
    std::string text(noun(type));
    if (type == SettingType::Random && !range.empty())
        text += " with a mean";
    text += range;
    if (!sample.empty())
        text += fmt::format("{} such as \"{}\"", range.empty() ? "" : ",", sample);
    return text;
}

Result<TypedValue> SettingDescriptor::parse(const SettingValue& value) const
{
    switch (type) {
    case SettingType::Toggle: return parseToggle(*this, value);
    case SettingType::Count: return parseCount(*this, value);
    case SettingType::Number:
    case SettingType::Probability: return parsePlain(*this, value);
    case SettingType::Time: return parseWithUnit<Duration>(*this, value, parseDuration);
    case SettingType::PerTime: return parseWithUnit<Rate>(*this, value, parseRate);
    case SettingType::Size: return parseWithUnit<Bytes>(*this, value, parseBytes);
    case SettingType::Random: return parseWithUnit<Distribution>(*this, value, parseRandom);
    case SettingType::Choice: return parseChoice(*this, value);
    case SettingType::Text: return parseText(*this, value);
    case SettingType::City: return parseCity(*this, value);
    case SettingType::RegionCode: return parseRegion(*this, value);
    case SettingType::InstanceType: return parseInstanceType(*this, value);
    }
    return refuse(*this, "this setting has no type");
}

Result<SettingValue> SettingDescriptor::fromText(std::string_view text) const
{
    const std::string_view content = trimmed(text);
    const bool plain = type == SettingType::Toggle || type == SettingType::Count
                       || type == SettingType::Number || type == SettingType::Probability;
    const Result<SettingValue> value =
        plain ? fromPlainText(*this, content) : Result<SettingValue>(std::string(content));
    if (!value)
        return value;
    if (const Result<TypedValue> typed = parse(*value); !typed)
        return tl::unexpected<Error>(typed.error());
    return value;
}

std::optional<TypedValue> SettingDescriptor::defaultValue() const
{
    if (defaultText.empty() && type != SettingType::Text)
        return std::nullopt;
    return fromText(defaultText).and_then([this](const SettingValue& value) { return parse(value); }).value();
}

std::string toText(const SettingValue& value)
{
    if (const auto* toggle = std::get_if<bool>(&value))
        return *toggle ? "true" : "false";
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return fmt::format("{}", *whole);
    if (const auto* number = std::get_if<double>(&value))
        return std::isfinite(*number) ? formatNumber(*number) : "not a number";
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    return std::get<RawJson>(value).text;
}

namespace {

bool isOn(std::string_view text)
{
    const bool isNumber = !text.empty() && (text.front() == '.' || (text.front() >= '0' && text.front() <= '9'));
    const bool isZero = isNumber && text.find_first_of("123456789") == std::string_view::npos;
    return !text.empty() && text != "false" && !isZero;
}

bool isOneOf(std::string_view text, std::string_view values)
{
    while (true) {
        const std::size_t comma = values.find(',');
        const std::string_view value = values.substr(0, comma);
        if (value.ends_with('*') ? text.starts_with(value.substr(0, value.size() - 1)) : text == value)
            return true;
        if (comma == std::string_view::npos)
            return false;
        values.remove_prefix(comma + 1);
    }
}

/// One alternative of an `onlyWith`.
bool holds(std::string_view condition, const SettingTable& table, const SettingMap& stated)
{
    const std::size_t equals = condition.find('=');
    const bool negated = equals != std::string_view::npos && equals > 0 && condition[equals - 1] == '!';
    const std::string_view key = condition.substr(0, negated ? equals - 1 : equals);
    const SettingDescriptor* setting = findSetting(table, key);
    const SettingValue* value = stated.find(key);
    if (setting == nullptr && value == nullptr)
        return true;
    const std::string text = value != nullptr ? toText(*value) : std::string(setting->defaultText);
    if (equals == std::string_view::npos)
        return isOn(text);
    return isOneOf(text, condition.substr(equals + 1)) != negated;
}

} // namespace

bool isRelevant(const SettingTable& table, const SettingDescriptor& setting, const SettingMap& stated)
{
    std::string_view left = setting.onlyWith;
    while (!left.empty()) {
        const std::size_t bar = left.find('|');
        if (holds(left.substr(0, bar), table, stated))
            return true;
        left.remove_prefix(bar == std::string_view::npos ? left.size() : bar + 1);
    }
    return setting.onlyWith.empty();
}

const SettingDescriptor* findSetting(const SettingTable& table, std::string_view key)
{
    for (const SettingDescriptor& setting : table)
        if (setting.key == key)
            return &setting;
    return nullptr;
}

Result<void> assignSettings(const SettingTable& table, const SettingMap& stated, void* settings)
{
    for (const SettingDescriptor& setting : table) {
        const SettingValue* value = stated.find(setting.key);
        if (value == nullptr) {
            if (const std::optional<TypedValue> usual = setting.defaultValue())
                setting.assign(settings, *usual);
            continue;
        }
        const Result<TypedValue> typed = setting.parse(*value);
        if (!typed)
            return fail(typed.error().what, fmt::format("setting {}", setting.key), typed.error().expected);
        setting.assign(settings, *typed);
    }
    return {};
}

} // namespace cloudyard
