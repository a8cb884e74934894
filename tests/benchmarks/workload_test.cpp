// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks rest on: the workloads are the models that they claim to be, and a longer run of them asks for
// no more memory.
#include <gtest/gtest.h>

#include <functional>
#include <ostream>

#include "core/services/registry.h"
#include "tests/benchmarks/queueing_models.h"
#include "tests/benchmarks/service_scenes.h"
#include "tests/support/allocation_count.h"
#include "tests/support/scene_files.h"

namespace cloudyard::bench {
namespace {

struct Stay {
    Workload workload;
    std::uint64_t events;
    double standardError; ///< of the mean of so many stays, one after another
};
void PrintTo(const Stay& value, std::ostream* out) { *out << value.events << " events"; }

class StayOf : public ::testing::TestWithParam<Stay> {};

/// Within the 99 % interval. Asymptotic variance of a stay in M/M/1 (Daley 1968), service 1 s, rho = 0.8:
/// (rho^3 - 4 rho^2 + 5 rho + 2) / (1 - rho)^4 = 2,470; ten in tandem ten times that; M/M/4's is a fifth of M/M/1's at
/// the same load, in ten stations side by side, and the delay's 900 comes on top.
TEST_P(StayOf, isThatOfTheory)
{
    const auto [workload, events, error] = GetParam();
    Simulation simulation = makeSimulation({workload}, 1);
    simulation.runUntil(SimTime::never(), nullptr, handlersOf(workload, events));
    EXPECT_NEAR(meanTimeInSystem(simulation), theoreticalTimeInSystem(workload), 2.576 * error);
    EXPECT_EQ(simulation.handled(), handlersOf(workload, events));
}

INSTANTIATE_TEST_SUITE_P(Workloads, StayOf,
                         ::testing::Values(Stay{Workload::W1, 4'000'000, 0.0352}, // sqrt(2470 / 2e6)
                                           Stay{Workload::W2, 8'000'000, 0.248},  // sqrt(24700 / 4e5)
                                           Stay{Workload::W3, 4'000'000, 0.024}), // sqrt((900 + 200) / 1.9e6)
                         [](const auto& stay) {
                             return "W" + std::to_string(1 + static_cast<int>(stay.param.workload));
                         });

constexpr std::uint64_t kHandlers = 300'000;

/// Calls of operator new while a simulation that has filled its pools handles so many events.
std::uint64_t allocations(const std::function<Simulation()>& make, std::uint64_t handlers)
{
    Simulation simulation = make();
    simulation.runUntil(SimTime::never(), nullptr, kHandlers);
    const std::uint64_t before = test::allocationCount();
    simulation.runUntil(SimTime::never(), nullptr, handlers);
    EXPECT_EQ(simulation.handled(), kHandlers + handlers);
    return test::allocationCount() - before;
}

struct Steady {
    const char* name;
    std::function<Simulation()> make;
};
void PrintTo(const Steady& value, std::ostream* out) { *out << value.name; }

class SteadyRun : public ::testing::TestWithParam<Steady> {};

TEST_P(SteadyRun, ofFiveTimesTheLengthAllocatesNoMore)
{
    const Steady& run = GetParam();
    EXPECT_EQ(allocations(run.make, 5 * kHandlers), allocations(run.make, kHandlers));
}

std::function<Simulation()> model(Workload workload, std::uint32_t pending = 0)
{
    return [=] { return makeSimulation({workload, pending}, 1); };
}

std::function<Simulation()> scene(Scene (*make)())
{
    return [=] { return *buildSimulation(make(), 1); };
}

INSTANTIATE_TEST_SUITE_P(
    Workloads, SteadyRun,
    ::testing::Values(Steady{"W1", model(Workload::W1)}, Steady{"W2", model(Workload::W2)},
                      Steady{"W3", model(Workload::W3)}, Steady{"W4", model(Workload::W4, 1'000)},
                      Steady{"W5", model(Workload::W5, 1'000)},
                      Steady{"balancer", scene([] { return balancerScene(100); })},
                      Steady{"threeRegions", scene(threeRegionScene)}),
    [](const auto& run) { return run.param.name; });

/// Figures of the record sizes that a change of a record would break without notice.
TEST(Records, areSmall)
{
    EXPECT_LE(sizeof(Message), 56u) << "a message that waits";
    EXPECT_LE(sizeof(Message) + sizeof(EventSlot), 96u) << "one in flight: hidden under its visibility timer";
    EXPECT_LE(sizeof(Call), 96u);
    EXPECT_LE(sizeof(Delivery), 40u);
}

/// Of the engine's pools, room for more included, for each message that there is.
double poolBytesAMessage(const Scene& scene)
{
    constexpr std::size_t kMessages = 1'000'000;
    Simulation simulation = *buildSimulation(scene, 1);
    while (simulation.state().messages.size() < kMessages)
        simulation.runUntil(simulation.now() + Duration::milliseconds(10));
    const SimulationState& state = simulation.state();
    const std::size_t bytes = state.messages.capacity() * sizeof(Message) + state.calls.capacity() * sizeof(Call) +
                              state.deliveries.capacity() * sizeof(Delivery) +
                              state.events.slots().capacity() * sizeof(EventSlot);
    return static_cast<double>(bytes) / static_cast<double>(state.messages.size());
}

/// A tenth more is for calls on their way. backlog_run measures ten million, and time.
TEST(Backlog, takesTheRecordsOfItsMessagesAndLittleElse)
{
    EXPECT_LE(poolBytesAMessage(fillingQueueScene()), 56 * 1.1) << "waiting";
    EXPECT_LE(poolBytesAMessage(hidingQueueScene()), 96 * 1.1) << "in flight";
}

/// One request takes a fixed way through each shop, and receives are shared by ten messages.
TEST(ThreeRegions, takeAtMostFifteenHandlersARequest)
{
    Simulation simulation = *buildSimulation(threeRegionScene(), 1);
    simulation.runUntil(SimTime::fromSeconds(60));
    const auto& ledger = simulation.ledgers().messages;
    EXPECT_GT(ledger.createdRequests, 50'000u);
    EXPECT_GT(ledger.createdItems, 50'000u) << "an order a request";
    EXPECT_LE(static_cast<double>(simulation.handled()), 15.0 * static_cast<double>(ledger.createdRequests));
}

} // namespace
} // namespace cloudyard::bench
