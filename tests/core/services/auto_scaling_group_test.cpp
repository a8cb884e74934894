// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "core/model/setting_descriptor.h"
#include "core/services/auto_scaling_group/auto_scaling_group_kind.h"
#include "core/services/auto_scaling_group/scheduled_actions.h"
#include "core/services/registry.h"
#include "core/session/session.h"
#include "core/study/run_scene.h"
#include "tests/core/services/soundness.h"
#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::isSound;
using testing::WatchedRun;

constexpr int kInService = 0; ///< gauges of a group
constexpr int kDesired = 1;

// Lags ---------------------------------------------------------------------------------------------------------

/// All times of the loop but the service's own random ones are as documented: a minute a datapoint, three of them, 1.5
/// s for a call. Pending and boot are log-normal with sigma 0.4: medians 12 and 27 s, in 10,000 draws none beyond a
/// factor of exp(0.4 x 4) = 5.
std::string tracked(int seed, double stepAt)
{
    return fmt::format(
        "seed {}\n"
        "clients c rate=40/s peak_rate=130/s pattern=step pattern_start={:.3f} s\n"
        "region r code=eu-west-1; zone a in r; zone b in r; zone d in r\n"
        "load-balancer web in r health_check_interval=10 s health_check_start=1 s\n"
        "auto-scaling-group g in r min_size=3 max_size=12 slots=4 service_time=exponential 100 ms target_cpu=50 "
        "default_instance_warmup=60 s\n"
        "c -> web timeout=5 s; web -> g",
        seed, stepAt);
}

struct Lag {
    const char* name;
    double low;
    double high;
};

/// 130/s are 13 slots of work: 12 slots are swamped, 26 are wanted for 50 %.
TEST(AutoScalingGroup, ALoadStepIsAnsweredStepByStepEachInItsTime)
{
    for (int seed = 1; seed <= 100; ++seed) {
        const double stepAt = 120 + 0.6 * seed;
        WatchedRun run(tracked(seed, stepAt));
        run.runTo(400);
        const double beyond = run.whenSaid("{node}: CPU {1} %, high alarm above {2} %", "g").toSeconds();
        const double alarm = run.whenSaid("{node}: high CPU alarm after {1} datapoints", "g").toSeconds();
        const double decided = run.whenSaid("{node} scales out from {1} to {2}", "g").toSeconds();
        ASSERT_LT(decided, 400) << seed;
        run.runTo(700);
        const double asked = run.whenSaid("{node} asks for an instance in {other}", "a").toSeconds();
        const double launched = run.whenSaid("{node} is launching: pending for {1} s", "g/4").toSeconds();
        const double runs = run.whenSaid("{other} is in service for {node}: it warms up for {1} s", "g/4").toSeconds();
        const double booted = run.whenSaid("{node} has booted", "g/4").toSeconds();
        const double healthy = run.whenSaid("{other} is in service", "g/4").toSeconds();
        const double warm = run.whenSaid("{other} has warmed up", "g/4").toSeconds();
        const auto lies = [&](Lag lag, double seconds) {
            EXPECT_GE(seconds, lag.low - 1e-6) << lag.name << ", seed " << seed;
            EXPECT_LE(seconds, lag.high + 1e-6) << lag.name << ", seed " << seed;
        };
        lies({"the first datapoint", 0, 120}, beyond - stepAt);
        lies({"three datapoints", 120, 120}, alarm - beyond);
        lies({"the decision", 0, 0}, decided - alarm);
        lies({"the call goes out", 0, 0}, asked - decided);
        lies({"the call", 1.5, 1.5}, launched - asked);
        lies({"pending", 12 / 5., 12 * 5.}, runs - launched);
        lies({"boot", 27 / 5., 27 * 5.}, booted - runs);
        lies({"the first check", 0, 10.1}, healthy - booted);
        lies({"warm-up", 60, 60}, warm - runs);
        // 3 x 2.6 x 0.5 / 0.5 of 4 slots each = 26 slots; measured at most 100 %, so it comes in two or three
        // decisions.
        EXPECT_GE(run.gauge("g", kDesired), 6) << seed;
        EXPECT_LE(run.gauge("g", kDesired), 9) << seed;
        EXPECT_EQ(run.gauge("g", kInService), run.gauge("g", kDesired)) << seed;
    }
}

int membersIn(WatchedRun& run, std::string_view zone)
{
    const Topology& topology = run.simulation().topology();
    int found = 0;
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n)
        found += topology.ownerOf(n) != kNone && !topology.nodes[n].removed &&
                 topology.nodes[n].zone == run.node(zone) && run.simulation().view(n).state != NodeView::State::Gone;
    return found;
}

