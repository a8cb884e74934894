// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/results_page.h"

#include <algorithm>

#include <QTest>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "core/study/run_scene.h"
#include "gui/document/document.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

/// A page on a run without a thread: frames come when they are fetched.
class ResultsPageTest : public ::testing::Test {
protected:
    ResultsPageTest()
    {
        document.replace(
            testing::sceneFrom("title Shop; duration 60s; seed 7; clients c rate=20/s; region r; zone z in r;"
                               "instance w in z slots=2 service_time=exponential 40 ms waiting_line=4;"
                               "c -> w timeout=1 s; objective success_rate min 0.5; expect utilisation of w 0.3..0.5",
                               vocabulary()),
            {});
    }
    void runTo(double seconds)
    {
        link.runTo(SimTime::fromSeconds(seconds), false);
        link.session()->advance(0);
    }
    void give(ResultsPage& page)
    {
        link.session()->advance(0);
        if (const Frame* frame = link.session()->takeFrame())
            page.showFrame(*frame);
    }
    /// Shows what the run has come to; asks, and shows the answer.
    void look(ResultsPage& page)
    {
        give(page);
        QTest::qWait(350); // it asks a few times a second
        give(page);
    }
    static QString valueOf(const ResultsPage& page, const QString& caption)
    {
        for (const ResultLine& line : page.lines())
            if (line.caption == caption && !line.isHeading)
                return line.value + u'|' + line.tip.section(u'\n', 0, 0);
        return {};
    }

    Document document{vocabulary()};
    SessionLink link{document, {.threaded = false}};
};

TEST_F(ResultsPageTest, hasTheFiguresOfYardRunAtThatTime)
{
    ResultsPage page(document, link, {NodeId("w"), {}});
    page.show();
    runTo(23.5);
    look(page);
    const auto run = runScene(document.scene(), {.duration = Duration::milliseconds(23'500)});
    ASSERT_TRUE(run.has_value());
    const auto& w = *std::ranges::find(run->nodes, "w", &NodeReport::id);
    EXPECT_EQ(page.timeText(), "So far, at 0:23.5 of 1:00");
    EXPECT_TRUE(valueOf(page, "Mean").endsWith(QString::fromStdString(fmt::format("|{} s", w.sojourn.mean))));
    EXPECT_TRUE(valueOf(page, "Utilisation").endsWith(QString::fromStdString(fmt::format("|{}", w.utilisation))));
    EXPECT_TRUE(valueOf(page, "Arrivals").startsWith(QString::number(w.arrivals)));
}

TEST_F(ResultsPageTest, theWholeSceneIsJudgedSoFarAndAtTheEnd)
{
    ResultsPage page(document, link, {});
    page.show();
    runTo(30);
    look(page);
    EXPECT_EQ(valueOf(page, "success_rate").section(u'|', 0, 0), "met so far");
    runTo(60);
    look(page);
    EXPECT_EQ(page.timeText(), "At the end, at 1:00");
    EXPECT_EQ(valueOf(page, "success_rate").section(u'|', 0, 0), "met");
    EXPECT_EQ(valueOf(page, "utilisation of w").section(u'|', 0, 0), "within");
    link.restart();
    link.session()->advance(0);
    page.clearFrame();
    EXPECT_TRUE(page.lines().empty());
}

TEST_F(ResultsPageTest, asksOnlyWhileItCanBeSeen)
{
    ResultsPage page(document, link, {});
    runTo(10);
    look(page);
    EXPECT_TRUE(page.lines().empty());
    EXPECT_EQ(link.session()->takeFrame(), nullptr) << "nothing was asked";
    page.show();
    look(page);
    EXPECT_FALSE(page.lines().empty());
    look(page);
    EXPECT_EQ(link.session()->takeFrame(), nullptr) << "time stands still: there is nothing new to ask for";
}

} // namespace
} // namespace cloudyard
