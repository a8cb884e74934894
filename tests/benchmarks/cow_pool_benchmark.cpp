// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a checkpoint costs: the copy of a pool of 64-byte records, and the first writes after it.
#include <array>
#include <cstdint>
#include <memory>

#include <benchmark/benchmark.h>

#include "core/engine/cow_pool.h"

namespace cloudyard::bench {
namespace {

struct Record {
    std::array<std::uint64_t, 8> words{};
};

CowPool<Record> poolOf(std::int64_t count)
{
    CowPool<Record> pool;
    for (std::int64_t i = 0; i < count; ++i)
        (void)pool.allocate();
    return pool;
}

/// The copy alone; between two copies 100 records in different chunks are written.
void copyPool(benchmark::State& state)
{
    CowPool<Record> pool = poolOf(state.range(0));
    std::unique_ptr<CowPool<Record>> checkpoint;
    for (auto _ : state) {
        state.PauseTiming();
        checkpoint.reset();
        for (std::uint32_t i = 0; i < 100; ++i)
            pool.edit(i * (pool.end() / 100)).words[1] = i;
        state.ResumeTiming();
        checkpoint = std::make_unique<CowPool<Record>>(pool);
        benchmark::DoNotOptimize(checkpoint.get());
    }
}

/// Writes to records that are nobody else's, in a scattered order.
void editOwn(benchmark::State& state)
{
    CowPool<Record> pool = poolOf(state.range(0));
    std::uint32_t index = 0;
    for (auto _ : state) {
        index = (index + 7919) % pool.end();
        ++pool.edit(index).words[1];
    }
}

BENCHMARK(copyPool)->Arg(10'000)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(editOwn)->Arg(10'000);

} // namespace
} // namespace cloudyard::bench