/// Runs on by half seconds until it is so, or to `end`; when that was.
template <class IsSo> double runUntil(WatchedRun& run, double end, IsSo isSo)
{
    while (!isSo() && run.simulation().now().toSeconds() < end)
        run.runTo(run.simulation().now().toSeconds() + 0.5);
    return run.simulation().now().toSeconds();
}

/// Six over three zones; zone a goes for 400 s. Dark ones are seen at the next look (30 s), borne for 180 s, replaced
/// at a look; the lost zone has fewest, so it is asked first, refuses after the call, and the others are asked at once.
TEST(AutoScalingGroup, ALostZoneIsMadeUpForAndEvenedOutStepByStep)
{
    for (int seed = 1; seed <= 100; ++seed) {
        WatchedRun run(
            fmt::format("seed {}\nclients c rate=20/s\n"
                        "region r code=eu-west-1; zone a in r; zone b in r; zone d in r\n"
                        "load-balancer web in r health_check_interval=10 s health_check_start=1 s\n"
                        "auto-scaling-group g in r min_size=6 max_size=6 slots=4 service_time=exponential 100 ms "
                        "default_instance_warmup=0 s\n"
                        "c -> web timeout=2 s; web -> g",
                        seed));
        const double lostAt = 100 + 0.3 * seed;
        run.runTo(lostAt);
        const auto fault = run.inject("zone-power-loss", "a");
        const auto isFound = [&] {
            return run.whenSaid("{node} finds {other} unhealthy: it is replaced", "g/1") != SimTime::never();
        };
        runUntil(run, lostAt + 300, isFound); // it is forgotten soon after
        const double out = run.whenSaid("{other} is out: no more requests for it", "g/1").toSeconds();
        const double ill = run.whenSaid("{node} finds {other} unhealthy: it is replaced", "g/1").toSeconds();
        run.runTo(lostAt + 400);
        const double refused = run.whenSaid("{node}: no capacity in {other}", "a").toSeconds();
        const double asked = run.whenSaid("{node} asks for an instance in {other}", "b").toSeconds();
        EXPECT_GE(out - lostAt, 10) << seed << ": a failed check, and a second";
        EXPECT_LE(out - lostAt, 20 + 5) << seed;
        EXPECT_GE(ill - lostAt, 180) << seed;
        EXPECT_LE(ill - lostAt, 180 + 30) << seed;
        EXPECT_EQ(refused - ill, 1.5) << seed;
        EXPECT_EQ(asked, refused) << seed;
        EXPECT_EQ(run.gauge("g", kInService), 6) << seed;
        run.clear(fault);
        const double back = runUntil(run, lostAt + 1600, [&] { return membersIn(run, "a") != 0; });
        EXPECT_GE(back - lostAt, 400) << seed;
        EXPECT_LE(back - lostAt, 400 + 60 * 8 + 30 + 2)
            << seed << ": a zone that refused is asked again after eight minutes at most";
        run.runTo(lostAt + 1600);
        EXPECT_EQ(run.gauge("g", kInService), 6) << seed;
        EXPECT_EQ(membersIn(run, "a"), 2) << seed;
    }
}

// Members in a run ---------------------------------------------------------------------------------------------

std::string shop(std::string_view group = "", std::string_view more = "")
{
    return fmt::format(
        "clients c rate=30/s\nregion r code=eu-west-1; zone a in r; zone b in r\n"
        "load-balancer web in r health_check_interval=5 s health_check_timeout=2 s health_check_start=1 s "
        "deregistration_delay=5 s\n"
        "auto-scaling-group g in r min_size=2 max_size=8 slots=4 service_time=exponential 50 ms "
        "pending_time=constant 4 s boot_time=constant 6 s {}\n"
        "c -> web timeout=2 s; to-g: web -> g\n{}",
        group, more);
}

/// What is copied while members come and go has the same future, whatever becomes of the original.
TEST(AutoScalingGroup, ACopyHasTheSameFutureWhileMembersComeAndGo)
{
    WatchedRun run(shop(
        "desired_capacity=6 metric_period=5 s high_datapoints=2 low_datapoints=2 target_cpu=20 default_instance_warmup=5 s"));
    for (int second = 7; second < 120; second += 13) {
        run.runTo(second);
        Simulation copy = run.simulation();
        Simulation other = run.simulation();
        other.injectFault(*makeFault(other, "zone-power-loss", "a"));
        other.runUntil(SimTime::fromSeconds(second + 40));
        copy.runUntil(SimTime::fromSeconds(second + 40));
        Simulation again = run.simulation();
        again.runUntil(SimTime::fromSeconds(second + 40));
        EXPECT_EQ(copy.fingerprint(), again.fingerprint()) << second;
        EXPECT_NE(copy.fingerprint(), other.fingerprint()) << second;
        EXPECT_TRUE(isSound(copy)) << second;
    }
}

