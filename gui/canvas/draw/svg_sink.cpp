// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/svg_sink.h"

#include <QBuffer>
#include <QSet>
#include <QXmlStreamWriter>
#include <cmath>
#include <vector>

#include "gui/canvas/draw/icons.h"
#include "gui/canvas/draw/map_data.h"
#include "gui/canvas/draw/night_shade.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {

namespace {

constexpr double kSvgMapTolerance = 0.8; ///< px

/// At most two decimals, without trailing zeros; never in a locale's own way.
QString svgNumber(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return QString::number(rounded == 0 ? 0 : rounded, 'g', 10);
}

QString pointText(QPointF p) { return svgNumber(p.x()) + u' ' + svgNumber(p.y()); }

QString pathText(std::span<const QPointF> points, bool closed)
{
    QString text;
    for (std::size_t i = 0; i < points.size(); ++i)
        text += (i == 0 ? u'M' : u'L') + pointText(points[i]);
    return closed ? text + u'Z' : text;
}

QString hexOf(QRgb color) { return QStringLiteral("#%1").arg(color & 0xffffffu, 6, 16, QLatin1Char('0')); }

/// Text that XML 1.0 can hold: control characters are left out.
QString printable(const QString& text)
{
    QString result;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 || c == u'\t' || c == u'\n')
            result += c;
    return result;
}

/// A valid XML name made of this text.
QString nameOf(const QString& text)
{
    QString name;
    for (const QChar c : text)
        name += c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_') ? c : u'-';
    return name.isEmpty() || !name[0].isLetter() ? u'n' + name : name;
}

} // namespace

class SvgSink::Pass {
public:
    Pass(QXmlStreamWriter& xml, const DrawList& list, const QRectF& page) : m_xml(xml), m_list(list), m_page(page) {}

    void draw(const DrawRect& r, const DrawList::Primitive&)
    {
        const double by = r.stroke.visible() ? static_cast<double>(r.stroke.width) / 2 : 0;
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        writeBox(r.rect.adjusted(by, by, -by, -by));
        if (r.radius > 0)
            write("rx", std::max(0.0, static_cast<double>(r.radius) - by));
        writePaint(r.fill, r.stroke);
    }

    void draw(const DrawEllipse& e, const DrawList::Primitive&)
    {
        const double by = e.stroke.visible() ? static_cast<double>(e.stroke.width) / 2 : 0;
        m_xml.writeEmptyElement(QStringLiteral("ellipse"));
        write("cx", e.rect.center().x());
        write("cy", e.rect.center().y());
        write("rx", e.rect.width() / 2 - by);
        write("ry", e.rect.height() / 2 - by);
        writePaint(e.fill, e.stroke);
    }

    void draw(const DrawPolyline& l, const DrawList::Primitive&)
    {
        writePath(pathText(m_list.pointsOf(l), false), 0, l.stroke);
    }

    void draw(const DrawPolygon& p, const DrawList::Primitive&)
    {
        writePath(pathText(m_list.pointsOf(p), true), p.fill, p.stroke);
    }

    void draw(const DrawHatch& h, const DrawList::Primitive&)
    {
        const std::vector<QPointF> ends = hatchLines(m_list.pointsOf(h), static_cast<double>(h.spacing));
        QString path;
        for (std::size_t i = 0; i + 1 < ends.size(); i += 2)
            path += u'M' + pointText(ends[i]) + u'L' + pointText(ends[i + 1]);
        if (!path.isEmpty())
            writePath(path, 0, {h.color, h.width});
    }

    void draw(const DrawText& t, const DrawList::Primitive&)
    {
        const PlacedText placed = placeText(m_list.textAt(t.text), t.font, t.rect, t.alignment, t.elide);
        const bool isSans = t.font.family == FontFamily::Sans;
        m_xml.writeStartElement(QStringLiteral("text"));
        writeTextPlace(placed, t.alignment);
        write("font-family", isSans ? "Cloudyard Sans, Inter, Helvetica, Arial, sans-serif"
                                    : "Cloudyard Mono, JetBrains Mono, DejaVu Sans Mono, monospace");
        write("font-size", t.font.size);
        write("font-weight", static_cast<int>(t.font.weight));
        writeColor("fill", t.color);
        m_xml.writeCharacters(printable(placed.shown));
        m_xml.writeEndElement();
    }

