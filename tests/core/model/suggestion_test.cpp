// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/suggestion.h"

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

constexpr std::string_view kNames[] = {"queue", "instance", "load-balancer"};

TEST(Suggestion, FindsTheNearName)
{
    EXPECT_EQ(didYouMean("queu", kNames), ", did you mean \"queue\"?");
    EXPECT_EQ(didYouMean("load_balancer", kNames), ", did you mean \"load-balancer\"?");
    EXPECT_EQ(didYouMean("spaceship", kNames), "");
    EXPECT_EQ(didYouMean("", kNames), "");
    EXPECT_EQ(didYouMean(std::string(10'000'000, 'q'), kNames), "");
}

TEST(Suggestion, QuotesInOneShortLine)
{
    EXPECT_EQ(inQuotes("web\na\x01"), "\"web a \"");
    EXPECT_EQ(inQuotes(std::string(100, 'x')), '"' + std::string(60, 'x') + "...\"");
    EXPECT_EQ(shownName("S\u00e3o Paulo"), "S\u00e3o Paulo");
}

TEST(Suggestion, ListsAlternatives)
{
    EXPECT_EQ(eitherOf({}), "");
    EXPECT_EQ(eitherOf(std::span(kNames).first(1)), "queue");
    EXPECT_EQ(eitherOf(std::span(kNames).first(2)), "queue or instance");
    EXPECT_EQ(eitherOf(kNames), "queue, instance or load-balancer");
}

} // namespace
} // namespace cloudyard
