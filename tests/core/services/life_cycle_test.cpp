// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include <fmt/format.h>

#include "core/base/catalogue.h"
#include "core/services/rule_stage.h"
#include "tests/core/services/soundness.h"
#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::WatchedRun;
using State = NodeView::State;

constexpr int kHealthy = 0; ///< gauges of a balancer
constexpr int kTargets = 1;
constexpr int kInitial = 3;
constexpr int kUnhealthy = 4;
constexpr int kDraining = 5;
constexpr int kBusySlots = 0; ///< gauges of an instance
constexpr int kBilled = 3;
constexpr int kCost = 4;

/// Clients by the clock at 20/s, a balancer that checks at 1, 6, 11, ... s, and `one`; nothing takes time on the way.
std::string fleet(std::string_view more = {}, std::string_view balancer = {},
                  std::string_view one = "service_time=constant 10 ms")
{
    return fmt::format(
        "clients c rate=20/s arrivals=constant; region r code=us-east-1; zone z in r\n"
        "load-balancer web in r health_check_interval=5 s health_check_timeout=2 s health_check_start=1 s "
        "healthy_threshold=2 unhealthy_threshold=2 {}\n"
        "instance one in z slots=50 boot_time=constant 7 s {}\n"
        "to-web: c -> web latency=0 s timeout=100 s; to-one: web -> one latency=0 s timeout=200 s\n{}",
        balancer, one, more);
}

constexpr std::string_view kTwo = "instance two in z slots=50 service_time=constant 10 ms pending_time=constant 12 s "
                                  "boot_time=constant 15 s; to-two: web -> two latency=0 s\n";

testing::WatchedRun launchedAtTen()
{
    WatchedRun run(fleet());
    run.runTo(10);
    run.change(fleet(kTwo));
    return run;
}

// Launch -----------------------------------------------------------------------------------------------------

/// Launched at 10 s: pending until 22, booting until 37, and the check of 41 s is the first that passes.
TEST(LifeCycle, ALaunchGoesThroughItsPhases)
{
    WatchedRun run = launchedAtTen();
    struct Expected {
        double t;
        State state;
        const char* phase;
        double until;
    };
    for (const Expected& e :
         {Expected{10, State::Starting, "pending", 22}, Expected{21.9, State::Starting, "pending", 22},
          Expected{22, State::Starting, "booting", 37}, Expected{36.9, State::Starting, "booting", 37},
          Expected{37, State::Starting, "checking", 41}, Expected{40.9, State::Starting, "checking", 41}}) {
        run.runTo(e.t);
        const NodeView view = run.view("two");
        EXPECT_EQ(view.state, e.state) << e.t;
        EXPECT_STREQ(view.phase, e.phase) << e.t;
        EXPECT_EQ(view.until, at(e.until)) << e.t;
        EXPECT_FALSE(view.inService) << e.t;
        EXPECT_EQ(run.gauge("web", kInitial), 1) << e.t;
        EXPECT_EQ(run.gauge("web", kHealthy), 1) << e.t;
    }
    EXPECT_EQ(run.view("two").steps, 1);
    EXPECT_EQ(run.view("two").stepsDone, 0);
    run.runTo(41);
    EXPECT_EQ(run.view("two").state, State::Ok);
    EXPECT_STREQ(run.view("two").phase, "");
    EXPECT_TRUE(run.view("two").inService);
    EXPECT_EQ(run.gauge("web", kInitial), 0);
    EXPECT_EQ(run.gauge("web", kHealthy), 2);
    run.runTo(60);
    const auto departures = run.departures("to-two", CallClass::Request);
    ASSERT_FALSE(departures.empty());
    EXPECT_GE(departures.front(), at(41));
    EXPECT_LE(departures.front(), at(41.1));
}

TEST(LifeCycle, EveryStepOfALaunchIsTold)
{
    WatchedRun run = launchedAtTen();
    run.runTo(50);
    EXPECT_EQ(run.whenSaid("{node} is launching: pending for {1} s", "two"), at(10));
    EXPECT_EQ(run.whenSaid("{node} boots: {1} s", "two"), at(22));
    EXPECT_EQ(run.whenSaid("{node} has booted", "two"), at(37));
    EXPECT_EQ(run.whenSaid("{other} passed check {1} of {2}", "two"), at(41));
    EXPECT_EQ(run.whenSaid("{other} is in service", "two"), at(41));
}