/// A link that is drawn at the group during the run is one of each member's; taken away it is nobody's.
TEST(AutoScalingGroup, EditsOfItsLinksReachItsMembers)
{
    const std::string queue = "queue q in r; g -> q\n";
    WatchedRun run(shop());
    run.runTo(10);
    run.change(shop("", queue));
    run.runTo(20);
    EXPECT_GT(run.simulation().station(run.node("q")).arrivals, 200u);
    run.change(shop());
    run.runTo(30);
    EXPECT_TRUE(isSound(run.simulation()));
    EXPECT_EQ(run.simulation().topology().findLink("g-q/g/1"), kNone);
    EXPECT_NE(run.simulation().topology().findLink("to-g/g/1"), kNone);
}

/// Without its zone a member is no more, and the group makes up for it; without the group there are none.
TEST(AutoScalingGroup, MembersLeaveWithTheirZoneAndWithTheirGroup)
{
    WatchedRun run(shop("min_size=4"));
    run.runTo(10);
    std::string withoutB = shop("min_size=4");
    withoutB.replace(withoutB.find("; zone b in r"), 13, "");
    run.change(withoutB);
    run.runTo(40);
    EXPECT_EQ(run.gauge("g", kInService), 4);
    EXPECT_EQ(run.node("g/2"), kNone);
    EXPECT_TRUE(isSound(run.simulation()));
    run.change(
        "clients c rate=30/s\nregion r code=eu-west-1; zone a in r\nload-balancer web in r\nc -> web timeout=2 s");
    run.runTo(50);
    EXPECT_EQ(run.node("g"), kNone);
    EXPECT_EQ(run.node("g/1"), kNone);
    EXPECT_TRUE(isSound(run.simulation()));
}

/// A group that is drawn during the run launches like one that is told to have more.
TEST(AutoScalingGroup, AddedDuringTheRunItLaunches)
{
    WatchedRun run(
        "clients c rate=30/s\nregion r code=eu-west-1; zone a in r; zone b in r\nload-balancer web in r\nc -> web timeout=2 s");
    run.runTo(10);
    run.change(shop());
    run.runTo(11);
    EXPECT_EQ(run.gauge("g", kInService), 0);
    run.runTo(60);
    EXPECT_EQ(run.gauge("g", kInService), 2);
    EXPECT_GT(run.simulation().station(run.node("g")).completions, 500u);
}

/// Drawn before its zones it waits for them.
TEST(AutoScalingGroup, LaunchesOnceThereIsAZone)
{
    std::string without = shop();
    without.replace(without.find("; zone a in r; zone b in r"), 26, "");
    WatchedRun run(without);
    run.runTo(20);
    EXPECT_EQ(run.gauge("g", kInService), 0);
    EXPECT_EQ(run.simulation().view(run.node("g")).state, NodeView::State::Failed);
    run.change(shop());
    run.runTo(60);
    EXPECT_EQ(run.gauge("g", kInService), 2);
}

/// What its members do counts as its own; nothing else of the run counts more or less than without members.
TEST(AutoScalingGroup, ItsNumbersAreThoseOfItsMembersTogether)
{
    WatchedRun run(shop("scheduled_actions=at 20 s: desired 5 scheduled_delay=constant 0 s"));
    run.runTo(60);
    const StationStats all = run.simulation().station(run.node("g"));
    const StationStats balancer = run.simulation().station(run.node("web"));
    EXPECT_EQ(all.completions, balancer.completions);
    EXPECT_EQ(all.arrivals, balancer.arrivals);
    EXPECT_EQ(run.gauge("g", kInService), 5);
}

/// Objectives may be about a group: its levels are those of its members together, busy 2 by 20/s of 100 ms.
TEST(AutoScalingGroup, ItsMeasuresAreThoseOfItsMembersTogether)
{
    Scene scene = sceneFrom(
        "clients c rate=20/s arrivals=constant; region r code=eu-west-1; zone a in r; zone b in r; load-balancer web in r\n"
        "auto-scaling-group g in r min_size=2 max_size=2 slots=4 service_time=constant 100 ms\n"
        "c -> web timeout=2 s; web -> g",
        vocabulary());
    scene.duration = Duration::seconds(60);
    for (const char* metric : {"busy_mean", "in_system_max"}) {
        Objective objective;
        objective.name = objective.measure.metric = metric;
        objective.measure.of = NodeId("g");
        objective.max = 100;
        scene.objectives.push_back(objective);
    }
    const auto report = runScene(scene, {});
    ASSERT_TRUE(report) << report.error().message();
    EXPECT_NEAR(report->objectives[0].value, 2, 0.05);
    EXPECT_GE(report->objectives[1].value, 2);
}

