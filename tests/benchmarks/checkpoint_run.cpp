// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a checkpoint (a copy of the simulation) with ten million messages in a queue: how long it takes, and the
// bytes that it costs while the original runs on, beside the bytes of the records that the original changed.
// Fails when a checkpoint takes more than 1 ms or costs more than twice what was changed.
//   checkpoint_run [MESSAGES]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <limits>
#include <memory>

#include "core/services/registry.h"
#include "tests/benchmarks/service_scenes.h"

namespace {

using namespace cloudyard;

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Bytes of the records that differ from those of an earlier state, new ones included.
template <class T> std::size_t changedBytes(const CowPool<T>& now, const CowPool<T>& then)
{
    std::size_t changed = 0;
    for (std::uint32_t i = 0; i < now.end(); ++i)
        changed += i >= then.end() || std::memcmp(&now[i], &then[i], sizeof(T)) != 0 ? 1 : 0;
    return changed * sizeof(T);
}

/// The best of twenty, so that other load matters little.
double copySeconds(Simulation& simulation)
{
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < 20; ++round) {
        const double start = seconds();
        const auto copy = std::make_unique<Simulation>(simulation);
        best = std::min(best, seconds() - start);
        simulation.runUntil(simulation.now(), nullptr, 1);
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    const auto messages = static_cast<std::uint64_t>(argc > 1 ? std::atoll(argv[1]) : 10'000'000);
    Simulation simulation = *buildSimulation(bench::fillingQueueScene(), 1);
    while (simulation.state().messages.size() < messages)
        simulation.runUntil(simulation.now() + Duration::milliseconds(10));

    const double took = copySeconds(simulation);
    const auto checkpoint = std::make_unique<Simulation>(simulation);
    simulation.runUntil(simulation.now() + Duration::milliseconds(100));
    const SimulationState& now = simulation.state();
    const SimulationState& then = checkpoint->state();
    const std::size_t cost = now.messages.ownedBytes() + now.calls.ownedBytes() + now.deliveries.ownedBytes() +
                             now.events.slots().ownedBytes();
    const std::size_t changed = changedBytes(now.messages, then.messages) + changedBytes(now.calls, then.calls) +
                                changedBytes(now.deliveries, then.deliveries) +
                                changedBytes(now.events.slots(), then.events.slots());
    const double ratio = static_cast<double>(cost) / static_cast<double>(changed);
    std::printf(
        "messages %zu  bytes_a_message %.1f  checkpoint_ms %.3f (at most 1)  bytes_kept %zu  bytes_changed %zu  "
        "ratio %.2f (at most 2)\n",
        now.messages.size(),
        static_cast<double>(now.messages.capacity() * sizeof(Message)) / static_cast<double>(now.messages.size()),
        took * 1e3, cost, changed, ratio);
    return took <= 1e-3 && ratio <= 2 ? EXIT_SUCCESS : EXIT_FAILURE;
}
