// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one workload for a given number of steps, for counting its instructions (count_instructions).
//   event_set_run hold|heap|timers|lane PENDING STEPS
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "tests/benchmarks/event_set_loops.h"

namespace {

template <class Loop> int run(Loop loop, long steps)
{
    for (long i = 0; i < steps; ++i)
        loop.step();
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace cloudyard::bench;
    const std::string_view workload = argc == 4 ? argv[1] : "";
    const auto pending = static_cast<std::uint32_t>(argc == 4 ? std::atol(argv[2]) : 0);
    const long steps = argc == 4 ? std::atol(argv[3]) : 0;
    if (workload == "hold")
        return run(HoldLoop(pending), steps);
    if (workload == "heap")
        return run(HeapLoop(pending), steps);
    if (workload == "timers" || workload == "lane")
        return run(TimerLoop(pending, workload == "lane"), steps);
    std::fprintf(stderr, "usage: event_set_run hold|heap|timers|lane PENDING STEPS\n");
    return EXIT_FAILURE;
}
