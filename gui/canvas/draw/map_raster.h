// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include "gui/canvas/draw/pixels.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {

/// The map of the world as pixels: ocean with a lighter middle, graticule, land, borders, coasts.
///
/// What surrounds the target, and some more, is kept as a bitmap for the last scale and theme, so that panning costs a
/// copy until it comes to the edge. The bitmap moves in whole pixels. A value: copies share the bitmap until one of
/// them draws another. Used by one thread at a time: each RasterSink owns one. Device px. Cost: a copy; a new scale or
/// edge about 5 ms at 1,900 px; 1.6 targets of memory.
class MapRaster {
public:
    /// Covers the whole clip of the target: beyond the map there is ocean too.
    void draw(const PixelTarget& target, const QRectF& bounds, const Theme& theme);

    /// How many times the map was drawn anew (for tests).
    [[nodiscard]] int timesRendered() const { return m_timesRendered; }

private:
    void render(const QSizeF& world, const QRect& piece, const Theme& theme);

    QImage m_image;
    QRect m_piece;      ///< of the world, that m_image shows
    double m_width = 0; ///< of the world, px
    const Theme* m_theme = nullptr;
    int m_timesRendered = 0;
};

} // namespace cloudyard
