// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>
#include <cmath>
#include <vector>

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/map_projection.h"

namespace cloudyard {

inline constexpr QSize kSampleSize(480, 320);
inline constexpr QRect kSampleCard(200, 180, 120, 40);
inline constexpr QRect kSampleTitle(240, 186, 76, 14);
inline constexpr ItemId kSampleCardItem = 7;

/// A little of everything that a canvas draws: the map, a zone without power, a card, links. Moved by `by` px.
inline DrawList samplePicture(const Theme& theme, QPointF by = {})
{
    DrawList list;
    const double width = 700;
    list.map({by - QPointF(100, 60), QSizeF(width, MapProjection(width).height())}, theme);
    const QRectF zone(by + QPointF(160.4, 120.3), QSizeF(200, 130));
    list.rect({zone, 14, theme.zoneFault, {theme.zoneFaultBorder, 1, kFailedDash}});
    list.hatch(zone, 9, 1, theme.zoneFaultHatch);
    std::vector<QPointF> arc;
    for (int i = 0; i <= 40; ++i)
        arc.push_back(by + QPointF(20 + 11 * i, 100 - 60 * std::sin(i / 40.0 * 3.14159)));
    list.polyline(arc, {theme.linkHotHalo, 7});
    list.polyline(arc, {theme.linkHot, 2.2F});
    list.line(by + QPointF(20, 300), by + QPointF(460, 250), {theme.replication(), 1.4F, kReplicationDash});

    list.setItem(kSampleCardItem);
    list.pushGroup(QStringLiteral("orders"));
    const QRectF card = QRectF(kSampleCard).translated(by);
    list.shadow({card.translated(0, 2), 10, 8, theme.shadow});
    list.rect({card, 8, theme.card, {theme.cardBorder, 1}});
    const QRectF tile(card.left() + 8, card.top() + 8, 24, 24);
    list.rect({tile, 6, theme.hue(Hue::Cyan).tile});
    list.icon(tile.adjusted(4, 4, -4, -4), QStringLiteral("queue"), theme.hue(Hue::Cyan).solid);
    list.dot(tile.bottomRight(), 3, theme.response(), {theme.card, 1});
    list.text(QRectF(kSampleTitle).translated(by), QStringLiteral("orders"), kCardTitleFont, theme.text);
    list.text(QRectF(card.left() + 40, card.top() + 22, 76, 12), QStringLiteral("716 & more"),
              kCardTextFont, theme.muted);
    list.popGroup();
    list.setItem(kNoItem);
    list.polygon(std::vector{by + QPointF(400, 200), by + QPointF(412, 206), by + QPointF(400, 212)}, theme.accent);
    return list;
}

} // namespace cloudyard
