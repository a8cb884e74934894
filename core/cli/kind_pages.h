// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// What kinds and faults say of themselves, as pages for people and as JSON; nothing here knows any
/// of them by name.

/// One line a kind and a fault.
[[nodiscard]] std::string listOfKinds(const Vocabulary& vocabulary);
/// Settings, links with their settings, metrics, measures and quotas of one kind.
[[nodiscard]] std::string pageOf(const KindDescriptor& kind, const Vocabulary& vocabulary);
[[nodiscard]] std::string pageOf(const FaultDescriptor& fault);

[[nodiscard]] std::string jsonOf(const KindDescriptor& kind, const Vocabulary& vocabulary);
[[nodiscard]] std::string jsonOf(const FaultDescriptor& fault);
/// {"kinds": [...], "faults": [...]}, one a line.
[[nodiscard]] std::string jsonOfAll(const Vocabulary& vocabulary);

} // namespace cloudyard
