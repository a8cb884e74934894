// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loads as they were recorded; classes of requests, their sizes and their keys.
#include "core/services/clients/clients_rules.h"

#include <algorithm>
#include <stdexcept>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace clients_class_rules {
namespace {

constexpr std::string_view kOurs = "Cloudyard's model of people and their devices";
constexpr std::string_view kZipf = "Zipf's law";
constexpr std::string_view kTrace = "c rate=7/s pattern=trace trace_file=load.csv";

/// Clients straight at one instance, without delays.
std::string served(std::string_view clients, std::string_view server = "slots=1000 service_time=constant 10 ms")
{
    return fmt::format("clients {}; region r; zone z in r; instance w in z {}; way: c -> w latency=0 s timeout=1000 s",
                       clients, server);
}

double requestsBetween(const Stage& stage, double begin, double end)
{
    return static_cast<double>(std::ranges::count_if(
        stage.arrivals("c"), [&](SimTime time) { return time >= at(begin) && time < at(end); }));
}

/// How many requests were answered within `most` seconds and not sooner than a millisecond before.
double answeredIn(const Stage& stage, double most)
{
    return static_cast<double>(std::ranges::count_if(stage.ends("c"), [&](const Stage::End& end) {
        return end.reason == Reason::None && end.at - end.since <= Duration::fromSeconds(most) &&
               end.at - end.since > Duration::fromSeconds(most - 0.001);
    }));
}

/// What is said of clients with these settings that cannot run; empty: they can.
std::string refusalOf(std::string_view settings, const std::vector<Stage::File>& files = {})
{
    try {
        const Stage stage(served(fmt::format("c {}", settings)), {}, files);
        return {};
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

struct Refusal {
    std::string_view text;
    std::string_view says; ///< a part of the sentence; empty: it is fine
};

const ConformanceRule kRules[] = {
    {"clients-29", "13", "A trace of instants is repeated to the nanosecond, also where several come at once", kOurs,
     [](Verdict& v) {
         Stage stage(served(kTrace), {}, {{"load.csv", "time\n0\n0.25\n0.25\n0.3\n# a pause\n7.000000001\n"}});
         stage.runTo(100);
         const auto arrivals = stage.arrivals("c");
         v.equal("requests", arrivals.size(), 5);
         std::size_t n = 0;
         for (const SimTime time : {at(0), at(0.25), at(0.25), at(0.3), at(7) + Duration{1}})
             v.equal("a request at", arrivals.at(n++), time);
         v.equal("nothing more to come", stage.isQuiet(), true);
     }},
    {"clients-30", "13",
     "A trace of rates holds each rate up to the next line, none before the first, the last for good", kOurs,
     [](Verdict& v) {
         const std::vector<Stage::File> file = {{"load.csv", "time,rate\r\n10,100\r\n20,0\r\n30,50\r\n31,200\r\n"}};
         Stage steady(served(std::string(kTrace) + " arrivals=constant"), {}, file);
         steady.runTo(131);
         v.equal("before", requestsBetween(steady, 0, 10.001), 0);
         v.within("100/s for 10 s", requestsBetween(steady, 10, 20.001), 999, 1'001);
         v.equal("none for 10 s", requestsBetween(steady, 20.001, 30), 0);
         v.within("50/s for a second", requestsBetween(steady, 30, 31), 49, 51);
         v.within("200/s for good", requestsBetween(steady, 31, 131), 19'999, 20'001);
         v.equal("gap", steady.arrivals("c").at(500) - steady.arrivals("c").at(499) == Duration::milliseconds(10),
                 true);
         v.equal("the rate that people see", steady.metric("c", "offered"), 200);
         Stage chance(served(kTrace), {}, file);
         chance.runTo(131);
         v.within("Poisson: 1,000 ± 4 deviations", requestsBetween(chance, 10, 20), 1'000 - 127, 1'000 + 127);
         v.within("Poisson: 20,000 ± 4 deviations", requestsBetween(chance, 31, 131), 20'000 - 566, 20'000 + 566);
         v.equal("none where there is no rate", requestsBetween(chance, 20, 30) + requestsBetween(chance, 0, 10), 0);
     }},
    {"clients-31", "13", "Another trace, or another pattern, takes over from that instant on", kOurs,
     [](Verdict& v) {
         Stage stage(served(kTrace), {}, {{"load.csv", "time\n1\n2\n30\n"}, {"more.csv", "0.5\n9\n12\n13\n"}});
         stage.runTo(10);
         stage.change(served("c rate=7/s pattern=trace trace_file=more.csv"));
         stage.runTo(20);
         v.equal("1, 2; 12, 13", stage.arrivals("c").size(), 4);
         v.equal("the third", stage.arrivals("c").at(2), at(12));
         stage.change(served("c rate=7/s arrivals=constant"));
         stage.runTo(120);
         v.within("7/s", requestsBetween(stage, 20, 120), 699, 700);
     }},
    {"clients-32", "13", "Each class has its share of the requests; what no class claims is of none", kOurs,
     [](Verdict& v) {
         Stage stage(served(
             "c rate=100/s classes=quick 50 %, slow 20 %",
             "slots=1000 program=work 10 ms, reply, class quick { work 20 ms, reply }, class slow { work 30 ms, reply }"));
         stage.runTo(100);
         const auto all = static_cast<double>(stage.ends("c").size());
         // Four deviations of shares of 10,000.
         v.within("quick", answeredIn(stage, 0.02) / all, 0.48, 0.52);
         v.within("slow", answeredIn(stage, 0.03) / all, 0.184, 0.216);
         v.within("of no class", answeredIn(stage, 0.01) / all, 0.281, 0.319);
     }},
    {"clients-33", "13", "Classes without a share have equal parts of what is left", kOurs,
     [](Verdict& v) {
         Stage stage(served(
             "c rate=100/s classes=a, b 40 %, c",
             "slots=1000 program=class a { work 20 ms, reply }, class b { work 30 ms, reply }, class c { work 40 ms, reply }"));
         stage.runTo(100);
         const auto all = static_cast<double>(stage.ends("c").size());
         v.within("a", answeredIn(stage, 0.02) / all, 0.281, 0.319);
         v.within("b", answeredIn(stage, 0.03) / all, 0.38, 0.42);
         v.within("c", answeredIn(stage, 0.04) / all, 0.281, 0.319);
         Stage rest(served("c rate=100/s classes=a 0 %, b",
                           "slots=1000 program=class a { work 20 ms, reply }, class b { work 30 ms, reply }"));
         rest.runTo(10);
         v.equal("what has a share of nothing has none of the rest", answeredIn(rest, 0.02), 0);
     }},
    {"clients-34", "13", "What a request causes is of its class, through balancers, calls and queues", kOurs,
     [](Verdict& v) {
         Stage stage(
             "clients c rate=50/s classes=buy 30 %, read; region r; zone z in r; load-balancer b in r; queue q in r send_latency=constant 0 s receive_wait_time=20 s\n"
             "instance w in z slots=1000 program=call d, reply, class buy { call d, send q, reply }\n"
             "instance d in z slots=1000 program=work 1 ms, reply, class buy { work 40 ms, reply }\n"
             "instance k in z slots=500 program=work 1 ms, class buy { work 1000 s }, class read { work 1 ms }\n"
             "c -> b latency=0 s; b -> w latency=0 s; w -> d latency=0 s; w -> q latency=0 s; q -> k latency=0 s");
         stage.runTo(20);
         const double bought = answeredIn(stage, 0.04);
         const double read = answeredIn(stage, 0.001);
         v.within("bought: 300", bought, 300 - 58, 300 + 58);
         v.within("read: 700", read, 700 - 89, 700 + 89);
         v.equal("what was sent on is worked on as such", stage.metric("k", "busy"), bought);
     }},
    {"clients-35", "13",
     "Work goes by the size of a request where its program says so; all who work on it see the same size", kOurs,
     [](Verdict& v) {
         Stage fixed(
             served("c rate=10/s classes=put size 6 KiB", "slots=1000 program=work constant 2 ms per KiB, reply"));
         fixed.runTo(10);
         v.equal("6 x 2 ms", answeredIn(fixed, 0.012), static_cast<double>(fixed.ends("c").size()));
         Stage unsized(served("c rate=10/s", "slots=1000 program=work constant 2 ms per 4 KiB, reply"));
         unsized.runTo(10);
         v.equal("without a size as for one unit", answeredIn(unsized, 0.002),
                 static_cast<double>(unsized.ends("c").size()));
         Stage drawn(
             "clients c rate=50/s classes=put size exponential 100 KiB; region r; zone z in r\n"
             "instance w in z slots=1000 program=work constant 1 us per B, call d, reply\n"
             "instance d in z slots=1000 program=work constant 1 us per B, reply; c -> w latency=0 s; w -> d latency=0 s");
         drawn.runTo(100);
         double total = 0;
         double twice = 0;
         const auto inner = drawn.ends("d");
         for (const auto& end : drawn.ends("c")) {
             total += (end.at - end.since).toSeconds();
             twice += std::ranges::any_of(
                 inner, [&](const auto& d) { return d.at == end.at && (d.at - d.since) * 2 == end.at - end.since; });
         }
         const auto all = static_cast<double>(drawn.ends("c").size());
         v.equal("half of it was the callee's", twice, all);
         // 2 x 102,400 us; the mean of some 5,000 has a deviation of 1/70 of it.
         v.within("mean", total / all, 0.2048 * (1 - 4 / 70.0), 0.2048 * (1 + 4 / 70.0));
     }},
    {"clients-36", "13",
     "The k-th key is asked for in proportion to k^-s: messages grouped by key are of so many groups", kZipf,
     [](Verdict& v) {
         for (const bool byKey : {true, false}) {
             Stage stage(fmt::format(
                 "clients c rate=50/s classes=put keys 5 zipf 1; region r; zone z in r\n"
                 "queue q in r type=fifo send_latency=constant 0 s visibility_timeout=1000 s\n"
                 "instance k in z slots=400 service_time=constant 900 s; c -> q latency=0 s message_groups=1000 group_by={}\n"
                 "q -> k latency=0 s",
                 byKey ? "key" : "chance"));
             stage.runTo(30);
             v.within("groups of which one is worked on", stage.metric("q", "groups_in_flight"), byKey ? 5 : 100,
                      byKey ? 5 : 400);
         }
     }},
    {"clients-37", "13", "Key and class are attributes that subscriptions can filter by",
     "SNS Publish: MessageAttributes",
     [](Verdict& v) {
         Stage stage(
             "clients c rate=100/s classes=buy 30 % keys 4 zipf 1, read; region r; topic t in r; queue q in r; queue s in r; queue n in r\n"
             "pub: c -> t latency=0 s; bought: t -> q latency=0 s; first: t -> s latency=0 s; keyed: t -> n latency=0 s",
             {{"pub", "attributes", "class: $class; key: $key"},
              {"bought", "filter_policy", R"({"class": ["buy"]})"},
              {"first", "filter_policy", R"({"key": [1]})"},
              {"keyed", "filter_policy", R"({"key": [{"exists": true}]})"}});
         stage.runTo(100);
         const auto stored = [&](std::string_view queue) { return stage.metric(queue, "waiting"); };
         v.within("bought: 3,000 of 10,000", stored("q"), 3'000 - 183, 3'000 + 183);
         v.within("keyed are the same, those on their way apart", stored("n") - stored("q"), -3, 3);
         // 1 / (1 + 1/2 + 1/3 + 1/4) = 0.48
         v.within("of the first key", stored("s") / stored("q"), 0.48 - 0.037, 0.48 + 0.037);
     }},
    {"clients-38", "1.1",
     "Messages have the size of the class that they come from; what is too large is refused and not sent again",
     "SQS quotas for messages",
     [](Verdict& v) {
         Stage stage(
             "clients c rate=50/s classes=small 50 % size 10 KiB, large size 300 KiB; region r\n"
             "queue q in r send_latency=constant 0 s max_message_size=256 KiB; way: c -> q latency=0 s retries=3");
         stage.runTo(40);
         const auto& ledger = stage.ledgers().messages;
         const auto refused = static_cast<double>(ledger.failed[static_cast<std::size_t>(Reason::TooLarge)]);
         v.within("half of 2,000 requests", static_cast<double>(stage.completed("c")), 1'000 - 126, 1'000 + 126);
         v.holds("others were refused", refused > 800);
         v.equal("made twice", ledger.duplicated, 0);
         v.equal("attempts: one each", stage.departures("way", CallClass::Send).size(), stage.arrivals("c").size());
     }},
    {"clients-39", "13", "A trace that is not understood, out of order or beyond what can be is refused by its line",
     kOurs,
     [](Verdict& v) {
         for (const Refusal& of : {Refusal{"1\n2\n", ""},
                                   {"0;5\n\n# x\n7;6\n", ""},
                                   {"0\t5\n1\t6", ""},
                                   {"Time;RATE\n0;5", ""},
                                   {"", "nothing"},
                                   {"time,rate\n", "nothing"},
                                   {"\xef\xbb\xbf"
                                    "1\n",
                                    ""},
                                   {"time,size\n1,2", "line 1"},
                                   {"time,rate,x\n1,2,3", "line 1"},
                                   {"1,2,3", "line 1"},
                                   {"1\n2,3", "line 2"},
                                   {"1,2\n3", "line 2"},
                                   {"time\n1,2", "line 2"},
                                   {"time\n1\ntime\n", "line 3"},
                                   {"1\nx", "\"x\" is no time"},
                                   {"1,x", "\"x\" is no rate"},
                                   {"2\n2\n", ""},
                                   {"2\n1.9", "line 2"},
                                   {"2,1\n2,2", "line 2"},
                                   {"2,1\n1,2", "line 2"},
                                   {"-0.1", "line 1"},
                                   {"31536000", ""},
                                   {"31536000.1", "line 1"},
                                   {"1,-0.1", "line 1"},
                                   {"1,10000000", ""},
                                   {"1,10000000.1", "line 1"},
                                   {"1,nan", "line 1"}}) {
             const std::string said = refusalOf("pattern=trace trace_file=f.csv", {{"f.csv", std::string(of.text)}});
             v.equal(fmt::format("\"{}\" is fine", of.text), said.empty(), of.says.empty());
             v.holds(fmt::format("\"{}\": {}", of.text, said),
                     has(said, of.says) && (said.empty() || has(said, "trace_file")));
         }
         v.holds("a pattern without its file", has(refusalOf("pattern=trace"), "no file is named"));
         v.holds("a file that is not there", has(refusalOf("pattern=trace trace_file=f.csv"), "no such file"));
         for (const std::string_view name : {"../f.csv", "/f.csv", "a//b.csv", "./f.csv", "a/", "a\\b"})
             v.holds(name, has(refusalOf(fmt::format("pattern=trace trace_file={}", name)), "trace_file"));
     }},
    {"clients-40", "13", "Classes that are not understood are refused with what is wrong", kOurs,
     [](Verdict& v) {
         for (const Refusal& of : {Refusal{"a", ""},
                                   {"a 0 %", ""},
                                   {"a 100 %", ""},
                                   {"a 0.5 %, b 99.5%", ""},
                                   {"a 100.1 %", "no share"},
                                   {"a -1 %", "no share"},
                                   {"a 5", "no share"},
                                   {"a % 5", "no share"},
                                   {"a 60 %, b 41 %", "more than 100"},
                                   {"a, a", "was there before"},
                                   {"a, b, A", ""},
                                   {"Z9-_z0", ""},
                                   {"a.b", "no name"},
                                   {"a[b", "no name"},
                                   {"a@b", "no name"},
                                   {"a{b", "no name"},
                                   {"a/b", "no name"},
                                   {"a:b", "no name"},
                                   {"size 5 B", "no name"},
                                   {"keys 5", "no name"},
                                   {"abcdefghijabcdefghijabcdefghijabcdefghij", ""},
                                   {"abcdefghijabcdefghijabcdefghijabcdefghijk", "no name"},
                                   {"a keys 1", ""},
                                   {"a keys 0", "no keys"},
                                   {"a keys 1000000000 zipf 10", ""},
                                   {"a keys 1000000001", "no keys"},
                                   {"a keys 5 zipf 0", ""},
                                   {"a keys 5 zipf -0.1", "no keys"},
                                   {"a keys 5 zipf 10.1", "no keys"},
                                   {"a keys 5 zipf", "no keys"},
                                   {"a keys 5 flat 1", "no keys"},
                                   {"a keys 5 1", "no keys"},
                                   {"a keys", "no keys"},
                                   {"a 5 % keys 5 size 1 KiB", ""},
                                   {"a 70% keys 5", ""},
                                   {"a 70% keys 5, b 40%", "more than 100"},
                                   {"a size 1 KiB keys 5 zipf 1", ""},
                                   {"a size", "no size"},
                                   {"a size many", "no size"},
                                   {"a 5 % more", "goes on"},
                                   {"a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t", ""},
                                   {"a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u", "too many"}}) {
             const std::string said = refusalOf(fmt::format("classes={}", of.text));
             v.equal(fmt::format("\"{}\" is fine", of.text), said.empty(), of.says.empty());
             v.holds(fmt::format("\"{}\": {}", of.text, said),
                     has(said, of.says) && (said.empty() || has(said, "classes")));
         }
     }},
    {"clients-41", "13", "What is not about their rhythm leaves it alone", kOurs,
     [](Verdict& v) {
         Stage stage(served("c rate=1/s arrivals=constant city=Dublin"));
         for (int half = 0; half < 20; ++half) {
             stage.runTo(0.5 * half + 0.2);
             stage.change(
                 served(fmt::format("c rate=1/s arrivals=constant city={}", half % 2 == 0 ? "Tokyo" : "Dublin")));
         }
         stage.runTo(10.1);
         v.equal("requests", stage.arrivals("c").size(), 10);
         for (std::size_t n = 0; n < 10; ++n)
             v.equal("a request at", stage.arrivals("c").at(n), at(static_cast<double>(n + 1)));
     }},
    {"clients-42", "13", "Ramps, days and nights go from the rate to the peak: on average half-way between them", kOurs,
     [](Verdict& v) {
         Stage ramp(served(
             "c rate=20/s arrivals=constant pattern=ramp peak_rate=100/s pattern_start=10 s pattern_time=100 s"));
         ramp.runTo(111);
         v.within("in its first half: 20 to 60/s", requestsBetween(ramp, 10, 60), 1'998, 2'002);
         v.within("in its second half: 60 to 100/s", requestsBetween(ramp, 60, 110), 3'998, 4'002);
         Stage stage(
             served("c city=Dublin rate=10/s arrivals=constant pattern=diurnal peak_rate=20/s pattern_period=1440 s"));
         stage.runTo(1'440);
         v.within("in a day", requestsBetween(stage, 0, 1'440), 15 * 1'440 - 110, 15 * 1'440 + 110);
         // Dublin's sun is 25 minutes late: 3 in the morning is at 3.42 h, of 60 s each.
         v.within("at night", requestsBetween(stage, 195, 215), 200, 204);
         v.within("in the afternoon", requestsBetween(stage, 915, 935), 396, 401);
     }},
    {"clients-61", "13", "Keys of which no law is stated are asked for alike, as those of an exponent of 0", kZipf,
     [](Verdict& v) {
         for (const std::string_view keys : {"keys 4", "keys 4 zipf 0"}) {
             Stage stage(
                 fmt::format(
                     "clients c rate=100/s classes=get {}; region r; topic t in r; queue all in r\n"
                     "queue one in r; pub: c -> t latency=0 s; t -> all latency=0 s; first: t -> one latency=0 s",
                     keys),
                 {{"pub", "attributes", "key: $key"}, {"first", "filter_policy", R"({"key": [1]})"}});
             stage.runTo(100);
             const double share = stage.metric("one", "waiting") / stage.metric("all", "waiting");
             v.within("of the first key: a quarter, 4 sigma of 10,000", share, 0.25 - 0.0175, 0.25 + 0.0175);
         }
     }},
};

} // namespace
} // namespace clients_class_rules

std::span<const ConformanceRule> clientsClassRules() { return clients_class_rules::kRules; }

} // namespace cloudyard
