// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

#include "core/base/result.h"
#include "core/model/scene.h"
#include "core/model/suggestion.h"

namespace cloudyard {

/// The parts of a scene by id, for edits that touch many of them: linear to build, then constant to ask. Good until
/// the vectors of the scene change.
template <class Element> class ById {
public:
    explicit ById(std::vector<Element>& elements)
    {
        m_elements.reserve(elements.size());
        for (Element& element : elements)
            m_elements.emplace(element.id.str(), &element);
    }

    template <class ElementId> [[nodiscard]] Element* find(const ElementId& id) const
    {
        const auto found = m_elements.find(id.str());
        return found == m_elements.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string_view, Element*> m_elements;
};

[[nodiscard]] inline tl::unexpected<Error> noSuchNode(const NodeId& id)
{
    return fail(fmt::format("there is no node {}", shownName(id.str())));
}

[[nodiscard]] inline tl::unexpected<Error> noSuchLink(const LinkId& id)
{
    return fail(fmt::format("there is no link {}", shownName(id.str())));
}

/// "web-a" or "3 nodes".
[[nodiscard]] inline std::string oneOrMany(std::size_t count, const std::string& one, std::string_view many)
{
    return count == 1 ? one : fmt::format("{} {}", count, many);
}

} // namespace cloudyard
