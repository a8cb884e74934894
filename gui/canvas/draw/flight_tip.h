// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <QPointF>
#include <QString>

#include "core/session/frame.h"
#include "gui/canvas/scene/canvas_snapshot.h"
#include "gui/canvas/scene/flight_stage.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

/// The dot nearest to a point of the screen, if a pointer there means it; by its position in the window. Pure; linear
/// in the window, a look at its link's box for most.
[[nodiscard]] std::optional<std::size_t> flightAt(const FlightWindow& window, const CanvasSnapshot& snapshot,
                                                  const View& view, QPointF point);

/// What a dot is, where it goes and when it really does: "Retry, attempt 3 · Shoppers → web · left at 0:28.114, takes
/// 0.6 ms · stands for 12". Times are simulated.
[[nodiscard]] QString flightTip(const ShownFlight& shown, const Flight& flight, const CanvasSnapshot& snapshot);

} // namespace cloudyard
