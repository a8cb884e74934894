// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is dropped on the canvas from the palette.
#include "tests/gui/canvas/support/canvas_widget_fixture.h"

namespace cloudyard {
namespace {

class CanvasDrops : public test::CanvasWidgetFixture {};

TEST_F(CanvasDrops, ARegionLandsAsTheNearestRealOne)
{
    const QPointF saoPaulo = MapProjection(4000).toScene(-23.6, -46.7);
    m_canvas.setView(View(0.4, {0, 0}, m_canvas.size()).centredOn(saoPaulo));
    drop("region", m_canvas.view().toScreen(saoPaulo));
    EXPECT_EQ(m_said, QString::fromUtf8("sa-east-1 · São Paulo · 178 ms to eu-west-1 · data under LGPD"));
    ASSERT_EQ(m_edits.size(), 1u);
    const Node& made = m_scene.nodes.back();
    EXPECT_EQ(made.kind, "region");
    EXPECT_EQ(std::get<std::string>(*made.settings.find("code")), "sa-east-1");
    EXPECT_EQ(selected(), (std::set<std::string>{made.id.str()}));
}

TEST_F(CanvasDrops, ClientsTakeTheNearestCity)
{
    const QPointF berlin = MapProjection(4000).toScene(52.5, 13.4);
    open(Scene());
    m_canvas.setView(View(0.5, {0, 0}, m_canvas.size()).centredOn(berlin));
    drop("clients", m_canvas.view().toScreen(berlin));
    ASSERT_EQ(m_scene.nodes.size(), 1u);
    EXPECT_EQ(std::get<std::string>(*m_scene.nodes[0].settings.find("city")), "Berlin");
}

TEST_F(CanvasDrops, AnInstanceLandsInAZone)
{
    drop("instance", m_canvas.boxOf(NodeId("eu-b")).center());
    EXPECT_EQ(m_scene.nodes.back().parent, NodeId("eu-b"));
    // Beside the zones, but in the region: the nearest zone is offered.
    drop("instance", m_canvas.boxOf(NodeId("phones")).center());
    EXPECT_TRUE(m_said.startsWith("put into ")) << m_said.toStdString();
    EXPECT_EQ(m_scene.nodes.back().kind, "instance");
    const CanvasModel& model = m_canvas.model();
    const ItemIndex made = model.find(m_scene.nodes.back().id);
    EXPECT_TRUE(model.items()[model.items()[made].parent].rect.contains(model.items()[made].rect));
    // In a region without zones: a new one is made with it, as one step.
    open(Scene());
    m_scene.nodes.push_back(test::makeNode("eu", "region", {}, {0, 0}));
    m_canvas.setScene(m_scene);
    const std::size_t before = m_edits.size();
    drop("instance", m_canvas.boxOf(NodeId("eu")).center());
    ASSERT_EQ(m_scene.nodes.size(), 3u);
    EXPECT_EQ(m_edits.size(), before + 1);
    EXPECT_EQ(m_scene.nodes[1].kind, "zone");
    EXPECT_EQ(m_scene.nodes[2].parent, m_scene.nodes[1].id);
}

/// What lands in the nearest zone may land out of sight: the view goes there, and stays where it is enough to look.
TEST_F(CanvasDrops, TheViewFollowsWhatLandsOutsideIt)
{
    const auto middleOf = [&](const char* id) {
        const CanvasModel& model = m_canvas.model();
        return model.items()[model.find(NodeId(id))].rect.center();
    };
    m_canvas.setView(View(4, {0, 0}, m_canvas.size()).centredOn(middleOf("phones")));
    drop("instance", m_canvas.boxOf(NodeId("phones")).center());
    ASSERT_EQ(m_scene.nodes.back().kind, "instance");
    EXPECT_TRUE(m_canvas.rect().contains(m_canvas.boxOf(m_scene.nodes.back().id).toRect()));
    const View seen = m_canvas.view();
    EXPECT_EQ(seen.scale(), 4);
    drop("queue", QPointF(m_canvas.rect().center()));
    EXPECT_EQ(m_canvas.view(), seen) << "in sight anyway";
    m_scene.nodes.push_back(test::makeNode("far", "region", {}, {9000, 0}));
    ChangeSet changes;
    changes.nodesAdded = {NodeId("far")};
    m_canvas.applyChanges(changes);
    EXPECT_EQ(m_canvas.view(), seen) << "not put there by this hand";
}

TEST_F(CanvasDrops, OnAnEmptyMapAnInstanceBringsItsRegionAndZone)
{
    open(Scene());
    const QPointF saoPaulo = MapProjection(4000).toScene(-23.6, -46.7);
    m_canvas.setView(View(0.5, {0, 0}, m_canvas.size()).centredOn(saoPaulo));
    drop("instance", m_canvas.view().toScreen(saoPaulo));
    EXPECT_EQ(m_said, QString::fromUtf8("into a new region here: sa-east-1 · São Paulo · data under LGPD"));
    ASSERT_EQ(m_scene.nodes.size(), 3u);
    EXPECT_EQ(m_edits.size(), 1u);
    EXPECT_EQ(std::get<std::string>(*m_scene.nodes[0].settings.find("code")), "sa-east-1");
    EXPECT_EQ(m_scene.nodes[1].parent, m_scene.nodes[0].id);
    EXPECT_EQ(m_scene.nodes[2].parent, m_scene.nodes[1].id);
    EXPECT_EQ(selected(), (std::set<std::string>{m_scene.nodes[2].id.str()}));
}

TEST_F(CanvasDrops, OnTheOpenMapPlacesAreOfferedOneClickAway)
{
    const QPointF saoPaulo = MapProjection(4000).toScene(-23.6, -46.7);
    m_canvas.setView(View(0.3, {0, 0}, m_canvas.size()).centredOn(saoPaulo));
    const std::size_t nodes = m_scene.nodes.size();
    const auto offered = [&] {
        drop("instance", m_canvas.view().toScreen(saoPaulo));
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QAction* action : m_canvas.findChild<QMenu*>("offer")->actions())
            texts << QString(action->text()).remove(u'&');
        return texts;
    };
    const auto choose = [&](int entry) {
        QPointer<QMenu> menu = m_canvas.findChild<QMenu*>("offer");
        menu->actions()[entry]->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
        delete menu;
    };
    const QStringList texts = offered();
    ASSERT_EQ(texts.size(), 5) << "a title, three zones, a new region";
    EXPECT_TRUE(texts[1].startsWith("put into Zone ")) << texts[1].toStdString();
    EXPECT_TRUE(texts[1].endsWith(" in Ireland")) << texts[1].toStdString();
    EXPECT_TRUE(texts[4].contains("sa-east-1")) << texts[4].toStdString();
    EXPECT_EQ(m_scene.nodes.size(), nodes) << "nothing yet";
    choose(1);
    ASSERT_EQ(m_scene.nodes.size(), nodes + 1);
    EXPECT_EQ(node(m_scene.nodes.back().parent.str().c_str()).kind, "zone");
    offered();
    choose(4);
    EXPECT_EQ(m_scene.nodes.size(), nodes + 4);
    EXPECT_EQ(m_edits.size(), 2u);
    EXPECT_FALSE(m_canvas.preview().ghost) << "the offer is over";
}

TEST_F(CanvasDrops, DroppedCardsDoNotCoverOthers)
{
    for (int i = 0; i < 6; ++i)
        drop("queue", m_canvas.boxOf(NodeId("orders")).center());
    const auto& items = m_canvas.model().items();
    for (ItemIndex a = 0; a < items.size(); ++a)
        for (ItemIndex b = a + 1; b < items.size(); ++b)
            if (!items[a].isPlace() && !items[b].isPlace()) {
                EXPECT_FALSE(items[a].rect.intersects(items[b].rect));
            }
}

TEST_F(CanvasDrops, PlacingFromThePaletteNeedsNoPointer)
{
    const std::size_t nodes = m_scene.nodes.size();
    for (const char* kind : {"clients", "region", "queue", "instance", "zone"})
        m_canvas.placeKind(kind);
    EXPECT_EQ(m_scene.nodes.size(), nodes + 6) << "the instance stays in the new region, which has no zone yet";
}

} // namespace
} // namespace cloudyard
