// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/draw/shape_context.h"

namespace cloudyard {

/// What people wrote onto links, beside their middles: where there is no room for all of it the beginning, and where
/// there is none for that nothing. Only where links have words at all (LinkDetail::Labelled). Lifted links have none.
/// `part`: scene units, outside of which nothing is drawn.
void drawLinkNames(const ShapeContext& context, const QRectF& part);

/// The link whose name is written at a point of the view; kNoIndex: there is none.
[[nodiscard]] ItemIndex linkNamedAt(const CanvasSnapshot& snapshot, const View& view, QPointF point);

/// Where a link's name is, or would be, written: px of the view.
[[nodiscard]] QRectF linkNameBox(const CanvasSnapshot& snapshot, const View& view, ItemIndex link);

} // namespace cloudyard
