// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QPolygonF>
#include <QRgb>

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/pixels.h"

namespace cloudyard {

struct Theme;

/// How dark it is so many degrees of longitude (at most 180, either way) from where it is noon: 0 up to 75 degrees
/// (five in the afternoon), 1 from 105 on (seven), half at the horizon. There are no seasons: local time alone decides.
[[nodiscard]] double darkness(double degreesFromNoon);

/// Night as pixels. East and west of the outline of the map, which is drawn nowhere, the shade fades out; north and
/// south it does so before the poles. Keeps a table for the last moment: each RasterSink owns one. Device px. Cost:
/// about a quarter of a nanosecond a pixel that is shaded.
class NightShade {
public:
    void draw(const PixelTarget& target, const DrawNight& night, const QRectF& bounds);

private:
    /// From here on, up to the next one; longitudes from the middle of the map.
    struct Step {
        double from;
        std::uint32_t share; ///< of 256
    };
    void prepare(double noon, QRgb color);

    std::vector<Step> m_steps;
    std::optional<double> m_noon;
    QRgb m_color = 0;
};

/// The same for pictures made of shapes: outlines one inside the other, to be filled in this order. Each adds as much
/// as the one before, up to the night's own opacity.
struct NightShape {
    QPolygonF outline;
    QRgb color = 0;
};
[[nodiscard]] std::vector<NightShape> nightShapes(const DrawNight& night);

/// For legends: the land by day and by night, side by side.
void drawNightSwatch(DrawList& list, const QRectF& box, const Theme& theme);

} // namespace cloudyard
