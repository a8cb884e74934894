// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registry.h"

#include <array>

#include "core/faults/fault_registry.h"
#include "core/services/auto_scaling_group/auto_scaling_group_kind.h"
#include "core/services/clients/clients_kind.h"
#include "core/services/function/function_kind.h"
#include "core/services/instance/instance_kind.h"
#include "core/services/link_settings.h"
#include "core/services/load_balancer/load_balancer_kind.h"
#include "core/services/places/place_kinds.h"
#include "core/services/queue/queue_kind.h"
#include "core/services/schedule/schedule_kind.h"
#include "core/services/subscriber/subscriber_kind.h"
#include "core/services/topic/topic_kind.h"

namespace cloudyard {

std::span<const ServiceKind> serviceKinds()
{
    static const std::array kinds{
        kClientsKind,  kLoadBalancerKind, kRegionKind, kZoneKind,       kInstanceKind, kAutoScalingGroupKind,
        kFunctionKind, kQueueKind,        kTopicKind,  kSubscriberKind, kScheduleKind,
    };
    return kinds;
}

const Vocabulary& vocabulary()
{
    static const Vocabulary all = [] {
        Vocabulary words;
        for (const ServiceKind& kind : serviceKinds())
            words.kinds.push_back(kind.descriptor);
        for (const FaultKind& fault : faultKinds())
            words.faults.push_back(fault.descriptor);
        for (int meaning = 0; meaning < kLinkMeanings; ++meaning)
            words.linkSettings[meaning] = linkSettingTable(static_cast<LinkMeaning>(meaning));
        return words;
    }();
    return all;
}

} // namespace cloudyard
