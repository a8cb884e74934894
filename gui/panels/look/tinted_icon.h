// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

#include "core/model/kind_descriptor.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {

/// The icon of that name in resources/icons, drawn in one colour. An unknown name gives an empty
/// square, so that a new kind without an icon is seen and does no harm. `side` in
/// device-independent pixels. Cached. GUI thread.
[[nodiscard]] QPixmap tintedPixmap(const QString& name, int side, const QColor& colour,
                                   qreal pixelRatio);

/// For buttons and menus: normal and disabled, drawn when first shown, at any size and density.
[[nodiscard]] QIcon tintedIcon(const QString& name, const QColor& colour, const QColor& disabled);

/// The colour that stands for a family of kinds.
[[nodiscard]] Hue hueOf(KindFamily family);

} // namespace cloudyard
