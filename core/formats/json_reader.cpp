// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include <boost/json/basic_parser_impl.hpp>
#include <fmt/format.h>

#include "core/base/text.h"
#include "core/formats/json_value.h"

namespace cloudyard {

namespace {

namespace json = boost::json;

std::string atLine(std::size_t line)
{
    return fmt::format("line {}", line);
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t kMost = 40;
    const std::string_view start = beginning(text, kMost);
    return std::string(start) + (start.size() < text.size() ? "..." : "");
}

/// Builds the tree from the parser's events. It is fed line by line, so the current line is known at each event.
class TreeBuilder {
public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    explicit TreeBuilder(std::size_t mostValues) : m_mostValues(mostValues) {}

    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_array_begin(json::error_code& ec) { return open(JsonValue::Array{}, ec); }
    bool on_array_end(std::size_t, json::error_code&) { return close(); }
    bool on_object_begin(json::error_code& ec) { return open(JsonValue::Object{}, ec); }
    bool on_object_end(std::size_t, json::error_code& ec)
    {
        return keysDiffer(std::get<JsonValue::Object>(m_open.back()->data), ec) && close();
    }
    bool on_string_part(json::string_view part, std::size_t, json::error_code&) { return gather(part); }
    bool on_string(json::string_view rest, std::size_t, json::error_code& ec)
    {
        gather(rest);
        return add(std::exchange(m_text, {}), ec) != nullptr;
    }
    bool on_key_part(json::string_view part, std::size_t, json::error_code&) { return gather(part); }
    bool on_key(json::string_view rest, std::size_t, json::error_code&)
    {
        gather(rest);
        m_key = std::exchange(m_text, {});
        return true;
    }
    bool on_number_part(json::string_view part, json::error_code&) { return gather(part); }
    bool on_int64(std::int64_t number, json::string_view, json::error_code& ec) { return addNumber(number, ec); }
    bool on_uint64(std::uint64_t number, json::string_view, json::error_code& ec)
    {
        constexpr auto kMostSigned = static_cast<std::uint64_t>(INT64_MAX);
        return number <= kMostSigned ? addNumber(static_cast<std::int64_t>(number), ec) : addNumber(number, ec);
    }
    bool on_double(double, json::string_view rest, json::error_code& ec)
    {
        gather(rest);
        double number = 0;
        const char* last = m_text.data() + m_text.size();
        const auto [end, error] = std::from_chars(m_text.data(), last, number);
        if (error != std::errc{} || end != last || !std::isfinite(number))
            return refuse(fmt::format("the number {} is too large or too small", shortened(m_text)), ec);
        return addNumber(number, ec);
    }
    bool on_bool(bool toggle, json::error_code& ec) { return add(toggle, ec) != nullptr; }
    bool on_null(json::error_code& ec) { return add(std::monostate{}, ec) != nullptr; }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

    void setLine(std::uint32_t line) { m_line = line; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// The line in which the innermost list or object begins that is still open.
    [[nodiscard]] std::optional<std::uint32_t> openSince() const
    {
        return m_open.empty() ? std::nullopt : std::optional(m_open.back()->line);
    }
    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }

private:
    bool gather(json::string_view part)
    {
        m_text.append(part.data(), part.size());
        return true;
    }

    template <class Number> bool addNumber(Number number, json::error_code& ec)
    {
        m_text.clear();
        return add(number, ec) != nullptr;
    }

    template <class Data> JsonValue* add(Data data, json::error_code& ec)
    {
        if (++m_values > m_mostValues) {
            refuse(fmt::format("there are more than {} values", m_mostValues), ec);
            return nullptr;
        }
        JsonValue value{std::move(data), m_line};
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        if (auto* items = std::get_if<JsonValue::Array>(&m_open.back()->data))
            return &items->emplace_back(std::move(value));
        auto& members = std::get<JsonValue::Object>(m_open.back()->data);
        members.push_back({std::exchange(m_key, {}), std::move(value)});
        return &members.back().value;
    }

