// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ended_session.h"

#include <algorithm>
#include <vector>

#include <QSettings>
#include <QUuid>

namespace cloudyard::ended_session {
namespace {

constexpr auto kGroup = "Session/Windows";

/// Each has a key of its own: programs that end at the same time do not write over each other.
struct Entry {
    QString key;
    qint64 ended = 0; ///< ms since 1970
};

std::vector<Entry> entriesIn(QSettings& settings)
{
    std::vector<Entry> entries;
    settings.beginGroup(QLatin1String(kGroup));
    for (const QString& key : settings.childGroups())
        entries.push_back({key, settings.value(key + QStringLiteral("/Ended")).toLongLong()});
    settings.endGroup();
    return entries;
}

} // namespace

void add(const ClosedWindow& window, const QDateTime& now)
{
    QSettings settings;
    settings.sync();
    const std::vector<Entry> before = entriesIn(settings);
    const auto last = std::ranges::max_element(before, {}, &Entry::ended);
    if (last != before.end() && last->ended < now.toMSecsSinceEpoch() - kSoon * 1000)
        settings.remove(QLatin1String(kGroup));
    settings.beginGroup(QLatin1String(kGroup));
    settings.beginGroup(QUuid::createUuid().toString(QUuid::WithoutBraces));
    settings.setValue(QStringLiteral("Ended"), now.toMSecsSinceEpoch());
    settings.setValue(QStringLiteral("Scene"), window.scene);
    settings.setValue(QStringLiteral("View"), window.view);
    settings.setValue(QStringLiteral("Selection"), window.selection);
    settings.setValue(QStringLiteral("Geometry"), window.geometry);
}

std::optional<ClosedWindow> take()
{
    QSettings settings;
    settings.sync();
    const std::vector<Entry> entries = entriesIn(settings);
    const auto last = std::ranges::max_element(entries, {}, &Entry::ended);
    if (last == entries.end() || !settings.isWritable()) // else it would come back time and again
        return {};
    settings.beginGroup(QLatin1String(kGroup));
    settings.beginGroup(last->key);
    ClosedWindow window{settings.value(QStringLiteral("Scene")).toString(),
                        settings.value(QStringLiteral("View")).toString(),
                        settings.value(QStringLiteral("Selection")).toStringList(),
                        settings.value(QStringLiteral("Geometry")).toByteArray()};
    settings.remove(QString());
    settings.endGroup();
    settings.endGroup();
    settings.sync(); // before another program looks
    return window;
}

bool isEmpty()
{
    QSettings settings;
    settings.sync();
    return !settings.isWritable() || entriesIn(settings).empty();
}

} // namespace cloudyard::ended_session
