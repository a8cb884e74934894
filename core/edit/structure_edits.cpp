// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/structure_edits.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

#include <fmt/format.h>

#include "core/edit/footprint.h"
#include "core/edit/lookup.h"

namespace cloudyard {

namespace {

template <class ElementId> using IdSet = std::unordered_set<ElementId>;

template <class Element> auto idsOf(const std::vector<Element>& elements)
{
    std::vector<decltype(Element::id)> ids;
    ids.reserve(elements.size());
    for (const Element& element : elements)
        ids.push_back(element.id);
    return ids;
}

template <class ElementId, class Element> IdSet<ElementId> idSet(const std::vector<Element>& elements)
{
    IdSet<ElementId> ids;
    ids.reserve(elements.size());
    for (const Element& element : elements)
        ids.insert(element.id);
    return ids;
}

tl::unexpected<Error> taken(std::string_view what, const std::string& id)
{
    return fail(fmt::format("there is a {} {} already", what, shownName(id)));
}

/// Moves the elements to the end of the list.
template <class Element> void handOver(std::vector<Element>& from, std::vector<Element>& to)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

/// Moves the last `count` elements back.
template <class Element> void takeBack(std::vector<Element>& from, std::size_t count, std::vector<Element>& to)
{
    const auto first = from.end() - static_cast<std::ptrdiff_t>(count);
    to.assign(std::make_move_iterator(first), std::make_move_iterator(from.end()));
    from.erase(first, from.end());
}

Result<void> checkEnds(const std::vector<Link>& links, const IdSet<NodeId>& nodes, const Scene& scene)
{
    IdSet<LinkId> linkIds = idSet<LinkId>(scene.links);
    for (const Link& link : links) {
        if (!linkIds.insert(link.id).second)
            return taken("link", link.id.str());
        for (const NodeId& end : {link.from, link.to})
            if (!nodes.contains(end))
                return noSuchNode(end);
    }
    return {};
}

/// The named nodes and all that lies in them.
IdSet<NodeId> withContents(const Scene& scene, const std::vector<NodeId>& roots)
{
    std::unordered_multimap<std::string_view, const Node*> byParent;
    for (const Node& node : scene.nodes)
        if (!node.parent.empty())
            byParent.emplace(node.parent.str(), &node);
    IdSet<NodeId> found(roots.begin(), roots.end());
    std::vector<NodeId> open(roots.begin(), roots.end());
    while (!open.empty()) {
        const NodeId place = std::move(open.back());
        open.pop_back();
        const auto [first, last] = byParent.equal_range(place.str());
        for (auto child = first; child != last; ++child)
            if (found.insert(child->second->id).second)
                open.push_back(child->second->id);
    }
    return found;
}

/// Whether the way from this node outwards comes back to it, or never ends.
bool isInItself(const Scene& scene, const NodeId& id)
{
    const Node* node = scene.find(id);
    for (std::size_t steps = 0; node != nullptr && !node->parent.empty(); ++steps) {
        if (node->parent == id || steps > scene.nodes.size())
            return true;
        node = scene.find(node->parent);
    }
    return false;
}

} // namespace

AddNodesEdit::AddNodesEdit(std::vector<Node> nodes, std::vector<Link> links, std::string text)
    : AddNodesEdit(std::move(nodes), std::move(links), {}, std::move(text))
{
}

AddNodesEdit::AddNodesEdit(std::vector<Node> nodes, std::vector<Link> links, std::vector<Annotation> annotations,
                           std::string text)
    : m_nodes(std::move(nodes)), m_links(std::move(links)), m_annotations(std::move(annotations)),
      m_nodeIds(idsOf(m_nodes)), m_linkIds(idsOf(m_links)), m_annotationIds(idsOf(m_annotations)),
      m_text(std::move(text))
{
}

Result<void> AddNodesEdit::check(const Scene& scene) const
{
    IdSet<NodeId> nodes = idSet<NodeId>(scene.nodes);
    for (const Node& node : m_nodes)
        if (!nodes.insert(node.id).second)
            return taken("node", node.id.str());
    for (const Node& node : m_nodes)
        if (!node.parent.empty() && !nodes.contains(node.parent))
            return noSuchNode(node.parent);
    if (Result<void> ends = checkEnds(m_links, nodes, scene); !ends)
        return ends;
    for (const Annotation& annotation : m_annotations)
        if (!annotation.parent.empty() && !nodes.contains(annotation.parent))
            return noSuchNode(annotation.parent);
    for (const Annotation& annotation : scene.annotations)
        if (!nodes.insert(annotation.id).second)
            return taken("note", annotation.id.str());
    for (const Annotation& annotation : m_annotations)
        if (!nodes.insert(annotation.id).second)
            return taken("note or node", annotation.id.str());
    return {};
}

Result<void> AddNodesEdit::apply(Scene& scene)
{
    if (Result<void> possible = check(scene); !possible)
        return possible;
    handOver(m_nodes, scene.nodes);
    handOver(m_links, scene.links);
    handOver(m_annotations, scene.annotations);
    return {};
}

void AddNodesEdit::revert(Scene& scene)
{
    takeBack(scene.nodes, m_nodeIds.size(), m_nodes);
    takeBack(scene.links, m_linkIds.size(), m_links);
    takeBack(scene.annotations, m_annotationIds.size(), m_annotations);
}

std::size_t AddNodesEdit::bytes() const
{
    return sizeof(*this) + heapBytes(m_nodes) + heapBytes(m_links) + heapBytes(m_nodeIds) + heapBytes(m_linkIds)
           + heapBytes(m_annotations) + heapBytes(m_annotationIds) + heapBytes(m_text);
}

ChangeSet AddNodesEdit::changes() const
{
    ChangeSet changes;
    changes.nodesAdded = m_nodeIds;
    changes.nodesAdded.insert(changes.nodesAdded.end(), m_annotationIds.begin(), m_annotationIds.end());
    changes.linksAdded = m_linkIds;
    changes.isCosmetic = m_nodeIds.empty() && m_linkIds.empty();
    return changes;
}

AddLinkEdit::AddLinkEdit(Link link)
    : m_link(std::move(link)), m_text(fmt::format("Link {} to {}", m_link.from.str(), m_link.to.str()))
{
}

Result<void> AddLinkEdit::apply(Scene& scene)
{
    for (const NodeId& end : {m_link.from, m_link.to})
        if (scene.find(end) == nullptr)
            return noSuchNode(end);
    if (scene.find(m_link.id) != nullptr)
        return taken("link", m_link.id.str());
    scene.links.push_back(m_link);
    return {};
}

void AddLinkEdit::revert(Scene& scene)
{
    scene.links.pop_back();
}

std::size_t AddLinkEdit::bytes() const
{
    return sizeof(*this) + heapBytes(m_link) + heapBytes(m_text);
}

ChangeSet AddLinkEdit::changes() const
{
    ChangeSet changes;
    changes.linksAdded = {m_link.id};
    changes.isCosmetic = false;
    return changes;
}

RemoveEdit::RemoveEdit(std::vector<NodeId> nodes, std::vector<LinkId> links)
    : m_nodes(std::move(nodes)), m_links(std::move(links))
{
    if (m_nodes.empty())
        m_text = "Remove " + oneOrMany(m_links.size(), m_links.empty() ? "" : "link " + m_links.front().str(), "links");
    else
        m_text = "Remove " + oneOrMany(m_nodes.size(), m_nodes.front().str(), "nodes");
}

EditPtr RemoveEdit::terminated(const NodeId& node)
{
    auto edit = std::make_unique<RemoveEdit>(std::vector{node});
    edit->m_text = "Terminate " + node.str();
    return edit;
}

template <class T, class Goes>
RemoveEdit::TakenList<T> RemoveEdit::take(std::vector<T>& elements, Goes goes)
{
    TakenList<T> gone;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (goes(elements[i]))
            gone.push_back({i, std::move(elements[i])});
        else if (kept++ != i)
            elements[kept - 1] = std::move(elements[i]);
    }
    elements.erase(elements.begin() + static_cast<std::ptrdiff_t>(kept), elements.end());
    return gone;
}

