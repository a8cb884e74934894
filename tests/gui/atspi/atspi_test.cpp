// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as assistive technology gets it: over the real bus, from another process. Needs Xvfb, a D-Bus daemon and
// at-spi2-core; without them the tests are skipped and say what is missing.
#include <functional>
#include <memory>
#include <set>

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

#include "core/formats/scene_file.h"

namespace cloudyard {
namespace {

constexpr int kStartMs = 20'000;
constexpr auto kAccessible = "org.a11y.atspi.Accessible";
/// @source AtspiStateType of at-spi2-core 2.46 (read 2026-11): the bit of each state.
enum StateBit {
    kEnabled = 8,
    kFocusable = 11,
    kFocused = 12,
    kSelectable = 22,
    kSelected = 23,
    kShowing = 25,
    kVisible = 30
};

QString scenePath() { return QStringLiteral(CLOUDYARD_SOURCE_DIR "/scenes/orders-survive-a-zone.yard"); }

QString missing()
{
    for (const char* program : {"Xvfb", "dbus-daemon"})
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return QStringLiteral("%1 is not installed").arg(QLatin1String(program));
    for (const char* launcher : {"/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"})
        if (QFile::exists(QLatin1String(launcher)))
            return {};
    return QStringLiteral("at-spi2-core is not installed");
}

/// Starts a program and waits for its first line.
QString firstLineOf(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.start(program, arguments);
    QElapsedTimer since;
    since.start();
    while (!process.canReadLine() && since.elapsed() < kStartMs && process.state() != QProcess::NotRunning)
        process.waitForReadyRead(200);
    return QString::fromUtf8(process.readLine()).trimmed();
}

struct Ref {
    QString bus;
    QString path;
};

/// A screen without a monitor, a session bus, and the program with the flagship open.
class Desk {
public:
    bool start()
    {
        const QString display =
            firstLineOf(m_screen, "Xvfb", {"-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"});
        const QString address = firstLineOf(m_bus, "dbus-daemon", {"--session", "--nofork", "--print-address=1"});
        if (display.isEmpty() || address.isEmpty())
            return false;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("QT_QPA_PLATFORM");
        environment.insert("DISPLAY", QStringLiteral(":") + display);
        environment.insert("DBUS_SESSION_BUS_ADDRESS", address);
        environment.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        environment.insert("QT_QPA_PLATFORM", "xcb");
        for (const char* folder : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
            environment.insert(QLatin1String(folder), m_home.path());
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(CLOUDYARD_PROGRAM), {scenePath()});
        if (!m_program.waitForStarted(kStartMs))
            return false;
        const QDBusConnection session = QDBusConnection::connectToBus(address, "session");
        QDBusMessage ask =
            QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress");
        const QDBusReply<QString> reply = session.call(ask, QDBus::Block, kStartMs);
        if (!reply.isValid())
            return false;
        m_a11y = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(reply.value(), "a11y"));
        m_hasBus = m_a11y->isConnected();
        return m_hasBus && findProgram();
    }
    /// Whether there is a bus on which the program should be.
    [[nodiscard]] bool hasBus() const { return m_hasBus; }

