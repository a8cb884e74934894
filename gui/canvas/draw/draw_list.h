// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QRgb>
#include <QString>
#include <cstdint>
#include <span>
#include <vector>

#include "gui/canvas/draw/fonts.h"

namespace cloudyard {

struct Theme;

/// Which item of the canvas a primitive belongs to; given out by whoever composes. 0 is none.
using ItemId = std::uint32_t;
inline constexpr ItemId kNoItem = 0;

/// Lengths of dash and gap; no gap means a continuous line.
struct Dash {
    float on = 0;
    float off = 0;
    [[nodiscard]] bool continuous() const { return off <= 0 || on <= 0; }
    bool operator==(const Dash&) const = default;
};
inline constexpr Dash kReplicationDash{5, 4};
inline constexpr Dash kFailedDash{3, 4};

/// A line round something or along something; width 0 or a colour without opacity draws nothing.
struct Stroke {
    QRgb color = 0;
    float width = 0;
    Dash dash = {};
    [[nodiscard]] bool visible() const { return width > 0 && qAlpha(color) > 0; }
};

// The primitives. A fill of 0 is none. Rectangles and ellipses are stroked inside their edge, so that a 1 px
// border on whole pixels is crisp; lines and polygons are stroked along their middle.
struct DrawRect {
    QRectF rect;
    float radius = 0;
    QRgb fill = 0;
    Stroke stroke = {};
};
struct DrawEllipse {
    QRectF rect;
    QRgb fill = 0;
    Stroke stroke = {};
};
/// Open; consecutive points joined by straight lines with flat ends.
struct DrawPolyline {
    std::uint32_t first = 0, count = 0; ///< into DrawList::points()
    Stroke stroke = {};
};
/// Closed; inside is what an odd number of edges surrounds.
struct DrawPolygon {
    std::uint32_t first = 0, count = 0;
    QRgb fill = 0;
    Stroke stroke = {};
};
/// Lines at 45° (rising to the right) inside a convex polygon, `spacing` apart measured along x.
struct DrawHatch {
    std::uint32_t first = 0, count = 0;
    float spacing = 9;
    float width = 1;
    QRgb color = 0;
};
/// One line of text in a box; see placeText().
struct DrawText {
    QRectF rect;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    FontSpec font = {};
    QRgb color = 0;
    bool elide = true;
    std::uint32_t text = 0; ///< into DrawList::texts()
};
/// An icon of resources/icons by name, drawn in one colour.
struct DrawIcon {
    QRectF rect;
    QRgb color = 0;
    std::uint32_t name = 0; ///< into DrawList::texts()
};
/// A soft shadow of a rectangle: `blur` is the distance over which it fades, `color` its darkest.
struct DrawShadow {
    QRectF rect;
    float blur = 10;
    float radius = 8;
    QRgb color = 0;
};
struct DrawImage {
    QRectF rect;
    std::uint32_t image = 0; ///< into DrawList::images()
};
/// The map of the world; `bounds` is where MapProjection::bounds() lies.
struct DrawMap {
    QRectF bounds;
    const Theme* theme = nullptr;
};
/// Night on that map: `color` with its opacity from 105 degrees off noon on, none up to 75, between them in proportion.
struct DrawNight {
    QRectF bounds;
    double noon = 0; ///< degrees of longitude, where it is noon
    QRgb color = 0;
};
/// What follows is cut to this rectangle (and those of the clips around it) until popClip().
struct DrawClip {
    QRectF rect;
};
/// What follows belongs together until popGroup(); the name becomes an id in SVG.
struct DrawGroup {
    std::uint32_t name = 0; ///< into DrawList::texts()
};

/// A picture as plain data: what to draw, in order, bottom first. Made by composers, drawn by sinks
/// (pixels, print, SVG), read by tests. Everything is a flat value; no primitive draws or knows anything.
///
/// Each primitive carries the item that was current when it was appended (setItem()). Pushes and pops of
/// clips and groups are the caller's to balance. Device-independent px of the target, origin top left, y down.
/// A value: any thread, one at a time. Costs: appending is a few stores; clear() keeps memory.
class DrawList {
public:
    enum class Kind : std::uint8_t {
        Rect, Ellipse, Polyline, Polygon, Hatch, Text, Icon, Shadow, Image, Map, Night,
        PushClip, PopClip, PushGroup, PopGroup,
    };
    struct Primitive {
        Kind kind;
        ItemId item;
        std::uint32_t index; ///< into the array of its kind
    };

    void setItem(ItemId item) { m_item = item; }
    [[nodiscard]] ItemId item() const { return m_item; }

