// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// With a portal of our own on the session bus: `dbus-run-session -- gui_panels_tests` where there is no desktop.
#include "gui/panels/look/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>
#include <gtest/gtest.h>

#include "gui/panels/look/appearance.h"

namespace cloudyard {

namespace {

constexpr const char* kPath = "/org/freedesktop/portal/desktop";
constexpr const char* kInterface = "org.freedesktop.portal.Settings";
constexpr const char* kName = "org.freedesktop.portal.Desktop";

/// What the desktop answers.
class DesktopPortal : public QDBusVirtualObject {
public:
    explicit DesktopPortal(uint scheme) : m_scheme(scheme) { m_bus.registerVirtualObject(kPath, this); }
    ~DesktopPortal() override
    {
        m_bus.unregisterService(kName);
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    }
    [[nodiscard]] bool isThere() { return m_bus.isConnected() && m_bus.registerService(kName); }
    void say(uint scheme)
    {
        m_scheme = scheme;
        tell(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), scheme);
    }
    void animate(bool on)
    {
        m_animates = on;
        tell(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), on);
    }
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& call, const QDBusConnection& bus) override
    {
        const QString key = call.arguments().value(1).toString();
        const QDBusVariant inner(key == QStringLiteral("enable-animations") ? QVariant(m_animates)
                                 : key == QStringLiteral("reduced-motion")  ? QVariant(m_motion)
                                                                            : QVariant(m_scheme));
        // Read wraps it twice
        return bus.send(call.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }

    void reduce(uint motion)
    {
        m_motion = motion;
        tell(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"), motion);
    }

private:
    void tell(const QString& group, const QString& key, const QVariant& value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(kPath, kInterface, QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    uint m_scheme;
    bool m_animates = true;
    uint m_motion = 0;
};

TEST(SystemScheme, IsTheDesktopsAndFollowsIt)
{
    DesktopPortal portal(1);
    if (!portal.isThere())
        GTEST_SKIP() << "no session bus, or a desktop has its own portal there";
    Appearance appearance(ThemeChoice::System);
    EXPECT_TRUE(QTest::qWaitFor([&] { return appearance.theme().isDark; })) << "as it is at start";
    portal.say(2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !appearance.theme().isDark; })) << "while it runs";
    portal.say(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return appearance.theme().isDark; }));
    portal.say(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !appearance.theme().isDark; })) << "no wish any more";
    appearance.choose(ThemeChoice::Light);
    portal.say(1);
    QTest::qWait(50);
    EXPECT_FALSE(appearance.theme().isDark) << "what was chosen stays";
    appearance.choose(ThemeChoice::System);
    EXPECT_TRUE(appearance.theme().isDark) << "and the desktop was not forgotten";
}

TEST(DesktopAnimations, ThatTheDesktopSwitchesOffAreReducedFromTheStartAndLater)
{
    DesktopPortal portal(1);
    if (!portal.isThere())
        GTEST_SKIP() << "no session bus, or a desktop has its own portal there";
    portal.animate(false);
    Appearance appearance(ThemeChoice::System);
    EXPECT_TRUE(QTest::qWaitFor([&] { return appearance.desktopIsStill(); })) << "as it is at start";
    portal.animate(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !appearance.desktopIsStill(); })) << "while it runs";
    portal.say(2);
    QTest::qWait(50);
    EXPECT_FALSE(appearance.desktopIsStill()) << "another setting says nothing about it";
    portal.reduce(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return appearance.desktopIsStill(); })) << "the wish that all desktops share";
}

} // namespace
} // namespace cloudyard
