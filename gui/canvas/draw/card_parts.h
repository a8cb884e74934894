// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <QString>

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/canvas_snapshot.h"

namespace cloudyard {

/// Things of one sort that are in a node, one square each: the first `filled` in one colour, or each in its own.
struct CardPart {
    QString name, value;
    std::uint32_t count = 0;  ///< how many there are, or could be
    std::uint32_t filled = 0; ///< from the first on
    QRgb color = 0;
    QRgb empty = 0; ///< 0: what is not filled is not drawn
    std::vector<QRgb> each = {};
};

/// How the words of parts are set, in px.
struct PartText {
    FontSpec font;
    double row;
};

/// What waits, what is worked on and by whom, as far as its kind has such things; else whatever its kind counts in
/// messages. Empty: it counts none.
[[nodiscard]] std::vector<CardPart> cardParts(const CanvasItem& item, const ItemLive& live, const Theme& theme,
                                              bool isDown);

/// Side by side, each with its name and number and below them everything of it; of more than there is room for the same
/// share is filled.
void drawCardParts(DrawList& list, const Theme& theme, PartText text, const QRectF& room,
                   std::span<const CardPart> parts);

/// A name and, where there is room for it, its number.
void drawPartCaption(DrawList& list, const Theme& theme, PartText text, const QRectF& room, const QString& name,
                     const QString& value);

} // namespace cloudyard