    void draw(const DrawIcon& i, const DrawList::Primitive&)
    {
        const QString name = m_list.textAt(i.name);
        if (!hasIcon(name))
            return;
        defineIcon(name);
        m_xml.writeEmptyElement(QStringLiteral("use"));
        m_xml.writeAttribute(QStringLiteral("xlink:href"), u'#' + iconId(name));
        writeBox(i.rect);
        write("color", hexOf(i.color));
    }

    void draw(const DrawShadow& s, const DrawList::Primitive&)
    {
        const QString id = QStringLiteral("blur-%1").arg(svgNumber(static_cast<double>(s.blur)).replace(u'.', u'_'));
        if (!m_defined.contains(id)) {
            m_defined.insert(id);
            m_xml.writeStartElement(QStringLiteral("filter"));
            write("id", id);
            m_xml.writeEmptyElement(QStringLiteral("feGaussianBlur"));
            write("stdDeviation", static_cast<double>(s.blur) / 2.5);
            m_xml.writeEndElement();
        }
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        writeBox(s.rect);
        write("rx", static_cast<double>(s.radius));
        writeColor("fill", s.color);
        write("filter", QStringLiteral("url(#%1)").arg(id));
    }

    void draw(const DrawImage& i, const DrawList::Primitive&)
    {
        QBuffer png;
        if (!m_list.imageAt(i.image).save(&png, "PNG"))
            return;
        m_xml.writeEmptyElement(QStringLiteral("image"));
        writeBox(i.rect);
        write("preserveAspectRatio", "none");
        m_xml.writeAttribute(QStringLiteral("xlink:href"),
                             QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.data().toBase64()));
    }

    void draw(const DrawMap& m, const DrawList::Primitive&)
    {
        const MapShapes shapes = mapShapes(m.bounds, m_page, kSvgMapTolerance);
        m_xml.writeStartElement(QStringLiteral("g"));
        write("id", uniqueId(QStringLiteral("map")));
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        writeBox(m_page);
        writeColor("fill", m.theme->ocean);
        writePath(joined(shapes.graticule, false), 0, {m.theme->graticule, 1});
        writePath(joined(shapes.land, true), m.theme->land, {});
        writePath(joined(shapes.borders, false), 0, {m.theme->countryBorder, 1});
        writePath(joined(shapes.coasts, false), 0, {m.theme->coast, 1});
        m_xml.writeEndElement();
    }

    void draw(const DrawNight& n, const DrawList::Primitive&)
    {
        m_xml.writeStartElement(QStringLiteral("g"));
        write("id", uniqueId(QStringLiteral("night")));
        for (const NightShape& shape : nightShapes(n))
            writePath(pathText(shape.outline, true), shape.color, {});
        m_xml.writeEndElement();
    }

    void draw(const DrawClip& c, const DrawList::Primitive&)
    {
        const QString id = uniqueId(QStringLiteral("clip"));
        m_xml.writeStartElement(QStringLiteral("clipPath"));
        write("id", id);
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        writeBox(c.rect);
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("g"));
        write("clip-path", QStringLiteral("url(#%1)").arg(id));
        ++m_open;
    }

    void draw(const DrawGroup& g, const DrawList::Primitive&)
    {
        m_xml.writeStartElement(QStringLiteral("g"));
        write("id", uniqueId(nameOf(m_list.textAt(g.name))));
        ++m_open;
    }

    void popClip() { close(); }
    void popGroup() { close(); }
    /// Ends what the list left open.
    void finish()
    {
        while (m_open > 0)
            close();
    }

