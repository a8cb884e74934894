// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <functional>

#include "core/engine/context.h"
#include "core/services/registry.h"
#include "tests/support/scene_files.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

/// A message that a queue owns and that nobody has received yet, or any live one.
MessageIndex someMessage(const Simulation& simulation, std::uint8_t flag)
{
    const auto& messages = simulation.state().messages;
    for (MessageIndex m = 0; m < messages.end(); ++m)
        if (messages[m].serial != 0 && (messages[m].flags & flag) != 0)
            return m;
    return kNone;
}

/// A run in the middle of its work, in which every ledger has something.
Simulation busyRun()
{
    Scene scene = probeScene("dead-letters");
    scene.find(NodeId("jobs"))->settings.set("max_receives", std::int64_t{1});
    Simulation simulation = *buildSimulation(scene);
    simulation.runUntil(SimTime::fromSeconds(50));
    while (simulation.callsOpen() == 0)
        simulation.step(SimTime::fromSeconds(60));
    EXPECT_NE(someMessage(simulation, kParked), kNone);
    return simulation;
}

struct Sabotage {
    const char* name;
    std::function<void(Simulation&)> act;
    const char* says; ///< part of the error
};

void PrintTo(const Sabotage& sabotage, std::ostream* out) { *out << sabotage.name; }

class Sabotaged : public ::testing::TestWithParam<Sabotage> {};

TEST_P(Sabotaged, IsCaught)
{
    Simulation simulation = busyRun();
    ASSERT_TRUE(simulation.checkLedgers()) << simulation.checkLedgers().error().message();
    GetParam().act(simulation);
    const auto caught = simulation.checkLedgers();
    ASSERT_FALSE(caught) << "nobody noticed";
    EXPECT_NE(caught.error().message().find(GetParam().says), std::string::npos)
        << caught.error().message();
}

/// Behind the ledger's back: the record goes as if it had ended.
void loseMessage(Simulation& simulation)
{
    Message& message = simulation.mutableState().messages.edit(someMessage(simulation, kLive));
    message.flags = 0;
    message.serial = 0;
}

void loseDeadLetter(Simulation& simulation)
{
    simulation.mutableState().messages.edit(someMessage(simulation, kParked)).flags = 0;
}

void endCallTwice(Simulation& simulation)
{
    auto& calls = simulation.mutableState().calls;
    for (CallIndex c = 0; c < calls.end(); ++c)
        if (calls[c].outcome == CallOutcome::Open) {
            calls.edit(c).outcome = CallOutcome::Answered;
            return;
        }
}

/// A message that exists and that no owner knows: it would wait for ever.
void forgetMessage(Simulation& simulation)
{
    Context context(simulation.mutableState(), nullptr);
    (void)context.createItem(simulation.topology().findNode("jobs"), 1, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Ways, Sabotaged,
    ::testing::Values(
        Sabotage{"a_message_vanishes", loseMessage, "message ledger"},
        Sabotage{"a_dead_letter_vanishes", loseDeadLetter, "parked ledger"},
        Sabotage{"a_call_ends_uncounted", endCallTwice, "call ledger"},
        Sabotage{"a_message_without_owner", forgetMessage, "message ledger"},
        Sabotage{"one_created_too_many",
                 [](Simulation& s) { ++s.mutableState().ledgers.messages.createdItems; },
                 "message ledger"},
        Sabotage{"one_completed_too_many",
                 [](Simulation& s) { ++s.mutableState().ledgers.messages.completed; },
                 "message ledger"},
        Sabotage{"one_dropped_unsaid",
                 [](Simulation& s) { ++s.mutableState().ledgers.messages.dropped[1]; },
                 "message ledger"},
        Sabotage{"one_call_too_many", [](Simulation& s) { ++s.mutableState().ledgers.calls.calls; },
                 "call ledger"},
        Sabotage{"one_redriven_too_many",
                 [](Simulation& s) { ++s.mutableState().ledgers.parked.redriven; },
                 "parked ledger"}),
    [](const auto& way) { return std::string(way.param.name); });

/// The error says how much began, ended and is there, so that one can start to look.
TEST(Ledgers, SayByHowMuchTheyAreOut)
{
    Simulation simulation = busyRun();
    const std::uint64_t before = simulation.messagesInFlight();
    loseMessage(simulation);
    EXPECT_EQ(simulation.messagesInFlight(), before - 1);
    EXPECT_NE(
        simulation.checkLedgers().error().message().find(std::to_string(before - 1) + " are there"),
        std::string::npos);
}

TEST(Ledgers, OfARunThatHasNotBegunAreEmptyAndBalance)
{
    const Simulation simulation = *buildSimulation(probeScene("shop"));
    EXPECT_TRUE(simulation.checkLedgers());
    EXPECT_EQ(simulation.ledgers().messages, MessageLedger{});
}

} // namespace
} // namespace cloudyard
