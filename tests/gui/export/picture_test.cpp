// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/picture.h"

#include <algorithm>
#include <set>

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/scene/canvas_model.h"
#include "gui/export/picture_frame.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

struct PictureTest : ::testing::Test {
    PictureTest()
    {
        scene = testing::sceneFrom(
            "clients c city=Dublin rate=10/s; region r code=eu-west-1; zone z in r;"
            "instance w in z slots=2; c -> w timeout=2 s; title Two boxes");
        model.sync(scene);
        picture.snapshot = model.snapshot();
        picture.view =
            View::fitted(model.contentBounds(), QSize(800, 500), 1, QMarginsF(40, 40, 40, 40));
        picture.theme = &Theme::dark();
        picture.info = pictureInfo(scene, "Two boxes", nullptr, vocabulary());
    }
    Scene scene;
    CanvasModel model{vocabulary()};
    Picture picture;
};

/// A sink that looks for a text.
struct TextFinder {
    const DrawList& list;
    QString wanted;
    bool found = false;
    void draw(const DrawText& text, const DrawList::Primitive&)
    {
        found |= list.textAt(text.text).contains(wanted);
    }
    template <class Other> void draw(const Other&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

bool hasText(const DrawList& list, const char* wanted)
{
    TextFinder finder{list, QString::fromUtf8(wanted)};
    list.replay(finder);
    return finder.found;
}

TEST_F(PictureTest, saysWhatItShows)
{
    picture.info = {"Two boxes",
                    "00:01:30 · seed 42 · 2×",
                    {"zone a: power lost for 0:30"},
                    "1 zone lost 0:30",
                    "88.9 %",
                    "312 ms",
                    "c0ffee"};
    const DrawList list = composePicture(picture);
    for (const char* text : {"Two boxes", "00:01:30", "seed 42", "zone a: power lost", "88.9 %",
                             "312 ms", "c0ffee", "request", "response", "retry", "error"})
        EXPECT_TRUE(hasText(list, text)) << text;
}

TEST_F(PictureTest, oneRequestIsOneRequest)
{
    Frame frame;
    frame.scene.requests = 1;
    EXPECT_EQ(pictureInfo(scene, "Two boxes", &frame, vocabulary()).verdict,
              QString::fromUtf8("1 request · 0 failed · 0 lost"));
    frame.scene.requests = 1'200;
    EXPECT_EQ(pictureInfo(scene, "Two boxes", &frame, vocabulary()).verdict,
              QString::fromUtf8("1,200 requests · 0 failed · 0 lost"));
}

/// Where captions of numbers are, from their first letter to their last.
struct Captions {
    const DrawList& of;
    std::vector<std::pair<double, double>> spans = {};
    void draw(const DrawText& text, const DrawList::Primitive&)
    {
        if (text.font == kCaptionFont && text.alignment.testFlag(Qt::AlignRight))
            spans.emplace_back(text.rect.right() - metricsOf(text.font).horizontalAdvance(of.textAt(text.text)),
                               text.rect.right());
    }
    template <class Other> void draw(const Other&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

/// Captions of neighbouring numbers are told apart at a glance, in every language.
TEST_F(PictureTest, numbersOfTheTitleBlockStandApart)
{
    picture.info.fingerprint = QStringLiteral("4ac75a");
    DrawList list;
    drawTitleBlock(list, picture.info, QSize(1600, 900), Theme::dark());
    Captions captions{list};
    list.replay(captions);
    ASSERT_EQ(captions.spans.size(), 3U);
    std::ranges::sort(captions.spans);
    for (std::size_t i = 0; i + 1 < captions.spans.size(); ++i)
        EXPECT_GE(captions.spans[i + 1].first - captions.spans[i].second, 20);
}

TEST_F(PictureTest, hasTheVerdictInItsTitleBlock)
{
    EXPECT_FALSE(hasText(composePicture(picture), "fault tolerant"));
    picture.info.verdict = QString::fromUtf8("w stopped 0:30 · fault tolerant");
    EXPECT_TRUE(hasText(composePicture(picture), "w stopped 0:30 · fault tolerant"));
}

TEST_F(PictureTest, pixelsAreAsManyAsAskedForAndNotFlat)
{
    const QImage image = renderPicture(picture, 2);
    EXPECT_EQ(image.size(), QSize(1600, 2 * (500 + kTitleBlockHeight)));
    EXPECT_EQ(image.pixel(image.width() / 2, image.height() - 3), Theme::dark().panel);
    std::set<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3)
        for (int y = 0; y < 1000; y += 3)
            colours.insert(image.pixel(x, y));
    EXPECT_GT(colours.size(), 20U);
}

TEST_F(PictureTest, messagesUnderWayAreOnTheirLinks)
{
    const QImage without = renderPicture(picture, 1);
    picture.flights.now = 1;
    picture.flights.flights.push_back({0, 0.5, 1.5, 1, FlightState::Request, false, false});
    const QImage with = renderPicture(picture, 1);
    const QPointF middle = picture.view.toScreen((*picture.snapshot.links)[0].path.pointAt(0.5));
    EXPECT_NE(with.pixel(middle.toPoint()), without.pixel(middle.toPoint()));
    EXPECT_EQ(with.pixel(middle.toPoint()), Theme::dark().request());
    picture.flights.flights[0].start = 2;
    picture.flights.flights[0].end = 3;
    EXPECT_EQ(renderPicture(picture, 1), without) << "what has not left is not shown";
}

TEST_F(PictureTest, sameMomentSameBytes)
{
    EXPECT_EQ(renderPicture(picture, 1), renderPicture(picture, 1));
}

TEST_F(PictureTest, writesPngAndSvg)
{
    QTemporaryDir folder;
    ASSERT_TRUE(writePicture(picture, folder.filePath("a.png"), 1));
    EXPECT_EQ(QImage(folder.filePath("a.png")).size(), picture.size());
    ASSERT_TRUE(writePicture(picture, folder.filePath("a.svg"), 1));
    QFile svg(folder.filePath("a.svg"));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&svg);
    int texts = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            ++texts;
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_GT(texts, 5);
}

TEST_F(PictureTest, anotherKindOfFileIsAnError)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.jpg");
    const auto written = writePicture(picture, path, 1);
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().message().find("a picture is a .png or an .svg"), std::string::npos);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(PictureTest, aPathThatCannotBeWrittenIsAnError)
{
    const auto written = writePicture(picture, "/no/such/folder/a.png", 1);
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().message().find("/no/such/folder/a.png"), std::string::npos);
}

} // namespace
} // namespace cloudyard
