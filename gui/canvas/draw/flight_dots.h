// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/flight_painter.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/canvas_snapshot.h"
#include "gui/canvas/scene/flight_stage.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

/// Everything that moves or changes all the time at one moment: dots, and above them as primitives the rings of
/// arrivals, the pills of big batches, the rates of links and what happens to attempts at their end.
struct MovingPicture {
    DrawList below; ///< bundles, which the dots run along; px of the view
    std::vector<FlightDot> dots;
    DrawList above; ///< in px of the view
};

/// Where the flights of a window are at its moment, and how they look at the view's scale.
///
/// Guarantees: pure; a dot lies on its link's line; it is there from its start to its end, then an arrival rings for
/// 180 ms and a lost one, which greys on its last stretch, fades and falls for 250 ms; what is off the view is left
/// out; colour and shape are the state's, the radius grows with the weight. Links on which attempts are lost, refused
/// or turned away say so beside that end. Any thread. Linear in window and links.
[[nodiscard]] MovingPicture placeFlights(const FlightWindow& window, const CanvasSnapshot& snapshot, const View& view,
                                         const Theme& theme);

[[nodiscard]] DotColor dotColorOf(FlightState state);

/// The line that dots of a link run along: its own, or while links are drawn in bundles that of its bundle.
[[nodiscard]] const LinkPath& pathOfFlights(const CanvasSnapshot& snapshot, ItemIndex link, bool bundled);
/// How far a dot is along that line: 0 at the drawn source, 1 at the drawn target.
[[nodiscard]] double shareOfWay(const ShownFlight& flight, double now);

} // namespace cloudyard
