// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_value.h"

#include <cmath>

#include <fmt/format.h>

#include "core/base/units.h"

namespace cloudyard {

namespace {

struct TypeNames {
    std::string_view operator()(std::monostate) const { return "null"; }
    std::string_view operator()(bool) const { return "true or false"; }
    std::string_view operator()(const std::string&) const { return "a text"; }
    std::string_view operator()(const JsonValue::Array&) const { return "a list"; }
    std::string_view operator()(const JsonValue::Object&) const { return "an object"; }
    template <class Number> std::string_view operator()(Number) const { return "a number"; }
};

void appendEscaped(std::string& out, char c)
{
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    default: break;
    }
    if (static_cast<unsigned char>(c) < 0x20)
        out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
        out += c;
}

void append(std::string& out, const JsonValue& value);

struct Appender {
    std::string& out;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(bool toggle) const { out += toggle ? "true" : "false"; }
    void operator()(std::int64_t number) const { out += fmt::format("{}", number); }
    void operator()(std::uint64_t number) const { out += fmt::format("{}", number); }
    void operator()(double number) const { out += jsonDouble(number); }
    void operator()(const std::string& text) const { out += jsonText(text); }
    void operator()(const JsonValue::Array& items) const
    {
        out += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            out += i > 0 ? ", " : "";
            append(out, items[i]);
        }
        out += ']';
    }
    void operator()(const JsonValue::Object& members) const
    {
        out += '{';
        for (std::size_t i = 0; i < members.size(); ++i) {
            out += i > 0 ? ", " : "";
            out += jsonText(members[i].key) + ": ";
            append(out, members[i].value);
        }
        out += '}';
    }
};

void append(std::string& out, const JsonValue& value)
{
    std::visit(Appender{out}, value.data);
}

} // namespace

const JsonValue* JsonValue::find(std::string_view key) const
{
    if (const auto* members = std::get_if<Object>(&data))
        for (const JsonMember& member : *members)
            if (member.key == key)
                return &member.value;
    return nullptr;
}

JsonValue* JsonValue::find(std::string_view key)
{
    return const_cast<JsonValue*>(std::as_const(*this).find(key));
}

std::string_view JsonValue::typeText() const
{
    return std::visit(TypeNames{}, data);
}

std::string jsonText(const JsonValue& value)
{
    std::string out;
    append(out, value);
    return out;
}

std::string jsonText(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text)
        appendEscaped(out, c);
    return out + '"';
}

std::string jsonPlain(double number)
{
    if (number == 0 && std::signbit(number))
        return "-0.0";
    return formatNumber(number);
}

std::string jsonDouble(double number)
{
    std::string text = formatNumber(number);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

} // namespace cloudyard
