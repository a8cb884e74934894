// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>

#include <QSize>
#include <QString>

#include "core/base/sim_time.h"
#include "gui/panels/look/appearance.h"

namespace cloudyard {

inline constexpr QSize kUsualSize{1600, 1000};

/// What a program that another one started as it began brings back; it opens nothing else (see startUp).
enum class NextWindow {
    None,    ///< it was started by somebody
    Unsaved, ///< asks about what was left unsaved, else as Closed
    Closed,  ///< that was closed in order
};

/// What the command line asked for. Times are simulated, sizes in device-independent pixels.
struct LaunchOptions {
    QString scene; ///< a file; empty: the flagship
    bool empty = false; ///< begin with an empty map instead
    NextWindow next = NextWindow::None;
    bool play = false;
    std::optional<SimTime> at;  ///< fast-forward to here before showing anything
    std::optional<double> pace; ///< simulated seconds per second; infinity is Max
    QString screenshot;         ///< write a picture here and exit; .png or .svg
    std::optional<QSize> size; ///< none: as the window was left; kUsualSize for pictures
    double scale = 1;                 ///< device pixels per pixel of the size
    bool wholeWindow = false;         ///< the picture shows the panels too
    bool frameTimes = false;          ///< print what frames cost when the window closes
    std::optional<ThemeChoice> theme; ///< none: as the preferences say
    std::optional<QString> language;  ///< a code such as "de"; none: as the preferences say
};

/// The program has said all it had to say, or was called wrongly: what to print and how to exit.
struct LaunchReply {
    std::string output; ///< for standard output
    std::string error;  ///< for standard error
    int exitCode = 0;
};

/// Reads the command line without opening a display: `--help` and `--version` work on a bare
/// server. Bad usage is exit code 2 with one sentence that names the option.
[[nodiscard]] std::variant<LaunchOptions, LaunchReply> readLaunchOptions(int argc,
                                                                         const char* const* argv);

} // namespace cloudyard
