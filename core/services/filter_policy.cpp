// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/filter_policy.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "core/base/text.h"

namespace cloudyard {
namespace filter_policy {
namespace {

namespace json = boost::json;

constexpr double kMostNumber = 1e9;
constexpr int kDeepest = 16;

tl::unexpected<Error> refusePolicy(std::string what)
{
    return tl::unexpected(Error{std::move(what), {}, R"(a policy such as {"type": ["order", {"prefix": "re"}]})"});
}

/// "line 2, column 14" of a byte of the text, both from 1; columns count characters.
std::string placeIn(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at);
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
    return fmt::format("line {}, column {}", std::ranges::count(before, '\n') + 1,
                       std::ranges::count_if(line, begins) + 1);
}

/// Where the nth key of a JSON text begins, from 1; its beginning when there is none.
std::size_t placeOfKey(std::string_view text, std::size_t nth)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '"')
            continue;
        const std::size_t begin = at++;
        while (at < text.size() && text[at] != '"')
            at += text[at] == '\\' ? 2 : 1;
        const std::size_t next = text.find_first_not_of(" \t\r\n", at + 1);
        if (next != std::string_view::npos && text[next] == ':' && --nth == 0)
            return begin;
    }
    return 0;
}

/// Numbers are equal when 5 decimals of them are.
std::int64_t rounded(double number) { return std::llround(number * 1e5); }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::optional<std::uint32_t> addressFrom(std::string_view text)
{
    std::uint32_t address = 0;
    const auto parts = splitText(text, '.');
    for (const std::string_view part : parts) {
        unsigned value = 256;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (error != std::errc() || end != part.data() + part.size() || value > 255)
            return {};
        address = address << 8 | value;
    }
    return parts.size() == 4 ? std::optional(address) : std::nullopt;
}

} // namespace

struct Bound {
    enum class Op { Equal, Less, LessEqual, Greater, GreaterEqual };
    Op op = Op::Equal;
    double number = 0;

    [[nodiscard]] bool holds(double value) const
    {
        const std::int64_t a = rounded(value);
        const std::int64_t b = rounded(number);
        switch (op) {
        case Op::Equal: return a == b;
        case Op::Less: return a < b;
        case Op::LessEqual: return a <= b;
        case Op::Greater: return a > b;
        case Op::GreaterEqual: return a >= b;
        }
        return false;
    }
};

/// One of the values that a key may have.
struct Matcher {
    enum class Op { Equal, Prefix, Suffix, IgnoreCase, Cidr, Numeric, Exists, AnythingBut };
    Op op = Op::Equal;
    FieldValue value;
    std::vector<Bound> bounds;
    std::uint32_t network = 0; ///< of a cidr
    std::uint32_t mask = 0;
    bool exists = true;
    std::vector<Matcher> butNot; ///< AnythingBut

    [[nodiscard]] bool matches(const FieldValue* field) const
    {
        if (op == Op::Exists)
            return exists == (field != nullptr);
        return field != nullptr && matchesValue(*field);
    }

private:
    [[nodiscard]] bool matchesValue(const FieldValue& field) const
    {
        const std::string_view text = field.text;
        const bool isText = field.type == FieldValue::Type::Text;
        const auto none = [&](const Matcher& not_) { return !not_.matchesValue(field); };
        switch (op) {
        case Op::Equal:
            if (field.type != value.type)
                return false;
            return isText ? text == value.text : rounded(field.number) == rounded(value.number);
        case Op::Prefix: return isText && text.starts_with(value.text);
        case Op::Suffix: return isText && text.ends_with(value.text);
        case Op::IgnoreCase: return isText && std::ranges::equal(text, value.text, {}, lower, lower);
        case Op::Cidr: {
            const auto address = isText ? addressFrom(text) : std::nullopt;
            return address && (*address & mask) == network;
        }
        case Op::Numeric:
            return field.type == FieldValue::Type::Number &&
                   std::ranges::all_of(bounds, [&](const Bound& bound) { return bound.holds(field.number); });
        case Op::AnythingBut: return std::ranges::all_of(butNot, none);
        case Op::Exists: break;
        }
        return false;
    }
};

struct Condition {
    std::string path;
    std::vector<Matcher> any;

    [[nodiscard]] bool isMet(std::span<const MessageField> fields) const
    {
        const auto found = std::ranges::find(fields, path, &MessageField::path);
        const FieldValue* value = found == fields.end() ? nullptr : &found->value;
        return std::ranges::any_of(any, [&](const Matcher& matcher) { return matcher.matches(value); });
    }
};

} // namespace filter_policy

struct FilterPolicy::Node {
    std::vector<filter_policy::Condition> all;
    std::vector<std::vector<Node>> ors; ///< of each list one must match

