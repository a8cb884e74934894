// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cloudyard {

/// How much flows, in steps that the eye can tell apart: 0 below 0.05 messages a second, which reads as nothing, then a
/// step for each time that it is about 2.2 times as much (three for a factor of ten), up to kMostFlow. Pure.
inline constexpr int kMostFlow = 18;
[[nodiscard]] int flowLevel(double messagesPerSecond);
/// The same, but the level stays what it was until the flow has left its step by more than half as much again: what
/// varies by chance does not flicker.
[[nodiscard]] int flowLevel(double messagesPerSecond, int before);

/// How it is drawn where nothing moves: dashes that get closer and wider with each step. Px.
struct FlowDashes {
    float on = 0, off = 0, width = 0;
};
[[nodiscard]] FlowDashes flowDashes(int level);

} // namespace cloudyard
