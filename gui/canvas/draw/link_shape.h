// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "gui/canvas/draw/shape_context.h"

namespace cloudyard {

/// How a link stands out from the others while the pointer is on it or it is selected.
enum class LinkEmphasis : std::uint8_t { None, Hovered, Selected };

/// Draws a link: its width is the measured rate, its dash its meaning (copies, dead letters) or its failure.
void drawLink(const ShapeContext& context, ItemIndex link, LinkEmphasis emphasis = LinkEmphasis::None);

/// A pill beside a link: what it carries, or a remark about its end. `spot` is its middle in scene units. The box it
/// fills, on screen.
QRectF drawLinkPill(DrawList& list, const View& view, QPointF spot, QSizeF size, const QString& words, QRgb fill,
                    QRgb border, QRgb text);

/// What flows where nothing moves: dashes along a path on screen, closer and wider the more it is (see flowLevel()).
void drawStillFlow(const ShapeContext& context, std::span<const QPointF> points, int level, QRgb color);
/// The colour of what flows along a link of this meaning, as its dots have it on their way to the target.
[[nodiscard]] QRgb flowColor(std::optional<LinkMeaning> meaning, const Theme& theme);

/// A path in screen coordinates, without points nearer than half a pixel.
[[nodiscard]] std::vector<QPointF> screenPath(const LinkPath& path, const View& view);

} // namespace cloudyard
