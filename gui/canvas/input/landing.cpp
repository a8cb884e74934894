// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/landing.h"

#include <QCoreApplication>

#include "gui/canvas/scene/place_layout.h"

namespace cloudyard {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Landing", text); }

/// Why something in that place does not stand at a point.
QString reasonFor(const CanvasModel& model, ItemIndex place, QPointF letGo, bool mayStandThere)
{
    if (!mayStandThere)
        return tr("it may not stand where it was let go");
    const CanvasItem* around = place == kNoIndex ? nullptr : &model.items()[place];
    if (around && !around->rect.contains(letGo))
        return tr("it may not stand where it was let go");
    if (around && letGo.y() < around->rect.top() + headerOf(around->shape))
        return tr("the header of a place stays free");
    return tr("there was no room where it was let go");
}

} // namespace

void noteLanding(ToolHost& host, std::span<const NodeId> landed, QPointF letGo, bool mayStandThere)
{
    const CanvasModel& model = host.model();
    QRectF box;
    ItemIndex first = kNoIndex;
    for (const NodeId& id : landed)
        if (const ItemIndex item = model.find(id); item != kNoIndex) {
            first = first == kNoIndex ? item : first;
            box = box.united(model.items()[item].rect);
        }
    if (first == kNoIndex || box.contains(letGo))
        return;
    const CanvasItem& item = model.items()[first];
    const QString why = reasonFor(model, item.parent, letGo, mayStandThere);
    host.note(item.parent == kNoIndex
                  ? tr("%1 stands beside where it was let go: %2").arg(item.title, why)
                  : tr("%1 stands in %2: %3").arg(item.title, model.items()[item.parent].title, why));
}

} // namespace cloudyard
