// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/distribution.h"
#include "core/base/units.h"
#include "core/services/handler/step_table.h"
#include "core/services/service_kind.h"

namespace cloudyard {

enum class Runtime : std::uint8_t { Node, Python, Go, Rust, Java, DotNet };
enum class Architecture : std::uint8_t { X86, Arm };
/// Which idle environment gets the next invocation.
enum class Reuse : std::uint8_t { LastUsed, LongestIdle };

/// Code that runs when it is asked to, in environments that the provider starts and removes; each serves one invocation
/// at a time.
struct FunctionSettings {
    // What an invocation does
    Distribution serviceTime;            ///< with one whole vCPU
    HandlerProgram program;              ///< without steps: what follows from its links
    Sends sends = Sends::All;
    Duration timeout = Duration::seconds(3);
    double failure = 0;
    double poison = 0;
    // How large its environments are
    Bytes memory{1769 * 1'048'576ll};
    double cpuShare = 1;                 ///< of the work that the processor does, rather than others it waits for
    std::int64_t threads = 1;            ///< among which that part is spread
    Architecture architecture = Architecture::X86;
    Bytes ephemeralStorage{512 * 1'048'576ll};
    // How they start and how long they stay
    Runtime runtime = Runtime::Node;
    Bytes packageSize{1'048'576};
    Distribution placementTime;
    std::optional<Distribution> initTime; ///< unset: follows from runtime, package and memory
    double initCpuShare = 0.5;            ///< of the initialisation that is quicker with more memory
    Distribution idleTime;
    Reuse reuse = Reuse::LastUsed;
    bool failureResets = true;
    bool billsInit = true;
    Distribution overhead;
    // How many there may be
    std::optional<std::int64_t> reserved;
    std::int64_t provisioned = 0;
    std::int64_t scalingRate = 1000;      ///< environments in 10 s
    // Asynchronous invocations
    std::int64_t retryAttempts = 2;
    Duration maxEventAge = Duration::seconds(21'600);
    Bytes maxEventSize{1'048'576};
    double duplicateRate = 0;
    std::optional<std::string> onSuccess;
    std::optional<std::string> onFailure;
    std::optional<std::string> deadLetterQueue;
    // Queues that it is mapped to
    std::int64_t batchSize = 10;
    Duration batchingWindow;
    std::optional<std::int64_t> maximumConcurrency;
    bool reportsFailures = false;         ///< of single messages of a batch
    std::int64_t pollersAtStart = 5;
    std::int64_t pollersWhenIdle = 2;
    std::int64_t pollerGrowth = 300;      ///< a minute
    std::int64_t mostPollers = 1000;

    /// vCPUs that its memory brings.
    [[nodiscard]] double vcpus() const;
    /// How many times as long work takes as with one whole vCPU to itself.
    [[nodiscard]] double slowness() const;
};

extern const ServiceKind kFunctionKind;

} // namespace cloudyard
