// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/label_placer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/scene/hit_tester.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {

namespace {

// All in px.
constexpr double kOffLine = 8;      ///< from the line to the label: room for dots
constexpr double kOffBend = 15;     ///< where it bends towards the label
constexpr double kOffOthers = 7;    ///< from other lines
constexpr double kOffSolids = 3;    ///< from cards and names
constexpr double kOffLabels = 4;
constexpr double kStep = 10;        ///< along the line, between the spots that are tried
constexpr double kOffEnds = 16;     ///< the first and last of them
constexpr double kSameLine = 4;     ///< lines nearer than this are one to the eye
constexpr double kRemarkReach = 90; ///< a remark stays this near to its end
constexpr int kMostSteps = 40;
constexpr double kRoundName = 14;   ///< what a name is wider than its words
constexpr double kLeastName = 40;
constexpr double kLevel = 1e-6;

/// Positions along a line, in the order in which they are liked: from the middle outwards, or from one end.
std::vector<double> positions(double length, LabelPlace place)
{
    std::vector<double> along;
    if (place == LabelPlace::Name || place == LabelPlace::Rate) {
        const double half = length / 2;
        along.push_back(half);
        for (int i = 1; i < kMostSteps && i * kStep < half - kOffEnds; ++i) {
            along.push_back(half + i * kStep);
            along.push_back(half - i * kStep);
        }
        return along;
    }
    for (double at = kOffEnds; at < std::min(length, kRemarkReach); at += kStep)
        along.push_back(place == LabelPlace::AtTarget ? length - at : at);
    return along;
}

QSizeF sizeOf(LabelPlace place)
{
    return place == LabelPlace::Rate ? LabelPlacer::kRateSize : LabelPlacer::kRemarkSize;
}

bool touch(const QRectF& a, const QRectF& b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

/// Some of the line lies in the box: what is left of it after cutting at each edge.
bool crosses(const QLineF& line, const QRectF& box)
{
    double from = 0, to = 1;
    const auto cut = [&](double start, double delta, double low, double high) {
        if (delta == 0)
            return start >= low && start <= high;
        const double a = (low - start) / delta, b = (high - start) / delta;
        const double enter = std::min(a, b), leave = std::max(a, b);
        from = std::max(from, enter), to = std::min(to, leave);
        return from <= to;
    };
    return cut(line.x1(), line.dx(), box.left(), box.right()) && cut(line.y1(), line.dy(), box.top(), box.bottom());
}

QRectF widened(const QRectF& rect, double by) { return rect.adjusted(-by, -by, by, by); }

} // namespace

LabelPlacer::LabelPlacer(const CanvasSnapshot& snapshot, double scale)
    : m_items(snapshot.items), m_links(snapshot.links), m_scale(scale), m_wishes(m_links->size() * kLabelPlaces),
      m_spots(m_links->size() * kLabelPlaces)
{
    std::vector<SpatialGrid::Entry> entries;
    for (const CanvasItem& item : *m_items)
        if (!item.hidden) {
            QRectF solid = item.shape == ItemShape::Frame ? titleStripOf(item.rect) : item.rect;
            if (item.isPlace())
                solid.setHeight(headerOf(item.shape));
            else if (item.kind && item.kind->noteLines > 0) // twice as many as usual, when much is going on
                solid.setHeight(solid.height() +
                                std::min(item.noteRoom, 2 * item.kind->noteLines * kNoteLine / std::min(scale, 1.0)));
            entries.push_back({solid, static_cast<std::uint32_t>(m_solids.size())});
            m_solids.push_back(solid);
            m_isStrip.push_back(item.isPlace() || item.shape == ItemShape::Frame);
        }
    m_solidGrid = SpatialGrid(entries);
    m_hasNames = std::ranges::any_of(*m_links, [](const CanvasLink& link) { return !link.label.isEmpty(); });
    entries.clear();
    for (ItemIndex link = 0; link < m_links->size(); ++link) {
        const auto& points = (*m_links)[link].path.points();
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            entries.push_back(
                {QRectF(points[i], points[i + 1]).normalized(), static_cast<std::uint32_t>(m_segments.size())});
            m_segments.push_back({points[i], points[i + 1]});
            m_segmentLink.push_back(link);
        }
    }
    m_segmentGrid = SpatialGrid(entries);
}

bool LabelPlacer::fits(const CanvasSnapshot& snapshot, double scale) const
{
    return m_items == snapshot.items && m_links == snapshot.links && m_scale == scale;
}

QRectF LabelPlacer::boxAt(QPointF middle, QSizeF px) const
{
    const QSizeF size = px / m_scale;
    return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()};
}

bool LabelPlacer::isFree(const QRectF& box) const
{
    const QRectF solid = widened(box, kOffSolids / m_scale), open = widened(box, kOffOthers / m_scale);
    const auto hitsSolid = [&](std::uint32_t i) { return touch(m_solids[i], solid); };
    const auto hitsLine = [&](std::uint32_t i) { return crosses(m_segments[i], open); };
    return std::ranges::none_of(m_solidGrid.query(solid), hitsSolid) &&
           std::ranges::none_of(m_segmentGrid.query(open), hitsLine);
}

