// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include <fmt/format.h>

#include "core/base/hash.h"
#include "core/model/scene_check.h"
#include "core/services/handler/handler_program.h"
#include "tests/core/services/soundness.h"
#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::sceneFrom;
using testing::WatchedRun;

constexpr int kBusyGauge = 0;

/// A caller by the clock, a server w with this program, and what it may call and send to: a takes 100 ms, b 250 ms,
/// both exactly; nothing takes time on the way.
std::string programmed(std::string_view program, std::string_view rest = {}, std::string_view rate = "1/s")
{
    return fmt::format(
        "clients c rate={} arrivals=constant; region r; zone z in r\n"
        "instance w in z slots=100 service_time=constant 7 s program={}\n"
        "instance a in z slots=100 service_time=constant 100 ms\n"
        "instance b in z slots=100 service_time=constant 250 ms\n"
        "queue q in r send_latency=constant 20 ms\n"
        "way: c -> w latency=0 s timeout=100 s; w -> a latency=0 s; w -> b latency=0 s; w -> q latency=0 s\n{}",
        rate, program, rest);
}

/// How long each of the caller's requests took that has ended.
std::vector<Duration> responses(const WatchedRun& run)
{
    std::vector<Duration> times;
    for (const auto& end : run.ends("c"))
        times.push_back(end.at - end.since);
    return times;
}

struct Timing {
    const char* program;
    int ms; ///< the response time
};
void PrintTo(const Timing& of, std::ostream* out) { *out << of.program; }

class ProgramTiming : public ::testing::TestWithParam<Timing> {};

TEST_P(ProgramTiming, IsTheSumOfStepsAndTheMaximumOfParallelOnes)
{
    WatchedRun run(programmed(GetParam().program));
    run.runTo(5.9);
    const auto times = responses(run);
    ASSERT_EQ(times.size(), 5u);
    for (const Duration time : times)
        EXPECT_EQ(time.ns, Duration::milliseconds(GetParam().ms).ns);
    for (const auto& end : run.ends("c"))
        EXPECT_EQ(end.reason, Reason::None);
}

INSTANTIATE_TEST_SUITE_P(
    Programs, ProgramTiming,
    ::testing::Values(Timing{"work 5 ms, reply", 5}, Timing{"work constant 5 ms, work 7 ms, reply", 12},
                      Timing{"call a, call b, reply", 350}, Timing{"parallel { call a, call b }, reply", 250},
                      Timing{"work 10 ms, parallel{call a,call b,call a}, work 10 ms, reply", 270},
                      Timing{"parallel { call a }, parallel { call a, call b }, reply", 350},
                      Timing{"call a optional, reply, call b", 100}, Timing{"reply, call a", 0},
                      Timing{"reply", 0}, Timing{"work 3 ms, send q, reply", 23}, Timing{"work 3 ms, reply, send q", 3},
                      Timing{"send q, call a, send q 1, reply", 140}, Timing{"send q 0 %, send q 0.0, reply", 0},
                      Timing{"call \"a\", call w-b, reply", 350}));

/// Without a program it does what follows from its links, as ever.
TEST(HandlerProgram, AnEmptyOneFollowsFromTheLinks)
{
    WatchedRun run("clients c rate=1/s arrivals=constant; region r; zone z in r\n"
                   "instance w in z slots=9 service_time=constant 1 ms program=\n"
                   "instance a in z slots=9 service_time=constant 100 ms; c -> w latency=0 s; w -> a latency=0 s");
    run.runTo(5.5);
    for (const Duration time : responses(run))
        EXPECT_EQ(time.ns, Duration::milliseconds(101).ns);
}

/// A target may be named by the name that people read.
TEST(HandlerProgram, FindsATargetByItsName)
{
    Scene scene = sceneFrom(programmed("reply"), vocabulary());
    scene.find(NodeId("a"))->name = "Price list";
    scene.find(NodeId("w"))->settings.set("program", "call \"Price list\"\nreply");
    ASSERT_TRUE(checkScene(scene, vocabulary()));
    Simulation simulation = *buildSimulation(scene);
    simulation.runUntil(SimTime::fromSeconds(3.5));
    EXPECT_EQ(simulation.station(simulation.topology().findNode("a")).completions, 3u);
}

