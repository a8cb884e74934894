// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "gui/canvas/input/snapper.h"
#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Drags the selected nodes with all that is in them. They catch on the edges, middles and gaps of what is near, else
/// on the grid (with Ctrl only on that); on release they stay in their place, or go into the one they were dropped on
/// if all of them may stand there; if they may not, nothing moves and the reason is said. While the one that was
/// grabbed stays in its place the others stay in theirs. What is locked stays where it is. One edit per drag.
///
/// A frame takes along what lies in it, all by the same way. It belongs to the innermost place that holds all of its
/// box, and what stands beside it there goes where it goes. What stands elsewhere (in the zones of a frame over two of
/// them) keeps its place, so the frame goes no further than they let it; nor does it put anything onto other cards.
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
    /// Where one of those that are dragged will stand.
    struct Stand {
        NodeId id;
        ItemIndex item;
        ItemIndex place;
        bool goesWithFrame; ///< or is one: nothing but the common way decides where
    };
    [[nodiscard]] std::vector<Stand> standsFor(QPointF offset, ItemIndex target) const;
    [[nodiscard]] bool anyLeaves(const std::vector<Stand>& stands) const;
    [[nodiscard]] Result<void> mayStand(const std::vector<Stand>& stands) const;
    [[nodiscard]] Result<EditPtr> editFor(QPointF offset, ItemIndex target) const;
    [[nodiscard]] bool isDragged(ItemIndex item) const;
    [[nodiscard]] bool isTied(ItemIndex item) const;
    [[nodiscard]] ItemIndex placeOfBox(ItemIndex annotation, QPointF offset) const;
    [[nodiscard]] QPointF asFarAsItMay(QPointF offset) const;
    [[nodiscard]] QPointF whereNothingIsCovered(QPointF offset) const;
    [[nodiscard]] bool relocates(const ToolEvent& event) const;
    [[nodiscard]] Result<EditPtr> relocation(const ToolEvent& event) const;
    [[nodiscard]] const QString& tagFor(ItemIndex place);
    void sayWhereItStays(QPointF at);
    void takeWhatFramesHold();
    [[nodiscard]] ItemIndex homeOfGrabbed() const;
    [[nodiscard]] QPointF toWhatIsHeld() const;
    [[nodiscard]] std::vector<NodeId> all() const;
    [[nodiscard]] bool isAnyNode() const;
    [[nodiscard]] ItemIndex placeOf(ItemIndex item, ItemIndex target) const;
    void sayWhatHoldsIt(QPointF at);
    [[nodiscard]] std::vector<QRectF> standingIn(ItemIndex place) const;
    [[nodiscard]] Point placedIn(ItemIndex item, QPointF offset, ItemIndex place, std::vector<QRectF>& taken) const;

    QPointF m_grabbed;
    std::vector<NodeId> m_ids; ///< the outermost of what is selected
    std::vector<NodeId> m_held; ///< what lies in frames among them
    ItemIndex m_frame = kNoIndex; ///< the first frame among them
    ItemIndex m_home = kNoIndex; ///< the place of what was grabbed
    QPointF m_beside; ///< px from the pointer to what it moves, where it holds a handle
    Snapper m_snapper;
    std::map<ItemIndex, QString> m_tags; ///< what going there does: the scene stays as it is while this is dragged
};

} // namespace cloudyard
