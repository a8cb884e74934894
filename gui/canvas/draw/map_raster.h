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
/// Up to kCachedWidth the whole world is kept as one bitmap for the last scale and theme, so that panning
/// costs a copy; wider maps draw what is visible each time. The bitmap moves in whole pixels. Used by one
/// thread at a time: each RasterSink owns one. Device px. Cost: a copy; a new scale about 15 ms at 1,900 px.
class MapRaster {
public:
    static constexpr double kCachedWidth = 4200;

    /// Covers the whole clip of the target: beyond the map there is ocean too.
    void draw(const PixelTarget& target, const QRectF& bounds, const Theme& theme);

    /// How many times the world was drawn anew (for tests).
    [[nodiscard]] int timesRendered() const { return m_timesRendered; }

private:
    void render(QImage& image, const QRectF& bounds, const QRect& part, const Theme& theme);

    QImage m_world;
    double m_width = 0; ///< of m_world's map, px
    const Theme* m_theme = nullptr;
    int m_timesRendered = 0;
};

} // namespace cloudyard
