// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/launch_options.h"

namespace cloudyard {

/// Runs a scene without a display to the moment that was asked for and writes a picture of it: as
/// fast as possible up to two seconds of wall time before, then at the scene's pace, so that the
/// messages under way are where they would be. The same options give the same picture. Returns the
/// exit code: 0 written, 1 the run or the writing failed, 2 the scene cannot be read. Errors go to
/// standard error. After QApplication, GUI thread.
[[nodiscard]] int takeScreenshot(const LaunchOptions& options);

} // namespace cloudyard
