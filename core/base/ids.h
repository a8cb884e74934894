// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace cloudyard {

/// The name by which a scene knows one of its parts. It never changes when the part is renamed, is
/// unique within its scene and its Tag, and is plain text in the file ("web-a"). An empty id means
/// "none".
template <class Tag> class Id {
public:
    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) {}

    [[nodiscard]] const std::string& str() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string m_text;
};

using NodeId = Id<struct NodeTag>;
using LinkId = Id<struct LinkTag>;

} // namespace cloudyard

template <class Tag> struct std::hash<cloudyard::Id<Tag>> {
    std::size_t operator()(const cloudyard::Id<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.str());
    }
};
