// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/queue/queue_rules.h"

#include <vector>

#include "core/services/rule_stage.h"

namespace cloudyard {

std::string queueStage(std::string_view settings, std::string_view more)
{
    return fmt::format("region r; zone z in r; queue q in r send_latency=constant 0 s {}\n"
                       "puppet w in z; in: w -> q latency=0 s; out: q -> w latency=0 s\n{}",
                       settings, more);
}

std::string deadLetterStage(std::string_view settings, std::string_view deadSettings)
{
    return queueStage(settings, fmt::format("queue d in r send_latency=constant 0 s {}\n"
                                            "q -> d; dead: d -> w latency=0 s; direct: w -> d latency=0 s",
                                            deadSettings));
}

std::span<const ConformanceRule> queueRules()
{
    static const std::vector<ConformanceRule> all = [] {
        std::vector<ConformanceRule> rules;
        for (const auto part : {queueLifeRules(), queueVisibilityRules(), queuePollingRules(), queueDeadLetterRules(),
                                queueTenantRules(), queueFifoRules(), queueDedupRules(), queueBatchRules(),
                                queueViewRules(), queueChangeRules(), queueBorderRules()})
            rules.insert(rules.end(), part.begin(), part.end());
        return rules;
    }();
    return all;
}

} // namespace cloudyard
