// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/metrics/run_report.h"
#include "core/model/kind_descriptor.h"
#include "gui/panels/look/labels.h"

namespace cloudyard {

/// One line of a run's results: a figure with its name, or the heading of those that follow.
struct ResultLine {
    QString caption = {};
    QString value = {};  ///< at the right; of a heading empty
    QString remark = {}; ///< below both, smaller: the interval, the arithmetic
    QString tip = {};    ///< all digits, or what is meant
    TextTone tone = TextTone::Normal; ///< of the value
    bool isHeading = false;
    bool isPart = false; ///< of the figure above: indented
};

/// "So far, at 1:06 of 4:00", "At the end, at 4:00". `duration` in seconds, 0 when the run has no end.
[[nodiscard]] QString resultTime(double simulated, double duration);

/// What `yard run` prints of the whole scene: requests, objectives, expected intervals, costs and the verdict.
/// `isEdited`: it is no longer the scene for which the intervals were written.
[[nodiscard]] std::vector<ResultLine> sceneResults(const RunReport& report, bool isEdited = false);
/// What `yard run` gives of a node, in its table or in JSON. `kind` is the node's.
[[nodiscard]] std::vector<ResultLine> nodeResults(const NodeReport& node, const KindDescriptor& kind);

} // namespace cloudyard
