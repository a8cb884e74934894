// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cut, copy and paste, within a window and from one to another.
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/model/scene_check.h"
#include "core/services/registry.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/canvas/input/scene_mime.h"
#include "gui/canvas/scene/place_layout.h"
#include "tests/gui/app/person.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

struct ClipboardTest : ::testing::Test {
    ClipboardTest()
    {
        window.resize(1600, 1000);
        window.show();
        EXPECT_TRUE(window.document().load(flagshipScene()));
    }
    void select(std::vector<NodeId> nodes) { window.canvas().select({std::move(nodes), {}}); }
    [[nodiscard]] const Scene& scene() { return window.document().scene(); }
    [[nodiscard]] std::vector<NodeId> chosen() { return window.canvas().selection().nodes; }
    [[nodiscard]] const Node& only() { return *scene().find(chosen().at(0)); }

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
};

TEST_F(ClipboardTest, holdsAFileAndAPicture)
{
    select({NodeId("orders"), NodeId("orders-dlq")});
    person.press(ActionId::Copy);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const auto text = parseScene(data->text().toStdString());
    ASSERT_TRUE(text) << "what is pasted into a text is a scene file";
    EXPECT_EQ(text->nodes.size(), 2U);
    EXPECT_EQ(text->links.size(), 1U) << "the link between them";
    EXPECT_TRUE(data->hasFormat(QLatin1String(kFragmentMimeType)));
    const auto picture = qvariant_cast<QImage>(data->imageData());
    EXPECT_GT(picture.width(), 400);
}

TEST_F(ClipboardTest, pastesBesideWhatWasCopied)
{
    const std::string before = writeScene(scene());
    select({NodeId("orders"), NodeId("orders-dlq")});
    person.press(ActionId::Copy);
    person.press(ActionId::Paste);
    ASSERT_EQ(chosen().size(), 2U);
    const SceneLayout layout = layoutScene(scene(), vocabulary());
    for (const NodeId& id : chosen()) {
        EXPECT_EQ(scene().find(id)->parent, NodeId("eu"));
        const auto at = static_cast<std::size_t>(scene().find(id) - scene().nodes.data());
        for (std::size_t i = 0; i < scene().nodes.size(); ++i)
            if (i != at && scene().nodes[i].parent == NodeId("eu")) {
                EXPECT_FALSE(layout.rects[i].intersects(layout.rects[at])) << scene().nodes[i].id.str();
            }
    }
    EXPECT_TRUE(checkScene(scene(), vocabulary()));
    person.press(ActionId::Undo);
    EXPECT_EQ(writeScene(scene()), before) << "one step";
}

TEST_F(ClipboardTest, pastesIntoTheSelectedPlaceOrWhereItMayStand)
{
    select({NodeId("web-a")});
    person.press(ActionId::Copy);
    select({NodeId("eu-c")});
    person.press(ActionId::Paste);
    EXPECT_EQ(only().parent, NodeId("eu-c"));
    EXPECT_EQ(only().kind, "instance");
    select({NodeId("orders")}); // a card: beside it, which for an instance is no place: the nearest zone
    person.press(ActionId::Paste);
    EXPECT_EQ(scene().find(only().parent)->kind, "zone");
    select({NodeId("orders")});
    person.press(ActionId::Copy);
    select({NodeId("eu-b")}); // a queue may not stand in a zone: in the region around it
    person.press(ActionId::Paste);
    EXPECT_EQ(only().parent, NodeId("eu"));
}

TEST_F(ClipboardTest, severalGoBackToTheirOwnPlaces)
{
    select({NodeId("web-a"), NodeId("web-b")});
    person.press(ActionId::Copy);
    person.press(ActionId::Paste);
    std::set<NodeId> places;
    for (const NodeId& id : chosen())
        places.insert(scene().find(id)->parent);
    EXPECT_EQ(places, (std::set{NodeId("eu-a"), NodeId("eu-b")}));
}

TEST_F(ClipboardTest, cutsHereAndPastesInAnotherWindow)
{
    MainWindow other(appearance, Session::Options{.threaded = false, .framesPerSecond = 30});
    other.resize(1200, 800);
    other.show();
    other.document().replace(testing::sceneFrom("region us code=us-east-1; zone us-a in us"), {});
    testing::Person there(other);
    select({NodeId("billing"), NodeId("billing-1")});
    person.press(ActionId::Cut);
    EXPECT_FALSE(scene().find(NodeId("billing")));
    there.press(ActionId::Paste);
    const Scene& pasted = other.document().scene();
    ASSERT_TRUE(pasted.find(NodeId("billing")));
    EXPECT_EQ(pasted.find(NodeId("billing"))->parent, NodeId("us"));
    EXPECT_EQ(pasted.find(NodeId("billing-1"))->parent, NodeId("us-a"));
    EXPECT_EQ(pasted.links.size(), 1U);
    EXPECT_EQ(pasted.find(NodeId("billing-1"))->settings.find("slots") != nullptr, true) << "settings come along";
}

TEST_F(ClipboardTest, textThatIsASceneIsPastedAndOtherTextIsRefused)
{
    const std::size_t nodes = scene().nodes.size();
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(writeScene(testing::sceneFrom("region r code=eu-west-1; queue q in r"))));
    select({});
    person.press(ActionId::Paste);
    EXPECT_EQ(scene().nodes.size(), nodes + 2);
    QGuiApplication::clipboard()->setText("good morning");
    person.press(ActionId::Paste);
    QGuiApplication::clipboard()->setText("{ \"format\": 1, nothing");
    person.press(ActionId::Paste);
    EXPECT_EQ(scene().nodes.size(), nodes + 2);
}

TEST_F(ClipboardTest, aWholeRegionComesWithAllThatIsInIt)
{
    select({NodeId("eu")});
    person.press(ActionId::Copy);
    const std::size_t nodes = scene().nodes.size(), links = scene().links.size();
    person.press(ActionId::Paste);
    EXPECT_EQ(scene().nodes.size(), 2 * nodes - 2) << "all but the two groups of shoppers";
    EXPECT_EQ(scene().links.size(), 2 * links - 2);
    EXPECT_TRUE(checkScene(scene(), vocabulary())) << checkScene(scene(), vocabulary()).error().message();
}

} // namespace
} // namespace cloudyard
