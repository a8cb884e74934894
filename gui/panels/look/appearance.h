// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/canvas/draw/theme.h"
#include "gui/panels/look/system_scheme.h"

namespace cloudyard {

class CloudyardStyle;

enum class ThemeChoice { System, Dark, Light };

/// How the whole program looks: owns the choice of theme and puts it into style and palette. A switch repaints every
/// widget and needs no restart; chosen to be as the system it follows it. One per application, made after QApplication.
/// GUI thread.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(ThemeChoice choice, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    /// The desktop has its animations switched off: by its files, as they were at start, or by what its portal says.
    /// @source GNOME: org.gnome.desktop.interface enable-animations; any desktop: org.freedesktop.appearance
    /// reduced-motion, 1 for less (XDG Desktop Portal).
    [[nodiscard]] bool desktopIsStill() const { return m_filesSayStill || m_animationsAreOff || m_lessIsAskedFor; }
    void choose(ThemeChoice choice);
    /// From dark to light and back, whatever was chosen before.
    void toggle();

Q_SIGNALS:
    void themeChanged(const Theme& theme);
    void desktopStillnessChanged();

private:
    void apply();
    void note(bool& wish, bool isStill);

    ThemeChoice m_choice;
    SystemScheme m_system;
    PortalSetting m_animations;
    PortalSetting m_motion;
    bool m_filesSayStill;
    bool m_animationsAreOff = false;
    bool m_lessIsAskedFor = false;
    CloudyardStyle* m_style = nullptr; ///< owned by the application
    const Theme* m_theme;
};

} // namespace cloudyard
