// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"
#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/canvas_snapshot.h"
#include "gui/canvas/scene/flight_stage.h"
#include "gui/canvas/scene/view.h"
#include "gui/export/picture_info.h"

namespace cloudyard {

/// A moment of a scene as a picture: the canvas without panels, pointer or selection, with the
/// messages under way, and below it legend and title block. Ctrl+E and `--screenshot` make the same
/// picture from the same moment.
struct Picture {
    CanvasSnapshot snapshot;
    FlightWindow flights;
    View view; ///< its size is that of the canvas part; the title block comes below
    const Theme* theme = nullptr;
    PictureInfo info;

    /// Canvas and title block, in px.
    [[nodiscard]] QSize size() const;
};

/// All of it as primitives. Pure; any thread.
[[nodiscard]] DrawList composePicture(const Picture& picture);
/// As pixels, `scale` to a px.
[[nodiscard]] QImage renderPicture(const Picture& picture, double scale);
/// Writes it as PNG or SVG, by the ending of the path. Writes all of the file or nothing. Errors: another ending; what
/// the disk says.
[[nodiscard]] Result<void> writePicture(const Picture& picture, const QString& path, double scale);

} // namespace cloudyard
