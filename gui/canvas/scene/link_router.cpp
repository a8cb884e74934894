// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/link_router.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

constexpr double kStub = 22;         ///< how far a link runs straight out of a card before it may turn
constexpr double kClearance = 7;     ///< least distance from other cards
constexpr double kCostOfBend = 36;
constexpr double kCostOfHit = 900;
constexpr double kCostAgainstFlow = 220;
constexpr double kCostOfSide = 44;   ///< top or bottom instead of left or right
constexpr double kCostOfOtherTrunk = 26;
constexpr double kCostOfNotes = 120; ///< the bottom of a card that has something to say below itself
constexpr double kAlmostLevel = 24;  ///< ports no farther apart than this meet half-way, in a straight line

enum class Side { Left, Top, Right, Bottom };
constexpr std::array kSides{Side::Left, Side::Top, Side::Right, Side::Bottom};

bool isHorizontal(Side side) { return side == Side::Left || side == Side::Right; }

QPointF outward(Side side)
{
    switch (side) {
    case Side::Left: return {-1, 0};
    case Side::Top: return {0, -1};
    case Side::Right: return {1, 0};
    case Side::Bottom: break;
    }
    return {0, 1};
}

QPointF portOf(const QRectF& rect, Side side, double lane)
{
    const QPointF c = rect.center();
    switch (side) {
    case Side::Left: return {rect.left(), c.y() + lane};
    case Side::Top: return {c.x() + lane, rect.top()};
    case Side::Right: return {rect.right(), c.y() + lane};
    case Side::Bottom: break;
    }
    return {c.x() + lane, rect.bottom()};
}

/// A few corners on the stack: a route has at most eight.
struct Corners {
    std::array<QPointF, 8> points;
    std::size_t count = 0;
    void add(QPointF p) { points[count++] = p; }
    [[nodiscard]] std::span<const QPointF> span() const { return {points.data(), count}; }
};

bool segmentHits(QPointF a, QPointF b, const QRectF& rect)
{
    const QRectF grown = rect.adjusted(-kClearance, -kClearance, kClearance, kClearance);
    return std::min(a.x(), b.x()) < grown.right() && std::max(a.x(), b.x()) > grown.left()
           && std::min(a.y(), b.y()) < grown.bottom() && std::max(a.y(), b.y()) > grown.top();
}

/// Tries routes one after the other and keeps the cheapest.
class Search {
public:
    explicit Search(const RouteRequest& request) : m_request(request) {}

    LinkPath best()
    {
        for (const Side out : kSides)
            for (const Side in : kSides)
                tryPair(out, in);
        return LinkPath::throughCorners(m_best.span(), kLinkCorner);
    }

private:
    void tryPair(Side out, Side in)
    {
        m_sides = sideCost(out, in) + (out == Side::Bottom && m_request.fromHasNotes ? kCostOfNotes : 0)
                  + (in == Side::Bottom && m_request.toHasNotes ? kCostOfNotes : 0);
        if (m_sides >= m_cost)
            return;
        m_start = portOf(m_request.from, out, m_request.lane);
        m_end = portOf(m_request.to, in, m_request.lane);
        m_first = m_start + outward(out) * kStub;
        m_last = m_end + outward(in) * kStub;
        if (isHorizontal(out) && isHorizontal(in))
            out == in ? tryUTurn(out) : tryFacing(out);
        else if (!isHorizontal(out) && !isHorizontal(in))
            out == in ? tryUTurn(out) : tryFacing(out);
        else
            tryElbow(out, in);
    }

    static double sideCost(Side out, Side in)
    {
        const double leave = out == Side::Left ? kCostAgainstFlow : isHorizontal(out) ? 0 : kCostOfSide;
        const double enter = in == Side::Right ? kCostAgainstFlow : isHorizontal(in) ? 0 : kCostOfSide;
        return leave + enter;
    }

    /// Out to one side, in from the opposite one: two turns if there is room between, else four round the cards.
    void tryFacing(Side out)
    {
        const QPointF direction = outward(out);
        const double room = QPointF::dotProduct(m_last - m_first, direction);
        if (room >= 0) {
            const double across = isHorizontal(out) ? m_end.y() - m_start.y() : m_end.x() - m_start.x();
            if (std::abs(across) <= kAlmostLevel) {
                const QPointF half = isHorizontal(out) ? QPointF(0, across / 2) : QPointF(across / 2, 0);
                tryCorners({m_start + half, m_end - half}, 0);
            }
            turnAt(out, Trunk::NearSource, m_first);
            turnAt(out, Trunk::NearTarget, m_last);
            turnAt(out, Trunk::Middle, (m_first + m_last) / 2);
            return;
        }
        const QRectF both = m_request.from.united(m_request.to);
        if (isHorizontal(out))
            for (const double y : {both.top() - kStub, both.bottom() + kStub, between(true)})
                tryCorners({m_start, m_first, {m_first.x(), y}, {m_last.x(), y}, m_last, m_end}, 0);
        else
            for (const double x : {both.left() - kStub, both.right() + kStub, between(false)})
                tryCorners({m_start, m_first, {x, m_first.y()}, {x, m_last.y()}, m_last, m_end}, 0);
    }

    /// The middle of the gap between the two cards, vertically or horizontally.
    [[nodiscard]] double between(bool vertical) const
    {
        const QRectF& a = m_request.from;
        const QRectF& b = m_request.to;
        if (vertical)
            return a.top() < b.top() ? (a.bottom() + b.top()) / 2 : (b.bottom() + a.top()) / 2;
        return a.left() < b.left() ? (a.right() + b.left()) / 2 : (b.right() + a.left()) / 2;
    }

