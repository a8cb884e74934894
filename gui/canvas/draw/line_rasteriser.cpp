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

// Positions across a line are whole numbers of 2^-32 px: a step along it is an addition, and the same
// column gets the same coverage wherever the clip begins.
constexpr int kFractionBits = 32;
constexpr std::int64_t kOne = std::int64_t{1} << kFractionBits;
constexpr double kFarthest = 1e9; ///< px

std::int64_t fixed(double px) { return std::llround(px * static_cast<double>(kOne)); }

} // namespace

LineRasteriser::Pen LineRasteriser::penOf(const Stroke& stroke)
{
    const auto alpha = static_cast<std::uint32_t>(qAlpha(stroke.color));
    return {static_cast<double>(stroke.width) / 2, stroke.color | 0xff000000u, alpha + (alpha >> 7)};
}

void LineRasteriser::polyline(std::span<const QPointF> points, Stroke stroke) const
{
    if (!stroke.visible() || points.size() < 2)
        return;
    const Pen pen = penOf(stroke);
    stroke.dash.continuous() ? solid(points, pen, false) : dashed(points, pen, stroke.dash, false);
}

void LineRasteriser::polygon(std::span<const QPointF> points, Stroke stroke) const
{
    if (!stroke.visible() || points.size() < 2)
        return;
    const Pen pen = penOf(stroke);
    stroke.dash.continuous() ? solid(points, pen, true) : dashed(points, pen, stroke.dash, true);
}

void LineRasteriser::segment(QPointF a, QPointF b, Stroke stroke) const
{
    if (stroke.visible())
        drawSegment(a, b, penOf(stroke));
}

void LineRasteriser::solid(std::span<const QPointF> points, const Pen& pen, bool closed) const
{
    const bool roundsCorners = pen.halfWidth >= 1 && pen.opacity == 256;
    const std::size_t count = points.size(), segments = closed ? count : count - 1;
    const auto step = [&](std::size_t i) { return points[(i + 1) % count] - points[i % count]; };
    Joins joins{closed && goesOn(step(count - 1), step(0)), false};
    for (std::size_t i = 0; i < segments; ++i) {
        const bool hasNext = closed || i + 1 < segments;
        joins.end = hasNext && goesOn(step(i), step(i + 1));
        const QPointF corner = points[(i + 1) % count];
        drawSegment(points[i], corner, pen, joins);
        if (roundsCorners && hasNext && !joins.end)
            drawDisc(m_target, corner, pen.halfWidth, pen.color);
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
    const double reach = pen.halfWidth * 1.5 + 1;
    const QRect& clip = m_target.clip;
    if (std::max(a.x(), b.x()) + reach < clip.left() || std::min(a.x(), b.x()) - reach > clip.right() + 1 ||
        std::max(a.y(), b.y()) + reach < clip.top() || std::min(a.y(), b.y()) - reach > clip.bottom() + 1)
        return;
    isSteep(b - a) ? march<true>(a, b, pen, joins) : march<false>(a, b, pen, joins);
}

/// Colours the pixels of one column from `low` to `high`, the outer ones by what is covered of them.
template <bool Steep>
inline void LineRasteriser::column(int along, std::int64_t low, std::int64_t high, std::uint32_t opacity,
                                   std::uint32_t color) const
{
    const QRect& clip = m_target.clip;
    const std::int64_t first = low >> kFractionBits, last = high >> kFractionBits;
    if (first < (Steep ? clip.left() : clip.top()) || last > (Steep ? clip.right() : clip.bottom()))
        return columnAtEdge<Steep>(along, low, high, opacity, color);
    const auto share = [&](std::int64_t covered) {
        return static_cast<std::uint32_t>(covered * opacity >> kFractionBits);
    };
    const std::ptrdiff_t step = Steep ? 1 : m_target.stride; // from one pixel across to the next
    std::uint32_t* pixel = m_target.bits + (Steep ? along * m_target.stride + first : first * m_target.stride + along);
    if (first == last) {
        *pixel = towards(color, *pixel, share(high - low));
        return;
    }
    *pixel = towards(color, *pixel, share(((first + 1) << kFractionBits) - low));
    pixel += step;
    for (std::int64_t j = first + 1; j < last; ++j, pixel += step)
        *pixel = opacity == 256 ? color : towards(color, *pixel, opacity);
    *pixel = towards(color, *pixel, share(high - (last << kFractionBits)));
}

/// The same for a column that the clip cuts.
template <bool Steep>
void LineRasteriser::columnAtEdge(int along, std::int64_t low, std::int64_t high, std::uint32_t opacity,
                                  std::uint32_t color) const
{
    const QRect& clip = m_target.clip;
    const std::int64_t begin = std::max(low, std::int64_t{Steep ? clip.left() : clip.top()} << kFractionBits);
    const std::int64_t end = std::min(high, std::int64_t{(Steep ? clip.right() : clip.bottom()) + 1} << kFractionBits);
    for (std::int64_t at = begin; at < end;) {
        const std::int64_t pixel = at >> kFractionBits;
        const std::int64_t next = std::min(end, (pixel + 1) << kFractionBits);
        std::uint32_t* const place =
            m_target.bits + (Steep ? along * m_target.stride + pixel : pixel * m_target.stride + along);
        *place = towards(color, *place, static_cast<std::uint32_t>((next - at) * opacity >> kFractionBits));
        at = next;
    }
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
    const double half = pen.halfWidth * std::sqrt(1 + slope * slope);
    const QRect& clip = m_target.clip;
    const double first = Steep ? clip.top() : clip.left(), last = Steep ? clip.bottom() : clip.right();
    const double start = joins.start ? std::round(along(a)) : along(a);
    const double stop = joins.end ? std::round(along(b)) : along(b);
    if (!(stop > start) || std::abs(across(a)) > kFarthest || std::abs(across(b)) > kFarthest)
        return;
    const auto middle = [&](double at) { return across(a) + slope * (at - along(a)); };
    const std::int64_t reach = fixed(half), step = fixed(slope);
    const auto part = [&](double at, double from, double to) { // of the column that begins there
        const std::int64_t m = fixed(middle((from + to) / 2));
        const auto share = static_cast<std::uint32_t>((to - from) * pen.opacity + 0.5);
        if (at >= first && at <= last)
            column<Steep>(static_cast<int>(at), m - reach, m + reach, share, pen.color);
    };

    const double whole = std::ceil(start), end = std::floor(stop);
    if (whole > end)
        return part(end, start, stop);
    if (start < whole)
        part(whole - 1, start, whole);
    if (stop > end)
        part(end, end, stop);
    const double from = std::max(whole, first), to = std::min(end, last + 1);
    std::int64_t at = fixed(middle(whole + 0.5)) + static_cast<std::int64_t>(from - whole) * step;
    for (int i = static_cast<int>(from); i < to; ++i, at += step)
        column<Steep>(i, at - reach, at + reach, pen.opacity, pen.color);
}

} // namespace cloudyard
