// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// The rules that the check of a whole scene and the questions of an editor share, on descriptors already found.
/// Errors have no `where`: the caller knows it.

/// Whether a node of this kind may stand in a place of that kind; null is the map.
[[nodiscard]] Result<void> mayStand(const KindDescriptor& kind, const KindDescriptor* place);

[[nodiscard]] Result<void> mayHitNode(const FaultDescriptor& fault, const Node& node);
[[nodiscard]] Result<void> mayHitLink(const FaultDescriptor& fault);

/// For a node that has as many links of this rule as it may have.
[[nodiscard]] tl::unexpected<Error> tooManyLinks(const LinkRule& rule);

} // namespace cloudyard
