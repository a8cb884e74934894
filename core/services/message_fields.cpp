// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/message_fields.h"

#include <algorithm>
#include <charconv>

#include "core/base/random.h"
#include "core/base/text.h"

namespace cloudyard {
namespace {

constexpr std::string_view kFieldForms = "fields such as \"type: order 70 %, refund; price: 1..500\"";

tl::unexpected<Error> refuseFields(std::string what)
{
    return tl::unexpected(Error{std::move(what), {}, std::string(kFieldForms)});
}

template <class Number> bool isNumber(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

bool isPlain(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

} // namespace

Result<FieldsText> FieldsText::parse(std::string_view text)
{
    FieldsText fields;
    for (const std::string_view part : splitText(text, ';')) {
        if (trimmed(part).empty())
            continue;
        auto field = parseField(part);
        if (!field)
            return tl::unexpected(field.error());
        fields.m_fields.push_back(*std::move(field));
    }
    if (fields.m_fields.size() > kMostFields)
        return refuseFields("a message has at most 30 fields");
    return fields;
}

Result<FieldsText::Field> FieldsText::parseField(std::string_view text)
{
    const std::size_t colon = text.find(':');
    Field field;
    if (colon == std::string_view::npos || (field.path = trimmed(text.substr(0, colon))).empty() || !isPlain(text))
        return refuseFields("a field is NAME: VALUE, VALUE ...");
    double stated = 0;
    std::size_t open = 0;
    for (const std::string_view part : splitText(text.substr(colon + 1), ',')) {
        auto choice = parseChoice(trimmed(part));
        if (!choice)
            return tl::unexpected(choice.error());
        stated += std::max(choice->share, 0.0);
        open += choice->share < 0 ? 1 : 0;
        field.choices.push_back(*std::move(choice));
    }
    if (stated > 1 + 1e-9)
        return refuseFields("the shares of a field are more than 100 %");
    for (Choice& choice : field.choices)
        if (choice.share < 0)
            choice.share = std::max(0.0, 1 - stated) / static_cast<double>(open);
    return field;
}

Result<FieldsText::Choice> FieldsText::parseChoice(std::string_view text)
{
    Choice choice;
    if (text.ends_with('%')) {
        const std::string_view rest = trimmed(text.substr(0, text.size() - 1));
        const std::size_t space = rest.find_last_of(' ');
        if (space == std::string_view::npos || !isNumber(rest.substr(space + 1), choice.share) || choice.share < 0)
            return refuseFields("a share is a number before the %");
        choice.share /= 100;
        text = trimmed(rest.substr(0, space));
    }
    if (text.empty())
        return refuseFields("a value is missing");
    if (const std::size_t dots = text.find(".."); dots != std::string_view::npos &&
        isNumber(text.substr(0, dots), choice.low) && isNumber(text.substr(dots + 2), choice.high)) {
        if (choice.high < choice.low)
            return refuseFields("a range goes from the lower number to the higher one");
        choice.value.type = FieldValue::Type::Number;
        return choice;
    }
    choice.high = choice.low - 1;
    if (text.starts_with('$')) {
        choice.fact = text == "$key" ? Fact::Key : Fact::Class;
        if (text != "$key" && text != "$class")
            return refuseFields("after the $ comes key or class");
        return choice;
    }
    choice.value.text = text;
    if (isNumber(text, choice.value.number))
        choice.value.type = FieldValue::Type::Number;
    else if (text == "true" || text == "false")
        choice.value = {FieldValue::Type::Boolean, text == "true" ? 1.0 : 0.0, choice.value.text};
    return choice;
}

FieldValue FieldsText::valueOf(Fact fact, const RequestFacts& facts)
{
    if (fact == Fact::Class)
        return {FieldValue::Type::Text, 0, std::string(facts.className)};
    return {FieldValue::Type::Number, static_cast<double>(facts.key), facts.key == 0 ? "" : std::to_string(facts.key)};
}

std::vector<MessageField> FieldsText::draw(std::uint64_t seed, std::uint64_t stable, std::uint64_t trace,
                                           const RequestFacts& facts) const
{
    std::vector<MessageField> drawn;
    for (std::uint32_t f = 0; f < m_fields.size(); ++f) {
        const auto bits = [&](std::uint32_t which) {
            return CounterRandom::drawBits(seed, Purpose::Payload, stable, trace, 2 * f + which + 16);
        };
        double u = unitFromBits(bits(0));
        for (const Choice& choice : m_fields[f].choices) {
            if ((u -= choice.share) >= 0)
                continue;
            FieldValue value = choice.fact == Fact::None ? choice.value : valueOf(choice.fact, facts);
            if (choice.fact != Fact::None && value.text.empty())
                break; // a request without it
            if (choice.high >= choice.low) {
                const auto span = static_cast<std::uint64_t>(choice.high - choice.low) + 1;
                value.number =
                    static_cast<double>(choice.low + static_cast<std::int64_t>(indexFromBits(bits(1), span)));
            }
            drawn.push_back({m_fields[f].path, std::move(value)});
            break;
        }
    }
    return drawn;
}

} // namespace cloudyard