    [[nodiscard]] bool wants(std::span<const MessageField> fields) const
    {
        return std::ranges::all_of(all, [&](const auto& condition) { return condition.isMet(fields); }) &&
               std::ranges::all_of(ors, [&](const auto& either) { return isOneMet(either, fields); });
    }
    [[nodiscard]] static bool isOneMet(const std::vector<Node>& either, std::span<const MessageField> fields)
    {
        return std::ranges::any_of(either, [&](const Node& node) { return node.wants(fields); });
    }
};

namespace filter_policy {
namespace {

/// Reads a policy; the first thing that is wrong ends it.
class Reader {
public:
    [[nodiscard]] Result<void> read(const json::object& object, const std::string& path, FilterPolicy::Node& node,
                                    int depth)
    {
        if (depth > kDeepest)
            return refusePolicy("the policy is nested too deeply");
        for (const auto& [key, value] : object) {
            const std::size_t at = m_at = ++m_keys;
            if (key == "$or") {
                if (auto done = readOr(value, path, node, depth); !done)
                    return done;
                continue;
            }
            const std::string here = path.empty() ? std::string(key) : fmt::format("{}.{}", path, std::string(key));
            if (const auto* inner = value.if_object()) {
                if (auto done = read(*inner, here, node, depth + 1); !done)
                    return done;
                continue;
            }
            const auto* list = value.if_array();
            if (list == nullptr || list->empty())
                return refusePolicy(fmt::format("\"{}\" wants a list of values", here));
            Condition condition{here, {}};
            for (const json::value& one : *list) {
                m_at = at;
                if (auto done = readMatcher(one, condition.any); !done)
                    return done;
            }
            m_at = at;
            m_combinations *= condition.any.size();
            if (m_combinations > FilterPolicy::kMostCombinations)
                return refusePolicy("the values make more than 150 combinations");
            node.all.push_back(std::move(condition));
        }
        return {};
    }
    /// Which key of the text was read last, from 1.
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] std::size_t combinations() const { return m_combinations; }

private:
    [[nodiscard]] Result<void> readOr(const json::value& value, const std::string& path, FilterPolicy::Node& node,
                                      int depth)
    {
        const auto* list = value.if_array();
        if (list == nullptr || list->size() < 2)
            return refusePolicy("\"$or\" wants a list of at least two policies");
        std::vector<FilterPolicy::Node> either;
        for (const json::value& one : *list) {
            const auto* object = one.if_object();
            if (object == nullptr)
                return refusePolicy("\"$or\" wants policies");
            if (auto done = read(*object, path, either.emplace_back(), depth + 1); !done)
                return done;
        }
        node.ors.push_back(std::move(either));
        return {};
    }

    [[nodiscard]] static Result<FieldValue> readValue(const json::value& value)
    {
        if (const auto* text = value.if_string())
            return FieldValue{FieldValue::Type::Text, 0, std::string(*text)};
        if (value.is_bool())
            return FieldValue{FieldValue::Type::Boolean, value.get_bool() ? 1.0 : 0.0, {}};
        if (!value.is_number())
            return refusePolicy("a value is a text, a number, true or false");
        const auto number = value.to_number<double>();
        if (std::abs(number) > kMostNumber)
            return refusePolicy("a number is beyond a thousand million");
        return FieldValue{FieldValue::Type::Number, number, {}};
    }

    [[nodiscard]] Result<void> readMatcher(const json::value& value, std::vector<Matcher>& into)
    {
        Matcher matcher;
        if (const auto* object = value.if_object()) {
            m_at = m_keys += object->empty() ? 0 : 1;
            if (object->size() != 1)
                return refusePolicy("an operator stands alone in its braces");
            if (auto done = readOperator(object->begin()->key(), object->begin()->value(), matcher); !done)
                return done;
        } else {
            auto plain = readValue(value);
            if (!plain)
                return tl::unexpected(plain.error());
            matcher.value = *std::move(plain);
        }
        into.push_back(std::move(matcher));
        return {};
    }

    [[nodiscard]] Result<void> readOperator(std::string_view name, const json::value& value, Matcher& matcher)
    {
        if (name == "numeric")
            return readNumeric(value, matcher);
        if (name == "anything-but")
            return readAnythingBut(value, matcher);
        if (name == "exists") {
            if (!value.is_bool())
                return refusePolicy("\"exists\" wants true or false");
            matcher.op = Matcher::Op::Exists;
            matcher.exists = value.get_bool();
            return {};
        }
        const auto* text = value.if_string();
        if (text == nullptr)
            return refusePolicy(fmt::format("\"{}\" wants a text", name));
        matcher.value.text = std::string(*text);
        if (name == "cidr")
            return readCidr(matcher.value.text, matcher);
        matcher.op = name == "prefix"   ? Matcher::Op::Prefix
                     : name == "suffix" ? Matcher::Op::Suffix
                                        : Matcher::Op::IgnoreCase;
        if (name != "prefix" && name != "suffix" && name != "equals-ignore-case")
            return refusePolicy(fmt::format("there is no operator \"{}\"", name));
        return {};
    }

