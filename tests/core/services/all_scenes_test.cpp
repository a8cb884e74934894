// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "tests/core/services/random_faults.h"
#include "tests/core/services/soundness.h"
#include "tests/support/run_report.h"
#include "tests/support/scene_files.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

/// What must be true of every scene: the shipped ones and the probes.
class AllScenes : public ::testing::TestWithParam<std::filesystem::path> {
protected:
    const Scene m_scene = sceneFromFile(GetParam());
    const SimTime m_end = endOf(m_scene, Duration::seconds(40));

    [[nodiscard]] Simulation built(std::uint64_t seed) const
    {
        auto simulation = buildSimulation(m_scene, seed);
        EXPECT_TRUE(simulation) << simulation.error().message();
        return std::move(*simulation);
    }
    [[nodiscard]] Simulation built() const { return built(m_scene.seed); }

    /// A run without any meddling: what all others must come to.
    [[nodiscard]] const Simulation& untouched()
    {
        if (!m_untouched) {
            m_untouched = built();
            m_untouched->runUntil(m_end);
        }
        return *m_untouched;
    }

    void expectSameAsUntouched(const Simulation& simulation)
    {
        StayTotals none;
        EXPECT_EQ(simulation.now(), untouched().now());
        EXPECT_EQ(simulation.handled(), untouched().handled());
        EXPECT_EQ(simulation.fingerprint(), untouched().fingerprint());
        EXPECT_EQ(reportOf(simulation, none), reportOf(untouched(), none));
    }

private:
    std::optional<Simulation> m_untouched;
};

/// Steps event by event and checks after each, for so many events; then in stretches of a second.
void runSoundly(Simulation& simulation, SimTime end, std::uint64_t events)
{
    for (std::uint64_t n = 0; n < events && simulation.now() < end; ++n) {
        simulation.step(end);
        ASSERT_TRUE(isSound(simulation));
    }
    while (simulation.now() < end) {
        simulation.runUntil(std::min(end, simulation.now() + Duration::seconds(1)));
        ASSERT_TRUE(isSound(simulation));
    }
}

TEST_P(AllScenes, LedgersBalanceAtEveryEvent)
{
    Simulation simulation = built();
    runSoundly(simulation, m_end, 4'000);
    EXPECT_GT(simulation.handled(), 100u) << "the scene does nothing";
}

TEST_P(AllScenes, LedgersBalanceAtEveryEventUnderEveryFault)
{
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        Simulation simulation = built(seed);
        Dice dice(seed);
        while (simulation.now() < m_end) {
            meddle(simulation, dice, Duration::seconds(10));
            ASSERT_TRUE(isSound(simulation)) << "seed " << seed;
            const SimTime until = std::min(
                m_end, simulation.now() + dice.timeBefore(SimTime::fromSeconds(2)).sinceStart() +
                           Duration{1});
            ASSERT_NO_FATAL_FAILURE(runSoundly(simulation, until, 60)) << "seed " << seed;
        }
    }
}

TEST_P(AllScenes, SameSeedSameFingerprintOtherSeedAnother)
{
    Simulation again = built();
    again.runUntil(m_end);
    expectSameAsUntouched(again);
    Simulation other = built(m_scene.seed + 1);
    other.runUntil(m_end);
    EXPECT_NE(other.fingerprint(), untouched().fingerprint());
}

TEST_P(AllScenes, SteppedSlicedPausedOrWatchedItIsTheSameRun)
{
    Simulation stepped = built();
    while (stepped.now() < m_end)
        stepped.step(m_end);
    expectSameAsUntouched(stepped);

    Simulation sliced = built();
    Dice dice(5);
    while (sliced.now() < m_end) {
        if (dice.chance(0.5))
            sliced.runUntil(m_end, nullptr, 1 + dice.below(500));
        else
            sliced.runUntil(std::min(
                m_end, sliced.now() + dice.timeBefore(SimTime::fromSeconds(1)).sinceStart()));
        (void)sliced.nextEventTime();
    }
    expectSameAsUntouched(sliced);

    Simulation watched = built();
    StayTotals observer;
    watched.runUntil(m_end, &observer);
    expectSameAsUntouched(watched);
}

/// The original goes on under other commands and is gone before the copy runs.
TEST_P(AllScenes, ACopyHasTheFutureOfTheOriginal)
{
    Dice dice(m_scene.seed);
    for (int round = 0; round < 4; ++round) {
        auto original = std::make_unique<Simulation>(built());
        original->runUntil(dice.timeBefore(m_end));
        Simulation copy = *original;
        Simulation copyOfCopy = copy;
        for (int command = 0; command < 5 && original->now() < m_end; ++command) {
            meddle(*original, dice, Duration::seconds(5));
            original->runUntil(std::min(m_end, original->now() + Duration::seconds(2)));
        }
        if (round % 2 == 0)
            original.reset();
        copy.runUntil(m_end);
        expectSameAsUntouched(copy);
        original.reset();
        copyOfCopy.runUntil(m_end);
        expectSameAsUntouched(copyOfCopy);
    }
}

/// An edit of the picture alone, or back and forth within one instant, changes no result.
TEST_P(AllScenes, ApplyingTheSameSceneChangesNothing)
{
    Simulation simulation = built();
    Scene moved = m_scene;
    for (Node& node : moved.nodes) {
        node.position = Point{7, 9};
        node.name += " renamed";
    }
    for (const double share : {0.2, 0.6}) {
        simulation.runUntil({static_cast<std::int64_t>(static_cast<double>(m_end.ns) * share)});
        ASSERT_TRUE(applyScene(simulation, m_scene, moved));
        ASSERT_TRUE(applyScene(simulation, moved, m_scene));
    }
    simulation.runUntil(m_end);
    EXPECT_EQ(simulation.ledgers(), untouched().ledgers());
    EXPECT_EQ(simulation.fingerprint(), untouched().fingerprint());
}

INSTANTIATE_TEST_SUITE_P(Scenes, AllScenes, ::testing::ValuesIn(allSceneFiles()),
                         [](const auto& path) { return testName(path.param); });

} // namespace
} // namespace cloudyard
