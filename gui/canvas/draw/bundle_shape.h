// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/canvas/draw/shape_context.h"

namespace cloudyard {

/// From afar links between things on the map are drawn as bundles.
[[nodiscard]] inline bool showsBundles(const View& view) { return bundlesLinks(view.detail()); }

/// Every bundle as one line, its width the logarithm of what runs along it: dashed and red when nothing gets through,
/// amber when some of it does not. Live, so no part of the standing picture. Linear in the links.
/// Either those that end at something that is being dragged, or the others.
void drawBundles(const ShapeContext& context, bool lifted = false);
/// What runs along each, beside no other label, pill or card; left out where there is no room. Gives their boxes, px.
std::vector<QRectF> drawBundleLabels(const ShapeContext& context);
/// "Shoppers → eu-west-1  ·  3 links  ·  420/s".
[[nodiscard]] QString bundleTip(const CanvasSnapshot& snapshot, const CanvasBundle& bundle);

} // namespace cloudyard
