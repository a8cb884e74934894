// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/request_mix.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "core/engine/context.h"
#include "core/model/scene_check.h"
#include "core/services/handler/handler_program.h"
#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::sceneFrom;
using testing::WatchedRun;

TEST(RequestMix, UnderstandsSharesSizesAndKeys)
{
    const auto mix = RequestMix::parse(
        "browse 70 %; search 20% size exponential 2 KiB\nbuy keys 1000 zipf 1.1 size 300 B, pay size lognormal 4KiB 0.5");
    ASSERT_TRUE(mix) << mix.error().message();
    const auto& parts = mix->parts();
    ASSERT_EQ(parts.size(), 4u);
    EXPECT_EQ(parts[0].of.name, "browse");
    EXPECT_DOUBLE_EQ(parts[0].share, 0.7);
    EXPECT_EQ(parts[0].of.keys.universe(), 0u);
    EXPECT_FALSE(parts[0].of.size);
    EXPECT_EQ(parts[1].of.size, *Distribution::exponential(Duration{2048}));
    EXPECT_NEAR(parts[2].share, 0.05, 1e-12) << "half of what is left";
    EXPECT_EQ(parts[2].of.keys.universe(), 1000u);
    EXPECT_EQ(parts[2].of.keys.exponent(), 1.1);
    EXPECT_EQ(parts[2].of.size, *Distribution::constant(Duration{300}));
    EXPECT_EQ(parts[3].of.size, *Distribution::lognormal(Duration{4096}, 0.5));
    EXPECT_TRUE(RequestMix::parse("")->parts().empty());
}

TEST(RequestMix, RefusesWhatItDoesNotUnderstand)
{
    for (const auto& [text, what] : {std::pair("70 % browse", "no share"),
                                     {"browse 70", "no share"},
                                     {"browse 170 %", "no share"},
                                     {"browse -1 %", "no share"},
                                     {"a 60 %; b 50 %", "more than 100 %"},
                                     {"a; a", "was there before"},
                                     {"a size", "no size"},
                                     {"a size big", "no size"},
                                     {"a size -1 B", "no size"},
                                     {"a size uniform 1 KiB", "no size"},
                                     {"a size 1 KiB 2 KiB", "no size"},
                                     {"a keys", "no keys"},
                                     {"a keys 0", "no keys"},
                                     {"a keys 2000000000", "no keys"},
                                     {"a keys 10 zipf", "no keys"},
                                     {"a keys 10 zipf 11", "no keys"},
                                     {"a keys 10 zipf -1", "no keys"},
                                     {"a keys 10 flat 1", "no keys"},
                                     {"a 10 % of all", "goes on with \"of\""},
                                     {"a size 1 TiB 7", "no size"},
                                     {"\"a\" 10 %", "begins with no name"},
                                     {"size 3 KiB", "begins with no name"}}) {
        const auto mix = RequestMix::parse(text);
        ASSERT_FALSE(mix) << text;
        EXPECT_NE(mix.error().what.find(what), std::string::npos) << text << ": " << mix.error().message();
    }
    std::string many;
    for (int n = 0; n < 21; ++n)
        many += fmt::format("c{};", n);
    EXPECT_FALSE(RequestMix::parse(many));
}

TEST(RequestMix, ClassesAreTheSameWhenAllThatDefinesThemIs)
{
    const auto stable = [](const char* text) { return RequestMix::parse(text)->parts().front().of.stable; };
    EXPECT_EQ(stable("a 10 % keys 9 size 1 KiB"), stable("a 20 % size 1024 B keys 9 zipf 0"));
    EXPECT_NE(stable("a"), stable("b"));
    EXPECT_NE(stable("a"), stable("a keys 9"));
    EXPECT_NE(stable("a keys 9"), stable("a keys 9 zipf 1"));
    EXPECT_NE(stable("a"), stable("a size 1 B"));
}

