// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/run_scene.h"

#include <cmath>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

using ::testing::HasSubstr;

/// Ten requests a second like clockwork, each answered after exactly 20 ms.
Scene clockwork(const std::string& more = {})
{
    return cloudyard::testing::sceneFrom(
        "title Clockwork; duration 60s; clients c rate=10/s arrivals=constant; region r; zone z in "
        "r;"
        "instance w in z slots=2 service_time=constant 20 ms; c -> w latency=0 s timeout=1 s;" +
        more);
}

RunReport runOf(const Scene& scene, const RunOptions& options = {})
{
    auto report = runScene(scene, options);
    EXPECT_TRUE(report) << report.error().message();
    return report ? *report : RunReport{};
}

const NodeReport& nodeOf(const RunReport& report, std::string_view id)
{
    for (const NodeReport& node : report.nodes)
        if (node.id == id)
            return node;
    throw std::invalid_argument("no such node");
}

TEST(RunScene, countsWhatHappened)
{
    const RunReport report = runOf(clockwork());
    EXPECT_EQ(report.end, RunReport::End::Finished);
    EXPECT_EQ(report.problem, "");
    EXPECT_EQ(report.title, "Clockwork");
    EXPECT_EQ(report.simulated, 60);
    EXPECT_EQ(report.scene.requests, 600u);
    EXPECT_EQ(report.ledgers.messages.createdRequests, 600u);
    EXPECT_EQ(report.ledgers.messages.completed, 599u); // the last one began at 60 s
    EXPECT_EQ(report.inFlight, 1u);
    EXPECT_EQ(report.callsOpen, 1u);
    ASSERT_EQ(report.nodes.size(), 2u); // places are no stations
    const NodeReport& c = nodeOf(report, "c");
    EXPECT_TRUE(c.isClients);
    EXPECT_EQ(c.completions, 599u);
    EXPECT_EQ(c.sojourn.count, 599u);
    EXPECT_DOUBLE_EQ(c.sojourn.mean, 0.02);
    EXPECT_DOUBLE_EQ(c.sojourn.max, 0.02);
    EXPECT_NEAR(c.sojourn.p99, 0.02, 0.02 * 0.0079);
}

// Of 10/s constant for 60 s every request is of one of two classes; the slow one takes 50 ms, and its calls fail.
TEST(RunScene, tellsClassesOfRequestsApart)
{
    const RunReport report = runOf(
        cloudyard::testing::sceneFrom(
            "duration 60s; clients c rate=10/s arrivals=constant classes=slow 30 %, quick, doomed 10 %; region r; zone z in r\n"
            "instance w in z slots=99 program=work constant 20 ms, reply, class slow { work constant 50 ms, reply }, "
            "class doomed { work constant 3 s, reply }\n"
            "c -> w latency=0 s timeout=1 s"),
        {.warmUp = Duration::seconds(10)});
    ASSERT_EQ(report.classes.size(), 3u);
    const ClassReport& doomed = report.classes[0];
    const ClassReport& quick = report.classes[1];
    const ClassReport& slow = report.classes[2];
    EXPECT_EQ(doomed.name, "doomed");
    EXPECT_EQ(quick.name, "quick");
    EXPECT_EQ(slow.name, "slow");
    // 500 requests of which 60, 30 and 10 % are of a class: four deviations of a binomial count.
    EXPECT_NEAR(static_cast<double>(quick.arrivals), 300, 44);
    EXPECT_NEAR(static_cast<double>(slow.arrivals), 150, 41);
    EXPECT_EQ(quick.arrivals + slow.arrivals + doomed.arrivals, nodeOf(report, "c").arrivals);
    EXPECT_EQ(quick.completions + slow.completions, nodeOf(report, "c").completions);
    EXPECT_EQ(doomed.failures, nodeOf(report, "c").failures);
    EXPECT_GT(sum(doomed.failures), 20u);
    EXPECT_EQ(doomed.sojourn.count, 0u);
    EXPECT_DOUBLE_EQ(quick.sojourn.max, 0.02);
    EXPECT_DOUBLE_EQ(slow.sojourn.mean, 0.05);
    EXPECT_TRUE(runOf(clockwork()).classes.empty());
}

// Utilisation 10/s * 20 ms / 2 slots = 0.1; L = 10/s * 20 ms = 0.2; nobody waits.
TEST(RunScene, averagesOverTime)
{
    const NodeReport w = nodeOf(runOf(clockwork()), "w");
    EXPECT_TRUE(w.hasServers);
    EXPECT_NEAR(w.utilisation, 0.1, 0.0002);
    EXPECT_NEAR(w.meanInSystem, 0.2, 0.0004);
    EXPECT_EQ(w.meanWaiting, 0);
    EXPECT_EQ(w.wait.max, 0);
}

TEST(RunScene, nodesAndSeriesBeginAfterTheWarmUpButLedgersAtZero)
{
    const RunReport report =
        runOf(clockwork(), {.warmUp = Duration::seconds(20), .window = Duration::seconds(10)});
    EXPECT_EQ(report.ledgers.messages.createdRequests, 600u);
    EXPECT_EQ(nodeOf(report, "w").arrivals, 400u);
    EXPECT_EQ(nodeOf(report, "w").sojourn.count, 400u);
    ASSERT_EQ(report.series.endRow(), 4u);
    EXPECT_EQ(report.series.time(0), 30);
    EXPECT_EQ(report.series.time(3), 60);
    EXPECT_EQ(report.series.row(1)[nodeOf(report, "c").column],
              10); // the clients' first metric is their rate
}

