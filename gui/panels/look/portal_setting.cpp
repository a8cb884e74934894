// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/portal_setting.h"

#include <utility>

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace cloudyard {
namespace {

constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");

/// Read wraps it twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalSetting::PortalSetting(QString group, QString key, QObject* parent)
    : QObject(parent),
      m_group(std::move(group)),
      m_key(std::move(key))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QString(), kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(hear(QDBusMessage)));
    ask();
}

void PortalSetting::ask()
{
    QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read.setArguments({m_group, m_key});
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid())
            Q_EMIT said(unwrapped(reply.value().variant()));
        answer->deleteLater();
    });
}

void PortalSetting::hear(const QDBusMessage& setting)
{
    const QVariantList arguments = setting.arguments();
    if (arguments.size() == 3 && arguments[0].toString() == m_group && arguments[1].toString() == m_key)
        Q_EMIT said(unwrapped(arguments[2]));
}

} // namespace cloudyard
