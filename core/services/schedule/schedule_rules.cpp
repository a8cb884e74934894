// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/schedule/schedule_rules.h"

#include <array>

#include "core/services/rule_stage.h"
#include "core/services/timetable.h"

namespace cloudyard {
namespace schedule_rules {
namespace {

constexpr std::string_view kTypes = "EventBridge Scheduler guide, schedule types";
constexpr std::string_view kWindow = "EventBridge Scheduler guide, flexible time windows";
constexpr std::string_view kBatch = "SQS API, SendMessageBatch; SNS API, PublishBatch";
constexpr std::string_view kTokens = "Standard retry mode of the SDKs, as in botocore, 2026-08";
constexpr std::string_view kBreaker = "M. Nygard, Release It!, 2007";
constexpr std::string_view kBudget = "Timeouts, retries and backoff with jitter, Amazon Builders' Library";
constexpr std::string_view kRetry = "Exponential Backoff And Jitter, AWS Architecture Blog, 2015";

std::string scheduled(std::string_view settings, std::string_view queue = "send_latency=constant 0 s",
                      std::string_view link = "")
{
    return fmt::format("region r; zone z in r; schedule s in r {}; queue q in r {}; to: s -> q latency=0 s {}",
                       settings, queue, link);
}

/// The first times in seconds at which a timetable is due.
std::vector<double> firstOf(std::string_view text, int count)
{
    const Timetable table = *Timetable::parse(text);
    std::vector<double> times;
    for (SimTime at; count > 0; --count) {
        at = table.after(at);
        times.push_back(static_cast<double>(at.ns) / 1e9);
    }
    return times;
}

constexpr double kHour = 3'600;
constexpr double kDay = 24 * kHour;

const ConformanceRule kRules[] = {
    {"schedule-1", "13", "A rate is due again and again at its distance, the first time after one", kTypes,
     [](Verdict& v) {
         Stage stage(scheduled("schedule_expression=rate(5 minutes)"));
         stage.runToJustBefore(300);
         v.equal("sent before", stage.metric("q", "waiting"), 0);
         stage.runTo(300);
         v.equal("sent at 5 minutes", stage.metric("q", "waiting"), 1);
         stage.runTo(3'600);
         v.equal("sent in an hour", stage.metric("q", "waiting"), 12);
     }},
    {"schedule-2", "13", "A cron is due when all its fields fit", kTypes,
     [](Verdict& v) {
         v.holds("at noon and at 6", firstOf("cron(30 6,12 * * ? *)", 3) ==
                                         std::vector<double>{6.5 * kHour, 12.5 * kHour, kDay + 6.5 * kHour});
         v.holds("every quarter of an hour",
                 firstOf("cron(0/15 * * * ? *)", 3) == std::vector<double>{900, 1'800, 2'700});
         v.holds("in office hours", firstOf("cron(0 9-10 * * ? *)", 3) ==
                                        std::vector<double>{9 * kHour, 10 * kHour, kDay + 9 * kHour});
     }},
    {"schedule-3", "13", "Weekdays count from Sunday; time 0 is a Monday", kTypes,
     [](Verdict& v) {
         v.holds("Sundays", firstOf("cron(0 0 ? * SUN *)", 2) == std::vector<double>{6 * kDay, 13 * kDay});
         v.holds("by number", firstOf("cron(0 0 ? * 1 *)", 2) == std::vector<double>{6 * kDay, 13 * kDay});
         v.holds("working days", firstOf("cron(0 8 ? * MON-FRI *)", 6).back() == 7 * kDay + 8 * kHour);
     }},
    {"schedule-4", "13", "Days of the month know their months and the leap year", kTypes,
     [](Verdict& v) {
         v.holds("the first of each", firstOf("cron(0 0 1 * ? *)", 3) ==
                                          std::vector<double>{31 * kDay, 60 * kDay, 91 * kDay});
         std::vector<double> months; // of a leap year and the next one
         double day = 0;
         for (const int february : {29, 28})
             for (const int days : {31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31})
                 months.push_back((day += days) * kDay);
         v.holds("the first of each of two years", firstOf("cron(0 0 1 * ? *)", 24) == months);
         v.holds("29 February, four years apart", firstOf("cron(0 0 29 FEB ? *)", 2) ==
                                                      std::vector<double>{59 * kDay, (59 + 1'461) * kDay});
     }},
    {"schedule-5", "13", "What is no schedule is refused", kTypes,
     [](Verdict& v) {
         for (const std::string_view text :
              {"", "5 minutes", "rate(0 minutes)", "rate(5)", "rate(5 weeks)", "cron(* * * * *)", "cron(60 * * * ? *)",
               "cron(0 0 0 * ? *)", "cron(0 5-2 * * ? *)", "cron(0 0 ? * MOO *)"})
             v.holds(text, !Timetable::parse(text));
     }},
    {"schedule-6", "13", "Each time it sends so many items along every link", kTypes,
     [](Verdict& v) {
         Stage stage(
             "region r; schedule s in r items=7; queue q in r send_latency=constant 0 s; s -> q latency=0 s\n"
             "topic t in r publish_latency=constant 0 s; queue p in r send_latency=constant 0 s; s -> t latency=0 s; "
             "t -> p latency=0 s");
         stage.runTo(121);
         v.equal("to the queue", stage.metric("q", "waiting"), 14);
         v.equal("over the topic", stage.metric("p", "waiting"), 14);
         v.equal("counted", stage.metric("s", "sent"), 28);
         v.equal("times due", stage.metric("s", "fired"), 2);
         v.equal("items", stage.station("s").arrivals, 28);
     }},
    {"schedule-7", "13", "Within a flexible window each time is late by a part of it", kWindow,
     [](Verdict& v) {
         Stage stage(scheduled("flexible_window=40 s"));
         stage.runTo(60 * 101);
         const auto sends = stage.departures("to", CallClass::Send);
         double total = 0;
         for (std::size_t n = 0; n < 100; ++n) {
             const double late = sends.at(n).toSeconds() - 60 * static_cast<double>(n + 1);
             v.within("late by", late, 0, 40);
             total += late;
         }
         v.within("half of it in the mean", total / 100, 20 - 4 * 1.16, 20 + 4 * 1.16);
     }},
    {"schedule-8", "13", "What is not accepted is repeated as the link says, and then has failed", kRetry,
     [](Verdict& v) {
         Stage stage(scheduled("", "send_latency=constant 0 s",
                               "loss=1 timeout=1 s retries=2 backoff=2 s backoff_growth=fixed jitter=none"));
         stage.runTo(65);
         v.equal("under way", stage.metric("s", "pending"), 1);
         v.equal("in the system", stage.station("s").inSystem, 1);
         stage.runTo(100);
         v.equal("under way in the end", stage.metric("s", "pending"), 0);
         v.equal("in the system in the end", stage.station("s").inSystem, 0);
         const auto sends = stage.departures("to", CallClass::Send);
         v.equal("attempts", sends.size(), 3);
         v.equal("the second at", sends.at(1), at(63));
         v.equal("failed", stage.failed(Reason::Unreachable), 1);
     }},
    {"schedule-9", "13", "Items that go in batches make fewer calls, and as many messages", kBatch,
     [](Verdict& v) {
         Stage stage(scheduled("items=25 batch=10"));
         stage.runTo(61);
         v.equal("calls", stage.departures("to", CallClass::Send).size(), 3);
         v.equal("stored", stage.metric("q", "waiting"), 25);
         v.equal("accepted", stage.metric("s", "sent"), 25);
         v.equal("under way", stage.metric("s", "pending"), 0);
     }},
    {"schedule-10", "13", "Of a batch only what was refused is repeated, one by one", kBatch,
     [](Verdict& v) {
         Stage stage(
             scheduled("items=20 batch=10", "type=fifo send_latency=constant 0 s call_quota=1/s",
                       "message_groups=1 retries=100 backoff=1 s backoff_growth=fixed jitter=none") +
             "; q -> p; instance p in z pollers=1 slots=1 service_time=constant 1000 s boot_time=constant 1000 s");
         stage.runTo(60.5);
         v.equal("calls", stage.departures("to", CallClass::Send).size(), 2);
         v.equal("accepted of the first one", stage.metric("s", "sent"), 10);
         stage.runTo(61.5);
         v.equal("calls of single items", stage.departures("to", CallClass::Send).size(), 12);
         v.equal("accepted", stage.metric("s", "sent"), 11);
         stage.runTo(75);
         v.equal("all in the end", stage.metric("s", "sent"), 20);
     }},
    {"schedule-11", "13", "A batch that is not answered is repeated as single items", kBatch,
     [](Verdict& v) {
         Stage stage(scheduled("items=10 batch=10", "send_latency=constant 0 s",
                               "timeout=1 s retries=1 backoff=1 s backoff_growth=fixed jitter=none"));
         const std::uint32_t fault = stage.inject("cut-link", "to");
         stage.runTo(60.5);
         stage.clear(fault);
         stage.runTo(70);
         v.equal("calls", stage.departures("to", CallClass::Send).size(), 11);
         v.equal("stored", stage.metric("q", "waiting"), 10);
     }},
    {"schedule-12", "13", "What is too large is the sender's error, and is not repeated", kBatch,
     [](Verdict& v) {
         for (const int batch : {1, 5}) {
             Stage stage(scheduled(fmt::format("items=2000 batch={}", batch),
                                   "send_latency=constant 0 s max_message_size=4 KiB",
                                   "message_size=uniform 1 KiB 7 KiB retries=3"));
             stage.runTo(100);
             v.equal("calls", stage.departures("to", CallClass::Send).size(), 2000 / batch);
             const auto failed = stage.failed(Reason::TooLarge);
             v.within("failed, of 2,000 about half", static_cast<double>(failed), 932, 1'068);
             v.equal("stored", stage.metric("q", "waiting"), 2'000 - static_cast<double>(failed));
         }
     }},
    {"schedule-14", "13",
     "Retry tokens: a bucket pays for so many repeats, and success after one gives back what it took", kTokens,
     [](Verdict& v) {
         const std::string policy = "timeout=1 s retries=3 backoff=1 s backoff_growth=fixed jitter=none retry_tokens=";
         Stage silent(scheduled("", "send_latency=constant 0 s", policy + "100"));
         silent.inject("cut-link", "to");
         silent.runTo(3'600);
         v.equal("60 items, and repeats", silent.departures("to", CallClass::Send).size(), 60 + 10);
         Stage saved(scheduled("", "send_latency=constant 0 s", policy + "10"));
         for (int due = 60; due <= 300; due += 60) {
             saved.runTo(due - 0.5);
             const std::uint32_t cut = saved.inject("cut-link", "to");
             saved.runTo(due + 0.5);
             saved.clear(cut);
         }
         saved.runTo(310);
         v.equal("each is repeated once", saved.departures("to", CallClass::Send).size(), 5 + 5);
         v.equal("and stored", saved.metric("q", "waiting"), 5);
     }},
    {"schedule-13", "13", "A changed timetable takes the place of the old one at once", kTypes,
     [](Verdict& v) {
         Stage stage(scheduled(""));
         stage.runTo(30);
         stage.set("s", "schedule_expression", "rate(10 minutes)");
         stage.runToJustBefore(600);
         v.equal("sent before", stage.metric("s", "sent"), 0);
         stage.runTo(601);
         v.equal("sent", stage.metric("s", "sent"), 1);
     }},
    {"schedule-15", "13", "A breaker that has opened fails what is due at once, item or batch, until its pause is over",
     kBreaker,
     [](Verdict& v) {
         for (const int batch : {1, 10}) {
             Stage stage(scheduled(fmt::format("items={0} batch={0}", batch), "send_latency=constant 0 s",
                                   "timeout=1 s retries=0 breaker=0.5 breaker_calls=5 breaker_pause=3600 s"));
             stage.inject("cut-link", "to");
             stage.runTo(605);
             v.equal("calls", stage.departures("to", CallClass::Send).size(), 5);
             const auto& failed = stage.ledgers().messages.failed;
             v.equal("had no answer", failed[static_cast<std::size_t>(Reason::Unreachable)], 5 * batch);
             v.equal("were not tried", failed[static_cast<std::size_t>(Reason::BreakerOpen)], 5 * batch);
             v.equal("counted", stage.station("s").failures[static_cast<std::size_t>(Reason::BreakerOpen)], 5 * batch);
             v.equal("under way", stage.metric("s", "pending"), 0);
             v.equal("said", std::string_view(stage.view("s").said()[0].text), "breaker open");
         }
     }},
    {"schedule-16", "13", "A retry budget holds back repeats, never what is due for the first time", kRetry,
     [](Verdict& v) {
         for (const int batch : {1, 10}) {
             Stage stage(
                 scheduled(fmt::format("items={0} batch={0}", batch), "send_latency=constant 0 s",
                           "timeout=1 s retries=3 backoff=1 s jitter=none retry_budget=0.0001 retry_reserve=1"));
             stage.inject("cut-link", "to");
             stage.runTo(605);
             v.equal("ten at first, and one repeat", stage.departures("to", CallClass::Send).size(), 10 + 1);
             v.equal("failed", stage.station("s").failures[static_cast<std::size_t>(Reason::Timeout)] +
                                   stage.station("s").failures[static_cast<std::size_t>(Reason::BreakerOpen)],
                     static_cast<std::uint64_t>(10 * batch));
         }
     }},
    {"schedule-17", "13", "Two items in a batch of two are one call, a first attempt", kBatch,
     [](Verdict& v) {
         Stage stage(scheduled("items=2 batch=2"));
         stage.runTo(61);
         v.equal("calls", stage.departures("to", CallClass::Send).size(), 1);
         v.equal("stored", stage.metric("q", "waiting"), 2);
         for (const Hop& hop : stage.hops())
             v.equal("attempt", hop.attempt, 0);
     }},
    {"schedule-18", "13", "A schedule says when it is due next", kTypes,
     [](Verdict& v) {
         Stage stage(scheduled("schedule_expression=rate(5 minutes)"));
         stage.runTo(100);
         v.within("next in", stage.metric("s", "next"), 200 - 1e-9, 200 + 1e-9);
         v.equal("said", std::string_view(stage.view("s").said()[0].text), "due in {in}");
         v.equal("due", stage.view("s").said()[0].at, at(300));
     }},
    {"schedule-19", "13", "A schedule that is removed sends nothing more, and what it still had to repeat is dropped",
     kTypes,
     [](Verdict& v) {
         Stage stage(scheduled("", "send_latency=constant 0 s", "timeout=1 s retries=9 backoff=100 s jitter=none"));
         stage.inject("cut-link", "to");
         stage.runTo(70);
         v.equal("waits for its repeat", stage.metric("s", "pending"), 1);
         stage.change("region r; zone z in r; queue q in r send_latency=constant 0 s");
         v.equal("dropped", stage.ledgers().messages.dropped[static_cast<std::size_t>(Reason::NodeRemoved)], 1);
         v.equal("all ended", stage.ledgers().messages.ended(), stage.ledgers().messages.created());
         v.holds("neither a repeat nor the next time is still to come", stage.isQuiet());
         stage.runTo(1000);
         v.equal("sent", stage.hops().size(), 1);
         v.holds("nothing is left to happen", stage.isQuiet());
     }},
    {"schedule-20", "13", "A batch of two is one call, and earns retries as a first attempt does", kBudget,
     [](Verdict& v) {
         const std::string policy = "timeout=1 s retries=2 backoff=1 s jitter=none retry_budget=1 retry_reserve=1";
         Stage well(scheduled("items=4 batch=2", "send_latency=constant 0 s", policy));
         well.runTo(301);
         v.equal("calls, five times of 4 items", well.departures("to", CallClass::Send).size(), 10);
         v.equal("stored", well.metric("q", "waiting"), 20);
         for (const int items : {1, 2}) {
             Stage silent(scheduled(fmt::format("items={0} batch={0}", items), "send_latency=constant 0 s", policy));
             silent.inject("cut-link", "to");
             silent.runTo(310);
             v.equal("calls, each of them with one retry", silent.departures("to", CallClass::Send).size(), 10);
             v.equal("failed", silent.failures("s", Reason::Timeout), 5 * items);
             v.equal("seen", silent.note("s", "retries used up").tone, NodeNote::Tone::Watch);
         }
     }},
    {"schedule-21", "13", "One that is never due says nothing", kTypes,
     [](Verdict& v) {
         Stage never(scheduled("schedule_expression=cron(0 0 30 FEB ? *)"));
         never.runTo(150);
         v.equal("next", never.metric("s", "next"), 0);
         v.equal("notes", never.view("s").said().size(), 0);
         v.holds("nothing will happen", never.isQuiet());
     }},
    {"schedule-22", "13", "Rates are of minutes, hours or days, one or many of them, in any case", kTypes,
     [](Verdict& v) {
         v.holds("a minute", firstOf("rate(1 minute)", 2) == std::vector<double>{60, 120});
         v.holds("hours", firstOf(" RATE(2 Hours) ", 2) == std::vector<double>{2 * kHour, 4 * kHour});
         v.holds("a day", firstOf("rate(1 day)", 2) == std::vector<double>{kDay, 2 * kDay});
         v.holds("days", firstOf("rate(3 days)", 1) == std::vector<double>{3 * kDay});
         v.holds("a million minutes", firstOf("rate(1000000 minutes)", 1) == std::vector<double>{60e6});
         v.holds("more", !Timetable::parse("rate(1000001 minutes)"));
     }},
    {"schedule-23", "13", "Fields of a cron hold numbers or names, lists, ranges and steps", kTypes,
     [](Verdict& v) {
         v.holds("from a number on",
                 firstOf("cron(50/5 0 * * ? *)", 3) == std::vector<double>{3'000, 3'300, kDay + 3'000});
         v.holds("within a range",
                 firstOf("cron(10-20/5 0 * * ? *)", 4) == std::vector<double>{600, 900, 1'200, kDay + 600});
         v.holds("of all", firstOf("cron(*/30 * * * ? *)", 3) == std::vector<double>{1'800, 3'600, 5'400});
         v.holds("the last minute", firstOf("cron(59 23 * * ? *)", 1) == std::vector<double>{kDay - 60});
         v.holds("midnight", firstOf("cron(0 0 * * ? *)", 2) == std::vector<double>{kDay, 2 * kDay});
         v.holds("by day and hour", firstOf("cron(0 0,12 3,31 * ? *)", 5) ==
                                        std::vector<double>{2 * kDay, 2.5 * kDay, 30 * kDay, 30.5 * kDay, 33 * kDay});
         v.holds("of all from the first",
                 firstOf("cron(0 0 */10 * ? *)", 5) ==
                     std::vector<double>{10 * kDay, 20 * kDay, 30 * kDay, 31 * kDay, 41 * kDay});
         double begin = 0; // of each month of the leap year
         constexpr std::array kDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
         constexpr std::array kNames = {"jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec"};
         for (std::size_t month = 0; month < kNames.size(); ++month) {
             for (const std::string& named : {std::string(kNames[month]), fmt::format("{}", month + 1)})
                 v.holds(named, firstOf(fmt::format("cron(0 6 2 {} ? *)", named), 1) ==
                                    std::vector<double>{begin + kDay + 6 * kHour});
             begin += kDays[month] * kDay;
         }
         constexpr std::array kWeek = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
         for (std::size_t day = 0; day < kWeek.size(); ++day)
             v.holds(kWeek[day], firstOf(fmt::format("cron(0 6 ? * {} *)", kWeek[day]), 2) ==
                                     std::vector<double>{static_cast<double>(day) * kDay + 6 * kHour,
                                                         static_cast<double>(day + 7) * kDay + 6 * kHour});
         v.holds("both kinds of days",
                 firstOf("cron(0 6 29 2 thu *)", 1) == std::vector<double>{59 * kDay + 6 * kHour});
     }},
    {"schedule-24", "13", "Numbers out of a field's range are refused, those at its ends are not", kTypes,
     [](Verdict& v) {
         for (const std::string_view text :
              {"cron(60 0 * * ? *)",   "cron(0 24 * * ? *)",   "cron(0 0 32 * ? *)",   "cron(0 0 0 * ? *)",
               "cron(0 0 1 13 ? *)",   "cron(0 0 1 0 ? *)",    "cron(0 0 ? * 8 *)",    "cron(0 0 ? * 0 *)",
               "cron(0/0 * * * ? *)",  "cron(0/60 * * * ? *)", "cron(0 0-24 * * ? *)", "cron(5- * * * ? *)",
               "cron(5x * * * ? *)",   "cron(5/x * * * ? *)",  "cron(, * * * ? *)",    "cron(0 0 1 * ? * *)",
               "cron(0 0 1 * ? *",     "rate 5 minutes)",      "rat(5 minutes)",       "rate(x minutes)",
               "rate(5x minutes)", "rate()",
               "rate(5 minutes more)", "rate(-1 minutes)",     "(5 minutes)"})
             v.holds(text, !Timetable::parse(text));
         for (const std::string_view text : {"cron(59 23 31 12 7 *)", "cron(0 0 1 1 1 *)", "cron(0/59 * * * ? *)",
                                             "cron(5-5 * * * ? *)", "cron(0 0 1-31 JAN-DEC SUN-SAT *)"})
             v.holds(text, Timetable::parse(text).has_value());
     }},
};

} // namespace
} // namespace schedule_rules

std::span<const ConformanceRule> scheduleRules() { return schedule_rules::kRules; }

} // namespace cloudyard
