// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include <vector>

#include <fmt/format.h>

namespace cloudyard {
namespace auto_scaling_group_rules {
namespace {

constexpr std::string_view kGroup =
    "auto-scaling-group g in r slots=2 service_time=constant 1 s waiting_line=10000 pending_time=constant 10 s "
    "boot_time=constant 20 s launch_call=constant 2 s";

} // namespace
} // namespace auto_scaling_group_rules

std::string groupStage(std::string_view group, std::string_view clients)
{
    return fmt::format(
        "clients c arrivals=constant {}; region r code=us-east-1; zone a in r; zone b in r\n"
        "load-balancer web in r health_check_interval=5 s health_check_timeout=2 s health_check_start=1 s "
        "healthy_threshold=2 unhealthy_threshold=2 deregistration_delay=20 s\n"
        "{} {}\n"
        "to-web: c -> web latency=0 s timeout=600 s; to-g: web -> g latency=0 s",
        clients, auto_scaling_group_rules::kGroup, group);
}

std::string groupOnQueue(std::string_view group, std::string_view clients)
{
    return fmt::format("clients c arrivals=constant {}; region r code=us-east-1; zone a in r; zone b in r\n"
                       "queue q in r send_latency=constant 0 s receive_wait_time=20 s\n"
                       "{} {}\n"
                       "c -> q latency=0 s; poll: q -> g latency=0 s",
                       clients, auto_scaling_group_rules::kGroup, group);
}

std::span<const ConformanceRule> autoScalingGroupRules()
{
    static const std::vector<ConformanceRule> all = [] {
        std::vector<ConformanceRule> rules;
        for (const auto of :
             {groupLifeRules(), groupScalingRules(), groupStepRules(), groupHealthRules(), groupSpotRules(),
              groupMoreRules(), groupControlRules(), groupPolicyRules(), groupWeightRules(), groupCommitmentRules()})
            rules.insert(rules.end(), of.begin(), of.end());
        return rules;
    }();
    return all;
}

} // namespace cloudyard
