// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ended_session.h"

#include <algorithm>
#include <vector>

#include <QLockFile>
#include <QSettings>
#include <QUuid>

namespace cloudyard::ended_session {
namespace {

constexpr auto kGroup = "Session/Windows";

/// Each has a key of its own: programs that end at the same time do not write over each other.
struct Entry {
    QString key;
    qint64 ended = 0; ///< ms since 1970
    QString scene;
};

/// From here until the preferences are written no other program changes what is kept. One that cannot get its turn goes
/// on: at worst a window comes back twice. Make it before the settings, which are written when they go.
class Turn {
public:
    Turn() : m_lock(lockFile()) { m_lock.tryLock(kTurnMs); }

private:
    QLockFile m_lock;
};

std::vector<Entry> entriesIn(QSettings& settings)
{
    std::vector<Entry> entries;
    settings.beginGroup(QLatin1String(kGroup));
    for (const QString& key : settings.childGroups())
        entries.push_back({key, settings.value(key + QStringLiteral("/Ended")).toLongLong(),
                           settings.value(key + QStringLiteral("/Scene")).toString()});
    settings.endGroup();
    return entries;
}

void removeScene(QSettings& settings, const QString& scene)
{
    for (const Entry& entry : entriesIn(settings))
        if (entry.scene == scene)
            settings.remove(QLatin1String(kGroup) + u'/' + entry.key);
}

} // namespace

void add(const ClosedWindow& window, const QDateTime& now)
{
    const Turn turn;
    QSettings settings;
    settings.sync();
    const std::vector<Entry> before = entriesIn(settings);
    const auto last = std::ranges::max_element(before, {}, &Entry::ended);
    if (last != before.end() && last->ended < now.toMSecsSinceEpoch() - kSoon * 1000)
        settings.remove(QLatin1String(kGroup));
    removeScene(settings, window.scene);
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
    const Turn turn;
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
    return window;
}

void forget(const QString& scene)
{
    const Turn turn;
    QSettings settings;
    settings.sync();
    removeScene(settings, scene);
}

bool isEmpty()
{
    QSettings settings;
    settings.sync();
    return !settings.isWritable() || entriesIn(settings).empty();
}

/// Not ".lock", which the settings use when they write themselves.
QString lockFile() { return QSettings().fileName() + QStringLiteral(".session"); }

} // namespace cloudyard::ended_session