/// From the end backwards: each element moves once, straight to its place.
template <class T> void RemoveEdit::putBack(std::vector<T>& elements, TakenList<T>& gone)
{
    std::size_t kept = elements.size();
    elements.resize(elements.size() + gone.size());
    for (std::size_t place = elements.size(), next = gone.size(); next > 0 && place-- > 0;) {
        if (gone[next - 1].index == place)
            elements[place] = std::move(gone[--next].element);
        else
            elements[place] = std::move(elements[--kept]);
    }
    gone.clear();
}

Result<void> RemoveEdit::apply(Scene& scene)
{
    const IdSet<NodeId> present = idSet<NodeId>(scene.nodes);
    for (const NodeId& id : m_nodes)
        if (!present.contains(id) && scene.findAnnotation(id) == nullptr)
            return noSuchNode(id);
    for (const LinkId& id : m_links)
        if (scene.find(id) == nullptr)
            return noSuchLink(id);
    const IdSet<NodeId> nodes = withContents(scene, m_nodes);
    IdSet<LinkId> links(m_links.begin(), m_links.end());
    m_takenLinks = take(scene.links, [&](const Link& link) {
        return links.contains(link.id) || nodes.contains(link.from) || nodes.contains(link.to);
    });
    for (const Taken<Link>& gone : m_takenLinks)
        links.insert(gone.element.id);
    m_takenNodes = take(scene.nodes, [&](const Node& node) { return nodes.contains(node.id); });
    const auto isGone = [&](const Measure& measure) { return nodes.contains(measure.of); };
    m_takenSteps = take(scene.experiment, [&](const ExperimentStep& step) {
        return nodes.contains(NodeId(step.target)) || links.contains(LinkId(step.target));
    });
    m_takenObjectives = take(scene.objectives, [&](const Objective& o) { return isGone(o.measure); });
    m_takenExpectations = take(scene.expectations, [&](const Expectation& e) { return isGone(e.measure); });
    m_takenAnnotations = take(scene.annotations, [&](const Annotation& annotation) {
        return nodes.contains(annotation.id) || nodes.contains(annotation.parent);
    });
    describe();
    return {};
}

