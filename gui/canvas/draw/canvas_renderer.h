// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QImage>
#include <QRect>

#include "gui/canvas/draw/flight_painter.h"
#include "gui/canvas/draw/raster_sink.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/canvas_snapshot.h"
#include "gui/canvas/scene/flight_stage.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

/// The one entry to pixels: the window, pictures, films, tests and benchmarks differ only in who makes the arguments.
///
/// Guarantees: equal arguments give equal bytes, in any process, with or without a screen; nothing is read but the
/// arguments (no clock, no settings, no selection, no hover). Images are RGB32 and carry the view's dpr. Keeps sprites
/// between calls, so each thread has a renderer of its own. `window.now` is the moment that is shown.
class CanvasRenderer {
public:
    /// The whole picture: what stands, then what moves.
    [[nodiscard]] QImage render(const CanvasSnapshot& snapshot, const FlightWindow& window, const View& view,
                                const Theme& theme);

    /// Only what stands; with `part` (device px) only there, on top of what the image holds.
    void renderStatic(QImage& image, const CanvasSnapshot& snapshot, const View& view, const Theme& theme,
                      std::optional<QRect> part = {});
    /// Only what moves, on top of what the image holds.
    void renderMoving(QImage& image, const CanvasSnapshot& snapshot, const FlightWindow& window, const View& view,
                      const Theme& theme);
    /// Any other primitives on top.
    void renderList(QImage& image, const DrawList& list) { m_sink.render(list, image); }

    /// The map as last drawn; renderers of the same picture may share it, so that there is one bitmap.
    [[nodiscard]] MapRaster& map() { return m_sink.map(); }

    /// An image for a view, not yet drawn.
    [[nodiscard]] static QImage imageFor(const View& view);
    /// The whole picture as primitives, for SVG and print: dots become ellipses.
    [[nodiscard]] static DrawList compose(const CanvasSnapshot& snapshot, const FlightWindow& window, const View& view,
                                          const Theme& theme);

private:
    RasterSink m_sink;
    FlightPainter m_flights;
};

} // namespace cloudyard
