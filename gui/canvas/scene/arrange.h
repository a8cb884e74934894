// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/edit/edit.h"
#include "gui/canvas/scene/canvas_model.h"

namespace cloudyard {

/// How several things are put in order: one edge or middle of all on a line, or the same gap between neighbours.
enum class Arrangement : std::uint8_t { Left, Centre, Right, Top, Middle, Bottom, SpreadAcross, SpreadDown };

/// Of these nodes those that stand in none of the others.
[[nodiscard]] std::vector<NodeId> outermostOf(const CanvasModel& model, std::span<const NodeId> ids);

/// Moves the outermost of the nodes, inside their places. Edges align on the outermost one's, middles on the middle of
/// all; a spread leaves the two at the ends where they are. Nothing gets above its place's header. Fewer than two nodes
/// (three for a spread): an Error that says so.
[[nodiscard]] Result<EditPtr> makeArrange(const CanvasModel& model, std::span<const NodeId> ids, Arrangement how);

} // namespace cloudyard
