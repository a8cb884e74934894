// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/session/frame.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {

/// How a node fares, in a word and a hue. `remaining` of a passing state is part of the word:
/// "booting 12 s".
struct StateWord {
    QString text;
    Hue hue = Hue::Green;
};
[[nodiscard]] StateWord stateWord(const NodeView& view, SimTime now);

/// How many that stand inside each node of a run are down: stopped, failed or without power. Linear in the nodes.
[[nodiscard]] std::vector<int> downInside(const Frame& frame);
/// The same of a node of a run; a place fares as badly as what stands in it: "2 down", and what stands as badly as what
/// it serves: "48 % fail".
[[nodiscard]] StateWord stateWord(const NodeFrame& node, SimTime now, int downInside);

/// The hue of a log line's severity.
[[nodiscard]] Hue hueOf(Severity severity);

/// "1:08.0", from an hour on "16:46:08.0".
[[nodiscard]] QString tenthsClock(SimTime at);

/// A log line with the names filled in, translated: "web-a: check failed 1/2".
[[nodiscard]] QString logText(const LogLine& line, const Topology& topology);

/// The name that people read of a node or a link of a run; empty when there is none.
[[nodiscard]] QString nodeName(const Topology& topology, NodeIndex node);
[[nodiscard]] QString linkName(const Topology& topology, LinkIndex link);

} // namespace cloudyard
