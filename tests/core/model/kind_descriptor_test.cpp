// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kind_descriptor.h"

#include <set>

#include <gtest/gtest.h>

#include <ostream>

#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

const Vocabulary& vocab() { return testing::testVocabulary(); }

TEST(Vocabulary, FindsKindsAndFaults)
{
    EXPECT_EQ(vocab().kind("queue")->name, "Queue");
    EXPECT_EQ(vocab().kind("Queue"), nullptr);
    EXPECT_EQ(vocab().fault("zone-power-loss")->verb, "Cut power");
    EXPECT_EQ(vocab().fault(""), nullptr);
}

struct MeaningCase {
    const char* from;
    const char* to;
    const char* meaning;
};

void PrintTo(const MeaningCase& one, std::ostream* out) { *out << one.from << " to " << one.to; }

class Meaning : public ::testing::TestWithParam<MeaningCase> {};

TEST_P(Meaning, FollowsFromTheKindsOfTheEnds)
{
    const Result<LinkMeaning> meaning = vocab().meaning(GetParam().from, GetParam().to);
    EXPECT_EQ(meaning ? std::string(toText(*meaning)) : meaning.error().message(),
              GetParam().meaning);
    EXPECT_EQ(vocab().linkRule(GetParam().from, GetParam().to) != nullptr, meaning.has_value());
}

INSTANTIATE_TEST_SUITE_P(
    All, Meaning,
    ::testing::Values(
        MeaningCase{"clients", "load-balancer", "request"}, MeaningCase{"clients", "queue", "send"},
        MeaningCase{"load-balancer", "instance", "route"}, MeaningCase{"queue", "instance", "poll"},
        MeaningCase{"queue", "queue", "dead-letter"}, MeaningCase{"topic", "queue", "subscribe"},
        MeaningCase{"instance", "topic", "send"},
        MeaningCase{"topic", "instance",
                    "Topic cannot be linked to Instance (expected a link from Topic to Queue or "
                    "Subscriber)"},
        MeaningCase{"zone", "queue", "no link can start at Zone"},
        MeaningCase{"subscriber", "queue", "no link can start at Subscriber"},
        MeaningCase{"queue", "gizmo", "the kind \"gizmo\" is not known"},
        MeaningCase{"", "queue", "the kind \"\" is not known"}));

TEST(Words, AreThereAndDiffer)
{
    std::set<std::string_view> meanings;
    for (int i = 0; i < kLinkMeanings; ++i)
        meanings.insert(toText(static_cast<LinkMeaning>(i)));
    EXPECT_EQ(meanings.size(), static_cast<std::size_t>(kLinkMeanings));
    EXPECT_FALSE(meanings.contains(""));
    std::set<std::string_view> types;
    for (int i = 0; i <= static_cast<int>(SettingType::InstanceType); ++i)
        types.insert(toText(static_cast<SettingType>(i)));
    EXPECT_EQ(types.size(), static_cast<std::size_t>(SettingType::InstanceType) + 1);
    EXPECT_EQ(toText(Placement::Zone), "zone");
    EXPECT_EQ(toText(Applies::ToNewInstances), "to new instances");
    EXPECT_EQ(toText(KindFamily::Messaging), "Messaging");
    EXPECT_EQ(toText(MetricUnit::PerSecond), "/s");
}

} // namespace
} // namespace cloudyard
