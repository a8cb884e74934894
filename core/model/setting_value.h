// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cloudyard {

/// JSON that this version does not understand, kept in one line and written back with the same content.
struct RawJson {
    std::string text;
    bool operator==(const RawJson&) const = default;
};

/// A setting as it stands in the scene: a JSON scalar, or JSON kept raw. Units are still in the text
/// ("30 s"); `SettingDescriptor` turns it into a typed value and says whether it is legal.
using SettingValue = std::variant<bool, std::int64_t, double, std::string, RawJson>;

/// The settings that a scene states explicitly, in the order of the file. What is not here has its
/// descriptor's default. Lookups are linear: a node has a dozen settings and none is read during a run.
class SettingMap {
public:
    struct Entry {
        std::string key;
        SettingValue value;
        bool operator==(const Entry&) const = default;
    };

    /// Null when the key is not stated.
    [[nodiscard]] const SettingValue* find(std::string_view key) const
    {
        for (const Entry& entry : m_entries)
            if (entry.key == key)
                return &entry.value;
        return nullptr;
    }

    /// Replaces in place or appends.
    void set(std::string_view key, SettingValue value)
    {
        for (Entry& entry : m_entries)
            if (entry.key == key) {
                entry.value = std::move(value);
                return;
            }
        m_entries.push_back({std::string(key), std::move(value)});
    }

    /// The key must not be stated yet.
    void append(std::string_view key, SettingValue value) { m_entries.push_back({std::string(key), std::move(value)}); }

    /// The key must not be stated yet. Puts it before the entry at `position`, or last.
    void insert(std::size_t position, std::string_view key, SettingValue value)
    {
        const auto at = m_entries.begin() + static_cast<std::ptrdiff_t>(std::min(position, m_entries.size()));
        m_entries.insert(at, {std::string(key), std::move(value)});
    }

    /// Back to the default; false when the key was not stated.
    bool erase(std::string_view key)
    {
        return std::erase_if(m_entries, [&](const Entry& e) { return e.key == key; }) > 0;
    }

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    bool operator==(const SettingMap&) const = default;

private:
    std::vector<Entry> m_entries;
};

} // namespace cloudyard
