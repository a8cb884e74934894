// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/link_name.h"

#include <cmath>

#include "gui/canvas/draw/label_placer.h"
#include "gui/canvas/draw/link_shape.h"

namespace cloudyard {
namespace {

bool showsNames(const View& view) { return view.detail().link == LinkDetail::Labelled; }

} // namespace

QRectF linkNameBox(const CanvasSnapshot& snapshot, const View& view, ItemIndex link)
{
    LabelPlacer& placer = labelPlacerFor(snapshot, view.scale());
    const auto spot = placer.spotOf(link, LabelPlace::Name);
    const QPointF middle = view.toScreen(spot.value_or((*snapshot.links)[link].path.pointAt(0.5)));
    const QSizeF size = spot ? placer.nameSize(link) : LabelPlacer::kRateSize;
    return {std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2), size.width(),
            size.height()};
}

void drawLinkNames(const ShapeContext& context, const QRectF& part)
{
    const CanvasSnapshot& snapshot = context.snapshot;
    if (!showsNames(context.view))
        return;
    std::vector<bool> isLifted(snapshot.items->size(), false);
    for (const ItemIndex i : *snapshot.lifted)
        isLifted[i] = true;
    const QRectF shown = context.view.toScreen(part);
    for (ItemIndex i = 0; i < snapshot.links->size(); ++i) {
        const CanvasLink& link = (*snapshot.links)[i];
        if (link.label.isEmpty() || link.path.length() <= 0 || isLifted[link.from] || isLifted[link.to] ||
            !labelPlacerFor(snapshot, context.view.scale()).spotOf(i, LabelPlace::Name))
            continue;
        const QRectF box = linkNameBox(snapshot, context.view, i);
        if (!box.intersects(shown))
            continue;
        context.list.setItem(drawIdOfLink(i));
        context.list.rect({box, 5, context.theme.raised, {context.theme.divider, 1}});
        context.list.text(box.adjusted(5, 0, -5, 0), link.label, kCardTextFont, context.theme.text, Qt::AlignCenter);
    }
    context.list.setItem(kNoItem);
}

ItemIndex linkNamedAt(const CanvasSnapshot& snapshot, const View& view, QPointF point)
{
    if (!showsNames(view))
        return kNoIndex;
    for (ItemIndex i = 0; i < snapshot.links->size(); ++i)
        if (!(*snapshot.links)[i].label.isEmpty() && (*snapshot.links)[i].path.length() > 0 &&
            labelPlacerFor(snapshot, view.scale()).spotOf(i, LabelPlace::Name) &&
            linkNameBox(snapshot, view, i).contains(point))
            return i;
    return kNoIndex;
}

} // namespace cloudyard
