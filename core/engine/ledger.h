// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "core/engine/records.h"

namespace cloudyard {

using ReasonCounts = std::array<std::uint64_t, kReasons>;
[[nodiscard]] std::uint64_t sum(const ReasonCounts& counts);

/// Every obligation that began and how it ended, from time 0.
/// `created + duplicated = completed + failed + expired + dropped + deadLettered + in flight` holds after every event.
/// `in flight` is never derived from the others: `Simulation::census` counts it by walking the owners.
struct MessageLedger {
    std::uint64_t createdRequests = 0; ///< by clients
    std::uint64_t createdItems = 0;    ///< sent by nodes: orders, events
    std::uint64_t createdRedriven = 0; ///< taken up again from a dead-letter queue
    std::uint64_t duplicated = 0;
    std::uint64_t completed = 0;
    ReasonCounts failed{};  ///< the owner knows and gave up
    ReasonCounts dropped{}; ///< it vanished without anyone being told
    std::uint64_t expired = 0;
    std::uint64_t deadLettered = 0;

    [[nodiscard]] std::uint64_t created() const { return createdRequests + createdItems + createdRedriven; }
    [[nodiscard]] std::uint64_t ended() const
    {
        return completed + sum(failed) + sum(dropped) + expired + deadLettered;
    }
    bool operator==(const MessageLedger&) const = default;
};

/// Every attempt and how its caller's half ended. `calls = answered + refused + timedOut + cancelled + lost + open`.
struct CallLedger {
    std::uint64_t calls = 0;
    std::uint64_t answered = 0;
    std::uint64_t refused = 0;
    std::uint64_t timedOut = 0;
    std::uint64_t cancelled = 0;
    std::uint64_t lost = 0;
    std::uint64_t orphans = 0; ///< callees still at work for a caller that gave up; rises and falls
    std::uint64_t late = 0;    ///< orphans that finished in vain
    std::uint64_t died = 0;    ///< orphans whose callee died first
    std::array<std::uint64_t, kCallClasses> byClass{};
    bool operator==(const CallLedger&) const = default;
};

/// What lies in dead-letter queues. `deadLettered = parked + redriven + expired + removed`.
struct ParkedLedger {
    std::uint64_t deadLettered = 0;
    std::uint64_t redriven = 0;
    std::uint64_t expired = 0;
    std::uint64_t removed = 0;

    /// Those that lie there now.
    [[nodiscard]] std::uint64_t parked() const { return deadLettered - redriven - expired - removed; }
    bool operator==(const ParkedLedger&) const = default;
};

/// Deliveries are records of a receive; these count what became of repeats.
struct DeliveryLedger {
    std::uint64_t deliveries = 0;
    std::uint64_t redelivered = 0;      ///< from the second receive of a message on
    std::uint64_t staleDeletes = 0;     ///< a delete by an old receipt or of a gone message
    bool operator==(const DeliveryLedger&) const = default;
};

struct Ledgers {
    MessageLedger messages;
    CallLedger calls;
    ParkedLedger parked;
    DeliveryLedger deliveries;
    bool operator==(const Ledgers&) const = default;
};

} // namespace cloudyard
