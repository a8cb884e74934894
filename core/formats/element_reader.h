// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/sim_time.h"
#include "core/formats/json_value.h"
#include "core/model/scene.h"

namespace cloudyard {

/// Reads the members of one JSON object into values, and remembers the first thing that is wrong: ask `error()` at the
/// end. Each member is asked for once; those that nobody asked for come out of `rest()`.
class ElementReader {
public:
    /// `what` names the element in errors: "node". The object must outlive the reader.
    ElementReader(const JsonValue& element, std::string what);

    /// Names the element from now on by its id: "node web-a".
    void setName(std::string_view name);

    /// Absent members leave the result empty.
    [[nodiscard]] std::optional<std::string> text(std::string_view key);
    [[nodiscard]] std::optional<bool> toggle(std::string_view key);
    [[nodiscard]] std::optional<double> number(std::string_view key);
    [[nodiscard]] std::optional<std::uint64_t> whole(std::string_view key);
    [[nodiscard]] std::optional<Duration> duration(std::string_view key);
    [[nodiscard]] std::optional<SimTime> time(std::string_view key);
    /// A number, or a text with a unit of time, rate or data, in s, /s or bytes.
    [[nodiscard]] std::optional<double> quantity(std::string_view key);
    /// Two numbers.
    [[nodiscard]] std::optional<Point> point(std::string_view key);
    [[nodiscard]] std::vector<Point> points(std::string_view key);
    [[nodiscard]] SettingMap settings(std::string_view key);
    /// The elements of a list; null when absent.
    [[nodiscard]] const JsonValue::Array* list(std::string_view key);
    [[nodiscard]] const JsonValue* object(std::string_view key);
    /// As text(), but absence is an error.
    [[nodiscard]] std::string requiredText(std::string_view key, std::string_view expected);
    [[nodiscard]] double requiredNumber(std::string_view key);

    /// Members not asked for, in their order.
    [[nodiscard]] SettingMap rest() const;

    void refuse(const JsonValue& at, std::string what, std::string expected = {});
    /// The element itself is not what it should be.
    void refuse(std::string what, std::string expected) { refuse(m_element, std::move(what), std::move(expected)); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    [[nodiscard]] const JsonValue* take(std::string_view key);
    void refuseType(std::string_view key, const JsonValue& value, std::string_view expected);
    [[nodiscard]] std::optional<Point> pair(std::string_view key, const JsonValue& value);

    const JsonValue& m_element;
    std::string m_what;
    std::vector<bool> m_taken; ///< by member
    std::optional<Error> m_error;
};

/// A JSON value as a setting: scalars as they are, everything else as raw JSON.
[[nodiscard]] SettingValue settingFrom(const JsonValue& value);

} // namespace cloudyard
