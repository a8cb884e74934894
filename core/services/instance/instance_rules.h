// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/services/conformance_rule.h"

namespace cloudyard {

[[nodiscard]] std::span<const ConformanceRule> instanceRules();
/// A part of them.
[[nodiscard]] std::span<const ConformanceRule> instanceWorkerRules();
/// Those of its calls and sends, which are among them.
[[nodiscard]] std::span<const ConformanceRule> instanceCallingRules();

} // namespace cloudyard