/// The first datapoint comes after a minute. What is not known counts for nothing in what is measured.
TEST(AutoScalingGroup, ItsCpuIsNotKnownBeforeItsFirstDatapoint)
{
    Scene scene = sceneFrom(
        "clients c rate=20/s arrivals=constant; region r code=eu-west-1; zone a in r; load-balancer web in r\n"
        "auto-scaling-group g in r min_size=1 max_size=1 slots=4 service_time=constant 100 ms\n"
        "c -> web timeout=2 s; web -> g",
        vocabulary());
    scene.duration = Duration::seconds(90);
    const auto measure = [&](const char* metric, double to) {
        Expectation expectation;
        expectation.name = expectation.measure.metric = metric;
        expectation.measure.of = NodeId("g");
        expectation.measure.to = SimTime::fromSeconds(to);
        scene.expectations.push_back(expectation);
    };
    measure("cpu", 59);
    measure("cpu_max", 59);
    measure("cpu_mean", 59);
    measure("cpu_min", 90);
    measure("cpu_mean", 90);
    const auto report = runScene(scene, {});
    ASSERT_TRUE(report) << report.error().message();
    for (const int before : {0, 1, 2})
        EXPECT_TRUE(std::isnan(report->expectations.at(static_cast<std::size_t>(before)).value)) << before;
    for (const int after : {3, 4}) // busy 2 of 4
        EXPECT_NEAR(report->expectations.at(static_cast<std::size_t>(after)).value, 0.5, 0.01) << after;
}

/// Members are not drawn: what flies on their links is seen on those that are.
TEST(AutoScalingGroup, FramesShowItsTrafficOnTheLinksThatAreDrawn)
{
    const auto scene = std::make_shared<const Scene>(
        testing::sceneFrom(shop("scheduled_actions=at 2 s: desired 4 scheduled_delay=constant 0 s"), vocabulary()));
    auto session = Session::create(scene, {.threaded = false});
    ASSERT_TRUE(session);
    (*session)->post(command::Play{});
    for (int second = 0; second < 30; ++second)
        (*session)->advance(1);
    const Frame* frame = (*session)->takeFrame();
    ASSERT_NE(frame, nullptr);
    const LinkIndex drawn = frame->topology->findLink("to-g");
    EXPECT_GT(frame->links[drawn].departures[0], 700u);
    EXPECT_NEAR(frame->links[drawn].messages[0], 30, 12);
    std::size_t seen = 0;
    for (const Flight& flight : frame->flights) {
        EXPECT_EQ(frame->topology->drawn(flight.link), flight.link);
        seen += flight.link == drawn ? 1 : 0;
    }
    EXPECT_GT(seen, 10u);
    const NodeIndex group = frame->topology->findNode("g");
    EXPECT_EQ(frame->nodes[group].metrics[0], 4) << "in service";
    EXPECT_NEAR(frame->nodes[group].live.completionRate, 30, 12);
}

// Words ----------------------------------------------------------------------------------------------------------

TEST(StepPolicies, SayWhatTheyDoNotUnderstand)
{
    for (const std::string_view text :
         {"60: +1", "above 60", "above 60: 1", "above x: +1", "over 60: +1", "above 60: +1.5", "above 60: =5 %",
          "above 60: +", "below 30: -9999999", "cpu: +1", "memory above 60: +1"}) {
        const auto policies = parseStepPolicies(text);
        ASSERT_FALSE(policies) << text;
        EXPECT_NE(policies.error().message().find("above 60: +1"), std::string::npos) << text;
    }
    for (const std::string_view text : {"above 60 for 0: +1", "above 60 for 1.5: +1", "above 60 for 101: +1",
                                        "above 60 for : +1", "above 60 for three: +1"}) {
        const auto policies = parseStepPolicies(text);
        ASSERT_FALSE(policies) << text;
        EXPECT_NE(policies.error().message().find("above 60 for 3: +1"), std::string::npos) << text;
    }
}

/// @source EC2 Auto Scaling guide, step scaling: steps do not overlap.
TEST(StepPolicies, HaveNoTwoStepsFromOneBound)
{
    for (const std::string_view text : {"above 60: +1, above 60: -1", "below 30: -1; cpu below 80: -2; below 30.0: -3"})
        EXPECT_FALSE(parseStepPolicies(text)) << text;
    EXPECT_TRUE(parseStepPolicies("above 60: +1, below 60: -1; above 60 for 3: +2; requests above 60: +1"));
}

