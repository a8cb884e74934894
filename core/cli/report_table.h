// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "core/metrics/run_report.h"

namespace cloudyard {

/// A report for people: a sentence, ledgers, nodes, objectives, expectations, and in the last line
/// the verdict. Times with their units, counts with separators. Lines are at most `width` wide where
/// that can be done, node columns are left out for it; 0: any width.
[[nodiscard]] std::string reportTable(const RunReport& report, std::size_t width, bool colour);

} // namespace cloudyard
