// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workers: batches sent and received, crashes, receives that are repeated.
#include "core/services/instance/instance_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace instance_worker_rules {
namespace {

constexpr std::string_view kOurs = "Cloudyard's handler programs";
constexpr std::string_view kSendBatch = "SQS API, SendMessageBatch; how a sender gathers is ours";
constexpr std::string_view kDeleteBatch = "SQS API, DeleteMessageBatch; how a worker gathers is ours";
constexpr std::string_view kPartial = "Lambda guide, reporting batch item failures";
constexpr std::string_view kAttempt = "SQS API, ReceiveMessage: ReceiveRequestAttemptId";

/// So many messages at kDue into a queue, and a worker that polls it 10 at a time.
std::string worked(int items, std::string_view worker, std::string_view queue = "", std::string_view more = "")
{
    return fmt::format("region r; zone z in r; schedule s in r schedule_expression=rate(100 hours) items={}\n"
                       "queue q in r send_latency=constant 0 s receive_wait_time=20 s {}; s -> q latency=0 s\n"
                       "instance w in z {}; poll: q -> w latency=0 s\n{}",
                       items, queue, worker, more);
}

/// The same with a worker that sends on what it has worked on, over "on".
std::string sending(int items, std::string_view worker)
{
    return worked(items, fmt::format("slots=10 pollers=1 batch=10 service_time=constant 0 s {}", worker), "",
                  "queue p in r send_latency=constant 0 s; on: w -> p latency=0 s");
}

/// One that deletes what it has worked on in batches.
std::string deleting(int items, std::string_view worker, std::string_view queue = "")
{
    return worked(items, fmt::format("slots=10 pollers=1 batch=10 service_time=constant 0 s {}", worker), queue);
}

constexpr double kDue = 360'000; ///< s: the schedule's only time

const ConformanceRule kRules[] = {
    {"instance-17", "1.1", "Items to one link go in one call, as soon as the batch is full", kSendBatch,
     [](Verdict& v) {
         Stage stage(sending(10, "send_batch=5 send_batch_window=30 s"));
         stage.runTo(kDue + 1);
         v.equal("calls", stage.departures("on", CallClass::Send).size(), 2);
         v.equal("stored", stage.metric("p", "waiting"), 10);
         v.equal("deleted then", stage.completed("q"), 10);
     }},
    {"instance-18", "1.1", "A batch that does not fill goes when its first item has waited for the window", kSendBatch,
     [](Verdict& v) {
         Stage stage(sending(3, "send_batch=5 send_batch_window=4 s"));
         stage.runToJustBefore(kDue + 4);
         v.equal("calls before", stage.departures("on", CallClass::Send).size(), 0);
         v.equal("in hand", stage.metric("q", "in_flight"), 3);
         stage.runTo(kDue + 4);
         v.equal("calls", stage.departures("on", CallClass::Send).size(), 1);
         v.equal("stored", stage.metric("p", "waiting"), 3);
         v.equal("deleted", stage.completed("q"), 3);
     }},
    {"instance-19", "1.1", "What is refused of a batch fails its own message alone", kSendBatch,
     [](Verdict& v) {
         Stage stage(worked(10,
                            "slots=10 pollers=1 batch=10 service_time=constant 0 s send_batch=10 send_batch_window=1 s",
                            "visibility_timeout=300 s",
                            "queue p in r send_latency=constant 0 s max_message_size=4 KiB\n"
                            "on: w -> p latency=0 s message_size=uniform 1 KiB 7 KiB retries=3"));
         stage.runTo(kDue + 10);
         const double stored = stage.metric("p", "waiting");
         v.equal("calls", stage.departures("on", CallClass::Send).size(), 1);
         v.within("stored, of ten", stored, 1, 9);
         v.equal("deleted", static_cast<double>(stage.completed("q")), stored);
         v.equal("the others come back", stage.metric("q", "in_flight"), 10 - stored);
         v.equal("said", std::string_view(stage.view("w").notes[0].text), "{n} refused");
         v.equal("so many", stage.view("w").notes[0].count, 10 - stored);
     }},
    {"instance-20", "1.1", "Items that wait for others are lost with their sender's power; their messages are not",
     kSendBatch,
     [](Verdict& v) {
         Stage stage(sending(3, "send_batch=5 send_batch_window=4 s"));
         stage.runTo(kDue + 1);
         stage.inject("instance-power-loss", "w");
         stage.runTo(kDue + 2);
         v.equal("dropped", stage.dropped(Reason::PowerLost), 3);
         v.equal("in flight still", stage.metric("q", "in_flight"), 3);
         stage.runTo(kDue + 40);
         v.equal("back", stage.metric("q", "waiting"), 3);
         v.equal("never sent", stage.departures("on", CallClass::Send).size(), 0);
     }},
    {"instance-21", "7.5", "Of messages that came together only the failed ones come back", kPartial,
     [](Verdict& v) {
         Stage stage(
             worked(10, "slots=10 pollers=1 batch=10 service_time=constant 1 s poison=0.4", "visibility_timeout=60 s"));
         stage.runTo(kDue + 5);
         const double failed = stage.metric("q", "in_flight");
         v.within("failed", failed, 1, 9);
         v.equal("deleted", static_cast<double>(stage.completed("q")), 10 - failed);
     }},
    {"instance-22", "7.5", "Where a batch fails as a whole, one failed message brings all of it back", kPartial,
     [](Verdict& v) {
         Stage stage(
             worked(10, "slots=10 pollers=1 batch=10 service_time=constant 1 s poison=0.4 batch_failure=whole-batch",
                    "visibility_timeout=60 s"));
         stage.runTo(kDue + 5);
         v.equal("deleted", stage.completed("q"), 0);
         v.equal("in flight", stage.metric("q", "in_flight"), 10);
         v.equal("at work", stage.station("w").inSystem, 0);
         v.equal("failed pieces of work", sum(stage.station("w").failures), 10);
         stage.runToJustBefore(kDue + 61);
         v.equal("received twice", stage.metric("q", "redelivered"), 10);
     }},
    {"instance-23", "7.5", "And what went well is deleted only when the last of the batch has", kPartial,
     [](Verdict& v) {
         Stage stage(worked(3, "slots=3 pollers=1 batch=3 service_time=uniform 1 s 9 s batch_failure=whole-batch",
                            "visibility_timeout=60 s"));
         double last = 0;
         while (stage.completed("q") == 0 && last < 20) {
             last += 0.01;
             stage.runTo(kDue + last);
             v.holds("none or all", stage.completed("q") == 0 || stage.completed("q") == 3);
         }
         v.within("when the longest was done", last, 2, 9.1);
         v.equal("in the system", stage.station("w").inSystem, 0);
     }},
    {"instance-24", "1.2",
     "A crash takes all work with it: messages come back after their visibility timeout, no sooner", kOurs,
     [](Verdict& v) {
         Stage stage(worked(4,
                            "slots=4 pollers=1 batch=4 service_time=constant 2 s crash=1 restart_time=constant 100 s",
                            "visibility_timeout=30 s"));
         stage.runTo(kDue + 2);
         v.equal("crashes", stage.metric("w", "crashes"), 1);
         v.equal("at work", stage.station("w").inSystem, 0);
         v.holds("seen",
                 std::string_view(stage.view("w").phase) == "restarting" && stage.view("w").until == at(kDue + 102));
         stage.runToJustBefore(kDue + 30);
         v.equal("in flight", stage.metric("q", "in_flight"), 4);
         stage.runTo(kDue + 30);
         v.equal("back", stage.metric("q", "waiting"), 4);
         stage.runToJustBefore(kDue + 102);
         v.equal("waiting", stage.metric("q", "waiting"), 4);
         stage.runTo(kDue + 102);
         v.equal("received by the process that started again", stage.metric("q", "in_flight"), 4);
         v.equal("deleted", stage.completed("q"), 0);
     }},
    {"instance-25", "13", "Callers of a process that has crashed are refused, until it has started again", kOurs,
     [](Verdict& v) {
         Stage stage("clients c rate=1/s arrivals=constant; region r; zone z in r; way: c -> w latency=0 s\n"
                     "instance w in z slots=1 service_time=constant 500 ms crash=1 restart_time=constant 3.2 s");
         stage.runTo(6.4); // called at 1 s, crashed at 1.5 s, back at 4.7 s, called at 5 s, crashed at 5.5 s
         const auto ends = stage.ends("c");
         v.equal("ended", ends.size(), 6);
         const double when[] = {1.5, 2, 3, 4, 5.5, 6};
         for (std::size_t n = 0; n < ends.size() && n < 6; ++n) {
             v.equal("when", ends[n].at, at(when[n]));
             v.equal("why", ends[n].reason, Reason::Refused);
         }
     }},
    {"instance-26", "4.1", "A crashed process costs no machine: it is billed on, and boots nothing", kOurs,
     [](Verdict& v) {
         Stage stage(worked(
             1, "slots=1 service_time=constant 2 s crash=1 restart_time=constant 1000 s boot_time=constant 500 s"));
         stage.runTo(kDue + 600);
         v.equal("billed", stage.metric("w", "billed_time"), kDue + 600);
         stage.runTo(kDue + 1'002);
         v.equal("at work again, at once", stage.metric("q", "in_flight"), 1);
     }},
    {"instance-27", "2.2",
     "A receive that is not answered is repeated by its attempt id: the same messages, received once", kAttempt,
     [](Verdict& v) {
         for (const bool repeats : {true, false}) {
             Stage stage(
                 "clients c rate=1/s arrivals=constant; region r; zone z in r; in: c -> q latency=0 s message_groups=1\n"
                 "queue q in r type=fifo send_latency=constant 0 s receive_wait_time=20 s visibility_timeout=60 s\n" +
                 fmt::format("instance w in z slots=1 service_time=constant 1 ms receive_attempts={}\n"
                             "poll: q -> w latency=200 ms timeout=1 s",
                             repeats));
             stage.runTo(1.1); // the answer with the first message is on its way
             const std::uint32_t cut = stage.inject("cut-link", "poll");
             stage.runTo(2);
             stage.clear(cut);
             stage.runTo(30);
             v.equal("redelivered", stage.metric("q", "redelivered"), 0);
             v.equal("its group goes on before the timeout", stage.completed("w") != 0, repeats);
             stage.runTo(200);
             v.equal("redelivered later", stage.metric("q", "redelivered"), repeats ? 0 : 1);
         }
     }},
    {"instance-28", "2.2", "It is repeated twice at most; then the worker asks anew", kAttempt,
     [](Verdict& v) {
         Stage stage("region r; zone z in r; queue q in r type=fifo\n"
                     "instance w in z slots=1 receive_attempts=true; poll: q -> w latency=0 s timeout=1 s loss=1");
         stage.runTo(100);
         const auto asked = stage.departures("poll", CallClass::Receive); // the first one left at 0 s, unseen
         const double when[] = {21, 42, 63.2, 84.2};
         v.equal("receives", asked.size(), 4);
         for (std::size_t n = 0; n < 4; ++n)
             v.equal("asked at", asked.at(n), at(when[n]));
     }},
    {"instance-29", "1.4", "While requests wait for a slot it asks for no messages", kOurs,
     [](Verdict& v) {
         Stage stage(
             "clients c rate=10/s arrivals=constant; region r; zone z in r; c -> w latency=0 s\n"
             "queue q in r; instance w in z slots=1 waiting_line=2 service_time=constant 1 s; poll: q -> w latency=0 s");
         stage.runTo(10);
         v.holds("requests wait", stage.metric("w", "waiting") > 0);
         v.equal("receives after the first one", stage.departures("poll", CallClass::Receive).size(), 0);
     }},
    {"instance-30", "7.5",
     "Batches that are worked on at the same time, and one after the other, are each for themselves", kPartial,
     [](Verdict& v) {
         Stage stage(worked(100, "slots=100 pollers=10 batch=10 service_time=uniform 1 s 9 s batch_failure=whole-batch",
                            "visibility_timeout=300 s"));
         for (const int wave : {1, 2}) { // each of ten batches; that all ten pieces of one take less than 4 s is rare
             stage.runTo(wave * kDue + 4);
             v.within("deleted early", static_cast<double>(stage.completed("q")) - 100 * (wave - 1), 0, 10);
             stage.runTo(wave * kDue + 20);
             v.equal("deleted", stage.completed("q"), 100 * wave);
         }
         v.equal("received twice", stage.metric("q", "redelivered"), 0);
         v.equal("in the system", stage.station("w").inSystem, 0);
         Stage failing(
             worked(300, "slots=40 pollers=4 batch=10 service_time=uniform 1 s 9 s batch_failure=whole-batch poison=1",
                    "visibility_timeout=300 s"));
         failing.runTo(kDue + 200);
         v.equal("failed", sum(failing.station("w").failures), 300);
         v.equal("in flight", failing.metric("q", "in_flight"), 300);
         v.equal("in the system of the failing", failing.station("w").inSystem, 0);
     }},
    {"instance-31", "1.1",
     "A batch that has left is stored, though its sender has lost its power meanwhile; nothing of it twice", kSendBatch,
     [](Verdict& v) {
         Stage stage(worked(5,
                            "slots=10 pollers=1 batch=10 service_time=constant 0 s send_batch=5 send_batch_window=1 s",
                            "", "queue p in r send_latency=constant 0 s; on: w -> p latency=2 s"));
         stage.runTo(kDue + 1);
         stage.inject("instance-power-loss", "w");
         stage.runTo(kDue + 10);
         v.equal("stored", stage.metric("p", "waiting"), 5);
         v.equal("dropped", sum(stage.ledgers().messages.dropped), 0);
         v.equal("duplicated", stage.ledgers().messages.duplicated, 0);
     }},
    {"instance-70", "1.1", "Messages of one queue are deleted in one call, as soon as the batch is full", kDeleteBatch,
     [](Verdict& v) {
         Stage stage(deleting(10, "delete_batch=5 delete_batch_window=30 s"));
         stage.runTo(kDue + 1);
         v.equal("calls", stage.departures("poll", CallClass::Delete).size(), 2);
         v.equal("deleted", stage.completed("q"), 10);
         v.equal("done", stage.completed("w"), 10);
         v.equal("in the system", stage.station("w").inSystem, 0);
     }},
    {"instance-71", "1.1", "Deletes that do not fill a batch go when the first has waited for the window", kDeleteBatch,
     [](Verdict& v) {
         Stage stage(deleting(3, "delete_batch=5 delete_batch_window=4 s"));
         stage.runToJustBefore(kDue + 4);
         v.equal("calls before", stage.departures("poll", CallClass::Delete).size(), 0);
         v.equal("in flight", stage.metric("q", "in_flight"), 3);
         v.equal("in hand", stage.station("w").inSystem, 3);
         stage.runTo(kDue + 4);
         v.equal("calls", stage.departures("poll", CallClass::Delete).size(), 1);
         v.equal("deleted", stage.completed("q"), 3);
     }},
    {"instance-72", "1.2", "What waits too long for its delete comes back, unless a heartbeat keeps it hidden",
     kDeleteBatch,
     [](Verdict& v) {
         for (const bool beats : {false, true}) {
             Stage stage(
                 deleting(3,
                          fmt::format("delete_batch=10 delete_batch_window=4 s heartbeat={} heartbeat_extension=2 s",
                                      beats ? "1 s" : "0 s"),
                          "visibility_timeout=3 s"));
             stage.runTo(kDue + 5);
             v.equal("received twice", stage.metric("q", "redelivered"), beats ? 0 : 3);
             v.equal("calls", stage.departures("poll", CallClass::Delete).size(), 1);
             v.equal("by receipts that were not the newest", stage.ledgers().deliveries.staleDeletes, beats ? 0 : 3);
             v.equal("deleted", stage.completed("q"), 3);
             v.equal("done", stage.completed("w"), beats ? 3 : 6);
         }
     }},
    {"instance-73", "1.1", "Deletes that wait are lost with their worker's power: the messages come back", kDeleteBatch,
     [](Verdict& v) {
         Stage stage(deleting(3, "delete_batch=5 delete_batch_window=4 s", "visibility_timeout=30 s"));
         stage.runTo(kDue + 1);
         stage.inject("instance-power-loss", "w");
         stage.runTo(kDue + 40);
         v.equal("calls", stage.departures("poll", CallClass::Delete).size(), 0);
         v.equal("back", stage.metric("q", "waiting"), 3);
         v.equal("dropped", sum(stage.ledgers().messages.dropped), 0);
     }},
    {"instance-74", "1.1",
     "A worker that is cut off from its queue before the window is over has failed with what it would have deleted",
     kDeleteBatch,
     [](Verdict& v) {
         const std::string scene = deleting(3, "delete_batch=5 delete_batch_window=4 s", "visibility_timeout=30 s");
         Stage stage(scene);
         stage.runTo(kDue + 1);
         stage.change(scene.substr(0, scene.find("; poll:")));
         stage.runTo(kDue + 10);
         v.equal("failed", stage.failures("w", Reason::NoRoute), 3);
         v.equal("in the system", stage.station("w").inSystem, 0);
         v.equal("deleted", stage.completed("q"), 0);
     }},
    {"instance-76", "2.2", "Deletes that fail, of a batch or alone, are said: what they were for is worked on again",
     kDeleteBatch,
     [](Verdict& v) {
         for (const int batch : {1, 10}) {
             // On a FIFO queue a receipt ends with its timeout: 2 s of work in a second of hiding come too late.
             Stage stage(fmt::format(
                 "region r; zone z in r; schedule s in r schedule_expression=rate(100 hours) items=3\n"
                 "queue q in r type=fifo send_latency=constant 0 s receive_wait_time=20 s visibility_timeout=1 s\n"
                 "instance w in z slots=3 pollers=1 batch=10 service_time=constant 2 s delete_batch={}\n"
                 "s -> q latency=0 s message_groups=1; poll: q -> w latency=0 s",
                 batch));
             stage.runTo(kDue + 1.5);
             v.equal("before", stage.view("w").noteCount, 0);
             stage.runTo(kDue + 2.5);
             const NodeNote note = stage.view("w").notes[0];
             v.equal("words", std::string_view(note.text), "{n} deletes failed");
             v.equal("how many", note.count, 3);
             v.equal("deleted", stage.completed("q"), 0);
         }
     }},
    {"instance-77", "1.2", "A worker that has crashed says so, and when it will have started again", kOurs,
     [](Verdict& v) {
         Stage stage(worked(1, "service_time=constant 1 s crash=1 restart_time=constant 20 s"));
         stage.runTo(kDue + 2);
         v.equal("phase", std::string_view(stage.view("w").phase), "restarting");
         v.equal("until", stage.view("w").until, at(kDue + 21));
         v.equal("cause", std::string_view(stage.view("w").notes[0].text), "crashed");
         stage.runTo(kDue + 21);
         v.equal("then", stage.view("w").noteCount, 0);
     }},
    {"instance-90", "4.1", "A reboot by the provider: callers are refused at once, it boots, and the bill runs on",
     "EC2 guide, scheduled events",
     [](Verdict& v) {
         Stage stage(
             "clients c rate=1/s arrivals=constant; region r; zone z in r; way: c -> w latency=0 s timeout=100 s\n"
             "instance w in z slots=1 service_time=constant 500 ms boot_time=constant 20 s");
         stage.runTo(2.2);
         stage.inject("maintenance-reboot", "w");
         v.equal("boots", std::string_view(stage.view("w").phase), "rebooting");
         v.within("until", stage.view("w").until.toSeconds(), 22.199, 22.201);
         v.equal("because of whom", std::string_view(stage.note("w", "maintenance").more), "by its provider");
         stage.runTo(30.7);
         const auto ends = stage.ends("c");
         v.equal("the one at work was refused then", ends.at(1).reason, Reason::Refused);
         std::size_t refused = 0;
         for (const auto& end : ends)
             refused += end.reason == Reason::Refused ? 1 : 0;
         v.equal("refused: that one and those of 3 to 22 s", refused, 21);
         v.equal("nothing more to say", stage.view("w").noteCount, 0);
         stage.runTo(100);
         v.equal("billed", stage.metric("w", "billed_time"), 100);
     }},
};

} // namespace
} // namespace instance_worker_rules

std::span<const ConformanceRule> instanceWorkerRules() { return instance_worker_rules::kRules; }

} // namespace cloudyard