/// @source EC2 Auto Scaling API, PutScheduledUpdateGroupAction: MinSize, MaxSize, DesiredCapacity.
TEST(ScheduledActions, DoNotContradictThemselves)
{
    for (const std::string_view text : {"at 20 s: min 5, max 2", "at 20 s: max 2, desired 7", "at 20 s: min 3, desired 1"})
        EXPECT_FALSE(parseScheduledActions(text)) << text;
    for (const std::string_view text : {"at 20 s: min 2, max 2, desired 2", "at 20 s: desired 0; at 20 s: min 9"})
        EXPECT_TRUE(parseScheduledActions(text)) << text;
}

TEST(StepPolicies, AreOneForEachMetricAndNumberOfDatapoints)
{
    const auto count = [](std::string_view text) { return parseStepPolicies(text)->size(); };
    EXPECT_EQ(count(""), 0u);
    EXPECT_EQ(count(" above 60 : +1 ;; below 30 : -1 "), 1u);
    EXPECT_EQ(count("cpu above 60: +1, above 80: +2; requests above 900: +2"), 2u);
    EXPECT_EQ(count("cpu above 60: +1; above 80: +2"), 2u);
    EXPECT_EQ(count("cpu above 60: +1\ncpu below 30: -1"), 1u);
    EXPECT_EQ(count("above 60: +1; above 80 for 3: +2, below 30: -1"), 2u);
    const auto policies = parseStepPolicies("backlog above 60 for 3: +1; cpu above 80: =9");
    EXPECT_EQ(policies->at(0).metric, ScalingMetric::Backlog);
    EXPECT_EQ(policies->at(0).datapoints, 3);
    EXPECT_EQ(policies->at(0).steps.above(70, 4, 1), 5);
    EXPECT_EQ(policies->at(1).metric, ScalingMetric::Cpu);
    EXPECT_EQ(policies->at(1).datapoints, std::nullopt);
    EXPECT_EQ(policies->at(1).steps.highThreshold(), 80);
}

TEST(InstanceTypes, HaveWholeWeights)
{
    const SettingDescriptor* types = findSetting(kAutoScalingGroupKind.descriptor->settings, "instance_types");
    ASSERT_NE(types, nullptr);
    for (const std::string_view text : {"", "m5.large", "m5.large, c5.large", " m5.large = 1 ,m5.xlarge=999,"})
        EXPECT_TRUE(types->understands(text)) << text;
    for (const std::string_view text : {"m5.large=0", "m5.large=1.5", "m5.large=-1", "m5.large=1000",
                                        "m5.large=", "m5.large=two", "=2", "m9.large=2"})
        EXPECT_FALSE(types->understands(text)) << text;
}

TEST(ScheduledActions, SayWhatTheyDoNotUnderstand)
{
    for (const std::string_view text : {"desired 3", "at 10: desired 3", "at 10 s: desired", "at 10 s: wanted 3",
                                        "at 10 s: min -1", "cron(99 0 ? * * *): desired 1", "at 10 s:"})
        EXPECT_FALSE(parseScheduledActions(text)) << text;
    const auto actions = parseScheduledActions("at 2 min: min 1, max 9, desired 4; rate(5 minutes): desired 2");
    ASSERT_TRUE(actions) << actions.error().message();
    ASSERT_EQ(actions->size(), 2u);
    EXPECT_EQ(actions->at(0).after({}), SimTime::fromSeconds(120));
    EXPECT_EQ(actions->at(0).after(SimTime::fromSeconds(120)), SimTime::never());
    EXPECT_EQ(actions->at(1).after({}), SimTime::fromSeconds(300));
    EXPECT_EQ(actions->at(0).most, 9);
}

/// Limits that leave no room are refused when the scene is read, with the setting's name.
TEST(AutoScalingGroup, RefusesLimitsWithoutRoom)
{
    for (const auto& [settings, key] : {std::pair("min_size=5 max_size=4", "min_size"),
                                        {"min_size=2 desired_capacity=1", "desired_capacity"},
                                        {"max_size=3 desired_capacity=4", "desired_capacity"}}) {
        const auto built = buildSimulation(sceneFrom(fmt::format(
            "clients c; region r; zone a in r; load-balancer web in r; auto-scaling-group g in r {}; c -> web; web -> g",
            settings)));
        ASSERT_FALSE(built) << settings;
        EXPECT_NE(built.error().message().find(key), std::string::npos) << built.error().message();
    }
}

} // namespace
} // namespace cloudyard
