// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPointF>

#include "gui/canvas/scene/canvas_model.h"

namespace cloudyard {

/// Where the keyboard's focus goes on the canvas. Siblings are what stands in the same place, in reading order. Pure;
/// kNoIndex when there is nowhere to go.
namespace navigation {

/// The next (step 1) or previous (-1) sibling; without an item the first or last on the map.
[[nodiscard]] ItemIndex sibling(const CanvasModel& model, ItemIndex item, int step);
/// The first thing in a place.
[[nodiscard]] ItemIndex into(const CanvasModel& model, ItemIndex place);
/// The place around an item.
[[nodiscard]] ItemIndex out(const CanvasModel& model, ItemIndex item);
/// The nearest card or place roughly in a direction (unit vector), beside the item: neither around nor inside it.
/// Of those only that are `wanted`.
[[nodiscard]] ItemIndex nearest(const CanvasModel& model, ItemIndex item, QPointF direction,
                                const std::function<bool(ItemIndex)>& wanted = [](ItemIndex) { return true; });

} // namespace navigation
} // namespace cloudyard