    void turnAt(Side out, Trunk trunk, QPointF at)
    {
        const double cost = trunk == m_request.trunk ? 0 : kCostOfOtherTrunk;
        if (isHorizontal(out))
            tryCorners({m_start, {at.x(), m_start.y()}, {at.x(), m_end.y()}, m_end}, cost);
        else
            tryCorners({m_start, {m_start.x(), at.y()}, {m_end.x(), at.y()}, m_end}, cost);
    }

    /// Out and in on the same side: round the outside.
    void tryUTurn(Side side)
    {
        const QPointF direction = outward(side);
        const bool firstIsFarther = QPointF::dotProduct(m_first - m_last, direction) > 0;
        const QPointF far = firstIsFarther ? m_first : m_last;
        if (isHorizontal(side))
            tryCorners({m_start, {far.x(), m_start.y()}, {far.x(), m_end.y()}, m_end}, 0);
        else
            tryCorners({m_start, {m_start.x(), far.y()}, {m_end.x(), far.y()}, m_end}, 0);
    }

    /// One turn; only when the corner lies ahead of both ends.
    void tryElbow(Side out, Side in)
    {
        const QPointF corner = isHorizontal(out) ? QPointF(m_end.x(), m_start.y())
                                                 : QPointF(m_start.x(), m_end.y());
        const bool ahead = QPointF::dotProduct(corner - m_first, outward(out)) >= 0
                           && QPointF::dotProduct(corner - m_last, outward(in)) >= 0;
        if (ahead)
            tryCorners({m_start, corner, m_end}, 0);
    }

    void tryCorners(std::initializer_list<QPointF> corners, double extra)
    {
        Corners route;
        for (const QPointF p : corners)
            route.add(p);
        const double cost = m_sides + extra + routeCost(route);
        if (cost < m_cost) {
            m_cost = cost;
            m_best = route;
        }
    }

    [[nodiscard]] double routeCost(const Corners& route) const
    {
        double cost = kCostOfBend * static_cast<double>(route.count - 2);
        for (std::size_t i = 0; i + 1 < route.count; ++i) {
            const QPointF a = route.points[i], b = route.points[i + 1];
            cost += std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
            for (const QRectF& obstacle : m_request.obstacles)
                cost += segmentHits(a, b, obstacle) ? kCostOfHit : 0;
            if (i > 0)
                cost += segmentHits(a, b, m_request.from) ? kCostOfHit : 0;
            if (i + 2 < route.count)
                cost += segmentHits(a, b, m_request.to) ? kCostOfHit : 0;
        }
        return cost;
    }

    const RouteRequest& m_request;
    QPointF m_start, m_first, m_last, m_end;
    double m_sides = 0;
    double m_cost = std::numeric_limits<double>::infinity();
    Corners m_best;
};

/// One sweep. Level ways leave and enter sideways; long ones bow upwards as if over the globe.
LinkPath arc(const RouteRequest& request)
{
    const QPointF across = request.to.center() - request.from.center();
    const double apart = std::hypot(across.x(), across.y());
    const double gapX = std::max(request.to.left() - request.from.right(), request.from.left() - request.to.right());
    const bool level = gapX > 24 || std::abs(across.x()) > std::abs(across.y());
    Side out = across.x() >= 0 ? Side::Right : Side::Left;
    Side in = across.x() >= 0 ? Side::Left : Side::Right;
    if (!level) {
        out = across.y() >= 0 ? Side::Bottom : Side::Top;
        in = across.y() >= 0 ? Side::Top : Side::Bottom;
    }
    QPointF start = portOf(request.from, out, request.lane);
    QPointF end = portOf(request.to, in, request.lane);
    if (const double aside = level ? end.y() - start.y() : end.x() - start.x(); std::abs(aside) <= kAlmostLevel) {
        const QPointF half = level ? QPointF(0, aside / 2) : QPointF(aside / 2, 0);
        start += half;
        end -= half;
    }
    const double reach = level ? std::abs(end.x() - start.x()) : std::abs(end.y() - start.y());
    const double pull = std::clamp(reach * 0.5, 28.0, 420.0);
    const QPointF bow(0, level && apart > 700 ? -0.16 * apart : 0);
    return LinkPath::cubic(start, start + outward(out) * pull + bow, end + outward(in) * pull + bow, end);
}

/// Where a ray from the middle of the rect to `towards` leaves it.
QPointF borderTowards(const QRectF& rect, QPointF towards)
{
    const QPointF d = towards - rect.center();
    const double sx = d.x() != 0 ? rect.width() / 2 / std::abs(d.x()) : std::numeric_limits<double>::infinity();
    const double sy = d.y() != 0 ? rect.height() / 2 / std::abs(d.y()) : std::numeric_limits<double>::infinity();
    const double s = std::min({sx, sy, 1.0});
    return rect.center() + d * s;
}

LinkPath throughVia(const RouteRequest& request)
{
    std::vector<QPointF> corners{borderTowards(request.from, request.via.front())};
    corners.insert(corners.end(), request.via.begin(), request.via.end());
    corners.push_back(borderTowards(request.to, request.via.back()));
    return LinkPath::throughCorners(corners, kLinkCorner);
}

} // namespace

LinkPath routeLink(const RouteRequest& request)
{
    if (!request.via.empty())
        return throughVia(request);
    return request.arc ? arc(request) : Search(request).best();
}

} // namespace cloudyard