/// One that was out needs two passed checks: power back at 100, booted at 107, checks at 111 and 116.
TEST(LifeCycle, ComingBackTheChecksAreCounted)
{
    WatchedRun run(fleet());
    run.runTo(60);
    const auto fault = run.inject("zone-power-loss", "z");
    run.runTo(90);
    EXPECT_EQ(run.gauge("web", kUnhealthy), 1);
    EXPECT_EQ(run.view("one").state, State::PowerLost);
    run.runTo(100);
    run.clear(fault);
    EXPECT_STREQ(run.view("one").phase, "booting");
    run.runTo(108);
    EXPECT_STREQ(run.view("one").phase, "checking");
    EXPECT_EQ(run.view("one").stepsDone, 0);
    EXPECT_EQ(run.view("one").steps, 2);
    run.runTo(112);
    EXPECT_EQ(run.view("one").stepsDone, 1);
    EXPECT_EQ(run.view("one").until, at(116));
    run.runTo(116);
    EXPECT_STREQ(run.view("one").phase, "");
    EXPECT_EQ(run.whenSaid("{other} is in service again", "one"), at(116));
}

/// One that also polls a queue, or is called by somebody directly, works while the balancer still checks it.
TEST(LifeCycle, WhoGetsWorkOtherwiseIsInService)
{
    const std::string more = std::string(kTwo) + "queue q in r; q -> two; c -> q";
    WatchedRun run(fleet("queue q in r; c -> q"));
    run.runTo(10);
    run.change(fleet(more));
    run.runTo(36.9);
    EXPECT_FALSE(run.view("two").inService);
    run.runTo(37.5);
    EXPECT_TRUE(run.view("two").inService);
    EXPECT_EQ(run.gauge("web", kInitial), 1);
}

/// At time 0 everything is there, and a restart after a stop is not pending: only a launch is.
TEST(LifeCycle, OnlyALaunchIsPending)
{
    WatchedRun run(fleet({}, {}, "service_time=constant 10 ms pending_time=constant 500 s"));
    EXPECT_TRUE(run.view("one").inService);
    run.runTo(10);
    run.clear(run.inject("stop-instance", "one"));
    EXPECT_STREQ(run.view("one").phase, "booting");
    EXPECT_EQ(run.view("one").until, at(17) + Duration{2}) << "what is done by hand acts a nanosecond later";
}

// Billing ----------------------------------------------------------------------------------------------------

/// In service at 41 s, billed since 22 s: more than it serves by its boot of 15 s and its checks of 4 s, to the second.
/// The launch before that, 12 s, is not billed.
TEST(LifeCycle, BillingStartsBeforeCapacityDoes)
{
    WatchedRun run = launchedAtTen();
    run.runTo(21.9);
    EXPECT_EQ(run.gauge("two", kBilled), 0);
    EXPECT_EQ(run.gauge("two", kCost), 0);
    const SimTime inService = run.whenGauge("web", kHealthy, 2, at(100));
    EXPECT_EQ(inService, at(10 + 12 + 15 + 4));
    for (const double served : {60.0, 100.0, 1000.0}) {
        run.runTo(inService + Duration::fromSeconds(served));
        EXPECT_EQ(run.gauge("two", kBilled), served + 15 + 4);
    }
}

/// @source EC2 guide, instance life cycle: 60 s at least a start, then whole seconds.
TEST(LifeCycle, EachStartIsBilledForAMinuteAtLeast)
{
    WatchedRun run(fleet());
    EXPECT_EQ(run.gauge("one", kBilled), 60);
    run.runTo(59);
    EXPECT_EQ(run.gauge("one", kBilled), 60);
    run.runTo(60.5);
    EXPECT_EQ(run.gauge("one", kBilled), 61);
    run.runTo(99.5);
    const auto stop = run.inject("stop-instance", "one");
    run.runTo(200);
    EXPECT_EQ(run.gauge("one", kBilled), 100) << "what is stopped costs nothing";
    run.clear(stop);
    run.runTo(210);
    EXPECT_EQ(run.gauge("one", kBilled), 160);
    const auto dark = run.inject("zone-power-loss", "z");
    run.runTo(300);
    EXPECT_EQ(run.gauge("one", kBilled), 200) << "a power loss ends no billing";
    run.clear(dark);
    run.runTo(400);
    EXPECT_EQ(run.gauge("one", kBilled), 300) << "nor does the boot after it begin another";
}

