// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRgb>
#include <QSize>
#include <QString>

namespace cloudyard {

/// Is there an icon of this name (a kind's id, a fault's id or an action) in resources/icons? Any thread.
[[nodiscard]] bool hasIcon(const QString& name);

/// The drawing inside the <svg> element of an icon, stroked in currentColor on a grid of 24 x 24;
/// empty for a name that does not exist. Any thread.
[[nodiscard]] QByteArray iconDrawing(const QString& name);

/// The whole SVG of an icon in one opaque colour; empty for a name that does not exist. Any thread.
[[nodiscard]] QByteArray iconSource(const QString& name, QRgb color);

/// An icon as a premultiplied image of this size in device px, in one opaque colour. An unknown name gives a
/// transparent image, so that a kind without an icon is merely bare. Reads and renders anew on each
/// call, about 50 us: keep the result. Any thread.
[[nodiscard]] QImage renderIcon(const QString& name, QSize size, QRgb color);

} // namespace cloudyard
