// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/theme.h"
#include "gui/export/picture_info.h"

namespace cloudyard {

/// The height of the title block below the picture, in px.
inline constexpr int kTitleBlockHeight = 64;

/// Appends the title block (scene, moment, faults, verdict, success, p95, fingerprint) and the legend of
/// dots to a picture of this size; both lie in the lowest kTitleBlockHeight px, in narrow pictures the
/// legend in a chip just above. Pure; any thread.
void drawTitleBlock(DrawList& list, const PictureInfo& info, QSize size, const Theme& theme);

} // namespace cloudyard
