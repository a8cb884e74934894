// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/distribution.h"
#include "core/services/instance/handler_program.h"
#include "core/services/service_kind.h"

namespace cloudyard {

/// What comes back to the queue when one message of a receive fails: that one, or all that came with it.
enum class BatchFailure : std::uint8_t { FailedOnly, WholeBatch };

enum class Sends : std::uint8_t { All, One };

/// A virtual machine that runs one program: it answers requests, polls queues, or both, with the same slots.
struct InstanceSettings {
    std::string type = "m5.large";
    std::optional<std::int64_t> slots; ///< unset: the type's vCPUs
    Distribution serviceTime;
    std::int64_t lineLimit = 1000;
    Distribution bootTime;
    Distribution pendingTime; ///< of a launch during the run, before the boot
    std::int64_t batch = 1;
    std::int64_t pollers = 0; ///< 0: one a slot
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

    [[nodiscard]] std::uint32_t slotCount() const;
};

extern const ServiceKind kInstanceKind;

} // namespace cloudyard
