// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/tinted_icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "resources/resources.h"

namespace cloudyard {

namespace {

constexpr int kIconSide = 18;

QPixmap renderIcon(const QString& name, int side, const QColor& colour, qreal pixelRatio)
{
    initResources();
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter);
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

} // namespace

QPixmap tintedPixmap(const QString& name, int side, const QColor& colour, qreal pixelRatio)
{
    const QString key =
        QStringLiteral("icon/%1/%2/%3/%4").arg(name, colour.name()).arg(side).arg(pixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = renderIcon(name, side, colour, pixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon tintedIcon(const QString& name, const QColor& colour, const QColor& disabled)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(tintedPixmap(name, kIconSide, colour, ratio), QIcon::Normal);
        icon.addPixmap(tintedPixmap(name, kIconSide, disabled, ratio), QIcon::Disabled);
    }
    return icon;
}

Hue hueOf(KindFamily family)
{
    switch (family) {
    case KindFamily::Traffic:
    case KindFamily::Places:
        return Hue::Blue;
    case KindFamily::Compute:
        return Hue::Green;
    case KindFamily::Messaging:
        return Hue::Cyan;
    case KindFamily::People:
        return Hue::Violet;
    }
    return Hue::Blue;
}

} // namespace cloudyard