    [[nodiscard]] static Result<void> readCidr(std::string_view text, Matcher& matcher)
    {
        const std::size_t slash = text.find('/');
        const auto address = addressFrom(text.substr(0, slash));
        unsigned bits = 33;
        if (slash != std::string_view::npos)
            std::from_chars(text.data() + slash + 1, text.data() + text.size(), bits);
        if (!address || bits > 32)
            return refusePolicy("\"cidr\" wants a network such as \"10.0.0.0/24\"");
        matcher.op = Matcher::Op::Cidr;
        matcher.mask = bits == 0 ? 0 : ~std::uint32_t{0} << (32 - bits);
        matcher.network = *address & matcher.mask;
        return {};
    }

    [[nodiscard]] static Result<void> readNumeric(const json::value& value, Matcher& matcher)
    {
        constexpr std::pair<std::string_view, Bound::Op> kOps[] = {{"=", Bound::Op::Equal},
                                                                   {"<", Bound::Op::Less},
                                                                   {"<=", Bound::Op::LessEqual},
                                                                   {">", Bound::Op::Greater},
                                                                   {">=", Bound::Op::GreaterEqual}};
        const auto* list = value.if_array();
        if (list == nullptr || (list->size() != 2 && list->size() != 4))
            return refusePolicy("\"numeric\" wants one or two comparisons");
        matcher.op = Matcher::Op::Numeric;
        for (std::size_t n = 0; n < list->size(); n += 2) {
            const auto* name = (*list)[n].if_string();
            const auto found = std::ranges::find(kOps, name == nullptr ? std::string_view() : std::string_view(*name),
                                                 &std::pair<std::string_view, Bound::Op>::first);
            auto number = readValue((*list)[n + 1]);
            if (found == std::end(kOps) || !number || number->type != FieldValue::Type::Number)
                return refusePolicy("\"numeric\" wants comparisons such as \">=\", 100");
            matcher.bounds.push_back({found->second, number->number});
        }
        return {};
    }

    /// Values, or one prefix or suffix.
    [[nodiscard]] Result<void> readAnythingBut(const json::value& value, Matcher& matcher)
    {
        matcher.op = Matcher::Op::AnythingBut;
        const auto* list = value.if_array();
        if (list == nullptr)
            return readMatcher(value, matcher.butNot);
        for (const json::value& one : *list)
            if (auto done = readMatcher(one, matcher.butNot); !done)
                return done;
        return {};
    }

    std::size_t m_combinations = 1;
    std::size_t m_keys = 0; ///< that were read
    std::size_t m_at = 0;
};

/// The text as JSON; the Error says where it is none.
Result<json::value> readJson(std::string_view text)
{
    json::parser parser;
    boost::system::error_code error;
    const std::size_t read = parser.write(text.data(), text.size(), error);
    if (error)
        return tl::unexpected(Error{"this is no JSON", placeIn(text, read), "a comma, a bracket or a value"});
    return parser.release();
}

} // namespace
} // namespace filter_policy

Result<FilterPolicy> FilterPolicy::parse(std::string_view text)
{
    using namespace filter_policy;
    FilterPolicy policy;
    if (trimmed(text).empty())
        return policy;
    if (text.size() > kMostBytes)
        return refusePolicy("the policy is longer than 256 KiB");
    const auto value = readJson(text);
    if (!value)
        return tl::unexpected(value.error());
    if (!value->is_object())
        return refusePolicy("this is no JSON object");
    auto root = std::make_shared<Node>();
    Reader reader;
    if (auto done = reader.read(value->get_object(), {}, *root, 0); !done) {
        done.error().where = placeIn(text, placeOfKey(text, reader.at()));
        return tl::unexpected(done.error());
    }
    policy.m_combinations = value->get_object().empty() ? 0 : reader.combinations();
    policy.m_root = std::move(root);
    return policy;
}

bool FilterPolicy::wants(std::span<const MessageField> fields) const
{
    return m_root == nullptr || m_root->wants(fields);
}

std::vector<FilterPolicy::Finding> FilterPolicy::tried(std::span<const MessageField> fields) const
{
    std::vector<Finding> findings;
    if (m_root == nullptr)
        return findings;
    for (const filter_policy::Condition& condition : m_root->all)
        findings.push_back({condition.path, condition.isMet(fields)});
    for (const std::vector<Node>& either : m_root->ors)
        findings.push_back({"$or", Node::isOneMet(either, fields)});
    return findings;
}

} // namespace cloudyard
