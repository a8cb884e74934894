// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/scene/canvas_snapshot.h"

namespace cloudyard {

/// How an item fares, in the ways that look different: each has a mark of its own shape, and words.
enum class Wellbeing : std::uint8_t {
    Unknown,
    Ok,
    Starting,
    Warning,
    Overloaded, ///< its waiting line is full: it turns calls away, or will with the next few
    Failed,
    Off,        ///< it does nothing, and nobody asks it to
    Refusing,   ///< off, and whoever calls it is turned away at once
    Silent,     ///< without power: whoever calls it waits for a timeout
};
inline constexpr int kWellbeings = 9;

[[nodiscard]] Wellbeing wellbeingOf(const CanvasItem& item, const ItemLive& live, bool running);

/// Whether it does no work although it should, as the pill of its region counts it.
[[nodiscard]] bool isDown(const ItemLive& live);

/// Its waiting line is full, or so nearly that the next few fill it.
[[nodiscard]] bool lineIsFull(const NodeView& view);

/// How much of what ended at it in the last ten seconds failed, in whole percent; 0 where next to nothing ended. Of a
/// place: of what ended for the clients that call into it, so that it says what they see.
[[nodiscard]] int failingPercent(const ItemLive& live);
/// The same of what ended a second.
[[nodiscard]] int failingPercent(double failures, double completions);
/// From so many percent on, whoever stands and answers is not well all the same.
inline constexpr int kManyFail = 10;

/// Whole seconds that something still takes, rounded up; at least 1, for it has not ended. Every countdown says this.
[[nodiscard]] std::int64_t secondsLeft(SimTime until, SimTime now);
/// Whole seconds that have passed. Every age says this.
[[nodiscard]] std::int64_t secondsSince(SimTime since, SimTime now);

/// Whether it is on its way into service, as that pill counts it.
[[nodiscard]] bool isStarting(const ItemLive& live);

} // namespace cloudyard
