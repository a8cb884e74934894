// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pictures of both storyboard scenes at every instant of their tables, read as draw lists: no text is clipped,
// covered or too faint, whatever the theme and the scale of the screen.
#include <algorithm>
#include <array>
#include <memory>
#include <ostream>
#include <vector>

#include <QDir>
#include <QFileInfo>
#include <gtest/gtest.h>

#include "gui/app/scene_library.h"
#include "tests/gui/app/storyboard.h"

namespace cloudyard {
namespace {

using namespace test;

void checkTexts(const Picture& picture, bool mayShorten)
{
    const DrawList list = composePicture(picture);
    Reader reader{list, *picture.theme, {}, {}, 0};
    list.replay(reader);
    const QRectF whole(QPointF(), picture.size());
    ASSERT_GT(reader.texts.size(), 20u);
    for (std::size_t i = 0; i < reader.texts.size(); ++i) {
        const Said& said = reader.texts[i];
        const std::string words = said.wanted.toStdString();
        if (!mayShorten) {
            EXPECT_EQ(said.shown.toStdString(), words) << "clipped";
        }
        EXPECT_GE(said.font.size, 9) << words;
        EXPECT_TRUE(whole.contains(said.ink)) << words << " leaves the picture";
        EXPECT_TRUE(said.box.adjusted(-1, -1, 1, 1).contains(said.ink)) << words << " leaves its box";
        EXPECT_FALSE(reader.isCovered(said)) << words << " is covered";
        EXPECT_FALSE(said.grounds.empty()) << words;
        for (const QRgb ground : said.grounds)
            EXPECT_GE(contrast(said.color, ground), 4.5) << words << " on " << std::hex << ground;
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(said.ink.intersects(reader.texts[j].ink))
                << words << " over " << reader.texts[j].wanted.toStdString();
    }
}

/// A scene and the instants of its storyboard.
struct Table {
    const char* file;
    std::vector<double> instants;
};
void PrintTo(const Table& value, std::ostream* out) { *out << value.file; }

class StoryboardPicture : public ::testing::TestWithParam<Table> {};

TEST_P(StoryboardPicture, EveryTextCanBeReadAtEveryInstant)
{
    Storyboard story(QFileInfo(flagshipScene()).dir().filePath(QString::fromLatin1(GetParam().file)));
    // 1600 x 1000 at 100, 150 and 200 %, a full HD screen, and a projector of 1280 x 800 at 150 %.
    const std::array screens{Screen{{1600, 1000}, 1}, Screen{{1067, 667}, 1.5}, Screen{{800, 500}, 2},
                             Screen{{1920, 1080}, 1}, Screen{{1280, 800}, 1},   Screen{{853, 533}, 1.5}};
    for (const double instant : GetParam().instants) {
        ASSERT_TRUE(story.playTo(instant));
        for (const Theme* theme : {&Theme::dark(), &Theme::light()})
            for (const Screen& screen : screens) {
                SCOPED_TRACE(::testing::Message() << instant << " s, " << (theme->isDark ? "dark" : "light") << ", "
                                                << screen.size.width() << " px at " << screen.scale);
                checkTexts(story.picture(screen, *theme), screen.size.width() < 1000);
            }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Tables, StoryboardPicture,
    ::testing::Values(Table{"orders-survive-a-zone.yard",
                          {0, 30, 60, 62, 64, 66, 68, 70, 75, 90, 120, 180, 195, 201, 240}},
                    Table{"first-queue.yard", {5, 29, 30, 45, 60, 65, 100, 120}},
                    Table{"classics/visibility-and-duplicates.yard", {60, 180}},
                    Table{"classics/poison-and-dead-letters.yard", {100, 150.05, 230}},
                    Table{"classics/fifo-groups.yard", {130, 260}}, Table{"classics/filtered-fan-out.yard", {75, 150}},
                    Table{"classics/power-of-two-choices.yard", {30, 70}}, Table{"classics/tail-at-scale.yard", {40, 120}},
                    Table{"elasticity-and-its-lag.yard", {200, 325, 365, 1'625}},
                    Table{"scaling-on-the-wrong-metric.yard", {100, 270, 500}}, Table{"cold-starts.yard", {1, 62, 121}},
                    Table{"function-drinks-a-queue.yard", {20, 60, 140}},
                    Table{"static-stability.yard", {70, 120, 365, 410}}, Table{"spot-fleet.yard", {100, 200, 500, 640}},
                    Table{"follow-the-sun.yard", {600, 3'385, 8'658, 12'000}}),
    [](const auto& p) {
        return QFileInfo(QString::fromLatin1(p.param.file)).baseName().remove(QLatin1Char('-')).toStdString();
    });

} // namespace
} // namespace cloudyard
