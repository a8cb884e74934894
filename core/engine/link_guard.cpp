// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/link_guard.h"

#include <algorithm>

namespace cloudyard {

bool LinkGuard::admit(const GuardPolicy& policy, SimTime now, bool isRetry)
{
    if (m_breaker != Breaker::Closed && now >= m_until) { // or probes of which nothing was heard
        m_breaker = Breaker::HalfOpen;
        m_until = now + policy.breakerPause;
        m_probes = m_passed = 0;
    }
    if (policy.breakerShare > 0 && m_breaker != Breaker::Closed) {
        if (m_breaker == Breaker::Open || m_probes >= policy.breakerProbes)
            return false;
        ++m_probes;
    }
    if (!isRetry)
        m_spent = std::max(0.0, m_spent - policy.retryBudget);
    return true;
}

bool LinkGuard::takeRetry(const GuardPolicy& policy, RetryPaid retry)
{
    const std::uint32_t cost = policy.retryTokens == 0 ? 0 : policy.costOf(retry);
    if (isBudgetSpent(policy) || cost > tokensLeft(policy))
        return false;
    m_spent += policy.retryBudget > 0 ? 1 : 0;
    m_tokensTaken += cost;
    return true;
}

void LinkGuard::saw(const GuardPolicy& policy, SimTime now, bool isWell, RetryPaid paid)
{
    if (isWell)
        m_tokensTaken -=
            std::min(m_tokensTaken, paid == RetryPaid::Nothing ? policy.successReturn : policy.costOf(paid));
    if (policy.breakerShare <= 0)
        return close();
    switch (m_breaker) {
    case Breaker::Open: return; // an answer to a call from before
    case Breaker::HalfOpen:
        if (!isWell)
            return open(policy, now);
        if (++m_passed >= policy.breakerProbes)
            close();
        return;
    case Breaker::Closed:
        remember(policy, isWell);
        if (m_known >= policy.breakerCalls && m_failed >= policy.breakerShare * policy.breakerCalls)
            open(policy, now);
    }
}

void LinkGuard::open(const GuardPolicy& policy, SimTime now)
{
    close();
    m_breaker = Breaker::Open;
    m_until = now + policy.breakerPause;
    ++m_opened;
}

void LinkGuard::close()
{
    m_breaker = Breaker::Closed;
    m_failures = {};
    m_next = m_known = m_failed = 0;
}

/// In a ring of the last calls. A ring that has become smaller begins anew.
void LinkGuard::remember(const GuardPolicy& policy, bool isWell)
{
    if (m_known > policy.breakerCalls || m_next >= policy.breakerCalls)
        close();
    std::uint64_t& word = m_failures[m_next / 64];
    const std::uint64_t bit = std::uint64_t{1} << (m_next % 64);
    if ((word & bit) != 0)
        --m_failed;
    word = isWell ? word & ~bit : word | bit;
    m_failed += isWell ? 0 : 1;
    m_known = std::min(m_known + 1, policy.breakerCalls);
    m_next = (m_next + 1) % policy.breakerCalls;
}

} // namespace cloudyard
