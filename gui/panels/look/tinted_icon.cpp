// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/tinted_icon.h"

#include <algorithm>

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "resources/resources.h"

namespace cloudyard {

namespace {

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

/// Draws it when it is first seen, at the size and density at which it is seen: most icons stand in menus that nobody
/// has opened.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(const QString& name, const QColor& colour, const QColor& disabled)
        : m_name(name),
          m_colour(colour),
          m_disabled(disabled)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.center() - QPoint((side - 1) / 2, (side - 1) / 2), QSize(side, side));
        painter->drawPixmap(square, tintedPixmap(m_name, side, colourOf(mode), painter->device()->devicePixelRatioF()));
    }
    /// `size` in pixels of the device.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return tintedPixmap(m_name, std::min(size.width(), size.height()), colourOf(mode), 1.0);
    }
    bool isNull() override { return false; }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    [[nodiscard]] const QColor& colourOf(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_disabled : m_colour;
    }

    QString m_name;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

QPixmap tintedPixmap(const QString& name, int side, const QColor& colour, qreal pixelRatio)
{
    const QString key = QStringLiteral("icon/%1/%2/%3/%4").arg(name, colour.name()).arg(side).arg(pixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = renderIcon(name, side, colour, pixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon tintedIcon(const QString& name, const QColor& colour, const QColor& disabled)
{
    return QIcon(new TintedIconEngine(name, colour, disabled));
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
