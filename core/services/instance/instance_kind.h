// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/distribution.h"
#include "core/services/handler/step_table.h"
#include "core/services/service_kind.h"

namespace cloudyard {

/// What comes back to the queue when one message of a receive fails: that one, or all that came with it.
enum class BatchFailure : std::uint8_t { FailedOnly, WholeBatch };

enum class OperatingSystem : std::uint8_t { Linux, Windows };

/// How a machine is had: for as long as one likes; cheaper, until the provider wants it back; or paid for whether it runs
/// or not, cheaper for a term of a year or more (a reserved instance or a savings plan), or at the full price for capacity
/// that is kept for it.
enum class PurchaseOption : std::uint8_t { OnDemand, Spot, Reserved, CapacityReservation };

/// What becomes of a spot instance that is interrupted; a stopped one starts again once there is capacity, and so does a
/// hibernated one, which keeps its memory and goes without the two minutes of a notice.
enum class Interruption : std::uint8_t { Terminate, Stop, Hibernate };

/// What a burstable machine does without credits: runs at its baseline, or goes on and owes them. ByFamily: T2 the one,
/// others the other.
enum class CreditMode : std::uint8_t { ByFamily, Standard, Unlimited };

/// A virtual machine that runs one program: it answers requests, polls queues, or both, with the same slots.
struct InstanceSettings {
    std::string type = "m5.large";
    OperatingSystem operatingSystem = OperatingSystem::Linux;
    PurchaseOption purchase = PurchaseOption::OnDemand;
    double spotPrice = 0.45;          ///< of the on-demand price
    double reservedPrice = 0.625;     ///< the same
    Interruption interruption = Interruption::Terminate;
    bool drainsOnNotice = false;      ///< from its spot notice on it takes nothing new
    std::optional<std::int64_t> slots; ///< unset: the type's vCPUs
    Distribution serviceTime;
    std::int64_t lineLimit = 1000;
    Distribution bootTime;
    Distribution pendingTime; ///< of a launch during the run, before the boot
    Distribution hibernateTime; ///< from running to off, while its memory is written
    Distribution resumeTime;    ///< instead of the boot time, of one that was hibernated
    std::int64_t batch = 1;
    std::int64_t pollers = 0; ///< 0: one a slot
    Duration emptyPause = Duration::milliseconds(200);      ///< after an empty or failed receive
    Duration emptyPauseAgain = Duration::milliseconds(200); ///< after another one of the same poller
    Sends sends = Sends::All;
    HandlerProgram program; ///< without steps: what follows from its links
    Duration heartbeat;               ///< 0: none
    Duration heartbeatExtension = Duration::seconds(120);
    double failure = 0;
    double poison = 0;
    double crash = 0;
    Distribution restartTime;         ///< after a crash
    BatchFailure batchFailure = BatchFailure::FailedOnly;
    bool repeatsReceives = false;     ///< with attempt ids
    std::int64_t sendBatch = 1;       ///< items that go along a link in one call
    Duration sendWindow;              ///< the first of them waits so long for others
    std::int64_t deleteBatch = 1;     ///< messages that are deleted in one call
    Duration deleteWindow;            ///< the first of them waits so long for others
    bool honoursDeadlines = false;
    double cpuShare = 1;              ///< of the time of a busy slot its processor works; else it waits
    CreditMode creditMode = CreditMode::ByFamily;
    std::int64_t recoveryAlarm = 0; ///< status checks that fail until it is moved to another host; 0: it stays
    std::optional<double>
        initialCredits;               ///< of one that is there from the start of the run; unset: as its family begins
    double contention = 0;            ///< by so much each further busy slot makes work longer
    double coherency = 0;             ///< and by so much every pair of busy slots, both ways
    Distribution gcPause;             ///< so long its collector stops all work; zero: it never does
    Duration gcInterval = Duration::seconds(10); ///< work of all slots together from one such pause to the next

    [[nodiscard]] std::uint32_t slotCount() const;
    /// List price on demand in the list's own region, the licence of its operating system apart; and that licence.
    [[nodiscard]] double listedUsdPerHour() const;
    [[nodiscard]] double licenceUsdPerHour() const;
    /// Paid for whether it runs or not.
    [[nodiscard]] bool isCommitted() const
    {
        return purchase == PurchaseOption::Reserved || purchase == PurchaseOption::CapacityReservation;
    }
    /// What an hour costs there by the way in which it is bought.
    [[nodiscard]] double usdPerHour() const;
    [[nodiscard]] bool collects() const { return gcPause.mean().ns != 0; }
    bool operator==(const InstanceSettings&) const = default;
};

extern const ServiceKind kInstanceKind;

} // namespace cloudyard
