// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/verdict.h"

#include <ostream>

#include <gtest/gtest.h>

#include "tests/core/metrics/toy_run.h"

namespace cloudyard {
namespace {

using toy::at;

VerdictFault zone(const std::string& name, double from, double to)
{
    return {"zone-power-loss", "lost", name, "zone", true, at(from), at(to)};
}

VerdictFault stopped(const std::string& name, double from, std::optional<double> to)
{
    return {"stop-instance",
            "stopped",
            name,
            "instance",
            false,
            at(from),
            to ? std::optional(at(*to)) : std::nullopt};
}

VerdictFault cut(const std::string& name, double from, double to)
{
    return {"cut-link", "cut", name, "link", false, at(from), at(to)};
}

/// The flagship's story as its arithmetic has it.
VerdictFacts flagship()
{
    VerdictFacts facts;
    facts.now = at(240);
    facts.faults = {zone("zone a", 60, 180)};
    facts.requests = 17'280;
    facts.failed = 48;
    facts.reasons[static_cast<std::size_t>(Reason::Timeout)] = 48;
    facts.firstFailure = at(64);
    facts.lastFailure = at(70.1);
    facts.hasMessages = true;
    facts.accepted = "orders";
    facts.lowestSuccess = 0.93;
    facts.lowestAt = at(70);
    facts.backlogBefore = 2;
    facts.backlogPeak = 716;
    facts.backlogPeakAt = at(195);
    facts.backlogBackAt = at(221);
    facts.recoveredAt = at(221);
    return facts;
}

struct Case {
    const char* name;
    VerdictGrade grade;
    const char* sentence;
    VerdictFacts facts;
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

template <class Change>
Case with(const char* name, VerdictGrade grade, const char* sentence, Change change)
{
    VerdictFacts facts = flagship();
    change(facts);
    return {name, grade, sentence, facts};
}

using Grade = VerdictGrade;

std::vector<Case> cases()
{
    return {
        with("flagship", Grade::HighlyAvailable,
             "1 zone lost 2:00 · 48 of 17,280 failed · 0 accepted orders lost · highly available, "
             "not fault tolerant",
             [](VerdictFacts&) {}),
        with("none_failed", Grade::FaultTolerant,
             "1 zone lost 2:00 · 0 of 17,280 failed · 0 accepted orders lost · fault tolerant",
             [](VerdictFacts& f) { f.failed = 0; }),
        with("failures_before_the_fault_do_not_count", Grade::FaultTolerant,
             "1 zone lost 2:00 · 48 of 17,280 failed · 0 accepted orders lost · fault tolerant",
             [](VerdictFacts& f) { f.failedBefore = 48; }),
        with("half_is_enough", Grade::HighlyAvailable,
             "1 zone lost 2:00 · 48 of 17,280 failed · 0 accepted orders lost · highly available, "
             "not fault tolerant",
             [](VerdictFacts& f) { f.lowestSuccess = 0.5; }),
        with("out_for_a_while", Grade::Recovered,
             "1 zone lost 2:00 · 48 of 17,280 failed · 0 accepted orders lost · recovered, not "
             "highly available",
             [](VerdictFacts& f) { f.lowestSuccess = 0.49; }),
        with("no_recovery", Grade::NotAvailable,
             "1 zone lost 2:00 · 48 of 17,280 failed · 0 accepted orders lost · not recovered",
             [](VerdictFacts& f) { f.recoveredAt.reset(); }),
        with("no_recovery_though_none_failed", Grade::NotAvailable,
             "1 zone lost 2:00 · 0 of 17,280 failed · 0 accepted orders lost · not recovered",
             [](VerdictFacts& f) {
                 f.failed = 0;
                 f.recoveredAt.reset();
             }),
        with("lost_outweighs_all", Grade::MessagesLost,
             "1 zone lost 2:00 · 0 of 17,280 failed · 1,234 accepted orders lost · messages were "
             "lost",
             [](VerdictFacts& f) {
                 f.failed = 0;
                 f.lost = 1'234;
             }),
        with("dead_letters_are_kept", Grade::FaultTolerant,
             "1 zone lost 2:00 · 0 of 17,280 failed · 0 accepted orders lost · 1,234 in a "
             "dead-letter queue · fault tolerant",
             [](VerdictFacts& f) {
                 f.failed = 0;
                 f.parked = 1'234;
             }),
        with("nothing_broken", Grade::Untested,
             "no fault · 48 of 17,280 failed · 0 accepted orders lost · not put to the test",
             [](VerdictFacts& f) { f.faults.clear(); }),
        with("no_queue", Grade::HighlyAvailable,
             "1 zone lost 2:00 · 48 of 17,280 failed · highly available, not fault tolerant",
             [](VerdictFacts& f) { f.hasMessages = false; }),
        with("nobody_asks", Grade::FaultTolerant,
             "1 zone lost 2:00 · 0 accepted orders lost · fault tolerant",
             [](VerdictFacts& f) { f.requests = f.failed = 0; }),
        with("instance", Grade::HighlyAvailable,
             "web-a stopped 0:30 · 48 of 17,280 failed · 0 accepted orders lost · highly "
             "available, not fault tolerant",
             [](VerdictFacts& f) { f.faults = {stopped("web-a", 60, 90)}; }),
        with("link", Grade::FaultTolerant,
             "link orders → fulfil-a cut 1:00 · 0 of 17,280 failed · 0 accepted orders lost · "
             "fault tolerant",
             [](VerdictFacts& f) {
                 f.faults = {cut("orders → fulfil-a", 60, 120)};
                 f.failed = 0;
             }),
        with("alike", Grade::FaultTolerant,
             "2 instances stopped 0:30 each · 0 of 17,280 failed · 0 accepted orders lost · fault "
             "tolerant",
             [](VerdictFacts& f) {
                 f.faults = {stopped("web-a", 60, 90), stopped("web-b", 100, 130)};
                 f.failed = 0;
             }),
        with("different", Grade::FaultTolerant,
             "2 zones lost 2:30.5 in all, web-a stopped 2 times, 0:20 in all · 0 of 17,280 failed "
             "· 0 accepted orders lost · fault tolerant",
             [](VerdictFacts& f) {
                 f.faults = {zone("zone a", 60, 180), zone("zone b", 60, 90.5),
                             stopped("web-a", 70, 80), stopped("web-a", 190, 200)};
                 f.failed = 0;
             }),
        with("still_active", Grade::FaultTolerant,
             "web-a stopped 3:00 so far · 0 of 17,280 failed · 0 accepted orders lost · fault "
             "tolerant",
             [](VerdictFacts& f) {
                 f.faults = {stopped("web-a", 60, std::nullopt)};
                 f.failed = 0;
             }),
        with("many_kinds", Grade::FaultTolerant,
             "1 zone lost 0:01, web-a stopped 0:01, link a → b cut 0:01 and 2 more faults · 0 of "
             "17,280 failed · 0 accepted orders lost · fault tolerant",
             [](VerdictFacts& f) {
                 f.faults = {zone("zone a", 1, 2),
                             stopped("web-a", 1, 2),
                             cut("a → b", 1, 2),
                             {"throttle", "throttled", "orders", "queue", false, at(1), at(2)},
                             {"slow", "slow", "web-b", "instance", false, at(1), at(2)}};
                 f.failed = 0;
             }),
    };
}

class VerdictCases : public ::testing::TestWithParam<Case> {};

TEST_P(VerdictCases, areJudgedByTheRules)
{
    const RunVerdict verdict = judge(GetParam().facts);
    EXPECT_EQ(verdict.grade, GetParam().grade);
    EXPECT_EQ(verdict.sentence(), GetParam().sentence);
    EXPECT_EQ(verdict.at, at(240));
}

INSTANTIATE_TEST_SUITE_P(Table, VerdictCases, ::testing::ValuesIn(cases()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Verdict, reasonsWithTimesAndTheRule)
{
    EXPECT_EQ(
        judge(flagship()).reasoning,
        "zone a lost: from 1:00 to 3:00 (2:00)\n"
        "48 requests failed between 1:04 and 1:10.1 (no answer in time: 48).\n"
        "Success over 10 s was lowest at 1:10: 93.0 %.\n"
        "At most 716 messages waited in queues, looked at once a second: at 3:15; back at the level before by 3:41.\n"
        "0 accepted orders lost.\n"
        "Recovered at 3:41.\n"
        "Requests failed, but at least half succeeded at any time, and it recovered. So: "
        "highly available, not fault tolerant.");
}

TEST(Verdict, saysThatDeadLettersAreKept)
{
    VerdictFacts facts = flagship();
    EXPECT_EQ(judge(facts).reasoning.find("dead-letter"), std::string::npos);
    facts.parked = 2;
    EXPECT_NE(judge(facts).reasoning.find("0 accepted orders lost.\n2 kept in a dead-letter queue: not lost while they "
                                          "are there.\n"),
              std::string::npos);
    EXPECT_EQ(judge(facts).parked, 2u);
}

TEST(Verdict, saysWhichObjectivesAreMissed)
{
    VerdictFacts facts = flagship();
    EXPECT_EQ(judge(facts).sentence().find("missed"), std::string::npos);
    facts.missed = {"response p99", "success"};
    EXPECT_NE(judge(facts).facts.find(" · 2 objectives missed"), std::string::npos);
    EXPECT_NE(judge(facts).reasoning.find("Missed: response p99; success.\n"), std::string::npos);
}

TEST(Verdict, namesReasonsInPlainWords)
{
    VerdictFacts facts = flagship();
    facts.reasons = {};
    facts.reasons[static_cast<std::size_t>(Reason::LineFull)] = 40;
    facts.reasons[static_cast<std::size_t>(Reason::Timeout)] = 8;
    EXPECT_NE(judge(facts).reasoning.find("(no answer in time: 8, the waiting line was full: 40)"), std::string::npos)
        << judge(facts).reasoning;
    for (int r = 0; r < kReasons; ++r) { // ids are for files
        EXPECT_FALSE(sentenceOf(static_cast<Reason>(r)).empty());
        EXPECT_EQ(sentenceOf(static_cast<Reason>(r)).find('-'), std::string_view::npos);
    }
}

/// What failed while two faults acted is neither's alone: one verdict, which names both and says so.
TEST(Verdict, holdsForAllFaultsThatOverlap)
{
    VerdictFacts facts = flagship();
    facts.faults = {zone("zone a", 60, 180), stopped("web-b", 100, 130)};
    const RunVerdict both = judge(facts);
    EXPECT_TRUE(both.facts.starts_with("1 zone lost 2:00, web-b stopped 0:30 · ")) << both.facts;
    EXPECT_NE(both.reasoning.find("overlapped"), std::string::npos) << both.reasoning;
    facts.faults = {zone("zone a", 60, 90), stopped("web-b", 90, 130)}; // one after the other
    EXPECT_EQ(judge(facts).reasoning.find("overlapped"), std::string::npos);
    facts.faults = {zone("zone a", 60, 200), stopped("web-b", 70, 80),
                    cut("web → web-c", 150, 160)}; // within the first
    EXPECT_NE(judge(facts).reasoning.find("overlapped"), std::string::npos);
    facts.faults = {stopped("web-a", 60, std::nullopt), stopped("web-b", 100, 130)}; // the first lasts
    EXPECT_NE(judge(facts).reasoning.find("overlapped"), std::string::npos);
}

/// Orders such as a purge are given at a moment; how long their doing takes is no matter of the verdict.
TEST(Verdict, saysWhenOrdersWereGivenAndNotForHowLong)
{
    VerdictFacts facts = flagship();
    facts.faults.push_back({.kind = "purge-queue",
                            .past = "purged",
                            .target = "orders",
                            .targetKind = "queue",
                            .from = at(200),
                            .to = at(210),
                            .isOrder = true});
    EXPECT_TRUE(judge(facts).facts.starts_with("1 zone lost 2:00, orders purged · ")) << judge(facts).facts;
    EXPECT_NE(judge(facts).reasoning.find("\norders purged at 3:20\n"), std::string::npos) << judge(facts).reasoning;
    facts.faults.back().from = at(100);
    EXPECT_EQ(judge(facts).reasoning.find("overlapped"), std::string::npos) << "an order breaks nothing meanwhile";
}

TEST(Verdict, namesWhatWasLaunchedAndTerminated)
{
    VerdictFacts facts = flagship();
    facts.deeds = {{at(58.8), "web-b", "terminated"}, {at(90), "web-d", "launched"}};
    EXPECT_NE(judge(facts).reasoning.find("(2:00)\nweb-b terminated at 0:58.8\nweb-d launched at 1:30\n"),
              std::string::npos)
        << judge(facts).reasoning;
}

TEST(Verdict, onTheWaySaysAsOfWhen)
{
    VerdictFacts facts = flagship();
    facts.now = at(101);
    facts.isEnd = false;
    EXPECT_TRUE(judge(facts).sentence().starts_with("As of 1:41: 1 zone lost")) << judge(facts).sentence();
    EXPECT_FALSE(judge(facts).final);
}

TEST(Verdict, tellsTheTimesOfAStory)
{
    EXPECT_EQ(storyTime(Duration::seconds(120)), "2:00");
    EXPECT_EQ(storyTime(Duration::milliseconds(30'500)), "0:30.5");
    EXPECT_EQ(storyTime(Duration::milliseconds(59'960)), "1:00");
    EXPECT_EQ(storyTime(Duration::seconds(3'725)), "1:02:05");
    EXPECT_EQ(storyTime({}), "0:00");
}

TEST(Verdict, callsMessagesByTheirQueue)
{
    EXPECT_EQ(messagesOf("orders"), "orders");
    EXPECT_EQ(messagesOf("work-queue"), "messages of work-queue");
    EXPECT_EQ(messagesOf("Orders"), "messages of Orders");
    EXPECT_EQ(messagesOf("mail"), "messages of mail");
    EXPECT_EQ(messagesOf("s"), "messages of s");
}

} // namespace
} // namespace cloudyard