    ~Desk()
    {
        for (QProcess* process : {&m_program, &m_bus, &m_screen}) {
            process->terminate();
            if (!process->waitForFinished(3'000))
                process->kill();
            process->waitForFinished(3'000);
        }
    }

    [[nodiscard]] const Ref& program() const { return m_root; }
    [[nodiscard]] std::vector<Ref> childrenOf(const Ref& ref) const
    {
        std::vector<Ref> children;
        const QDBusMessage reply = call(ref, kAccessible, "GetChildren");
        if (reply.type() != QDBusMessage::ReplyMessage)
            return children;
        const auto argument = reply.arguments().at(0).value<QDBusArgument>();
        argument.beginArray();
        while (!argument.atEnd()) {
            Ref child;
            QDBusObjectPath path;
            argument.beginStructure();
            argument >> child.bus >> path;
            argument.endStructure();
            child.path = path.path();
            children.push_back(std::move(child));
        }
        argument.endArray();
        return children;
    }
    [[nodiscard]] QString nameOf(const Ref& ref) const { return property(ref, "Name"); }
    [[nodiscard]] QString descriptionOf(const Ref& ref) const { return property(ref, "Description"); }
    [[nodiscard]] QString roleOf(const Ref& ref) const
    {
        const QDBusMessage reply = call(ref, kAccessible, "GetRoleName");
        return reply.arguments().value(0).toString();
    }
    [[nodiscard]] bool is(const Ref& ref, StateBit bit) const
    {
        const QDBusMessage reply = call(ref, kAccessible, "GetState");
        QList<uint> words;
        if (reply.type() == QDBusMessage::ReplyMessage)
            reply.arguments().at(0).value<QDBusArgument>() >> words;
        return words.size() > bit / 32 && (words[bit / 32] >> (bit % 32) & 1) != 0;
    }
    void act(const Ref& ref) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(ref.bus, ref.path, "org.a11y.atspi.Action", "DoAction");
        message << 0;
        (void)m_a11y->call(message, QDBus::Block, 5'000);
    }
    /// Calls visit(ref, depth) for all below; it says whether to go on into it.
    void walk(const Ref& from, const std::function<bool(const Ref&)>& visit, int depth = 0) const
    {
        for (const Ref& child : childrenOf(from))
            if (depth < 40 && visit(child))
                walk(child, visit, depth + 1);
    }

private:
    [[nodiscard]] QDBusMessage call(const Ref& ref, const char* interface, const char* method) const
    {
        return m_a11y->call(
            QDBusMessage::createMethodCall(ref.bus, ref.path, QLatin1String(interface), QLatin1String(method)),
            QDBus::Block, 5'000);
    }
    [[nodiscard]] QString property(const Ref& ref, const char* name) const
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(ref.bus, ref.path, "org.freedesktop.DBus.Properties", "Get");
        message << QString::fromLatin1(kAccessible) << QString::fromLatin1(name);
        const QDBusMessage reply = m_a11y->call(message, QDBus::Block, 5'000);
        return reply.arguments().isEmpty() ? QString()
                                           : reply.arguments().at(0).value<QDBusVariant>().variant().toString();
    }
    bool findProgram()
    {
        const Ref desktop{"org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"};
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < kStartMs) {
            for (const Ref& child : childrenOf(desktop))
                if (!childrenOf(child).empty()) {
                    m_root = child;
                    return true;
                }
            QThread::msleep(200);
        }
        return false;
    }

    QTemporaryDir m_home;
    QProcess m_screen, m_bus, m_program;
    bool m_hasBus = false;
    std::unique_ptr<QDBusConnection> m_a11y;
    Ref m_root;
};

class AtSpiTest : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        static int argc = 1;
        static char name[] = "atspi";
        static char* argv[] = {name, nullptr};
        s_app = new QCoreApplication(argc, argv);
        constexpr int kTries = 3; // a screen may take a number that somebody else takes at the same moment
        for (int i = 0; i < kTries && !s_started && missing().isEmpty(); ++i) {
            delete s_desk;
            s_desk = new Desk;
            s_started = s_desk->start();
        }
    }
    static void TearDownTestSuite()
    {
        delete s_desk;
        delete s_app;
        s_desk = nullptr;
    }
    void SetUp() override
    {
        if (const QString what = missing(); !what.isEmpty())
            GTEST_SKIP() << what.toStdString();
        if (!s_started && !s_desk->hasBus())
            GTEST_SKIP() << "no bus of assistive technology could be started here";
        ASSERT_TRUE(s_started) << "the program did not come onto the bus";
    }
    static Desk& desk() { return *s_desk; }
    /// The scene: what has nodes below it.
    static Ref canvas()
    {
        Ref found;
        desk().walk(desk().program(), [&](const Ref& ref) {
            if (found.path.isEmpty() && desk().nameOf(ref) == "Scene")
                found = ref;
            return found.path.isEmpty();
        });
        return found;
    }

    static inline QCoreApplication* s_app = nullptr;
    static inline Desk* s_desk = nullptr;
    static inline bool s_started = false;
};

TEST_F(AtSpiTest, EveryNodeAndLinkOfTheSceneHasNameRoleAndState)
{
    const auto scene = openScene(scenePath().toStdString());
    ASSERT_TRUE(scene);
    const Ref root = canvas();
    ASSERT_FALSE(root.path.isEmpty());
    std::multiset<QString> names;
    std::size_t links = 0;
    desk().walk(root, [&](const Ref& ref) {
        const QString role = desk().roleOf(ref);
        const bool item = role == "link" || role == "panel" || role == "grouping" || role == "image" ||
                          role == "graphic" || role == "icon" || role == "drawing area" || role == "canvas";
        if (!desk().is(ref, kSelectable))
            return true; // a chip: a control of its own
        EXPECT_TRUE(item) << role.toStdString();
        EXPECT_TRUE(desk().is(ref, kFocusable));
        EXPECT_FALSE(desk().nameOf(ref).isEmpty());
        names.insert(desk().nameOf(ref));
        links += role == "link" ? 1 : 0;
        return true;
    });
    for (const Node& node : scene->nodes)
        EXPECT_TRUE(names.contains(QString::fromStdString(node.name.empty() ? node.id.str() : node.name)))
            << node.id.str();
    EXPECT_EQ(links, scene->links.size());
    EXPECT_EQ(names.size(), scene->nodes.size() + scene->links.size());
}

TEST_F(AtSpiTest, EveryControlThatCanBeReachedHasANameAndARole)
{
    int controls = 0;
    desk().walk(desk().program(), [&](const Ref& ref) {
        if (!desk().is(ref, kShowing) && !desk().is(ref, kVisible))
            return false;
        if (desk().is(ref, kFocusable)) {
            ++controls;
            EXPECT_FALSE(desk().nameOf(ref).isEmpty())
                << desk().roleOf(ref).toStdString() << " at " << ref.path.toStdString();
            EXPECT_NE(desk().roleOf(ref), "unknown") << desk().nameOf(ref).toStdString();
        }
        return true;
    });
    EXPECT_GT(controls, 40);
}

TEST_F(AtSpiTest, ANodeIsSelectedFromOutsideAndSaysSo)
{
    Ref orders;
    desk().walk(canvas(), [&](const Ref& ref) {
        if (orders.path.isEmpty() && desk().nameOf(ref) == "orders")
            orders = ref;
        return orders.path.isEmpty();
    });
    ASSERT_FALSE(orders.path.isEmpty());
    EXPECT_FALSE(desk().is(orders, kSelected));
    desk().act(orders);
    EXPECT_TRUE(desk().is(orders, kSelected));
    EXPECT_FALSE(desk().descriptionOf(orders).isEmpty());
}

} // namespace
} // namespace cloudyard
