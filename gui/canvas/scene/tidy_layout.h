// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/edit/edit.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// Lays out regions the way messages go, as one step: columns from left to right by how far a card is from where
/// messages come in; zones as lanes across the columns that their cards need; what stands in the region itself above
/// the lanes, or beside them where no zone has cards in its column. Within lanes and columns the order is changed only
/// where fewer links cross then, so what did not change stays, and tidying twice is tidying once.
///
/// Of which regions: those that hold one of `ids` (or are one), or all when it is empty. What stands on the map stays
/// at its place on earth; it gives way where a region that has grown would cover it. What is locked stays; frames go
/// round what they went round, and notes go out of the way. Layers after K. Sugiyama, S. Tagawa and M. Toda, "Methods
/// for visual understanding of hierarchical system structures" (1981): longest paths, barycentres.
///
/// Of n cards and m links: O((n + m) log n) for each of at most 24 sweeps. Pure; any thread.
[[nodiscard]] Result<EditPtr> makeTidy(const Scene& scene, const Vocabulary& vocabulary, std::span<const NodeId> ids);

} // namespace cloudyard
