// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// What a Measure's metric means: the name in an objective or an expectation, understood.
///
/// Work: counts and distributions of the work that came to a node (of the requests of clients; without a node, of all
/// clients together) in [from, to), however long it took:
///   requests = arrivals, completions, failed, success_rate = completions / (completions + failed),
///   loss_ratio = failed / arrivals, {response = sojourn, wait}_{mean, p50, p95, p99, max} in seconds.
/// Ledger: what the whole scene's ledgers counted in (from, to]: lost (accepted items that expired, were dropped
///   or given up in delivery; dead letters only once they are gone, too), expired, dropped, dead_lettered, duplicated,
///   redelivered. Of a node that stores messages, lost is what it accepted and no longer has, though nobody completed
///   it.
/// Average: exact time averages of a node over [from, to]: utilisation, mean_in_system, mean_waiting.
/// Level: a value of a moment: any gauge of the node's kind (see `yard kinds`), else waiting, in_system or busy; of the
///   whole scene backlog. As it stands it is the value at `to`. With _max, _min, _mean it is taken over [from, to],
///   with _falls_at, _rises_at it is the first time in s at which the level is below or above what it was at `from`,
///   with _empty_at the first time at which it is 0 after it was not; empty_at means waiting_empty_at. Looked at every
///   1/100,000 of the window, rounded up to a power of ten and at least 10 ms. While a gauge is not known (a group's
///   CPU before its first datapoint) it counts for nothing.
/// A measure without anything to measure is NaN, which lies in no interval.
struct MeasureForm {
    enum class Source : std::uint8_t { Work, Ledger, Average, Level };
    enum class Figure : std::uint8_t {
        Arrivals, Completions, Failed, SuccessRate, LossRatio, Mean, P50, P95, P99, Max,   // Work
        Lost, Expired, Dropped, DeadLettered, Duplicated, Redelivered,                     // Ledger
        Utilisation, MeanInSystem, MeanWaiting,                                            // Average
    };
    enum class Level : std::uint8_t { Gauge, Waiting, InSystem, Busy, Backlog };
    enum class Shape : std::uint8_t { Last, Max, Min, Mean, FallsAt, RisesAt, EmptyAt };

    Source source = Source::Work;
    Figure figure = Figure::Arrivals; ///< for all sources but Level
    bool ofWaits = false;             ///< a distribution of waits rather than of sojourns
    Level level = Level::Gauge;
    int gauge = -1;                   ///< position in the kind's gauges, for Level::Gauge
    Shape shape = Shape::Last;
};

/// Whether its value is in seconds. `kind` as in parseMetric. Any thread.
[[nodiscard]] bool isTime(const MeasureForm& form, const KindDescriptor* kind);

/// Understands a metric of a node of this kind, or of the whole scene when `kind` is null. The Error names what can be
/// measured there. Any thread.
[[nodiscard]] Result<MeasureForm> parseMetric(std::string_view metric, const KindDescriptor* kind);

/// Everything parseMetric takes there, without the suffixes of levels; for error texts and `yard kinds`.
[[nodiscard]] std::vector<std::string> metricNames(const KindDescriptor* kind);

/// Whether a run of the scene can measure it: the node exists, its kind has the metric, `from` lies before `to`.
[[nodiscard]] Result<void> checkMeasure(const Measure& measure, const Scene& scene, const Vocabulary& vocabulary);

/// All that is wrong with the measures of a scene's objectives and expectations; `where` names each.
[[nodiscard]] std::vector<Error> measureErrors(const Scene& scene, const Vocabulary& vocabulary);

} // namespace cloudyard
