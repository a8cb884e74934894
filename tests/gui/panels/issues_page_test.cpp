// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/issues_page.h"

#include <QPushButton>
#include <QTest>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

constexpr int kAlike = 120;

/// Queues without a dead-letter queue, each with its worker: each is worth a word.
Scene manyQueues()
{
    std::string text = "region r; zone z in r;";
    for (int i = 0; i < kAlike; ++i)
        text += fmt::format("queue q{0} in r; instance w{0} in z; q{0} -> w{0};", i);
    return testing::sceneFrom(text, vocabulary());
}

class IssuesPageTest : public ::testing::Test {
protected:
    IssuesPageTest() { document.replace(manyQueues(), {}); }
    [[nodiscard]] qsizetype cards() const { return page.findChildren<QPushButton*>(QStringLiteral("jump")).size(); }
    [[nodiscard]] QPushButton* more() const { return page.findChild<QPushButton*>(QStringLiteral("more")); }

    Document document{vocabulary()};
    IssueList issues{document};
    IssuesPage page{document, issues, Subject{}};
};

TEST_F(IssuesPageTest, makesCardsOnlyWhileItIsSeenAndNotAllAtOnce)
{
    ASSERT_GE(page.count(), kAlike);
    EXPECT_EQ(cards(), 0) << "nobody looks";
    page.show();
    EXPECT_EQ(cards(), IssuesPage::kAtOnce);
    ASSERT_TRUE(more());
    while (more()) {
        const qsizetype before = cards();
        more()->click();
        QTest::qWait(1);
        ASSERT_GT(cards(), before);
    }
    EXPECT_EQ(cards(), page.count()) << "each can be reached";
}

TEST_F(IssuesPageTest, followsTheDesignWhileItIsSeen)
{
    page.show();
    const int before = page.count();
    document.replace(testing::sceneFrom("region r; zone z in r; queue q in r; instance w in z; q -> w", vocabulary()),
                     {});
    EXPECT_LT(page.count(), before);
    EXPECT_EQ(cards(), page.count());
    EXPECT_FALSE(more());
}

} // namespace
} // namespace cloudyard
