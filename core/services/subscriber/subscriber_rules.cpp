// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/subscriber/subscriber_rules.h"

#include <algorithm>
#include <array>

#include "core/base/math.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace subscriber_rules {
namespace {

constexpr std::string_view kUnsubscribe = "SNS API, Unsubscribe; how often is a setting of ours";
constexpr std::string_view kEmail = "SNS guide, email notifications: 10 a second, pending confirmation";
constexpr std::string_view kOurs = "Cloudyard's model of people and their devices";

std::string notified(std::string_view settings, int perSecond = 50)
{
    return fmt::format("clients c rate={}/s arrivals=constant; region r; topic t in r publish_latency=constant 0 s\n"
                       "subscriber s in r {}; c -> t latency=0 s; to: t -> s latency=0 s",
                       perSecond, settings);
}

/// Of an inbox that gets too much: so many seconds after it was told somebody confirms it again, if any.
std::string flooded(std::string_view confirms)
{
    return notified(fmt::format("protocol=email delay=constant 0 s {}", confirms), 20);
}

double medianDelay(Stage& stage, double seconds = 60)
{
    stage.runTo(seconds);
    std::vector<double> delays;
    for (const auto& end : stage.ends("s"))
        delays.push_back((end.at - end.since).toSeconds());
    std::ranges::sort(delays);
    return delays.at(delays.size() / 2);
}

const ConformanceRule kRules[] = {
    {"subscriber-1", "3.1", "A notification is accepted when it has reached the person", kOurs,
     [](Verdict& v) {
         Stage stage(notified("delay=constant 400 ms"));
         stage.runTo(10);
         const auto ends = stage.ends("s");
         v.equal("reached", ends.size(), 480);
         v.equal("on their way: 50/s for 0.4 s", stage.station("s").inSystem, 20);
         for (const auto& end : ends)
             v.equal("after ns", (end.at - end.since).ns, Duration::milliseconds(400).ns);
     }},
    {"subscriber-2", "3.1", "Unset, the delay follows from the protocol: medians of 0.3 s, 4 s, 3 s and 0.1 s", kOurs,
     [](Verdict& v) {
         Stage push(notified("protocol=push"));
         v.within("push", medianDelay(push), 0.28, 0.32);
         Stage email(notified("protocol=email", 9));
         v.within("email", medianDelay(email, 330), 3.7, 4.3);
         Stage sms(notified("protocol=sms"));
         v.within("SMS", medianDelay(sms), 2.8, 3.2);
         Stage web(notified("protocol=http"));
         v.within("a web endpoint", medianDelay(web), 0.093, 0.107);
     }},
    {"subscriber-3", "3.3", "A failed attempt is an error to the topic, which tries again",
     "SNS guide, message delivery retries",
     [](Verdict& v) {
         Stage stage(notified("delay=constant 0 s failure=0.25"));
         stage.runTo(100);
         const auto attempts = static_cast<double>(stage.station("s").arrivals);
         const auto failed = static_cast<double>(sum(stage.station("s").failures));
         v.within("share that fails", failed / attempts, 0.225, 0.275);
         v.equal("all others reached them", attempts - failed, static_cast<double>(stage.completed("s")));
     }},
    {"subscriber-4", "3.1", "What has reached a person has ended", kOurs,
     [](Verdict& v) {
         Stage stage(notified("delay=constant 0 s"));
         stage.runTo(10);
         v.equal("reached", stage.metric("s", "total"), 500);
         v.equal("requests, publications and copies that ended well", stage.ledgers().messages.completed, 1'500);
     }},
    {"subscriber-5", "3.1", "Who unsubscribes is gone for good: the topic makes no more copies, and all is counted",
     kUnsubscribe,
     [](Verdict& v) {
         Stage stage(notified("delay=constant 5 ms unsubscribe=1"));
         stage.runTo(10);
         v.equal("reached", stage.metric("s", "total"), 1);
         v.equal("subscribed", stage.metric("s", "subscribed"), 0);
         v.equal("unsubscribed", stage.metric("s", "unsubscribed"), 1);
         v.equal("attempts", stage.departures("to", CallClass::Deliver).size(), 1);
         v.equal("subscriptions", stage.metric("t", "subscriptions"), 0);
         const NodeView seen = stage.view("s");
         v.holds("seen", std::string_view(seen.phase) == "unsubscribed" && seen.state == NodeView::State::Ending &&
                             !seen.inService);
     }},
    {"subscriber-6", "3.1", "Of many people each leaves by themselves, by that share of those who are left",
     kUnsubscribe,
     [](Verdict& v) {
         Stage stage(notified("delay=constant 0 s people=10000 unsubscribe=0.02"));
         stage.runToJustBefore(1); // 50 notifications; the first at 20 ms
         const double times = stage.metric("s", "total");
         v.within("notifications", times, 48, 50);
         v.within("left: 10,000 * 0.98^times, 3 sigma", stage.metric("s", "subscribed"),
                  10'000 * repro::pow(0.98, times) - 150, 10'000 * repro::pow(0.98, times) + 150);
         v.equal("all of them", stage.metric("s", "subscribed") + stage.metric("s", "unsubscribed"), 10'000);
         v.equal("the subscription goes on", stage.metric("t", "subscriptions"), 1);
         stage.runTo(60);
         v.equal("until nobody is left", stage.metric("s", "subscribed"), 0);
         v.equal("then it ends", stage.metric("t", "subscriptions"), 0);
     }},
    {"subscriber-7", "3.1", "What was under way to those who left is refused, and not repeated", kUnsubscribe,
     [](Verdict& v) {
         Stage stage(notified("delay=constant 1 s unsubscribe=1"));
         stage.runTo(60); // 50 were under way when the first one reached them
         v.equal("reached", stage.metric("s", "total"), 1);
         v.within("attempts", static_cast<double>(stage.departures("to", CallClass::Deliver).size()), 50, 52);
         v.equal("under way", stage.metric("t", "under_way"), 0);
     }},
    {"subscriber-8", "3.1", "A topic that cannot be told is told again, until it has heard", kUnsubscribe,
     [](Verdict& v) {
         Stage stage("clients c rate=1/s arrivals=constant; region r; topic t in r publish_latency=constant 0 s\n"
                     "subscriber s in r delay=constant 5 s unsubscribe=1; c -> t latency=0 s\n"
                     "to: t -> s latency=0 s timeout=10 s");
         stage.runTo(2);
         const std::uint32_t fault = stage.inject("cut-link", "to");
         stage.runTo(18);
         v.equal("subscriptions while it is cut", stage.metric("t", "subscriptions"), 1);
         stage.clear(fault);
         stage.runTo(40);
         v.equal("subscriptions after", stage.metric("t", "subscriptions"), 0);
     }},
    {"subscriber-9", "3.1", "A changed delay holds for what arrives from then on", kOurs,
     [](Verdict& v) {
         Stage stage(notified("delay=constant 10 ms"));
         stage.runTo(1.005);
         stage.set("s", "delay", "constant 3 s");
         stage.runTo(10);
         std::size_t quick = 0;
         for (const auto& end : stage.ends("s"))
             quick += (end.at - end.since).ns == Duration::milliseconds(10).ns ? 1 : 0;
         v.equal("reached as before", quick, 50);
         v.equal("in all: those of 7 s", stage.metric("s", "total"), 350);
     }},
    {"subscriber-10", "3.1", "So does a changed share of those who unsubscribe", kUnsubscribe,
     [](Verdict& v) {
         Stage stage(notified("delay=constant 5 ms people=3 unsubscribe=0.000001"));
         stage.runTo(1.01);
         v.equal("subscribed", stage.metric("s", "subscribed"), 3);
         stage.set("s", "unsubscribe", "0.000002");
         stage.runTo(2.01);
         v.equal("still", stage.metric("s", "subscribed"), 3);
         stage.set("s", "unsubscribe", "1");
         stage.runTo(2.05);
         v.equal("all have left", stage.metric("s", "subscribed"), 0);
         v.equal("unsubscribed", stage.metric("s", "unsubscribed"), 3);
     }},
    {"subscriber-11", "3.1", "Of one person in a share p is reached 1/p times on average", kUnsubscribe,
     [](Verdict& v) {
         std::string many =
             "clients c rate=50/s arrivals=constant; region r; topic t in r publish_latency=constant 0 s; c -> t\n";
         for (int one = 0; one < 100; ++one)
             many +=
                 fmt::format("subscriber s{0} in r delay=constant 0 s unsubscribe=0.5; t -> s{0} latency=0 s\n", one);
         Stage stage(many);
         stage.runTo(20);
         double reached = 0;
         for (int one = 0; one < 100; ++one) {
             v.equal("subscribed", stage.metric(fmt::format("s{}", one), "subscribed"), 0);
             reached += stage.metric(fmt::format("s{}", one), "total");
         }
         v.within("times, 3 sigma: 1.41 / 10", reached / 100, 2 - 0.43, 2 + 0.43);
     }},
    {"subscriber-12", "3.1", "How many have unsubscribed is said, and that nobody is left", kUnsubscribe,
     [](Verdict& v) {
         Stage stage(notified("delay=constant 0 s people=400 unsubscribe=0.1"));
         stage.runTo(0.01);
         v.equal("while all are there", stage.view("s").noteCount, 0);
         stage.runTo(0.1);
         const NodeNote some = stage.view("s").notes[0];
         v.equal("words", std::string_view(some.text), "{n} unsubscribed");
         v.equal("who have left", some.count, stage.metric("s", "unsubscribed"));
         v.equal("of", some.most, 400);
         v.equal("in words", std::string_view(some.more), "of {m}");
         v.holds("the others go on", stage.view("s").inService);
         stage.runTo(10);
         v.equal("all have left", stage.view("s").notes[0].count, 400);
         v.equal("in words", std::string_view(stage.view("s").notes[0].more), "nobody is left");
     }},
    {"subscriber-13", "3.1", "The usual delays are lognormal: half of them above 300 ms, 4 s, 3 s or 100 ms", kOurs,
     [](Verdict& v) {
         for (const auto& [protocol, usual] : {std::pair{"push", "300 ms 0.5"}, std::pair{"email", "4 s 0.6"},
                                               std::pair{"sms", "3 s 0.5"}, std::pair{"http", "100 ms 0.5"}}) {
             Stage unset(notified(fmt::format("protocol={}", protocol), 9));
             Stage stated(notified(fmt::format("protocol={} delay=lognormal {}", protocol, usual), 9));
             unset.runTo(20);
             stated.runTo(20);
             v.equal("reached", unset.ends("s").size(), stated.ends("s").size());
             v.equal(fmt::format("{}: the last one after", protocol),
                     (unset.ends("s").back().at - unset.ends("s").back().since).ns,
                     (stated.ends("s").back().at - stated.ends("s").back().since).ns);
         }
     }},
    {"subscriber-15", "3.1", "Of a share that is next to nothing nobody is ever seen to leave", kUnsubscribe,
     [](Verdict& v) {
         for (const std::string_view share : {"1e-12", "1e-17", "1e-300"}) {
             Stage stage(notified(fmt::format("delay=constant 0 s unsubscribe={}", share)));
             stage.runTo(20);
             v.equal("reached", stage.metric("s", "total"), 1'000);
             v.equal("subscribed", stage.metric("s", "subscribed"), 1);
         }
     }},
    {"subscriber-16", "3.1",
     "Who has a deactivated email subscription is told so; without their confirmation nothing reaches them any more",
     kEmail,
     [](Verdict& v) {
         Stage stage(flooded(""));
         stage.runToJustBefore(1);
         v.equal("told", stage.departures("to", CallClass::Control).size(), 1);
         const NodeNote note = stage.note("s", "{n} deactivated");
         v.equal("said", note.count, 1);
         v.equal("in words", std::string_view(note.more), "over 10 emails/s");
         v.equal("confirmed at", note.at, SimTime::never());
         stage.runTo(100);
         v.equal("reached", stage.metric("s", "total"), 10);
         v.equal("still said", stage.note("s", "{n} deactivated").count, 1);
         v.equal("nobody has unsubscribed", stage.metric("t", "unsubscribed"), 0);
     }},
    {"subscriber-17", "3.1", "So long after they were told somebody confirms it: then it gets messages again", kEmail,
     [](Verdict& v) {
         Stage stage(flooded("confirms_after=5 s"));
         stage.runTo(5);
         const NodeNote note = stage.note("s", "{n} deactivated");
         v.equal("in words", std::string_view(note.more), "confirmed in {in}");
         v.within("confirmed at", note.at.toSeconds(), 5.5, 5.6); // 20 a second: the 11th came at 0.5 s or just after
         stage.runToJustBefore(note.at.toSeconds());
         v.equal("reached by then", stage.metric("s", "total"), 10);
         v.equal("subscriptions", stage.metric("t", "subscriptions"), 0);
         stage.runTo(note.at.toSeconds());
         v.equal("subscriptions after", stage.metric("t", "subscriptions"), 1);
         v.equal("deactivated", stage.metric("t", "deactivated"), 0);
         v.equal("nothing more to say", stage.note("s", "{n} deactivated").count, 0);
         v.equal("said", stage.said("{node}: {other} has confirmed its subscription again").size(), 1);
         stage.runToJustBefore(6);
         v.holds("reached again", stage.metric("s", "total") > 15);
         stage.runTo(10);
         v.equal("and deactivated again, as the flood goes on", stage.metric("t", "deactivated"), 1);
     }},
    {"subscriber-18", "3.1", "Who cannot be told, and a topic that cannot be told, are told again", kEmail,
     [](Verdict& v) {
         Stage stage(notified("protocol=email delay=constant 0 s confirms_after=30 s", 11) + " timeout=2 s");
         const std::uint32_t first = stage.inject("cut-link", "to");
         stage.runTo(7); // the attempts are lost, too, but they are made
         v.equal("deactivated", stage.metric("t", "deactivated"), 1);
         v.equal("told", stage.note("s", "{n} deactivated").count, 0);
         stage.clear(first);
         stage.runTo(9);
         v.equal("told then", stage.note("s", "{n} deactivated").count, 1);
         const std::uint32_t second = stage.inject("cut-link", "to");
         stage.runTo(49);
         v.equal("not confirmed", stage.metric("t", "deactivated"), 1);
         v.equal("whom they think to have told", stage.note("s", "{n} deactivated").count, 0);
         stage.clear(second);
         stage.runTo(52);
         v.equal("confirmed", stage.said("{node}: {other} has confirmed its subscription again").size(), 1);
         std::array<std::uint16_t, 2> next{}; // by direction
         for (const Hop& hop : stage.hops())
             if (hop.callClass == CallClass::Control && !hop.isReply && hop.depart < at(49))
                 v.equal(hop.backward ? "attempt to confirm" : "attempt to tell", hop.attempt, next[hop.backward]++);
         v.holds("several of each", next[0] > 2 && next[1] > 2);
     }},
    {"subscriber-19", "3.1", "By another protocol it is another subscription", kEmail,
     [](Verdict& v) {
         Stage stage(flooded("confirms_after=60 s"));
         stage.runTo(2);
         v.equal("deactivated", stage.metric("t", "deactivated"), 1);
         stage.change(notified("protocol=push delay=constant 0 s confirms_after=60 s", 20));
         v.equal("after", stage.metric("t", "deactivated"), 0);
         v.equal("said", stage.note("s", "{n} deactivated").count, 0);
         stage.runTo(3);
         v.within("reached", stage.metric("s", "total"), 29, 31);
         stage.runTo(70);
         v.equal("told once; nobody confirms what is over", stage.departures("to", CallClass::Control).size(), 1);
     }},
    {"subscriber-14", "3.3",
     "Nobody there is no failure of the moment: it is not repeated, whatever share of attempts fails", kUnsubscribe,
     [](Verdict& v) {
         Stage stage(notified("delay=constant 1 s unsubscribe=1 failure=0.5"));
         stage.runTo(4); // who was reached after 1 s is gone then; what fails first is repeated after 10 s
         v.equal("reached", stage.metric("s", "total"), 1);
         const auto attempts = stage.departures("to", CallClass::Deliver).size();
         const auto& failures = stage.station("s").failures;
         v.within("of a failure of the moment, before",
                  static_cast<double>(failures[static_cast<std::size_t>(Reason::Error)]), 0, 10);
         v.equal("all others find nobody", failures[static_cast<std::size_t>(Reason::Unsubscribed)],
                 attempts - 1 - failures[static_cast<std::size_t>(Reason::Error)]);
     }},
    {"subscriber-20", "3.1", "Who has left by then, or whose topic is gone, confirms nothing", kEmail,
     [](Verdict& v) {
         // 20 a second: the 11th is one too many after half a second, the first reaches them after 0.95 s.
         Stage left(notified("protocol=email delay=constant 900 ms unsubscribe=1 confirms_after=5 s", 20));
         left.runTo(60);
         v.equal("reached", left.metric("s", "total"), 1);
         v.equal("told, and unsubscribed", left.departures("to", CallClass::Control).size(), 2);

         const std::string scene =
             "clients c rate=20/s arrivals=constant; region r\n"
             "topic t in r publish_latency=constant 0 s; c -> t latency=0 s\n"
             "topic u in r; u -> s; subscriber s in r protocol=email delay=constant 0 s confirms_after=5 s";
         Stage gone(scene + "; to: t -> s latency=0 s");
         gone.runTo(2);
         v.equal("told", gone.note("s", "{n} deactivated").count, 1);
         gone.change(scene);
         v.equal("no longer said", gone.note("s", "{n} deactivated").count, 0);
         gone.runTo(60);
         v.equal("told, and no more", std::ranges::count(gone.hops(), CallClass::Control, &Hop::callClass), 2);
     }},
};

} // namespace
} // namespace subscriber_rules

std::span<const ConformanceRule> subscriberRules() { return subscriber_rules::kRules; }

} // namespace cloudyard