void RemoveEdit::describe()
{
    m_changes = {};
    m_changes.isCosmetic = m_takenNodes.empty() && m_takenLinks.empty();
    for (const Taken<Node>& gone : m_takenNodes)
        m_changes.nodesRemoved.push_back(gone.element.id);
    for (const Taken<Annotation>& gone : m_takenAnnotations)
        m_changes.nodesRemoved.push_back(gone.element.id);
    for (const Taken<Link>& gone : m_takenLinks)
        m_changes.linksRemoved.push_back(gone.element.id);
    m_changes.experimentChanged =
        !m_takenSteps.empty() || !m_takenObjectives.empty() || !m_takenExpectations.empty();
}

void RemoveEdit::revert(Scene& scene)
{
    putBack(scene.nodes, m_takenNodes);
    putBack(scene.links, m_takenLinks);
    putBack(scene.experiment, m_takenSteps);
    putBack(scene.objectives, m_takenObjectives);
    putBack(scene.expectations, m_takenExpectations);
    putBack(scene.annotations, m_takenAnnotations);
}

std::size_t RemoveEdit::bytes() const
{
    std::size_t bytes = sizeof(*this) + heapBytes(m_nodes) + heapBytes(m_links) + heapBytes(m_text)
                        + heapBytes(m_changes.nodesRemoved) + heapBytes(m_changes.linksRemoved);
    const auto add = [&](const auto& gone) {
        for (const auto& each : gone)
            bytes += sizeof(each) + heapBytes(each.element);
    };
    add(m_takenNodes);
    add(m_takenLinks);
    add(m_takenSteps);
    add(m_takenObjectives);
    add(m_takenExpectations);
    add(m_takenAnnotations);
    return bytes;
}

ChangeSet RemoveEdit::changes() const
{
    return m_changes;
}

ReparentEdit::ReparentEdit(std::vector<Move> moves) : m_moves(std::move(moves)) {}

Result<void> ReparentEdit::check(const Scene& scene) const
{
    std::unordered_set<std::string_view> named;
    for (const Move& move : m_moves) {
        if (scene.find(move.id) == nullptr && scene.findAnnotation(move.id) == nullptr)
            return noSuchNode(move.id);
        if (!move.parent.empty() && scene.find(move.parent) == nullptr)
            return noSuchNode(move.parent);
        if (!named.insert(move.id.str()).second)
            return fail(fmt::format("{} cannot be moved to two places at once", shownName(move.id.str())));
    }
    return {};
}

Result<void> ReparentEdit::apply(Scene& scene)
{
    if (Result<void> possible = check(scene); !possible)
        return possible;
    m_changedAnything = false;
    m_changedParent = false;
    for (const Move& move : m_moves) {
        const Standing standing = standingOf(scene, move.id);
        const bool leaves = *standing.parent != move.parent;
        m_changedParent = m_changedParent || (leaves && scene.find(move.id) != nullptr);
        m_changedAnything = m_changedAnything || leaves || *standing.position != move.position;
    }
    swap(scene);
    for (const Move& move : m_moves)
        if (isInItself(scene, move.id)) {
            swap(scene);
            return fail(fmt::format("{} cannot be put into itself", shownName(move.id.str())));
        }
    return {};
}

void ReparentEdit::revert(Scene& scene)
{
    swap(scene);
}

void ReparentEdit::swap(Scene& scene)
{
    for (Move& move : m_moves) {
        const Standing standing = standingOf(scene, move.id);
        std::swap(*standing.parent, move.parent);
        std::swap(*standing.position, move.position);
    }
}

std::size_t ReparentEdit::bytes() const
{
    std::size_t bytes = sizeof(*this);
    for (const Move& move : m_moves)
        bytes += sizeof(Move) + heapBytes(move.id) + heapBytes(move.parent);
    return bytes;
}

std::string ReparentEdit::text() const
{
    return "Move " + oneOrMany(m_moves.size(), m_moves.empty() ? "" : m_moves.front().id.str(), "nodes");
}

ChangeSet ReparentEdit::changes() const
{
    ChangeSet changes;
    for (const Move& move : m_moves)
        changes.nodesMoved.push_back(move.id);
    if (m_changedParent)
        changes.nodesChanged = changes.nodesMoved;
    changes.isCosmetic = !m_changedParent;
    return changes;
}

} // namespace cloudyard
