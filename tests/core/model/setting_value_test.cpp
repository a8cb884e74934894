// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setting_value.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cloudyard {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> keysOf(const SettingMap& settings)
{
    std::vector<std::string> keys;
    for (const SettingMap::Entry& entry : settings.entries())
        keys.push_back(entry.key);
    return keys;
}

TEST(SettingMap, KeepsTheOrderOfTheFile)
{
    SettingMap settings;
    settings.set("b", std::int64_t{1});
    settings.set("a", std::int64_t{2});
    settings.set("b", std::int64_t{3});
    EXPECT_THAT(keysOf(settings), ElementsAre("b", "a"));
    EXPECT_EQ(*settings.find("b"), SettingValue(std::int64_t{3}));
    EXPECT_EQ(settings.find("c"), nullptr);
}

TEST(SettingMap, ErasesAndPutsBackInPlace)
{
    SettingMap settings;
    for (const char* key : {"a", "b", "c"})
        settings.append(key, true);
    const SettingMap before = settings;
    EXPECT_TRUE(settings.erase("b"));
    EXPECT_FALSE(settings.erase("b"));
    settings.insert(1, "b", true);
    EXPECT_EQ(settings, before);
    settings.insert(99, "z", true);
    EXPECT_THAT(keysOf(settings), ElementsAre("a", "b", "c", "z"));
}

} // namespace
} // namespace cloudyard
