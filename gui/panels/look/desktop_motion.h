// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cloudyard {

/// Whether the desktop's user has switched animations off, as far as it tells: by its style, by KDE's settings or by
/// those of GTK in `configFolder` ("~/.config"). Desktops that keep it elsewhere, as GNOME does (see
/// Appearance), count as moving. GUI thread.
/// @source Plasma: kdeglobals, [KDE] AnimationDurationFactor, 0 for instant; GTK 3 and 4: settings.ini,
/// gtk-enable-animations (read 2026-11).
[[nodiscard]] bool desktopIsStill(const QString& configFolder);

} // namespace cloudyard
