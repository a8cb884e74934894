// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/bars/search_model.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "gui/panels/bars/top_bar.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

using What = SearchEntry::What;
using ::testing::Contains;
using ::testing::Each;
using ::testing::Pair;

struct SearchTest : ::testing::Test {
    SearchTest() { model.setScene(scene, vocabulary()); }

    std::vector<std::pair<What, std::string>> find(const char* text)
    {
        model.setText(QString::fromUtf8(text));
        std::vector<std::pair<What, std::string>> found;
        for (int row = 0; row < model.foundCount(); ++row)
            found.emplace_back(model.entry(row).what, model.entry(row).id);
        return found;
    }

    Scene scene = testing::sceneFrom("clients c; region eu; zone eu-a in eu; load-balancer web in eu;"
                                     "instance web-a in eu-a; queue orders in eu; topic events in eu;"
                                     "c -> web; web -> web-a; web-a -> orders",
                                     vocabulary());
    SearchModel model;
};

struct Abbreviation {
    const char* text;
    const char* node;
    const char* kind;
};

TEST_F(SearchTest, FindsKindsAndTheirNodesByWhatPeopleCallThem)
{
    for (const auto& [text, node, kind] :
         {Abbreviation{"sqs", "orders", "queue"}, {"sns", "events", "topic"}, {"ec2", "web-a", "instance"},
          {"elb", "web", "load-balancer"}, {"alb", "web", "load-balancer"}, {"az", "eu-a", "zone"}}) {
        const auto found = find(text);
        EXPECT_THAT(found, Contains(std::pair(What::Node, std::string(node)))) << text;
        EXPECT_THAT(found, Contains(std::pair(What::Kind, std::string(kind)))) << text;
        EXPECT_EQ(found.front().first, What::Node) << text << ": what is there goes first";
    }
}

TEST_F(SearchTest, FindsNamesLinksAndMetrics)
{
    scene.find(NodeId("orders"))->name = "Bestellungen";
    model.setScene(scene, vocabulary());
    EXPECT_EQ(find("best").front(), std::pair(What::Node, std::string("orders")));
    EXPECT_EQ(find("orders").front(), std::pair(What::Node, std::string("orders"))) << "by its id as well";
    EXPECT_THAT(find("web-a best"), Contains(Pair(What::Link, ::testing::_)));
    EXPECT_THAT(find("best waiting"), Contains(std::pair(What::Metric, std::string("orders"))));
    EXPECT_EQ(find("waiting").front().first, What::Metric) << "before settings";
}

TEST_F(SearchTest, FindsSettingsByLabelAndKey)
{
    const auto visibility = std::pair(What::Setting, std::string("orders"));
    EXPECT_EQ(find("visibility_timeout"), std::vector{visibility});
    EXPECT_EQ(model.entry(0).key, "visibility_timeout");
    EXPECT_THAT(find("orders visib"), Contains(visibility));
    EXPECT_THAT(find("events visib"), ::testing::IsEmpty());
}

TEST_F(SearchTest, NoMatchIsSaidAndCannotBeChosen)
{
    find("quexyz");
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.data(model.index(0), Qt::DisplayRole).toString(), "no match");
    EXPECT_EQ(model.flags(model.index(0)), Qt::NoItemFlags);
    find("");
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(SearchTest, FindsExamplesWhichAreLookedForOnce)
{
    int asked = 0;
    model.setExamples([&] {
        ++asked;
        return std::vector<std::pair<QString, QString>>{{"Orders survive a zone", "/scenes/orders.yard"},
                                                        {"M/M/1", "/scenes/mm1.yard"}};
    });
    model.setScene(scene, vocabulary());
    EXPECT_EQ(asked, 0);
    EXPECT_THAT(find("survive"), Each(std::pair(What::Example, std::string("/scenes/orders.yard"))));
    EXPECT_EQ(find("survive").size(), 1u);
    model.setScene(scene, vocabulary());
    EXPECT_EQ(find("m/m").size(), 1u);
    EXPECT_EQ(asked, 1);
}

TEST_F(SearchTest, NothingIsFoundByNothingAndNonsense)
{
    EXPECT_TRUE(find("").empty());
    EXPECT_TRUE(find("   ").empty());
    EXPECT_TRUE(find("quexyz").empty());
    EXPECT_LE(find("e").size(), SearchModel::kMost);
}

TEST_F(SearchTest, EnterInTheFieldTakesTheBestOnce)
{
    QMenu menu;
    QAction action;
    TopBar bar({&menu, &action, &action, &action, &action, &action, {}});
    bar.setSearchModel(&model);
    bar.show();
    QSignalSpy found(&bar, &TopBar::found), nothing(&bar, &TopBar::foundNothing);
    QTest::keyClicks(bar.searchField(), "orders");
    QTest::keyClick(bar.searchField(), Qt::Key_Return);
    QTest::keyClick(bar.searchField(), Qt::Key_Return);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][0].value<SearchEntry>().id, "orders");
    QCoreApplication::processEvents();
    EXPECT_TRUE(bar.searchField()->text().isEmpty());
    QTest::keyClicks(bar.searchField(), "quexyz");
    QTest::keyClick(bar.searchField(), Qt::Key_Return);
    EXPECT_EQ(nothing.size(), 1);
    EXPECT_EQ(found.size(), 1);
}

} // namespace
} // namespace cloudyard