private:
    void close()
    {
        if (m_open == 0)
            return;
        m_xml.writeEndElement();
        --m_open;
    }
    void write(const char* name, const QString& value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }
    void write(const char* name, const char* value) { write(name, QString::fromLatin1(value)); }
    void write(const char* name, double value) { write(name, svgNumber(value)); }
    void writeBox(const QRectF& box)
    {
        write("x", box.x());
        write("y", box.y());
        write("width", std::max(0.0, box.width()));
        write("height", std::max(0.0, box.height()));
    }
    /// Anchored where it is aligned, so that a face of another width keeps the alignment.
    void writeTextPlace(const PlacedText& placed, Qt::Alignment alignment)
    {
        const double share = alignment & Qt::AlignRight ? 1 : alignment & Qt::AlignHCenter ? 0.5 : 0;
        write("x", placed.baseline.x() + share * placed.width);
        write("y", placed.baseline.y());
        if (share > 0)
            write("text-anchor", share < 1 ? "middle" : "end");
    }
    void writeColor(const char* name, QRgb color)
    {
        write(name, hexOf(color));
        if (qAlpha(color) < 255)
            write(qPrintable(QString::fromLatin1(name) + QStringLiteral("-opacity")), qAlpha(color) / 255.0);
    }
    void writePaint(QRgb fill, const Stroke& stroke)
    {
        qAlpha(fill) > 0 ? writeColor("fill", fill) : write("fill", "none");
        if (!stroke.visible())
            return;
        writeColor("stroke", stroke.color);
        write("stroke-width", static_cast<double>(stroke.width));
        if (!stroke.dash.continuous())
            write("stroke-dasharray", svgNumber(static_cast<double>(stroke.dash.on)) + u' ' +
                                          svgNumber(static_cast<double>(stroke.dash.off)));
    }
    void writePath(const QString& path, QRgb fill, const Stroke& stroke)
    {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        write("d", path);
        if (qAlpha(fill) > 0)
            write("fill-rule", "evenodd");
        writePaint(fill, stroke);
    }
    [[nodiscard]] static QString joined(const std::vector<std::vector<QPointF>>& lines, bool closed)
    {
        QString path;
        for (const std::vector<QPointF>& line : lines)
            path += pathText(line, closed);
        return path;
    }
    [[nodiscard]] static QString iconId(const QString& name) { return QStringLiteral("icon-") + nameOf(name); }
    void defineIcon(const QString& name)
    {
        if (m_defined.contains(iconId(name)))
            return;
        m_defined.insert(iconId(name));
        m_xml.writeStartElement(QStringLiteral("symbol"));
        write("id", iconId(name));
        write("viewBox", "0 0 24 24");
        m_xml.writeStartElement(QStringLiteral("g"));
        for (const auto& [key, value] : {std::pair{"fill", "none"}, {"stroke", "currentColor"}, {"stroke-width", "1.7"},
                                         {"stroke-linecap", "round"}, {"stroke-linejoin", "round"}})
            write(key, value);
        m_xml.writeCharacters(QString());           // ends the start tag
        m_xml.device()->write(iconDrawing(name)); // our own file: well-formed
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    [[nodiscard]] QString uniqueId(const QString& wanted)
    {
        QString id = wanted;
        for (int n = 2; m_defined.contains(id); ++n)
            id = wanted + u'-' + QString::number(n);
        m_defined.insert(id);
        return id;
    }

    QXmlStreamWriter& m_xml;
    const DrawList& m_list;
    QRectF m_page;
    QSet<QString> m_defined;
    int m_open = 0;
};

QByteArray SvgSink::write(const DrawList& list, const QRectF& page, const SvgInfo& info)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink"));
    xml.writeAttribute(QStringLiteral("width"), svgNumber(page.width()));
    xml.writeAttribute(QStringLiteral("height"), svgNumber(page.height()));
    xml.writeAttribute(QStringLiteral("viewBox"), pointText(page.topLeft()) + u' ' + svgNumber(page.width()) + u' ' +
                                                      svgNumber(page.height()));
    if (!info.title.isEmpty())
        xml.writeTextElement(QStringLiteral("title"), printable(info.title));
    if (!info.metadata.isEmpty())
        xml.writeTextElement(QStringLiteral("metadata"), printable(info.metadata));
    Pass pass(xml, list, page);
    list.replay(pass);
    pass.finish();
    xml.writeEndDocument();
    return buffer.data();
}

} // namespace cloudyard
