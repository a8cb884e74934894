// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace cloudyard {

/// One preference of the user, kept between starts: key, default, what it does. GUI thread.
template <class T> struct Preference {
    const char* key;
    T fallback;
    const char* help;

    [[nodiscard]] T get() const
    {
        return QSettings()
            .value(QLatin1String(key), QVariant::fromValue(fallback))
            .template value<T>();
    }
    void set(const T& value) const
    {
        QSettings().setValue(QLatin1String(key), QVariant::fromValue(value));
    }
};

namespace preference {
inline const Preference<int> theme{"Look/Theme", 1, "0 as the desktop, 1 dark, 2 light"};
inline const Preference<QString> language{"Look/Language", {}, "\"en\", \"de\", \"ja\"; empty: as the desktop is"};
inline const Preference<bool> dayAndNight{"Look/DayAndNight", true, "Shade on the map where clients have night"};
inline const Preference<int> reducedMotion{"Look/ReducedMotion", -1, "1 reduced, 0 not, -1 as the desktop"};
inline const Preference<bool> showPalette{"Window/Palette", true,
                                          "Components and outline at the left"};
inline const Preference<bool> showInspector{"Window/Inspector", true, "Inspector at the right"};
inline const Preference<bool> showCharts{"Window/Charts", true, "Charts at the bottom"};
inline const Preference<bool> showLog{"Window/Log", true, "Event log below the inspector"};
inline const Preference<bool> engineFigures{"Window/EngineFigures", false,
                                            "Events and frames a second"};
inline const Preference<int> chartSpan{"Charts/Span", 120,
                                       "Simulated seconds that the charts reach back"};
inline const Preference<QString> lastFolder{"Files/LastFolder", {}, "Where a file was opened or written last"};
inline const Preference<QString> lastScene{"Session/Scene", {}, "The file that was open when the program ended"};
inline const Preference<QString> lastView{"Session/View", {}, "What of it was shown: scale, middle"};
inline const Preference<QStringList> lastSelection{"Session/Selection", {}, "What of it was selected: node ID, link ID"};
inline const Preference<QByteArray> geometry{"Window/Geometry", {}, "Where the window was"};
} // namespace preference

} // namespace cloudyard
