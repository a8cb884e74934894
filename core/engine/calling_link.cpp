// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calling_link.h"

namespace cloudyard {

void showBreakers(const Context& context, NodeIndex n, NodeView& view)
{
    for (const LinkIndex l : context.topology().outgoing(n)) {
        const LinkGuard& guard = context.guard(l);
        if (context.link(l).guard.breakerShare <= 0 || guard.breaker() == LinkGuard::Breaker::Closed)
            continue;
        const bool isOpen = guard.breaker() == LinkGuard::Breaker::Open && guard.opensUntil() > context.now();
        view.state = NodeView::State::Warning;
        view.phase = isOpen ? "breaker open" : "breaker probes";
        if (isOpen)
            view.until = guard.opensUntil();
    }
}

} // namespace cloudyard
