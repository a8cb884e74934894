// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/layout_edits.h"

#include <algorithm>

#include "core/edit/footprint.h"
#include "core/edit/lookup.h"

namespace cloudyard {

namespace {

bool isSameNode(const MoveEdit::Move& a, const MoveEdit::Move& b)
{
    return a.id == b.id;
}

} // namespace

MoveEdit::MoveEdit(std::vector<Move> moves) : m_after(std::move(moves)) {}

Result<void> MoveEdit::apply(Scene& scene)
{
    const ById<Node> nodes(scene.nodes);
    for (const Move& move : m_after)
        if (nodes.find(move.id) == nullptr)
            return noSuchNode(move.id);
    m_before.clear();
    for (const Move& move : m_after) {
        std::optional<Point>& position = nodes.find(move.id)->position;
        m_before.push_back(position);
        position = move.position;
    }
    return {};
}

/// Backwards, so that a node that is named twice ends where it began.
void MoveEdit::revert(Scene& scene)
{
    const ById<Node> nodes(scene.nodes);
    for (std::size_t i = m_after.size(); i-- > 0;)
        nodes.find(m_after[i].id)->position = m_before[i];
}

bool MoveEdit::isNoOp() const
{
    return std::ranges::equal(m_before, m_after, {}, {}, &Move::position);
}

bool MoveEdit::mergeWith(const Edit& next)
{
    const MoveEdit* more = sameSeries(*this, next);
    if (more == nullptr || !std::ranges::equal(m_after, more->m_after, isSameNode))
        return false;
    m_after = more->m_after;
    return true;
}

std::size_t MoveEdit::bytes() const
{
    std::size_t bytes = sizeof(*this) + m_before.capacity() * sizeof(m_before.front());
    for (const Move& move : m_after)
        bytes += sizeof(Move) + heapBytes(move.id);
    return bytes;
}

std::string MoveEdit::text() const
{
    return "Move " + oneOrMany(m_after.size(), m_after.empty() ? "" : m_after.front().id.str(), "nodes");
}

ChangeSet MoveEdit::changes() const
{
    ChangeSet changes;
    for (std::size_t i = 0; i < m_after.size(); ++i)
        if (i >= m_before.size() || m_before[i] != m_after[i].position)
            changes.nodesMoved.push_back(m_after[i].id);
    return changes;
}

ResizeEdit::ResizeEdit(NodeId id, Box box) : m_id(std::move(id)), m_before(box), m_after(box) {}

Result<void> ResizeEdit::apply(Scene& scene)
{
    const Node* node = scene.find(m_id);
    if (node == nullptr)
        return noSuchNode(m_id);
    m_before = {node->position, node->size, node->collapsed};
    put(scene, m_after);
    return {};
}

void ResizeEdit::revert(Scene& scene)
{
    put(scene, m_before);
}

void ResizeEdit::put(Scene& scene, const Box& box) const
{
    Node* node = scene.find(m_id);
    node->position = box.position;
    node->size = box.size;
    node->collapsed = box.collapsed;
}

bool ResizeEdit::mergeWith(const Edit& next)
{
    const ResizeEdit* more = sameSeries(*this, next);
    if (more == nullptr || more->m_id != m_id)
        return false;
    m_after = more->m_after;
    return true;
}

std::size_t ResizeEdit::bytes() const
{
    return sizeof(*this) + heapBytes(m_id);
}

std::string ResizeEdit::text() const
{
    if (m_before.collapsed != m_after.collapsed)
        return (m_after.collapsed ? "Fold " : "Unfold ") + m_id.str();
    return "Resize " + m_id.str();
}

ChangeSet ResizeEdit::changes() const
{
    ChangeSet changes;
    changes.nodesMoved = {m_id};
    return changes;
}

RouteEdit::RouteEdit(LinkId id, std::vector<Point> via) : m_id(std::move(id)), m_after(std::move(via)) {}

Result<void> RouteEdit::apply(Scene& scene)
{
    Link* link = scene.find(m_id);
    if (link == nullptr)
        return noSuchLink(m_id);
    m_before = std::exchange(link->via, m_after);
    return {};
}

void RouteEdit::revert(Scene& scene)
{
    scene.find(m_id)->via = m_before;
}

bool RouteEdit::mergeWith(const Edit& next)
{
    const RouteEdit* more = sameSeries(*this, next);
    if (more == nullptr || more->m_id != m_id)
        return false;
    m_after = more->m_after;
    return true;
}

std::size_t RouteEdit::bytes() const
{
    return sizeof(*this) + heapBytes(m_id) + (m_before.capacity() + m_after.capacity()) * sizeof(Point);
}

ChangeSet RouteEdit::changes() const
{
    ChangeSet changes;
    changes.linksChanged = {m_id};
    return changes;
}

} // namespace cloudyard
