// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What replications cost each other: the processor time of one that runs alone, over that of one of several that run at
// the same time, each on a thread of its own. That is the efficiency of N cores, as far as the program has a say in it:
// what threads wait for (locks) or pass to and fro (cache lines) makes it fall, while other programs on the machine do
// not, since their time is not counted: only caches that they use, too, tell. Each replication has its own seed, simulation
// and recorder. The best of five rounds. Fails below 0.9.
//   replications_run [N [HANDLERS]]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <thread>
#include <vector>

#include "core/metrics/recorder.h"
#include "core/services/registry.h"
#include "tests/benchmarks/service_scenes.h"

namespace {

using namespace cloudyard;

/// Seconds of the processor that this thread has had.
double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// One run as `yard run` does it, from building to its end; its processor time in seconds.
double replicate(const Scene& scene, std::uint64_t seed, std::uint64_t handlers)
{
    const double start = threadSeconds();
    Simulation simulation = *buildSimulation(scene, seed);
    Recorder recorder(vocabulary(), {.window = Duration::seconds(1)});
    recorder.begin(simulation);
    while (simulation.handled() < handlers)
        if (simulation.runUntil(recorder.nextSample(), &recorder, handlers - simulation.handled()) == RunEnd::ReachedTime)
            recorder.sample(simulation);
    return threadSeconds() - start;
}

/// The mean of `count` at the same time.
double replicateAtOnce(const Scene& scene, std::size_t count, std::uint64_t handlers)
{
    std::vector<double> seconds(count);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < count; ++i)
            threads.emplace_back([&, i] { seconds[i] = replicate(scene, i + 1, handlers); });
    }
    double sum = 0;
    for (const double each : seconds)
        sum += each;
    return sum / static_cast<double>(count);
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int kRounds = 5;
    constexpr double kLeast = 0.9;
    const auto count = static_cast<std::size_t>(argc > 1 ? std::atoll(argv[1]) : std::thread::hardware_concurrency());
    const auto handlers = static_cast<std::uint64_t>(argc > 2 ? std::atoll(argv[2]) : 3'000'000);
    if (count == 0 || handlers == 0) {
        std::fprintf(stderr, "usage: replications_run [N [HANDLERS]]\n");
        return 2;
    }
    const Scene scene = bench::balancerScene(100);
    double alone = 1e9;
    double atOnce = 1e9;
    for (int round = 0; round < kRounds; ++round) { // in turns, so that both meet the same weather
        alone = std::min(alone, replicateAtOnce(scene, 1, handlers));
        atOnce = std::min(atOnce, replicateAtOnce(scene, count, handlers));
    }
    const double efficiency = alone / atOnce;
    std::printf("replications %zu  alone_s %.3f  at_once_s %.3f  efficiency %.3f (at least %.1f)\n", count, alone, atOnce,
                efficiency, kLeast);
    return efficiency >= kLeast ? EXIT_SUCCESS : EXIT_FAILURE;
}
