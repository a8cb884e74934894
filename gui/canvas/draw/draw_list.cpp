// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/draw_list.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cloudyard {

namespace {

QRectF boxOf(std::span<const QPointF> points)
{
    if (points.empty())
        return {};
    double left = points[0].x(), right = left, top = points[0].y(), bottom = top;
    for (const QPointF& p : points) {
        left = std::min(left, p.x()), right = std::max(right, p.x());
        top = std::min(top, p.y()), bottom = std::max(bottom, p.y());
    }
    return {left, top, right - left, bottom - top};
}

QRectF grown(const QRectF& box, double by) { return box.adjusted(-by, -by, by, by); }

/// A line's half width, and one pixel for its soft edge.
double reach(const Stroke& stroke)
{
    return (stroke.visible() ? static_cast<double>(stroke.width) / 2 : 0) + 1;
}

std::array<QPointF, 4> cornersOf(const QRectF& r)
{
    return {r.topLeft(), r.topRight(), r.bottomRight(), r.bottomLeft()};
}

/// Answers boundsOf(): a sink that measures instead of drawing.
struct BoundsSink {
    const DrawList& list;
    QRectF box = {};

    void draw(const DrawRect& r, const auto&) { box = grown(r.rect, 1); }
    void draw(const DrawEllipse& e, const auto&) { box = grown(e.rect, 1); }
    void draw(const DrawPolyline& l, const auto&) { box = grown(boxOf(list.pointsOf(l)), reach(l.stroke)); }
    void draw(const DrawPolygon& p, const auto&) { box = grown(boxOf(list.pointsOf(p)), reach(p.stroke)); }
    void draw(const DrawHatch& h, const auto&) { box = grown(boxOf(list.pointsOf(h)), 1); }
    void draw(const DrawIcon& i, const auto&) { box = grown(i.rect, 1); }
    void draw(const DrawShadow& s, const auto&) { box = grown(s.rect, static_cast<double>(s.blur) + 1); }
    void draw(const DrawImage& i, const auto&) { box = grown(i.rect, 1); }
    void draw(const DrawMap& m, const auto&) { box = m.bounds; }
    void draw(const DrawNight& n, const auto&) { box = n.bounds; }
    void draw(const DrawText& t, const auto&)
    {
        const PlacedText placed = placeText(list.textAt(t.text), t.font, t.rect, t.alignment, t.elide);
        const QFontMetricsF& m = metricsOf(t.font);
        const QPointF top = placed.baseline - QPointF(0, m.ascent());
        box = grown({top, QSizeF(placed.width, m.ascent() + m.descent())}, 2);
    }
    void draw(const DrawClip&, const auto&) {}
    void draw(const DrawGroup&, const auto&) {}
    void popClip() {}
    void popGroup() {}
};

} // namespace

void DrawList::dot(QPointF centre, double radius, QRgb fill, Stroke stroke)
{
    ellipse({QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), fill, stroke});
}

void DrawList::polyline(std::span<const QPointF> points, Stroke stroke)
{
    const std::uint32_t first = addPoints(points);
    append(Kind::Polyline, m_polylines, {first, static_cast<std::uint32_t>(points.size()), stroke});
}

void DrawList::line(QPointF from, QPointF to, Stroke stroke)
{
    polyline(std::array{from, to}, stroke);
}

void DrawList::polygon(std::span<const QPointF> points, QRgb fill, Stroke stroke)
{
    const std::uint32_t first = addPoints(points);
    append(Kind::Polygon, m_polygons, {first, static_cast<std::uint32_t>(points.size()), fill, stroke});
}

void DrawList::hatch(std::span<const QPointF> convex, float spacing, float width, QRgb color)
{
    const std::uint32_t first = addPoints(convex);
    append(Kind::Hatch, m_hatches,
           {first, static_cast<std::uint32_t>(convex.size()), spacing, width, color});
}

void DrawList::hatch(const QRectF& rect, float spacing, float width, QRgb color)
{
    hatch(cornersOf(rect), spacing, width, color);
}

void DrawList::text(const QRectF& box, const QString& text, FontSpec font, QRgb color,
                    Qt::Alignment alignment, bool elide)
{
    append(Kind::Text, m_textRuns, {box, alignment, font, color, elide, addText(text)});
}

void DrawList::icon(const QRectF& box, const QString& name, QRgb color)
{
    append(Kind::Icon, m_icons, {box, color, addText(name)});
}

void DrawList::image(const QRectF& box, const QImage& image)
{
    append(Kind::Image, m_imageRuns, {box, static_cast<std::uint32_t>(m_images.size())});
    m_images.push_back(image);
}

void DrawList::map(const QRectF& bounds, const Theme& theme)
{
    append(Kind::Map, m_maps, {bounds, &theme});
}

void DrawList::pushGroup(const QString& name)
{
    append(Kind::PushGroup, m_groups, {addText(name)});
}

