// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/id_chooser.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/catalogue.h"
#include "core/base/units.h"

namespace cloudyard {

namespace {

bool isLetter(std::string_view text)
{
    return text.size() == 1 && text.front() >= 'a' && text.front() <= 'z';
}

bool isNumber(std::string_view text)
{
    constexpr std::size_t kMostDigits = 9;
    return !text.empty() && text.size() <= kMostDigits && text.find_first_not_of("0123456789") == std::string::npos;
}

/// The part before the number or letter that counts, for "web-a" and "Shoppers 2" alike.
std::string_view stemBefore(std::string_view text, std::string_view suffix)
{
    return text.substr(0, text.size() - suffix.size() - 1);
}

std::string_view lastPart(std::string_view text, char separator)
{
    const std::size_t at = text.rfind(separator);
    return at == std::string_view::npos || at == 0 ? std::string_view() : text.substr(at + 1);
}

bool isRegionCode(std::string_view text) { return Catalogue::get().findRegion(text) != nullptr; }

bool isZoneName(std::string_view text)
{
    return text.size() > 1 && isLetter(text.substr(text.size() - 1)) && isRegionCode(text.substr(0, text.size() - 1));
}

} // namespace

std::string_view suffixOf(std::string_view id)
{
    return isZoneName(id) ? id.substr(id.size() - 1) : lastPart(id, '-');
}

std::string withSuffix(std::string_view stem, std::string_view suffix)
{
    return fmt::format("{}{}{}", stem, isLetter(suffix) && isRegionCode(stem) ? "" : "-", suffix);
}

IdChooser::IdChooser(const Scene& scene)
{
    for (const Node& node : scene.nodes) {
        m_nodes.insert(node.id.str());
        m_names.insert(node.name);
        m_groups.insert(node.group);
    }
    for (const Annotation& annotation : scene.annotations) {
        m_nodes.insert(annotation.id.str());
        m_groups.insert(annotation.group);
    }
    for (const Link& link : scene.links)
        m_links.insert(link.id.str());
}

NodeId IdChooser::take(std::string id)
{
    m_nodes.insert(id);
    return NodeId(std::move(id));
}

NodeId IdChooser::plain(std::string_view stem)
{
    std::string id(stem.empty() ? "node" : stem);
    const std::string base = id;
    for (std::size_t n = 2; !isFree(id); ++n)
        id = fmt::format("{}-{}", base, n);
    return take(std::move(id));
}

NodeId IdChooser::lettered(std::string_view stem)
{
    for (char letter = 'a'; letter <= 'z'; ++letter)
        if (std::string id = withSuffix(stem, {&letter, 1}); isFree(id))
            return take(std::move(id));
    return plain(stem);
}

NodeId IdChooser::after(const NodeId& id)
{
    const std::string_view suffix = suffixOf(id.str());
    if (isZoneName(id.str()))
        return lettered(id.str().substr(0, id.str().size() - suffix.size()));
    if (isLetter(suffix))
        return lettered(stemBefore(id.str(), suffix));
    if (!isNumber(suffix))
        return plain(id.str());
    const std::string_view stem = stemBefore(id.str(), suffix);
    std::string next = id.str();
    for (std::int64_t n = parseInteger(suffix).value() + 1; !isFree(next); ++n)
        next = fmt::format("{}-{}", stem, n);
    return take(std::move(next));
}

NodeId IdChooser::copyOf(const NodeId& id)
{
    return isFree(id.str()) ? take(id.str()) : after(id);
}

std::string IdChooser::group()
{
    for (std::size_t n = 1;; ++n)
        if (std::string name = fmt::format("group-{}", n); m_groups.insert(name).second)
            return name;
}

LinkId IdChooser::link(const NodeId& from, const NodeId& to)
{
    const std::string stem = fmt::format("{}-{}", from.str(), to.str());
    std::string id = stem;
    for (std::size_t n = 2; !m_links.insert(id).second; ++n)
        id = fmt::format("{}-{}", stem, n);
    return LinkId(std::move(id));
}

std::string IdChooser::nameAfter(const std::string& name)
{
    if (name.empty())
        return name;
    const std::string_view number = lastPart(name, ' ');
    const bool counts = isNumber(number);
    const std::string stem(counts ? stemBefore(name, number) : name);
    std::string next = name;
    for (std::int64_t n = counts ? parseInteger(number).value() + 1 : 2; !m_names.insert(next).second; ++n)
        next = fmt::format("{} {}", stem, n);
    return next;
}

} // namespace cloudyard