/// Items of a class with 20 keys, grouped by key: group k has the share k^-1.2 / sum. Chi-square with 19 degrees of
/// freedom is above 43.8 once in 1,000 seeds.
TEST(RequestClasses, KeysFollowZipfsLawAsMessageGroups)
{
    WatchedRun run(
        "seed 3; clients c rate=200/s classes=put keys 20 zipf 1.2; region r; queue q in r send_latency=constant 0 s\n"
        "c -> q latency=0 s message_groups=100 group_by=key");
    run.runTo(100);
    std::array<double, 21> groups{};
    double all = 0;
    const SimulationState& state = run.simulation().state();
    for (MessageIndex m = 0; m < state.messages.end(); ++m)
        if ((state.messages[m].flags & kItem) != 0 && (state.messages[m].flags & kLive) != 0) {
            ASSERT_LE(state.messages[m].group, 20u);
            ++groups[state.messages[m].group];
            ++all;
        }
    EXPECT_EQ(groups[0], 0);
    EXPECT_GT(all, 19'000);
    double weights = 0;
    for (int k = 1; k <= 20; ++k)
        weights += std::pow(k, -1.2);
    double chiSquare = 0;
    for (int k = 1; k <= 20; ++k) {
        const double expected = all * std::pow(k, -1.2) / weights;
        chiSquare += (groups[static_cast<std::size_t>(k)] - expected) *
                     (groups[static_cast<std::size_t>(k)] - expected) / expected;
    }
    EXPECT_LT(chiSquare, 43.8);
}

/// More keys than groups: key k falls into group 1 + (k - 1) mod groups.
TEST(RequestClasses, KeysShareGroupsWhereThereAreFewer)
{
    WatchedRun run(
        "seed 3; clients c rate=200/s classes=put keys 30; region r; queue q in r; c -> q message_groups=7 group_by=key");
    run.runTo(20);
    Context context(run.simulation().mutableState(), nullptr);
    int seen = 0;
    const SimulationState& state = run.simulation().state();
    for (MessageIndex m = 0; m < state.messages.end(); ++m)
        if (const Message& message = state.messages[m]; (message.flags & kItem) != 0 && message.group != 0) {
            EXPECT_EQ(message.group, 1 + (context.keyOf(message.trace) - 1) % 7);
            ++seen;
        }
    EXPECT_GT(seen, 3'000);
}

/// The order of the nodes in the file, and other clients with classes of their own, change nothing for these.
TEST(RequestClasses, DoNotDependOnTheOrderOfTheFile)
{
    const char* forth =
        "clients c rate=20/s classes=a 30 % keys 9, b size 1 KiB; clients d rate=9/s classes=e, f keys 2; region r; zone z in r\n"
        "instance w in z slots=50 program=work 9 ms per KiB, reply, class a { work 20 ms, reply }; c -> w; d -> w";
    const char* back = "region r; zone z in r; clients d rate=9/s classes=e, f keys 2\n"
                       "instance w in z slots=50 program=work 9 ms per KiB, reply, class a { work 20 ms, reply }\n"
                       "clients c rate=20/s classes=a 30 % keys 9, b size 1 KiB; c -> w; d -> w";
    WatchedRun one(forth);
    WatchedRun other(back);
    one.runTo(30);
    other.runTo(30);
    EXPECT_EQ(one.simulation().station(one.node("w")).arrivals, other.simulation().station(other.node("w")).arrivals);
    EXPECT_EQ(one.ends("c").size(), other.ends("c").size());
    for (std::size_t n = 0; n < one.ends("c").size(); ++n)
        ASSERT_EQ(one.ends("c")[n].at, other.ends("c")[n].at);
}

TEST(RequestClasses, ProgramsAreFollowedWhileTheyChange)
{
    const auto text = [](std::string_view program) {
        return fmt::format(
            "clients c rate=50/s classes=a 50 %, b; region r; zone z in r; instance w in z slots=50 program={}\n"
            "instance d in z slots=50 service_time=constant 15 ms; c -> w; w -> d",
            program);
    };
    const std::string_view programs[] = {
        "work 10 ms, reply, class a { work 20 ms, call d, reply }", "work 10 ms, call d, reply",
        "class b { work 5 ms, reply }, call d, work 9 ms, reply, class a { call d, call d, reply }",
        "parallel { call d, call d }, reply, class a { work 30 ms, parallel { call d }, reply }"};
    WatchedRun run(text(programs[0]));
    for (int change = 1; change <= 200; ++change) {
        run.runTo(0.037 * change);
        run.change(text(programs[change % 4]));
    }
    run.runTo(20); // which checks the ledgers
    EXPECT_GT(run.simulation().station(run.node("c")).completions, 900u);
    for (const auto& end : run.ends("c"))
        EXPECT_EQ(end.reason, Reason::None);
}

TEST(RequestClasses, AreLimitedToWhatATraceCanName)
{
    std::string text = "region r; zone z in r; instance w in z\n";
    for (int client = 0; client < 4; ++client) {
        text += fmt::format("clients c{} classes=", client);
        for (int n = 0; n < 16; ++n)
            text += fmt::format("{}k{}-{}", n == 0 ? "" : ", ", client, n);
        text += fmt::format("\nc{} -> w\n", client);
    }
    const auto simulation = buildSimulation(sceneFrom(text));
    ASSERT_FALSE(simulation);
    EXPECT_NE(simulation.error().message().find("63"), std::string::npos);
    EXPECT_NE(simulation.error().where.find("node c3"), std::string::npos);
}

TEST(HandlerProgramClasses, AreRefusedWithASentence)
{
    for (const auto& [text, what] : {std::pair("class { reply }", "does not say which class"),
                                     {"class a work 5 ms", "has no block"},
                                     {"class a { work 5 ms", "not closed"},
                                     {"class a { }", "empty block"},
                                     {"class a { reply } }", "brace"},
                                     {"class a { reply }; class a { reply }", "second program"},
                                     {"class a { class b { reply } }", "not understood"},
                                     {"work 5 ms per", "no service time"},
                                     {"work 5 ms per cow", "no size"},
                                     {"work 5 ms per 0 KiB", "no size"},
                                     {"class a { parallel { call x }", "not closed"},
                                     {"reply }", "brace"},
                                     {"class a { reply } x", "no meaning"}}) {
        const auto program = parseHandlerProgram(text);
        ASSERT_FALSE(program) << text;
        EXPECT_NE(program.error().what.find(what), std::string::npos) << text << ": " << program.error().message();
    }
    const auto scene = sceneFrom(
        "clients c classes=a; region r; zone z in r; instance w in z program=reply, class a { work 5 ms }; c -> w");
    const auto errors = sceneErrors(scene, vocabulary());
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_NE(errors[0].what.find("never replies to the class \"a\""), std::string::npos) << errors[0].message();
}

TEST(HandlerProgramClasses, AreMadeBySomebody)
{
    const auto errors = [](std::string_view clients, std::string_view program) {
        return sceneErrors(
            sceneFrom(fmt::format("{}; region r; zone z in r; instance w in z program={}; c -> w", clients, program)),
            vocabulary());
    };
    const auto unknown = errors("clients c classes=buy 20 %, read", "reply, class buys { work 5 ms, reply }");
    ASSERT_EQ(unknown.size(), 1u);
    EXPECT_EQ(unknown[0].where, "node w, setting program");
    EXPECT_NE(unknown[0].what.find("nobody makes requests of the class \"buys\", did you mean \"buy\"?"),
              std::string::npos)
        << unknown[0].message();
    EXPECT_EQ(errors("clients c", "reply, class buy { work 5 ms, reply }").size(), 1u) << "no clients have classes";
    EXPECT_TRUE(errors("clients c; clients d classes=buy", "reply, class buy { work 5 ms, reply }; d -> w").empty())
        << "anybody's will do, whoever is linked to whom";
    EXPECT_TRUE(errors("clients c classes=buy", "reply").empty()) << "a class needs no program of its own";
}

} // namespace
} // namespace cloudyard
