// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/load_balancer/load_balancer_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace load_balancer_capacity_rules {
namespace {

constexpr std::string_view kIdle = "Elastic Load Balancing load balancer attributes: idle_timeout.timeout_seconds";
constexpr std::string_view kFlows = "Elastic Load Balancing listener attributes: tcp.idle_timeout.seconds";
constexpr std::string_view kCapacity = "Classic Load Balancer guide, HTTP errors: 503; RejectedConnectionCount";
constexpr std::string_view kScaling = "Scaling strategies for Elastic Load Balancing, AWS blog";
constexpr std::string_view kShift = "Application Recovery Controller guide, zonal shift";
constexpr std::string_view kPrices = "Elastic Load Balancing pricing";

/// Clients by the clock and one target that takes its time, without delays.
std::string silent(std::string_view settings, std::string_view work, std::string_view link = "")
{
    return fmt::format("clients c rate=1/s arrivals=constant; region r; zone a in r\n"
                       "instance one in a slots=10000 service_time=constant {1}\n"
                       "c -> web latency=0 s timeout=1 h; web -> one latency=0 s {2}\n"
                       "load-balancer web in r {0}",
                       settings, work, link);
}

/// How long the first request took to fail; that it failed by a timeout.
double silence(Verdict& v, std::string_view settings, std::string_view link = "")
{
    Stage stage(silent(settings, "1000 s", link));
    while (stage.ends("c").empty() && stage.now() < at(900))
        stage.step(at(900));
    if (stage.ends("c").empty())
        return -1;
    const Stage::End first = stage.ends("c").front();
    v.equal("why", first.reason, Reason::Timeout);
    return (first.at - first.since).toSeconds();
}

/// Clients by the clock, and a quick target in each of two zones, without delays.
std::string zoned(std::string_view rate, std::string_view settings)
{
    return fmt::format("clients c rate={} arrivals=constant; region r; zone a in r; zone b in r\n"
                       "instance one in a slots=50 service_time=constant 1 ms\n"
                       "instance two in b slots=50 service_time=constant 1 ms\n"
                       "to-web: c -> web latency=0 s; to-one: web -> one latency=0 s; to-two: web -> two latency=0 s\n"
                       "load-balancer web in r health_check_interval=5 s health_check_timeout=2 s {}",
                       rate, settings);
}

constexpr std::string_view kFixed = "capacity_per_zone=30/s scale_out_time=0 s";

/// Refused in so many seconds from now on.
double rejectedIn(Stage& stage, double seconds)
{
    const double before = stage.metric("web", "rejected");
    stage.runTo(stage.now().toSeconds() + seconds);
    return stage.metric("web", "rejected") - before;
}

constexpr const char* kOver = "{node} is over its capacity in {other}: more than {1} requests a second are refused";
constexpr const char* kScales = "{node} scales in {other}: twice the capacity in {1} s";

const ConformanceRule kRules[] = {
    {"load-balancer-64", "6",
     "A target silent for the idle timeout is a gateway timeout (504); a link's own timeout comes first", kIdle,
     [](Verdict& v) {
         v.equal("60 s by default", silence(v, ""), 60);
         v.equal("as it is set", silence(v, "idle_timeout=3 s"), 3);
         v.equal("shorter on the link", silence(v, "idle_timeout=5 s", "timeout=2 s"), 2);
         v.equal("longer on the link", silence(v, "idle_timeout=5 s", "timeout=8 s"), 8);
         Stage stage(silent("idle_timeout=3 s", "1000 s"));
         stage.runTo(10.5);
         v.equal("counted as 504", stage.metric("web", "elb_504"), 7);
         Stage quick(silent("idle_timeout=3 s", "2900 ms"));
         quick.runTo(10.5);
         v.equal("an answer in time is none", quick.metric("web", "elb_504"), 0);
         v.equal("but an answer", quick.completed("c"), 7);
     }},
    {"load-balancer-65", "6", "Another idle timeout is for new requests; those under way keep theirs", kIdle,
     [](Verdict& v) {
         Stage stage(silent("idle_timeout=20 s", "1000 s"));
         stage.runTo(10.5); // ten are under way
         stage.change(silent("idle_timeout=2 s", "1000 s"));
         stage.runTo(29.5);
         int kept = 0;
         int shorter = 0;
         for (const Stage::End& end : stage.ends("c")) {
             kept += (end.at - end.since) == Duration::seconds(20) && end.since < at(10.5) ? 1 : 0;
             shorter += (end.at - end.since) == Duration::seconds(2) && end.since > at(10.5) ? 1 : 0;
         }
         v.equal("since 1 to 9 s", kept, 9);
         v.equal("since 11 to 27 s", shorter, 17);
         v.equal("no others", stage.ends("c").size(), 26);
     }},
    {"load-balancer-66", "6",
     "Of a network balancer the idle timeout is that of its flows, and such a connection is reset", kFlows,
     [](Verdict& v) {
         v.equal("350 s by default", silence(v, "type=network"), 350);
         v.equal("as it is set", silence(v, "type=network flow_idle_timeout=3 s idle_timeout=2 s"), 3);
         v.equal("the link comes first", silence(v, "type=network flow_idle_timeout=3 s", "timeout=4 s"), 4);
         Stage stage(silent("type=network flow_idle_timeout=3 s", "1000 s"));
         stage.runTo(10.5);
         v.equal("resets", stage.metric("web", "resets"), 7);
         v.equal("no 504", stage.metric("web", "elb_504"), 0);
     }},
    {"load-balancer-67", "6", "What is more than its nodes take in a zone is refused (503), and only that", kCapacity,
     [](Verdict& v) {
         Stage stage(zoned("100/s", kFixed));
         stage.runTo(20); // a second's worth may come at once
         v.equal("20/s more in each of two zones", rejectedIn(stage, 30), 1'200);
         v.equal("counted as 503", stage.metric("web", "elb_503"), stage.metric("web", "rejected"));
         v.equal("for want of capacity", static_cast<double>(stage.failures("web", Reason::Capacity)),
                 stage.metric("web", "rejected"));
         v.within("the others are served", static_cast<double>(stage.completed("web")), 3'000, 3'070);
         Stage enough(zoned("60/s", kFixed));
         enough.runTo(50);
         v.equal("as many as it takes", enough.metric("web", "rejected"), 0);
         Stage all(zoned("400/s", ""));
         all.runTo(20);
         v.equal("unset it takes all", all.metric("web", "rejected"), 0);
         Stage network(zoned("100/s", fmt::format("type=network {}", kFixed)));
         network.runTo(20);
         v.equal("a network balancer resets them", network.metric("web", "resets"), network.metric("web", "rejected"));
         v.equal("and has no codes", network.metric("web", "elb_503"), 0);
     }},
    {"load-balancer-68", "6", "What a zone takes leaves with a zonal shift: the nodes of the others get its share",
     kCapacity,
     [](Verdict& v) {
         for (const char* crossZone : {"true", "false"}) {
             Stage stage(zoned("50/s", fmt::format("cross_zone={} {}", crossZone, kFixed)));
             stage.runTo(20.01);
             v.equal("both together", stage.metric("web", "rejected"), 0);
             stage.set("web", "zonal_shift", "a");
             stage.runTo(30.01);
             v.equal("one takes 30 of 50/s", rejectedIn(stage, 10), 200);
             stage.set("web", "zonal_shift", "");
             stage.runTo(40.01);
             v.equal("both again", rejectedIn(stage, 10), 0);
         }
     }},
    {"load-balancer-69", "6",
     "A zone without power has no node of the balancer, whose capacity is then that of the others", kCapacity,
     [](Verdict& v) {
         Stage stage(zoned("50/s", kFixed));
         stage.runTo(20.01);
         const auto fault = stage.inject("zone-power-loss", "a");
         stage.runTo(40.01);
         v.equal("zone b takes 30 of 50/s", rejectedIn(stage, 10), 200);
         stage.clear(fault);
         stage.runTo(120);
         v.equal("both again", rejectedIn(stage, 10), 0);
     }},
    {"load-balancer-70", "6", "With cross-zone off a zone that clients do not find has no part in the capacity",
     kCapacity,
     [](Verdict& v) {
         const auto rejected = [](const char* settings) {
             Stage stage(zoned("50/s", fmt::format("{} {}", settings, kFixed)));
             stage.runTo(20.01);
             stage.inject("stop-instance", "one"); // checks at 21 and 26 s
             stage.runTo(30.01);
             return rejectedIn(stage, 10);
         };
         v.equal("off: the zone is left", rejected("cross_zone=false"), 200);
         v.equal("on: its node passes on to the other", rejected("cross_zone=true"), 0);
         Stage spare(zoned("20/s", "cross_zone=false capacity_per_zone=30/s"));
         spare.runTo(20.01);
         spare.inject("stop-instance", "one");
         spare.runTo(60);
         v.equal("nor is it one whose loss the others have to bear", spare.said(kScales).size(), 0);
     }},
    {"load-balancer-71", "6",
     "Nodes that could not bear the load without a zone take twice as much after their time (ours)", kScaling,
     [](Verdict& v) {
         Stage stage(zoned("100/s", "capacity_per_zone=30/s scale_out_time=60 s"));
         stage.runTo(10.5);
         v.equal("seen after ten seconds", stage.firstSaid(kScales), at(10));
         v.equal("in so many", stage.firstNumberSaid(kScales), 60);
         v.within("its card counts down", stage.note("web", "scales in {other}").at.toSeconds(), 70, 70.1);
         stage.runTo(71);
         v.equal("60 of 50/s each", rejectedIn(stage, 8), 0);
         stage.runTo(142); // 50/s is more than half of it: it takes 120/s, which two halves of 100/s leave
         v.equal("no zone is needed", stage.said(kScales).size(), 4);
         stage.set("web", "zonal_shift", "a");
         v.equal("for all of it", rejectedIn(stage, 30), 0);
         v.equal("one that bears it does not grow", stage.note("web", "scales in {other}").at, SimTime::never());
         Stage never(zoned("100/s", kFixed));
         never.runTo(400);
         v.equal("0: never", never.said(kScales).size(), 0);
     }},
    {"load-balancer-72", "6", "That a node is over its capacity stands on the card, and once in the event log",
     kCapacity,
     [](Verdict& v) {
         Stage stage(zoned("50/s", kFixed));
         stage.runTo(20.01);
         v.equal("nothing to say", stage.view("web").noteCount, 0);
         v.equal("nothing is wrong", stage.view("web").state, NodeView::State::Ok);
         stage.set("web", "zonal_shift", "a");
         stage.runTo(40);
         const NodeNote note = stage.note("web", "over capacity in {other}");
         v.equal("where", note.other, stage.node("b"));
         v.equal("how many", note.count, stage.metric("web", "rejected"));
         v.equal("a warning", stage.view("web").state, NodeView::State::Warning);
         v.equal("said once", stage.said(kOver).size(), 1);
         v.equal("what it takes", stage.firstNumberSaid(kOver), 30);
         stage.set("web", "zonal_shift", "");
         stage.runTo(49.5);
         v.equal("for ten seconds", stage.note("web", "over capacity in {other}").other, stage.node("b"));
         stage.runTo(50.1);
         v.equal("then no more", stage.view("web").noteCount, 0);
         stage.set("web", "zonal_shift", "b");
         stage.runTo(60);
         v.equal("said anew", stage.said(kOver).size(), 2);
     }},
    {"load-balancer-73", "6", "Another capacity is that of all zones from then on; another setting changes none",
     kCapacity,
     [](Verdict& v) {
         Stage stage(zoned("100/s", "capacity_per_zone=30/s scale_out_time=20 s"));
         stage.runTo(35); // 60/s each
         stage.set("web", "healthy_threshold", "4");
         v.equal("they stay as large", rejectedIn(stage, 5), 0);
         stage.set("web", "scale_out_time", "0 s");
         stage.set("web", "capacity_per_zone", "20/s");
         stage.runTo(50);
         v.equal("30/s too many in each", rejectedIn(stage, 10), 600);
         v.within("its card still counts all of the zone", stage.note("web", "over capacity in {other}").count * 2,
                  stage.metric("web", "rejected") - 2, stage.metric("web", "rejected") + 2);
         stage.set("web", "capacity_per_zone", "80/s");
         v.equal("enough", rejectedIn(stage, 10), 0);
     }},
    {"load-balancer-74", "6.2", "Each begun hour is billed in full", kPrices,
     [](Verdict& v) {
         Stage stage(zoned("0/s", ""));
         stage.runTo(1);
         v.equal("one", stage.metric("web", "cost"), 0.0225);
         stage.runTo(3'599);
         v.equal("still one", stage.metric("web", "cost"), 0.0225);
         stage.runTo(3'601);
         v.equal("two", stage.metric("web", "cost"), 2 * 0.0225);
         Stage later(
             "clients c rate=0/s; region r; zone a in r; instance one in a; load-balancer web in r; web -> one");
         later.runTo(3'000);
         later.change(
             "clients c rate=0/s; region r; zone a in r; instance one in a; load-balancer web in r; web -> one\n"
             "load-balancer young in r; young -> one");
         later.runTo(3'700);
         v.equal("one that is there since 3,000 s", later.metric("young", "cost"), 0.0225);
         later.runTo(6'601);
         v.equal("its second hour", later.metric("young", "cost"), 2 * 0.0225);
     }},
    {"load-balancer-75", "6.2",
     "A capacity unit is 25 new connections a second for an hour; hours that are over stay as they were", kPrices,
     [](Verdict& v) {
         Stage stage(zoned("50/s", ""));
         stage.runTo(3'599.99);
         v.within("two", stage.metric("web", "capacity_units"), 1.999, 2.001);
         v.within("0.008 USD each", stage.metric("web", "cost"), 0.0225 + 0.01599, 0.0225 + 0.01601);
         stage.set("c", "rate", "0/s");
         stage.runTo(3 * 3'600 + 1);
         v.within("still two", stage.metric("web", "capacity_units"), 1.999, 2.001);
         v.within("four hours", stage.metric("web", "cost"), 4 * 0.0225 + 0.01599, 4 * 0.0225 + 0.01601);
         stage.set("c", "rate", "50/s");
         stage.runTo(4 * 3'600 - 1);
         v.within("and two more", stage.metric("web", "capacity_units"), 3.998, 4.001);
         Stage kept(zoned("50/s", "requests_per_connection=10"));
         kept.runTo(3'599.99);
         v.within("ten requests on each", kept.metric("web", "capacity_units"), 0.1999, 0.2001);
     }},
    {"load-balancer-76", "6.2", "A capacity unit is 3,000 open requests or a gigabyte, whichever of the three is most",
     kPrices,
     [](Verdict& v) {
         Stage open(silent("idle_timeout=4000 s", "500 s"));
         open.set("c", "rate", "12/s");
         open.runTo(3'599);
         // 12/s, each open for 500 s, are 6,000 at a time, once 500 s have passed; 0.48 units of connections.
         v.within("open requests", open.metric("web", "capacity_units"), 6'000 * 3'340 / (3'000 * 3'600.),
                  6'000 * 3'360 / (3'000 * 3'600.));
         Stage bytes(
             "clients c rate=2/s arrivals=constant classes=upload size constant 1000000 B; region r; zone a in r\n"
             "instance one in a slots=50 service_time=constant 1 ms\n"
             "c -> web latency=0 s; web -> one latency=0 s; load-balancer web in r");
         bytes.runTo(3'599.99);
         v.within("bytes", bytes.metric("web", "capacity_units"), 7.19, 7.2);
         open.runTo(7'199);
         v.within("an hour more", open.metric("web", "capacity_units"), 3.84, 3.88);
         for (Stage* used : {&open, &bytes}) {
             used->set("c", "rate", "0.001/s");
             used->runTo(5 * 3'600);
         }
         v.within("each is open for 500 s", open.metric("web", "capacity_units"), 12 * 7'190. * 500 / (3'000 * 3'600.),
                  12 * 7'210. * 500 / (3'000 * 3'600.));
         v.within("six begun hours", open.metric("web", "cost"), 6 * 0.0225 + 0.008 * 3.99, 6 * 0.0225 + 0.008 * 4.01);
         v.within("a few more bytes", bytes.metric("web", "capacity_units"), 7.2, 7.22);
     }},
    {"load-balancer-77", "6.2",
     "Of a network balancer new connections are its flows: 800 a second are a unit, for 0.006 USD", kPrices,
     [](Verdict& v) {
         Stage stage(zoned("50/s", "type=network sessions=1000000"));
         stage.runTo(3'599.99);
         // Of a million flows 17,500 were used in the last 350 s: of 180,000 requests 2,997 are of one of them.
         const double units = stage.metric("web", "capacity_units");
         v.within("new ones", units * 800 * 3'600, 177'003 - 220, 177'003 + 220);
         v.within("cost", stage.metric("web", "cost"), 0.0225 + units * 0.006 - 1e-9, 0.0225 + units * 0.006 + 1e-9);
         Stage few(zoned("50/s", "type=network sessions=10"));
         few.runTo(3'599.99);
         v.equal("ten flows that never rest", few.metric("web", "capacity_units") < 1e-4, true);
     }},
    {"load-balancer-84", "6", "A shift from what is no zone of its region does nothing, and its card says so", kShift,
     [](Verdict& v) {
         for (const char* from : {"mars", "c", "r", "one"}) {
             Stage stage(zoned("50/s", fmt::format("zonal_shift={}", from)));
             stage.runTo(20);
             v.equal(from, stage.note("web", "shifts from nowhere").tone, NodeNote::Tone::Bad);
             v.equal("nor does it say it does", stage.note("web", "shifted away").other, kNone);
             stage.set("web", "zonal_shift", "a");
             stage.runTo(21);
             v.equal("a zone", stage.note("web", "shifted away").other, stage.node("a"));
             v.equal("nothing else is said", stage.view("web").noteCount, 1);
         }
     }},
    {"load-balancer-82", "6.2", "Open requests count in the hour in which they are open, also where nothing comes in it",
     kPrices,
     [](Verdict& v) {
         Stage stage(silent("idle_timeout=4000 s", "3900 s"));
         stage.set("c", "rate", "0/s");
         stage.runTo(3'590);
         stage.set("c", "rate", "1000/s");
         stage.runTo(3'599.9995);
         stage.set("c", "rate", "0/s");
         stage.runTo(4 * 3'600);
         // Connections are most in the first hour, then 10,000 are open for an hour, and for 295 s of the third.
         const double units = 10'000 / (25 * 3'600.) + 10'000 / 3'000. * (1 + 295 / 3'600.);
         v.within("all", stage.metric("web", "capacity_units"), units - 0.002, units + 0.002);
         v.within("cost", stage.metric("web", "cost"), 5 * 0.0225 + 0.008 * (units - 0.002),
                  5 * 0.0225 + 0.008 * (units + 0.002));
     }},
    {"load-balancer-83", "6.2", "Another number of requests over a connection is for those that come from then on",
     kPrices,
     [](Verdict& v) {
         Stage stage(zoned("50/s", ""));
         stage.runTo(1'799.99);
         stage.set("web", "requests_per_connection", "10");
         v.within("one unit", stage.metric("web", "capacity_units"), 0.999, 1.001);
         stage.runTo(3'599.99);
         v.within("and a tenth", stage.metric("web", "capacity_units"), 1.0985, 1.1015);
         stage.runTo(7'199.99);
         v.within("and two", stage.metric("web", "capacity_units"), 1.298, 1.302);
     }},
    {"load-balancer-85", "6.2", "What came before its type changes costs what units of the former type cost", kPrices,
     [](Verdict& v) {
         constexpr double kNetwork = 0.006;
         constexpr double kApplication = 0.008;
         for (const bool isNetworkFirst : {true, false}) {
             // 7.2 GB an hour
             Stage stage(fmt::format(
                 "clients c rate=2/s arrivals=constant classes=upload size constant 1000000 B; region r; zone a in r\n"
                 "instance one in a slots=50 service_time=constant 1 ms\n"
                 "c -> web latency=0 s; web -> one latency=0 s; load-balancer web in r type={}",
                 isNetworkFirst ? "network" : "application"));
             const double first = isNetworkFirst ? kNetwork : kApplication;
             const double then = isNetworkFirst ? kApplication : kNetwork;
             stage.runTo(900.25);
             stage.set("web", "type", isNetworkFirst ? "application" : "network");
             v.within("a quarter of an hour", stage.metric("web", "capacity_units"), 1.798, 1.802);
             v.within("at its price", stage.metric("web", "cost"), 0.0225 + 1.798 * first, 0.0225 + 1.802 * first);
             stage.runTo(3'599.99);
             v.within("all of the hour", stage.metric("web", "capacity_units"), 7.196, 7.204);
             v.within("both pieces", stage.metric("web", "cost"), 0.0225 + 1.798 * first + 5.398 * then,
                      0.0225 + 1.802 * first + 5.402 * then);
             stage.runTo(7'199.99);
             v.within("and another hour", stage.metric("web", "cost"), 2 * 0.0225 + 1.798 * first + 12.596 * then,
                      2 * 0.0225 + 1.802 * first + 12.604 * then);
         }
     }},
};

} // namespace
} // namespace load_balancer_capacity_rules

std::span<const ConformanceRule> loadBalancerCapacityRules() { return load_balancer_capacity_rules::kRules; }

} // namespace cloudyard
