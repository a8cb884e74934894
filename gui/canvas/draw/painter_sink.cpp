// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/painter_sink.h"

#include <QPainterPath>
#include <QSvgRenderer>
#include <vector>

#include "gui/canvas/draw/icons.h"
#include "gui/canvas/draw/map_data.h"
#include "gui/canvas/draw/night_shade.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {

namespace {

constexpr double kMapTolerance = 0.3; ///< px

QPen penOf(const Stroke& stroke)
{
    if (!stroke.visible())
        return Qt::NoPen;
    const double width = static_cast<double>(stroke.width);
    QPen pen(QColor::fromRgba(stroke.color), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!stroke.dash.continuous()) // in line widths, as QPen counts
        pen.setDashPattern({static_cast<double>(stroke.dash.on) / width, static_cast<double>(stroke.dash.off) / width});
    return pen;
}

QBrush brushOf(QRgb fill) { return qAlpha(fill) > 0 ? QBrush(QColor::fromRgba(fill)) : QBrush(Qt::NoBrush); }

/// Where the middle of a stroke inside the edge runs.
QRectF inset(const QRectF& rect, const Stroke& stroke)
{
    const double by = stroke.visible() ? static_cast<double>(stroke.width) / 2 : 0;
    return rect.adjusted(by, by, -by, -by);
}

QPolygonF polygonOf(std::span<const QPointF> points)
{
    return QPolygonF(QList<QPointF>(points.begin(), points.end()));
}

} // namespace

class PainterSink::Pass {
public:
    Pass(QPainter& painter, const QRectF& page, const DrawList& list)
        : m_painter(painter), m_page(page), m_list(list)
    {
    }
    ~Pass()
    {
        while (m_clips > 0)
            popClip();
    }
    Pass(const Pass&) = delete;
    Pass& operator=(const Pass&) = delete;

    void draw(const DrawRect& r, const DrawList::Primitive&)
    {
        set(r.fill, r.stroke);
        const QRectF rect = inset(r.rect, r.stroke);
        const double radius = std::max(0.0, static_cast<double>(r.radius) - (r.rect.width() - rect.width()) / 2);
        m_painter.drawRoundedRect(rect, radius, radius);
    }

    void draw(const DrawEllipse& e, const DrawList::Primitive&)
    {
        set(e.fill, e.stroke);
        m_painter.drawEllipse(inset(e.rect, e.stroke));
    }

    void draw(const DrawPolyline& l, const DrawList::Primitive&)
    {
        set(0, l.stroke);
        m_painter.drawPolyline(polygonOf(m_list.pointsOf(l)));
    }

    void draw(const DrawPolygon& p, const DrawList::Primitive&)
    {
        set(p.fill, p.stroke);
        m_painter.drawPolygon(polygonOf(m_list.pointsOf(p)), Qt::OddEvenFill);
    }

    void draw(const DrawHatch& h, const DrawList::Primitive&)
    {
        const std::vector<QPointF> ends = hatchLines(m_list.pointsOf(h), static_cast<double>(h.spacing));
        set(0, {h.color, h.width});
        for (std::size_t i = 0; i + 1 < ends.size(); i += 2)
            m_painter.drawLine(ends[i], ends[i + 1]);
    }

    void draw(const DrawText& t, const DrawList::Primitive&)
    {
        const PlacedText placed = placeText(m_list.textAt(t.text), t.font, t.rect, t.alignment, t.elide);
        m_painter.setFont(makeFont(t.font));
        m_painter.setPen(QColor::fromRgba(t.color));
        m_painter.drawText(placed.baseline, placed.shown);
    }

    void draw(const DrawIcon& i, const DrawList::Primitive&)
    {
        const QByteArray source = iconSource(m_list.textAt(i.name), i.color);
        if (!source.isEmpty())
            QSvgRenderer(source).render(&m_painter, i.rect);
    }

    void draw(const DrawShadow&, const DrawList::Primitive&) {}

    void draw(const DrawImage& i, const DrawList::Primitive&)
    {
        m_painter.drawImage(i.rect, m_list.imageAt(i.image));
    }

    void draw(const DrawMap& m, const DrawList::Primitive&)
    {
        const MapShapes shapes = mapShapes(m.bounds, m_page, kMapTolerance);
        m_painter.fillRect(m_page, QColor(m.theme->ocean));
        m_painter.save();
        m_painter.setClipRect(m_page, Qt::IntersectClip);
        drawLines(shapes.graticule, m.theme->graticule);
        QPainterPath land;
        for (const auto& ring : shapes.land) {
            land.addPolygon(polygonOf(ring));
            land.closeSubpath();
        }
        m_painter.fillPath(land, QColor(m.theme->land));
        drawLines(shapes.borders, m.theme->countryBorder);
        drawLines(shapes.coasts, m.theme->coast);
        m_painter.restore();
    }

    void draw(const DrawNight& n, const DrawList::Primitive&)
    {
        m_painter.save();
        m_painter.setClipRect(m_page, Qt::IntersectClip);
        for (const NightShape& shape : nightShapes(n)) {
            set(shape.color, {});
            m_painter.drawPolygon(shape.outline);
        }
        m_painter.restore();
    }

    void draw(const DrawClip& c, const DrawList::Primitive&)
    {
        m_painter.save();
        m_painter.setClipRect(c.rect, Qt::IntersectClip);
        ++m_clips;
    }

    void draw(const DrawGroup&, const DrawList::Primitive&) {}

    void popClip()
    {
        if (m_clips == 0)
            return;
        m_painter.restore();
        --m_clips;
    }

    void popGroup() {}

private:
    void set(QRgb fill, const Stroke& stroke)
    {
        m_painter.setPen(penOf(stroke));
        m_painter.setBrush(brushOf(fill));
    }
    void drawLines(const std::vector<std::vector<QPointF>>& lines, QRgb color)
    {
        set(0, {color, 1});
        for (const std::vector<QPointF>& line : lines)
            m_painter.drawPolyline(polygonOf(line));
    }

    QPainter& m_painter;
    QRectF m_page;
    const DrawList& m_list;
    int m_clips = 0;
};

void PainterSink::render(const DrawList& list)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    {
        Pass pass(m_painter, m_page, list);
        list.replay(pass);
    }
    m_painter.restore();
}

} // namespace cloudyard
