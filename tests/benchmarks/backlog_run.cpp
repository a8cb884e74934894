// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ten million messages that wait in a queue, or that are in flight: what each costs in memory, and what a handler costs
// in time once they are there, beside one of the same scene with a twentieth of them. Time is the processor's.
// Fails when the records of a message that waits take more than 56 bytes, of one in flight more than 96, when the
// memory of the process grew by a fifth more than that, or when a handler takes half as long again.
//   backlog_run waiting|in-flight [MESSAGES]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string_view>

#include <unistd.h>

#include "core/services/registry.h"
#include "tests/benchmarks/service_scenes.h"

namespace {

using namespace cloudyard;

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Of this process.
double residentBytes()
{
    std::ifstream statm("/proc/self/statm");
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

/// Records in use by messages, receipts and timers.
double recordBytes(const SimulationState& state)
{
    return static_cast<double>(state.messages.size() * sizeof(Message) + state.deliveries.size() * sizeof(Delivery) +
                               state.events.size() * sizeof(EventSlot));
}

void runUntilThereAre(Simulation& simulation, std::uint64_t messages)
{
    while (simulation.state().messages.size() < messages)
        simulation.runUntil(simulation.now() + Duration::milliseconds(1));
}

/// Nanoseconds of a handler, the best of five stretches.
double handlerTime(Simulation& simulation)
{
    constexpr std::uint64_t kHandlers = 200'000;
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const double start = seconds();
        simulation.runUntil(SimTime::never(), nullptr, kHandlers);
        best = std::min(best, (seconds() - start) / kHandlers * 1e9);
    }
    return best;
}

bool probe(const Scene& scene, std::uint64_t messages, double budget)
{
    constexpr double kCallsUnderWay = 1.02; // have records, too
    constexpr double kMemoryMargin = 1.2;
    constexpr double kSlowest = 1.5;
    const double residentBefore = residentBytes();
    Simulation simulation = *buildSimulation(scene, 1);
    runUntilThereAre(simulation, messages / 20);
    const double few = handlerTime(simulation);
    runUntilThereAre(simulation, messages);
    const auto count = static_cast<double>(simulation.state().messages.size());
    const double records = recordBytes(simulation.state()) / count;
    const double resident = (residentBytes() - residentBefore) / count;
    const double many = handlerTime(simulation);
    std::printf("messages %.0f  record_bytes %.1f (at most %.0f)  resident_bytes %.1f (at most %.1f)  "
                "handler_ns %.1f with a twentieth, %.1f with all: %.2f (at most %.1f)\n",
                count, records, budget, resident, budget * kMemoryMargin, few, many, many / few, kSlowest);
    return records <= budget * kCallsUnderWay && resident <= budget * kMemoryMargin && many <= few * kSlowest;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string_view state = argc > 1 ? argv[1] : "";
    const auto messages = static_cast<std::uint64_t>(argc > 2 ? std::atoll(argv[2]) : 10'000'000);
    if (state == "waiting")
        return probe(bench::fillingQueueScene(), messages, 56) ? EXIT_SUCCESS : EXIT_FAILURE;
    if (state == "in-flight")
        return probe(bench::hidingQueueScene(), messages, 96) ? EXIT_SUCCESS : EXIT_FAILURE;
    std::fprintf(stderr, "usage: backlog_run waiting|in-flight [MESSAGES]\n");
    return 2;
}
