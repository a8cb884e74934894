// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/kind_search.h"

#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/services/registry.h"

namespace cloudyard {
namespace {

std::vector<std::string> idsFor(std::string_view text)
{
    std::vector<std::string> ids;
    for (const KindDescriptor* kind : findKinds(vocabulary(), text))
        ids.emplace_back(kind->id);
    return ids;
}

struct SearchCase {
    const char* text;
    const char* kind;
};
void PrintTo(const SearchCase& value, std::ostream* out) { *out << value.text; }

class KindSearchTest : public ::testing::TestWithParam<SearchCase> {};

TEST_P(KindSearchTest, findsTheKindByWhatPeopleCallIt)
{
    EXPECT_THAT(idsFor(GetParam().text), ::testing::Contains(GetParam().kind));
}

INSTANTIATE_TEST_SUITE_P(words, KindSearchTest,
                         ::testing::Values(SearchCase{"sqs", "queue"}, SearchCase{"sns", "topic"},
                                         SearchCase{"ec2", "instance"}, SearchCase{"elb", "load-balancer"},
                                         SearchCase{"alb", "load-balancer"}, SearchCase{"az", "zone"},
                                         SearchCase{"Que", "queue"}, SearchCase{"load bal", "load-balancer"},
                                         SearchCase{"SQS", "queue"}, SearchCase{"  topic ", "topic"}));

TEST(KindSearch, anEmptyTextFindsEveryKindInOrder)
{
    const auto found = findKinds(vocabulary(), "");
    EXPECT_EQ(found, vocabulary().kinds);
}

TEST(KindSearch, nonsenseFindsNothing)
{
    EXPECT_TRUE(idsFor("quexyz").empty());
    EXPECT_TRUE(idsFor("queue ec2").empty());
}

} // namespace
} // namespace cloudyard
