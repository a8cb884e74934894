// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariant>

namespace cloudyard {

/// One setting of the desktop, as its portal tells it (which GNOME, KDE and others answer, also to sandboxed programs):
/// asked for once, without waiting, and heard of whenever it changes. Silent where there is no portal or no such
/// setting. GUI thread.
/// @source XDG Desktop Portal, org.freedesktop.portal.Settings.
class PortalSetting : public QObject {
    Q_OBJECT
public:
    PortalSetting(QString group, QString key, QObject* parent = nullptr);

Q_SIGNALS:
    void said(const QVariant& value);

private Q_SLOTS:
    void hear(const QDBusMessage& setting); ///< group, key, value

private:
    void ask();

    QString m_group;
    QString m_key;
};

} // namespace cloudyard
