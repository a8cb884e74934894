// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Programs: what their words mean, which are refused and how, classes of requests, and programs that change.
#include "core/services/instance/instance_rules.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace instance_program_rules {
namespace {

constexpr std::string_view kOurs = "Cloudyard's handler programs";

/// A caller by the clock and w with this program; a takes 100 ms, b 250 ms, q stores within 20 ms.
std::string served(std::string_view program, std::string_view clients = "rate=1/s", std::string_view worker = "")
{
    return fmt::format(
        "clients c {} arrivals=constant; region r; zone z in r\n"
        "instance w in z slots=1000 service_time=constant 7 s {} program={}\n"
        "instance a in z slots=1000 service_time=constant 100 ms boot_time=constant 0 s\n"
        "instance b in z slots=1000 service_time=constant 250 ms; queue q in r send_latency=constant 20 ms\n"
        "way: c -> w latency=0 s timeout=100 s; wa: w -> a latency=0 s; wb: w -> b latency=0 s\n"
        "wq: w -> q latency=0 s",
        clients, worker, program);
}

/// What is said of such a program that cannot run; empty: it can.
std::string refusalOf(std::string_view program)
{
    try {
        const Stage stage(served(program));
        return {};
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

struct Refusal {
    std::string_view program;
    std::string_view says;      ///< a part of the sentence; empty: it is fine
    std::string_view more = {}; ///< another part
};

void refuses(Verdict& v, std::initializer_list<Refusal> all)
{
    for (const Refusal& of : all) {
        const std::string said = refusalOf(of.program);
        v.equal(fmt::format("\"{}\" is fine", of.program), said.empty(), of.says.empty());
        v.holds(fmt::format("\"{}\": {}", of.program, said),
                has(said, of.says) && has(said, of.more) && (said.empty() || has(said, "node w, setting program")));
    }
}

struct Timing {
    std::string_view program;
    int ms; ///< until the answer
};

double msOfFirst(const Stage& stage)
{
    const auto ends = stage.ends("c");
    return ends.empty() ? -1 : (ends.front().at - ends.front().since).toSeconds() * 1'000;
}

/// Of 100 requests a second, the shares that took so many ms.
double shareOf(const Stage& stage, double ms)
{
    const auto ends = stage.ends("c");
    const auto took = [&](const Stage::End& end) {
        return std::abs((end.at - end.since).toSeconds() * 1'000 - ms) < 1e-6;
    };
    return static_cast<double>(std::ranges::count_if(ends, took)) / static_cast<double>(ends.size());
}

const ConformanceRule kRules[] = {
    {"instance-182", "13", "Steps take their times one after the other, a parallel block as long as its longest call",
     kOurs,
     [](Verdict& v) {
         for (const Timing& of :
              {Timing{"work 5 ms, reply", 5}, Timing{"work constant 5 ms, work 7 ms, reply", 12},
               Timing{"call a, call b, reply", 350}, Timing{"parallel { call a, call b }, reply", 250},
               Timing{"work 10 ms, parallel{call a,call b,call a}, work 10 ms, reply", 270},
               Timing{"parallel { call a }, parallel { call a, call b }, reply", 350},
               Timing{"parallel { call b, call a }, parallel { call a, call a }, call a, reply", 450},
               Timing{"call a optional, reply, call b", 100}, Timing{"reply, call a", 0}, Timing{"reply", 0},
               Timing{"work 3 ms, send q, reply", 23}, Timing{"work 3 ms, reply, send q", 3},
               Timing{"send q, call a, send q 1, reply", 140}, Timing{"send q 0 %, send q 0.0, reply", 0},
               Timing{"send q 100 %, reply", 20}, Timing{"call \"a\", call wb, reply", 350},
               Timing{" , work 1 ms,, reply,", 1}, Timing{"work 2 ms , parallel { , call a, , } , reply , ", 102}}) {
             Stage stage(served(of.program));
             stage.runTo(1.9);
             v.within(of.program, msOfFirst(stage), of.ms - 1e-6, of.ms + 1e-6);
         }
     }},
    {"instance-183", "13", "A step that is not understood is named with its number, its words and what is wrong", kOurs,
     [](Verdict& v) {
         refuses(v, {{"sleep 5 ms, reply", "step 1 \"sleep 5 ms\"", "is not understood"},
                     {"work, reply", "step 1 \"work\" has no service time"},
                     {"work 5, reply", "step 1 \"work 5\" has no service time"},
                     {"work 5 ms, call nobody, reply", "step 2 \"call nobody\"", "no link to \"nobody\""},
                     {"call, reply", "step 1 \"call\" does not say what to call"},
                     {"call a maybe, reply", "step 1 \"call a maybe\" goes on with \"maybe\"", "optional"},
                     {"call a optional twice, reply", "goes on with \"twice\""},
                     {"call q, reply", "names something that is sent to"},
                     {"send a, reply", "names something that is called"},
                     {"send, reply", "does not say where to send"},
                     {"send q 100.1 %, reply", "no share in \"100.1 \""},
                     {"send q 1.001, reply", "no share in \"1.001\""},
                     {"send q -0.1, reply", "no share"},
                     {"send q nan, reply", "no share"},
                     {"send q %, reply", "no share"},
                     {"send q half, reply", "no share"},
                     {"reply now", "goes on with \"now\""},
                     {"reply, work 5 ms, reply", "step 3 \"reply\" answers again after step 1"},
                     {"work 5 ms", "it never replies, and \"c\" waits"},
                     {"call \"a, reply", "step 1"},
                     {"call a \"optional", "step 1", "has a quotation mark that is not closed"},
                     {"call a \"optional\", reply", ""},
                     {"work 5 ms per, reply", "step 1"},
                     {"work 5 ms per KiB, reply", ""},
                     {"work 5 ms per 64 KiB, reply", ""},
                     {"work 5 ms per many, reply", "has no size after \"per\": \"many\""},
                     {"work 5 ms per 0 B, reply", "has no size after"},
                     {"work 5 ms per 9z, reply", "has no size after"}});
     }},
    {"instance-184", "13", "Blocks hold calls alone, are closed, and are neither empty nor within another", kOurs,
     [](Verdict& v) {
         refuses(v,
                 {{"parallel { call a, parallel { call b } }, reply", "step 1", "is a parallel block within another"},
                  {"work 1 ms, parallel { work 5 ms }, reply", "step 2 \"work 5 ms\"", "only calls between"},
                  {"parallel { call a, reply", "step 1", "only calls"},
                  {"parallel { call a, call b", "step 1", "has a block that is not closed"},
                  {"parallel { }, reply", "step 1", "has an empty block"},
                  {"parallel { call a, call a maybe, }, reply", "goes on with \"maybe\""},
                  {"parallel call a, reply", "has no block"},
                  {"parallel { call a } reply", "step 1", "goes on with \"reply\""},
                  {"work 5 ms }, reply", "has a brace too many"},
                  {"work 5 ms {, reply", "has a brace too many"},
                  {"reply }", "has a brace too many"},
                  {"}", "step 1"},
                  {"{ call a }", "step 1"},
                  {"parallel { call a } }, reply", "brace"},
                  {"parallel { call a } {, reply", "brace"},
                  {"parallel { call a }, call b }, reply", "step 2", "brace"}});
     }},
    {"instance-185", "13", "The program of a class is a block of steps of its own, once for each class", kOurs,
     [](Verdict& v) {
         const auto said = [](std::string_view program) {
             try {
                 const Stage stage(served(program, "rate=1/s classes=x, y 10 %"));
                 return std::string();
             } catch (const std::invalid_argument& error) {
                 return std::string(error.what());
             }
         };
         for (const Refusal& of :
              {Refusal{"reply, class x { work 5 ms, reply }", ""},
               {"class x { parallel { call a, call b }, reply }, class y { reply }, reply", ""},
               {"class x { parallel { call a }, call b } }, reply", "step"},
               {"reply, class { reply }", "step 2 \"class { reply\"", "which class"},
               {"reply, class x reply", "has no block"},
               {"reply, class x { reply", "has a block that is not closed"},
               {"reply, class x { }", "has an empty block"},
               {"reply, class x { reply } reply", "\"class x { reply\" goes on with \"reply\""},
               {"reply, class x { reply } }", "brace"},
               {"reply, class x { reply }, work 5 ms }", "step 4", "brace"},
               {"reply, class x { reply }, class x { work 5 ms, reply }", "step",
                "is the second program of that class"},
               {"reply, class x { class y { reply }, reply }", "is not understood"},
               {"reply, class x { work 5 ms }", "it never replies to the class \"x\"", "\"c\" waits"},
               {"reply, class x { reply, work 1 ms, reply }", "answers again after step"},
               {"reply, class x { sleep }", "step 3 \"sleep\"", "is not understood"},
               {"reply, class z { reply }", "nobody makes requests of the class \"z\""}}) {
             const std::string sentence = said(of.program);
             v.equal(fmt::format("\"{}\" is fine", of.program), sentence.empty(), of.says.empty());
             v.holds(fmt::format("\"{}\": {}", of.program, sentence), has(sentence, of.says) && has(sentence, of.more));
         }
     }},
    {"instance-186", "13", "A program has 64 steps at most, blocks counted by their calls", kOurs,
     [](Verdict& v) {
         const auto many = [](int count, std::string_view step, std::string_view before, std::string_view after) {
             std::string text(before);
             for (int n = 0; n < count; ++n)
                 text += step;
             return text + std::string(after);
         };
         v.equal("64", refusalOf(many(63, "work 1 ms, ", "", "reply")), "");
         v.holds("65", has(refusalOf(many(64, "work 1 ms, ", "", "reply")), "step 65 \"reply\" is one too many"));
         v.equal("in a block", refusalOf(many(63, "call a, ", "parallel { ", "}, reply")), "");
         v.holds("one more", has(refusalOf(many(64, "call a, ", "parallel { ", "}, reply")), "is one too many"));
         v.holds("far too long", has(refusalOf(std::string(10'001, 'x')), "the program is too long"));
         v.holds("not too long to be looked at", has(refusalOf(std::string(10'000, 'x')), "is not understood"));
     }},
    {"instance-187", "13",
     "Requests of a class follow its program, all others the one without a name, or the usual one", kOurs,
     [](Verdict& v) {
         const std::string_view clients = "rate=100/s classes=x 40 %, y 20 %";
         Stage stated(served("class x { work 20 ms, reply }, work 10 ms, reply, class y { reply, work 1 s }", clients));
         stated.runTo(100);
         v.within("of x", shareOf(stated, 20), 0.38, 0.42); // four deviations of shares of 10,000
         v.within("of y", shareOf(stated, 0), 0.184, 0.216);
         v.within("of others", shareOf(stated, 10), 0.38, 0.42);
         Stage usual(served("class x { work 20 ms, reply }", clients, "service_time=constant 30 ms"));
         usual.runTo(100);
         v.within("of x", shareOf(usual, 20), 0.38, 0.42);
         v.within("of others: work, both calls, the send, the answer", shareOf(usual, 30 + 350 + 20), 0.58, 0.62);
     }},
    {"instance-188", "13",
     "Work that is stated for a size takes as many times as long as the request is larger; of no size, as stated",
     kOurs,
     [](Verdict& v) {
         for (const auto& [program, ms] : {std::pair("work 2 ms per KiB, reply", 12.0),
                                           {"work 4 ms per 3 KiB, reply", 8.0},
                                           {"work constant 512 ms per MiB, reply", 3.0},
                                           {"work 5 ms, reply", 5.0}}) {
             Stage sized(served(program, "rate=1/s classes=x size 6 KiB"));
             sized.runTo(1.9);
             v.within(program, msOfFirst(sized), ms - 1e-6, ms + 1e-6);
         }
         Stage without(served("work 2 ms per KiB, reply"));
         without.runTo(1.9);
         v.within("of no size", msOfFirst(without), 2 - 1e-6, 2 + 1e-6);
     }},
    {"instance-189", "13", "A slot is kept until the last work or call, whatever is sent or answered after it", kOurs,
     [](Verdict& v) {
         Stage stage(served("send q, call b, send q, reply"));
         stage.runTo(1.265); // 20 ms of sending, 250 of the call
         v.equal("busy", stage.metric("w", "busy"), 1);
         stage.runTo(1.275);
         v.equal("while the last item is sent", stage.metric("w", "busy"), 0);
         v.equal("not answered yet", stage.ends("c").size(), 0);
         stage.runTo(1.295);
         v.equal("answered", stage.ends("c").size(), 1);
         Stage after(served("reply, parallel { call a, call b }"));
         after.runTo(1.2);
         v.equal("answered at once", after.ends("c").size(), 1);
         v.equal("and still busy", after.metric("w", "busy"), 1);
         after.runTo(1.3);
         v.equal("until the last call has ended", after.metric("w", "busy"), 0);
     }},
    {"instance-190", "13",
     "What is optional may fail; a block ends when all of its calls have, and fails with one of them", kOurs,
     [](Verdict& v) {
         struct Failing {
             std::string_view program;
             bool succeeds;
             int ms;
         };
         for (const Failing& of :
              {Failing{"call a, reply", false, 0}, Failing{"call a optional, reply", true, 0},
               Failing{"call b, call a, reply", false, 250}, Failing{"call a, call b, reply", false, 0},
               Failing{"call a optional, call b, reply", true, 250},
               Failing{"parallel { call a, call b }, reply", false, 250},
               Failing{"parallel { call a optional, call b }, reply", true, 250},
               Failing{"parallel { call b, call a }, call b, reply", false, 250}, Failing{"reply, call a", true, 0}}) {
             Stage stage(served(of.program));
             stage.inject("stop-instance", "a");
             stage.runTo(1.9);
             const auto ends = stage.ends("c");
             v.equal(of.program, ends.size(), 1);
             for (const auto& end : ends)
                 v.equal("why", end.reason, of.succeeds ? Reason::None : Reason::Error);
             v.within("after", msOfFirst(stage), of.ms - 1e-6, of.ms + 1e-6);
         }
     }},
    {"instance-191", "13", "Each send draws by itself with its share, or else with that of its link", kOurs,
     [](Verdict& v) {
         for (const auto& [share, p] :
              {std::pair("30 %", 0.3), {"0.75", 0.75}, {"100 %", 1.0}, {"", 0.2}, {"0", 0.0}}) {
             Stage stage(fmt::format(
                 "clients c rate=100/s arrivals=constant; region r; zone z in r; queue q in r send_latency=constant 0 s\n"
                 "instance w in z slots=9 program=reply, send q {0}, send q {0}\n"
                 "c -> w latency=0 s; w -> q latency=0 s probability=0.2",
                 share));
             stage.runTo(100.5);
             const double n = 2 * static_cast<double>(stage.completed("c"));
             const double margin = 4 * std::sqrt(n * p * (1 - p)) + 1e-9;
             v.within(fmt::format("of {} at {}", n, share), stage.metric("q", "waiting"), n * p - margin,
                      n * p + margin);
         }
     }},
    {"instance-192", "13", "Without a program, sends go along all links, or one of them: then their shares add up",
     kOurs,
     [](Verdict& v) {
         const auto sent = [](std::string_view sends, double pq, double pd) {
             Stage stage(fmt::format(
                 "clients c rate=100/s arrivals=constant; region r; zone z in r; queue q in r; queue d in r\n"
                 "instance w in z slots=9 service_time=constant 0 s sends={}; c -> w latency=0 s\n"
                 "w -> q latency=0 s probability={}; w -> d latency=0 s probability={}",
                 sends, pq, pd));
             stage.runTo(100.5);
             return std::pair(stage.metric("q", "waiting"), stage.metric("d", "waiting"));
         };
         const auto [oneQ, oneD] = sent("one", 0.3, 0.7);
         v.within("one of them: 3,000 to q, 4 deviations", oneQ, 2'817, 3'183);
         v.within("one for each request", oneQ + oneD, 10'040, 10'051);
         const auto [allQ, allD] = sent("all", 0.3, 0.7);
         v.within("all of them: to q", allQ, 2'817, 3'200);
         v.within("to d", allD, 6'817, 7'220);
         v.holds("each by itself", allQ + allD != 10'050);
         const auto [halfQ, halfD] = sent("one", 0.2, 0.3);
         v.within("often none", halfQ + halfD, 4'800, 5'250);
     }},
    {"instance-193", "13", "Two calls, and two pieces of work, of one request meet each its own luck", kOurs,
     [](Verdict& v) {
         for (const std::string_view program :
              {"work exponential 10 ms, work exponential 10 ms, reply", "call d, call d, reply"}) {
             Stage stage(
                 fmt::format("clients c rate=50/s arrivals=constant; region r; zone z in r\n"
                             "instance w in z slots=1000 program={}; instance d in z slots=1000 "
                             "service_time=exponential 10 ms\nc -> w latency=0 s timeout=60 s; w -> d latency=0 s",
                             program));
             stage.runTo(400);
             double sum = 0;
             double squares = 0;
             const auto ends = stage.ends("c");
             for (const auto& end : ends) {
                 const double took = (end.at - end.since).toSeconds();
                 sum += took;
                 squares += took * took;
             }
             const auto n = static_cast<double>(ends.size());
             v.within("mean of two", sum / n, 0.0194, 0.0206);
             v.within("variance: 4e-4 with one luck for both", squares / n - sum / n * (sum / n), 1.8e-4, 2.2e-4);
         }
     }},
    {"instance-194", "13", "A program that changes is followed from the same step on, or the next that is still there",
     kOurs,
     [](Verdict& v) {
         struct Change {
             std::string_view before;
             std::string_view after;
             int ms; ///< of the request that was at 300 ms of the first program
         };
         for (const Change& of :
              {Change{"work 1 s, reply", "work 2 s, reply", 1'000}, // what has begun goes on as it is
               Change{"work 1 s, reply", "work 1 s, work 500 ms, reply", 1'500},
               Change{"work 1 s, work 1 s, reply", "work 1 s, reply", 1'000},
               Change{"work 1 s, call a, reply", "work 1 s, call b, reply", 1'250},
               Change{"work 1 s, call a, call b, reply", "work 1 s, call b, reply", 1'250},
               Change{"work 1 s, call a, reply", "call b, work 1 s, call a, reply", 1'100},
               Change{"work 1 s, call a, reply", "reply", 1'000},
               Change{"work 1 s, reply", "parallel { call a, call b }, reply, work 9 s", 1'000},
               Change{"work 1 s, work 700 ms, reply", "call a, work 1 s, work 800 ms, reply", 1'800}}) {
             Stage stage(served(of.before));
             stage.runTo(1.3);
             stage.change(served(of.after));
             stage.runTo(3.9);
             v.within(fmt::format("{} becomes {}", of.before, of.after), msOfFirst(stage), of.ms - 1e-6, of.ms + 1e-6);
         }
     }},
    {"instance-196", "13", "What a changed program leaves nothing to do ends with what it has begun", kOurs,
     [](Verdict& v) {
         const std::string_view clients = "rate=1/s classes=x 0 %";
         Stage stage(served("reply, work 1 s, class x { reply }", clients));
         stage.runTo(1.3);
         stage.change(served("reply, class x { work 5 s, reply }", clients));
         stage.runTo(1.9);
         v.equal("goes on", stage.ends("w").size(), 0);
         stage.runTo(2.05);
         v.equal("ended, as the next one at once", stage.ends("w").size(), 2);
         v.equal("busy", stage.metric("w", "busy"), 0);
     }},
    {"instance-195", "13", "A step whose link is gone is left out; who pauses before it tries that again has failed",
     kOurs,
     [](Verdict& v) {
         const auto scene = [](bool hasA, std::string_view program) {
             return fmt::format(
                 "clients c rate=1/s arrivals=constant; region r; zone z in r\n"
                 "instance w in z slots=9 service_time=constant 10 ms {}; instance a in z slots=9\n"
                 "instance b in z slots=9 service_time=constant 250 ms; c -> w latency=0 s timeout=60 s\n"
                 "w -> b latency=0 s\n{}",
                 program, hasA ? "w -> a latency=0 s retries=5 backoff=5 s backoff_cap=5 s jitter=none" : "");
         };
         Stage pausing(scene(true, ""));
         pausing.inject("stop-instance", "a");
         pausing.runTo(1.5); // refused at 1.26 or 1.01 s, and tried again 5 s later
         pausing.change(scene(false, ""));
         pausing.runTo(1.9);
         v.equal("ended", pausing.ends("c").size(), 1);
         v.equal("why", pausing.ends("w").at(0).reason, Reason::NoRoute);
         pausing.runTo(2.9);
         v.equal("the next one", pausing.ends("c").size(), 2);
         v.equal("goes well", pausing.ends("c").at(1).reason, Reason::None);
     }},
    {"instance-197", "13", "Steps that change places are followed to where they stand, what was left behind is not done",
     kOurs,
     [](Verdict& v) {
         Stage stage(served("call b, call a, reply"));
         stage.runTo(1.1);
         stage.change(served("call a, call b, reply"));
         stage.runTo(1.9);
         v.equal("ended", stage.ends("c").size(), 1);
         v.equal("with the call that was under way", stage.ends("c").at(0).at, at(1.25));
         v.equal("calls of b", stage.arrivals("b").size(), 1);
         v.equal("of a", stage.arrivals("a").size(), 0);
         stage.runTo(2.9);
         v.equal("the next one has all of it", stage.ends("c").at(1).at, at(2.35));
     }},
    {"instance-198", "13", "Work may be for any number of bytes but none; a target that is not linked is told from those that are",
     kOurs,
     [](Verdict& v) {
         refuses(v, {{"work 1 ms per 9 KiB, reply", ""},
                     {"work 1 ms per 10 KiB, reply", ""},
                     {"work 1 ms per B, reply", ""},
                     {"work 1 ms per 0 KiB, reply", "no size after"},
                     {"work 1 ms per nothing, reply", "no size after", "nothing"},
                     {"call nobody, reply", "no link to \"nobody\"", "a, b or q"}});
     }},
};

} // namespace
} // namespace instance_program_rules

std::span<const ConformanceRule> instanceProgramRules() { return instance_program_rules::kRules; }

} // namespace cloudyard