TEST(HandlerProgram, HoldsItsSlotUntilTheLastWorkOrCall)
{
    WatchedRun run(programmed("send q, call b, send q, reply", {}, "1/s"));
    run.runTo(1.265); // 20 ms of sending, 250 of the call
    EXPECT_EQ(run.gauge("w", kBusyGauge), 1);
    run.runTo(1.275);
    EXPECT_EQ(run.gauge("w", kBusyGauge), 0) << "the last send needs no slot";
    EXPECT_TRUE(run.ends("c").empty()) << "but the answer waits for it";
    run.runTo(1.295);
    EXPECT_EQ(run.ends("c").size(), 1u);

    WatchedRun after(programmed("reply, parallel { call a, call b }", {}, "1/s"));
    after.runTo(1.2);
    EXPECT_EQ(after.ends("c").size(), 1u) << "answered at once";
    EXPECT_EQ(after.gauge("w", kBusyGauge), 1) << "but still at work";
    EXPECT_TRUE(after.ends("w").empty());
    after.runTo(1.3);
    EXPECT_EQ(after.gauge("w", kBusyGauge), 0);
    EXPECT_EQ(after.ends("w").size(), 1u);
}

/// A callee that is stopped refuses every call.
class Failing : public ::testing::TestWithParam<std::tuple<const char*, bool>> {};

TEST_P(Failing, OnlyWhatIsOptionalMayFail)
{
    const auto& [program, succeeds] = GetParam();
    WatchedRun run(programmed(program, {}, "10/s"));
    run.inject("stop-instance", "a");
    run.runTo(20);
    const auto ends = run.ends("c");
    ASSERT_GT(ends.size(), 190u);
    for (const auto& end : ends)
        EXPECT_EQ(end.reason, succeeds ? Reason::None : Reason::Error);
    EXPECT_TRUE(testing::isSound(run.simulation()));
}

INSTANTIATE_TEST_SUITE_P(Programs, Failing,
                         ::testing::Values(std::tuple("call a, reply", false),
                                           std::tuple("call a optional, reply", true),
                                           std::tuple("call b, call a, reply", false),
                                           std::tuple("parallel { call a, call b }, reply", false),
                                           std::tuple("parallel { call a optional, call b }, reply", true),
                                           std::tuple("parallel { call b, call a }, reply", false),
                                           std::tuple("reply, call a", true)));

/// The failed call of a parallel block does not cut the others short: the error comes when all have ended.
TEST(HandlerProgram, AParallelBlockEndsWhenAllItsCallsHave)
{
    WatchedRun run(programmed("parallel { call a, call b }, reply"));
    run.inject("stop-instance", "a");
    run.runTo(3.5);
    for (const Duration time : responses(run))
        EXPECT_EQ(time.ns, Duration::milliseconds(250).ns);
    EXPECT_EQ(run.simulation().station(run.node("b")).completions, 3u);
}

/// Each branch repeats its own call: a refuses until it is back, which only the retries see.
TEST(HandlerProgram, BranchesRetryByTheirLinks)
{
    const std::string text =
        "clients c rate=1/s arrivals=constant; region r; zone z in r\n"
        "instance w in z slots=9 program=parallel { call a, call b }, reply\n"
        "instance a in z slots=9 service_time=constant 0 s boot_time=constant 0 s\n"
        "instance b in z slots=9 service_time=constant 0 s; c -> w latency=0 s timeout=60 s\n"
        "w -> a latency=0 s retries=5 backoff=300 ms backoff_cap=300 ms jitter=none; w -> b latency=0 s";
    WatchedRun run(text);
    const auto fault = run.inject("stop-instance", "a");
    run.runTo(1.5);
    run.clear(fault);
    run.runTo(1.95);
    const auto times = responses(run);
    ASSERT_EQ(times.size(), 1u);
    EXPECT_EQ(times[0].ns, Duration::milliseconds(600).ns) << "refused at 1.0 and 1.3 s, taken at 1.6 s";
    EXPECT_EQ(run.simulation().station(run.node("b")).completions, 1u);
}

