// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/fonts.h"

#include <gtest/gtest.h>

#include <QFontInfo>
#include <QImage>
#include <QPainter>

namespace cloudyard {
namespace {

int glyphInk(FontSpec spec, const QString& text)
{
    QImage image(400, 40, QImage::Format_Grayscale8);
    image.fill(0);
    QPainter painter(&image);
    painter.setFont(makeFont(spec));
    painter.setPen(Qt::white);
    painter.drawText(QPointF(4, 28), text);
    painter.end();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += image.constScanLine(y)[x];
    return ink / 255;
}

TEST(Fonts, AreOurOwnFaces)
{
    EXPECT_EQ(QFontInfo(makeFont(kBodyFont)).family(), QStringLiteral("Cloudyard Sans"));
    EXPECT_EQ(QFontInfo(makeFont(kClockFont)).family(), QStringLiteral("Cloudyard Mono"));
}

TEST(Fonts, EveryWeightIsAFaceOfItsOwn)
{
    const QString text = QStringLiteral("Hamburgefonstiv 0123");
    int before = 0;
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        const FontSpec spec{FontFamily::Sans, 24, weight};
        const int ink = glyphInk(spec, text);
        EXPECT_GT(ink, before * 1.08) << weight;
        if (before > 0) {
            EXPECT_LT(ink, before * 1.35) << weight << ": synthetic bold on top?";
        }
        before = ink;
    }
}

TEST(Fonts, DigitsHaveOneWidthInEveryFace)
{
    for (const auto family : {FontFamily::Sans, FontFamily::Mono})
        for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
            const QFontMetricsF& m = metricsOf({family, 40, weight});
            for (const char16_t* pair : {u"11", u"17", u"74", u"00", u"48", u"71"})
                EXPECT_NEAR(m.horizontalAdvance(QString::fromUtf16(pair)),
                            2 * m.horizontalAdvance(QLatin1Char('0')), 0.05);
        }
}

// 8 px is the smallest text that is drawn at all.
TEST(Fonts, WidthFollowsSize)
{
    const double one = metricsOf({FontFamily::Sans, 100, QFont::Normal}).horizontalAdvance("measure") / 100;
    for (const int size : {8, 9, 10, 11, 12, 13, 15, 17, 24})
        EXPECT_NEAR(metricsOf({FontFamily::Sans, size, QFont::Normal}).horizontalAdvance("measure"),
                    one * size, 0.15 + 7 / 64.0)
            << size;
}

TEST(Fonts, WidthsThatAreRememberedAreThoseOfTheirFont)
{
    for (int again = 0; again < 2; ++again)
        for (const FontSpec font : {kBodyFont, kCardTitleFont, kClockFont, FontSpec{FontFamily::Sans, 12, QFont::Bold}})
            for (const QString& text : {QStringLiteral("orders"), QStringLiteral("61.8/s × 3"), QString()})
                EXPECT_EQ(widthOf(text, font), metricsOf(font).horizontalAdvance(text)) << text.toStdString();
}

TEST(Fonts, CoverTheSignsThatTheInterfaceUses)
{
    const QFontMetricsF& m = metricsOf(kBodyFont);
    for (const QChar c : QStringLiteral("Äßéžőščřñ ΩμλσΔ Жщя –—…×÷±≤≥≈∞→←↑↓‰€·•−\u2009\u202f°²³½✓"))
        EXPECT_TRUE(m.inFont(c)) << std::hex << int{c.unicode()};
}

TEST(PlaceText, CentresCapitals)
{
    const QRectF box(10, 10, 100, 40);
    const PlacedText placed = placeText("HX", kBodyFont, box, Qt::AlignCenter, true);
    const double cap = metricsOf(kBodyFont).capHeight();
    EXPECT_NEAR(placed.baseline.y() - cap / 2, box.center().y(), 1e-9);
    EXPECT_NEAR(placed.baseline.x() + placed.width / 2, box.center().x(), 1e-9);
}

TEST(PlaceText, ShortensOnlyWhatDoesNotFit)
{
    const QString name = QStringLiteral("shoppers-sao-paulo");
    const PlacedText whole = placeText(name, kBodyFont, QRectF(0, 0, 400, 20), Qt::AlignLeft, true);
    EXPECT_EQ(whole.shown, name);
    const PlacedText cut = placeText(name, kBodyFont, QRectF(0, 0, 50, 20), Qt::AlignLeft, true);
    EXPECT_TRUE(cut.shown.endsWith(QChar(0x2026)));
    EXPECT_LE(cut.width, 50);
    const PlacedText free = placeText(name, kBodyFont, QRectF(0, 0, 50, 20), Qt::AlignLeft, false);
    EXPECT_EQ(free.shown, name);
    // Exactly its own width still fits.
    const QRectF exact(0, 0, whole.width, 20);
    EXPECT_EQ(placeText(name, kBodyFont, exact, Qt::AlignLeft, true).shown, name);
}

} // namespace
} // namespace cloudyard
