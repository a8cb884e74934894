// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRectF>

#include "core/edit/edit.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"
#include "gui/canvas/scene/canvas_snapshot.h"

namespace cloudyard {

/// What makes notes and frames fit again where nodes were laid out anew: a frame goes round what it went round before,
/// a note that cards would cover goes to the nearest free spot of its place. What is locked stays. Both scenes have the
/// same nodes and annotations. Pure; linear in the nodes for each annotation.
[[nodiscard]] std::vector<EditPtr> makeAnnotationsFollow(const Scene& before, const Scene& after,
                                                         const Vocabulary& vocabulary);

/// Whether a frame holds a thing that stands there: a card or a note when its middle lies in the frame, a place or
/// another frame only as a whole.
[[nodiscard]] bool frameHolds(const QRectF& frame, const QRectF& thing, ItemShape shape);

/// The box of a frame round a box of things.
[[nodiscard]] QRectF framed(const QRectF& things);

} // namespace cloudyard
