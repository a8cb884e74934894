// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/engine/ledger.h"
#include "core/metrics/scene_numbers.h"
#include "core/metrics/series.h"
#include "core/metrics/verdict.h"

namespace cloudyard {

/// A distribution of durations in seconds; all zero when `count` is 0. Percentiles are within 0.79
/// %.
struct TimesReport {
    double mean = 0;
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
    double max = 0;
    std::uint64_t count = 0;
};

/// One node from the end of the warm-up to the time of the report. Of clients, `sojourn` is the
/// response time of requests that succeeded, retries included, and `completions` counts those.
struct NodeReport {
    std::string id;
    std::string name; ///< what people read; the id where the scene gives none
    std::string kind;
    bool isClients = false;
    bool hasServers = false; ///< utilisation has a meaning
    std::uint64_t arrivals = 0;
    std::uint64_t completions = 0;
    ReasonCounts failures{};
    double utilisation = 0;  ///< busy time of its servers / time that they were up; 0 without servers
    double meanInSystem = 0; ///< time average
    double meanWaiting = 0;  ///< time average
    TimesReport sojourn;
    TimesReport wait;
    /// The kind's own, by key: gauges as they stand at the end, rates and percentiles over the
    /// whole time; NaN: none.
    std::vector<std::pair<std::string, double>> metrics;
    std::uint32_t column = 0; ///< of its metrics, in their order, in the series
};

/// The requests of one class, whoever made them, from the end of the warm-up to the end of the run; `sojourn` is the
/// response time of those that succeeded, retries included.
struct ClassReport {
    std::string name;
    std::uint64_t arrivals = 0;
    std::uint64_t completions = 0;
    ReasonCounts failures{};
    TimesReport sojourn;
};

struct ObjectiveReport {
    std::string name;
    double value = 0; ///< NaN: there was nothing to measure
    double limit = 0; ///< the bound that is missed, else the nearer one
    bool isMinimum = false;
    bool met = false;
    bool isTime = false; ///< value and limit are seconds
    bool over = true;    ///< the time that it is about has passed
};

struct ExpectationReport {
    std::string name;
    double value = 0;
    double low = 0;
    double high = 0;
    bool met = false;
    bool isTime = false;      ///< value, low and high are seconds
    bool over = true;         ///< the time that it is about has passed
    std::string because = {}; ///< the arithmetic behind the interval
};

/// What was billed from time 0 on, in dollars.
struct CostReport {
    double byTime = 0;          ///< by machines
    double byRequest = 0;       ///< by what charges for requests
    double instanceSeconds = 0; ///< that the machines were billed for
    [[nodiscard]] double total() const { return byTime + byRequest; }
};

/// What a run of a scene came to, or has come to so far. The ledgers count from time 0, nodes and series
/// from the end of the warm-up. Durations are in seconds unless typed. What a live run is asked for has the node that
/// it was asked about, and neither series nor counts of what is open (see RunReporter).
struct RunReport {
    enum class End : std::uint8_t { Finished, Interrupted, Halted };
    End end = End::Finished;
    std::string problem; ///< why it halted, or which ledger does not balance; empty: neither
    std::string title;
    std::uint64_t seed = 0;
    double simulated = 0;
    double warmUp = 0;
    std::uint64_t events = 0; ///< handlers executed
    double wall = 0;
    std::uint64_t fingerprint = 0;
    Ledgers ledgers;
    std::uint64_t inFlight = 0;  ///< messages, counted by walking their owners
    std::uint64_t callsOpen = 0; ///< counted by walking
    SceneNumbers scene;
    ReasonCounts requestsFailed{}; ///< of all clients, why
    CostReport cost;
    std::vector<NodeReport> nodes; ///< in the order of the scene, places left out
    std::vector<ClassReport> classes; ///< of which there were requests, by name; those of no class are in none
    double window = 0;
    Series series;
    std::vector<ObjectiveReport> objectives;
    std::vector<ExpectationReport> expectations;
    RunVerdict verdict; ///< as if the run ended here

    [[nodiscard]] double eventsPerSecond() const
    {
        return wall > 0 ? static_cast<double>(events) / wall : 0;
    }
    [[nodiscard]] bool metAll() const;
};

} // namespace cloudyard
