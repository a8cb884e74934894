// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/desktop_motion.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>

namespace cloudyard {
namespace {

QString stated(const QString& file, const QString& key)
{
    return QSettings(file, QSettings::IniFormat).value(key).toString().trimmed();
}

} // namespace

bool desktopIsStill(const QString& configFolder)
{
    if (QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        return true;
    bool isNumber = false;
    const QString factor =
        stated(configFolder + QStringLiteral("/kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor"));
    if (factor.toDouble(&isNumber) == 0 && isNumber)
        return true;
    for (const char* gtk : {"/gtk-4.0/settings.ini", "/gtk-3.0/settings.ini"}) {
        const QString enabled =
            stated(configFolder + QLatin1String(gtk), QStringLiteral("Settings/gtk-enable-animations"));
        if (enabled == QStringLiteral("0") || enabled.compare(QStringLiteral("false"), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace cloudyard
