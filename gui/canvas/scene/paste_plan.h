// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include <QPointF>

#include "core/edit/compose.h"
#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// Part of a scene as the clipboard holds it: the outermost nodes stand absolutely, and it is known where they stood.
struct Fragment {
    Scene scene;
    std::unordered_map<NodeId, NodeId> homes; ///< of the outermost nodes: the place that each stood in
};

/// These nodes with all they contain and the links between them.
[[nodiscard]] Fragment fragmentOf(const Scene& scene, const Vocabulary& vocabulary, std::span<const NodeId> ids);

/// Where a fragment goes.
struct PasteWish {
    std::optional<NodeId>
        place; ///< into this one, or the nearest around it that may hold it (empty: the map); none: where each stood
    std::optional<QPointF> middle; ///< of all of it, scene units; none: as near as possible to where it stood
};

/// A place and a free spot for each outermost node of the fragment. What may not stand in the place that was wished for
/// goes into the nearest around it, else into the nearest that may hold it at all. The Error says why something can
/// stand nowhere. Nodes of one place keep their distances. Linear in both scenes for each place.
[[nodiscard]] Result<std::vector<PasteTarget>> planPaste(const Scene& scene, const Vocabulary& vocabulary,
                                                         const Fragment& fragment, const PasteWish& wish);

} // namespace cloudyard