TEST(RunScene, optionsThatOnlyWatchChangeNothing)
{
    const RunReport plain = runOf(clockwork("seed 3"));
    const RunReport watched =
        runOf(clockwork("seed 3; objective waiting_max of w max 5; objective response_p95 max 1"),
              {.warmUp = Duration::seconds(7), .window = Duration::milliseconds(330)});
    EXPECT_EQ(plain.fingerprint, watched.fingerprint);
    EXPECT_EQ(plain.events, watched.events);
    EXPECT_EQ(plain.ledgers, watched.ledgers);
    EXPECT_NE(plain.fingerprint, runOf(clockwork("seed 3"), {.seed = 4}).fingerprint);
}

TEST(RunScene, judgesObjectives)
{
    const RunReport report =
        runOf(clockwork("objective success_rate min 0.99; objective response_max of c max 0.01; "
                        "objective failed of c from 10s to 20s max 0;"
                        "objective success_rate of c from 500s min 0; objective requests min 590 "
                        "max 700; expect requests 599..599;"
                        "expect utilisation of w 0.2..0.3"));
    ASSERT_EQ(report.objectives.size(), 5u);
    EXPECT_TRUE(report.objectives[0].met);
    EXPECT_EQ(report.objectives[0].value, 1);
    EXPECT_TRUE(report.objectives[0].isMinimum);
    EXPECT_FALSE(report.objectives[1].met);
    EXPECT_EQ(report.objectives[1].limit, 0.01);
    EXPECT_EQ(report.objectives[1].name, "response_max of c");
    EXPECT_TRUE(report.objectives[2].met);
    EXPECT_FALSE(report.objectives[3].met); // never reached
    EXPECT_TRUE(std::isnan(report.objectives[3].value));
    EXPECT_EQ(report.objectives[4].limit, 590); // the nearer bound
    EXPECT_FALSE(report.metAll());
    ASSERT_EQ(report.expectations.size(),
              2u); // one request was issued at 60 s, when the window was over
    EXPECT_TRUE(report.expectations[0].met);
    EXPECT_FALSE(report.expectations[1].met);
}

TEST(RunScene, saysWhatIsATimeAndAddsUpWhatIsBilled)
{
    const RunReport report = runOf(
        clockwork("objective response_p95 max 1; objective success_rate min 0; objective waiting_empty_at of w max 9;"
                  "objective utilisation of w max 1; objective billed_time of w max 100; objective slots of w max 9"));
    const std::vector<bool> times = {true, false, true, false, true, false};
    ASSERT_EQ(report.objectives.size(), times.size());
    for (std::size_t i = 0; i < times.size(); ++i)
        EXPECT_EQ(report.objectives[i].isTime, times[i]) << report.objectives[i].name;
    EXPECT_EQ(report.cost.instanceSeconds, report.objectives[4].value);
    EXPECT_GT(report.cost.byTime, 0);
    EXPECT_EQ(report.cost.byRequest, 0);
    EXPECT_EQ(nodeOf(report, "w").name, "w");
}

TEST(RunScene, refusesWhatCannotBe)
{
    const auto refusal = [](const Scene& scene, const RunOptions& options = {}) {
        const auto report = runScene(scene, options);
        return report ? std::string() : report.error().message();
    };
    EXPECT_THAT(refusal(clockwork(), {.warmUp = Duration::seconds(60)}),
                HasSubstr("leaves nothing"));
    EXPECT_THAT(refusal(clockwork(), {.window = Duration{}}), HasSubstr("window"));
    EXPECT_THAT(refusal(clockwork(), {.duration = Duration{}}), HasSubstr("some time"));
    EXPECT_THAT(refusal(clockwork(), {.window = Duration::nanoseconds(1)}),
                HasSubstr("longer window"));
    EXPECT_THAT(refusal(clockwork("objective utilization of w max 1")), HasSubstr("utilisation"));
    Scene broken = clockwork();
    broken.links[0].to = NodeId("nobody");
    EXPECT_THAT(refusal(broken), HasSubstr("nobody"));
}

TEST(RunScene, anInterruptEndsItWithAReport)
{
    const std::atomic<bool> now{true};
    const RunReport report = runOf(clockwork(), {.interrupt = &now});
    EXPECT_EQ(report.end, RunReport::End::Interrupted);
    EXPECT_LT(report.simulated, 60);
    EXPECT_GT(report.simulated, 0);
    EXPECT_EQ(report.problem, "");
}

TEST(RunScene, tellsProgress)
{
    double last = -1;
    const auto note = [&](const RunProgress& progress) {
        EXPECT_EQ(progress.end, SimTime::fromSeconds(60));
        EXPECT_GE(progress.now.toSeconds(), last);
        last = progress.now.toSeconds();
    };
    (void)runOf(clockwork(), {.progress = note});
    EXPECT_GE(last, 0);
}

} // namespace
} // namespace cloudyard
