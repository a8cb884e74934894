// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QPoint>
#include <QRgb>
#include <QSize>
#include <QString>

#include "gui/canvas/draw/fonts.h"

namespace cloudyard {

/// A line of text as pixels. The image's top left lies at `offset` from the left end of the baseline.
struct TextSprite {
    QImage image;         ///< premultiplied, device px; null for text without ink
    QPoint offset;        ///< device px
    double width = 0;     ///< how far the text goes, device-independent px
};

/// Pictures that are drawn again and again: icons and lines of text, kept until 64 MB are full, then the
/// longest unused go first. What comes back is valid until the next call. Used by one thread at a time: each
/// RasterSink owns one. Costs: a look-up about 0.1 us, making one 20 to 60 us.
class SpriteCache {
public:
    static constexpr int kDefaultLimit = 12 << 20; ///< bytes

    explicit SpriteCache(int byteLimit = kDefaultLimit) : m_icons(byteLimit / 4), m_texts(byteLimit * 3 / 4)
    {
    }

    [[nodiscard]] const QImage& icon(const QString& name, QSize devicePx, QRgb color);
    /// `room` in device-independent px: longer text is shortened; negative: never.
    [[nodiscard]] const TextSprite& text(const QString& text, FontSpec font, QRgb color, double room,
                                         double devicePixelRatio);

    [[nodiscard]] qsizetype bytes() const { return m_icons.totalCost() + m_texts.totalCost(); }

private:
    struct IconKey {
        QString name;
        int width, height;
        QRgb color;
        bool operator==(const IconKey&) const = default;
    };
    struct TextKey {
        QString text;
        FontSpec font;
        QRgb color;
        int room; ///< 1/16 px; -1: no limit
        int ratio; ///< 1/64
        bool operator==(const TextKey&) const = default;
    };
    friend size_t qHash(const IconKey& key, size_t seed)
    {
        return qHashMulti(seed, key.name, key.width, key.height, key.color);
    }
    friend size_t qHash(const TextKey& key, size_t seed)
    {
        return qHashMulti(seed, key.text, int(key.font.family), key.font.size, int(key.font.weight),
                          key.color, key.room, key.ratio);
    }

    QCache<IconKey, QImage> m_icons;
    QCache<TextKey, TextSprite> m_texts;
    QImage m_lastIcon;       ///< what a cache too small to hold anything returns
    TextSprite m_lastText;
};

} // namespace cloudyard
