// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rule_puppet.h"

namespace cloudyard {
namespace {

void answered(Context& context, NodeIndex puppet, CallIndex, Call& call)
{
    PuppetAnswer answer{context.now(), puppet, call.callClass, call.outcome, call.reason, {}, {}};
    const bool hasEntries =
        call.callClass == CallClass::Send || (call.callClass == CallClass::Delete && call.count != 0);
    if (hasEntries && call.outcome == CallOutcome::Answered)
        for (DeliveryIndex d = call.payload; d != kNone; d = context.delivery(d).next)
            answer.entries.push_back(static_cast<Reason>(context.delivery(d).receives));
    if (call.callClass == CallClass::Receive && call.outcome == CallOutcome::Answered)
        for (DeliveryIndex d = call.payload; d != kNone; d = context.delivery(d).next)
            answer.deliveries.push_back(context.delivery(d));
    context.pool<PuppetPool>(puppet).answers.push_back(std::move(answer));
}

void census(const Context& context, NodeIndex puppet, Census& census)
{
    for (const PuppetItem& item : context.pool<PuppetPool>(puppet).items)
        if (item.puppet == puppet && context.owns(puppet, item.message, item.serial))
            census.owns(item.message);
}

} // namespace

const KindBehaviour& puppetBehaviour()
{
    static constexpr KindBehaviour behaviour{
        .id = "puppet",
        .makePool = []() -> std::unique_ptr<StatePool> { return std::make_unique<PuppetPool>(); },
        .handle = [](Context&, NodeIndex, const Event&) {},
        .called = [](Context&, NodeIndex, CallIndex, Call&) {},
        .answered = answered,
        .census = census,
    };
    return behaviour;
}

} // namespace cloudyard
