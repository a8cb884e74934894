// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace cloudyard {

namespace {
constexpr auto kKey = "Files/Recent";
} // namespace

QStringList RecentFiles::list() { return QSettings().value(QLatin1String(kKey)).toStringList(); }

void RecentFiles::add(const QString& path)
{
    QStringList files = list();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(QLatin1String(kKey), QStringList(files.mid(0, kMost)));
}

void RecentFiles::clear() { QSettings().remove(QLatin1String(kKey)); }

} // namespace cloudyard