    void rect(const DrawRect& r) { append(Kind::Rect, m_rects, r); }
    void ellipse(const DrawEllipse& e) { append(Kind::Ellipse, m_ellipses, e); }
    void dot(QPointF centre, double radius, QRgb fill, Stroke stroke = {});
    void polyline(std::span<const QPointF> points, Stroke stroke);
    void line(QPointF from, QPointF to, Stroke stroke);
    void polygon(std::span<const QPointF> points, QRgb fill, Stroke stroke = {});
    void hatch(std::span<const QPointF> convex, float spacing, float width, QRgb color);
    void hatch(const QRectF& rect, float spacing, float width, QRgb color);
    void text(const QRectF& box, const QString& text, FontSpec font, QRgb color,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, bool elide = true);
    void icon(const QRectF& box, const QString& name, QRgb color);
    void shadow(const DrawShadow& s) { append(Kind::Shadow, m_shadows, s); }
    void image(const QRectF& box, const QImage& image);
    /// The theme must outlive the list (Theme::dark() and light() do).
    void map(const QRectF& bounds, const Theme& theme);
    void night(const DrawNight& n) { append(Kind::Night, m_nights, n); }
    void pushClip(const QRectF& rect) { append(Kind::PushClip, m_clips, DrawClip{rect}); }
    void popClip() { m_order.push_back({Kind::PopClip, m_item, 0}); }
    void pushGroup(const QString& name);
    void popGroup() { m_order.push_back({Kind::PopGroup, m_item, 0}); }

    /// Everything of another list on top, with its items.
    void append(const DrawList& other);
    void clear();
    [[nodiscard]] bool empty() const { return m_order.empty(); }
    [[nodiscard]] std::size_t size() const { return m_order.size(); }
    [[nodiscard]] const std::vector<Primitive>& primitives() const { return m_order; }

    [[nodiscard]] const QString& textAt(std::uint32_t index) const { return m_texts[index]; }
    [[nodiscard]] const QImage& imageAt(std::uint32_t index) const { return m_images[index]; }
    [[nodiscard]] std::span<const QPointF> pointsOf(const auto& p) const
    {
        return std::span(m_points).subspan(p.first, p.count);
    }

    /// The box outside which a primitive changes nothing; empty for pops, pushes and invisible things.
    [[nodiscard]] QRectF boundsOf(const Primitive& primitive) const;
    /// The box round everything that belongs to an item. Linear in the length of the list.
    [[nodiscard]] QRectF boundsOf(ItemId item) const;

    /// Calls draw(primitive's struct, Primitive) on the sink for each in order; PopClip and PopGroup call
    /// popClip() and popGroup().
    template <class Sink> void replay(Sink& sink) const
    {
        for (const Primitive& p : m_order)
            replay(p, sink);
    }
    template <class Sink> void replay(const Primitive& p, Sink& sink) const;

private:
    template <class T> void append(Kind kind, std::vector<T>& array, const T& value)
    {
        m_order.push_back({kind, m_item, static_cast<std::uint32_t>(array.size())});
        array.push_back(value);
    }
    std::uint32_t addPoints(std::span<const QPointF> points);
    std::uint32_t addText(const QString& text);

    ItemId m_item = kNoItem;
    std::vector<Primitive> m_order;
    std::vector<DrawRect> m_rects;
    std::vector<DrawEllipse> m_ellipses;
    std::vector<DrawPolyline> m_polylines;
    std::vector<DrawPolygon> m_polygons;
    std::vector<DrawHatch> m_hatches;
    std::vector<DrawText> m_textRuns;
    std::vector<DrawIcon> m_icons;
    std::vector<DrawShadow> m_shadows;
    std::vector<DrawImage> m_imageRuns;
    std::vector<DrawMap> m_maps;
    std::vector<DrawNight> m_nights;
    std::vector<DrawClip> m_clips;
    std::vector<DrawGroup> m_groups;
    std::vector<QPointF> m_points;
    std::vector<QString> m_texts;
    std::vector<QImage> m_images;
};

template <class Sink> void DrawList::replay(const Primitive& p, Sink& sink) const
{
    switch (p.kind) {
    case Kind::Rect: return sink.draw(m_rects[p.index], p);
    case Kind::Ellipse: return sink.draw(m_ellipses[p.index], p);
    case Kind::Polyline: return sink.draw(m_polylines[p.index], p);
    case Kind::Polygon: return sink.draw(m_polygons[p.index], p);
    case Kind::Hatch: return sink.draw(m_hatches[p.index], p);
    case Kind::Text: return sink.draw(m_textRuns[p.index], p);
    case Kind::Icon: return sink.draw(m_icons[p.index], p);
    case Kind::Shadow: return sink.draw(m_shadows[p.index], p);
    case Kind::Image: return sink.draw(m_imageRuns[p.index], p);
    case Kind::Map: return sink.draw(m_maps[p.index], p);
    case Kind::Night: return sink.draw(m_nights[p.index], p);
    case Kind::PushClip: return sink.draw(m_clips[p.index], p);
    case Kind::PopClip: return sink.popClip();
    case Kind::PushGroup: return sink.draw(m_groups[p.index], p);
    case Kind::PopGroup: return sink.popGroup();
    }
}

/// The pieces of a hatch's lines: pairs of end points, already cut to the polygon.
[[nodiscard]] std::vector<QPointF> hatchLines(std::span<const QPointF> convex, double spacing);

} // namespace cloudyard
