// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include <QPointF>
#include <QRectF>

#include "gui/canvas/scene/link_path.h"

namespace cloudyard {

/// Where a link that must turn likes to turn: close to the end where several links meet, so that they share a trunk.
enum class Trunk : std::uint8_t { Middle, NearSource, NearTarget };

/// One link to be routed. Rects in scene units.
struct RouteRequest {
    QRectF from;
    QRectF to;
    bool arc = false;                    ///< one sweep: across regions, to and from clients, while dragging
    Trunk trunk = Trunk::Middle;
    double lane = 0;                     ///< sideways shift of both ends, for links of the same pair
    std::span<const QPointF> via = {};        ///< the user's own points, absolute
    std::span<const QRectF> obstacles = {};   ///< cards to stay clear of where a detour is cheap; without the ends
    bool fromHasNotes = false; ///< that end says something below itself: a poor place to leave or enter
    bool toHasNotes = false;
};

/// The way of one link. Pure, so that links can be routed alone and in any order.
///
/// Guarantees: starts on the border of `from`, ends on the border of `to`. Within a region: horizontal and vertical
/// stretches with rounded corners, and no line that is a little out of the straight: ends that are nearly level meet
/// half-way; of some thirty candidates the one that crosses the fewest cards, then is short,
/// has few bends, leaves to the right and enters from the left. Otherwise an arc. Microseconds a link.
[[nodiscard]] LinkPath routeLink(const RouteRequest& request);

} // namespace cloudyard