TEST(LifeCycle, CostsTheListPriceOfItsRegion)
{
    const auto hourOf = [](std::string_view type, std::string_view region) {
        WatchedRun run(fmt::format("clients c rate=1/s; region r code={}; zone z in r; instance w in z type={}; c -> w",
                                   region, type));
        run.runTo(3600);
        return run.gauge("w", kCost);
    };
    EXPECT_DOUBLE_EQ(hourOf("m5.large", "us-east-1"), 0.096);
    EXPECT_DOUBLE_EQ(hourOf("t3.micro", "us-east-1"), 0.0104);
    EXPECT_NEAR(hourOf("m5.large", "eu-west-1"), 0.096 * 1.115, 1e-4);
    EXPECT_NEAR(hourOf("m5.large", "sa-east-1"), 0.096 * 1.594, 1e-4);
}

// The end ----------------------------------------------------------------------------------------------------

/// Terminated at 40.01 s with a delay of 30 s: nothing new comes, what is in flight is answered, and it is gone
/// at 70.01.
TEST(LifeCycle, ATargetDrainsForTheDeregistrationDelay)
{
    WatchedRun run(fleet(kTwo, "deregistration_delay=30 s", "service_time=constant 100 ms"));
    run.runTo(40.01);
    ASSERT_GT(run.gauge("one", kBusySlots), 0);
    const double billed = 70.01;
    run.terminate("one");
    EXPECT_EQ(run.view("one").state, State::Ending);
    EXPECT_STREQ(run.view("one").phase, "draining");
    EXPECT_EQ(run.view("one").until, at(70.01));
    EXPECT_FALSE(run.view("one").inService);
    EXPECT_EQ(run.gauge("web", kDraining), 1);
    EXPECT_EQ(run.gauge("web", kTargets), 1);
    EXPECT_EQ(run.gauge("web", kHealthy), 1);
    EXPECT_EQ(run.gauge("web", kUnhealthy), 0);
    run.runTo(70);
    EXPECT_EQ(run.view("one").state, State::Ending);
    EXPECT_GE(run.departures("to-one", CallClass::Request).back(), at(39.9));
    EXPECT_LE(run.departures("to-one", CallClass::Request).back(), at(40.01)) << "nothing new";
    EXPECT_EQ(run.departures("to-one", CallClass::HealthCheck).back(), at(36)) << "no checks either";
    run.runTo(100);
    EXPECT_EQ(run.view("one").state, State::Gone);
    EXPECT_STREQ(run.view("one").phase, "terminated");
    EXPECT_EQ(run.gauge("web", kDraining), 0);
    EXPECT_EQ(run.gauge("one", kBilled), std::ceil(billed)) << "billed until it is gone";
    EXPECT_EQ(run.whenSaid("{node} is being terminated: it finishes what it has", "one"), at(40.01));
    EXPECT_EQ(run.whenSaid("{other} drains for {1} s: it gets nothing new", "one"), at(40.01));
    EXPECT_EQ(run.whenSaid("{node} is terminated", "one"), at(70.01));
    for (const auto& end : run.ends("c"))
        EXPECT_EQ(end.reason, Reason::None) << "not one request fails";
    EXPECT_TRUE(testing::isSound(run.simulation()));
}

/// @source semantics: deregistration delay 300 s unless set.
TEST(LifeCycle, TheUsualDelayIsFiveMinutes)
{
    WatchedRun run(fleet(kTwo));
    run.runTo(10);
    run.terminate("one");
    EXPECT_EQ(run.view("one").until, at(310));
}

/// What is still open when the delay is over is cut, and its caller gets an error.
TEST(LifeCycle, WhatDoesNotDrainInTimeIsCut)
{
    WatchedRun run(fleet({}, "deregistration_delay=5 s", "service_time=constant 60 s waiting_line=0"));
    run.runTo(0.26); // requests at 0.05, ..., 0.25 s
    run.terminate("one");
    run.runTo(20);
    const auto ends = run.ends("c");
    ASSERT_GT(ends.size(), 5u);
    int cut = 0;
    for (const auto& end : ends) {
        if (end.since < at(0.26)) {
            EXPECT_EQ(end.at, at(5.26));
            EXPECT_EQ(end.reason, Reason::NoRoute);
            ++cut;
        } else {
            EXPECT_EQ(end.reason, Reason::NoTargets);
        }
    }
    EXPECT_EQ(cut, 5);
    EXPECT_EQ(run.view("one").state, State::Ending) << "its work goes on, for nobody";
    EXPECT_STREQ(run.view("one").phase, "finishing");
    run.runTo(70);
    EXPECT_EQ(run.view("one").state, State::Gone);
    EXPECT_TRUE(testing::isSound(run.simulation()));
}

