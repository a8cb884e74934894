// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "tests/core/services/scene_storm.h"
#include "tests/core/services/soundness.h"
#include "tests/support/scene_files.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

constexpr int kEditsPerRun = 250;

/// One run of a scene that is edited and hurt again and again; eight of them make 2,000 edits.
class Storm {
public:
    Storm(const Scene& scene, std::uint64_t seed)
        : m_storm(scene, seed),
          m_dice(seed + 77),
          m_simulation(*buildSimulation(m_storm.scene(), seed))
    {
    }

    [[nodiscard]] Simulation& simulation() { return m_simulation; }

    void edit()
    {
        const Scene before = m_storm.scene();
        const std::string what = m_storm.edit();
        apply(before, what);
    }

    void apply(const Scene& before, const std::string& what)
    {
        const auto applied = applyScene(m_simulation, before, m_storm.scene());
        ASSERT_TRUE(applied) << what << ": " << applied.error().message();
        ASSERT_TRUE(isSound(m_simulation)) << "after: " << what;
        for (int event = 0; event < 25; ++event) {
            m_simulation.step(m_simulation.now() + Duration::milliseconds(200));
            ASSERT_TRUE(isSound(m_simulation)) << event << " events after: " << what;
        }
    }

    void runOn()
    {
        if (m_dice.chance(0.1))
            terminateOne(m_simulation, m_dice);
        if (m_dice.chance(0.4))
            meddle(m_simulation, m_dice, Duration::seconds(3));
        m_simulation.runUntil(m_simulation.now() +
                              m_dice.timeBefore(SimTime::fromSeconds(0.8)).sinceStart());
        ASSERT_TRUE(isSound(m_simulation));
    }

    void clear()
    {
        const Scene before = m_storm.scene();
        m_storm.clear();
        apply(before, "everything goes");
    }

private:
    SceneStorm m_storm;
    Dice m_dice;
    Simulation m_simulation;
};

class EditStorm : public ::testing::TestWithParam<std::tuple<const char*, std::uint64_t>> {};

TEST_P(EditStorm, LedgersBalanceAndNothingIsLeftInTheEnd)
{
    const auto& [scene, seed] = GetParam();
    Storm storm(probeScene(scene), seed);
    for (int n = 0; n < kEditsPerRun; ++n) {
        ASSERT_NO_FATAL_FAILURE(storm.edit()) << "edit " << n;
        ASSERT_NO_FATAL_FAILURE(storm.runOn()) << "after edit " << n;
    }
    ASSERT_NO_FATAL_FAILURE(storm.clear());
    // Packets in the air still come down.
    Simulation& simulation = storm.simulation();
    simulation.runUntil(simulation.now() + Duration::seconds(100));
    EXPECT_EQ(simulation.messagesInFlight(), 0u);
    EXPECT_EQ(simulation.callsOpen(), 0u);
    EXPECT_EQ(simulation.state().messages.size(), 0u);
    EXPECT_EQ(simulation.state().calls.size(), 0u);
    EXPECT_EQ(simulation.state().deliveries.size(), 0u);
    EXPECT_GT(simulation.ledgers().messages.created(), 1'000u) << "hardly anything happened";
}

INSTANTIATE_TEST_SUITE_P(Runs, EditStorm,
                         ::testing::Values(std::tuple("shop", 1), std::tuple("shop", 2),
                                           std::tuple("overload", 3), std::tuple("overload", 4),
                                           std::tuple("fan-out", 5), std::tuple("dead-letters", 6),
                                           std::tuple("uneven", 7), std::tuple("overload", 8),
                                           std::tuple("send-batches", 9), std::tuple("sizes", 10),
                                           std::tuple("leaving", 11), std::tuple("lost-receives", 12),
                                           std::tuple("functions", 13), std::tuple("functions-failing", 14),
                                           std::tuple("functions-queue-failing", 15)),
                         [](const auto& run) {
                             return testName(std::get<0>(run.param)) + "_" +
                                    std::to_string(std::get<1>(run.param));
                         });

TEST(EditStorm, RepeatsToTheBit)
{
    std::vector<std::uint64_t> fingerprints;
    for (int run = 0; run < 2; ++run) {
        Storm storm(probeScene("overload"), 11);
        for (int n = 0; n < 40; ++n) {
            ASSERT_NO_FATAL_FAILURE(storm.edit());
            ASSERT_NO_FATAL_FAILURE(storm.runOn());
        }
        fingerprints.push_back(storm.simulation().fingerprint());
    }
    EXPECT_EQ(fingerprints[0], fingerprints[1]);
}

/// A copy taken in the middle of a storm, while the original goes through another one and is gone.
TEST(EditStorm, ACopyKeepsItsFuture)
{
    Storm storm(probeScene("overload"), 12);
    Storm untouched(probeScene("overload"), 12);
    for (int n = 0; n < 30; ++n) {
        ASSERT_NO_FATAL_FAILURE(storm.edit());
        ASSERT_NO_FATAL_FAILURE(storm.runOn());
        ASSERT_NO_FATAL_FAILURE(untouched.edit());
        ASSERT_NO_FATAL_FAILURE(untouched.runOn());
    }
    Simulation copy = storm.simulation();
    for (int n = 0; n < 30; ++n) {
        ASSERT_NO_FATAL_FAILURE(storm.edit());
        ASSERT_NO_FATAL_FAILURE(storm.runOn());
    }
    storm.simulation() = Simulation();
    const SimTime end = copy.now() + Duration::seconds(30);
    copy.runUntil(end);
    untouched.simulation().runUntil(end);
    EXPECT_EQ(copy.fingerprint(), untouched.simulation().fingerprint());
    EXPECT_EQ(copy.ledgers(), untouched.simulation().ledgers());
}

} // namespace
} // namespace cloudyard
