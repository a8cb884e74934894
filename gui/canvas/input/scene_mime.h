// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include "gui/canvas/scene/paste_plan.h"

namespace cloudyard {

/// The MIME type of a part of a scene: the text of a scene file.
inline constexpr auto kFragmentMimeType = "application/x-cloudyard-scene";

/// A fragment for clipboard or drag: as our own type (with where it stood) and as text, which is a scene file. The
/// caller owns it, and may add a picture.
[[nodiscard]] QMimeData* mimeOf(const Fragment& fragment);
/// What such data holds; text that is a scene file is one too. The Error says what it is not.
[[nodiscard]] Result<Fragment> fragmentFrom(const QMimeData* data);
/// Whether it is worth asking, without reading it.
[[nodiscard]] bool mayHoldFragment(const QMimeData* data);

} // namespace cloudyard