bool LabelPlacer::coversName(const QRectF& box) const
{
    return std::ranges::any_of(m_solidGrid.query(box), [&](std::uint32_t i) { return touch(m_solids[i], box); });
}

bool LabelPlacer::coversTitle(const QRectF& box) const
{
    return std::ranges::any_of(m_solidGrid.query(box),
                               [&](std::uint32_t i) { return m_isStrip[i] && touch(m_solids[i], box); });
}

bool LabelPlacer::runsAlone(QPointF at, ItemIndex link) const
{
    const QRectF near = widened(QRectF(at, QSizeF()), kSameLine / m_scale);
    return std::ranges::none_of(m_segmentGrid.query(near), [&](std::uint32_t i) {
        return m_segmentLink[i] != link && crosses(m_segments[i], near);
    });
}

/// As wide as its words; where that finds no room, the beginning of them.
LabelPlacer::Spot LabelPlacer::seekName(ItemIndex link) const
{
    const QString& words = (*m_links)[link].label;
    if (words.isEmpty())
        return {true, {}};
    const double all =
        std::min(kWidestName, std::ceil(widthOf(words, kCardTextFont)) + kRoundName);
    for (const double width : {all, 0.6 * all, 0.35 * all}) {
        if (width < all && width < kLeastName)
            break;
        const QSizeF size(std::round(width), kRateSize.height() + 2);
        if (const auto at = seek(link, LabelPlace::Name, size, {}))
            return {true, at, size};
    }
    return {true, {}};
}

std::optional<QPointF> LabelPlacer::seek(ItemIndex link, LabelPlace place, QSizeF px, const QRectF& taken) const
{
    const LinkPath& path = (*m_links)[link].path;
    const double length = path.length() * m_scale;
    if (length < 2 * kOffEnds)
        return {};
    const QSizeF half = px / 2;
    for (const double along : positions(length, place)) {
        const double t = along / length;
        const QPointF at = path.pointAt(t);
        if (!runsAlone(at, link))
            continue;
        const QPointF direction = path.directionAt(t);
        QPointF aside(-direction.y(), direction.x());
        if (aside.x() < 0 || (aside.x() < kLevel && aside.y() > 0))
            aside = -aside; // to the right; of a level line above
        const double off = std::abs(aside.x()) * half.width() + std::abs(aside.y()) * half.height();
        for (const double clear : {kOffLine, kOffBend})
            for (const double side : {1.0, -1.0}) {
                const QPointF middle = at + aside * (side * (off + clear) / m_scale);
                if (const QRectF box = boxAt(middle, px); !touch(box, taken) && isFree(box))
                    return middle;
            }
    }
    return {};
}

const LabelPlacer::Spot& LabelPlacer::wishOf(ItemIndex link, LabelPlace place)
{
    Spot& wish = m_wishes[link * std::size_t{kLabelPlaces} + static_cast<std::size_t>(place)];
    if (wish.sought)
        return wish;
    if (place == LabelPlace::Name)
        return wish = seekName(link);
    const Spot& name = wishOf(link, LabelPlace::Name); // which all else on this link stands beside
    const QRectF taken = name.at ? widened(boxAt(*name.at, name.size), kOffLabels / m_scale) : QRectF();
    return wish = {true, seek(link, place, sizeOf(place), taken), sizeOf(place)};
}

/// A wish gives way to those of links before it, whether they are granted or not: so each depends on its neighbours
/// only, and not on who asked first.
std::optional<QPointF> LabelPlacer::choose(ItemIndex link, LabelPlace place)
{
    const Spot wish = wishOf(link, place);
    if (!wish.at)
        return {};
    const QRectF box = widened(boxAt(*wish.at, wish.size), kOffLabels / m_scale);
    const double widest = m_hasNames ? kWidestName : kRemarkSize.width();
    const double reach = (widest + 2 * kOffLine) / m_scale;
    std::vector<ItemIndex> near;
    for (const std::uint32_t segment : m_segmentGrid.query(widened(box, reach)))
        near.push_back(m_segmentLink[segment]);
    std::ranges::sort(near);
    near.erase(std::unique(near.begin(), near.end()), near.end());
    for (const ItemIndex other : near)
        for (int p = 0; p <= static_cast<int>(place); ++p) {
            const auto otherPlace = static_cast<LabelPlace>(p);
            const bool before = otherPlace < place || other < link;
            const Spot& theirs = wishOf(other, otherPlace);
            if (before && theirs.at && touch(boxAt(*theirs.at, theirs.size), box))
                return {};
        }
    return wish.at;
}

std::optional<QPointF> LabelPlacer::spotOf(ItemIndex link, LabelPlace place)
{
    Spot& spot = m_spots[link * std::size_t{kLabelPlaces} + static_cast<std::size_t>(place)];
    if (!spot.sought)
        spot = {true, choose(link, place), {}};
    return spot.at;
}

LabelPlacer& labelPlacerFor(const CanvasSnapshot& snapshot, double scale)
{
    static thread_local std::optional<LabelPlacer> s_placer;
    if (!s_placer || !s_placer->fits(snapshot, scale))
        s_placer.emplace(snapshot, scale);
    return *s_placer;
}

} // namespace cloudyard
