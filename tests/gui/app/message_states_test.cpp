// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every state that messages, queues, topics, callers, balancers, fleets and functions can be in has a picture: at a named instant
// its words stand on the card, whole, at the zoom in which the scene opens.
#include <map>
#include <ostream>
#include <vector>

#include <QFileInfo>
#include <QRegularExpression>
#include <gtest/gtest.h>

#include "gui/app/scene_library.h"
#include "gui/canvas/draw/shape_context.h"
#include "tests/gui/app/storyboard.h"

namespace cloudyard {
namespace {

using namespace test;

/// What a card must say at an instant: all of these, each found in one of its lines. {..} are numbers.
struct State {
    const char* name;
    const char* scene;
    double instant;
    const char* node;
    std::vector<const char*> words;
};

void PrintTo(const State& state, std::ostream* out) { *out << state.name; }

constexpr const char* kAll = "tests/gui/app/scenes/every-message-state.yard";
constexpr const char* kFleets = "tests/gui/app/scenes/every-fleet-state.yard";
constexpr const char* kMachines = "tests/gui/app/scenes/every-machine-state.yard";
constexpr const char* kSpot = "tests/gui/app/scenes/every-spot-state.yard";
constexpr const char* kElastic = "scenes/elasticity-and-its-lag.yard";
constexpr const char* kFunctions = "tests/gui/app/scenes/every-function-state.yard";
constexpr const char* kTargets = "tests/gui/app/scenes/every-target-state.yard";
constexpr const char* kWorkers = "tests/gui/app/scenes/every-worker-state.yard";

QString pathOf(const char* scene) { return QStringLiteral(CLOUDYARD_SOURCE_DIR "/") + QString::fromLatin1(scene); }

struct Line {
    QString wanted, shown;
    int size;
};

/// The lines of one item of a picture.
struct ItemText {
    const DrawList& list;
    ItemId item;
    std::vector<Line> lines;
    void draw(const DrawText& t, const DrawList::Primitive& p)
    {
        if (p.item != item)
            return;
        const QString& wanted = list.textAt(t.text);
        lines.push_back({wanted, placeText(wanted, t.font, t.rect, t.alignment, t.elide).shown, t.font.size});
    }
    void draw(const auto&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

class MessageStates : public ::testing::TestWithParam<State> {};

TEST_P(MessageStates, AreSaidOnTheCardAtOpeningZoom)
{
    const State& state = GetParam();
    Storyboard story(pathOf(state.scene));
    ASSERT_TRUE(story.playTo(state.instant));
    for (const Theme* theme : {&Theme::dark(), &Theme::light()}) {
        const Picture picture = story.picture({{1920, 1200}, 1}, *theme);
        const DrawList list = composePicture(picture);
        const auto& items = *picture.snapshot.items;
        const auto found = std::ranges::find(items, NodeId(state.node), &CanvasItem::id);
        ASSERT_NE(found, items.end());
        ItemText text{list, drawIdOfItem(static_cast<ItemIndex>(found - items.begin())), {}};
        list.replay(text);
        QString all;
        for (const Line& line : text.lines) {
            EXPECT_EQ(line.shown.toStdString(), line.wanted.toStdString()) << "clipped";
            EXPECT_GE(line.size, 9);
            all += line.wanted + QLatin1Char('\n');
        }
        for (const char* words : state.words)
            EXPECT_TRUE(
                QRegularExpression(QString::fromUtf8(words), QRegularExpression::MultilineOption).match(all).hasMatch())
                << words << " is not on the card:\n"
                << all.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, MessageStates,
    ::testing::Values(
        State{"fifo", kAll, 10, "bids", {"^FIFO$"}},
        State{"standard", kAll, 10, "orders", {"^orders$"}},
        State{"delayed", kAll, 25, "letters", {"^\\d+ delayed", "next in \\d+ s$"}},
        State{"inFlight", "scenes/orders-survive-a-zone.yard", 80, "orders", {"^back in \\d+ s", "\\d+ in flight$"}},
        State{"blockedGroup", kAll, 40, "bids", {"^\\d+ groups? blocked", "freed within \\d s$"}},
        State{"deduplicated", kAll, 90, "tickets", {"^\\d+ de-duplicated"}},
        State{"throttled", kAll, 40, "tickets", {"^\\d+ throttled", "quota 11/s$"}},
        State{"inFlightLimit", kAll, 30, "jobs", {"^in-flight limit 5", "receives get none$"}},
        State{"poison", kAll, 45, "orders", {"^\\d+ received 3\\+×", "oldest \\d+ s$"}},
        State{"deadLettered", kAll, 68, "dead", {"^\\d+ dead letters", "after 4 receives"}},
        State{"purging", kAll, 75, "dead", {"^purge under way", "done in 15 s$"}},
        State{"movingBack", "scenes/classics/poison-and-dead-letters.yard", 150.05, "dead", {"^moving back"}},
        State{"expired", kAll, 90, "logs", {"^\\d+ expired", "retention is over$"}},
        State{"filteredOut", kAll, 30, "news", {"^[\\d,]+ filtered out"}},
        State{"retryingSubscriber", kAll, 30, "news", {"^\\d+ waits? for a retry", "to phones in \\d+ s$"}},
        State{"protocol", kAll, 30, "phones", {"^SMS$"}},
        State{"scheduleTick", kAll, 30, "clock", {"^due in 30 s$"}},
        State{"breakerOpen", kAll, 25, "callers", {"^breaker open", "probes in \\d+ s$"}},
        State{"breakerHalfOpen", kAll, 32, "callers", {"^breaker half open"}},
        State{"budgetEmpty", "scenes/classics/retry-storm.yard", 75, "clients-budget", {"^retries used up"}},
        State{"hedged", kAll, 90, "callers", {"^\\d+ hedged"}},
        State{"cold", kFunctions, 30, "cold", {"^cold", "no environment$"}},
        State{"starting", kFunctions, 11, "slow", {"^1 starting", "initialises in \\d s$"}},
        State{"initialising", kFunctions, 20, "slow", {"^\\d initialising", "ready in \\d+ s$"}},
        State{"warm", kFunctions, 35, "warm", {"^1 warm", "next goes in \\d+ s$"}},
        State{"busy", kFunctions, 35, "busy", {"^6/8$"}},
        State{"throttledReserved", kFunctions, 35, "limited", {"^\\d+ throttled", "2 reserved$"}},
        State{"throttledGrowth", kFunctions, 5, "growing", {"^\\d+ throttled", "grows by 20 in 10 s$"}},
        State{"provisioned", kFunctions, 35, "ready", {"^4 provisioned", "\\d in use$"}},
        State{"timedOut", kFunctions, 20, "long", {"^\\d timed out", "^may run 3 s"}},
        State{"retryQueued", kFunctions, 80, "retry", {"^3 events wait", "retry in \\d+ s$"}},
        State{"eventsLost", kFunctions, 200, "retry", {"^\\d+ events lost"}},
        State{"eventsDeadLettered", kFunctions, 80, "dead", {"^\\d+ dead-lettered", "given up$"}},
        State{"batchHeld", kFunctions, 80, "held", {"^2 batches held", "back in 1:\\d\\d$"}}),
    [](const auto& p) { return std::string(p.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Workers, MessageStates,
    ::testing::Values(State{"restarting", kWorkers, 30, "porter", {"restarting", "^crashed", "messages return$"}},
                      State{"deleteFailed", kWorkers, 40, "clerk", {"^\\d+ deletes? failed", "worked on again$"}},
                      State{"refusedOfBatch", kWorkers, 40, "sorter", {"^\\d+ refused", "of batches$"}},
                      State{"deadlineExceeded", kWorkers, 40, "desk", {"^\\d+ past deadline", "nobody waits$"}},
                      State{"unsubscribing", kWorkers, 40, "readers", {"^\\d+ unsubscribed", "of 400$"}},
                      State{"unsubscribed", kWorkers, 40, "last", {"unsubscribed", "nobody is left$"}},
                      State{"deactivated", kWorkers, 40, "alerts", {"^1 deactivated", "over 10 emails/s$"}},
                      State{"confirms", kWorkers, 40, "on-call", {"^1 deactivated", "confirmed in \\d+ s$"}}),
    [](const auto& p) { return std::string(p.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Targets, MessageStates,
    ::testing::Values(State{"failsOpen", kTargets, 70, "opens", {"^fails open", "1 of 2 healthy$"}},
                      State{"leavesZone", kTargets, 70, "leaves", {"^leaves zone b", "0 of 1 healthy$"}},
                      State{"shiftedAway", kTargets, 70, "shifts", {"^shifted away", "from zone b$"}},
                      State{"slowStart", kTargets, 120, "ramps", {"^1 starts slowly", "full share in \\d+ s$"}},
                      State{"getsLess", kTargets, 70, "weighs", {"^1 gets less", "failing too often$"}},
                      State{"checking", kTargets, 70, "ramps-b",
                            {"^checking 0/2 · \\d+ s$", "^no check passed yet$", "^next check in \\d+ s$",
                             "^takes nothing yet$"}},
                      State{"statusChecks", kTargets, 70, "dark",
                            {"^no power$", "^1 status check failed", "another host in 1:50$"}},
                      State{"maintenance", kTargets, 70, "patched", {"^rebooting 17 s$", "^maintenance", "by its provider$"}},
                      State{"stopped", kTargets, 70, "halted", {"^stopped$", "^refuses calls$"}},
                      State{"lineFull", kTargets, 70, "full", {"^line full, 5 wait$", "^turns calls away$"}}),
    [](const auto& p) { return std::string(p.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Machines, MessageStates,
    ::testing::Values(
        State{"spot", kMachines, 10, "noticed", {"^Spot$"}},
        State{"rebalanceRecommended", kMachines, 60, "risky", {"^rebalance recommended", "notice in 80 s$"}},
        State{"spotNotice", kMachines, 60, "noticed", {"^spot notice 80 s$"}},
        State{"drainsOnNotice", kMachines, 60, "leaving", {"^draining 80 s$"}},
        State{"interrupted", kMachines, 150, "stopped", {"^interrupted$"}},
        State{"gcPause", kMachines, 60, "collecting", {"^GC pause \\d s$"}},
        State{"hibernating", kMachines, 50, "asleep", {"^hibernating 10 s$"}},
        State{"hibernated", kMachines, 150, "asleep", {"^hibernated$"}},
        State{"resuming", kMachines, 430, "asleep", {"^resuming 10 s$"}},
        State{"outOfCredits", kMachines, 90, "burst", {"^out of credits", "runs at 10 %$"}}),
    [](const auto& p) { return std::string(p.param.name); });

INSTANTIATE_TEST_SUITE_P(
    SpotFleets, MessageStates,
    ::testing::Values(
        State{"atRisk", kSpot, 60, "spot", {"^2 spot at risk", "notice in 80 s$"}},
        State{"notices", kSpot, 200, "spot", {"^2 spot notices", "taken in 60 s$"}},
        State{"noSpotCapacity", kSpot, 280, "spot", {"^no spot in zone a", "tries again in \\d+ s$"}},
        State{"warmPool", kSpot, 20, "pool", {"^1 in the warm pool$"}},
        State{"hibernatedPool", kSpot, 20, "burst", {"^1 in the warm pool", "hibernated$"}},
        State{"endThrottled", kSpot, 75, "pool", {"^1 end turned away", "tries again in \\d+ s$"}},
        State{"launchThrottled", kSpot, 60, "pool", {"^1 throttled", "tries again in \\d+ s$"}},
        State{"outOfCredits", kSpot, 90, "burst", {"^2 out of credits", "run at 10 %$"}},
        State{"refreshing", kSpot, 25, "fresh", {"^refreshing", "1 of 4 replaced$"}}),
    [](const auto& p) { return std::string(p.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Fleets, MessageStates,
    ::testing::Values(State{"inService", kElastic, 100, "fleet", {"3/3"}},
                      State{"alarmPending", kElastic, 200, "fleet", {"^high CPU: 1 of 3", "looks again in 40 s$"}},
                      State{"pending",
                            kElastic,
                            305,
                            "fleet",
                            {"^scaling out 3/6", "^3/6$", "^\\d pending", "runs in \\d+ s$"}}, // and it serves
                      State{"booting", kElastic, 325, "fleet", {"^scaling out", "^\\d booting", "up in \\d+ s$"}},
                      State{"warming", kElastic, 365, "fleet", {"^\\d warming up", "warm in \\d+ s$"}},
                      State{"lowAlarmPending", kElastic, 800, "fleet", {"^low CPU: 1 of 15", "looks again in 40 s$"}},
                      State{"draining", kElastic, 1625, "fleet", {"^scaling in", "^1 draining", "gone in 25 s$"}},
                      State{"atItsMost",
                            "scenes/scaling-on-the-wrong-metric.yard",
                            270,
                            "fleet-backlog",
                            {"^high backlog alarm", "at its most$", "^10/10$", "^CPU$"}},
                      State{"noCapacity", kFleets, 70, "short", {"^no launch in zone c", "tries again in \\d+ s$"}},
                      State{"launchHeld", kFleets, 50, "hooked", {"^1 held by a hook", "let go in \\d+ s$"}},
                      State{"endHeld", kFleets, 185, "hooked", {"^scaling in", "^1 held by a hook", "let go in 5 s$"}},
                      State{"coolingDown", kFleets, 130, "stepping", {"^cooling down", "\\d+ s left$"}},
                      State{"alarmInVain", kFleets, 211.5, "stepping", {"^high CPU alarm", "acts in vain$"}},
                      State{"down", "scenes/static-stability.yard", 95, "lean", {"^1 down", "looks again in 25 s$"}},
                      State{"noControlPlane", kFleets, 230, "short", {"^no control plane", "asks again in 50 s$"}},
                      State{"zoneRefuses",
                            "scenes/static-stability.yard",
                            365,
                            "lean",
                            {"^no launch in zone a", "tries again in \\d+ s$"}}),
    [](const auto& p) { return std::string(p.param.name); });

} // namespace
} // namespace cloudyard
