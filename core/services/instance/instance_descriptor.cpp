// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scene.h"
#include "core/services/instance/instance.h"

namespace cloudyard {
namespace {

constexpr std::string_view kOurs = "Cloudyard's handler programs";
constexpr std::string_view kPolling = "SQS guide, working with messages: for example 200 ms, then 400 ms";
constexpr std::string_view kHeartbeats = "SQS guide, visibility timeout: start at 2 min, extend by 2 min every minute";
constexpr std::string_view kRecovery = "EC2 guide, status checks for your instances; recover your instance";
constexpr std::string_view kHibernation =
    "EC2 guide, hibernate your instance: memory is kept on the root volume; how long that takes is an estimate of ours";
constexpr std::string_view kSpot = "EC2 guide, spot instance interruptions";
constexpr std::string_view kBurst = "EC2 guide, burstable instances: key concepts; unlimited mode";
constexpr std::string_view kScalability = "Gunther, Guerrilla Capacity Planning, 2007: the universal scalability law";
constexpr std::string_view kCollection =
    "HotSpot garbage collection tuning guide: a collection when the young generation is full; the sizes are ours";
constexpr std::string_view kQueueGuide = "SQS ReceiveMessage: MaxNumberOfMessages 1 to 10";

BatchFailure batchFailureFrom(const std::string& text)
{
    return text == "whole-batch" ? BatchFailure::WholeBatch : BatchFailure::FailedOnly;
}

OperatingSystem operatingSystemFrom(const std::string& text)
{
    return text == "windows" ? OperatingSystem::Windows : OperatingSystem::Linux;
}

CreditMode creditModeFrom(const std::string& text)
{
    return text == "standard" ? CreditMode::Standard : text == "unlimited" ? CreditMode::Unlimited : CreditMode::ByFamily;
}

PurchaseOption purchaseFrom(const std::string& text)
{
    return text == "spot"                   ? PurchaseOption::Spot
           : text == "reserved"             ? PurchaseOption::Reserved
           : text == "capacity-reservation" ? PurchaseOption::CapacityReservation
                                            : PurchaseOption::OnDemand;
}

Interruption interruptionFrom(const std::string& text)
{
    return text == "stop" ? Interruption::Stop : text == "hibernate" ? Interruption::Hibernate : Interruption::Terminate;
}

Sends sendsFrom(const std::string& text) { return text == "one" ? Sends::One : Sends::All; }

Result<void> understandsProgram(std::string_view text)
{
    if (auto program = parseHandlerProgram(text); !program)
        return tl::unexpected(program.error());
    return {};
}

/// Scenes with a text that is no program do not come so far.
void assignProgram(void* settings, const TypedValue& value)
{
    if (auto program = parseHandlerProgram(std::get<std::string>(value)))
        static_cast<InstanceSettings*>(settings)->program = *std::move(program);
}

SettingTable settings()
{
    return {
        {.key = "type", .label = "Instance type", .section = "Machine",
         .type = SettingType::InstanceType, .defaultText = "m5.large",
         .applies = Applies::OnRestart,
         .help = "Its hourly price and, where slots are not stated, its work slots follow from it",
         .source = "EC2 on-demand list, us-east-1, 2026-07-20", .probe = {"shop", "m5.large", "m5.2xlarge"},
         .assign = bind<&InstanceSettings::type>},
        {.key = "operating_system", .label = "Operating system", .type = SettingType::Choice, .defaultText = "linux",
         .choices = {{"linux", "Linux"}, {"windows", "Windows"}}, .applies = Applies::OnRestart,
         .help = "Windows takes some three minutes longer to boot, and its licence costs 0.046 USD an hour and vCPU",
         .source = "EC2 on-demand list, m5.large with and without Windows; boots of 2 to 5 min are an estimate of ours",
         .probe = {"zone-lost", "linux", "windows"}, .assign = bindChoice<&InstanceSettings::operatingSystem, operatingSystemFrom>},
        {.key = "purchase_option", .label = "Purchase option", .type = SettingType::Choice, .defaultText = "on-demand",
         .choices = {{"on-demand", "On demand"},
                     {"spot", "Spot"},
                     {"reserved", "Reserved"},
                     {"capacity-reservation", "Reserved capacity"}},
         .applies = Applies::OnRestart,
         .help = "Spot: cheaper, until the provider wants the capacity back, two minutes after it has said so. Reserved: an instance or "
                 "savings plan for a year, cheaper, paid for whether it runs or not. Reserved capacity: kept for it, paid for in full "
                 "whether it runs or not",
         .source = "EC2 guide, instance purchasing options; on-demand capacity reservations: pricing and billing",
         .probe = {"spot", "on-demand", "spot"},
         .assign = bindChoice<&InstanceSettings::purchase, purchaseFrom>, .tagsCard = true},
        {.key = "spot_price", .label = "Spot price", .onlyWith = "purchase_option=spot",
         .type = SettingType::Probability, .defaultText = "0.45", .min = 0, .max = 1,
         .applies = Applies::OnRestart, .help = "Share of the on-demand price that a spot instance costs",
         .source = "SkyPilot catalogue, about 2025: 0.42 to 0.52 in us-east-1, 0.45 to 0.49 in eu-west-1",
         .probe = {"spot", "0.45", "0.2"}, .assign = bind<&InstanceSettings::spotPrice>},
        {.key = "reserved_price", .label = "Reserved price", .onlyWith = "purchase_option=reserved",
         .type = SettingType::Probability, .defaultText = "0.625", .min = 0, .max = 1,
         .applies = Applies::OnRestart, .help = "Share of the on-demand price that a reserved instance costs each hour; licences are not cheaper",
         .source = "m5.xlarge, us-east-1, Linux, a year without upfront payment: 0.120 of 0.192 USD an hour, three years 0.081 "
                   "(xplorr.io, early 2026)",
         .probe = {"reserved", "0.625", "0.4"}, .assign = bind<&InstanceSettings::reservedPrice>},
        {.key = "interruption_behavior", .label = "When interrupted", .onlyWith = "purchase_option=spot",
         .type = SettingType::Choice, .defaultText = "terminate",
         .choices = {{"terminate", "Terminated"}, {"stop", "Stopped"}, {"hibernate", "Hibernated"}},
         .applies = Applies::ToNewWork,
         .help = "What becomes of a spot instance that is taken back; a stopped one starts again once there is capacity, a hibernated "
                 "one goes on then with its memory, but leaves with its notice, not two minutes later",
         .source = kSpot, .probe = {"spot", "terminate", "stop"},
         .assign = bindChoice<&InstanceSettings::interruption, interruptionFrom>},
        {.key = "drains_on_notice", .label = "Drains on notice", .onlyWith = "purchase_option=spot",
         .type = SettingType::Toggle, .defaultText = "false",
         .applies = Applies::ToNewWork,
         .help = "From its spot notice on it leaves its balancers and polls no more, finishes what it has, and ends",
         .source = "EC2 guide, best practices for spot: prepare for interruptions", .probe = {"spot", "false", "true"},
         .assign = bind<&InstanceSettings::drainsOnNotice>},
        {.key = "slots", .label = "Slots", .section = "Work",
         .type = SettingType::Count, .defaultText = "", .min = 1, .max = 10'000,
         .help = "How many requests or messages it works on at once; unset, one for each vCPU of the type", .source = kOurs,
         .probe = {"shop", "2", "1"}, .assign = bind<&InstanceSettings::slots>},
        {.key = "service_time", .label = "Service time", .type = SettingType::Random,
         .defaultText = "exponential 50 ms", .applies = Applies::ToNewWork,
         .help = "Work on one request or message, in its slot", .source = kOurs,
         .probe = {"shop", "exponential 50 ms", "constant 50 ms"}, .assign = bind<&InstanceSettings::serviceTime>},
        {.key = "cpu_share", .label = "CPU share", .type = SettingType::Probability, .defaultText = "1", .min = 0, .max = 1,
         .help = "How much of a busy slot's time its processor works; the rest it waits for disks, networks and others",
         .source = kOurs, .probe = {"shop", "1", "0.3"}, .assign = bind<&InstanceSettings::cpuShare>},
        {.key = "contention", .label = "Contention", .type = SettingType::Number, .defaultText = "0", .min = 0, .max = 10,
         .applies = Applies::ToNewWork,
         .help = "Load makes it slower: with n slots busy work takes 1 + contention * (n - 1) times as long, and more by coherency",
         .source = kScalability, .probe = {"shop", "0", "0.3"}, .assign = bind<&InstanceSettings::contention>},
        {.key = "coherency", .label = "Coherency", .type = SettingType::Number, .defaultText = "0", .min = 0, .max = 10,
         .applies = Applies::ToNewWork,
         .help = "What busy slots cost each other: with n of them work takes coherency * n * (n - 1) times its time longer",
         .source = kScalability, .probe = {"shop", "0", "0.2"}, .assign = bind<&InstanceSettings::coherency>},
        {.key = "gc_pause", .label = "GC pause", .type = SettingType::Random, .defaultText = "0 s",
         .applies = Applies::ToNewWork,
         .help = "So long its garbage collector stops all work at once, time and again: what is under way takes longer by that, and "
                 "health checks wait. 0: never",
         .source = kCollection, .probe = {"collected", "constant 50 ms", "constant 300 ms"}, .assign = bind<&InstanceSettings::gcPause>},
        {.key = "gc_interval", .label = "Work between pauses", .onlyWith = "gc_pause",
         .type = SettingType::Time, .defaultText = "10 s", .min = 0.001, .max = 86'400,
         .applies = Applies::ToNewWork,
         .help = "Work fills the memory: after so much of it, in all slots together, comes the next pause. Twice the load makes twice "
                 "the pauses",
         .source = kCollection, .probe = {"collected", "2 s", "10 s"}, .assign = bind<&InstanceSettings::gcInterval>},
        {.key = "credit_specification", .label = "CPU credits", .onlyWith = "type=t*",
         .type = SettingType::Choice, .defaultText = "by-family",
         .choices = {{"by-family", "As its family"}, {"standard", "Standard"}, {"unlimited", "Unlimited"}},
         .applies = Applies::OnRestart,
         .help = "Of T types, when their credits are used up: standard ones run at their baseline, unlimited ones go on and may be "
                 "charged for it. By family: T2 standard, T3 and T4g unlimited",
         .source = kBurst, .probe = {"burstable", "standard", "unlimited"},
         .assign = bindChoice<&InstanceSettings::creditMode, creditModeFrom>},
        {.key = "initial_credits", .label = "Credits at first", .onlyWith = "type=t*",
         .type = SettingType::Number, .defaultText = "", .min = 0,
         .max = 100'000, .applies = Applies::OnRestart,
         .help = "CPU credits of a T type that is there from the start of the run; unset, and for one that is launched later: T2 has 30 "
                 "for each vCPU, others none",
         .source = kBurst, .probe = {"burstable", "0.2", "1"}, .assign = bind<&InstanceSettings::initialCredits>},
        {.key = "waiting_line", .label = "Waiting line", .type = SettingType::Count, .defaultText = "1000",
         .min = 0, .max = 1'000'000, .applies = Applies::ToNewWork,
         .help = "Requests that may wait for a slot; one more is refused", .source = kOurs,
         .probe = {"overload", "200", "2"}, .assign = bind<&InstanceSettings::lineLimit>},
        {.key = "boot_time", .label = "Boot time", .section = "Start",
         .type = SettingType::Random, .defaultText = "lognormal 27 s 0.4",
         .applies = Applies::ToNewInstances, .help = "From start until its program listens",
         .source = "EC2 boot measurements: 15 s of system start, median; 12 s for a program to start are ours",
         .probe = {"zone-lost", "constant 5 s", "constant 40 s"}, .assign = bind<&InstanceSettings::bootTime>},
        {.key = "pending_time", .label = "Pending", .type = SettingType::Random, .defaultText = "lognormal 12 s 0.4",
         .applies = Applies::ToNewInstances,
         .help = "One launched during the run waits so long for its host before it boots; not billed yet",
         .source = "EC2 boot measurements, pending to running: 5 s (2021) to 18 s (2024), median 12 s",
         .probe = {"shop-fleet", "constant 5 s", "constant 40 s", "launch web-a"},
         .assign = bind<&InstanceSettings::pendingTime>},
        {.key = "hibernate_time", .label = "Hibernating", .onlyWith = "interruption_behavior=hibernate",
         .type = SettingType::Random, .defaultText = "lognormal 30 s 0.4", .applies = Applies::ToNewWork,
         .help = "Its memory is written to its disk for so long until it is off; billed until then", .source = kHibernation,
         .probe = {"hibernation", "constant 5 s", "constant 80 s"}, .assign = bind<&InstanceSettings::hibernateTime>},
        {.key = "resume_time", .label = "Resuming", .onlyWith = "interruption_behavior=hibernate",
         .type = SettingType::Random, .defaultText = "lognormal 10 s 0.4", .applies = Applies::ToNewWork,
         .help = "Of one that was hibernated: its memory is read back, and its program goes on where it was; nothing boots",
         .source = kHibernation, .probe = {"hibernation", "constant 5 s", "constant 40 s"},
         .assign = bind<&InstanceSettings::resumeTime>},
        {.key = "recovery_alarm", .label = "Recovery alarm", .type = SettingType::Count, .defaultText = "0", .min = 0, .max = 60,
         .help = "So many failed status checks in a row, one a minute, until it is moved to another host of its zone, where it boots; "
                 "0: there is no alarm",
         .source = kRecovery, .probe = {"host-lost", "0", "1"}, .assign = bind<&InstanceSettings::recoveryAlarm>},
        {.key = "batch", .label = "Batch", .section = "Queues it polls",
         .type = SettingType::Count, .defaultText = "1", .min = 1, .max = 10,
         .applies = Applies::ToNewWork, .help = "Messages asked for in one receive", .source = kQueueGuide,
         .probe = {"workers", "1", "10"}, .assign = bind<&InstanceSettings::batch>},
        {.key = "pollers", .label = "Pollers", .type = SettingType::Count, .defaultText = "0", .min = 0,
         .max = 1'000, .applies = Applies::ToNewWork,
         .help = "Receives under way at once; 0: one for each slot", .source = kOurs,
         .probe = {"workers", "0", "1"}, .assign = bind<&InstanceSettings::pollers>},
        {.key = "empty_receive_pause", .label = "Pause after an empty receive", .type = SettingType::Time, .defaultText = "200 ms",
         .min = 0.001, .max = 60, .applies = Applies::ToNewWork,
         .help = "A poller whose receive failed, or found nothing and did not wait for it, asks again so long after",
         .source = kPolling, .probe = {"workers", "200 ms", "3 s"}, .assign = bind<&InstanceSettings::emptyPause>},
        {.key = "empty_receive_pause_again", .label = "Pause after another one", .type = SettingType::Time,
         .defaultText = "200 ms", .min = 0.001, .max = 60, .applies = Applies::ToNewWork,
         .help = "The same where its receive before had brought nothing, too; the guide's example for clients without the back-off "
                 "of an SDK is 400 ms",
         .source = kPolling, .probe = {"workers", "200 ms", "3 s"}, .assign = bind<&InstanceSettings::emptyPauseAgain>},
        {.key = "heartbeat", .label = "Heartbeat", .type = SettingType::Time, .defaultText = "0 s", .min = 0,
         .max = 43'200, .applies = Applies::ToNewWork,
         .help = "As long as it holds a message it asks this often that it stay hidden; 0: never",
         .source = kHeartbeats, .probe = {"heartbeats", "0 s", "1500 ms"}, .assign = bind<&InstanceSettings::heartbeat>},
        {.key = "heartbeat_extension", .label = "Heartbeat extends by", .onlyWith = "heartbeat",
         .type = SettingType::Time,
         .defaultText = "120 s", .min = 1, .max = 43'200, .applies = Applies::ToNewWork,
         .help = "Each heartbeat hides the message for so long from then on; whole seconds", .source = kHeartbeats,
         .probe = {"heartbeats", "1 s", "60 s"}, .assign = bind<&InstanceSettings::heartbeatExtension>},
        {.key = "failure", .label = "Failure", .section = "Failures",
         .type = SettingType::Probability, .defaultText = "0", .min = 0, .max = 1,
         .applies = Applies::ToNewWork,
         .help = "Share of work that fails at its end: a caller gets an error, a message comes back", .source = kOurs,
         .probe = {"workers", "0", "0.3"}, .assign = bind<&InstanceSettings::failure>},
        {.key = "poison", .label = "Poison", .type = SettingType::Probability, .defaultText = "0", .min = 0, .max = 1,
         .applies = Applies::ToNewWork,
         .help = "Share of messages that fail whoever works on them, and however often", .source = kOurs,
         .probe = {"workers", "0", "0.3"}, .assign = bind<&InstanceSettings::poison>},
        {.key = "crash", .label = "Crash", .type = SettingType::Probability, .defaultText = "0", .min = 0, .max = 1,
         .applies = Applies::ToNewWork,
         .help = "Share of work at whose end the process crashes with all that it holds: callers are refused, messages come "
                 "back after their visibility timeouts",
         .source = kOurs, .probe = {"workers", "0", "0.05"}, .assign = bind<&InstanceSettings::crash>},
        {.key = "restart_time", .label = "Restart time", .onlyWith = "crash",
         .type = SettingType::Random, .defaultText = "lognormal 12 s 0.4",
         .applies = Applies::ToNewWork, .help = "From a crash until the process works again; the machine stays up",
         .source = "Ours: a program that starts", .probe = {"crashes", "constant 2 s", "constant 20 s"},
         .assign = bind<&InstanceSettings::restartTime>},
        {.key = "batch_failure", .label = "Batch failure", .type = SettingType::Choice, .defaultText = "failed-only",
         .choices = {{"failed-only", "Failed messages"}, {"whole-batch", "The whole batch"}},
         .applies = Applies::ToNewWork,
         .help = "What comes back when a message fails that came with others in one receive: it alone, or all of them",
         .source = "Lambda guide, reporting batch item failures", .probe = {"crashes", "failed-only", "whole-batch"},
         .assign = bindChoice<&InstanceSettings::batchFailure, batchFailureFrom>},
        {.key = "receive_attempts", .label = "Repeats receives", .type = SettingType::Toggle, .defaultText = "false",
         .applies = Applies::ToNewWork,
         .help = "A receive that is not answered is made again, twice at most, under the same attempt id: a FIFO queue gives "
                 "the same messages again",
         .source = "SQS ReceiveMessage: ReceiveRequestAttemptId", .probe = {"lost-receives", "false", "true"},
         .assign = bind<&InstanceSettings::repeatsReceives>},
        {.key = "send_batch", .label = "Send batch", .section = "Calls and sends",
         .type = SettingType::Count, .defaultText = "1", .min = 1, .max = 10,
         .applies = Applies::ToNewWork, .help = "Items that go along a send link in one call, at most",
         .source = "SQS SendMessageBatch, SNS PublishBatch: 1 to 10 entries", .probe = {"send-batches", "5", "2"},
         .assign = bind<&InstanceSettings::sendBatch>},
        {.key = "send_batch_window", .label = "Send batch window", .type = SettingType::Time, .defaultText = "0 s",
         .min = 0, .max = 60, .applies = Applies::ToNewWork,
         .help = "The first item of a batch waits so long for others; then it goes with what there is", .source = kOurs,
         .probe = {"send-batches", "200 ms", "2 s"}, .assign = bind<&InstanceSettings::sendWindow>},
        {.key = "delete_batch", .label = "Delete batch", .type = SettingType::Count, .defaultText = "1", .min = 1, .max = 10,
         .applies = Applies::ToNewWork, .help = "Messages of a queue that are deleted in one call, at most",
         .source = "SQS DeleteMessageBatch: 1 to 10 entries", .probe = {"delete-batches", "5", "2"},
         .assign = bind<&InstanceSettings::deleteBatch>},
        {.key = "delete_batch_window", .label = "Delete batch window", .type = SettingType::Time, .defaultText = "0 s",
         .min = 0, .max = 60, .applies = Applies::ToNewWork,
         .help = "The first message to be deleted waits so long for others; then they go. It stays hidden no longer for it",
         .source = kOurs, .probe = {"delete-batches", "200 ms", "2 s"}, .assign = bind<&InstanceSettings::deleteWindow>},
        {.key = "honours_deadlines", .label = "Honours deadlines", .type = SettingType::Toggle, .defaultText = "false",
         .applies = Applies::ToNewWork,
         .help = "Of requests that state one: work and calls for a caller who has given up are not begun, and its own calls are "
                 "given up when the caller's time is over, which they state in turn",
         .source = "Site Reliability Engineering, 2016, ch. 22: deadline propagation", .probe = {"deadlines", "true", "false"},
         .assign = bind<&InstanceSettings::honoursDeadlines>},
        {.key = "sends", .label = "Sends to", .type = SettingType::Choice, .defaultText = "all",
         .choices = {{"all", "All linked"}, {"one", "One of them"}}, .applies = Applies::ToNewWork,
         .help = "After the work: along every send link by its probability, or along one of them at most",
         .source = kOurs, .probe = {"shop", "all", "one"}, .assign = bindChoice<&InstanceSettings::sends, sendsFrom>},
        {.key = "program", .label = "Program", .type = SettingType::Text, .defaultText = "",
         .applies = Applies::ToNewWork,
         .help = "What it does with a request or message, steps separated by ; or a new line: \"work exponential 8 ms\", "
                 "\"call TARGET\" or \"call TARGET optional\" (holding the slot), \"parallel { call A; call B }\", "
                 "\"send TARGET\" or \"send TARGET 50 %\", \"reply\"; \"work 2 ms per KiB\" goes by the request's size, "
                 "\"class NAME { work 5 ms; reply }\" is for requests of a class. TARGET is the id or name of what a link leads to. "
                 "Empty: work for the service time, call along all request links, send along all send links, reply",
         .source = kOurs,
         .probe = {"shop", "work exponential 50 ms; reply", "work constant 20 ms; work constant 70 ms; reply"},
         .assign = assignProgram, .understands = understandsProgram},
    };
}

std::vector<MetricDescriptor> metrics()
{
    return {
        {.key = "busy", .label = "Busy", .gauge = 0, .outOf = "slots", .help = "Slots at work"},
        {.key = "waiting", .label = "Waiting", .unit = MetricUnit::Messages, .gauge = 1,
         .help = "Requests that wait for a slot"},
        {.key = "sojourn_p95", .label = "p95", .unit = MetricUnit::Seconds, .source = MetricSource::SojournP95,
         .help = "95 % of the work took at most this long here, waiting included"},
        {.key = "rate", .label = "Rate", .unit = MetricUnit::PerSecond, .source = MetricSource::CompletionRate,
         .help = "Requests and messages finished per second"},
        {.key = "utilisation", .label = "Utilisation", .unit = MetricUnit::Ratio, .gauge = 2, .onCard = false,
         .help = "Share of slots at work right now"},
        {.key = "cpu", .label = "CPU", .unit = MetricUnit::Ratio, .gauge = 10, .onCard = false,
         .help = "CPU utilisation right now: slots at work, as far as they do not wait for others"},
        {.key = "cpu_credits", .label = "CPU credits", .gauge = 11, .onCard = false,
         .help = "Balance of a burstable instance, none for others; below zero it owes what it spent in advance"},
        {.key = "status_check_failed", .label = "Status check", .gauge = 12, .onCard = false, .charted = false,
         .help = "1 while its status checks fail: host or system do not answer; else 0"},
        {.key = "refused", .label = "Refused", .unit = MetricUnit::PerSecond, .source = MetricSource::FailureRate,
         .onCard = false, .help = "Requests refused or failed per second"},
        {.key = "billed_time", .label = "Billed", .unit = MetricUnit::Seconds, .gauge = 3, .onCard = false,
         .charted = false, .help = "Seconds that it is billed for: from running on, at least 60 a start; of a reserved one all"},
        {.key = "cost", .label = "Cost", .unit = MetricUnit::Dollars, .gauge = 4, .onCard = false, .charted = false,
         .help = "Billed time at the list price of type and region, by its purchase option"},
        {.key = "crashes", .label = "Crashes", .gauge = 6, .onCard = false, .charted = false,
         .help = "Of its process, since the start"},
        {.key = "gc_pauses", .label = "GC pauses", .gauge = 13, .onCard = false, .charted = false,
         .help = "Of its garbage collector, since the start"},
        {.key = "gc_paused_time", .label = "Paused", .unit = MetricUnit::Seconds, .gauge = 14, .onCard = false,
         .charted = false, .help = "How long all its work stood still in them"},
        {.key = "slots", .label = "Slots", .gauge = 5, .onCard = false, .help = "Slots for work, busy or free"},
        {.key = "retries", .label = "Retries", .unit = MetricUnit::Messages, .gauge = 7, .onCard = false,
         .sinceStart = true, .help = "Attempts of its calls and sends beyond the first, since the start"},
        {.key = "hedges", .label = "Hedges", .unit = MetricUnit::Messages, .gauge = 8, .onCard = false,
         .sinceStart = true, .help = "Second attempts of its calls before the first was answered, since the start"},
        {.key = "not_tried", .label = "Not tried", .unit = MetricUnit::Messages, .gauge = 9, .onCard = false,
         .sinceStart = true, .help = "Attempts of its calls and sends that a circuit breaker did not let through, since the start"},
    };
}

/// A text that is no program was refused as a setting.
Result<HandlerProgram> programOf(const Node& node)
{
    const SettingValue* value = node.settings.find("program");
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    return text == nullptr ? Result<HandlerProgram>() : parseHandlerProgram(*text);
}

Result<void> check(const Node& node, std::span<const LinkedNode> outgoing, std::span<const LinkedNode> incoming)
{
    const auto program = programOf(node);
    auto checked = program ? checkHandlerProgram(*program, outgoing, incoming) : Result<void>();
    if (!checked)
        checked.error().where = "setting program";
    return checked;
}

/// For which it has programs of their own.
std::vector<std::string> classesNamed(const Node& node)
{
    std::vector<std::string> names;
    const auto program = programOf(node);
    if (program)
        for (const HandlerStep& step : program->steps)
            if (!step.requestClass.empty() && (names.empty() || names.back() != step.requestClass))
                names.push_back(step.requestClass);
    return names;
}

bool usesSpot(const Node& node)
{
    InstanceSettings stated;
    return assignSettings(instanceDescriptor().settings, node.settings, &stated) &&
           stated.purchase == PurchaseOption::Spot;
}

} // namespace

const KindDescriptor& instanceDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "instance",
        .name = "Instance",
        .serviceName = "Amazon EC2",
        .searchWords = "ec2 instance server vm virtual machine worker compute web",
        .help = "A machine with work slots: answers requests, polls queues, calls and sends on",
        .family = KindFamily::Compute,
        .defaultName = "web",
        .placements = {Placement::Zone},
        .offers = {"request", "target", "poll"},
        .links = {{LinkMeaning::Send, "store", 1'000'000, "sends an item to it after the work"},
                  {LinkMeaning::Send, "publish", 1'000'000, "publishes to it after the work"},
                  {LinkMeaning::Request, "request", 1'000'000, "calls it during the work, holding the slot"}},
        .needsIncoming = {{LinkMeaning::Request, "nothing calls it, and it polls no queue"},
                          {LinkMeaning::Route, "nothing calls it, and it polls no queue"},
                          {LinkMeaning::Poll, "nothing calls it, and it polls no queue"}},
        .settings = settings(),
        .providerDoes = {Chore::Hosts},
        .metrics = metrics(),
        .check = check,
        .classesNamed = classesNamed,
        .classSetting = "program",
        .usesSpot = usesSpot,
    };
    return descriptor;
}

} // namespace cloudyard