/// Binomial, n = 10,000: four deviations. A stated share goes before the link's own.
TEST(HandlerProgram, SendsWithItsProbability)
{
    for (const auto& [share, p] : {std::pair("30 %", 0.3), {"0.75", 0.75}, {"100 %", 1.0}, {"", 0.2}}) {
        WatchedRun run(fmt::format("clients c rate=100/s arrivals=constant; region r; zone z in r\n"
                                   "instance w in z slots=9 program=reply, send q {}; queue q in r\n"
                                   "c -> w latency=0 s; w -> q latency=0 s probability=0.2",
                                   share));
        run.runTo(100);
        EXPECT_NEAR(run.gauge("q", 0), 10'000 * p, 4 * std::sqrt(10'000 * p * (1 - p)) + 10) << share;
    }
}

/// Two steps that draw are independent: of two sends of a half each, a quarter sends both, and exponential work twice
/// is Erlang work, whose variance is half of that of twice one draw.
TEST(HandlerProgram, StepsMeetTheirOwnLuck)
{
    WatchedRun run(
        "clients c rate=100/s arrivals=constant; region r; zone z in r\n"
        "instance w in z slots=100 program=work exponential 10 ms, work exponential 10 ms, reply, send q 50 %, send "
        "q 50 %; queue q in r; c -> w latency=0 s timeout=60 s; w -> q latency=0 s");
    run.runTo(200);
    double sum = 0, squares = 0;
    const auto times = responses(run);
    for (const Duration time : times) {
        sum += time.toSeconds();
        squares += time.toSeconds() * time.toSeconds();
    }
    const auto n = static_cast<double>(times.size());
    const double mean = sum / n;
    EXPECT_NEAR(mean, 0.020, 0.0006);
    EXPECT_NEAR(squares / n - mean * mean, 2e-4, 2e-5) << "4e-4 with the same draw twice";
}

/// The same callee called twice for one request works on each call anew.
TEST(HandlerProgram, TwoCallsOfOneTraceAreTwoServices)
{
    WatchedRun run("clients c rate=20/s arrivals=constant; region r; zone z in r\n"
                   "instance w in z slots=100 program=call a, call a, reply\n"
                   "instance a in z slots=100 service_time=exponential 10 ms\n"
                   "c -> w latency=0 s timeout=60 s; w -> a latency=0 s");
    run.runTo(500);
    double sum = 0, squares = 0;
    const auto times = responses(run);
    for (const Duration time : times) {
        sum += time.toSeconds();
        squares += time.toSeconds() * time.toSeconds();
    }
    const auto n = static_cast<double>(times.size());
    EXPECT_NEAR(squares / n - sum / n * sum / n, 2e-4, 2e-5) << "4e-4 with the same draw twice";
}

/// A worker follows its program for messages too: the reply means nothing, the message is deleted in the end.
TEST(HandlerProgram, WorksOnMessages)
{
    WatchedRun run("clients c rate=2/s arrivals=constant; region r; zone z in r\n"
                   "queue q in r send_latency=constant 0 s; queue done in r send_latency=constant 0 s\n"
                   "instance w in z slots=9 program=work 100 ms, reply, send done\n"
                   "c -> q latency=0 s; q -> w latency=0 s; w -> done latency=0 s");
    run.runTo(10.45);
    EXPECT_EQ(run.gauge("done", 0), 20);
    EXPECT_EQ(run.gauge("q", 0), 0);
    EXPECT_EQ(run.gauge("q", 1), 0) << "nothing is left in flight";
}

