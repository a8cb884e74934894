// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that `yard conformance` runs, one test each.
#include <gtest/gtest.h>

#include <ostream>
#include <set>
#include <stdexcept>

#include <fmt/format.h>

#include "core/services/conformance_rule.h"
#include "core/services/registry.h"
#include "core/services/rule_stage.h"
#include "tests/support/scene_files.h"

namespace cloudyard {

void PrintTo(const ConformanceRule& rule, std::ostream* out) { *out << rule.id; }

namespace {

using testing::testName;

std::vector<ConformanceRule> allRules()
{
    std::vector<ConformanceRule> all;
    for (const ServiceKind& kind : serviceKinds())
        if (kind.rules != nullptr)
            all.insert(all.end(), kind.rules().begin(), kind.rules().end());
    return all;
}

class Conformance : public ::testing::TestWithParam<ConformanceRule> {};

TEST_P(Conformance, Holds)
{
    const Verdict verdict = checkRule(GetParam());
    EXPECT_TRUE(verdict.passed()) << GetParam().text;
    for (const std::string& miss : verdict.misses())
        ADD_FAILURE() << miss;
}

INSTANTIATE_TEST_SUITE_P(Rules, Conformance, ::testing::ValuesIn(allRules()),
                         [](const auto& of) { return testName(std::string(of.param.id)); });

TEST(ConformanceRules, AreNumberedAfterTheirKindAndSayWhereTheyComeFrom)
{
    std::set<std::string_view> ids;
    for (const ServiceKind& kind : serviceKinds()) {
        if (kind.rules == nullptr)
            continue;
        for (const ConformanceRule& rule : kind.rules()) {
            EXPECT_TRUE(ids.insert(rule.id).second) << rule.id << " twice";
            EXPECT_TRUE(rule.id.starts_with(fmt::format("{}-", kind.descriptor->id))) << rule.id;
            EXPECT_FALSE(rule.text.empty() || rule.source.empty() || rule.section.empty())
                << rule.id;
        }
    }
    EXPECT_GE(ids.size(), 80u);
}

/// A check that looks at nothing, sees something else, or throws has not passed.
TEST(ConformanceRules, DoNotPassByDoingNothing)
{
    const auto passes = [](void (*check)(Verdict&)) {
        return checkRule({"queue-0", "0", "text", "source", check}).passed();
    };
    EXPECT_FALSE(passes([](Verdict&) {}));
    EXPECT_TRUE(passes([](Verdict& v) { v.equal("one", 1, 1); }));
    EXPECT_FALSE(passes([](Verdict& v) { v.equal("one", 1, 2); }));
    EXPECT_FALSE(passes([](Verdict& v) {
        v.holds("first", false);
        v.holds("second", true);
    }));
    EXPECT_FALSE(passes([](Verdict& v) { v.within("number", 0.999, 1, 2); }));
    EXPECT_FALSE(passes([](Verdict& v) {
        v.holds("first", true);
        throw std::runtime_error("broken");
    }));
    const Verdict seen = checkRule(
        {"queue-0", "0", "text", "source", [](Verdict& v) { v.equal("count", 3, 4); }});
    ASSERT_EQ(seen.misses().size(), 1u);
    EXPECT_EQ(seen.misses()[0], "count: saw 3, expected 4");
}

TEST(Stages, RefuseWhatIsNotThere)
{
    EXPECT_THROW(Stage("region r; queue q"), std::invalid_argument) << "a queue outside a region";
    Stage stage("region r; zone z in r; queue q in r; puppet w in z; in: w -> q; q -> w");
    EXPECT_THROW(stage.send("out"), std::logic_error);
    EXPECT_THROW((void)stage.metric("q", "no such gauge"), std::logic_error);
    EXPECT_THROW((void)stage.metric("p", "waiting"), std::logic_error);
    EXPECT_THROW(stage.set("q", "colour", "red"), std::logic_error);
    EXPECT_THROW(stage.inject("no-such-fault", "q"), std::logic_error);
    EXPECT_THROW(stage.change("region r"), std::logic_error);
    EXPECT_THROW((void)stage.receiveOne("q-w"), std::logic_error);
}

} // namespace
} // namespace cloudyard
