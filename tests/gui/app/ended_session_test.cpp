// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ended_session.h"

#include <chrono>
#include <future>

#include <QLockFile>
#include <QSettings>
#include <gtest/gtest.h>

namespace cloudyard {
namespace {

class EndedSession : public ::testing::Test {
protected:
    EndedSession() { QSettings().clear(); }
    ~EndedSession() override { QSettings().clear(); }
    void end(const char* scene, int second)
    {
        ended_session::add({QLatin1String(scene), QStringLiteral("1 2 3"), {QStringLiteral("n:q")}, "there"},
                           m_start.addSecs(second));
    }
    static QStringList takeAll()
    {
        QStringList scenes;
        while (const auto window = ended_session::take())
            scenes << window->scene;
        return scenes;
    }
    QDateTime m_start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);
};

TEST_F(EndedSession, AllItsWindowsComeBackOnceTheLastFirst)
{
    EXPECT_TRUE(ended_session::isEmpty());
    end("a.yard", 0);
    end("b.yard", 3);
    end("c.yard", 10);
    EXPECT_FALSE(ended_session::isEmpty());
    EXPECT_EQ(takeAll(), (QStringList{"c.yard", "b.yard", "a.yard"}));
    EXPECT_TRUE(ended_session::isEmpty());
    EXPECT_EQ(takeAll(), QStringList());
}

TEST_F(EndedSession, AWindowThatWasClosedLongBeforeStaysClosed)
{
    end("a.yard", 0);
    end("b.yard", 3600);
    end("c.yard", 3610);
    EXPECT_EQ(takeAll(), (QStringList{"c.yard", "b.yard"}));
}

TEST_F(EndedSession, ASceneComesBackOnceAsItWasClosedLast)
{
    end("a.yard", 0);
    end("b.yard", 3);
    end("a.yard", 10);
    EXPECT_EQ(takeAll(), (QStringList{"a.yard", "b.yard"}));
}

TEST_F(EndedSession, ASceneThatIsOpenAgainDoesNotComeBack)
{
    end("a.yard", 0);
    end("b.yard", 3);
    ended_session::forget("b.yard");
    EXPECT_EQ(takeAll(), QStringList{"a.yard"});
}

/// Another program has read what is there and takes it, while this one looks.
TEST_F(EndedSession, AWindowIsTakenByOneProgramOnly)
{
    end("a.yard", 0);
    QLockFile other(ended_session::lockFile());
    ASSERT_TRUE(other.tryLock(0));
    auto mine = std::async(std::launch::async, &ended_session::take);
    EXPECT_EQ(mine.wait_for(std::chrono::milliseconds(200)), std::future_status::timeout) << "it is not its turn";
    QSettings().clear();
    other.unlock();
    EXPECT_FALSE(mine.get());
}

TEST_F(EndedSession, AProgramThatHoldsOnToItsTurnIsNotWaitedForLong)
{
    end("a.yard", 0);
    QLockFile other(ended_session::lockFile());
    ASSERT_TRUE(other.tryLock(0));
    EXPECT_TRUE(ended_session::take());
}

TEST_F(EndedSession, AWindowIsKeptWhole)
{
    const ClosedWindow window{"d.yard", "0.5 10 -3", {"n:web", "l:web-q"}, QByteArray("\x01\x00\xff", 3)};
    ended_session::add(window);
    EXPECT_EQ(ended_session::take(), window);
}

} // namespace
} // namespace cloudyard
