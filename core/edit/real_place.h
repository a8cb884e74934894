// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/base/geo.h"
#include "core/edit/edit.h"
#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// The real place of a node on the earth: a region's code, people's city. Kinds without such a setting have none.
/// Texts live as long as the program.
struct RealPlace {
    std::string_view key;   ///< of the setting
    std::string_view value; ///< "sa-east-1", "São Paulo"
    std::string_view city;  ///< "São Paulo" for both
    Geo geo;
};

/// What a node of this kind takes at a point of the earth: the nearest real region, the nearest city. Linear in the
/// catalogue.
[[nodiscard]] std::optional<RealPlace> realPlaceAt(const KindDescriptor& kind, Geo geo);
/// What a node has now; none for one in another place, whose own would mean nothing.
[[nodiscard]] std::optional<RealPlace> realPlaceOf(const Node& node, const KindDescriptor& kind);

/// Nodes to the real places nearest to a point of the earth, as one step; those without a place of their own stay out
/// of it. A region that is called after its code takes the new one. Positions stay.
[[nodiscard]] Result<EditPtr> makeRelocate(const Scene& scene, const Vocabulary& vocabulary,
                                           std::span<const NodeId> ids, Geo geo);

} // namespace cloudyard
