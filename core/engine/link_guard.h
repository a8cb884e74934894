// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "core/base/sim_time.h"

namespace cloudyard {

/// What the last retry of a request took from the retry tokens; its success gives as much back.
enum class RetryPaid : std::uint8_t { Nothing, Usual, ForTimeout };

/// What keeps a caller from making things worse on a link, besides the pauses between its retries.
struct GuardPolicy {
    static constexpr std::uint32_t kMostCalls = 128;

    double retryBudget = 0;          ///< retries earned by each first attempt; 0: as many as are wanted
    double budgetReserve = 10;       ///< that may be saved up; there at the start
    std::uint32_t retryTokens = 0;   ///< in a full bucket, which it is at the start; 0: there is none
    std::uint32_t retryCost = 5;     ///< tokens
    std::uint32_t timeoutRetryCost = 10; ///< of a retry after an attempt that timed out
    std::uint32_t successReturn = 1; ///< tokens that a request gives back which succeeds without any retry
    double breakerShare = 0;         ///< of failures, from which on the breaker opens; 0: there is none
    std::uint32_t breakerCalls = 100; ///< the last so many calls count; before, it does not open
    Duration breakerPause = Duration::seconds(60); ///< it stays open
    std::uint32_t breakerProbes = 10; ///< calls that must all succeed before it closes
    /// Asked for every attempt: neither share is ever negative, so that none of them acts where no bit is set.
    [[nodiscard]] bool acts() const
    {
        return (std::bit_cast<std::uint64_t>(retryBudget) | std::bit_cast<std::uint64_t>(breakerShare) | retryTokens) !=
               0;
    }
    /// Tokens of a retry.
    [[nodiscard]] std::uint32_t costOf(RetryPaid retry) const
    {
        return retry == RetryPaid::ForTimeout ? timeoutRetryCost : retryCost;
    }
    bool operator==(const GuardPolicy&) const = default;
};

/// What the callers over one link remember: the retries that they may still make, as a share of their requests or paid
/// with tokens that successes bring back, and the circuit breaker. Closed, it counts the failures among the last calls;
/// open, it lets none through; after its pause some probes decide. A regular value; constant time.
/// @source Timeouts, retries and backoff with jitter, Amazon Builders' Library; M. Nygard, Release It!, 2007; defaults
/// as in resilience4j; of the tokens as in the standard retry mode of botocore, 2026-08.
class LinkGuard {
public:
    enum class Breaker : std::uint8_t { Closed, Open, HalfOpen };

    /// Whether an attempt may go; first attempts earn a part of a retry.
    [[nodiscard]] bool admit(const GuardPolicy& policy, SimTime now, bool isRetry);
    /// Pays for a retry, if budget and tokens both suffice.
    [[nodiscard]] bool takeRetry(const GuardPolicy& policy, RetryPaid retry);
    /// How an admitted attempt ended, and what was paid for it.
    void saw(const GuardPolicy& policy, SimTime now, bool isWell, RetryPaid paid);

    [[nodiscard]] Breaker breaker() const { return m_breaker; }
    /// When an open breaker lets probes through.
    [[nodiscard]] SimTime opensUntil() const { return m_until; }
    [[nodiscard]] std::uint64_t timesOpened() const { return m_opened; }
    /// Probes that have succeeded while it is half open.
    [[nodiscard]] std::uint32_t probesPassed() const { return m_passed; }
    [[nodiscard]] bool isBudgetSpent(const GuardPolicy& policy) const
    {
        return policy.retryBudget > 0 && m_spent + 1 > policy.budgetReserve;
    }
    [[nodiscard]] std::uint32_t tokensLeft(const GuardPolicy& policy) const
    {
        return policy.retryTokens > m_tokensTaken ? policy.retryTokens - m_tokensTaken : 0;
    }

private:
    void open(const GuardPolicy& policy, SimTime now);
    void close();
    void remember(const GuardPolicy& policy, bool isWell);

    double m_spent = 0; ///< of the reserve
    std::uint32_t m_tokensTaken = 0;
    SimTime m_until;
    std::uint64_t m_opened = 0;
    std::array<std::uint64_t, GuardPolicy::kMostCalls / 64> m_failures{}; ///< a bit for each remembered call
    std::uint32_t m_next = 0;
    std::uint32_t m_known = 0;
    std::uint32_t m_failed = 0;
    std::uint32_t m_probes = 0; ///< let through
    std::uint32_t m_passed = 0;
    Breaker m_breaker = Breaker::Closed;
};

} // namespace cloudyard
