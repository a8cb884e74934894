// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/map_raster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "gui/canvas/draw/line_rasteriser.h"
#include "gui/canvas/draw/map_data.h"
#include "gui/canvas/draw/polygon_rasteriser.h"

namespace cloudyard {

namespace {

constexpr double kTolerance = 0.4; ///< px between points that still matter
constexpr int kGlowSteps = 512;
constexpr int kSpare = 8; ///< a part of the target beyond each of its sides

/// From the middle of the map (0) to its edge (1, squared distance): glow fading into ocean.
std::array<std::uint32_t, kGlowSteps> glowTable(const Theme& theme)
{
    std::array<std::uint32_t, kGlowSteps> table{};
    for (int i = 0; i < kGlowSteps; ++i) {
        const double fade = 1 - std::sqrt(i / double(kGlowSteps - 1));
        const double smooth = fade * fade * (3 - 2 * fade);
        table[static_cast<std::size_t>(i)] =
            blended(theme.oceanGlow, theme.ocean, static_cast<int>(std::lround(smooth * 255)));
    }
    return table;
}

void drawOcean(const PixelTarget& target, const QRectF& bounds, const Theme& theme)
{
    const std::array<std::uint32_t, kGlowSteps> table = glowTable(theme);
    const QPointF middle = bounds.center();
    const float perX = static_cast<float>(2 / bounds.width()), perY = static_cast<float>(2 / bounds.height());
    for (int y = target.clip.top(); y <= target.clip.bottom(); ++y) {
        const float v = static_cast<float>(y + 0.5 - middle.y()) * perY;
        std::uint32_t* const row = target.row(y);
        for (int x = target.clip.left(); x <= target.clip.right(); ++x) {
            const float u = static_cast<float>(x + 0.5 - middle.x()) * perX;
            const float at = (u * u + v * v) * (kGlowSteps - 1);
            row[x] = at < kGlowSteps - 1 ? table[static_cast<std::size_t>(at)] : theme.ocean;
        }
    }
}

void drawLines(const LineRasteriser& lines, const std::vector<std::vector<QPointF>>& paths, Stroke stroke)
{
    for (const std::vector<QPointF>& path : paths)
        lines.polyline(path, stroke);
}

/// Copies what the map's bitmap has for the clip; the rest is ocean.
void copyMap(const PixelTarget& target, const QImage& map, QPoint at, QRgb ocean)
{
    const QRect inside = QRect(at, map.size()) & target.clip;
    for (int y = target.clip.top(); y <= target.clip.bottom(); ++y) {
        std::uint32_t* const row = target.row(y);
        if (inside.isEmpty() || y < inside.top() || y > inside.bottom()) {
            std::fill_n(row + target.clip.left(), target.clip.width(), ocean);
            continue;
        }
        std::fill(row + target.clip.left(), row + inside.left(), ocean);
        const auto* const source = reinterpret_cast<const std::uint32_t*>(map.constScanLine(y - at.y()));
        std::memcpy(row + inside.left(), source + (inside.left() - at.x()),
                    static_cast<std::size_t>(inside.width()) * 4);
        std::fill(row + inside.right() + 1, row + target.clip.right() + 1, ocean);
    }
}

} // namespace

void MapRaster::draw(const PixelTarget& target, const QRectF& bounds, const Theme& theme)
{
    if (target.clip.isEmpty() || !(bounds.width() > 0))
        return;
    const QPoint at(qRound(bounds.left()), qRound(bounds.top()));
    const QRect world(0, 0, static_cast<int>(std::ceil(bounds.width())), static_cast<int>(std::ceil(bounds.height())));
    const bool isOther = m_theme != &theme || std::abs(m_width - bounds.width()) > 1e-6;
    const QRect needed = target.clip.translated(-at) & world;
    if (isOther || (!needed.isEmpty() && !m_piece.contains(needed))) {
        const int aside = target.whole.width() / kSpare, above = target.whole.height() / kSpare;
        render(bounds.size(), target.whole.translated(-at).adjusted(-aside, -above, aside, above) & world, theme);
    }
    copyMap(target, m_image, at + m_piece.topLeft(), theme.ocean);
}

void MapRaster::render(const QSizeF& world, const QRect& piece, const Theme& theme)
{
    ++m_timesRendered;
    m_width = world.width(), m_theme = &theme, m_piece = piece;
    m_image = QImage(piece.size(), QImage::Format_RGB32);
    if (piece.isEmpty())
        return;
    const QRectF bounds(-piece.topLeft(), world);
    const MapShapes shapes = mapShapes(bounds, m_image.rect(), kTolerance);
    const PixelTarget target(m_image);
    drawOcean(target, bounds, theme);
    const LineRasteriser lines(target);
    drawLines(lines, shapes.graticule, {theme.graticule, 1});
    fillRings(target, shapes.land, theme.land);
    drawLines(lines, shapes.borders, {theme.countryBorder, 1});
    drawLines(lines, shapes.coasts, {theme.coast, 1});
}

} // namespace cloudyard
