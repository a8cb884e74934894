// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// What lies above the picture for whoever works on it: selection, hover, ports, handles, and a tool's preview. Never
/// part of exported pictures. Pure; costs what is selected and previewed.
[[nodiscard]] DrawList composeOverlay(const CanvasModel& model, const View& view, const Theme& theme,
                                      const Selection& selection, const ItemRef& hovered, const Grabbable& grabbable,
                                      const Preview& preview, bool focused);

} // namespace cloudyard
