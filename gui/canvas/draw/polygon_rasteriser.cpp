// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/polygon_rasteriser.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {

namespace {

constexpr int kSlabRows = 128; ///< rows that are worked on at a time: what fits the processor's cache

/// The smallest and largest height of a ring.
std::pair<double, double> spanOf(std::span<const QPointF> ring)
{
    double low = 1e9, high = -1e9;
    for (const QPointF& p : ring)
        low = std::min(low, p.y()), high = std::max(high, p.y());
    return {low, high};
}

/// For some rows of pixels: by how much each pixel's inside differs from that of its left neighbour.
class Slab {
public:
    explicit Slab(const QRect& rect)
        : m_rect(rect), m_stride(static_cast<std::size_t>(rect.width()) + 2),
          m_steps(m_stride * static_cast<std::size_t>(rect.height()), 0.0F)
    {
    }

    void addRing(std::span<const QPointF> ring)
    {
        QPointF before = ring.back() - m_rect.topLeft();
        for (const QPointF& point : ring) {
            const QPointF p = point - m_rect.topLeft();
            addEdge(before, p);
            before = p;
        }
    }

    void paint(const PixelTarget& target, std::uint32_t color) const
    {
        for (int y = 0; y < m_rect.height(); ++y)
            paintRow(m_steps.data() + m_stride * static_cast<std::size_t>(y),
                     target.row(m_rect.top() + y) + m_rect.left(), color);
    }

private:
    void addEdge(QPointF a, QPointF b)
    {
        float sign = 1;
        if (a.y() > b.y())
            std::swap(a, b), sign = -1;
        const double bottom = std::min(b.y(), double(m_rect.height())), top = std::max(a.y(), 0.0);
        if (!(bottom > top))
            return;
        const double slope = (b.x() - a.x()) / (b.y() - a.y());
        const int last = static_cast<int>(std::ceil(bottom)) - 1;
        for (int row = static_cast<int>(top); row <= last; ++row) {
            const double from = std::max(top, double(row)), to = std::min(bottom, row + 1.0);
            addPiece(row, a.x() + slope * (from - a.y()), a.x() + slope * (to - a.y()),
                     sign * static_cast<float>(to - from));
        }
    }

    /// A piece of an edge within a row, from one x to another; `height` is signed by its direction.
    void addPiece(int row, double x0, double x1, float height)
    {
        const double width = m_rect.width();
        const auto [left, right] = std::minmax({x0, x1});
        float* const steps = m_steps.data() + m_stride * static_cast<std::size_t>(row);
        if (!(left < width))
            return; // nothing of the row lies right of it
        if (right <= 0) {
            steps[0] += height;
            return;
        }
        const double perPx = right > left ? static_cast<double>(height) / (right - left) : 0;
        if (left < 0)
            steps[0] += static_cast<float>(-left * perPx);
        const double end = std::min(right, width);
        double at = std::max(left, 0.0);
        for (int column = static_cast<int>(at);; ++column) {
            const double next = std::min(end, column + 1.0);
            const float share = right > left ? static_cast<float>((next - at) * perPx) : height;
            const float middle = static_cast<float>((at + next) / 2 - column);
            steps[column] += share * (1 - middle);
            steps[column + 1] += share * middle;
            if (next >= end)
                return;
            at = next;
        }
    }

    void paintRow(const float* steps, std::uint32_t* pixels, std::uint32_t color) const
    {
        float sum = 0;
        const int width = m_rect.width();
        for (int x = 0; x < width;) {
            sum += steps[x];
            int end = x + 1; // of the run that looks like this pixel
            while (end < width && steps[end] == 0)
                ++end;
            // Odd-even: 0, 1, 2, 3 edges to the left are outside, inside, outside, inside.
            const float turns = std::abs(sum) - 2 * std::floor(std::abs(sum) / 2);
            const std::uint32_t cover = toByte(turns > 1 ? 2 - turns : turns);
            if (cover > 0)
                fillSpan(pixels + x, end - x, cover == 255 ? color : scaled(color, cover));
            x = end;
        }
    }

    QRect m_rect;
    std::size_t m_stride;
    std::vector<float> m_steps;
};

/// The rows and columns of the clip that the rings touch.
QRect touched(const QRect& clip, std::span<const std::span<const QPointF>> rings)
{
    double low = 1e9, high = -1e9, left = 1e9, right = -1e9;
    for (const std::span<const QPointF>& ring : rings)
        for (const QPointF& p : ring) {
            low = std::min(low, p.y()), high = std::max(high, p.y());
            left = std::min(left, p.x()), right = std::max(right, p.x());
        }
    const QRectF box = QRectF(QPointF(left, low), QPointF(right, high)) & QRectF(clip).adjusted(-1, -1, 1, 1);
    return box.toAlignedRect() & clip;
}

void fill(const PixelTarget& target, std::span<const std::span<const QPointF>> rings, std::uint32_t color)
{
    const QRect whole = touched(target.clip, rings);
    for (int top = whole.top(); top <= whole.bottom(); top += kSlabRows) {
        const int rows = std::min(kSlabRows, whole.bottom() + 1 - top);
        Slab slab(QRect(whole.left(), top, whole.width(), rows));
        for (const std::span<const QPointF>& ring : rings) {
            const auto [low, high] = spanOf(ring);
            if (high > top && low < top + rows)
                slab.addRing(ring);
        }
        slab.paint(target, color);
    }
}

} // namespace

void fillRings(const PixelTarget& target, std::span<const std::vector<QPointF>> rings, std::uint32_t color)
{
    std::vector<std::span<const QPointF>> spans;
    for (const std::vector<QPointF>& ring : rings)
        if (ring.size() > 2)
            spans.emplace_back(ring);
    fill(target, spans, color);
}

void fillRing(const PixelTarget& target, std::span<const QPointF> ring, std::uint32_t color)
{
    if (ring.size() > 2)
        fill(target, std::span(&ring, 1), color);
}

} // namespace cloudyard
