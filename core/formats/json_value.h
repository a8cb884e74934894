// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"

namespace cloudyard {

struct JsonMember;

/// A JSON value that knows the line it begins in, so that an error can name it. Members keep their order.
struct JsonValue {
    using Array = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>;

    std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::string, Array, Object> data;
    std::uint32_t line = 0; ///< from 1; 0 when made by a migration

    /// The member of an object, or null: also when this is no object.
    [[nodiscard]] const JsonValue* find(std::string_view key) const;
    [[nodiscard]] JsonValue* find(std::string_view key);
    /// "a text", "a list", ...: for "is a text (expected a number)".
    [[nodiscard]] std::string_view typeText() const;
};

struct JsonMember {
    std::string key;
    JsonValue value;
};

/// What is tried at most; beyond it a text is refused.
struct JsonLimits {
    std::size_t depth = 32;
    std::size_t values = 8'000'000;
};

/// Reads a JSON text in UTF-8; a byte order mark at its beginning is skipped. Refuses what the standard refuses, and
/// keys that stand twice in an object, and numbers that no double holds. Never throws on bad input; time and memory
/// are linear in the text. The Error's `where` is "line 12".
[[nodiscard]] Result<JsonValue> parseJson(std::string_view utf8, JsonLimits limits = {});

/// In one line, "{"a": [1, 2]}".
[[nodiscard]] std::string jsonText(const JsonValue& value);
/// A text in quotation marks with what JSON wants escaped; everything else stays UTF-8.
[[nodiscard]] std::string jsonText(std::string_view text);
/// The shortest form that parses back to the same double; whole numbers have no point. Finite numbers only.
[[nodiscard]] std::string jsonPlain(double number);
/// The same, but whole numbers end in ".0", so that they parse back as doubles.
[[nodiscard]] std::string jsonDouble(double number);

} // namespace cloudyard
