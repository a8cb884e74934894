// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/study/run_report.h"

namespace cloudyard {

/// A report for people: a sentence, ledgers, nodes, objectives. Times with their units, counts with
/// separators.
[[nodiscard]] std::string reportTable(const RunReport& report, bool colour);

} // namespace cloudyard
