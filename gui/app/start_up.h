// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QStringList>

#include "gui/app/launch_options.h"

namespace cloudyard {

class MainWindow;

/// Starts another program, for a window of its own.
using OpenProgram = std::function<void(const QStringList& arguments)>;

/// Shows the window with what was asked for, what was left unsaved, what was open last, or the flagship, which begins
/// to play. Of several windows that come back each needs a program: this one starts the next with `--next`. First comes
/// what is unsaved, about which is asked until "Later", then what was closed in order. The size asked for wins over the
/// one that a window had; no window is larger than its screen. False: a program for the next window found none and has
/// nothing to show. May block on the question. GUI thread.
[[nodiscard]] bool startUp(MainWindow& window, const LaunchOptions& options, const OpenProgram& openProgram);

} // namespace cloudyard
