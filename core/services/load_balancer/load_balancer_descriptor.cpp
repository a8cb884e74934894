// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/model/scene.h"
#include "core/services/load_balancer/load_balancer.h"
#include "core/services/stated_count.h"

namespace cloudyard {
namespace {

constexpr std::string_view kSource = "Application Load Balancer guide, target group health checks and attributes";

constexpr std::string_view kSticky = "Application Load Balancer guide, sticky sessions; target group attributes: 1 s to 7 days";

constexpr std::string_view kGroupHealth =
    "Elastic Load Balancing target group attributes, target_group_health; Application Load Balancer guide, target group health";

Balancing balancingFrom(const std::string& text)
{
    return text == "least-outstanding-requests" ? Balancing::LeastOutstandingRequests
           : text == "weighted-random"          ? Balancing::WeightedRandom
           : text == "two-choices"              ? Balancing::TwoChoices
                                                : Balancing::RoundRobin;
}

template <auto Least, auto Field> void assignLeast(void* settings, const TypedValue& value)
{
    (static_cast<LoadBalancerSettings*>(settings)->*Least).*Field = std::get<std::int64_t>(value);
}

BalancerType typeFrom(const std::string& text)
{
    return text == "network" ? BalancerType::Network : BalancerType::Application;
}

/// An id, as scenes have them; whether there is such a zone is seen with its targets.
Result<void> understandsZone(std::string_view text)
{
    for (const char c : text)
        if (c <= ' ' || c == 0x7f)
            return fail("that is no id of a zone", {}, "the id of a zone, or nothing");
    return {};
}

SettingTable settings()
{
    return {
        {.key = "type", .label = "Type", .section = "Requests",
         .type = SettingType::Choice, .defaultText = "application",
         .choices = {{"application", "Application"}, {"network", "Network"}},
         .help = "Application: deals out requests by the algorithm, and makes errors with codes. Network: passes connections on; all of a "
                 "flow go to the target that its hash gives, and those of an unhealthy target are reset",
         .source = "Network Load Balancer guide, introduction; target group attributes: connection termination",
         .probe = {"uneven", "application", "network"}, .assign = bindChoice<&LoadBalancerSettings::type, typeFrom>, .tagsCard = true},
        {.key = "sticky_sessions", .label = "Sticky sessions", .onlyWith = "type=application",
         .type = SettingType::Toggle, .defaultText = "false",
         .help = "Of an application balancer: a user's requests go to the target that served the first of them, as long as it is in "
                 "service. A user is the key of a request, or one of the sessions below",
         .source = kSticky, .probe = {"sessions", "false", "true"}, .assign = bind<&LoadBalancerSettings::sticky>},
        {.key = "stickiness_duration", .label = "Stickiness lasts", .onlyWith = "sticky_sessions",
         .type = SettingType::Time, .defaultText = "86400 s", .min = 1,
         .max = 604'800, .help = "So long after its first request a user is dealt out anew", .source = kSticky,
         .probe = {"sessions", "5 s", "86400 s"}, .assign = bind<&LoadBalancerSettings::stickiness>},
        {.key = "sessions", .label = "Sessions", .onlyWith = "sticky_sessions|type=network",
         .type = SettingType::Count, .defaultText = "100", .min = 1, .max = 1'000'000,
         .help = "Of so many users, or flows, are the requests that have no key, each by chance; with few of them load is uneven",
         .source = "A setting of ours", .probe = {"sessions", "3", "100"}, .assign = bind<&LoadBalancerSettings::sessions>},
        {.key = "idle_timeout", .label = "Idle timeout", .onlyWith = "type=application",
         .type = SettingType::Time, .defaultText = "60 s", .min = 1, .max = 4000, .applies = Applies::ToNewWork,
         .help = "Of an application balancer: a connection silent for so long is closed; a target that has not answered by then is a "
                 "gateway timeout (504). A link to a target may state another timeout",
         .source = "Elastic Load Balancing load balancer attributes: idle_timeout.timeout_seconds, 60 s, 1 to 4000",
         .probe = {"silent", "2 s", "60 s"}, .assign = bind<&LoadBalancerSettings::idle>},
        {.key = "flow_idle_timeout", .label = "Flow idle timeout", .onlyWith = "type=network",
         .type = SettingType::Time, .defaultText = "350 s", .min = 1,
         .max = 6000, .help = "Of a network balancer: a flow that is not used for so long is forgotten, and its next packets make a new one; "
                 "a target silent for so long has lost it, unless the link to it states another timeout",
         .source = "Elastic Load Balancing listener attributes: tcp.idle_timeout.seconds, 60 to 6000",
         .probe = {"flows", "1 s", "350 s"}, .assign = bind<&LoadBalancerSettings::flowIdle>},
        {.key = "algorithm", .label = "Algorithm", .onlyWith = "type=application",
         .type = SettingType::Choice, .defaultText = "round-robin",
         .choices = {{"round-robin", "Round robin"},
                     {"least-outstanding-requests", "Least outstanding requests"},
                     {"weighted-random", "Weighted random"},
                     {"two-choices", "Less busy of two"}},
         .applies = Applies::ToNewWork, .help = "Which healthy target gets the next request", .source = kSource,
         .probe = {"uneven", "round-robin", "least-outstanding-requests"},
         .assign = bindChoice<&LoadBalancerSettings::algorithm, balancingFrom>},
        {.key = "anomaly_mitigation", .label = "Mitigates anomalies", .onlyWith = "algorithm=weighted-random",
         .type = SettingType::Toggle, .defaultText = "false",
         .help = "With weighted random: a target that fails far more often than the others gets less, step by step",
         .source = "Elastic Load Balancing target group attributes: load_balancing.algorithm.anomaly_mitigation",
         .probe = {"weighted", "false", "true"}, .assign = bind<&LoadBalancerSettings::mitigatesAnomalies>},
        {.key = "slow_start", .label = "Slow start", .onlyWith = "algorithm=round-robin,weighted-random",
         .type = SettingType::Time, .defaultText = "0 s", .min = 0, .max = 900,
         .help = "A target that becomes healthy gets a share that grows evenly for so long; 0: the full one at once. Not with least outstanding requests",
         .source = "Elastic Load Balancing target group attributes: slow_start.duration_seconds, 30 to 900",
         .probe = {"shop-fleet", "0 s", "60 s", "launch web-a"}, .assign = bind<&LoadBalancerSettings::slowStart>},
        {.key = "zonal_shift", .label = "Shifts away from", .section = "Zones",
         .type = SettingType::Text, .defaultText = "",
         .help = "Id of a zone whose targets get nothing while those of others are healthy; empty: none",
         .source = "Application Recovery Controller guide, zonal shift", .probe = {"zone-lost", "", "a"},
         .assign = bind<&LoadBalancerSettings::zonalShift>, .understands = understandsZone},
        {.key = "cross_zone", .label = "Cross-zone", .type = SettingType::Toggle, .defaultText = "true",
         .applies = Applies::ToNewWork,
         .help = "Off: clients spread evenly over zones, and each zone's share stays within it", .source = kSource,
         .probe = {"uneven", "true", "false"}, .assign = bind<&LoadBalancerSettings::crossZone>},
        {.key = "dns_ttl", .label = "Clients keep addresses", .onlyWith = "cross_zone=false",
         .type = SettingType::Time, .defaultText = "0 s", .min = 0, .max = 86'400, .applies = Applies::ToNewWork,
         .help = "With cross-zone off: so long clients may come to a zone that has left the DNS, by a zonal shift or for want of healthy "
                 "targets; they move over evenly. 0: at once. The service says 60 s",
         .source = "Application Load Balancer guide, target group health: DNS entries live for 60 s", .probe = {"dns", "0 s", "60 s"},
         .assign = bind<&LoadBalancerSettings::dnsTtl>},
        {.key = "capacity_per_zone", .label = "Capacity per zone", .section = "Capacity",
         .type = SettingType::PerTime, .defaultText = "", .min = 1, .max = 10'000'000, .applies = Applies::ToNewWork,
         .help = "Requests a second that the balancer's own nodes take in each zone, to begin with; more are refused (503). "
                 "Unset: all",
         .source = "Classic Load Balancer guide, HTTP errors: 503, insufficient capacity in the load balancer; figures are not published",
         .probe = {"zone-capacity", "1000/s", "20/s"}, .assign = bind<&LoadBalancerSettings::zoneCapacity>},
        {.key = "scale_out_time", .label = "Scales out in", .onlyWith = "capacity_per_zone",
         .type = SettingType::Time, .defaultText = "5 min", .min = 0, .max = 86'400, .applies = Applies::ToNewWork,
         .help = "Nodes that could not bear the load if another zone were lost take twice as much after so long; 0: never. In a run "
                 "they get no smaller",
         .source = "Capacity unit reservations: for traffic that doubles in less than five minutes; the steps are a model of ours",
         .probe = {"zone-capacity", "5 s", "300 s"}, .assign = bind<&LoadBalancerSettings::scaleOutTime>},
        {.key = "requests_per_connection", .label = "Requests per connection", .onlyWith = "type=application",
         .type = SettingType::Number, .defaultText = "1", .min = 1, .max = 1'000'000,
         .help = "That clients make over one connection, on average. For the bill alone: a capacity unit is 25 new connections a second",
         .source = "Elastic Load Balancing pricing: new connections", .probe = {"uneven", "1", "10"},
         .assign = bind<&LoadBalancerSettings::requestsPerConnection>},
        {.key = "health_check_interval", .label = "Check interval", .section = "Health checks",
         .type = SettingType::Time,
         .defaultText = "30 s", .min = 1, .max = 300, .help = "Time between two health checks of a target",
         .source = kSource, .probe = {"zone-lost", "5 s", "30 s"},
         .assign = bind<&LoadBalancerSettings::checkInterval>},
        {.key = "health_check_timeout", .label = "Check timeout", .type = SettingType::Time, .defaultText = "5 s",
         .min = 0.1, .max = 120, .applies = Applies::ToNewWork,
         .help = "A check without an answer counts as failed after this long", .source = kSource,
         .probe = {"zone-lost", "2 s", "20 s"}, .assign = bind<&LoadBalancerSettings::checkTimeout>},
        {.key = "health_check_start", .label = "First check after", .type = SettingType::Time,
         .defaultText = "1 s", .min = 0, .max = 300, .applies = Applies::OnRestart,
         .help = "Phase of the checks: the first one comes this long after the start", .source = "A setting of ours",
         .probe = {"zone-lost", "1 s", "4 s"}, .assign = bind<&LoadBalancerSettings::checkStart>},
        {.key = "healthy_threshold", .label = "Healthy threshold", .type = SettingType::Count, .defaultText = "5",
         .min = 1, .max = 10, .help = "Passed checks in a row until an unhealthy target gets requests again",
         .source = kSource, .probe = {"zone-lost", "2", "6"},
         .assign = bind<&LoadBalancerSettings::healthyThreshold>},
        {.key = "unhealthy_threshold", .label = "Unhealthy threshold", .type = SettingType::Count,
         .defaultText = "2", .min = 1, .max = 10,
         .help = "Failed checks in a row until a target gets no more requests", .source = kSource,
         .probe = {"zone-lost", "2", "6"}, .assign = bind<&LoadBalancerSettings::unhealthyThreshold>},
        {.key = "unhealthy_state_routing_minimum_healthy_targets_count", .label = "Fails open below", .section = "Target group health",
         .type = SettingType::Count, .defaultText = "1", .min = 1, .max = 1000,
         .help = "With fewer healthy targets all of them get requests, unhealthy ones, too. With cross-zone off each zone counts its own",
         .source = kGroupHealth, .probe = {"one-short", "1", "3"}, .assign = assignLeast<&LoadBalancerSettings::routed, &LeastHealthy::count>},
        {.key = "unhealthy_state_routing_minimum_healthy_targets_percentage", .label = "Fails open below percent",
         .type = SettingType::Count, .defaultText = "0", .min = 0, .max = 100,
         .help = "The same in percent of the registered targets; 0: off. Below either of the two is enough",
         .source = kGroupHealth, .probe = {"one-short", "0", "70"}, .assign = assignLeast<&LoadBalancerSettings::routed, &LeastHealthy::percentage>},
        {.key = "dns_failover_minimum_healthy_targets_count", .label = "Leaves a zone below", .onlyWith = "cross_zone=false",
         .type = SettingType::Count, .defaultText = "1", .min = 0, .max = 1000,
         .help = "With cross-zone off: a zone with fewer healthy targets gets nothing while another has enough; 0: off. Not fewer than "
                 "what it fails open below",
         .source = kGroupHealth, .probe = {"one-short", "1", "2"}, .assign = assignLeast<&LoadBalancerSettings::inZone, &LeastHealthy::count>},
        {.key = "dns_failover_minimum_healthy_targets_percentage", .label = "Leaves a zone below percent", .onlyWith = "cross_zone=false",
         .type = SettingType::Count, .defaultText = "0", .min = 0, .max = 100,
         .help = "The same in percent of the zone's registered targets; 0: off", .source = kGroupHealth,
         .probe = {"one-short", "0", "70"}, .assign = assignLeast<&LoadBalancerSettings::inZone, &LeastHealthy::percentage>},
        {.key = "deregistration_delay", .label = "Deregistration delay", .section = "Deregistration",
         .type = SettingType::Time, .defaultText = "300 s",
         .min = 0, .max = 3600, .applies = Applies::ToNewWork,
         .help = "How long a target that is being terminated drains: no new requests, those in flight finish; what is "
                 "still open then is cut",
         .source = "Elastic Load Balancing target group attributes: 300 s, 0 to 3600",
         .probe = {"shop-fleet", "300 s", "5 s", "terminate web-a"}, .assign = bind<&LoadBalancerSettings::deregistrationDelay>},
    };
}

std::vector<MetricDescriptor> metrics()
{
    return {
        {.key = "rate", .label = "Rate", .unit = MetricUnit::PerSecond, .source = MetricSource::ArrivalRate,
         .help = "Requests that came in per second"},
        {.key = "healthy", .label = "Healthy", .gauge = 0, .outOf = "targets",
         .help = "Targets that get requests"},
        {.key = "targets", .label = "Targets", .gauge = 1, .onCard = false,
         .help = "Registered targets, those that drain left out"},
        {.key = "outstanding", .label = "Open", .unit = MetricUnit::Messages, .gauge = 2,
         .help = "Requests that a target has not answered yet; a silent one keeps them until the idle "
                 "timeout, or that of the link to it"},
        {.key = "errors", .label = "Errors", .unit = MetricUnit::PerSecond, .source = MetricSource::FailureRate,
         .onCard = false, .help = "Requests answered with an error of target or balancer (502, 503, 504)"},
        {.key = "elb_502", .label = "502", .unit = MetricUnit::Messages, .gauge = 6, .onCard = false, .charted = false,
         .help = "Requests since the start that a target refused or broke off"},
        {.key = "elb_503", .label = "503", .unit = MetricUnit::Messages, .gauge = 7, .onCard = false, .charted = false,
         .help = "Requests since the start that found no target, or no room in the balancer's node"},
        {.key = "elb_504", .label = "504", .unit = MetricUnit::Messages, .gauge = 8, .onCard = false, .charted = false,
         .help = "Requests since the start that a target did not answer in time"},
        {.key = "elb_460", .label = "460", .unit = MetricUnit::Messages, .gauge = 9, .onCard = false, .charted = false,
         .help = "Requests since the start whose client had given up before the answer came"},
        {.key = "resets", .label = "Resets", .unit = MetricUnit::Messages, .gauge = 10, .onCard = false, .charted = false,
         .help = "Of a network balancer: requests since the start whose connection was reset or found no target"},
        {.key = "rejected", .label = "Rejected", .unit = MetricUnit::Messages, .gauge = 11, .onCard = false, .charted = false,
         .help = "Requests since the start that were more than the balancer's nodes take in their zone; counted as 503 or resets, too"},
        {.key = "response_p95", .label = "p95", .unit = MetricUnit::Seconds, .source = MetricSource::SojournP95,
         .help = "95 % of answers took the target at most this long"},
        {.key = "initial", .label = "Initial", .gauge = 3, .onCard = false,
         .help = "New targets that have not passed their first check"},
        {.key = "unhealthy", .label = "Unhealthy", .gauge = 4, .onCard = false,
         .help = "Registered targets that failed their checks"},
        {.key = "draining", .label = "Draining", .gauge = 5, .onCard = false,
         .help = "Targets that get nothing new and finish what they have"},
        {.key = "capacity_units", .label = "LCU-hours", .gauge = 12, .onCard = false, .charted = false, .sinceStart = true,
         .help = "Capacity units of all hours: new connections, open requests or bytes, whichever are most in an hour"},
        {.key = "cost", .label = "Cost", .unit = MetricUnit::Dollars, .gauge = 13, .onCard = false, .charted = false,
         .help = "Begun hours and capacity units at list prices of us-east-1, in any region"},
    };
}

/// @source Application Load Balancer guide, target group health: DNS failover comes with routing failover, or before.
Result<void> check(const Node& node, std::span<const LinkedNode>, std::span<const LinkedNode>)
{
    constexpr std::string_view kZone = "dns_failover_minimum_healthy_targets_";
    constexpr std::string_view kRouted = "unhealthy_state_routing_minimum_healthy_targets_";
    for (const std::string_view unit : {"count", "percentage"}) {
        const std::string key = fmt::format("{}{}", kZone, unit);
        const std::int64_t zone = statedCount(node, key, 0);
        if (zone != 0 && zone < statedCount(node, fmt::format("{}{}", kRouted, unit), 0))
            return fail("a zone would fail open before the balancer leaves it", fmt::format("setting {}", key),
                        fmt::format("at least {}{}, or 0", kRouted, unit));
    }
    return {};
}

} // namespace

const KindDescriptor& loadBalancerDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "load-balancer",
        .name = "Load balancer",
        .serviceName = "Elastic Load Balancing",
        .searchWords = "elb alb nlb network sticky application load balancer target group round robin",
        .help = "Spreads requests over healthy targets; finds dead ones only by its health checks",
        .family = KindFamily::Traffic,
        .defaultName = "balancer",
        .placements = {Placement::Region},
        .offers = {"request"},
        .links = {{LinkMeaning::Route, "target", 1'000, "passes requests on to it while it is healthy"}},
        .needsOutgoing = {{LinkMeaning::Route, "no targets"}},
        .settings = settings(),
        .quotas = {{"Targets per balancer", "1,000", kSource}},
        .providerDoes = {Chore::Provisioning, Chore::Scaling, Chore::Availability, Chore::Patching, Chore::Hosts},
        .metrics = metrics(),
        .check = check,
    };
    return descriptor;
}

} // namespace cloudyard
