// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>

#include <fmt/format.h>

#include "core/services/registry.h"
#include "tests/support/scene_files.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

const std::filesystem::path kSource = CLOUDYARD_SOURCE_DIR;
const std::filesystem::path kFile = kSource / "tests/golden/fingerprints.csv";
constexpr const char* kHead = "scene,seed,simulated_s,fingerprint,events";

/// One run of the table: a scene, a seed, how long. Its key is the beginning of its line.
struct GoldenRun {
    std::filesystem::path scene;
    std::uint64_t seed = 0;
    std::int64_t seconds = 0;

    [[nodiscard]] std::string key() const
    {
        return fmt::format("{},{},{}", std::filesystem::relative(scene, kSource).generic_string(),
                           seed, seconds);
    }
    /// What this program makes of it: fingerprint and events.
    [[nodiscard]] std::string result() const
    {
        auto simulation = buildSimulation(sceneFromFile(scene), seed);
        if (!simulation)
            throw std::runtime_error(simulation.error().message());
        simulation->runUntil(SimTime{seconds * 1'000'000'000});
        return fmt::format("{:016x},{}", simulation->fingerprint(), simulation->handled());
    }
};

/// Every scene with its own seed for its own time, and with another for a part of it.
std::vector<GoldenRun> allRuns()
{
    std::vector<GoldenRun> runs;
    for (const auto& file : allSceneFiles()) {
        const Scene scene = sceneFromFile(file);
        const auto seconds = std::min<std::int64_t>(
            300, scene.duration.value_or(Duration::seconds(60)).ns / 1'000'000'000);
        runs.push_back({file, scene.seed, seconds});
        runs.push_back({file, scene.seed + 1'000, std::min<std::int64_t>(30, seconds)});
    }
    return runs;
}

std::map<std::string, std::string> blessed()
{
    std::map<std::string, std::string> lines;
    std::ifstream in(kFile);
    for (std::string line; std::getline(in, line);) {
        std::size_t third = 0;
        for (int comma = 0; comma < 3 && third != std::string::npos; ++comma)
            third = line.find(',', third + 1);
        if (line != kHead && third != std::string::npos)
            lines.emplace(line.substr(0, third), line.substr(third + 1));
    }
    return lines;
}

/// Same scene and seed, same bits: in every build, with every compiler, on every machine. When
/// results change on purpose, tests/golden/bless writes the table anew, and the change says why.
TEST(Fingerprints, AreThoseOfTheTable)
{
    std::map<std::string, std::string> left = blessed();
    for (const GoldenRun& run : allRuns()) {
        const auto line = left.extract(run.key());
        EXPECT_EQ(line ? line.mapped() : "nothing", run.result()) << run.key();
    }
    for (const auto& [key, result] : left)
        ADD_FAILURE() << "the table has a run that no scene gives: " << key;
}

TEST(Fingerprints, AreWrittenAnewByBless)
{
    if (std::getenv("CLOUDYARD_BLESS") == nullptr)
        GTEST_SKIP() << "run tests/golden/bless to write the table anew";
    std::ofstream out(kFile);
    out << kHead << '\n';
    for (const GoldenRun& run : allRuns())
        out << run.key() << ',' << run.result() << '\n';
}

} // namespace
} // namespace cloudyard
