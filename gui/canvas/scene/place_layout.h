// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"
#include "gui/canvas/scene/canvas_snapshot.h"

namespace cloudyard {

/// Where everything stands: by position in Scene::nodes, then in Scene::annotations; absolute, in scene units.
struct SceneLayout {
    std::vector<QRectF> rects;
    std::vector<std::optional<QPointF>> pins;
    std::vector<ItemIndex> parents; ///< kNoIndex: on the map, or its parent is missing
};

/// Gives every node and annotation of a scene its rect.
///
/// Guarantees: a node with a position stands there, relative to its parent's top-left corner; a place without a size
/// holds all its children with padding and header; a folded one is as large as a card; nodes without a position get a
/// free slot, so that no two of them and nothing positioned overlaps; annotations cover what they may, and are covered;
/// a note is never too small for its first lines; the same scene always gives the same layout; a cycle of parents or a missing parent is drawn on the map, never an
/// endless loop. Linear in the number of nodes for positioned scenes.
[[nodiscard]] SceneLayout layoutScene(const Scene& scene, const Vocabulary& vocabulary);

/// Card, zone or region: a place that may stand on the map is a region, any other place a zone.
[[nodiscard]] ItemShape shapeOf(const KindDescriptor* kind);

/// The id of what stands at a position of the layout.
[[nodiscard]] const NodeId& idAt(const Scene& scene, std::size_t position);

/// The point of the map that a node's city or region code names, if its kind has such a setting.
[[nodiscard]] std::optional<QPointF> pinOf(const Node& node, const KindDescriptor* kind,
                                           double mapWidth);

/// The size a new node of a kind has before anything is in it; and a new annotation.
[[nodiscard]] QSizeF freshSize(const KindDescriptor* kind);
[[nodiscard]] QSizeF freshSize(Annotation::Form form);

/// The free spot for a box that is nearest to `wanted` (its top-left corner): along a deterministic square spiral in
/// steps of the grid, `gap` away from everything taken, never left of or above `least`.
[[nodiscard]] QPointF freeSpot(std::span<const QRectF> taken, QSizeF size, QPointF wanted, double gap,
                               std::optional<QPointF> least = {});

/// The strip at the top of a place that its children stay below, and the padding beside them.
[[nodiscard]] double headerOf(ItemShape shape);
[[nodiscard]] double paddingOf(ItemShape shape);

} // namespace cloudyard