namespace {

/// Writes what it is shown into another list.
struct Copier {
    const DrawList& from;
    DrawList& to;

    void draw(const DrawRect& r, const DrawList::Primitive& p) { take(p), to.rect(r); }
    void draw(const DrawEllipse& e, const DrawList::Primitive& p) { take(p), to.ellipse(e); }
    void draw(const DrawPolyline& l, const DrawList::Primitive& p) { take(p), to.polyline(from.pointsOf(l), l.stroke); }
    void draw(const DrawPolygon& g, const DrawList::Primitive& p)
    {
        take(p), to.polygon(from.pointsOf(g), g.fill, g.stroke);
    }
    void draw(const DrawHatch& h, const DrawList::Primitive& p)
    {
        take(p), to.hatch(from.pointsOf(h), h.spacing, h.width, h.color);
    }
    void draw(const DrawText& t, const DrawList::Primitive& p)
    {
        take(p), to.text(t.rect, from.textAt(t.text), t.font, t.color, t.alignment, t.elide);
    }
    void draw(const DrawIcon& i, const DrawList::Primitive& p)
    {
        take(p), to.icon(i.rect, from.textAt(i.name), i.color);
    }
    void draw(const DrawShadow& s, const DrawList::Primitive& p) { take(p), to.shadow(s); }
    void draw(const DrawImage& i, const DrawList::Primitive& p) { take(p), to.image(i.rect, from.imageAt(i.image)); }
    void draw(const DrawMap& m, const DrawList::Primitive& p) { take(p), to.map(m.bounds, *m.theme); }
    void draw(const DrawNight& n, const DrawList::Primitive& p) { take(p), to.night(n); }
    void draw(const DrawClip& c, const DrawList::Primitive& p) { take(p), to.pushClip(c.rect); }
    void draw(const DrawGroup& g, const DrawList::Primitive& p) { take(p), to.pushGroup(from.textAt(g.name)); }
    void popClip() { to.popClip(); }
    void popGroup() { to.popGroup(); }
    void take(const DrawList::Primitive& p) { to.setItem(p.item); }
};

} // namespace

void DrawList::append(const DrawList& other)
{
    const ItemId before = m_item;
    Copier copier{other, *this};
    other.replay(copier);
    m_item = before;
}

void DrawList::clear()
{
    m_item = kNoItem;
    m_order.clear(), m_rects.clear(), m_ellipses.clear(), m_polylines.clear(), m_polygons.clear();
    m_hatches.clear(), m_textRuns.clear(), m_icons.clear(), m_shadows.clear(), m_imageRuns.clear();
    m_maps.clear(), m_nights.clear(), m_clips.clear(), m_groups.clear(), m_points.clear(), m_texts.clear();
    m_images.clear();
}

QRectF DrawList::boundsOf(const Primitive& primitive) const
{
    BoundsSink sink{*this};
    replay(primitive, sink);
    return sink.box;
}

QRectF DrawList::boundsOf(ItemId item) const
{
    QRectF box;
    for (const Primitive& p : m_order)
        if (p.item == item)
            box = box.united(boundsOf(p));
    return box;
}

std::uint32_t DrawList::addPoints(std::span<const QPointF> points)
{
    const auto first = static_cast<std::uint32_t>(m_points.size());
    m_points.insert(m_points.end(), points.begin(), points.end());
    return first;
}

std::uint32_t DrawList::addText(const QString& text)
{
    m_texts.push_back(text);
    return static_cast<std::uint32_t>(m_texts.size() - 1);
}

std::vector<QPointF> hatchLines(std::span<const QPointF> convex, double spacing)
{
    std::vector<QPointF> ends;
    if (convex.size() < 3 || !(spacing > 0))
        return ends;
    // Along a line rising at 45°, x + y is constant: each line is one value of it. Counted from the first
    // corner, so that a hatch moves with its polygon.
    const auto sum = [](QPointF p) { return p.x() + p.y(); };
    const auto [low, high] = std::minmax_element(
        convex.begin(), convex.end(), [&](QPointF a, QPointF b) { return sum(a) < sum(b); });
    const double origin = sum(convex[0]);
    const double first = origin + std::ceil((sum(*low) - origin) / spacing) * spacing;
    for (double c = first; c < sum(*high); c += spacing) {
        std::vector<QPointF> hits;
        for (std::size_t i = 0; i < convex.size(); ++i) {
            const QPointF a = convex[i], b = convex[(i + 1) % convex.size()];
            if ((sum(a) < c) != (sum(b) < c))
                hits.push_back(a + (b - a) * ((c - sum(a)) / (sum(b) - sum(a))));
        }
        if (hits.size() == 2)
            ends.insert(ends.end(), hits.begin(), hits.end());
    }
    return ends;
}

} // namespace cloudyard
