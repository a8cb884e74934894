// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRectF>

#include "core/edit/edit.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// What makes notes and frames fit again where nodes were laid out anew: a frame goes round what it went round before,
/// a note that cards would cover goes to the nearest free spot of its place. What is locked stays. Both scenes have the
/// same nodes and annotations. Pure; linear in the nodes for each annotation.
[[nodiscard]] std::vector<EditPtr> makeAnnotationsFollow(const Scene& before, const Scene& after,
                                                         const Vocabulary& vocabulary);

/// The box of a frame round a box of things.
[[nodiscard]] QRectF framed(const QRectF& things);

} // namespace cloudyard
