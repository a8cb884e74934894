// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "core/session/kept_faults.h"
#include "core/session/replay.h"
#include "core/session/session.h"
#include "small_scenes.h"

namespace cloudyard {
namespace {

/// A session that a test drives: time passes when it says so.
class Rehearsal {
public:
    explicit Rehearsal(const Scene& scene) : m_scene(scene)
    {
        auto session = Session::create(std::make_shared<const Scene>(scene), {.threaded = false});
        EXPECT_TRUE(session.has_value()) << session.error().message();
        m_session = std::move(*session);
    }

    void runTo(double seconds)
    {
        m_session->post(command::RunTo{SimTime::fromSeconds(seconds)});
        m_session->advance(0.1);
    }
    void post(Command command)
    {
        m_session->post(std::move(command));
        m_session->advance(0);
    }
    void plan(double at, const std::string& fault, const std::string& target, std::optional<Duration> lasting)
    {
        post(command::PlanFault{SimTime::fromSeconds(at), {fault, target, lasting}});
    }
    void edit(const Scene& scene)
    {
        m_scene = scene;
        post(command::ApplyScene{std::make_shared<const Scene>(scene), ++m_edits});
    }
    /// Adds to the scene what was done by hand.
    std::size_t keep()
    {
        Scene kept = m_scene;
        const Unkept what = unkept();
        kept.experiment = keptIn(m_scene.experiment, what);
        edit(kept);
        return what.steps.size();
    }
    [[nodiscard]] Unkept unkept() const
    {
        return cloudyard::unkept(m_scene, run().faults(), run().topology(), vocabulary());
    }
    [[nodiscard]] const Simulation& run() const { return m_session->simulation(); }
    [[nodiscard]] const Scene& scene() const { return m_scene; }
    [[nodiscard]] const Session& session() const { return *m_session; }
    [[nodiscard]] std::vector<FaultSpec> faults() const { return {run().faults().begin(), run().faults().end()}; }

private:
    std::unique_ptr<Session> m_session;
    Scene m_scene;
    std::uint64_t m_edits = 0;
};

struct Story {
    std::vector<std::pair<SimTime, SimTime>> spans;
    std::uint64_t fingerprint;
    std::uint64_t handled;
    Ledgers ledgers;
    bool operator==(const Story&) const = default;
};

/// The spans of all faults that acted, by beginning, and what the run came to.
Story storyOf(const Rehearsal& rehearsal)
{
    Story story;
    for (const FaultSpec& fault : rehearsal.run().faults())
        if (fault.begun)
            story.spans.emplace_back(fault.from, fault.to);
    std::ranges::sort(story.spans);
    story.fingerprint = rehearsal.run().fingerprint();
    story.handled = rehearsal.run().handled();
    story.ledgers = rehearsal.run().ledgers();
    return story;
}

void expectReplays(const Rehearsal& rehearsal)
{
    auto again = replay(*rehearsal.session().startScene(), rehearsal.session().log());
    ASSERT_TRUE(again.has_value()) << again.error().message();
    runToPoint(*again, rehearsal.run().handled(), rehearsal.run().now());
    EXPECT_EQ(again->fingerprint(), rehearsal.run().fingerprint());
    EXPECT_EQ(again->ledgers(), rehearsal.run().ledgers());
}

TEST(PlannedFault, BeginsAndEndsToTheNanosecondAndReplays)
{
    Rehearsal rehearsal(shop().scene);
    rehearsal.runTo(2);
    rehearsal.plan(10, "stop-instance", "web-b", Duration::seconds(3));
    EXPECT_FALSE(rehearsal.faults().back().begun);
    rehearsal.runTo(9.999999999);
    EXPECT_FALSE(rehearsal.faults().back().active);
    rehearsal.runTo(10);
    EXPECT_TRUE(rehearsal.faults().back().active);
    rehearsal.runTo(12.999999999);
    EXPECT_TRUE(rehearsal.faults().back().active);
    rehearsal.runTo(13);
    EXPECT_TRUE(rehearsal.faults().back().over);
    EXPECT_TRUE(rehearsal.run().checkLedgers().has_value());
    expectReplays(rehearsal);
}

TEST(PlannedFault, StruckOutItNeverWas)
{
    Rehearsal rehearsal(shop().scene);
    Rehearsal untouched(shop().scene);
    rehearsal.runTo(2);
    rehearsal.plan(10, "stop-instance", "web-b", {});
    rehearsal.post(command::ClearFault{rehearsal.faults().back().id});
    rehearsal.runTo(20);
    untouched.runTo(20);
    EXPECT_FALSE(rehearsal.faults().back().begun);
    EXPECT_EQ(rehearsal.run().fingerprint(), untouched.run().fingerprint());
    EXPECT_TRUE(rehearsal.unkept().empty());
    expectReplays(rehearsal);
}

TEST(PlannedFault, IsRefusedForThePastAndForAfterTheEnd)
{
    Rehearsal rehearsal(shop().scene);
    rehearsal.runTo(5);
    const std::size_t known = rehearsal.faults().size();
    rehearsal.plan(5, "stop-instance", "web-b", {});
    rehearsal.plan(4, "stop-instance", "web-b", {});
    rehearsal.plan(31, "stop-instance", "web-b", {});
    rehearsal.plan(10, "stop-instance", "web-b", Duration::seconds(-1));
    rehearsal.plan(10, "stop-instance", "eu-a", {});
    EXPECT_EQ(rehearsal.faults().size(), known);
    rehearsal.runTo(30);
    rehearsal.post(command::InjectFault{"stop-instance", "web-b"});
    EXPECT_EQ(rehearsal.faults().size(), known) << "the run is over";
}

/// All live faults of a rehearsal: some restored, some ending by themselves, one still acting, one still to come, with
/// parameters; at odd times, at the same instant as other events, and from inside an instant.
void breakThings(Rehearsal& rehearsal)
{
    rehearsal.runTo(3);
    rehearsal.post(command::InjectFault{"zone-power-loss", "eu-b", Duration::seconds(2)});
    rehearsal.plan(20, "stop-instance", "worker", Duration::seconds(2));
    rehearsal.runTo(6.123456789);
    SettingMap slow;
    slow.set("delay", std::string("35 ms"));
    rehearsal.post(command::InjectFault{"add-latency", "shoppers-web", {}, slow});
    rehearsal.runTo(7.5);
    rehearsal.post(command::ClearAllFaults{});
    for (int i = 0; i < 100; ++i)
        rehearsal.post(command::StepEvent{});
    SettingMap lossy;
    lossy.set("share", 0.25);
    rehearsal.post(command::InjectFault{"packet-loss", "web-web-b", Duration::seconds(30), lossy});
    rehearsal.runTo(12);
    rehearsal.post(command::InjectFault{"region-power-loss", "eu", Duration::milliseconds(700)});
    rehearsal.runTo(15);
}

TEST(KeptFaults, RestartTellsTheSameStoryToTheBit)
{
    Rehearsal rehearsal(shop().scene);
    breakThings(rehearsal);
    EXPECT_EQ(rehearsal.keep(), 5u);
    EXPECT_EQ(rehearsal.keep(), 0u) << "they are the scene's now";
    rehearsal.runTo(28);
    const Story live = storyOf(rehearsal);
    ASSERT_EQ(live.spans.size(), 6u) << "five by hand and the scene's own";
    expectReplays(rehearsal);

    rehearsal.post(command::Restart{});
    rehearsal.runTo(28);
    EXPECT_EQ(storyOf(rehearsal), live);
    EXPECT_TRUE(rehearsal.run().checkLedgers().has_value());
}

TEST(KeptFaults, TheWrittenSceneTellsItToo)
{
    Rehearsal rehearsal(shop().scene);
    breakThings(rehearsal);
    rehearsal.keep();
    rehearsal.runTo(28);
    const auto read = readScene(writeScene(rehearsal.scene()), vocabulary());
    ASSERT_TRUE(read.has_value()) << read.error().message();
    Rehearsal again(*read);
    again.runTo(28);
    EXPECT_EQ(storyOf(again), storyOf(rehearsal));
}

/// Keeping, taking it back and keeping again changes nothing in the run that goes on.
TEST(KeptFaults, TakingItBackLeavesTheRunAlone)
{
    Rehearsal one(shop().scene);
    Rehearsal other(shop().scene);
    breakThings(one);
    breakThings(other);
    const Scene before = one.scene();
    one.keep();
    one.edit(before);
    EXPECT_EQ(one.keep(), 5u) << "the same five may be kept again";
    one.edit(before);
    one.runTo(28);
    other.runTo(28);
    EXPECT_EQ(storyOf(one), storyOf(other));
}

TEST(KeptFaults, AStepThatMovesMovesTheFaultThatIsStillToCome)
{
    Rehearsal rehearsal(shop().scene);
    rehearsal.runTo(2);
    Scene moved = rehearsal.scene();
    moved.experiment[0].at = SimTime::fromSeconds(20);
    rehearsal.edit(moved);
    rehearsal.runTo(10);
    EXPECT_TRUE(std::ranges::none_of(rehearsal.faults(), &FaultSpec::begun));
    rehearsal.runTo(21);
    const Story live = storyOf(rehearsal);
    ASSERT_EQ(live.spans.size(), 1u);
    EXPECT_EQ(live.spans[0].first, SimTime::fromSeconds(20));
    rehearsal.post(command::Restart{});
    rehearsal.runTo(21);
    EXPECT_EQ(storyOf(rehearsal), live);
}

TEST(KeptFaults, AStepThatGoesTakesItsFaultAlongUnlessItActs)
{
    Rehearsal rehearsal(shop().scene);
    Scene without = rehearsal.scene();
    without.experiment.clear();
    rehearsal.runTo(9);
    rehearsal.edit(without);
    EXPECT_TRUE(rehearsal.faults()[0].active) << "it is restored by hand or by its time";
    rehearsal.edit(shop().scene);
    rehearsal.post(command::Restart{});
    rehearsal.runTo(2);
    rehearsal.edit(without);
    rehearsal.runTo(20);
    EXPECT_TRUE(std::ranges::none_of(rehearsal.faults(), &FaultSpec::begun));
}

TEST(KeptFaults, WhoseTargetIsGoneAreGone)
{
    SmallScene scene = shop();
    scene.scene.experiment.clear();
    Rehearsal rehearsal(scene.scene);
    rehearsal.runTo(2);
    rehearsal.post(command::InjectFault{"stop-instance", "worker"});
    Scene without = scene.scene;
    std::erase_if(without.nodes, [](const Node& node) { return node.id.str() == "worker"; });
    std::erase_if(without.links, [](const Link& link) { return link.to.str() == "worker"; });
    rehearsal.edit(without);
    EXPECT_EQ(rehearsal.keep(), 0u);
    EXPECT_EQ(rehearsal.unkept().lost, std::vector<std::string>{"worker"}) << "and that is said";
    EXPECT_TRUE(rehearsal.faults().back().over);
    EXPECT_EQ(rehearsal.faults().back().to, rehearsal.run().now());
}

/// A story of two steps: the first is ended early, the second struck out. Kept, a restart and the written scene tell
/// it.
TEST(KeptFaults, AnEarlyEndAndACancellationOfTheScenesOwnAreKeptToo)
{
    Scene scene = shop().scene;
    scene.experiment.push_back({SimTime::fromSeconds(20), "stop-instance", "web-b", Duration::seconds(4), {}, {}});
    ASSERT_EQ(scene.experiment.size(), 2u);
    Rehearsal rehearsal(scene);
    rehearsal.runTo(9);
    ASSERT_TRUE(rehearsal.faults()[0].active);
    rehearsal.post(command::ClearFault{rehearsal.faults()[0].id});
    rehearsal.post(command::ClearFault{rehearsal.faults()[1].id});
    const Unkept told = rehearsal.unkept();
    EXPECT_EQ(told.count(UnkeptStep::What::End), 1u);
    EXPECT_EQ(told.count(UnkeptStep::What::Cancellation), 1u);
    const Scene before = rehearsal.scene();
    EXPECT_EQ(rehearsal.keep(), 2u);
    EXPECT_EQ(rehearsal.keep(), 0u) << "the scene tells them now";
    rehearsal.edit(before);
    EXPECT_EQ(rehearsal.keep(), 2u) << "taken back they may be kept again";
    ASSERT_EQ(rehearsal.scene().experiment.size(), 1u);
    rehearsal.runTo(28);
    const Story live = storyOf(rehearsal);
    EXPECT_EQ(live.spans.size(), 1u);
    expectReplays(rehearsal);

    const auto read = readScene(writeScene(rehearsal.scene()), vocabulary());
    ASSERT_TRUE(read.has_value()) << read.error().message();
    Rehearsal again(*read);
    again.runTo(28);
    EXPECT_EQ(storyOf(again), live);
    rehearsal.post(command::Restart{});
    rehearsal.runTo(28);
    EXPECT_EQ(storyOf(rehearsal), live);
}

/// Kept while it acted, "until restored"; restored afterwards: the scene learns of the end by keeping again.
TEST(KeptFaults, TheEndOfWhatWasKeptWhileItActedIsKeptAfterwards)
{
    Scene scene = shop().scene;
    scene.experiment.clear();
    Rehearsal rehearsal(scene);
    rehearsal.runTo(5);
    rehearsal.post(command::InjectFault{"stop-instance", "web-b"});
    EXPECT_EQ(rehearsal.keep(), 1u);
    EXPECT_FALSE(rehearsal.scene().experiment[0].duration);
    rehearsal.runTo(9);
    rehearsal.post(command::ClearAllFaults{});
    EXPECT_EQ(rehearsal.keep(), 1u);
    ASSERT_EQ(rehearsal.scene().experiment.size(), 1u);
    EXPECT_TRUE(rehearsal.scene().experiment[0].duration);
    rehearsal.runTo(20);
    const Story live = storyOf(rehearsal);
    rehearsal.post(command::Restart{});
    rehearsal.runTo(20);
    EXPECT_EQ(storyOf(rehearsal), live);
}

/// What is terminated is broken no longer: its fault has its end and its history. Put back, it serves and nothing acts.
TEST(LiveFaults, TerminatingTheirTargetEndsThem)
{
    Scene scene = shop().scene;
    scene.experiment.clear();
    Rehearsal rehearsal(scene);
    rehearsal.runTo(5);
    rehearsal.post(command::InjectFault{"instance-power-loss", "web-b"});
    rehearsal.plan(25, "stop-instance", "web-b", {});
    rehearsal.runTo(9);
    rehearsal.post(command::Terminate{"web-b"});
    rehearsal.runTo(10);
    for (const FaultSpec& fault : rehearsal.faults()) {
        EXPECT_TRUE(fault.over);
        EXPECT_FALSE(fault.active);
    }
    EXPECT_EQ(rehearsal.faults()[0].to, SimTime::fromSeconds(9));
    Scene without = scene;
    std::erase_if(without.nodes, [](const Node& node) { return node.id.str() == "web-b"; });
    std::erase_if(without.links,
                  [](const Link& link) { return link.to.str() == "web-b" || link.from.str() == "web-b"; });
    rehearsal.edit(without);
    EXPECT_EQ(rehearsal.unkept().lost, std::vector<std::string>{"web-b"});
    rehearsal.edit(scene);
    rehearsal.runTo(28);
    EXPECT_TRUE(std::ranges::none_of(rehearsal.faults(), &FaultSpec::active));
    EXPECT_TRUE(rehearsal.run().checkLedgers().has_value());
    expectReplays(rehearsal);
}

} // namespace
} // namespace cloudyard
