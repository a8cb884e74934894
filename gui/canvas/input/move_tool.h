// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/input/snapper.h"
#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Drags the selected nodes with all that is in them. They catch on the edges, middles and gaps of what is near, else
/// on the grid (with Ctrl only on that); on release they stay in their place, or go into the one they were dropped on
/// if all of them may stand there; if they may not, nothing moves and the reason is said. While the one that was
/// grabbed stays in its place the others stay in theirs. What is locked stays where it is; a frame takes along what
/// lies in it. One edit per drag.
///
/// What has a real place of its own (a region, people) keeps it and says so; with Alt held it goes to the one nearest
/// to the pointer, box and pin, and the tag says what that does to the round trips.
class MoveTool : public Tool {
public:
    MoveTool(ToolHost& host, Preview& preview, QPointF grabbedAt);
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;

private:
    [[nodiscard]] Snapper::Snapped snapAt(const ToolEvent& event) const;
    [[nodiscard]] QPointF offsetAt(QPointF screen) const;
    [[nodiscard]] Snapper makeSnapper() const;
    [[nodiscard]] QPointF offsetBesidePins(QPointF screen) const;
    /// The place under the middle of what is dragged, outside of it.
    [[nodiscard]] ItemIndex targetAt(QPointF screen) const;
    [[nodiscard]] NodeId parentOf(ItemIndex target) const;
    [[nodiscard]] bool leavesItsPlace(const NodeId& id, const NodeId& parent) const;
    [[nodiscard]] Result<void> mayStand(const NodeId& parent) const;
    [[nodiscard]] Result<EditPtr> editFor(QPointF offset, ItemIndex target) const;
    [[nodiscard]] bool relocates(const ToolEvent& event) const;
    [[nodiscard]] Result<EditPtr> relocation(const ToolEvent& event) const;
    void sayWhereItStays(QPointF at);
    void takeWhatFramesHold();
    [[nodiscard]] ItemIndex homeOfGrabbed() const;
    [[nodiscard]] std::vector<NodeId> all() const;
    [[nodiscard]] bool isAnyNode() const;
    [[nodiscard]] ItemIndex placeOf(ItemIndex item, ItemIndex target) const;
    [[nodiscard]] bool anyLeavesFor(ItemIndex target) const;
    [[nodiscard]] std::vector<QRectF> standingIn(ItemIndex place) const;
    [[nodiscard]] Point placedIn(ItemIndex item, QPointF offset, ItemIndex place, std::vector<QRectF>& taken) const;

    QPointF m_grabbed;
    std::vector<NodeId> m_ids; ///< the outermost of what is selected
    std::vector<NodeId> m_held; ///< what lies in frames among them
    ItemIndex m_home = kNoIndex; ///< the place of what was grabbed
    Snapper m_snapper;
};

} // namespace cloudyard
