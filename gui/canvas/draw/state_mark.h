// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/live_text.h"

namespace cloudyard {

/// The small mark of how an item fares, `radius` px large, on a card of this colour. Every wellbeing has its own
/// outline: disc, ring, triangle, three bars, crossed square, frame, barred disc, crossed-out ring. Unknown has none.
void drawStateMark(DrawList& list, const Theme& theme, QPointF centre, double radius, Wellbeing wellbeing,
                   QRgb background);

} // namespace cloudyard
