// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <thread>

#include "core/services/registry.h"
#include "tests/support/scene_files.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

TEST(Simulation, RunsUntilATimeInclusiveAndThenStandsThere)
{
    Simulation simulation =
        *buildSimulation(sceneFrom("clients c rate=1/s arrivals=constant", vocabulary()));
    EXPECT_EQ(simulation.runUntil(SimTime::fromSeconds(3) - Duration{1}), RunEnd::ReachedTime);
    EXPECT_EQ(simulation.ledgers().messages.createdRequests, 2u);
    EXPECT_EQ(simulation.now(), SimTime::fromSeconds(3) - Duration{1});
    EXPECT_EQ(simulation.runUntil(SimTime::fromSeconds(3)), RunEnd::ReachedTime);
    EXPECT_EQ(simulation.ledgers().messages.createdRequests, 3u);
    EXPECT_EQ(simulation.runUntil(SimTime::fromSeconds(1)), RunEnd::ReachedTime);
    EXPECT_EQ(simulation.now(), SimTime::fromSeconds(3)) << "time does not go back";
}

TEST(Simulation, StopsAfterSoManyEventsAtTheLastOne)
{
    Simulation simulation =
        *buildSimulation(sceneFrom("clients c rate=1/s arrivals=constant", vocabulary()));
    EXPECT_EQ(simulation.runUntil(SimTime::fromSeconds(100), nullptr, 7), RunEnd::Interrupted);
    EXPECT_EQ(simulation.handled(), 7u);
    EXPECT_EQ(simulation.now(), SimTime::fromSeconds(7));
    EXPECT_EQ(simulation.nextEventTime(), SimTime::fromSeconds(8));
}

TEST(Simulation, OfNothingReachesTheEndAndSaysSo)
{
    Simulation simulation = *buildSimulation(Scene{});
    EXPECT_EQ(simulation.runUntil(SimTime::fromSeconds(5)), RunEnd::NothingLeft);
    EXPECT_EQ(simulation.now(), SimTime::fromSeconds(5));
    EXPECT_EQ(simulation.handled(), 0u);
}

/// Two kinds of work that call each other in no time: the 64 hops of a trace end it, and time goes
/// on.
TEST(Simulation, ALoopOfCallsEndsAfter64Hops)
{
    Simulation simulation =
        *buildSimulation(sceneFrom("clients c rate=1/s arrivals=constant; region r; zone z in r\n"
                                   "instance a in z slots=1000 service_time=constant 0 s; instance "
                                   "b in z slots=1000 service_time=constant 0 s\n"
                                   "c -> a latency=0 s; a -> b latency=0 s; b -> a latency=0 s",
                                   vocabulary()));
    simulation.runUntil(SimTime::fromSeconds(10.5));
    EXPECT_EQ(simulation.now(), SimTime::fromSeconds(10.5));
    EXPECT_EQ(sum(simulation.ledgers().messages.failed), 10u);
    EXPECT_EQ(simulation.ledgers().calls.calls, 10u * 66u)
        << "the client's, and 65 nested ones of which the last is refused";
    EXPECT_FALSE(simulation.halted());
}

/// Three that each call both others in no time, whatever comes of it: within 64 hops that is 2^64 calls. The run ends
/// and names them, and so does that of a copy.
TEST(Simulation, AnInstantThatDoesNotEndHaltsTheRunAndNamesTheNodes)
{
    Simulation simulation = *buildSimulation(
        sceneFrom("clients c rate=1/s arrivals=constant; region r; zone z in r\n"
                  "instance ann in z slots=1000 program=call bob optional, call cem optional, reply\n"
                  "instance bob in z slots=1000 program=call ann optional, call cem optional, reply\n"
                  "instance cem in z slots=1000 program=call ann optional, call bob optional, reply\n"
                  "instance idle in z slots=1000 service_time=constant 0 s; c -> idle latency=0 s\n"
                  "c -> ann latency=0 s; ann -> bob latency=0 s; ann -> cem latency=0 s; bob -> "
                  "ann latency=0 s; bob -> cem latency=0 s; cem -> ann latency=0 s; cem -> bob latency=0 s",
                  vocabulary()));
    EXPECT_EQ(simulation.runUntil(SimTime::fromSeconds(10)), RunEnd::Halted);
    ASSERT_TRUE(simulation.halted());
    EXPECT_LT(simulation.now(), SimTime::fromSeconds(3));
    EXPECT_LT(simulation.handled(), 10'100'000u);
    for (const char* name : {"ann", "bob", "cem"})
        EXPECT_NE(simulation.halted()->find(name), std::string::npos) << *simulation.halted();
    EXPECT_EQ(simulation.halted()->find("idle"), std::string::npos) << *simulation.halted();
    EXPECT_TRUE(simulation.checkLedgers());
    Simulation copy = simulation;
    EXPECT_EQ(copy.runUntil(SimTime::fromSeconds(20)), RunEnd::Halted) << "it stays so";
    EXPECT_EQ(copy.handled(), simulation.handled());
}

