// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/line_rasteriser.h"

#include <algorithm>
#include <cmath>

#include "gui/canvas/draw/shape_rasteriser.h"

namespace cloudyard {

namespace {

bool isFinite(QPointF p) { return std::isfinite(p.x()) && std::isfinite(p.y()); }

/// The margin makes all pieces of a line at exactly 45° agree.
bool isSteep(QPointF d) { return std::abs(d.y()) > std::abs(d.x()) * (1 + 1e-6); }

/// Do both steps advance the same way along the same longer side?
bool goesOn(QPointF step, QPointF next)
{
    if (isSteep(step) != isSteep(next))
        return false;
    return isSteep(step) ? step.y() * next.y() > 0 : step.x() * next.x() > 0;
}

/// How much of [low, high] lies in the pixel that starts at `at`.
float overlap(float low, float high, float at)
{
    return std::max(0.0F, std::min(high, at + 1) - std::max(low, at));
}

} // namespace

void LineRasteriser::polyline(std::span<const QPointF> points, Stroke stroke) const
{
    if (!stroke.visible() || points.size() < 2)
        return;
    const Pen pen{stroke.width / 2, premultiplied(stroke.color)};
    stroke.dash.continuous() ? solid(points, pen, false) : dashed(points, pen, stroke.dash, false);
}

void LineRasteriser::polygon(std::span<const QPointF> points, Stroke stroke) const
{
    if (!stroke.visible() || points.size() < 2)
        return;
    const Pen pen{stroke.width / 2, premultiplied(stroke.color)};
    stroke.dash.continuous() ? solid(points, pen, true) : dashed(points, pen, stroke.dash, true);
}

void LineRasteriser::segment(QPointF a, QPointF b, Stroke stroke) const
{
    if (stroke.visible())
        drawSegment(a, b, Pen{stroke.width / 2, premultiplied(stroke.color)});
}

void LineRasteriser::solid(std::span<const QPointF> points, const Pen& pen, bool closed) const
{
    const bool roundsCorners = pen.halfWidth >= 1 && pen.color >> 24 == 255;
    const std::size_t count = points.size(), segments = closed ? count : count - 1;
    const auto step = [&](std::size_t i) { return points[(i + 1) % count] - points[i % count]; };
    Joins joins{closed && goesOn(step(count - 1), step(0)), false};
    for (std::size_t i = 0; i < segments; ++i) {
        const bool hasNext = closed || i + 1 < segments;
        joins.end = hasNext && goesOn(step(i), step(i + 1));
        const QPointF corner = points[(i + 1) % count];
        drawSegment(points[i], corner, pen, joins);
        if (roundsCorners && hasNext && !joins.end)
            drawDisc(m_target, corner, static_cast<double>(pen.halfWidth), pen.color);
        joins.start = joins.end;
    }
}

void LineRasteriser::dashed(std::span<const QPointF> points, const Pen& pen, Dash dash, bool closed) const
{
    const double period = static_cast<double>(dash.on) + static_cast<double>(dash.off);
    const std::size_t segments = closed ? points.size() : points.size() - 1;
    double phase = 0; // how far into the current dash and gap
    for (std::size_t i = 0; i < segments; ++i) {
        const QPointF a = points[i], b = points[(i + 1) % points.size()];
        const double length = std::hypot(b.x() - a.x(), b.y() - a.y());
        if (!std::isfinite(length) || length <= 0)
            continue;
        const QPointF step = (b - a) / length;
        for (double at = -phase; at < length; at += period) {
            const double from = std::max(at, 0.0);
            const double to = std::min(at + static_cast<double>(dash.on), length);
            if (from < to)
                drawSegment(a + step * from, a + step * to, pen);
        }
        phase = std::fmod(phase + length, period);
    }
}

void LineRasteriser::drawSegment(QPointF a, QPointF b, const Pen& pen, Joins joins) const
{
    if (!isFinite(a) || !isFinite(b))
        return;
    const double reach = static_cast<double>(pen.halfWidth) * 1.5 + 1;
    const QRect& clip = m_target.clip;
    if (std::max(a.x(), b.x()) + reach < clip.left() || std::min(a.x(), b.x()) - reach > clip.right() + 1 ||
        std::max(a.y(), b.y()) + reach < clip.top() || std::min(a.y(), b.y()) - reach > clip.bottom() + 1)
        return;
    isSteep(b - a) ? march<true>(a, b, pen, joins) : march<false>(a, b, pen, joins);
}

/// Walks along the longer side of the line, one row or column of pixels at a time. Named for lines that
/// are not steep: x is the longer side, and a column is a step.
template <bool Steep> void LineRasteriser::march(QPointF a, QPointF b, const Pen& pen, Joins joins) const
{
    const auto along = [](QPointF p) { return Steep ? p.y() : p.x(); };
    const auto across = [](QPointF p) { return Steep ? p.x() : p.y(); };
    if (along(a) > along(b)) {
        std::swap(a, b);
        std::swap(joins.start, joins.end);
    }
    const double length = along(b) - along(a);
    if (length < 1e-9)
        return;
    const double slope = (across(b) - across(a)) / length;
    const double start = joins.start ? std::round(along(a)) : along(a);
    const double stop = joins.end ? std::round(along(b)) : along(b);
    const float half = pen.halfWidth * static_cast<float>(std::sqrt(1 + slope * slope));
    const QRect& clip = m_target.clip;
    const int firstAlong = Steep ? clip.top() : clip.left(), lastAlong = Steep ? clip.bottom() : clip.right();
    const int firstAcross = Steep ? clip.left() : clip.top(), lastAcross = Steep ? clip.right() : clip.bottom();
    const int begin = static_cast<int>(std::floor(std::max(start, double(firstAlong))));
    const int end = static_cast<int>(std::floor(std::min(stop, double(lastAlong))));
    const std::ptrdiff_t step = Steep ? 1 : m_target.stride; // from one pixel across to the next

    for (int i = begin; i <= end; ++i) {
        const double from = std::max(start, double(i)), to = std::min(stop, i + 1.0);
        const float part = static_cast<float>(to - from);
        const float middle = static_cast<float>(across(a) + slope * ((from + to) / 2 - along(a)));
        if (part <= 0 || !(std::abs(middle) < 1e8F))
            continue;
        const float low = middle - half, high = middle + half;
        const int first = std::max(static_cast<int>(std::floor(low)), firstAcross);
        const int last = std::min(static_cast<int>(std::floor(high)), lastAcross);
        std::uint32_t* pixel = m_target.bits + (Steep ? i * m_target.stride + first : first * m_target.stride + i);
        for (int j = first; j <= last; ++j, pixel += step) {
            const std::uint32_t cover = toByte(part * overlap(low, high, static_cast<float>(j)));
            if (cover > 0)
                *pixel = over(scaled(pen.color, cover), *pixel);
        }
    }
}

} // namespace cloudyard