/// Programs that do nothing but answer take no time and no stack, however long the line.
TEST(HandlerProgram, ALongLineOfInstantWorkIsAnswered)
{
    const auto text = [](std::string_view program) {
        return fmt::format("clients c rate=20000/s arrivals=constant; region r; zone z in r\n"
                           "instance w in z slots=1 waiting_line=1000000 program={}; c -> w latency=0 s timeout=100 s",
                           program);
    };
    WatchedRun run(text("work 3 s, reply"));
    run.runTo(5);
    ASSERT_GT(run.gauge("w", 1), 90'000);
    run.change(text("reply"));
    run.runTo(6.1);
    EXPECT_EQ(run.gauge("w", 1), 0);
    EXPECT_GT(run.ends("c").size(), 115'000u);
}

// What is refused --------------------------------------------------------------------------------------------

struct Misfit {
    const char* program;
    std::vector<const char*> says; ///< all of it stands in the error
};
void PrintTo(const Misfit& of, std::ostream* out) { *out << of.program; }

class BadProgram : public ::testing::TestWithParam<Misfit> {};

TEST_P(BadProgram, IsRefusedNamingTheStepAndTheNode)
{
    Scene scene = sceneFrom(programmed("reply"), vocabulary());
    scene.find(NodeId("w"))->settings.set("program", GetParam().program);
    const auto checked = checkScene(scene, vocabulary());
    ASSERT_FALSE(checked);
    const std::string said = checked.error().message();
    EXPECT_NE(said.find("node w, setting program"), std::string::npos) << said;
    for (const char* word : GetParam().says)
        EXPECT_NE(said.find(word), std::string::npos) << said;
    EXPECT_FALSE(buildSimulation(scene));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, BadProgram,
    ::testing::Values(
        Misfit{"sleep 5 ms; reply", {"step 1 \"sleep 5 ms\"", "work constant 5 ms"}},
        Misfit{"work; reply", {"step 1 \"work\"", "service time"}},
        Misfit{"work 5; reply", {"step 1 \"work 5\""}},
        Misfit{"work exponential -5 ms; reply", {"step 1"}},
        Misfit{"work 5 ms; call nobody; reply", {"step 2 \"call nobody\"", "no link to \"nobody\""}},
        Misfit{"call; reply", {"step 1 \"call\"", "what to call"}},
        Misfit{"call c; reply", {"no link to \"c\""}},
        Misfit{"call a maybe; reply", {"step 1 \"call a maybe\"", "\"maybe\"", "optional"}},
        Misfit{"call a optional twice; reply", {"step 1", "twice"}},
        Misfit{"call q; reply", {"step 1 \"call q\"", "sent to"}},
        Misfit{"send a; reply", {"step 1 \"send a\"", "called"}},
        Misfit{"send; reply", {"step 1", "where to send"}},
        Misfit{"send q 150 %; reply", {"step 1", "share"}},
        Misfit{"send q -1; reply", {"step 1", "share"}},
        Misfit{"send q nan; reply", {"step 1", "share"}},
        Misfit{"send q %; reply", {"step 1", "share"}},
        Misfit{"work 5 ms", {"never replies", "\"c\""}},
        Misfit{"reply; work 5 ms; reply", {"step 3 \"reply\"", "step 1"}},
        Misfit{"reply now", {"step 1", "\"now\""}},
        Misfit{"parallel { call a; parallel { call b } }; reply", {"step 1", "parallel block within another"}},
        Misfit{"parallel { work 5 ms }; reply", {"step 1 \"work 5 ms\"", "only calls"}},
        Misfit{"parallel { call a; reply", {"step 1", "only calls"}},
        Misfit{"parallel { call a; call b", {"step 1", "not closed"}},
        Misfit{"parallel { }; reply", {"step 1", "empty block"}},
        Misfit{"parallel call a; reply", {"step 1", "no block"}},
        Misfit{"parallel { call a } reply", {"step 1", "\"reply\""}},
        Misfit{"work 5 ms }; reply", {"step 1", "brace"}},
        Misfit{"}", {"step 1"}},
        Misfit{"{ call a }", {"step 1"}},
        Misfit{"call \"a; reply", {"step 1"}},
        Misfit{"call a \"optional\" {; reply", {"step 1"}}));

TEST(HandlerProgram, HasAtMost64Steps)
{
    std::string text;
    for (int n = 0; n < 63; ++n)
        text += "work 1 ms; ";
    EXPECT_EQ(parseHandlerProgram(text + "reply")->steps.size(), kMostHandlerSteps);
    const auto tooLong = parseHandlerProgram(text + "work 1 ms; reply");
    ASSERT_FALSE(tooLong);
    EXPECT_NE(tooLong.error().message().find("step 65 \"reply\""), std::string::npos) << tooLong.error().message();
    const auto within = parseHandlerProgram("parallel { " + text + "}");
    EXPECT_FALSE(within);
    EXPECT_FALSE(parseHandlerProgram(std::string(1'000'000, 'x')));
}

TEST(HandlerProgram, EmptyStepsCountNothing)
{
    EXPECT_TRUE(parseHandlerProgram("")->steps.empty());
    EXPECT_TRUE(parseHandlerProgram(" ;;,\n\t ; ")->steps.empty());
    EXPECT_EQ(*parseHandlerProgram("work 1 ms;;\n reply ;"), *parseHandlerProgram("work 1 ms, reply"));
}

/// A program that nobody calls need not reply.
TEST(HandlerProgram, NeedsAReplyOnlyForThoseWhoWait)
{
    EXPECT_TRUE(checkScene(sceneFrom("clients c; region r; zone z in r; queue q in r; instance w in z "
                                     "program=work 5 ms; c -> q; q -> w"),
                           vocabulary()));
    EXPECT_FALSE(checkScene(sceneFrom("clients c; region r; zone z in r; load-balancer l in r; instance w in z "
                                      "program=work 5 ms; c -> l; l -> w"),
                            vocabulary()));
}

// Edits ------------------------------------------------------------------------------------------------------

/// Whatever program is put in at whatever moment, also while its calls are cut and a is stopped again and again:
/// ledgers balance, nothing hangs, and in the end nothing is left.
TEST(HandlerProgram, MayChangeAtAnyMoment)
{
    const char* programs[] = {"",
                              "work 30 ms, call a, reply",
                              "parallel { call a, call b optional }, send q, reply",
                              "reply, send q 50 %, call b",
                              "work 1 ms, reply",
                              "call b, parallel { call b, call a }, reply",
                              "send q, work 5 ms, send q, reply",
                              "reply",
                              "call a optional, call a, work 2 ms, reply"};
    const auto scene = [](std::string_view program, bool linked) {
        const std::string_view a = linked ? "way-a: w -> a latency=0 s timeout=80 ms retries=2\n" : "";
        return fmt::format(
            "clients c rate=200/s; region r; zone z in r\n"
            "instance w in z slots=20 service_time=exponential 9 ms boot_time=constant 100 ms program={}\n"
            "instance a in z slots=9 service_time=exponential 60 ms boot_time=constant 100 ms\n"
            "instance b in z slots=9 service_time=exponential 20 ms; queue q in r\n"
            "c -> w timeout=1 s retries=1; {}w -> b latency=1 ms loss=0.1 timeout=100 ms retries=3; w -> q",
            program, a);
    };
    WatchedRun run(scene("", true));
    std::uint64_t dice = 7;
    const auto throwDie = [&](std::uint64_t sides) { return (dice = mix64(dice + 1)) % sides; };
    for (int n = 0; n < 300; ++n) {
        run.runTo(run.simulation().now() + Duration::milliseconds(static_cast<std::int64_t>(throwDie(90))));
        const std::string_view program = programs[throwDie(std::size(programs))];
        const bool needsA = program.find(" a") != std::string_view::npos;
        run.change(scene(program, needsA || throwDie(2) == 0));
        ASSERT_TRUE(testing::isSound(run.simulation())) << n << ": " << program;
        if (throwDie(5) == 0)
            run.clear(run.inject("stop-instance", throwDie(2) == 0 ? "a" : "w"));
        ASSERT_TRUE(testing::isSound(run.simulation())) << n;
    }
    EXPECT_GT(run.simulation().station(run.node("w")).completions, 500u);
    Scene quiet = run.scene();
    quiet.find(NodeId("c"))->settings.set("rate", "0/s");
    ASSERT_TRUE(applyScene(run.simulation(), run.scene(), quiet));
    run.simulation().runUntil(run.simulation().now() + Duration::seconds(60));
    EXPECT_EQ(run.gauge("w", kBusyGauge), 0);
    EXPECT_EQ(run.simulation().station(run.node("w")).inSystem, 0u);
    EXPECT_EQ(run.simulation().callsOpen(), 0u);
}

/// A copy taken in the middle of parallel calls has the same future, also when the original is gone.
TEST(HandlerProgram, ACopyHasTheSameFuture)
{
    const std::string text =
        programmed("parallel { call a, call b }, work exponential 5 ms, send q 50 %, reply", {}, "300/s");
    Simulation one = *buildSimulation(sceneFrom(text, vocabulary()));
    Simulation untouched = one;
    one.runUntil(SimTime::fromSeconds(3.05));
    Simulation copy = one;
    one.runUntil(SimTime::fromSeconds(9));
    const std::uint64_t fingerprint = one.fingerprint();
    one = Simulation();
    copy.runUntil(SimTime::fromSeconds(9));
    untouched.runUntil(SimTime::fromSeconds(9));
    EXPECT_EQ(copy.fingerprint(), fingerprint);
    EXPECT_EQ(untouched.fingerprint(), fingerprint);
}

} // namespace
} // namespace cloudyard
