// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/snapper.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "gui/canvas/scene/sizes.h"

namespace cloudyard {

namespace {

constexpr double kGuideOverhang = 12; ///< scene units that a guide reaches past what it joins

/// A box along one axis and beside it.
struct Span {
    double low, high, sideLow, sideHigh;
    [[nodiscard]] double length() const { return high - low; }
    [[nodiscard]] std::array<double, 3> lines() const { return {low, (low + high) / 2, high}; }
    [[nodiscard]] bool faces(const Span& other) const { return sideLow < other.sideHigh && other.sideLow < sideHigh; }
};

Span spanOf(const QRectF& rect, bool across)
{
    return across ? Span{rect.left(), rect.right(), rect.top(), rect.bottom()}
                  : Span{rect.top(), rect.bottom(), rect.left(), rect.right()};
}

QLineF lineAt(bool across, double at, double from, double to)
{
    return across ? QLineF(at, from, at, to) : QLineF(from, at, to, at);
}

QLineF gapLine(bool across, double from, double to, double side)
{
    return across ? QLineF(from, side, to, side) : QLineF(side, from, side, to);
}

/// Where `moving` would begin for the gap to its neighbour to be that between `a` and `b`; before a or after b.
struct Gap {
    double start;
    const Span *a, *b;
    bool after;
};

} // namespace

Snapper::Catch Snapper::along(bool across, const QRectF& at, double reach) const
{
    const Span moving = spanOf(at, across);
    std::optional<double> best;
    const auto offer = [&](double shift) {
        if (std::abs(shift) <= reach && (!best || std::abs(shift) < std::abs(*best)))
            best = shift;
    };
    std::vector<Span> beside;
    for (const QRectF& rect : m_standing) {
        const Span still = spanOf(rect, across);
        for (std::size_t i = 0; i < 3; ++i)
            offer(still.lines()[i] - moving.lines()[i]);
        offer(still.high - moving.low);
        offer(still.low - moving.high);
        if (still.faces(moving))
            beside.push_back(still);
    }
    std::ranges::sort(beside, {}, &Span::low);
    std::vector<Gap> gaps;
    for (std::size_t i = 0; i + 1 < beside.size(); ++i)
        if (const double gap = beside[i + 1].low - beside[i].high; gap > 0) {
            gaps.push_back({beside[i + 1].high + gap, &beside[i], &beside[i + 1], true});
            gaps.push_back({beside[i].low - gap - moving.length(), &beside[i], &beside[i + 1], false});
        }
    for (const Gap& gap : gaps)
        offer(gap.start - moving.low);
    if (!best)
        return {0, {}};
    Catch caught{*best, {}};
    const Span there{moving.low + *best, moving.high + *best, moving.sideLow, moving.sideHigh};
    std::optional<double> line;
    double from = there.sideLow, to = there.sideHigh;
    for (const QRectF& rect : m_standing) {
        const Span still = spanOf(rect, across);
        for (const double mine : there.lines())
            for (const double its : still.lines())
                if (std::abs(mine - its) < 0.01 && (!line || std::abs(*line - its) < 0.01)) {
                    line = its;
                    from = std::min(from, still.sideLow);
                    to = std::max(to, still.sideHigh);
                }
    }
    if (line) {
        caught.guides.push_back(lineAt(across, *line, from - kGuideOverhang, to + kGuideOverhang));
        return caught;
    }
    for (const Gap& gap : gaps)
        if (std::abs(gap.start - there.low) < 0.01) {
            const double side = (std::max({there.sideLow, gap.a->sideLow, gap.b->sideLow})
                                 + std::min({there.sideHigh, gap.a->sideHigh, gap.b->sideHigh})) / 2;
            caught.guides.push_back(gapLine(across, gap.a->high, gap.b->low, side));
            caught.guides.push_back(gap.after ? gapLine(across, gap.b->high, there.low, side)
                                              : gapLine(across, there.high, gap.a->low, side));
            break;
        }
    return caught;
}

Snapper::Snapped Snapper::snap(QPointF wanted, double reach) const
{
    const QRectF at = m_moving.translated(wanted);
    const Catch x = along(true, at, reach), y = along(false, at, reach);
    Snapped result;
    result.offset.rx() = x.guides.empty() ? snapped(wanted.x()) : wanted.x() + x.shift;
    result.offset.ry() = y.guides.empty() ? snapped(wanted.y()) : wanted.y() + y.shift;
    result.guides = x.guides;
    result.guides.insert(result.guides.end(), y.guides.begin(), y.guides.end());
    return result;
}

} // namespace cloudyard
