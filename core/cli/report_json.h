// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/metrics/run_report.h"

namespace cloudyard {

/// The report as JSON in UTF-8, one node a line, in an order that never changes. Keys, units and
/// meaning are stable and described in resources/help/run_report.md. What was not measured is null;
/// numbers parse back to the same value.
[[nodiscard]] std::string toJson(const RunReport& report);

/// A number as JSON: the shortest that parses back, null for NaN and infinities.
[[nodiscard]] std::string numberOrNull(double value);

} // namespace cloudyard
