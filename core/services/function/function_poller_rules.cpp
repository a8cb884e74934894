// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queues that a function is mapped to: pollers, batches, what fails and what is throttled.

#include "core/services/function/function_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace function_poller_rules {
namespace {

constexpr std::string_view kMapping = "Lambda guide, Amazon SQS; Lambda API, CreateEventSourceMapping";
constexpr std::string_view kScaling = "Lambda guide, scaling of SQS event source mappings";
constexpr std::string_view kPartial = "Lambda guide, reporting batch item failures";
constexpr std::string_view kConfiguring = "Lambda guide, configuring a queue to use with Lambda";

constexpr double kDue = 360'000; ///< s: the schedule's only time

constexpr std::string_view kWarm = "placement_time=constant 0 s init_time=constant 0 s invoke_overhead=constant 0 s "
                                   "idle_time=constant 600 s";

/// So many messages at kDue in a queue that the function reads.
std::string read(int items, std::string_view settings, std::string_view queue = "", std::string_view send = "",
                 std::string_view more = "")
{
    return fmt::format("region r; schedule s in r schedule_expression=rate(100 hours) items={}\n"
                       "queue q in r send_latency=constant 0 s {}; s -> q latency=0 s {}\n"
                       "function f in r {} timeout=30 s {}; poll: q -> f latency=0 s\n{}",
                       items, queue, send, kWarm, settings, more);
}

/// Messages as clients send them by the clock.
std::string fed(std::string_view rate, std::string_view settings, std::string_view queue = "")
{
    return fmt::format(
        "clients c rate={} arrivals=constant; region r; queue q in r send_latency=constant 0 s {}; c -> q latency=0 s\n"
        "function f in r {} timeout=30 s {}; poll: q -> f latency=0 s",
        rate, queue, kWarm, settings);
}

const ConformanceRule kRules[] = {
    {"function-74", "7.5", "Five pollers begin, each waiting for messages for 20 s at a time", kScaling,
     [](Verdict& v) {
         Stage stage(fed("0.0001/s", "pollers_when_idle=5"));
         v.equal("pollers", stage.metric("f", "pollers"), 5);
         stage.runTo(60.5);
         v.equal("receives after those at the start", stage.departures("poll", CallClass::Receive).size(), 15);
         for (const SimTime at : stage.departures("poll", CallClass::Receive))
             v.equal("every 20 s", at.ns % 20'000'000'000, 0);
     }},
    {"function-75", "7.5", "When nothing comes, two of them are enough; not where a maximum concurrency is set",
     kScaling,
     [](Verdict& v) {
         Stage stage(fed("0.0001/s", ""));
         stage.runTo(100);
         v.equal("pollers", stage.metric("f", "pollers"), 2);
         Stage limited(fed("0.0001/s", "maximum_concurrency=4"));
         limited.runTo(100);
         v.equal("pollers with a maximum", limited.metric("f", "pollers"), 4);
     }},
    {"function-76", "7.5", "As long as messages have to wait there are 300 pollers more a minute, one every 0.2 s",
     kScaling,
     [](Verdict& v) {
         Stage stage(
             fed("1000/s", "service_time=constant 20 s pollers_when_idle=5 batch_size=1", "visibility_timeout=300 s"));
         stage.runTo(0.0105);
         v.equal("at the start", stage.metric("f", "pollers"), 6); // the first one more, at once
         for (const int seconds : {2, 5, 10}) {
             stage.runTo(0.005 + seconds);
             v.within("pollers", stage.metric("f", "pollers"), 5 + 5 * seconds, 7 + 5 * seconds);
         }
         v.equal("running", stage.metric("f", "concurrent"), stage.metric("f", "pollers"));
     }},
    {"function-114", "7.5", "That pollers are added is told once a minute; so is that there are as many as may be, or few",
     kScaling,
     [](Verdict& v) {
         constexpr std::string_view kMore = "{node} adds pollers: messages wait in {other}, it reads it with {1}";
         constexpr std::string_view kMost = "{node} reads {other} with {1} pollers, the most it may have";
         constexpr std::string_view kFew = "{node}: little comes from {other}, it reads it with {1} pollers";
         Stage stage(fed("1000/s", "service_time=constant 20 s batch_size=1 maximum_concurrency=605"));
         stage.runTo(300);
         v.equal("at the start, and after a minute", stage.said(kMore).size(), 2);
         v.equal("from five on", stage.firstNumberSaid(kMore), 6);
         v.equal("at its most", stage.said(kMost).size(), 1);
         v.within("600 more after 120 s", stage.firstSaid(kMost).toSeconds(), 119, 121);
         v.equal("as many", stage.firstNumberSaid(kMost), 605);
         Stage idle(fed("0.0001/s", ""));
         idle.runTo(300);
         v.equal("few", idle.said(kFew).size(), 1);
         v.equal("two", idle.firstNumberSaid(kFew), 2);
         v.equal("none was added", idle.said(kMore).size(), 0);
         Stage burst(fed("100/s", "service_time=constant 100 ms batch_size=1"));
         burst.runTo(2);
         burst.set("c", "rate", "0/s");
         burst.runTo(300);
         v.equal("more for a burst", burst.said(kMore).size(), 1);
         v.equal("then few", burst.said(kFew).size(), 1);
         v.holds("within that minute", burst.firstSaid(kFew) < burst.firstSaid(kMore) + Duration::seconds(60));
         v.equal("two again", burst.firstNumberSaid(kFew), 2);
     }},
    {"function-77", "7.5", "There are no more pollers than the maximum concurrency, or the greatest number", kScaling,
     [](Verdict& v) {
         for (const std::string_view limit : {"maximum_concurrency=7", "most_pollers=7"}) {
             Stage stage(fed("100/s", fmt::format("service_time=constant 1 s batch_size=1 {}", limit)));
             stage.runTo(60);
             v.equal("pollers", stage.metric("f", "pollers"), 7);
             v.equal("running", stage.metric("f", "concurrent"), 7);
             v.equal("throttled", stage.metric("f", "throttles"), 0);
         }
     }},
    {"function-78", "7.5",
     "Messages that come together are worked on in one invocation, one after the other, then deleted", kMapping,
     [](Verdict& v) {
         Stage stage(read(10, "service_time=constant 1 s batching_window=1 s pollers_at_start=1 most_pollers=1"));
         stage.runTo(kDue + 9.9);
         v.equal("not before all are done", stage.completed("q"), 0);
         stage.runTo(kDue + 10);
         v.equal("deleted", stage.completed("q"), 10);
         v.equal("invocations", stage.metric("f", "invocations"), 1);
         v.equal("in flight", stage.metric("q", "in_flight"), 0);
     }},
    {"function-79", "7.5", "A batch is closed as soon as it is full", kMapping,
     [](Verdict& v) {
         Stage stage(
             fed("10/s",
                 "service_time=constant 10 ms batch_size=4 batching_window=60 s pollers_at_start=1 most_pollers=1"));
         stage.runTo(0.39);
         v.equal("invocations before", stage.metric("f", "invocations"), 0);
         stage.runTo(0.4);
         v.equal("invocations", stage.metric("f", "invocations"), 1);
         stage.runTo(0.45);
         v.equal("deleted", stage.completed("q"), 4);
     }},
    {"function-80", "7.5", "Or when its window is over, which begins with its first message", kMapping,
     [](Verdict& v) {
         Stage stage(
             fed("0.5/s",
                 "service_time=constant 10 ms batch_size=100 batching_window=5 s pollers_at_start=1 most_pollers=1"));
         stage.runTo(6.9);
         v.equal("gathered", stage.metric("q", "in_flight"), 3); // 2, 4 and 6 s
         v.equal("invocations before", stage.metric("f", "invocations"), 0);
         stage.runTo(7.01);
         v.equal("invocations", stage.metric("f", "invocations"), 1);
         stage.runTo(7.1);
         v.equal("deleted", stage.completed("q"), 3);
     }},
    {"function-81", "7.5", "More than 10 messages in a batch need a window of a second at least", kMapping,
     [](Verdict& v) {
         v.holds("without", isRefused(fed("1/s", "batch_size=11")));
         v.holds("with", !isRefused(fed("1/s", "batch_size=11 batching_window=1 s")));
         Stage stage(read(
             500, "service_time=constant 10 ms batch_size=200 batching_window=2 s pollers_at_start=1 most_pollers=1"));
         stage.runTo(kDue + 20);
         v.equal("invocations", stage.metric("f", "invocations"), 3);
         v.equal("deleted", stage.completed("q"), 500);
     }},
    {"function-82", "7.5", "A batch is closed at 6 MB, too", kMapping,
     [](Verdict& v) {
         Stage stage(read(
             60, "service_time=constant 10 ms batch_size=1000 batching_window=10 s pollers_at_start=1 most_pollers=1",
             "", "message_size=1 MiB"));
         stage.runTo(kDue + 9.9);
         // ten in each receive, and 6 MB are reached with the first
         v.equal("invocations", stage.metric("f", "invocations"), 6);
     }},
    {"function-83", "7.5", "If the invocation fails, the whole batch comes back after the visibility timeout", kMapping,
     [](Verdict& v) {
         Stage stage(read(10,
                          "service_time=constant 1 s poison=0.3 batching_window=1 s pollers_at_start=1 most_pollers=1",
                          "visibility_timeout=60 s"));
         stage.runTo(kDue + 59.9);
         v.equal("deleted", stage.completed("q"), 0);
         v.equal("errors", stage.metric("f", "errors"), 1);
         v.equal("in flight", stage.metric("q", "in_flight"), 10);
         stage.runTo(kDue + 60.1);
         v.equal("received again", stage.metric("q", "redelivered"), 10);
     }},
    {"function-84", "7.5", "Where the function reports the messages that failed, only they come back", kPartial,
     [](Verdict& v) {
         Stage stage(read(
             10,
             "service_time=constant 1 s poison=0.3 batch_failure=failed-only batching_window=1 s pollers_at_start=1 most_pollers=1",
             "visibility_timeout=60 s"));
         stage.runTo(kDue + 30);
         const double failed = stage.metric("f", "returned");
         v.within("failed", failed, 1, 7);
         v.equal("deleted", static_cast<double>(stage.completed("q")), 10 - failed);
         v.equal("in flight", stage.metric("q", "in_flight"), failed);
         v.equal("an invocation that went well", stage.completed("f"), 1);
         stage.runTo(kDue + 60.1);
         v.equal("received again", stage.metric("q", "redelivered"), failed);
     }},
    {"function-85", "7.5", "A timeout fails the whole batch, whatever is reported", kPartial,
     [](Verdict& v) {
         Stage stage(read(
             10,
             "service_time=constant 4 s batch_failure=failed-only batching_window=1 s pollers_at_start=1 most_pollers=1",
             "visibility_timeout=60 s"));
         stage.runTo(kDue + 50);
         v.equal("timeouts", stage.metric("f", "timeouts"), 1);
         v.equal("deleted", stage.completed("q"), 0);
         v.equal("in flight", stage.metric("q", "in_flight"), 10);
     }},
    {"function-86", "7.5", "Of a FIFO queue the first message that fails comes back with all after it, in order",
     kPartial,
     [](Verdict& v) {
         Stage stage(read(
             10, "service_time=constant 1 s poison=0.2 batch_failure=failed-only pollers_at_start=1 most_pollers=1",
             "type=fifo visibility_timeout=60 s", "message_groups=1"));
         stage.runTo(kDue + 30);
         const double returned = stage.metric("f", "returned");
         v.within("returned", returned, 1, 10);
         v.equal("deleted: those before it", static_cast<double>(stage.completed("q")), 10 - returned);
         const auto before = stage.completed("q");
         stage.runTo(kDue + 300);
         v.equal("none overtakes it", stage.completed("q"), before);
     }},
    {"function-87", "7.5", "Of a FIFO queue no more batches run at once than there are message groups", kScaling,
     [](Verdict& v) {
         Stage stage(read(300, "service_time=constant 1 s batch_size=1 pollers_at_start=10",
                          "type=fifo visibility_timeout=60 s", "message_groups=3"));
         for (int second = 1; second < 60; ++second) {
             stage.runTo(kDue + second + 0.5);
             v.within("running", stage.metric("f", "concurrent"), 1, 3);
         }
         v.within("done", static_cast<double>(stage.completed("q")), 165, 180);
     }},
    {"function-88", "7.5",
     "A throttled batch is held and tried again until its messages are visible again: they were received in vain",
     kMapping,
     [](Verdict& v) {
         Stage stage(
             read(2, "service_time=constant 25 s batch_size=1 reserved_concurrency=1 pollers_at_start=2 most_pollers=2",
                  "visibility_timeout=30 s"));
         stage.runTo(kDue + 20);
         v.equal("held", stage.metric("f", "held"), 1);
         v.holds("said", std::string_view(stage.view("f").said()[1].text) == "{n} batch held" &&
                             stage.view("f").said()[1].at == at(kDue + 30));
         v.equal("attempts: at once, after 1, 3, 7 and 15 s", stage.metric("f", "throttles"), 5);
         stage.runTo(kDue + 30.1);
         v.equal("received again", stage.metric("q", "redelivered"), 1);
         stage.runTo(kDue + 60);
         v.equal("done", stage.completed("q"), 2);
     }},
    {"function-89", "7.5", "So that messages of a function at its limit end as dead letters, though none has failed",
     kConfiguring,
     [](Verdict& v) {
         const std::string_view queue = "visibility_timeout=30 s max_receives=2";
         const std::string dead = "queue d in r; q -> d";
         Stage trap(read(60, "service_time=constant 10 s batch_size=1 reserved_concurrency=2", queue, "", dead));
         trap.runTo(kDue + 600);
         v.equal("errors", trap.metric("f", "errors"), 0);
         v.holds("dead letters", trap.metric("d", "parked") > 20);
         v.holds("received in vain: twice each",
                 trap.metric("f", "received_in_vain") >= 2 * trap.metric("d", "parked"));
         Stage mended(read(60, "service_time=constant 10 s batch_size=1 reserved_concurrency=2 maximum_concurrency=2",
                           queue, "", dead));
         mended.runTo(kDue + 600);
         v.equal("with a maximum concurrency: none", mended.metric("d", "parked"), 0);
         v.equal("and all are done", mended.completed("q"), 60);
     }},
    {"function-90", "7.5", "The queue has to hide messages for as long as the function may run", kConfiguring,
     [](Verdict& v) {
         v.holds("shorter", isRefused(fed("1/s", "", "visibility_timeout=29 s")));
         v.holds("as long", !isRefused(fed("1/s", "", "visibility_timeout=30 s")));
     }},
    {"function-91", "7.5", "Six times as long is advised, and said where it is less", kConfiguring,
     [](Verdict& v) {
         const auto saysSo = [](std::string_view queue) {
             Stage stage(fed("0.0001/s", "", queue));
             stage.runTo(1);
             bool isSaid = false;
             for (const NodeNote& note : stage.view("f").said())
                 isSaid = isSaid || (std::string_view(note.text) == "queue hides too briefly" && note.most == 180);
             return isSaid;
         };
         v.holds("179 s", saysSo("visibility_timeout=179 s"));
         v.holds("180 s", !saysSo("visibility_timeout=180 s"));
     }},
    {"function-92", "7.5",
     "Where window and timeout together are longer than that, messages are hidden for both and 30 s more", kMapping,
     [](Verdict& v) {
         Stage stage(read(1,
                          "service_time=constant 25 s batching_window=20 s poison=1 pollers_at_start=1 most_pollers=1",
                          "visibility_timeout=40 s"));
         stage.runTo(kDue + 79.9);
         v.equal("hidden", stage.metric("q", "in_flight"), 1);
         v.equal("received", stage.metric("q", "redelivered"), 0);
         stage.runTo(kDue + 80.1);
         v.equal("received again after 20 + 30 + 30 s", stage.metric("q", "redelivered"), 1);
     }},
    {"function-93", "7.5", "Function and queue stand in one region", kConfiguring,
     [](Verdict& v) {
         v.holds("another region", isRefused("region r; region s; queue q in r; function f in s; q -> f"));
         v.holds("the same", !isRefused("region r; queue q in r; function f in r; q -> f"));
     }},
    {"function-94", "7.5", "What a removed mapping had under way is finished, and read no more", kMapping,
     [](Verdict& v) {
         const auto scene = [](bool isMapped) {
             return fmt::format(
                 "region r; schedule s in r schedule_expression=rate(100 hours) items=30; queue q in r send_latency=constant 0 s; "
                 "s -> q latency=0 s; function f in r {} service_time=constant 2 s batch_size=1 pollers_when_idle=5 most_pollers=5\n{}",
                 kWarm, isMapped ? "poll: q -> f latency=0 s" : "");
         };
         Stage stage(scene(true));
         stage.runTo(kDue + 3);
         v.equal("deleted", stage.completed("q"), 5);
         stage.change(scene(false));
         stage.runTo(kDue + 20);
         v.equal("pollers", stage.metric("f", "pollers"), 0);
         v.equal("finished", stage.completed("f"), 10);
         v.equal("back, as nobody could delete them", stage.metric("q", "in_flight"), 5);
     }},
    {"function-102", "7.5", "A poller that gets no answer pauses for 200 ms, and for 400 ms when it gets none again",
     "SQS guide, working with messages",
     [](Verdict& v) {
         Stage stage(fed("0.0001/s", "pollers_at_start=1 pollers_when_idle=1"));
         stage.runTo(1);
         const std::uint32_t cut = stage.inject("cut-link", "poll");
         stage.runTo(80); // a receive is given up after 20 s and the 5 s of the link
         auto receives = stage.departures("poll", CallClass::Receive);
         v.equal("receives", receives.size(), 3);
         v.equal("the first after", receives.at(0), at(25.2));
         v.equal("the second after", receives.at(1), at(50.6));
         v.equal("the third after", receives.at(2), at(76));
         stage.clear(cut);
         stage.runTo(130);
         receives = stage.departures("poll", CallClass::Receive);
         v.equal("when there are answers again", receives.at(3), at(101.4));
         v.equal("a long poll later", receives.at(4), at(121.4));
         stage.inject("cut-link", "poll");
         stage.runTo(160);
         v.equal("after 200 ms again", stage.departures("poll", CallClass::Receive).at(5), at(146.6));
     }},
    {"function-95", "7.5", "Without power nothing is read; what was being worked on comes back", kMapping,
     [](Verdict& v) {
         Stage stage(read(5, "service_time=constant 10 s batch_size=1 pollers_when_idle=5", "visibility_timeout=60 s"));
         stage.runTo(kDue + 5);
         const std::uint32_t cut = stage.inject("region-power-loss", "r");
         stage.runTo(kDue + 6);
         v.equal("running", stage.metric("f", "concurrent"), 0);
         v.equal("pollers", stage.metric("f", "pollers"), 0);
         stage.clear(cut);
         stage.runTo(kDue + 75);
         v.equal("received again", stage.metric("q", "redelivered"), 5);
         v.equal("done", stage.completed("q"), 5);
     }},
    {"function-106", "7.5", "Pollers that were too many do not come back because a setting changes", kScaling,
     [](Verdict& v) {
         Stage stage(fed("0.0001/s", ""));
         stage.runTo(100);
         v.equal("pollers", stage.metric("f", "pollers"), 2);
         stage.set("f", "timeout", "29 s");
         stage.runTo(101);
         v.equal("pollers after", stage.metric("f", "pollers"), 2);
     }},
    {"function-107", "7.5", "A batch is one invocation, however many messages it has", kMapping,
     [](Verdict& v) {
         Stage stage(read(10, "service_time=constant 1 s batching_window=1 s"));
         stage.runTo(kDue + 20);
         v.equal("came", stage.station("f").arrivals, 1);
         v.equal("invocations", stage.metric("f", "invocations"), 1);
         v.equal("cold starts", stage.metric("f", "cold_starts"), 1);
     }},
    {"function-110", "7.5", "When the last poller that waits gets something another is added: messages need not wait first",
     kScaling,
     [](Verdict& v) {
         Stage stage(fed("1/s", "service_time=constant 100 s timeout=200 s batch_size=1", "visibility_timeout=1200 s"));
         for (int second = 6; second <= 20; ++second) {
             stage.runTo(second + 0.5);
             v.equal("all run", stage.metric("f", "concurrent"), second);
             v.equal("one waits", stage.metric("f", "pollers"), second + 1);
         }
         Stage idle(fed("0.1/s", "service_time=constant 1 s batch_size=1 pollers_when_idle=5"));
         for (int second = 1; second <= 300; ++second) {
             idle.runTo(second + 0.5);
             v.equal("while others wait, none is", idle.metric("f", "pollers"), 5);
         }
     }},
    {"function-111", "7.5", "Each message of a batch has all the retries of a call, whatever became of the one before", kPartial,
     [](Verdict& v) {
         Stage stage(read(3, "program=call w batch_failure=failed-only batching_window=1 s pollers_at_start=1 most_pollers=1",
                          "visibility_timeout=600 s", "",
                          "zone z in r; instance w in z slots=9 service_time=constant 1 ms failure=1\n"
                          "to-w: f -> w latency=0 s retries=2 backoff=10 ms"));
         stage.runTo(kDue + 20);
         v.equal("three attempts for each", stage.sent("to-w"), 9);
         v.equal("all come back", stage.metric("f", "returned"), 3);
     }},
    {"function-112", "7.5", "A poller whose queue is taken away keeps nothing of what it has gathered", kMapping,
     [](Verdict& v) {
         constexpr const char* kFed = "clients c rate=1/s arrivals=constant; region r; c -> q latency=0 s\n"
                                      "queue q in r send_latency=constant 0 s; function f in r batch_size=100 batching_window=60 s\n";
         Stage stage(fmt::format("{}q -> f latency=0 s", kFed));
         stage.runTo(10.5);
         v.equal("gathered", stage.deliveriesHeld(), 10);
         stage.change(kFed);
         stage.runTo(100);
         v.equal("let go of", stage.deliveriesHeld(), 0);
         v.equal("pollers", stage.metric("f", "pollers"), 0);
     }},
};

} // namespace
} // namespace function_poller_rules

std::span<const ConformanceRule> functionPollerRules() { return function_poller_rules::kRules; }

} // namespace cloudyard
