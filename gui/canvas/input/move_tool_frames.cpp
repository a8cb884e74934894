// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What MoveTool does with frames: what they take along, and how far.
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include <QCoreApplication>

#include "gui/canvas/input/move_tool.h"
#include "gui/canvas/scene/arrange.h"
#include "gui/canvas/scene/follow_layout.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

/// What a place has room for without growing.
QRectF roomIn(const CanvasItem& place, const CanvasItem& item)
{
    const double padding = paddingOf(place.shape);
    const double notes = item.kind && item.kind->noteLines > 0 ? (item.kind->noteLines + 1) * kNoteLine : 0;
    return place.rect.adjusted(std::min(padding, 12.0), headerOf(place.shape), -padding, -std::max(padding, notes));
}

} // namespace

/// What lies in a frame goes with it.
void MoveTool::takeWhatFramesHold()
{
    const CanvasModel& model = host().model();
    std::vector<NodeId> held;
    for (const NodeId& id : m_ids) {
        const ItemIndex at = model.find(id);
        const CanvasItem& frame = model.items()[at];
        if (frame.shape != ItemShape::Frame)
            continue;
        m_frame = m_frame == kNoIndex ? at : m_frame;
        for (const ItemIndex i : model.itemGrid().query(frame.rect)) {
            const CanvasItem& item = model.items()[i];
            if (!item.locked && frameHolds(frame.rect, item.rect, item.shape) && !model.isInside(at, i) &&
                std::ranges::find(m_ids, item.id) == m_ids.end())
                held.push_back(item.id);
        }
    }
    std::ranges::sort(held);
    held.erase(std::unique(held.begin(), held.end()), held.end());
    held = outermostOf(model, held);
    std::erase_if(held, [&](const NodeId& id) {
        return std::ranges::any_of(m_ids,
                                   [&](const NodeId& by) { return model.isInside(model.find(id), model.find(by)); });
    });
    m_held = std::move(held);
}

/// Lies in a frame, but stands in another place than it.
bool MoveTool::isTied(ItemIndex item) const
{
    const CanvasModel& model = host().model();
    return !model.items()[item].isAnnotation() && std::ranges::none_of(m_ids, [&](const NodeId& id) {
        const CanvasItem& other = model.items()[model.find(id)];
        return other.shape == ItemShape::Frame && other.parent == model.items()[item].parent;
    });
}

/// The innermost place that holds all of its box there; the one that it is in, while its middle is there.
ItemIndex MoveTool::placeOfBox(ItemIndex annotation, QPointF offset) const
{
    const CanvasModel& model = host().model();
    const QRectF box = model.items()[annotation].rect.translated(offset);
    const ItemIndex old = model.items()[annotation].parent;
    ItemIndex place = HitTester(model, host().view()).placeAt(box.center());
    while (place != kNoIndex && (isDragged(place) || !model.items()[place].rect.contains(box)))
        place = model.items()[place].parent;
    const bool goesOut = old != kNoIndex && (place == kNoIndex || model.isInside(old, place));
    return goesOut && model.items()[old].rect.contains(box.center()) ? old : place;
}

/// The way that is left when what is tied stays in its places, and all else below the header of where it goes.
QPointF MoveTool::asFarAsItMay(QPointF offset) const
{
    if (m_frame == kNoIndex)
        return offset;
    const auto& items = host().model().items();
    const auto whole = [](double v) { return std::trunc(v / kGrid) * kGrid; };
    for (const NodeId& id : m_held) {
        const CanvasItem& item = items[host().model().find(id)];
        if (!isTied(host().model().find(id)) || item.parent == kNoIndex)
            continue;
        const QRectF room = roomIn(items[item.parent], item).united(item.rect);
        offset.rx() = std::clamp(offset.x(), whole(room.left() - item.rect.left()),
                                 whole(room.right() - item.rect.right()));
        offset.ry() = std::clamp(offset.y(), whole(room.top() - item.rect.top()),
                                 whole(room.bottom() - item.rect.bottom()));
    }
    for (const Stand& stand : standsFor(offset, kNoIndex)) {
        if (!stand.goesWithFrame || stand.place == kNoIndex)
            continue;
        const CanvasItem& place = items[stand.place];
        const QRectF& rect = items[stand.item].rect;
        QPointF least = place.rect.topLeft() + QPointF(std::min(paddingOf(place.shape), 12.0), headerOf(place.shape));
        if (stand.place == items[stand.item].parent) // may be nearer to the edge already
            least = {std::min(least.x(), rect.left()), std::min(least.y(), rect.top())};
        offset = {std::max(offset.x(), least.x() - rect.left()), std::max(offset.y(), least.y() - rect.top())};
    }
    return offset;
}

/// The nearest way to that one by which nothing that a frame takes along comes to lie on another card.
QPointF MoveTool::whereNothingIsCovered(QPointF offset) const
{
    constexpr int kMostRings = 60;
    std::map<ItemIndex, std::vector<QRectF>> standing; // by place
    std::vector<std::pair<QRectF, const std::vector<QRectF>*>> held; // and what it may not cover
    for (const Stand& stand : standsFor(offset, kNoIndex)) {
        const CanvasItem& item = host().model().items()[stand.item];
        if (!stand.goesWithFrame || item.isAnnotation())
            continue;
        if (!standing.contains(stand.place))
            standing.emplace(stand.place, standingIn(stand.place));
        held.emplace_back(item.rect.adjusted(-kGrid, -kGrid, kGrid, kGrid), &standing.at(stand.place));
    }
    const auto covers = [](const QRectF& one, const QRectF& by, const std::vector<QRectF>& others) {
        return std::ranges::any_of(
            others, [&](const QRectF& other) { return other.intersects(by) && !other.intersects(one); });
    };
    const auto fits = [&](QPointF by) {
        return std::ranges::none_of(held,
                                    [&](const auto& one) {
                                        return covers(one.first, one.first.translated(by), *one.second);
                                    }) &&
               by == asFarAsItMay(by);
    };
    if (held.empty() || fits(offset))
        return offset;
    for (int ring = 1; ring <= kMostRings; ++ring)
        for (int along = -ring; along <= ring; ++along)
            for (const QPointF by : {QPointF(along, -ring), QPointF(along, ring), QPointF(-ring, along),
                                     QPointF(ring, along)})
                if (fits(offset + by * kGrid))
                    return offset + by * kGrid;
    return {};
}

/// The frame goes no further than this.
void MoveTool::sayWhatHoldsIt(QPointF at)
{
    const auto& items = host().model().items();
    for (const NodeId& id : m_held)
        if (const ItemIndex item = host().model().find(id); isTied(item) && items[item].parent != kNoIndex) {
            preview().hint = Hint{QCoreApplication::translate("MoveTool", "no further: %1 stays in %2")
                                      .arg(items[item].title, items[items[item].parent].title),
                                  at, false};
            return;
        }
}

} // namespace cloudyard
