// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/raster_sink.h"

#include <gtest/gtest.h>

#include <array>
#include <thread>

#include "gui/canvas/draw/icons.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/map_projection.h"
#include "tests/gui/canvas/draw/ink.h"
#include "tests/gui/canvas/draw/sample_picture.h"

namespace cloudyard {
namespace {

QImage drawn(const DrawList& list, QSize size, double ratio = 1)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(0xff000000u);
    RasterSink sink;
    sink.render(list, image);
    return image;
}

class SamplePictureTest : public ::testing::TestWithParam<const Theme*> {
protected:
    const Theme& theme() const { return *GetParam(); }
};
INSTANTIATE_TEST_SUITE_P(Both, SamplePictureTest, ::testing::Values(&Theme::dark(), &Theme::light()));

TEST_P(SamplePictureTest, IsTheSameBytesEveryTimeAndInEveryThread)
{
    const DrawList list = samplePicture(theme());
    const QImage here = drawn(list, kSampleSize);
    QImage there;
    std::thread([&] { there = drawn(list, kSampleSize); }).join();
    EXPECT_EQ(here, drawn(list, kSampleSize));
    EXPECT_EQ(here, there);
}

TEST_P(SamplePictureTest, HasItsColoursWhereTheyBelong)
{
    const QImage image = drawn(samplePicture(theme()), kSampleSize);
    EXPECT_EQ(image.pixel(kSampleCard.center().x(), kSampleCard.bottom() - 3), theme().card);
    EXPECT_EQ(image.pixel(kSampleCard.center().x(), kSampleCard.top()), theme().cardBorder);
    EXPECT_EQ(image.pixel(kSampleCard.left() + 10, kSampleCard.center().y()), theme().hue(Hue::Cyan).tile);
    EXPECT_GT(countOf(image.copy(kSampleTitle), theme().card), 100) << "the title's ground";
    EXPECT_GT(countOf(image.copy(kSampleTitle), theme().text), 5) << "the title's strokes";
    EXPECT_GT(countOf(image.copy(kSampleCard), theme().hue(Hue::Cyan).solid), 5) << "the icon";
    EXPECT_GT(countOf(image, theme().land), 2000);
}

TEST_P(SamplePictureTest, DrawnInPartsFitsTogether)
{
    const DrawList list = samplePicture(theme());
    const QImage whole = drawn(list, kSampleSize);
    QImage parts = blackImage(kSampleSize);
    RasterSink sink;
    for (int x = 0; x < kSampleSize.width(); x += 57)
        for (int y = 0; y < kSampleSize.height(); y += 43)
            sink.render(list, parts, QRect(x, y, 57, 43));
    EXPECT_EQ(whole, parts);
}

TEST_P(SamplePictureTest, RedrawingAPartChangesNothingElseAndDoesNotDarken)
{
    const DrawList list = samplePicture(theme());
    const QImage once = drawn(list, kSampleSize);
    QImage often = once.copy();
    RasterSink sink;
    for (int i = 0; i < 20; ++i)
        sink.render(list, often, kSampleCard.adjusted(-20, -20, 20, 20));
    EXPECT_EQ(once, often);
}

TEST_P(SamplePictureTest, PannedByWholePixelsIsTheSamePicture)
{
    const QImage here = drawn(samplePicture(theme()), kSampleSize);
    const QImage moved = drawn(samplePicture(theme(), {40, 25}), kSampleSize);
    const QSize common = kSampleSize - QSize(40, 25);
    // Lines are not snapped, and floating point differs in the last digit.
    EXPECT_LE(largestDifference(here.copy(QRect({0, 0}, common)), moved.copy(QRect({40, 25}, common))), 2);
}

TEST_P(SamplePictureTest, TwiceTheResolutionIsTheSamePictureFiner)
{
    const QImage coarse = drawn(samplePicture(theme()), kSampleSize);
    const QImage fine = drawn(samplePicture(theme()), kSampleSize, 2);
    EXPECT_EQ(fine.size(), kSampleSize * 2);
    EXPECT_EQ(fine.pixel(2 * kSampleCard.center().x(), 2 * kSampleCard.top()), theme().cardBorder);
    EXPECT_EQ(fine.pixel(2 * kSampleCard.center().x(), 2 * kSampleCard.top() + 1), theme().cardBorder);
    EXPECT_EQ(fine.pixel(2 * kSampleCard.center().x(), 2 * kSampleCard.top() + 2), theme().card);
    const int coarseText = countOf(coarse.copy(kSampleTitle), theme().text);
    EXPECT_GT(countOf(fine.copy(QRect(kSampleTitle.topLeft() * 2, kSampleTitle.size() * 2)), theme().text),
              2 * coarseText);
}

TEST(RasterSink, ClipsNestAndEnd)
{
    DrawList list;
    list.pushClip({10, 10, 30, 30});
    list.pushClip({20, 20, 50, 50});
    list.rect({QRectF(0, 0, 100, 100), 0, 0xffffffffu});
    list.popClip();
    list.popClip();
    list.rect({QRectF(90, 90, 5, 5), 0, 0xffffffffu});
    const QImage image = drawn(list, {100, 100});
    EXPECT_EQ(countOf(image, 0xffffffffu), 20 * 20 + 25);
    EXPECT_EQ(countOf(image.copy(20, 20, 20, 20), 0xffffffffu), 400);
}

TEST(RasterSink, ElidedTextKeepsToItsBox)
{
    DrawList list;
    const QRectF box(20, 10, 60, 16);
    list.text(box, QStringLiteral("a-very-long-name-of-an-instance"), kBodyFont, 0xffffffffu);
    const QImage image = drawn(list, {200, 40});
    EXPECT_GT(inkOf(image), 40);
    EXPECT_EQ(inkOf(image), inkOf(image.copy(box.toAlignedRect().adjusted(-1, 0, 1, 0))));
}

TEST(RasterSink, TextStandsWhereItsAlignmentSays)
{
    const QRectF box(50, 20, 100, 20);
    const auto inkLeftOf = [&](Qt::Alignment alignment) {
        DrawList list;
        list.text(box, QStringLiteral("HHH"), kBodyFont, 0xffffffffu, alignment | Qt::AlignVCenter);
        const QImage image = drawn(list, {200, 60});
        return inkOf(image.copy(0, 0, 100, 60)) / inkOf(image);
    };
    EXPECT_NEAR(inkLeftOf(Qt::AlignLeft), 1, 0.01);
    EXPECT_NEAR(inkLeftOf(Qt::AlignHCenter), 0.5, 0.1);
    EXPECT_NEAR(inkLeftOf(Qt::AlignRight), 0, 0.01);
}

TEST(RasterSink, DashedRectanglesHaveGaps)
{
    const auto borderInk = [](Dash dash) {
        DrawList list;
        list.rect({QRectF(10, 10, 80, 50), 8, 0, {0xffffffffu, 1, dash}});
        return inkOf(drawn(list, {100, 70}));
    };
    EXPECT_NEAR(borderInk({4, 4}) / borderInk({}), 0.5, 0.06);
}

TEST(RasterSink, UnknownIconsAndEmptyTextsDrawNothing)
{
    DrawList list;
    list.icon({10, 10, 24, 24}, QStringLiteral("no-such-kind"), 0xffffffffu);
    list.text({10, 10, 24, 24}, QString(), kBodyFont, 0xffffffffu);
    list.image({10, 10, 24, 24}, QImage());
    EXPECT_EQ(inkOf(drawn(list, {50, 50})), 0);
}

TEST(RasterSink, DrawsImagesAtTheirSize)
{
    DrawList list;
    QImage white(10, 10, QImage::Format_RGB32);
    white.fill(Qt::white);
    list.image({5, 5, 20, 30}, white);
    EXPECT_NEAR(inkOf(drawn(list, {50, 50})), 600, 1);
}

TEST(RasterSink, TransparentImagesStayPremultiplied)
{
    DrawList list = samplePicture(Theme::dark());
    QImage image(kSampleSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    DrawList halo;
    halo.polyline(std::array{QPointF(10, 10), QPointF(90, 60)}, {withAlpha(0xffffffffu, 90), 7});
    halo.text({10, 60, 90, 20}, QStringLiteral("lifted"), kBodyFont, 0xffffffffu);
    RasterSink().render(halo, image);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const auto p = reinterpret_cast<const QRgb*>(image.constScanLine(y))[x];
            ASSERT_TRUE(qRed(p) <= qAlpha(p) && qGreen(p) <= qAlpha(p) && qBlue(p) <= qAlpha(p));
        }
    EXPECT_EQ(image.pixel(5, 90), 0u);
}

TEST(SpriteCache, ForgetsWhatDoesNotFit)
{
    SpriteCache cache(40'000);
    for (int i = 0; i < 200; ++i)
        (void)cache.text(QString::number(i), kBodyFont, 0xffffffffu, 100, 1);
    EXPECT_LE(cache.bytes(), 40'000);
    SpriteCache tiny(1);
    const TextSprite& sprite = tiny.text(QStringLiteral("x"), kBodyFont, 0xffffffffu, -1, 1);
    EXPECT_FALSE(sprite.image.isNull());
}

TEST(Icons, EveryFileRendersInItsColour)
{
    for (const char* name : {"clients", "region", "zone", "load-balancer", "instance", "queue", "topic",
                             "subscriber", "stop-instance", "zone-power-loss", "cut-link", "play", "pause", "step",
                             "restart", "search", "sun", "moon", "undo", "redo", "zoom-in", "zoom-out", "fit",
                             "layers", "warning", "close", "plus", "minus", "trash", "export", "open", "save",
                             "chevron", "link", "app-logo"}) {
        ASSERT_TRUE(hasIcon(QString::fromLatin1(name))) << name;
        const QImage image = renderIcon(QString::fromLatin1(name), {48, 48}, 0xff4c8dffu);
        EXPECT_GT(countOf(image, 0xff4c8dffu), 40) << name;
        EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0) << name;
        EXPECT_FALSE(iconDrawing(QString::fromLatin1(name)).contains("<svg")) << name;
    }
    EXPECT_FALSE(hasIcon(QStringLiteral("no-such-kind")));
}

} // namespace
} // namespace cloudyard
