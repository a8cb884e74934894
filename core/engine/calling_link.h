// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/engine/context.h"

namespace cloudyard {

/// A link as whoever calls or sends along it uses it: what its timeout, retries, retry budget, circuit breaker, hedging
/// and deadlines make of attempts. Clients, instances and schedules all follow these, so that a setting means the same
/// on every link. Made anew for each handler; keeps nothing, what it remembers is the link's LinkGuard. Constant time,
/// and a comparison where a policy is not set.
/// @source Exponential Backoff And Jitter, AWS Architecture Blog, 2015; Timeouts, retries and backoff with jitter,
/// Amazon Builders' Library; M. Nygard, Release It!, 2007; J. Dean, L. A. Barroso, The Tail at Scale, 2013.
class CallingLink {
public:
    CallingLink(Context& context, LinkIndex link) : m_context(context), m_index(link), m_link(context.link(link)) {}

    /// Whether the breaker lets an attempt through; first attempts earn a part of a retry.
    [[nodiscard]] bool admits(bool isRetry) const { return m_context.guardAdmits(m_index, isRetry); }

    /// An attempt for somebody who waits for `left` more (none: as long as it takes) is given up no later than that,
    /// and says so; where the link states deadlines, so does any other.
    void setDeadline(CallRequest& request, std::optional<Duration> left) const
    {
        if (left && *left < m_link.timeout) {
            request.timeout = *left;
            request.timeoutRecurs = false;
        }
        if (left || m_link.statesDeadline)
            request.parameter = kStatesDeadline;
    }

    /// How an attempt that was let through ended by itself, and what had been paid for it.
    void saw(CallOutcome outcome, RetryPaid paid = RetryPaid::Nothing) const
    {
        m_context.guardSaw(m_index, outcome == CallOutcome::Answered, paid);
    }

    /// What passes before the next attempt after `made` (1 or more), the last of which failed for this reason, paid
    /// from budget and tokens; nothing: the last one decided. `who` names who draws the jitter. What is the sender's
    /// own error is not repeated. Callers keep `paymentFor(failure)` with the next attempt, for `saw`.
    [[nodiscard]] std::optional<Duration> pauseBeforeRetry(Reason failure, std::uint64_t who, std::uint64_t trace,
                                                           std::uint32_t made) const
    {
        if (failure == Reason::TooLarge || made > m_link.retry.retries ||
            !m_context.takeRetry(m_index, paymentFor(failure)))
            return std::nullopt;
        return m_context.pauseBefore(m_link.retry, who, trace, made);
    }
    /// What the retry takes that such a failure makes necessary.
    [[nodiscard]] static RetryPaid paymentFor(Reason failure)
    {
        return failure == Reason::Timeout ? RetryPaid::ForTimeout : RetryPaid::Usual;
    }

    /// Whether an attempt may be made a second time while the first is under way.
    [[nodiscard]] bool isHedged() const { return m_link.hedgeAfter.ns >= 0; }
    /// How long a first attempt stays alone; nothing: however long it takes.
    [[nodiscard]] std::optional<Duration> patience() const
    {
        return isHedged() ? std::optional(m_link.hedgeAfter) : std::nullopt;
    }
    /// Whether a second attempt may go while the first is under way: one that the breaker lets through, and that earns
    /// nothing.
    [[nodiscard]] bool admitsHedge() const { return isHedged() && !m_link.removed && admits(true); }

private:
    Context& m_context;
    LinkIndex m_index;
    const TopologyLink& m_link;
};

/// The attempts under way of a call that may be hedged, for callers who keep them by call. A plain value.
struct HedgedPair {
    CallIndex first = kNone;  ///< none: it cannot be hedged
    CallIndex second = kNone; ///< the hedge

    /// `ended` has ended. True when that decides the matter: it was answered, which ends the other one, or none is
    /// left.
    [[nodiscard]] bool isDecidedBy(Context& context, CallIndex ended)
    {
        if (first == kNone) [[likely]]
            return true;
        const CallIndex other = ended == first ? second : first;
        const bool isWell = context.callAt(ended).outcome == CallOutcome::Answered;
        if (other != kNone && isWell)
            context.cancelCall(other);
        *this = isWell || other == kNone ? HedgedPair{} : HedgedPair{other, kNone};
        return first == kNone;
    }
};

} // namespace cloudyard
