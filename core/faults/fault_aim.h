// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// Whether a fault finds something to act on, beyond a target of a kind that it may hit (`canTarget`): spot capacity can
/// be taken back only where some is lent. Pure, any thread; linear in the nodes. An Error is a sentence
/// and has no `where`.
[[nodiscard]] Result<void> findsSomething(const Scene& scene, const Vocabulary& vocabulary,
                                          const FaultDescriptor& fault, std::string_view target);

/// As `faultFor`: of the faults with the name of `like` the one that may hit the target, and finds something there.
[[nodiscard]] Result<const FaultDescriptor*> aimedFault(const Scene& scene, const Vocabulary& vocabulary,
                                                        const FaultDescriptor& like, std::string_view target);

} // namespace cloudyard
