// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/raster_sink.h"

#include <cmath>

#include "gui/canvas/draw/line_rasteriser.h"
#include "gui/canvas/draw/polygon_rasteriser.h"
#include "gui/canvas/draw/shape_rasteriser.h"

namespace cloudyard {

/// One run through a list. Knows the scale and the clips in force.
class RasterSink::Pass {
public:
    Pass(RasterSink& sink, const DrawList& list, QImage& image, const QRect& part)
        : m_sink(sink), m_list(list), m_ratio(image.devicePixelRatio()), m_target(image, part)
    {
    }

    void draw(const DrawRect& r, const DrawList::Primitive&)
    {
        const QRectF rect = snapped(r.rect);
        if (misses(rect))
            return;
        const double radius = px(r.radius), width = px(r.stroke.width);
        const bool dashes = r.stroke.visible() && !r.stroke.dash.continuous();
        const std::uint32_t border = r.stroke.visible() && !dashes ? premultiplied(r.stroke.color) : 0;
        drawRoundedRect(m_target, rect, radius, premultiplied(r.fill), border, width);
        if (dashes) {
            const double in = width / 2;
            const auto outline = roundedOutline(rect.adjusted(in, in, -in, -in), radius - in);
            LineRasteriser(m_target).polygon(outline, scaledStroke(r.stroke));
        }
    }

    void draw(const DrawEllipse& e, const DrawList::Primitive&)
    {
        const QRectF rect = devicePx(e.rect);
        if (!misses(rect))
            drawEllipse(m_target, rect, premultiplied(e.fill),
                        e.stroke.visible() ? premultiplied(e.stroke.color) : 0, px(e.stroke.width));
    }

    void draw(const DrawPolyline& l, const DrawList::Primitive&)
    {
        LineRasteriser(m_target).polyline(devicePx(m_list.pointsOf(l)), scaledStroke(l.stroke));
    }

    void draw(const DrawPolygon& p, const DrawList::Primitive&)
    {
        const std::span<const QPointF> points = devicePx(m_list.pointsOf(p));
        if (qAlpha(p.fill) > 0)
            fillRing(m_target, points, premultiplied(p.fill));
        LineRasteriser(m_target).polygon(points, scaledStroke(p.stroke));
    }

    void draw(const DrawHatch& h, const DrawList::Primitive&)
    {
        const std::vector<QPointF> ends = hatchLines(m_list.pointsOf(h), static_cast<double>(h.spacing));
        const std::span<const QPointF> points = devicePx(ends);
        const Stroke stroke{h.color, static_cast<float>(px(h.width))};
        for (std::size_t i = 0; i + 1 < points.size(); i += 2)
            LineRasteriser(m_target).segment(points[i], points[i + 1], stroke);
    }

    void draw(const DrawText& t, const DrawList::Primitive&)
    {
        const double margin = t.font.size * 2.0;
        if (t.elide && misses(devicePx(t.rect.adjusted(-margin, -margin, margin, margin))))
            return;
        const QString& text = m_list.textAt(t.text);
        if (text.isEmpty())
            return;
        const double room = t.elide ? t.rect.width() : -1;
        const TextSprite& sprite = m_sink.m_sprites.text(text, t.font, t.color, room, m_ratio);
        const QPointF base = baselineFor(t.rect, t.font, sprite.width, t.alignment) * m_ratio;
        const QPoint at = QPoint(rounded(base.x()), rounded(base.y())) + sprite.offset;
        blit(m_target, at.x(), at.y(), sprite.image);
    }

    void draw(const DrawIcon& i, const DrawList::Primitive&)
    {
        const QRectF rect = devicePx(i.rect);
        if (misses(rect))
            return;
        const QSize size(rounded(rect.width()), rounded(rect.height()));
        const QImage& image = m_sink.m_sprites.icon(m_list.textAt(i.name), size, i.color);
        blit(m_target, rounded(rect.left()), rounded(rect.top()), image);
    }

    void draw(const DrawShadow& s, const DrawList::Primitive&)
    {
        const QRectF rect = snapped(s.rect);
        const double blur = px(s.blur);
        if (!misses(rect.adjusted(-blur, -blur, blur, blur)))
            drawShadow(m_target, rect, blur, s.color);
    }

    void draw(const DrawImage& i, const DrawList::Primitive&)
    {
        const QRectF rect = snapped(i.rect);
        const QSize size = rect.size().toSize();
        QImage image = m_list.imageAt(i.image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (misses(rect) || image.isNull())
            return;
        if (image.size() != size)
            image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        blit(m_target, rounded(rect.left()), rounded(rect.top()), image);
    }

    void draw(const DrawMap& m, const DrawList::Primitive&)
    {
        m_sink.m_map.draw(m_target, devicePx(m.bounds), *m.theme);
    }

    void draw(const DrawNight& n, const DrawList::Primitive&)
    {
        m_sink.m_night.draw(m_target, n, devicePx(n.bounds));
    }

    void draw(const DrawClip& c, const DrawList::Primitive&)
    {
        m_clips.push_back(m_target.clip);
        m_target = m_target.clipped(snapped(c.rect).toAlignedRect());
    }

    void draw(const DrawGroup&, const DrawList::Primitive&) {}

    void popClip()
    {
        if (m_clips.empty())
            return;
        m_target.clip = m_clips.back();
        m_clips.pop_back();
    }

    void popGroup() {}

private:
    [[nodiscard]] static int rounded(double v) { return static_cast<int>(std::floor(v + 0.5)); }
    [[nodiscard]] double px(float v) const { return static_cast<double>(v) * m_ratio; }
    [[nodiscard]] QRectF devicePx(const QRectF& r) const
    {
        return {r.topLeft() * m_ratio, r.bottomRight() * m_ratio};
    }
    /// With all edges on whole device pixels.
    [[nodiscard]] QRectF snapped(const QRectF& r) const
    {
        const QRectF d = devicePx(r);
        return {QPointF(std::floor(d.left() + 0.5), std::floor(d.top() + 0.5)),
                QPointF(std::floor(d.right() + 0.5), std::floor(d.bottom() + 0.5))};
    }
    [[nodiscard]] bool misses(const QRectF& r) const
    {
        const QRect& c = m_target.clip;
        return c.isEmpty() || r.right() < c.left() - 1 || r.left() > c.right() + 2 || r.bottom() < c.top() - 1 ||
               r.top() > c.bottom() + 2;
    }
    /// The points in device px; valid until the next call.
    [[nodiscard]] std::span<const QPointF> devicePx(std::span<const QPointF> points)
    {
        if (m_ratio == 1)
            return points;
        m_points.assign(points.begin(), points.end());
        for (QPointF& p : m_points)
            p *= m_ratio;
        return m_points;
    }
    [[nodiscard]] Stroke scaledStroke(Stroke s) const
    {
        const auto ratio = static_cast<float>(m_ratio);
        return {s.color, s.width * ratio, {s.dash.on * ratio, s.dash.off * ratio}};
    }
    RasterSink& m_sink;
    const DrawList& m_list;
    double m_ratio;
    PixelTarget m_target;
    std::vector<QRect> m_clips;
    std::vector<QPointF> m_points;
};

void RasterSink::render(const DrawList& list, QImage& image, std::optional<QRect> part)
{
    Pass pass(*this, list, image, part.value_or(image.rect()));
    list.replay(pass);
}

} // namespace cloudyard
