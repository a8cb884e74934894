// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads W4 and W5 (ARCHITECTURE.md, "Performance"). An item is one step; `heaps` is how many times the speed of
// a bare std::priority_queue with as many events, measured in the same process.
#include <algorithm>
#include <ctime>
#include <memory>

#include <benchmark/benchmark.h>

#include "tests/benchmarks/event_set_loops.h"

namespace cloudyard::bench {
namespace {

/// Processor time, so that the ratio holds on a busy machine.
double secondsSince(std::clock_t start)
{
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Steps a second of the bare heap: the best of three stretches.
double heapSpeed(std::uint32_t pending)
{
    constexpr int kSteps = 1'000'000;
    HeapLoop loop(pending);
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        const auto start = std::clock();
        for (int i = 0; i < kSteps; ++i)
            loop.step();
        best = std::max(best, kSteps / secondsSince(start));
    }
    return best;
}

template <class Loop> void measure(benchmark::State& state, Loop& loop, std::uint32_t pending)
{
    for (std::uint32_t i = 0; i < 4 * pending; ++i) // until the structure has settled
        loop.step();
    const auto start = std::clock();
    for (auto _ : state)
        loop.step();
    const double speed = static_cast<double>(state.iterations()) / secondsSince(start);
    state.SetItemsProcessed(state.iterations());
    state.counters["heaps"] = speed / heapSpeed(pending);
}

void holdEvents(benchmark::State& state)
{
    const auto pending = static_cast<std::uint32_t>(state.range(0));
    HoldLoop loop(pending);
    measure(state, loop, pending);
}

void holdInBareHeap(benchmark::State& state)
{
    const auto pending = static_cast<std::uint32_t>(state.range(0));
    HeapLoop loop(pending);
    measure(state, loop, pending);
}

void serveUnderTimers(benchmark::State& state)
{
    const auto jobs = static_cast<std::uint32_t>(state.range(0));
    TimerLoop loop(jobs, state.range(1) != 0);
    measure(state, loop, jobs);
}

/// A checkpoint of a set that goes on after it: the copy alone, without what the first writes cost later.
void copyPending(benchmark::State& state)
{
    const auto pending = static_cast<std::uint32_t>(state.range(0));
    HoldLoop loop(pending);
    for (std::uint32_t i = 0; i < 4 * pending; ++i)
        loop.step();
    for (auto _ : state) {
        auto copy = std::make_unique<HoldLoop>(loop);
        benchmark::DoNotOptimize(copy.get());
        state.PauseTiming();
        copy.reset();
        loop.step();
        state.ResumeTiming();
    }
}

BENCHMARK(holdEvents)->Name("W4 hold")->Arg(100)->Arg(10'000)->Arg(1'000'000)->Arg(10)->Arg(1'000)->Arg(100'000);
BENCHMARK(holdInBareHeap)->Name("W4 hold, bare heap")->Arg(100)->Arg(10'000)->Arg(1'000'000);
BENCHMARK(serveUnderTimers)->Name("W5 timers, lane")->ArgsProduct({{10, 1'000, 100'000}, {1, 0}});
BENCHMARK(copyPending)->Name("copy")->Arg(100)->Arg(100'000)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace cloudyard::bench
