// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/draw/shape_context.h"

namespace cloudyard {

/// Draws a node that is not a place: a card with icon, title, live numbers and a bar of its real slots, at the level
/// of detail of the view. Everything it shows comes from descriptors and the frame; it knows no kind.
void drawCard(const ShapeContext& context, ItemIndex item);

} // namespace cloudyard
