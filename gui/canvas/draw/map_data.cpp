// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/map_data.h"

#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <cstring>

#include "gui/canvas/scene/map_projection.h"
#include "resources/resources.h"

namespace cloudyard {

namespace {

constexpr double kUnitsPerDegree = 150; ///< see resources/map/bake_map.mjs, which describes the file
constexpr int kHeaderBytes = 16;
constexpr double kWidthOfFine = 1100;

using Line = std::vector<QPointF>;

/// Reads little-endian numbers one after another; the file is compiled in, so it is whole.
class Reader {
public:
    explicit Reader(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    template <class T> T next()
    {
        Q_ASSERT(m_at + qsizetype(sizeof(T)) <= m_bytes.size());
        const T value = qFromLittleEndian<T>(m_bytes.constData() + m_at);
        m_at += sizeof(T);
        return value;
    }
    void skip(int bytes) { m_at += bytes; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

QByteArray contentOf(const char* path)
{
    initResources();
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the map is not part of this program: %s", path);
    return file.readAll();
}

QRectF ringBox(std::span<const QPointF> points)
{
    QPointF low = points[0], high = points[0];
    for (const QPointF& p : points) {
        low = {std::min(low.x(), p.x()), std::min(low.y(), p.y())};
        high = {std::max(high.x(), p.x()), std::max(high.y(), p.y())};
    }
    return {low, high};
}

/// The part of a closed ring within lower or above a bound of one coordinate (Sutherland and Hodgman).
template <class Coordinate> Line cut(const Line& ring, Coordinate coordinate, double bound, bool keepsAbove)
{
    const auto inside = [&](QPointF p) { return (coordinate(p) >= bound) == keepsAbove; };
    Line result;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[(i + ring.size() - 1) % ring.size()], b = ring[i];
        if (inside(a) != inside(b))
            result.push_back(a + (b - a) * ((bound - coordinate(a)) / (coordinate(b) - coordinate(a))));
        if (inside(b))
            result.push_back(b);
    }
    return result;
}

Line cutTo(const QRectF& rect, Line ring)
{
    const auto x = [](QPointF p) { return p.x(); };
    const auto y = [](QPointF p) { return p.y(); };
    ring = cut(ring, x, rect.left(), true);
    ring = cut(ring, x, rect.right(), false);
    ring = cut(ring, y, rect.top(), true);
    return cut(ring, y, rect.bottom(), false);
}

/// Map widths to px.
struct MapPlacing {
    QPointF middle;
    double scale;
    [[nodiscard]] QPointF operator()(QPointF p) const { return middle + p * scale; }
    [[nodiscard]] QRectF operator()(const QRectF& r) const
    {
        return {(*this)(r.topLeft()), (*this)(r.bottomRight())};
    }
};

/// The points in px, without those that lie closer than the tolerance to the last one kept.
Line thinned(std::span<const QPointF> points, const MapPlacing& place, double tolerance)
{
    Line result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF p = place(points[i]);
        const QPointF step = result.empty() ? QPointF() : p - result.back();
        const bool isLast = i + 1 == points.size();
        if (result.empty() || isLast || QPointF::dotProduct(step, step) >= tolerance * tolerance)
            result.push_back(p);
    }
    return result;
}

void addCoasts(const MapData& data, const MapRing& ring, const MapPlacing& place, double tolerance,
               std::vector<Line>& coasts)
{
    const std::span<const QPointF> points = data.pointsOf(ring);
    Line line;
    const auto finish = [&] {
        if (line.size() > 1)
            coasts.push_back(thinned(line, place, tolerance));
        line.clear();
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        line.push_back(points[i]);
        if (data.isCut(ring, i))
            finish();
    }
    if (!line.empty() && !data.isCut(ring, points.size() - 1))
        line.push_back(points[0]);
    finish();
}

std::vector<Line> graticule(const MapPlacing& place)
{
    const MapProjection projection(1);
    std::vector<Line> lines;
    const auto point = [&](double lat, double lon) { return place(projection.toSceneUnwrapped(lat, lon)); };
    for (int lon = -160; lon <= 180; lon += 20) {
        Line& line = lines.emplace_back();
        for (int lat = -80; lat <= 80; lat += 4)
            line.push_back(point(lat, lon));
    }
    for (int lat = -80; lat <= 80; lat += 20)
        lines.push_back({point(lat, -172), point(lat, 188)});
    return lines;
}

} // namespace

MapDetail mapDetailFor(double widthPx) { return widthPx < kWidthOfFine ? MapDetail::Coarse : MapDetail::Fine; }

const MapData& MapData::of(MapDetail detail)
{
    static const MapData s_coarse(":/map/land_110m.bin");
    if (detail == MapDetail::Coarse)
        return s_coarse;
    static const MapData s_fine(":/map/land_50m.bin");
    return s_fine;
}

MapData::MapData(const char* file)
{
    Reader in(contentOf(file));
    const MapProjection projection(1);
    in.skip(kHeaderBytes - 8);
    const int west = in.next<qint16>(), east = in.next<qint16>();
    const quint32 rings = in.next<quint32>();
    for (quint32 i = 0; i < rings; ++i) {
        const auto kind = static_cast<MapRing::Kind>(in.next<quint16>());
        const quint32 count = in.next<quint16>();
        const auto first = static_cast<std::uint32_t>(m_points.size());
        for (quint32 k = 0; k < count; ++k) {
            const int lon = in.next<qint16>(), lat = in.next<qint16>();
            m_points.push_back(projection.toSceneUnwrapped(lat / kUnitsPerDegree, lon / kUnitsPerDegree));
            m_onEdge.push_back(lon == west || lon == east);
        }
        m_rings.push_back({kind, first, count, ringBox(std::span(m_points).subspan(first, count))});
    }
}

bool MapData::isCut(const MapRing& ring, std::size_t i) const
{
    return m_onEdge[ring.first + i] && m_onEdge[ring.first + (i + 1) % ring.count];
}

MapShapes mapShapes(const QRectF& bounds, const QRectF& visible, double tolerance)
{
    MapShapes shapes;
    const MapPlacing place{bounds.center(), bounds.width()};
    const QRectF kept = visible.adjusted(-4, -4, 4, 4);
    const MapData& data = MapData::of(mapDetailFor(bounds.width()));
    for (const MapRing& ring : data.rings()) {
        const QRectF box = place(ring.box);
        if (!box.intersects(kept) || box.width() + box.height() < tolerance)
            continue;
        if (ring.kind == MapRing::Kind::Border) {
            shapes.borders.push_back(thinned(data.pointsOf(ring), place, tolerance));
            continue;
        }
        Line land = thinned(data.pointsOf(ring), place, tolerance);
        if (!kept.contains(box))
            land = cutTo(kept, std::move(land));
        if (land.size() > 2)
            shapes.land.push_back(std::move(land));
        addCoasts(data, ring, place, tolerance, shapes.coasts);
    }
    for (Line& line : graticule(place))
        shapes.graticule.push_back(std::move(line));
    return shapes;
}

} // namespace cloudyard
