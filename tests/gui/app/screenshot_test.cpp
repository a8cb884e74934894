// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/screenshot.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "gui/app/scene_library.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {
namespace {

/// Pixels of exactly this colour.
int countOf(const QImage& image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    return count;
}

struct ScreenshotTest : ::testing::Test {
    QImage shot(double at, const char* name, ThemeChoice theme = ThemeChoice::Dark)
    {
        LaunchOptions options;
        options.scene = flagshipScene();
        options.at = SimTime::fromSeconds(at);
        options.size = QSize(1200, 800);
        options.theme = theme;
        options.screenshot = folder.filePath(name);
        EXPECT_EQ(takeScreenshot(options), 0);
        return QImage(options.screenshot);
    }
    QTemporaryDir folder;
};

TEST_F(ScreenshotTest, isAsLargeAsAskedForAndShowsWhatHappens)
{
    const QImage healthy = shot(30, "healthy.png");
    ASSERT_EQ(healthy.size(), QSize(1200, 800));
    const QImage broken = shot(66, "broken.png");
    EXPECT_GT(countOf(healthy, Theme::dark().request()), 20) << "requests are under way";
    EXPECT_EQ(countOf(healthy, Theme::dark().zoneFault), 0);
    EXPECT_GT(countOf(broken, Theme::dark().zoneFault), 500) << "the dead zone";
    const QImage light = shot(30, "light.png", ThemeChoice::Light);
    EXPECT_GT(countOf(light, Theme::light().ocean), 1000);
}

TEST_F(ScreenshotTest, sameOptionsSamePicture) { EXPECT_EQ(shot(12, "a.png"), shot(12, "b.png")); }

/// Messages move by the wall clock there, but what stands is of the instant asked for: no card is left for a later frame.
TEST_F(ScreenshotTest, aPictureOfTheWindowShowsOneInstant)
{
    const auto countdown = [this](const char* name) {
        LaunchOptions options;
        options.scene = flagshipScene();
        options.at = SimTime::fromSeconds(75);
        options.size = QSize(1600, 1000);
        options.theme = ThemeChoice::Dark;
        options.wholeWindow = true;
        options.screenshot = folder.filePath(name);
        EXPECT_EQ(takeScreenshot(options), 0);
        return QImage(options.screenshot).copy(940, 320, 115, 26); // in the header of the dead zone, beside all links
    };
    const QImage first = countdown("first.png");
    EXPECT_GT(countOf(first, Theme::dark().hue(Hue::Red).text), 10) << "power lost 0:15";
    EXPECT_EQ(countdown("second.png"), first);
}

TEST_F(ScreenshotTest, exitCodesTellInputFromOutput)
{
    LaunchOptions options;
    options.scene = folder.filePath("none.yard");
    options.screenshot = folder.filePath("a.png");
    EXPECT_EQ(takeScreenshot(options), 2);
    QFile bad(folder.filePath("bad.yard"));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write(R"({"format": 1, "nodes": [)");
    bad.close();
    options.scene = bad.fileName();
    EXPECT_EQ(takeScreenshot(options), 2);
    options.scene = flagshipScene();
    options.screenshot = "/no/such/folder/a.png";
    EXPECT_EQ(takeScreenshot(options), 1);
}

} // namespace
} // namespace cloudyard
