// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/sprite_cache.h"

#include <QColor>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/canvas/draw/icons.h"

namespace cloudyard {

namespace {

constexpr int kOverhead = 200; ///< bytes of an entry besides its pixels, about

TextSprite renderText(const QString& text, FontSpec font, QRgb color, double room, double ratio)
{
    const QFontMetricsF& metrics = metricsOf(font);
    const bool elides = room >= 0;
    const PlacedText placed = placeText(text, font, QRectF(0, 0, elides ? room : 0, 0), Qt::AlignLeft, elides);
    // Ink may stick out on all sides: a margin of a quarter of the height is more than any glyph needs.
    const double margin = font.size / 4.0 + 1;
    const int left = static_cast<int>(std::ceil(margin * ratio));
    const int above = static_cast<int>(std::ceil((metrics.ascent() + 1) * ratio));
    const int below = static_cast<int>(std::ceil((metrics.descent() + 1) * ratio));
    const int width = static_cast<int>(std::ceil(placed.width * ratio)) + 2 * left;

    TextSprite sprite{QImage(width, above + below, QImage::Format_ARGB32_Premultiplied), {-left, -above},
                      placed.width};
    sprite.image.fill(Qt::transparent);
    QPainter painter(&sprite.image);
    painter.translate(left, above);
    painter.scale(ratio, ratio);
    painter.setFont(makeFont(font));
    painter.setPen(QColor(color));
    painter.drawText(QPointF(0, 0), placed.shown);
    return sprite;
}

} // namespace

const QImage& SpriteCache::icon(const QString& name, QSize devicePx, QRgb color)
{
    const IconKey key{name, devicePx.width(), devicePx.height(), color};
    if (const QImage* const found = m_icons.object(key))
        return *found;
    m_lastIcon = renderIcon(name, devicePx, color);
    m_icons.insert(key, new QImage(m_lastIcon), static_cast<int>(m_lastIcon.sizeInBytes()) + kOverhead);
    return m_lastIcon;
}

const TextSprite& SpriteCache::text(const QString& text, FontSpec font, QRgb color, double room,
                                    double devicePixelRatio)
{
    const int sixteenths = room < 0 ? -1 : static_cast<int>(std::min(room, 1e6) * 16);
    const TextKey key{text, font, color, sixteenths, static_cast<int>(std::lround(devicePixelRatio * 64))};
    if (const TextSprite* const found = m_texts.object(key))
        return *found;
    m_lastText = renderText(text, font, color, room < 0 ? -1 : sixteenths / 16.0, devicePixelRatio);
    m_texts.insert(key, new TextSprite(m_lastText),
                   static_cast<int>(m_lastText.image.sizeInBytes()) + kOverhead);
    return m_lastText;
}

} // namespace cloudyard
