// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Says where something came to stand that was let go at a point of the scene, and why there, unless it lies under that
/// point. `mayStandThere`: the place at the point would have taken it. After the edit.
void noteLanding(ToolHost& host, std::span<const NodeId> landed, QPointF letGo, bool mayStandThere = true);

} // namespace cloudyard
