// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/guard_notes.h"

namespace cloudyard {
namespace {

using Tone = NodeNote::Tone;

/// Open is over once its pause is, though nobody has called since.
bool isOpen(const LinkGuard& guard, SimTime now)
{
    return guard.breaker() == LinkGuard::Breaker::Open && guard.opensUntil() > now;
}

} // namespace

void sayGuards(const Context& context, NodeIndex caller, NodeView& view)
{
    NodeNote open, probing, spent;
    for (const LinkIndex l : context.topology().outgoing(caller)) {
        const TopologyLink& link = context.link(l);
        const LinkGuard& guard = context.guard(l);
        const bool hasBreaker = link.guard.breakerShare > 0;
        if (hasBreaker && isOpen(guard, context.now())) {
            if (*open.text == '\0' || guard.opensUntil() > open.at)
                open = {.text = "breaker open", .more = "probes in {in}", .at = guard.opensUntil(), .tone = Tone::Bad};
        } else if (hasBreaker && guard.breaker() != LinkGuard::Breaker::Closed) {
            probing = {.text = "breaker half open", .more = "{n} of {m} probes well", .count = guard.probesPassed(),
                       .most = link.guard.breakerProbes, .tone = Tone::Watch};
        }
        if (guard.isBudgetSpent(link.guard))
            spent = {.text = "retries used up", .more = "budget is empty", .tone = Tone::Watch};
        if (link.guard.retryTokens != 0 && guard.tokensLeft(link.guard) < link.guard.retryCost)
            spent = {.text = "retries used up", .more = "{n} of {m} tokens left", .count = guard.tokensLeft(link.guard),
                     .most = link.guard.retryTokens, .tone = Tone::Watch};
    }
    for (const NodeNote& note : {open, probing, spent}) {
        if (*note.text == '\0')
            continue;
        view.say(note);
        if (view.state == NodeView::State::Ok)
            view.state = NodeView::State::Warning;
    }
}

} // namespace cloudyard
