// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/layout_edits.h"

#include <algorithm>
#include <functional>
#include <utility>

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
    const StandingById standing(scene);
    for (const Move& move : m_after)
        if (!standing.find(move.id))
            return noSuchNode(move.id);
    m_before.clear();
    for (const Move& move : m_after) {
        std::optional<Point>& position = *standing.find(move.id).position;
        m_before.push_back(position);
        position = move.position;
    }
    return {};
}

/// Backwards, so that a node that is named twice ends where it began.
void MoveEdit::revert(Scene& scene)
{
    const StandingById standing(scene);
    for (std::size_t i = m_after.size(); i-- > 0;)
        *standing.find(m_after[i].id).position = m_before[i];
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
    const Standing standing = standingOf(scene, m_id);
    if (!standing)
        return noSuchNode(m_id);
    const Node* node = scene.find(m_id);
    m_before = {*standing.position, *standing.size, node != nullptr && node->collapsed};
    put(scene, m_after);
    return {};
}

void ResizeEdit::revert(Scene& scene)
{
    put(scene, m_before);
}

void ResizeEdit::put(Scene& scene, const Box& box) const
{
    const Standing standing = standingOf(scene, m_id);
    *standing.position = box.position;
    *standing.size = box.size;
    if (Node* node = scene.find(m_id))
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

HoldEdit::HoldEdit(std::vector<Hold> holds, std::string text) : m_after(std::move(holds)), m_text(std::move(text)) {}

Result<void> HoldEdit::apply(Scene& scene)
{
    const StandingById standing(scene);
    for (const Hold& hold : m_after)
        if (!standing.find(hold.id))
            return noSuchNode(hold.id);
    m_before.clear();
    for (const Hold& hold : m_after) {
        const Standing held = standing.find(hold.id);
        m_before.push_back({hold.id, std::exchange(*held.locked, hold.locked), std::exchange(*held.group, hold.group)});
    }
    return {};
}

void HoldEdit::revert(Scene& scene)
{
    const StandingById standing(scene);
    for (std::size_t i = m_before.size(); i-- > 0;) {
        const Standing held = standing.find(m_before[i].id);
        *held.locked = m_before[i].locked;
        *held.group = m_before[i].group;
    }
}

std::size_t HoldEdit::bytes() const
{
    std::size_t bytes = sizeof(*this) + heapBytes(m_text);
    for (const std::vector<Hold>& holds : {std::cref(m_before), std::cref(m_after)})
        for (const Hold& hold : holds)
            bytes += sizeof(Hold) + heapBytes(hold.id) + heapBytes(hold.group);
    return bytes;
}

ChangeSet HoldEdit::changes() const
{
    ChangeSet changes;
    for (const Hold& hold : m_after)
        changes.nodesChanged.push_back(hold.id);
    return changes;
}

AnnotationEdit::AnnotationEdit(NodeId id, Look look) : m_id(std::move(id)), m_after(std::move(look)) {}

Result<void> AnnotationEdit::apply(Scene& scene)
{
    Annotation* annotation = scene.findAnnotation(m_id);
    if (annotation == nullptr)
        return noSuchNode(m_id);
    m_before = {std::exchange(annotation->text, m_after.text), std::exchange(annotation->tint, m_after.tint),
                annotation->size};
    if (m_after.size)
        annotation->size = m_after.size;
    return {};
}

void AnnotationEdit::revert(Scene& scene)
{
    Annotation* annotation = scene.findAnnotation(m_id);
    annotation->text = m_before.text;
    annotation->tint = m_before.tint;
    annotation->size = m_before.size;
}

bool AnnotationEdit::isNoOp() const
{
    const bool sameSize = !m_after.size || m_after.size == m_before.size;
    return sameSize && m_before.text == m_after.text && m_before.tint == m_after.tint;
}

bool AnnotationEdit::mergeWith(const Edit& next)
{
    const AnnotationEdit* more = sameSeries(*this, next);
    if (more == nullptr || more->m_id != m_id)
        return false;
    const std::optional<Extent> size = more->m_after.size ? more->m_after.size : m_after.size;
    m_after = more->m_after;
    m_after.size = size;
    return true;
}

std::size_t AnnotationEdit::bytes() const
{
    return sizeof(*this) + heapBytes(m_id) + heapBytes(m_before.text) + heapBytes(m_before.tint)
           + heapBytes(m_after.text) + heapBytes(m_after.tint);
}

std::string AnnotationEdit::text() const
{
    return (m_before.text != m_after.text ? "Write " : "Color ") + m_id.str();
}

ChangeSet AnnotationEdit::changes() const
{
    ChangeSet changes;
    changes.nodesChanged = {m_id};
    if (m_after.size)
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
