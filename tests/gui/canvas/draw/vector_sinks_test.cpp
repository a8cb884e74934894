// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QBuffer>
#include <QMap>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <cmath>

#include "gui/canvas/draw/painter_sink.h"
#include "gui/canvas/draw/raster_sink.h"
#include "gui/canvas/draw/svg_sink.h"
#include "tests/gui/canvas/draw/ink.h"
#include "tests/gui/canvas/draw/sample_picture.h"

namespace cloudyard {
namespace {

const QRectF kPage(QPointF(0, 0), QSizeF(kSampleSize));

/// What a test wants to know of an SVG.
struct Parsed {
    bool wellFormed = false;
    QMap<QString, int> elements;
    QSet<QString> ids;
    QStringList texts, references;
    QString metadata;
    bool idsAreUnique = true;
};

Parsed parsed(const QByteArray& svg)
{
    Parsed result;
    QXmlStreamReader xml(svg);
    QString element;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            element = xml.name().toString();
            ++result.elements[element];
            for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                const QString value = attribute.value().toString();
                if (attribute.name() == u"id") {
                    result.idsAreUnique &= !result.ids.contains(value);
                    result.ids.insert(value);
                }
                if (value.startsWith(u"url(#"))
                    result.references << value.mid(5).chopped(1);
                if (attribute.name() == u"href" && value.startsWith(u'#'))
                    result.references << value.mid(1);
            }
        }
        if (xml.isCharacters() && element == u"text" && !xml.isWhitespace())
            result.texts << xml.text().toString();
        if (xml.isCharacters() && element == u"metadata")
            result.metadata += xml.text();
    }
    result.wellFormed = !xml.hasError();
    return result;
}

QImage rendered(const DrawList& list)
{
    QImage image = blackImage(kSampleSize);
    RasterSink().render(list, image);
    return image;
}

/// The share of pixels that differ by more than 15 % in some channel.
double pictureDifference(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += largestDifference(a.copy(x, y, 1, 1), b.copy(x, y, 1, 1)) > 38 ? 1 : 0;
    return count / double(a.width() * a.height());
}

TEST(SvgSink, WritesTheSamplePictureInWholeAndWellFormed)
{
    const Parsed svg = parsed(SvgSink::write(samplePicture(Theme::dark()), kPage));
    EXPECT_TRUE(svg.wellFormed);
    EXPECT_TRUE(svg.idsAreUnique);
    EXPECT_EQ(svg.texts, (QStringList{"orders", "716 & more"}));
    EXPECT_EQ(svg.elements["symbol"], 1);
    EXPECT_EQ(svg.elements["use"], 1);
    EXPECT_TRUE(svg.ids.contains("orders"));
    EXPECT_TRUE(svg.ids.contains("map"));
    for (const QString& reference : svg.references)
        EXPECT_TRUE(svg.ids.contains(reference)) << reference.toStdString();
}

TEST(SvgSink, GivesTheSameBytesEveryTime)
{
    const DrawList list = samplePicture(Theme::light());
    EXPECT_EQ(SvgSink::write(list, kPage), SvgSink::write(list, kPage));
}

TEST(SvgSink, LooksLikeThePixels)
{
    for (const Theme* theme : {&Theme::dark(), &Theme::light()}) {
        const DrawList list = samplePicture(*theme);
        QImage image = blackImage(kSampleSize);
        QPainter painter(&image);
        QSvgRenderer(SvgSink::write(list, kPage)).render(&painter);
        painter.end();
        EXPECT_LT(pictureDifference(image, rendered(list)), 0.03);
        EXPECT_EQ(image.pixel(kSampleCard.center().x(), kSampleCard.bottom() - 3), theme->card);
    }
}

TEST(SvgSink, EscapesWhatUsersType)
{
    DrawList list;
    list.pushGroup(QStringLiteral("\"><script>"));
    list.text({0, 0, 300, 20}, QStringLiteral("<b>&\"'\u0001 ü漢"), kBodyFont, 0xff000000u);
    list.popGroup();
    list.pushGroup(QString());
    list.popGroup();
    list.pushGroup(QStringLiteral("1 a"));
    const Parsed svg =
        parsed(SvgSink::write(list, kPage, {QStringLiteral("a < b"), QStringLiteral("{\"x\": \"]]>&\"}")}));
    EXPECT_TRUE(svg.wellFormed);
    EXPECT_EQ(svg.texts, QStringList{QStringLiteral("<b>&\"' ü漢")});
    EXPECT_EQ(svg.metadata, QStringLiteral("{\"x\": \"]]>&\"}"));
    EXPECT_EQ(svg.elements["script"], 0);
}

TEST(SvgSink, KeepsClipsAndUniqueIds)
{
    DrawList list;
    for (int i = 0; i < 2; ++i) {
        list.pushGroup(QStringLiteral("clip"));
        list.pushClip({0, 0, 10, 10});
        list.icon({0, 0, 24, 24}, QStringLiteral("queue"), 0xff0000ffu);
        list.popClip();
        list.popGroup();
    }
    const Parsed svg = parsed(SvgSink::write(list, kPage));
    EXPECT_TRUE(svg.wellFormed && svg.idsAreUnique);
    EXPECT_EQ(svg.elements["clipPath"], 2);
    EXPECT_EQ(svg.elements["symbol"], 1);
    EXPECT_EQ(svg.references.size(), 4);
}

TEST(SvgSink, ClosesWhatTheListLeftOpen)
{
    DrawList list;
    list.popGroup();
    list.pushGroup(QStringLiteral("a"));
    list.pushClip({0, 0, 10, 10});
    EXPECT_TRUE(parsed(SvgSink::write(list, kPage)).wellFormed);
}

TEST(PainterSink, LooksLikeThePixelsExceptForShadows)
{
    for (const Theme* theme : {&Theme::dark(), &Theme::light()}) {
        const DrawList list = samplePicture(*theme);
        QImage image = blackImage(kSampleSize);
        QPainter painter(&image);
        PainterSink(painter, kPage).render(list);
        painter.end();
        EXPECT_LT(pictureDifference(image, rendered(list)), 0.03);
        EXPECT_EQ(image.pixel(kSampleCard.center().x(), kSampleCard.top()), theme->cardBorder);
    }
}

TEST(PainterSink, LeavesThePainterAsItWas)
{
    DrawList list;
    list.pushClip({0, 0, 10, 10});
    list.rect({QRectF(0, 0, 50, 50), 0, 0xffffffffu});
    QImage image = blackImage({50, 50});
    QPainter painter(&image);
    painter.setPen(Qt::red);
    PainterSink(painter, kPage).render(list);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
    painter.fillRect(40, 40, 5, 5, Qt::white);
    painter.end();
    EXPECT_EQ(countOf(image, 0xffffffffu), 125) << "the clip that was left open has ended";
}

TEST(PainterSink, MakesAPdfWithOurFonts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.scale(writer.logicalDpiX() / 96.0, writer.logicalDpiY() / 96.0);
        PainterSink(painter, kPage).render(samplePicture(Theme::light()));
    }
    EXPECT_TRUE(buffer.data().startsWith("%PDF-"));
    EXPECT_TRUE(buffer.data().contains("CloudyardSans-SemiBold"));
    EXPECT_FALSE(buffer.data().contains("Bitmap"));
}

} // namespace
} // namespace cloudyard
