// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/launch_options.h"

#include <cmath>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

std::variant<LaunchOptions, LaunchReply> read(std::vector<const char*> words)
{
    words.insert(words.begin(), "cloudyard");
    return readLaunchOptions(static_cast<int>(words.size()), words.data());
}

TEST(LaunchOptions, withoutWordsAreTheDefaults)
{
    const auto options = std::get<LaunchOptions>(read({}));
    EXPECT_TRUE(options.scene.isEmpty());
    EXPECT_FALSE(options.play);
    EXPECT_FALSE(options.at);
    EXPECT_FALSE(options.theme);
}

TEST(LaunchOptions, takeEverything)
{
    const auto options = std::get<LaunchOptions>(
        read({"shop.yard", "--play", "--at", "90s", "--screenshot", "out.png", "--size", "1280x800",
              "--theme", "light", "--pace", "max", "--scale", "2", "--window", "--language", "de"}));
    EXPECT_EQ(options.scene, "shop.yard");
    EXPECT_TRUE(options.play);
    EXPECT_EQ(options.at, SimTime::fromSeconds(90));
    EXPECT_EQ(options.screenshot, "out.png");
    EXPECT_EQ(options.size, QSize(1280, 800));
    EXPECT_EQ(options.theme, ThemeChoice::Light);
    EXPECT_TRUE(std::isinf(*options.pace));
    EXPECT_EQ(options.scale, 2);
    EXPECT_EQ(options.language, QStringLiteral("de"));
    EXPECT_TRUE(options.wholeWindow);
}

TEST(LaunchOptions, anEmptyMapIsNoScene)
{
    EXPECT_TRUE(std::get<LaunchOptions>(read({"--new"})).empty);
    EXPECT_EQ(std::get<LaunchReply>(read({"shop.yard", "--new"})).exitCode, 2);
}

TEST(LaunchOptions, aProgramForTheNextWindowIsNobodysBusiness)
{
    EXPECT_EQ(std::get<LaunchOptions>(read({})).next, NextWindow::None);
    EXPECT_EQ(std::get<LaunchOptions>(read({"--next", "unsaved"})).next, NextWindow::Unsaved);
    EXPECT_EQ(std::get<LaunchOptions>(read({"--next", "closed"})).next, NextWindow::Closed);
    EXPECT_EQ(std::get<LaunchReply>(read({"--help"})).output.find("--next"), std::string::npos);
}

class BadUsageTest : public ::testing::TestWithParam<std::vector<const char*>> {};

TEST_P(BadUsageTest, isExitCodeTwoWithASentence)
{
    const auto reply = read(GetParam());
    ASSERT_TRUE(std::holds_alternative<LaunchReply>(reply));
    EXPECT_EQ(std::get<LaunchReply>(reply).exitCode, 2);
    EXPECT_GT(std::get<LaunchReply>(reply).error.size(), 15U);
    EXPECT_TRUE(std::get<LaunchReply>(reply).output.empty());
}

INSTANTIATE_TEST_SUITE_P(words, BadUsageTest,
                         ::testing::Values(std::vector{"--at", "soon"}, std::vector{"--size", "big"},
                                         std::vector{"--size", "10x10"},
                                         std::vector{"--size", "1600x1000x2"},
                                         std::vector{"--theme", "pink"},
                                         std::vector{"--language", "Klingon"},
                                         std::vector{"--next", "one"},
                                         std::vector{"--pace", "-1"},
                                         std::vector{"--screenshot", "out.bmp"},
                                         std::vector{"--nonsense"}, std::vector{"a.yard", "b.yard"},
                                         std::vector{"--scale", "99"}, std::vector{"--at"}));

TEST(LaunchOptions, helpAndVersionAreAnswered)
{
    const auto help = std::get<LaunchReply>(read({"--help"}));
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_NE(help.output.find("--screenshot"), std::string::npos);
    const auto version = std::get<LaunchReply>(read({"--version"}));
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_EQ(version.output.rfind("cloudyard ", 0), 0U);
}

} // namespace
} // namespace cloudyard
