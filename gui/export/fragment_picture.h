// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {

/// A scene, or part of one, as a picture of its own: no run, no panels, a little room around it. At two pixels to a
/// scene unit, less where that would be larger than 4,000 pixels. Null for an empty scene. GUI thread; some 10 ms.
[[nodiscard]] QImage pictureOf(const Scene& scene, const Vocabulary& vocabulary, const Theme& theme);

} // namespace cloudyard
