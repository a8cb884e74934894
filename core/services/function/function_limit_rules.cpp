// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many may run at once, how fast there may be more, and what is kept ready.
#include <cmath>

#include "core/services/function/function_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace function_limit_rules {
namespace {

constexpr std::string_view kReserved = "Lambda API, PutFunctionConcurrency";
constexpr std::string_view kProvisioned = "Lambda API, PutProvisionedConcurrencyConfig";
constexpr std::string_view kScaling = "Lambda guide, scaling behaviour";
constexpr std::string_view kQuotas = "Lambda guide, quotas";
constexpr std::string_view kThrottles = "Lambda guide, synchronous invocation: 429 TooManyRequestsException";

constexpr std::string_view kPlain =
    "placement_time=constant 100 ms init_time=constant 400 ms invoke_overhead=constant 0 s "
    "idle_time=constant 6000 s timeout=900 s";

/// A function f and clients c that invoke it by the clock.
std::string invoked(std::string_view rate, std::string_view settings, std::string_view region = "",
                    std::string_view more = "")
{
    return fmt::format(
        "clients c rate={} arrivals=constant; region r {}; function f in r {} {}; way: c -> f latency=0 s timeout=1000 s\n{}",
        rate, region, kPlain, settings, more);
}

/// And another, g, that clients d invoke.
std::string both(std::string_view rate, std::string_view settings, std::string_view otherRate, std::string_view other,
                 std::string_view region)
{
    return invoked(
        rate, settings, region,
        fmt::format("clients d rate={} arrivals=constant; function g in r {} {}; d -> g latency=0 s timeout=1000 s",
                    otherRate, kPlain, other));
}

/// How many ended without success for this reason.
std::size_t endsFor(const Stage& stage, std::string_view clients, Reason reason)
{
    std::size_t count = 0;
    for (const auto& end : stage.ends(clients))
        count += end.reason == reason ? 1 : 0;
    return count;
}

const ConformanceRule kRules[] = {
    {"function-31", "7.2", "Reserved concurrency is a cap: one request more is told at once to come again", kReserved,
     [](Verdict& v) {
         Stage stage(invoked("10/s", "service_time=constant 100 s reserved_concurrency=3"));
         stage.runTo(1.05);
         v.equal("running", stage.metric("f", "concurrent"), 3);
         v.equal("throttled", stage.metric("f", "throttles"), 7);
         v.equal("refused", stage.ends("c").size(), 7);
         for (const auto& end : stage.ends("c")) {
             v.equal("why", end.reason, Reason::ReservedConcurrency);
             v.equal("when", end.at, end.since);
         }
         v.holds("said", std::string_view(stage.view("f").said()[0].more) == "{m} reserved" &&
                             stage.view("f").said()[0].most == 3);
     }},
    {"function-32", "7.2", "With 0 reserved everything is throttled", kReserved,
     [](Verdict& v) {
         Stage stage(invoked("1/s", "reserved_concurrency=0"));
         stage.runTo(10.5);
         v.equal("throttled", endsFor(stage, "c", Reason::ReservedConcurrency), 10);
         v.equal("environments", stage.metric("f", "environments"), 0);
     }},
    {"function-33", "7.2", "Reserved concurrency is a guarantee: others cannot use it, however busy they are",
     kReserved,
     [](Verdict& v) {
         Stage stage(both("1/s", "service_time=constant 2 s reserved_concurrency=5", "100/s",
                          "service_time=constant 100 s", "function_concurrency=150"));
         stage.runTo(60.5);
         v.equal("the others run", stage.metric("g", "concurrent"), 145);
         v.holds("and are throttled", endsFor(stage, "d", Reason::AccountConcurrency) > 1'000);
         v.equal("throttled where it is reserved", stage.metric("f", "throttles"), 0);
         v.equal("running there", stage.metric("f", "concurrent"), 2);
     }},
    {"function-34", "7.1", "The functions of a region share what it may run at once; beyond it they are throttled",
     kQuotas,
     [](Verdict& v) {
         Stage stage(both("1/s", "service_time=constant 1000 s", "1/s", "service_time=constant 1000 s",
                          "function_concurrency=5"));
         stage.runTo(10.5);
         v.equal("running together", stage.metric("f", "concurrent") + stage.metric("g", "concurrent"), 5);
         v.equal("unreserved in use", stage.metric("f", "unreserved"), 5);
         v.equal("throttled",
                 endsFor(stage, "c", Reason::AccountConcurrency) + endsFor(stage, "d", Reason::AccountConcurrency), 15);
     }},
    {"function-35", "7.1", "Another region has an account of its own", kQuotas,
     [](Verdict& v) {
         Stage stage(invoked(
             "1/s", "service_time=constant 1000 s", "function_concurrency=5",
             fmt::format("clients d rate=1/s arrivals=constant; region s function_concurrency=3; function g in s {} "
                         "service_time=constant 1000 s; d -> g latency=0 s timeout=1000 s",
                         kPlain)));
         stage.runTo(10.5);
         v.equal("running here", stage.metric("f", "concurrent"), 5);
         v.equal("running there", stage.metric("g", "concurrent"), 3);
     }},
    {"function-36", "7.1", "At least 100 of a region's concurrency stay unreserved", kReserved,
     [](Verdict& v) {
         v.holds("901 of 1,000", isRefused(invoked("1/s", "reserved_concurrency=901")));
         v.holds("900 of 1,000", !isRefused(invoked("1/s", "reserved_concurrency=900")));
         v.holds("two together",
                 isRefused(both("1/s", "reserved_concurrency=500", "1/s", "reserved_concurrency=500", "")));
     }},
    {"function-37", "7.2", "Provisioned environments are ready before the first request", kProvisioned,
     [](Verdict& v) {
         Stage stage(invoked("0.1/s", "service_time=constant 1 s provisioned_concurrency=2"));
         v.equal("ready", stage.metric("f", "provisioned"), 2);
         stage.runTo(25);
         v.equal("answered after a second", stage.ends("c").at(0).at, at(11));
         v.equal("cold starts", stage.metric("f", "cold_starts"), 0);
         v.equal("on them", stage.metric("f", "provisioned_invocations"), 2);
     }},
    {"function-38", "7.2", "What provisioned environments cannot take runs on demand, cold", kProvisioned,
     [](Verdict& v) {
         Stage stage(invoked("1/s", "service_time=constant 100 s provisioned_concurrency=2"));
         stage.runTo(5.5);
         v.equal("in use", stage.metric("f", "provisioned_utilisation"), 1);
         v.equal("spilled over", stage.metric("f", "spillover"), 3);
         v.equal("cold starts", stage.metric("f", "cold_starts"), 3);
     }},
    {"function-39", "7.2", "Provisioned concurrency is part of what is reserved, and cannot be more", kProvisioned,
     [](Verdict& v) {
         Stage stage(invoked("1/s", "service_time=constant 100 s provisioned_concurrency=2 reserved_concurrency=3"));
         stage.runTo(5.5);
         v.equal("running", stage.metric("f", "concurrent"), 3);
         v.equal("throttled", endsFor(stage, "c", Reason::ReservedConcurrency), 2);
         v.holds("more is refused", isRefused(invoked("1/s", "provisioned_concurrency=4 reserved_concurrency=3")));
     }},
    {"function-40", "7.2", "Idle or not, provisioned environments take from what the region's functions share",
     kProvisioned,
     [](Verdict& v) {
         Stage stage(both("0.01/s", "provisioned_concurrency=4", "1/s", "service_time=constant 1000 s",
                          "function_concurrency=5"));
         stage.runTo(5.5);
         v.equal("running", stage.metric("g", "concurrent"), 1);
         v.equal("throttled", endsFor(stage, "d", Reason::AccountConcurrency), 4);
     }},
    {"function-41", "7.2", "Provisioned environments stay, however long they are idle", kProvisioned,
     [](Verdict& v) {
         Stage stage(invoked("0.0001/s", "provisioned_concurrency=3 idle_time=constant 1 s"));
         stage.runTo(5'000);
         v.equal("ready", stage.metric("f", "provisioned"), 3);
     }},
    {"function-42", "7.2", "One that was reset initialises again by itself, before it is asked for", kProvisioned,
     [](Verdict& v) {
         Stage stage(invoked("0.1/s", "service_time=constant 1 s provisioned_concurrency=1 failure=1"));
         stage.runTo(11.2);
         v.equal("initialising", stage.metric("f", "initialising"), 1);
         stage.runTo(25);
         v.equal("answered", stage.ends("c").at(1).at, at(21));
         v.equal("cold starts", stage.metric("f", "cold_starts"), 0);
     }},
    {"function-43", "7.2", "More of them are placed and initialise first; fewer go as they become idle", kProvisioned,
     [](Verdict& v) {
         Stage stage(invoked("0.001/s", "service_time=constant 1 s"));
         stage.runTo(10);
         stage.set("f", "provisioned_concurrency", "4");
         stage.runTo(10.49);
         v.equal("ready", stage.metric("f", "provisioned"), 0);
         stage.runTo(10.5);
         v.equal("ready then", stage.metric("f", "provisioned"), 4);
         stage.set("f", "provisioned_concurrency", "1");
         v.equal("ready after", stage.metric("f", "provisioned"), 1);
         v.equal("unreserved in use", stage.metric("f", "unreserved"), 1);
         stage.set("f", "provisioned_concurrency", "3");
         stage.runTo(10.8);
         stage.set("f", "provisioned_concurrency", "2"); // while two of them start
         stage.runTo(20);
         v.equal("no more than are wanted", stage.metric("f", "environments"), 2);
     }},
    {"function-44", "7.6", "What is provisioned costs by the GB-second, used or not, and less while it runs",
     "Lambda list prices: provisioned concurrency",
     [](Verdict& v) {
         Stage idle(invoked("0.0001/s", "memory=1 GiB provisioned_concurrency=2"));
         idle.runTo(1'000);
         v.equal("kept", idle.metric("f", "cost"), 2'000 * 0.0000041667);
         Stage busy(invoked("0.01/s",
                            "memory=1 GiB provisioned_concurrency=2 service_time=constant 57.88 s architecture=arm64"));
         busy.runTo(1'101);
         const double ran = 10 * std::ceil(57.88 * 1769 / 1024 * 1000) / 1000;
         v.within("kept and run", busy.metric("f", "cost"),
                  2'202 * 0.0000033333 + ran * 0.0000077778 + 10 * 0.2e-6 - 1e-7,
                  2'202 * 0.0000033333 + ran * 0.0000077778 + 10 * 0.2e-6 + 1e-7);
     }},
    {"function-45", "7.1", "New environments: the scaling rate at once, then a tenth of it each second, to the instant",
     kScaling,
     [](Verdict& v) {
         Stage stage(invoked("1000/s", "service_time=constant 1000 s scaling_rate=100", "function_concurrency=10000"));
         stage.runTo(0.1005); // 100 requests
         v.equal("at once", stage.metric("f", "environments"), 100);
         for (const int tenths : {11, 20, 35, 50, 99}) {
             stage.runTo(0.1 * tenths + 0.0005);
             // full at 0, ten a second since the first request at 1 ms
             v.equal("then", stage.metric("f", "environments"), 100 + std::floor((0.1 * tenths - 0.001) * 10 + 1e-9));
         }
         v.equal("why the others were refused", endsFor(stage, "c", Reason::ScalingRate), 9'900 - 198);
     }},
    {"function-46", "7.1", "What was not used of the scaling rate is not saved", kScaling,
     [](Verdict& v) {
         Stage stage(invoked("0.001/s", "service_time=constant 800 s scaling_rate=50"));
         stage.runTo(999);
         stage.set("c", "rate", "1000/s");
         stage.runTo(1'000);
         v.within("environments", stage.metric("f", "environments"), 50, 56);
     }},
    {"function-47", "7.1", "Every function has a scaling rate of its own", kScaling,
     [](Verdict& v) {
         Stage stage(both("1000/s", "service_time=constant 800 s scaling_rate=50", "1000/s",
                          "service_time=constant 800 s scaling_rate=50", ""));
         stage.runTo(0.15);
         v.equal("of the one", stage.metric("f", "environments"), 50);
         v.equal("of the other", stage.metric("g", "environments"), 50);
     }},
    {"function-48", "7.1", "Idle environments serve again without the scaling rate", kScaling,
     [](Verdict& v) {
         Stage stage(invoked("20/s", "service_time=constant 100 ms scaling_rate=13"));
         stage.runTo(100);
         v.within("environments", stage.metric("f", "environments"), 10, 13);
         v.equal("throttled", stage.metric("f", "throttles"), 0);
     }},
    {"function-49", "7.1", "Requests a second are ten times the concurrency at most", kQuotas,
     [](Verdict& v) {
         Stage stage(invoked(
             "100/s",
             "service_time=constant 1 ms reserved_concurrency=2 init_time=constant 0 s placement_time=constant 0 s"));
         stage.runTo(10.005);
         // 20 at the start, and 20 a second since the first request
         v.equal("invocations", stage.metric("f", "invocations"), 20 + 199);
         v.equal("why the others were refused", endsFor(stage, "c", Reason::InvocationRate), 1'000 - 219);
     }},
    {"function-50", "7.3", "A throttle names its cause, and callers may try again", kThrottles,
     [](Verdict& v) {
         Stage stage(fmt::format(
             "clients c rate=1/s arrivals=constant; region r; function f in r {} service_time=constant 1500 ms "
             "reserved_concurrency=1; way: c -> f latency=0 s timeout=100 s retries=3 backoff=1 s jitter=none backoff_growth=fixed",
             kPlain));
         stage.runTo(1.5);
         v.equal("throttles", stage.metric("f", "throttles"), 0);
         stage.runTo(60);
         v.holds("throttles", stage.metric("f", "throttles") > 0);
         v.holds("some came through by a retry", stage.completed("c") > 20);
         v.holds("others gave up", endsFor(stage, "c", Reason::ReservedConcurrency) > 0);
     }},
    {"function-51", "7.1",
     "What is reserved later is taken from what the others share from then on; nothing under way is stopped", kReserved,
     [](Verdict& v) {
         Stage stage(invoked("1/s", "service_time=constant 1000 s"));
         stage.runTo(5.5);
         stage.set("f", "reserved_concurrency", "2");
         v.equal("unreserved in use", stage.metric("f", "unreserved"), 0);
         stage.runTo(10.5);
         v.equal("running", stage.metric("f", "concurrent"), 5);
         v.equal("throttled", endsFor(stage, "c", Reason::ReservedConcurrency), 5);
     }},
    {"function-108", "7.2", "Whatever environments are made of makes another version of it, and nothing else does",
     "Lambda guide, execution environment",
     [](Verdict& v) {
         const auto startsCold = [](std::string_view key, std::string_view value) {
             Stage stage("clients c rate=0.1/s arrivals=constant; region r; function f in r service_time=constant 1 s "
                         "timeout=30 s idle_time=constant 600 s; c -> f latency=0 s timeout=100 s");
             stage.runTo(25);
             stage.set("f", key, value);
             const bool isGone = stage.metric("f", "environments") == 0;
             stage.runTo(45);
             return isGone && stage.metric("f", "cold_starts") == 2;
         };
         v.holds("memory", startsCold("memory", "3538 MiB"));
         v.holds("runtime", startsCold("runtime", "python"));
         v.holds("package", startsCold("package_size", "4 MiB"));
         v.holds("architecture", startsCold("architecture", "arm64"));
         v.holds("storage", startsCold("ephemeral_storage", "1 GiB"));
         v.holds("program", startsCold("program", "work constant 2 s; reply"));
         v.holds("not its timeout", !startsCold("timeout", "20 s"));
         v.holds("nor how long they stay", !startsCold("idle_time", "constant 500 s"));
     }},
    {"function-104", "7.6", "While provisioned environments replace those of an old one, only what is wanted is paid",
     "Lambda list prices: provisioned concurrency",
     [](Verdict& v) {
         Stage stage(invoked("0.0001/s", "memory=2 GiB provisioned_concurrency=2"));
         stage.runTo(100);
         stage.inject("deploy-new-version", "f");
         v.equal("environments meanwhile", stage.metric("f", "environments"), 4);
         stage.runTo(1'000);
         v.equal("environments", stage.metric("f", "environments"), 2);
         v.within("kept", stage.metric("f", "cost"), 4'000 * 0.0000041667 - 1e-7, 4'000 * 0.0000041667 + 1e-7);
     }},
    {"function-113", "7.2", "Provisioned environments of an old version serve until those of the new one are ready, then go as their "
                            "work ends",
     kProvisioned,
     [](Verdict& v) {
         Stage stage(invoked("2/s", "service_time=constant 900 ms provisioned_concurrency=2 init_time=constant 10 s"));
         stage.runTo(20.2); // both are busy
         stage.inject("deploy-new-version", "f");
         stage.runTo(30);
         v.equal("none started cold meanwhile", stage.metric("f", "cold_starts"), 0);
         v.equal("the old ones serve", stage.metric("f", "provisioned_invocations"), stage.metric("f", "invocations"));
         stage.runTo(40);
         v.equal("nor afterwards", stage.metric("f", "cold_starts"), 0);
         v.equal("the new ones", stage.metric("f", "environments"), 2);
         Stage busy(invoked("0.1/s", "service_time=constant 30 s provisioned_concurrency=1 init_time=constant 5 s"));
         busy.runTo(12);
         busy.inject("deploy-new-version", "f");
         busy.runTo(19);
         v.equal("one is ready, another at work", busy.metric("f", "environments"), 2);
         busy.set("c", "rate", "0/s");
         busy.runTo(45);
         v.equal("it has gone with its work", busy.metric("f", "environments"), 1);
     }},
    {"function-109", "7.2", "Where its region has no power a function is not in service, and has nothing else to say",
     kProvisioned,
     [](Verdict& v) {
         Stage stage(invoked("1/s", "provisioned_concurrency=4 service_time=constant 100 ms", "", "zone a in r"));
         stage.runTo(20);
         v.equal("before", stage.view("f").state, NodeView::State::Ok);
         v.equal("it says what is provisioned", stage.view("f").noteCount, 1);
         const auto fault = stage.inject("region-power-loss", "r");
         stage.runTo(30);
         v.equal("then", stage.view("f").state, NodeView::State::PowerLost);
         v.holds("it is not in service", !stage.view("f").inService);
         v.equal("it says no more", stage.view("f").noteCount, 0);
         stage.clear(fault);
         stage.runTo(60);
         v.equal("with power", stage.view("f").state, NodeView::State::Ok);
     }},
    {"function-105", "7.2", "Provisioned environments that start in a zone which loses power start anew elsewhere",
     kProvisioned,
     [](Verdict& v) {
         Stage stage(invoked("0.0001/s", "", "", "zone a in r; zone b in r"));
         stage.runTo(10);
         stage.set("f", "provisioned_concurrency", "4");
         stage.runTo(10.2);
         v.equal("starting", stage.metric("f", "initialising"), 4);
         stage.inject("zone-power-loss", "a");
         stage.runTo(10.25);
         v.equal("two and two new ones", stage.metric("f", "initialising"), 4);
         v.equal("seen", stage.note("f", "{n} provisioned").count, 4);
         stage.runTo(12);
         v.equal("starting", stage.metric("f", "initialising"), 0);
         v.equal("environments", stage.metric("f", "environments"), 4);
         v.equal("provisioned", stage.metric("f", "provisioned"), 4);
     }},
};

} // namespace
} // namespace function_limit_rules

std::span<const ConformanceRule> functionLimitRules() { return function_limit_rules::kRules; }

} // namespace cloudyard