/// Fail-open never reaches one that drains: with the other target failing, all requests go there; with none left, the
/// balancer says so.
TEST(LifeCycle, NothingFailsOpenToATargetThatDrains)
{
    for (const char* crossZone : {"true", "false"}) {
        WatchedRun run(fleet(kTwo, fmt::format("cross_zone={}", crossZone)));
        run.runTo(10);
        run.inject("cut-link", "to-two");
        run.runTo(30.01);
        ASSERT_EQ(run.gauge("web", kHealthy), 1);
        run.terminate("one");
        const auto before = run.departures("to-one", CallClass::Request).size();
        run.runTo(60);
        EXPECT_EQ(run.departures("to-one", CallClass::Request).size(), before);
        EXPECT_GT(run.departures("to-two", CallClass::Request).back(), at(59.8));
        run.terminate("two");
        run.runTo(70);
        EXPECT_EQ(run.ends("c").back().reason, Reason::NoTargets);
    }
}

/// A worker takes nothing more, finishes and deletes what it has, and is gone; nobody gets a message twice.
TEST(LifeCycle, AWorkerFinishesWhatItHolds)
{
    WatchedRun run(
        "clients c rate=2/s arrivals=constant; region r; zone z in r\n"
        "queue q in r send_latency=constant 0 s visibility_timeout=30 s receive_wait_time=20 s\n"
        "instance w in z slots=3 batch=10 service_time=constant 4 s; c -> q latency=0 s; q -> w latency=0 s");
    run.runTo(10.2);
    ASSERT_GT(run.gauge("w", kBusySlots), 0);
    const auto polls = run.departures("q-w", CallClass::Receive).size();
    run.terminate("w");
    EXPECT_STREQ(run.view("w").phase, "finishing");
    run.runTo(19);
    EXPECT_EQ(run.view("w").state, State::Gone);
    EXPECT_EQ(run.departures("q-w", CallClass::Receive).size(), polls);
    run.runTo(100);
    const Ledgers& ledgers = run.simulation().ledgers();
    EXPECT_EQ(ledgers.deliveries.redelivered, 0u);
    EXPECT_EQ(sum(ledgers.messages.failed) + sum(ledgers.messages.dropped), 0u);
    EXPECT_EQ(run.gauge("q", 1), 0) << "nothing is left in flight";
    EXPECT_EQ(run.simulation().station(run.node("w")).inSystem, 0u);
}

/// A long poll that brings nothing keeps it until it is answered; what it brings is worked on.
TEST(LifeCycle, ALongPollIsStillAnswered)
{
    WatchedRun run("clients c rate=1/min arrivals=constant; region r; zone z in r\n"
                   "queue q in r send_latency=constant 0 s receive_wait_time=20 s\n"
                   "instance w in z slots=1 service_time=constant 3 s; c -> q latency=0 s; q -> w latency=0 s");
    run.runTo(45); // the poll of 40 s waits
    run.terminate("w");
    run.runTo(59.9);
    EXPECT_EQ(run.view("w").state, State::Ending);
    run.runTo(62);
    EXPECT_EQ(run.view("w").state, State::Gone) << "no message came";

    WatchedRun lucky("clients c rate=1/min arrivals=constant; region r; zone z in r\n"
                     "queue q in r send_latency=constant 0 s receive_wait_time=20 s\n"
                     "instance w in z slots=1 service_time=constant 3 s; c -> q latency=0 s; q -> w latency=0 s");
    lucky.runTo(55);
    lucky.simulation().runUntil(at(55));
    lucky.runTo(59);
    lucky.runTo(59.5);
    lucky.terminate("w");
    lucky.runTo(80);
    EXPECT_EQ(lucky.view("w").state, State::Gone);
    EXPECT_TRUE(testing::isSound(lucky.simulation()));
}

/// Called directly it has nobody who would let it drain: it refuses what comes and answers what it has, line included.
TEST(LifeCycle, CalledDirectlyItRefusesAndFinishes)
{
    WatchedRun run(
        "clients c rate=10/s arrivals=constant; region r; zone z in r\n"
        "instance w in z slots=1 service_time=constant 1 s waiting_line=4; c -> w latency=0 s timeout=100 s");
    run.runTo(5.05);
    run.terminate("w");
    run.runTo(30);
    const SimTime gone = run.whenSaid("{node} is terminated", "w");
    EXPECT_GE(gone, at(9));
    EXPECT_LE(gone, at(10.2));
    for (const auto& end : run.ends("c"))
        EXPECT_TRUE(end.since < at(5.05) || end.reason == Reason::Refused || end.since > gone);
    EXPECT_EQ(run.ends("w").size(), run.simulation().station(run.node("w")).arrivals);
}