/// An item that goes round through a queue and a worker ends after its hops too.
TEST(Simulation, ALoopThroughAQueueEnds)
{
    Simulation simulation = *buildSimulation(
        sceneFrom("clients c rate=1/s arrivals=constant; region r; zone z in r; queue q in r "
                  "send_latency=constant 0 s max_receives=3 visibility_timeout=1 s\n"
                  "queue d in r; instance w in z slots=10 service_time=constant 1 ms; c -> q "
                  "latency=0 s; q -> w latency=0 s; w -> q latency=0 s; q -> d",
                  vocabulary()));
    simulation.runUntil(SimTime::fromSeconds(1.5));
    Scene quiet = sceneFrom("clients c rate=0/s arrivals=constant; region r; zone z in r; queue q "
                            "in r send_latency=constant 0 s max_receives=3 visibility_timeout=1 s\n"
                            "queue d in r; instance w in z slots=10 service_time=constant 1 ms; c "
                            "-> q latency=0 s; q -> w latency=0 s; w -> q latency=0 s; q -> d",
                            vocabulary());
    Scene before = quiet;
    before.nodes[0].settings.set("rate", "1/s");
    ASSERT_TRUE(applyScene(simulation, before, quiet));
    simulation.runUntil(SimTime::fromSeconds(100));
    EXPECT_EQ(simulation.ledgers().messages.deadLettered, 1u) << "what could not be sent on";
    EXPECT_LT(simulation.ledgers().messages.createdItems, 100u);
    EXPECT_TRUE(simulation.checkLedgers());
}

/// Copies share storage; each on a thread of its own they still come to the same end.
TEST(Simulation, CopiesRunOnThreadsOfTheirOwn)
{
    Simulation simulation = *buildSimulation(probeScene("overload"));
    simulation.runUntil(SimTime::fromSeconds(10));
    std::array<Simulation, 4> copies = {simulation, simulation, simulation, simulation};
    {
        std::vector<std::jthread> threads;
        for (Simulation& copy : copies)
            threads.emplace_back([&copy] { copy.runUntil(SimTime::fromSeconds(30)); });
    }
    simulation.runUntil(SimTime::fromSeconds(30));
    for (const Simulation& copy : copies) {
        EXPECT_EQ(copy.fingerprint(), simulation.fingerprint());
        EXPECT_EQ(copy.ledgers(), simulation.ledgers());
    }
}

/// The fingerprint tells any two histories apart: another setting, place or seed, one more node
/// that does nothing not.
TEST(Simulation, FingerprintsTellHistoriesApart)
{
    const auto fingerprint = [](std::string_view text) {
        Simulation simulation = *buildSimulation(sceneFrom(text, vocabulary()));
        simulation.runUntil(SimTime::fromSeconds(20));
        return simulation.fingerprint();
    };
    constexpr std::string_view kBase = "clients c rate=10/s; region r; zone z in r; instance w in "
                                       "z service_time=exponential 50 ms; c -> w";
    const std::uint64_t base = fingerprint(kBase);
    EXPECT_EQ(fingerprint(kBase), base);
    EXPECT_EQ(fingerprint(std::string(kBase) + "; queue idle in r; title Another; pace 5"), base);
    EXPECT_NE(fingerprint(std::string(kBase) + "; seed 2"), base);
    EXPECT_NE(fingerprint(std::string(kBase) + " latency=1 ms"), base);
    EXPECT_NE(fingerprint("clients c rate=10/s; region r; zone z in r; instance v in z "
                          "service_time=exponential 50 ms; c -> v"),
              base);
}

/// The order in which the file lists things that meet nowhere carries no meaning for what befalls
/// each of them.
TEST(Simulation, OneMoreNodeDoesNotReshuffleTheLuckOfTheOthers)
{
    const auto stays = [](std::string_view text) {
        Simulation simulation = *buildSimulation(sceneFrom(text, vocabulary()));
        simulation.runUntil(SimTime::fromSeconds(60));
        const StationStats station = simulation.station(simulation.topology().findNode("w"));
        return std::pair(station.completions, static_cast<double>(station.inSystemNs));
    };
    const auto alone = stays("clients c rate=10/s; region r; zone z in r; instance w in z; c -> w");
    const auto among =
        stays("clients b rate=70/s; clients c rate=10/s; region r; zone z in r; instance v in z; b "
              "-> v; instance w in z; c -> w; queue q in r; b -> q");
    EXPECT_EQ(alone, among);
}

} // namespace
} // namespace cloudyard
