// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/layers/lifted_layer.h"

#include <memory>
#include <vector>

#include "gui/canvas/draw/scene_composer.h"
#include "gui/canvas/draw/shape_context.h"
#include "gui/canvas/scene/link_router.h"

namespace cloudyard {

DrawList composeDragged(const CanvasSnapshot& snapshot, QPointF offset, const View& view, const Theme& theme)
{
    CanvasSnapshot moved = snapshot;
    auto items = std::make_shared<CanvasSnapshot::Items>(*snapshot.items);
    std::vector<bool> lifted(items->size(), false);
    for (const ItemIndex i : *snapshot.lifted) {
        lifted[i] = true;
        (*items)[i].rect.translate(offset);
    }
    auto links = std::make_shared<CanvasSnapshot::Links>(*snapshot.links);
    for (CanvasLink& link : *links)
        if (link.path.length() > 0 && (lifted[link.from] || lifted[link.to]))
            link.path = routeLink({.from = (*items)[link.from].rect, .to = (*items)[link.to].rect, .arc = true});
    auto bundles = std::make_shared<std::vector<CanvasBundle>>(*snapshot.bundles);
    for (CanvasBundle& bundle : *bundles)
        if (lifted[bundle.from] || lifted[bundle.to])
            bundle.path = routeLink({.from = (*items)[bundle.from].rect, .to = (*items)[bundle.to].rect, .arc = true});
    moved.bundles = std::move(bundles);
    moved.items = std::move(items);
    moved.links = std::move(links);
    return composeLifted(moved, view, theme);
}

DrawList composeResized(const CanvasSnapshot& snapshot, ItemIndex item, const QRectF& rect, const View& view,
                        const Theme& theme)
{
    DrawList list;
    list.setItem(drawIdOfItem(item));
    const QRectF box = screenBox(rect, view);
    list.rect({box, 12, 0, {theme.accent, 1.6F, {6, 4}}});
    const QString size = QStringLiteral("%1 × %2").arg(rect.width(), 0, 'f', 0).arg(rect.height(), 0, 'f', 0);
    list.text(QRectF(box.left() + 12, box.bottom() - 22, box.width() - 24, 16),
              (*snapshot.items)[item].title + QStringLiteral("  ") + size, kCaptionFont, theme.muted);
    return list;
}

} // namespace cloudyard