TEST(LifeCycle, ASecondTimeItEndsAtOnce)
{
    WatchedRun run(fleet(kTwo, {}, "service_time=constant 60 s"));
    run.runTo(10.01);
    run.terminate("one");
    run.runTo(12);
    run.terminate("one");
    EXPECT_EQ(run.view("one").state, State::Gone);
    run.runTo(13);
    bool refused = false;
    for (const auto& end : run.ends("c"))
        refused = refused || (end.at == at(12) && end.reason == Reason::Refused);
    EXPECT_TRUE(refused) << "whoever waited for it learns at once";
    run.terminate("one");
    run.runTo(500);
    EXPECT_EQ(run.view("one").state, State::Gone);
    EXPECT_TRUE(testing::isSound(run.simulation()));
}

/// What does not serve has nothing to finish.
TEST(LifeCycle, OneThatIsNotAtWorkEndsAtOnce)
{
    for (const double t : {11.0, 30.0}) { // pending, booting
        WatchedRun run = launchedAtTen();
        run.runTo(t);
        run.terminate("two");
        EXPECT_EQ(run.view("two").state, State::Gone) << t;
        run.runTo(100);
        EXPECT_EQ(run.view("two").state, State::Gone) << t << ": nothing boots it";
    }
    WatchedRun dark(fleet());
    dark.runTo(10);
    const auto fault = dark.inject("zone-power-loss", "z");
    dark.terminate("one");
    EXPECT_EQ(dark.view("one").state, State::Gone);
    dark.clear(fault);
    dark.runTo(60);
    EXPECT_EQ(dark.view("one").state, State::Gone) << "power brings nothing back";
}

/// A fault that hits it while it ends takes what it had; it does not come back.
TEST(LifeCycle, AFaultWhileItDrainsEndsItToo)
{
    for (const char* fault : {"stop-instance", "zone-power-loss"}) {
        WatchedRun run(fleet(kTwo, "deregistration_delay=30 s", "service_time=constant 60 s"));
        run.runTo(10.01);
        run.terminate("one");
        run.runTo(15);
        const auto begun = run.inject(fault, std::string_view(fault) == "stop-instance" ? "one" : "z");
        run.runTo(20);
        run.clear(begun);
        run.runTo(41);
        EXPECT_EQ(run.view("one").state, State::Gone) << fault;
        EXPECT_TRUE(testing::isSound(run.simulation())) << fault;
    }
}

/// Taken out of the scene, or its balancer or link, while it drains.
TEST(LifeCycle, EditsWhileItDrains)
{
    const std::string gone = "clients c rate=20/s arrivals=constant; region r code=us-east-1; zone z in r\n"
                             "load-balancer web in r; to-web: c -> web latency=0 s timeout=100 s";
    const std::string unlinked = gone + "; instance one in z slots=50 boot_time=constant 7 s service_time=constant 2 s";
    for (const std::string& after : {gone, unlinked}) {
        WatchedRun run(fleet({}, {}, "service_time=constant 2 s"));
        run.runTo(10.01);
        run.terminate("one");
        run.runTo(10.5);
        run.change(after);
        EXPECT_TRUE(testing::isSound(run.simulation()));
        run.runTo(400);
        EXPECT_TRUE(testing::isSound(run.simulation()));
        if (run.node("one") != kNone) {
            EXPECT_EQ(run.view("one").state, State::Gone) << "nobody keeps it";
        }
    }
}

TEST(LifeCycle, OnlyWhatLivesCanBeTerminated)
{
    WatchedRun run(fleet());
    for (const char* id : {"web", "c", "z", "nobody"}) {
        const auto done = terminateNode(run.simulation(), id);
        ASSERT_FALSE(done) << id;
        EXPECT_NE(done.error().message().find(id), std::string::npos);
    }
}

/// A copy taken while one boots and another drains has the same future.
TEST(LifeCycle, ACopyHasTheSameFuture)
{
    WatchedRun run = launchedAtTen();
    run.runTo(25);
    run.terminate("one");
    Simulation copy = run.simulation();
    run.runTo(500);
    copy.runUntil(at(500));
    EXPECT_EQ(copy.fingerprint(), run.simulation().fingerprint());
    EXPECT_EQ(copy.view(run.node("one")).state, State::Gone);
}

} // namespace
} // namespace cloudyard
