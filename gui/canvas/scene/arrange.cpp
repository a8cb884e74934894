// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/arrange.h"

#include <algorithm>
#include <cmath>

#include "core/edit/layout_edits.h"
#include "gui/canvas/scene/place_layout.h"

namespace cloudyard {

namespace {

using enum Arrangement;

struct Box {
    NodeId id;
    ItemIndex item;
    QRectF rect;
};

bool isSpread(Arrangement how) { return how == SpreadAcross || how == SpreadDown; }

std::vector<Box> boxesOf(const CanvasModel& model, std::span<const NodeId> ids)
{
    std::vector<Box> boxes;
    for (const NodeId& id : outermostOf(model, ids))
        if (const ItemIndex item = model.find(id); item != kNoIndex && !model.items()[item].hidden)
            boxes.push_back({id, item, model.items()[item].rect});
    return boxes;
}

void align(std::vector<Box>& boxes, Arrangement how)
{
    QRectF all;
    for (const Box& box : boxes)
        all = all.united(box.rect);
    for (Box& box : boxes)
        switch (how) {
        case Left: box.rect.moveLeft(all.left()); break;
        case Centre: box.rect.moveLeft(std::round(all.center().x() - box.rect.width() / 2)); break;
        case Right: box.rect.moveRight(all.right()); break;
        case Top: box.rect.moveTop(all.top()); break;
        case Middle: box.rect.moveTop(std::round(all.center().y() - box.rect.height() / 2)); break;
        default: box.rect.moveBottom(all.bottom()); break;
        }
}

/// The same gap between neighbours along one axis; the first and the last stay.
void spread(std::vector<Box>& boxes, bool across)
{
    const auto start = [across](const Box& box) { return across ? box.rect.left() : box.rect.top(); };
    const auto length = [across](const Box& box) { return across ? box.rect.width() : box.rect.height(); };
    std::ranges::stable_sort(boxes, {}, start);
    double free = start(boxes.back()) + length(boxes.back()) - start(boxes.front());
    for (const Box& box : boxes)
        free -= length(box);
    const double gap = free / static_cast<double>(boxes.size() - 1);
    double at = start(boxes.front());
    for (std::size_t i = 0; i + 1 < boxes.size(); ++i) {
        across ? boxes[i].rect.moveLeft(std::round(at)) : boxes[i].rect.moveTop(std::round(at));
        at += length(boxes[i]) + gap;
    }
}

MoveEdit::Move moveOf(const CanvasModel& model, const Box& box)
{
    const ItemIndex place = model.items()[box.item].parent;
    if (place == kNoIndex)
        return {box.id, Point{box.rect.left(), box.rect.top()}};
    const CanvasItem& around = model.items()[place];
    const QPointF at = box.rect.topLeft() - around.rect.topLeft();
    return {box.id, Point{std::max(at.x(), 0.0), std::max(at.y(), headerOf(around.shape))}};
}

} // namespace

std::vector<NodeId> outermostOf(const CanvasModel& model, std::span<const NodeId> ids)
{
    std::vector<NodeId> outermost;
    for (const NodeId& id : ids) {
        const ItemIndex item = model.find(id);
        const bool carried = std::ranges::any_of(ids, [&](const NodeId& other) {
            return other != id && item != kNoIndex && model.find(other) != kNoIndex &&
                   model.isInside(item, model.find(other));
        });
        if (item != kNoIndex && !carried)
            outermost.push_back(id);
    }
    return outermost;
}

Result<EditPtr> makeArrange(const CanvasModel& model, std::span<const NodeId> ids, Arrangement how)
{
    std::vector<Box> boxes = boxesOf(model, ids);
    if (boxes.size() < (isSpread(how) ? 3 : 2))
        return fail(isSpread(how) ? QT_TRANSLATE_NOOP("Core", "select at least three things to spread them evenly")
                                  : QT_TRANSLATE_NOOP("Core", "select at least two things to align them"));
    isSpread(how) ? spread(boxes, how == SpreadAcross) : align(boxes, how);
    std::vector<MoveEdit::Move> moves;
    for (const Box& box : boxes)
        if (box.rect != model.items()[box.item].rect)
            moves.push_back(moveOf(model, box));
    return EditPtr(std::make_unique<MoveEdit>(std::move(moves)));
}

} // namespace cloudyard
