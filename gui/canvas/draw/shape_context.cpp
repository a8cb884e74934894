// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/shape_context.h"

#include <cmath>

namespace cloudyard {

QRectF screenBox(const QRectF& scene, const View& view)
{
    const QRectF box = view.toScreen(scene);
    const QPointF topLeft(std::round(box.left()), std::round(box.top()));
    return QRectF(topLeft, QSizeF(std::round(box.width()), std::round(box.height())));
}

Hue hueOf(const KindDescriptor* kind)
{
    if (!kind)
        return Hue::Amber;
    switch (kind->family) {
    case KindFamily::Traffic: return Hue::Blue;
    case KindFamily::Places: return Hue::Blue;
    case KindFamily::Compute: return Hue::Green;
    case KindFamily::Messaging: return Hue::Cyan;
    case KindFamily::People: break;
    }
    return Hue::Violet;
}

} // namespace cloudyard
