// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one workload through the engine for a given number of steps, for counting its instructions
// (count_instructions) and for comparing it with others (compare_with_peers).
//   engine_run w1|w2|w3|w4:PENDING|w5:JOBS|balancer:INSTANCES|workers:INSTANCES|three-regions bare|recorded|beside STEPS
// A step is an event of queueing_models.h, or a handler of a scene. `recorded` watches the run with a Recorder, as
// every run of a scene does. `beside` does the same in turns with a bare heap, the measure for the speed of the machine
// at that moment, and fails when it is slower than goes with 10 M handlers a second where that heap does 24 M steps.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/metrics/recorder.h"
#include "core/services/registry.h"
#include "tests/benchmarks/event_set_loops.h"
#include "tests/benchmarks/queueing_models.h"
#include "tests/benchmarks/service_scenes.h"

namespace {

using namespace cloudyard;
using namespace cloudyard::bench;

struct Run {
    Simulation simulation;
    const Vocabulary* words;
    Duration window; ///< of the recorder
    std::uint64_t handlers;
    double theory = 0;
};

constexpr std::uint64_t kSeed = 1;

std::optional<Run> modelRun(std::string_view name, std::uint32_t number, std::uint64_t steps)
{
    constexpr std::string_view kNames[] = {"w1", "w2", "w3", "w4", "w5"};
    for (std::size_t i = 0; i < std::size(kNames); ++i) {
        const auto workload = static_cast<Workload>(i);
        if (name == kNames[i])
            return Run{makeSimulation({workload, number}, kSeed), &workloadVocabulary(), Duration::seconds(1000),
                       handlersOf(workload, steps), theoreticalTimeInSystem(workload)};
    }
    return {};
}

std::optional<Run> sceneRun(std::string_view name, std::uint32_t number, std::uint64_t steps)
{
    if (name == "balancer")
        return Run{*buildSimulation(balancerScene(static_cast<int>(number)), kSeed), &vocabulary(),
                   Duration::seconds(1), steps};
    if (name == "workers")
        return Run{*buildSimulation(workersScene(static_cast<int>(number)), kSeed), &vocabulary(), Duration::seconds(1),
                   steps};
    if (name == "three-regions")
        return Run{*buildSimulation(threeRegionScene(), kSeed), &vocabulary(), Duration::seconds(1), steps};
    return {};
}

void record(Simulation& simulation, Recorder& recorder, std::uint64_t handlers)
{
    while (simulation.handled() < handlers)
        if (simulation.runUntil(recorder.nextSample(), &recorder, handlers - simulation.handled()) ==
            RunEnd::ReachedTime)
            recorder.sample(simulation);
}

void runRecorded(Run& run)
{
    Recorder recorder(*run.words, {.window = run.window});
    recorder.begin(run.simulation);
    record(run.simulation, recorder, run.handlers);
}

double secondsOf(const auto& work)
{
    const auto start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// In so many turns each, for the machine's speed changes within a second. Tells the middle of the turns.
bool runBeside(Run& run)
{
    constexpr int kTurns = 41;
    constexpr double kGoal = 10.0 / 24;
    const std::uint64_t each = run.handlers / kTurns;
    Recorder recorder(*run.words, {.window = run.window});
    recorder.begin(run.simulation);
    HeapLoop heap(100);
    std::vector<double> ratios, rates;
    for (int turn = 0; turn < kTurns; ++turn) {
        const double heaps = secondsOf([&] {
            for (std::uint64_t i = 0; i < each; ++i)
                heap.step();
        });
        const double own =
            secondsOf([&] { record(run.simulation, recorder, run.simulation.handled() + each); });
        ratios.push_back(heaps / own);
        rates.push_back(static_cast<double>(each) / own);
    }
    const auto middle = [](std::vector<double>& of) {
        std::ranges::nth_element(of, of.begin() + kTurns / 2);
        return of[kTurns / 2];
    };
    const double ratio = middle(ratios);
    std::printf("heaps %.3f  goal %.3f  steps_per_s %.0f  at_best %.0f\n", ratio, kGoal, middle(rates),
                std::ranges::max(rates));
    return ratio >= kGoal;
}

/// The station and request figures by which a reader sees that the model did what it should.
void tell(const Run& run, std::uint64_t steps, double seconds)
{
    std::printf("steps %llu  seconds %.3f  steps_per_s %.0f", static_cast<unsigned long long>(steps), seconds,
                static_cast<double>(steps) / seconds);
    if (run.theory > 0)
        std::printf("  time_in_system %.3f  theory %.3f", meanTimeInSystem(run.simulation), run.theory);
    if (const auto requests = run.simulation.ledgers().messages.createdRequests; run.theory == 0 && requests > 0)
        std::printf("  requests %llu  handlers_per_request %.2f", static_cast<unsigned long long>(requests),
                    static_cast<double>(run.simulation.handled()) / static_cast<double>(requests));
    std::printf("\n");
}

} // namespace

int main(int argc, char** argv)
{
    const std::string_view workload = argc == 4 ? argv[1] : "";
    const std::string_view name = workload.substr(0, workload.find(':'));
    const bool hasNumber = name.size() + 1 < workload.size();
    const auto number = static_cast<std::uint32_t>(hasNumber ? std::atol(argv[1] + name.size() + 1) : 0);
    const std::string_view mode = argc == 4 ? argv[2] : "";
    const auto steps = static_cast<std::uint64_t>(argc == 4 ? std::atoll(argv[3]) : 0);
    std::optional<Run> run = modelRun(name, number, steps);
    if (!run)
        run = sceneRun(name, number, steps);
    if (!run || steps == 0 || (mode != "bare" && mode != "recorded" && mode != "beside")) {
        std::fprintf(stderr, "usage: engine_run w1|w2|w3|w4:PENDING|w5:JOBS|balancer:INSTANCES|workers:INSTANCES|"
                             "three-regions bare|recorded|beside STEPS\n");
        return EXIT_FAILURE;
    }
    if (mode == "beside")
        return runBeside(*run) ? EXIT_SUCCESS : EXIT_FAILURE;
    const double seconds = secondsOf([&] {
        if (mode == "bare")
            run->simulation.runUntil(SimTime::never(), nullptr, run->handlers);
        else
            runRecorded(*run);
    });
    tell(*run, steps, seconds);
    return EXIT_SUCCESS;
}