    /// Elements are only added to the innermost container, so pointers to the outer ones stay good.
    template <class Container> bool open(Container container, json::error_code& ec)
    {
        JsonValue* value = add(std::move(container), ec);
        if (value == nullptr)
            return false;
        m_open.push_back(value);
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    bool keysDiffer(const JsonValue::Object& members, json::error_code& ec)
    {
        std::vector<const JsonMember*> sorted;
        sorted.reserve(members.size());
        for (const JsonMember& member : members)
            sorted.push_back(&member);
        std::ranges::stable_sort(sorted, {}, [](const JsonMember* m) -> const std::string& { return m->key; });
        const auto same = [](const JsonMember* a, const JsonMember* b) { return a->key == b->key; };
        const auto twice = std::ranges::adjacent_find(sorted, same);
        if (twice == sorted.end())
            return true;
        m_line = (*std::next(twice))->value.line;
        return refuse(fmt::format("the key \"{}\" stands twice in one object", shortened((*twice)->key)), ec);
    }

    bool refuse(std::string what, json::error_code& ec)
    {
        m_error = Error{std::move(what), atLine(m_line), {}};
        ec = json::error::exception;
        return false;
    }

    JsonValue m_root;
    std::vector<JsonValue*> m_open;
    std::string m_text;
    std::string m_key;
    std::optional<Error> m_error;
    std::size_t m_values = 0;
    std::size_t m_mostValues;
    std::uint32_t m_line = 1;
};

/// The length of the UTF-8 sequence at the beginning of the text, or 0 if there is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0) == 0x80; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return follows(1) ? 2 : 0;
    if ((first & 0xf0) == 0xe0) {
        const bool overlong = first == 0xe0 && byte(1) < 0xa0;
        const bool surrogate = first == 0xed && byte(1) >= 0xa0;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool outside = (first == 0xf0 && byte(1) < 0x90) || (first == 0xf4 && byte(1) >= 0x90);
        return follows(1) && follows(2) && follows(3) && !outside ? 4 : 0;
    }
    return 0;
}

Result<void> checkUtf8(std::string_view text)
{
    std::size_t line = 1;
    for (std::size_t i = 0; i < text.size();) {
        line += text[i] == '\n' ? 1 : 0;
        const std::size_t length = sequenceLength(text.substr(i));
        if (length == 0)
            return fail(fmt::format("byte {:#04x} is not UTF-8", static_cast<unsigned char>(text[i])), atLine(line),
                        "a text in UTF-8");
        i += length;
    }
    return {};
}

bool standsAround(std::string_view text, std::size_t offset, std::string_view word)
{
    const std::size_t from = offset < word.size() ? 0 : offset - word.size();
    const std::size_t at = text.find(word, from);
    return at != std::string_view::npos && at <= offset;
}

/// Why the character at this offset cannot stand there.
std::string explainSyntax(std::string_view text, std::size_t offset)
{
    for (const std::string_view word : {"NaN", "Infinity", "nan", "inf"})
        if (standsAround(text, offset, word))
            return fmt::format("{} is not a number", word);
    const char c = text[offset];
    const std::size_t before = text.find_last_not_of(" \t\r\n", offset == 0 ? 0 : offset - 1);
    const bool afterComma = offset > 0 && before != std::string_view::npos && text[before] == ',';
    if ((c == '}' || c == ']') && afterComma)
        return fmt::format("there is a comma too many before {}", c);
    if (offset >= 6 && text.substr(offset - 6, 2) == "\\u")
        return "a \\u escape is half a character";
    if (c == '\'')
        return "texts stand in double quotation marks";
    if (c == '/' || c == '#')
        return "comments are not possible";
    if (c == '\n' || c == '\r')
        return "the line ends too early";
    if (static_cast<unsigned char>(c) < 0x20)
        return fmt::format("the control character {:#04x} cannot stand here", static_cast<unsigned char>(c));
    const bool afterValue = before != std::string_view::npos && std::string_view("\"}]0123456789el").find(text[before])
                                                                    != std::string_view::npos;
    if ((c == '"' || c == '{' || c == '[') && afterValue)
        return fmt::format("a comma or a colon is missing before {}", c);
    const std::size_t length = std::max<std::size_t>(1, sequenceLength(text.substr(offset)));
    return fmt::format("unexpected {}", text.substr(offset, length));
}

Error explain(std::string_view text, std::size_t offset, std::size_t line, const json::error_code& ec,
              const JsonLimits& limits)
{
    if (ec == json::error::too_deep)
        return {fmt::format("lists and objects are nested more than {} deep", limits.depth), atLine(line), {}};
    if (ec == json::error::exponent_overflow)
        return {"a number is too large", atLine(line), {}};
    if (ec == json::error::extra_data)
        return {"something follows the end of the scene", atLine(line), {}};
    if (ec == json::error::syntax && offset < text.size())
        return {explainSyntax(text, offset), atLine(line), "JSON"};
    return {"a text has an escape that JSON does not know", atLine(line), "JSON"};
}

/// Feeds the text line by line and finds out what went wrong where.
class LineFeeder {
public:
    LineFeeder(std::string_view text, const JsonLimits& limits)
        : m_text(text), m_limits(limits), m_parser(options(limits), limits.values)
    {
    }

    Result<JsonValue> read()
    {
        while (m_from < m_text.size()) {
            m_parser.handler().setLine(m_line);
            if (const std::optional<Error> error = feedLine())
                return tl::unexpected<Error>(*error);
            ++m_line;
        }
        json::error_code ec;
        m_parser.write_some(false, m_text.data(), 0, ec);
        if (ec.failed())
            return endsEarly();
        return m_parser.handler().takeRoot();
    }

private:
    static json::parse_options options(const JsonLimits& limits)
    {
        json::parse_options options;
        options.max_depth = limits.depth;
        options.allow_invalid_utf8 = true; // checked before, with a better error
        return options;
    }

    std::optional<Error> feedLine()
    {
        const std::size_t lineEnd = std::min(m_text.find('\n', m_from), m_text.size() - 1) + 1;
        const std::size_t length = lineEnd - m_from;
        json::error_code ec;
        const std::size_t used = m_parser.write_some(true, m_text.data() + m_from, length, ec);
        if (m_parser.handler().error())
            return m_parser.handler().error();
        if (ec.failed())
            return explain(m_text, m_from + used, m_line, ec, m_limits);
        if (used < length)
            return Error{"something follows the end of the scene", atLine(m_line), {}};
        m_from = lineEnd;
        return std::nullopt;
    }

    Result<JsonValue> endsEarly()
    {
        if (trimmed(m_text).empty())
            return fail("the file is empty", atLine(1));
        const std::optional<std::uint32_t> since = m_parser.handler().openSince();
        const std::size_t last = m_line - 1;
        if (!since)
            return fail("the file ends too early", atLine(last));
        return fail(fmt::format("the file ends too early: what begins in line {} is not closed", *since), atLine(last));
    }

    std::string_view m_text;
    JsonLimits m_limits;
    json::basic_parser<TreeBuilder> m_parser;
    std::size_t m_from = 0;
    std::uint32_t m_line = 1;
};

} // namespace

Result<JsonValue> parseJson(std::string_view utf8, JsonLimits limits)
{
    if (utf8.starts_with("\xef\xbb\xbf"))
        utf8.remove_prefix(3);
    if (const Result<void> valid = checkUtf8(utf8); !valid)
        return tl::unexpected<Error>(valid.error());
    return LineFeeder(utf8, limits).read();
}

} // namespace cloudyard
