// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/canvas_model.h"

#include <cmath>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "gui/canvas/scene/hit_tester.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

using test::makeLink;
using test::makeNode;

const CanvasItem& item(const CanvasModel& model, const char* id) { return model.items()[model.find(NodeId(id))]; }

void expectNoOverlap(const CanvasModel& model)
{
    const auto& items = model.items();
    for (ItemIndex a = 0; a < items.size(); ++a)
        for (ItemIndex b = a + 1; b < items.size(); ++b)
            if (!model.isInside(a, b) && !model.isInside(b, a)) {
                EXPECT_FALSE(items[a].rect.intersects(items[b].rect)) << items[a].id.str() << " " << items[b].id.str();
            }
}

void expectInsideParents(const CanvasModel& model)
{
    for (const CanvasItem& child : model.items())
        if (child.parent != kNoIndex) {
            const CanvasItem& place = model.items()[child.parent];
            EXPECT_TRUE(place.rect.contains(child.rect)) << child.id.str();
            EXPECT_GE(child.rect.top(), place.rect.top() + headerOf(place.shape) - 16) << child.id.str();
        }
}

struct NamedScene {
    const char* name;
    Scene scene;
};
void PrintTo(const NamedScene& named, std::ostream* out) { *out << named.name; }

class LayoutTest : public ::testing::TestWithParam<NamedScene> {};

TEST_P(LayoutTest, NothingOverlapsAndPlacesHoldTheirChildren)
{
    CanvasModel model(test::canvasVocabulary());
    model.sync(GetParam().scene);
    expectNoOverlap(model);
    expectInsideParents(model);
}

Scene crowdedMap()
{
    Scene scene;
    for (int i = 0; i < 12; ++i) {
        scene.nodes.push_back(makeNode("c" + std::to_string(i), "clients"));
        Node region = makeNode("r" + std::to_string(i), "region");
        region.settings.set("code", std::string("eu-central-1"));
        scene.nodes.push_back(region);
        for (int k = 0; k < i; ++k)
            scene.nodes.push_back(makeNode(region.id.str() + "q" + std::to_string(k), "queue", region.id.str()));
    }
    return scene;
}

Scene mixedScene()
{
    Scene scene = test::shopScene();
    for (const char* id : {"web", "orders", "eu-b"})
        scene.find(NodeId(id))->position.reset();
    scene.nodes.push_back(makeNode("fresh", "instance", "eu-a"));
    return scene;
}

INSTANTIATE_TEST_SUITE_P(Scenes, LayoutTest,
                         ::testing::Values(NamedScene{"shop", test::shopScene()},
                                         NamedScene{"unplaced", test::unplacedShopScene()},
                                         NamedScene{"crowded", crowdedMap()}, NamedScene{"mixed", mixedScene()},
                                         NamedScene{"big", test::bigScene(300, 200)}, NamedScene{"empty", Scene()}),
                         [](const auto& one) { return one.param.name; });

TEST(PlaceLayoutTest, TheSameSceneGivesTheSameLayout)
{
    const Scene scene = test::unplacedShopScene();
    EXPECT_EQ(layoutScene(scene, test::canvasVocabulary()).rects, layoutScene(scene, test::canvasVocabulary()).rects);
}

TEST(PlaceLayoutTest, CyclesOfParentsAndMissingParentsStandOnTheMap)
{
    Scene scene;
    scene.nodes = {makeNode("a", "region", "b"), makeNode("b", "region", "a"), makeNode("c", "queue", "nowhere"),
                   makeNode("d", "queue", "d"), makeNode("e", "no-such-kind", "a")};
    const SceneLayout layout = layoutScene(scene, test::canvasVocabulary());
    EXPECT_EQ(std::count(layout.parents.begin(), layout.parents.end(), kNoIndex), 3);
    for (const QRectF& rect : layout.rects)
        EXPECT_TRUE(rect.isValid());
}

TEST(PlaceLayoutTest, ZonesAreWideEnoughForTheOpening)
{
    EXPECT_GE(freshSize(test::canvasVocabulary().kind("zone")).width(), 200);
}

TEST(PlaceLayoutTest, FreeSpotIsNearAndFree)
{
    const std::vector<QRectF> taken{{0, 0, 156, 64}, {180, 0, 156, 64}};
    EXPECT_EQ(freeSpot(taken, {156, 64}, {500, 500}, 24), QPointF(504, 504)); // snapped to the grid
    const QPointF at = freeSpot(taken, {156, 64}, {8, 8}, 24);
    const QRectF spot = QRectF(at, QSizeF(156, 64)).adjusted(-23, -23, 23, 23);
    EXPECT_FALSE(spot.intersects(taken[0]));
    EXPECT_FALSE(spot.intersects(taken[1]));
    EXPECT_LT(std::hypot(at.x(), at.y()), 220);
    const QPointF bounded = freeSpot(taken, {156, 64}, {8, 8}, 24, QPointF(0, 0));
    EXPECT_GE(bounded.x(), 0);
    EXPECT_GE(bounded.y(), 0);
}

TEST(PlaceLayoutTest, PinsFollowFromCityAndCode)
{
    CanvasModel model(test::canvasVocabulary());
    model.sync(test::shopScene());
    const auto dublin = item(model, "shoppers-dublin").pin, paulo = item(model, "shoppers-sao-paulo").pin;
    ASSERT_TRUE(dublin && paulo);
    EXPECT_GT(paulo->y(), dublin->y()); // farther south
    EXPECT_LT(paulo->x(), dublin->x()); // farther west
    EXPECT_TRUE(item(model, "eu").pin);
    EXPECT_FALSE(item(model, "web").pin);
}

TEST(CanvasModelTest, LinksEndOnTheBordersOfTheirCards)
{
    for (const Scene& scene : {test::shopScene(), test::unplacedShopScene(), test::bigScene(200, 400)}) {
        CanvasModel model(test::canvasVocabulary());
        model.sync(scene);
        for (const CanvasLink& link : model.links()) {
            const auto onBorder = [&](QPointF p, const QRectF& r) {
                return r.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(p) &&
                       !r.adjusted(0.1, 0.1, -0.1, -0.1).contains(p);
            };
            EXPECT_TRUE(onBorder(link.path.pointAt(0), model.items()[link.from].rect)) << link.id.str();
            EXPECT_TRUE(onBorder(link.path.pointAt(1), model.items()[link.to].rect)) << link.id.str();
        }
    }
}

TEST(CanvasModelTest, RoutesInTheShopCrossNoCard)
{
    CanvasModel model(test::canvasVocabulary());
    model.sync(test::shopScene());
    for (const CanvasLink& link : model.links()) {
        if (link.acrossRegions)
            continue;
        for (ItemIndex i = 0; i < model.items().size(); ++i) {
            const CanvasItem& card = model.items()[i];
            if (card.isPlace() || i == link.from || i == link.to)
                continue;
            for (int t = 0; t <= 200; ++t)
                EXPECT_FALSE(card.rect.contains(link.path.pointAt(t / 200.0)))
                    << link.id.str() << " over " << card.id.str();
        }
    }
}

TEST(CanvasModelTest, MovingACardReroutesOnlyWhatItTouches)
{
    Scene scene = test::shopScene();
    CanvasModel model(test::canvasVocabulary());
    model.sync(scene);
    const auto before = model.links();
    scene.find(NodeId("billing-1"))->position->x += 8;
    model.sync(scene);
    const ItemIndex far = model.find(LinkId("web-web-a")), near = model.find(LinkId("billing-billing-1"));
    EXPECT_EQ(model.links()[far].path.points(), before[far].path.points());
    EXPECT_NE(model.links()[near].path.points(), before[near].path.points());
}

/// Whatever was edited before, the routes are those of a model that has just opened the scene.
TEST(CanvasModelTest, RoutesDoNotDependOnWhatWasEditedBefore)
{
    Scene scene = test::bigScene(120, 260);
    CanvasModel model(test::canvasVocabulary());
    model.sync(scene);
    std::minstd_rand random(3);
    const auto below = [&](std::size_t count) { return random() % count; };
    std::vector<Node> gone;
    for (int edit = 0; edit < 120; ++edit) {
        Node& node = scene.nodes[below(scene.nodes.size())];
        switch (below(5)) {
        case 0: node.collapsed = node.kind != "instance" && !node.collapsed; break;
        case 1:
            if (node.kind == "instance" && scene.nodes.size() > 60) {
                gone.push_back(node);
                std::erase(scene.nodes, Node(node));
            }
            break;
        case 2:
            if (!gone.empty()) {
                scene.nodes.push_back(gone.back());
                gone.pop_back();
            }
            break;
        default:
            node.position = Point{node.position->x + static_cast<double>(below(400)),
                                  node.position->y + static_cast<double>(below(200))};
        }
        model.sync(scene);
        CanvasModel fresh(test::canvasVocabulary());
        fresh.sync(scene);
        ASSERT_EQ(model.links().size(), fresh.links().size());
        for (ItemIndex i = 0; i < fresh.links().size(); ++i)
            ASSERT_EQ(model.links()[i].path.points(), fresh.links()[i].path.points())
                << model.links()[i].id.str() << " after edit " << edit;
    }
}

TEST(CanvasModelTest, SnapshotsDoNotChangeBehindTheirHolder)
{
    Scene scene = test::shopScene();
    CanvasModel model(test::canvasVocabulary());
    model.sync(scene);
    const CanvasSnapshot held = model.snapshot();
    const QRectF where = (*held.items)[5].rect;
    scene.nodes[2].position->x += 400;
    scene.nodes.pop_back();
    model.sync(scene);
    model.takeFrame(test::frameOf(scene, test::topologyOf(scene), 3));
    EXPECT_EQ((*held.items)[5].rect, where);
    EXPECT_EQ(held.items->size(), scene.nodes.size() + 1);
    EXPECT_FALSE(held.running);
    EXPECT_TRUE(model.snapshot().running);
}

TEST(CanvasModelTest, CollapsedPlacesHideWhatIsInThemAndKeepTheirLinks)
{
    Scene scene = test::shopScene();
    scene.find(NodeId("eu-a"))->collapsed = true;
    CanvasModel model(test::canvasVocabulary());
    model.sync(scene);
    EXPECT_TRUE(item(model, "web-a").hidden);
    EXPECT_FALSE(item(model, "eu-a").hidden);
    const CanvasLink& link = model.links()[model.find(LinkId("web-web-a"))];
    const QRectF zone = item(model, "eu-a").rect;
    EXPECT_TRUE(zone.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(link.path.pointAt(1)));
    EXPECT_FALSE(zone.adjusted(1, 1, -1, -1).contains(link.path.pointAt(1)));
    const View view(1, {0, 0}, {800, 600});
    EXPECT_EQ(HitTester(model, view).at(view.toScreen(zone.topLeft() + QPointF(12, 12))).node, NodeId("eu-a"));
    EXPECT_EQ(HitTester(model, view).within(zone).size(), 1u);
}

TEST(CanvasModelTest, FramesGiveStateAndFaultsById)
{
    const Scene scene = test::shopScene();
    CanvasModel model(test::canvasVocabulary());
    model.sync(scene);
    Frame frame = test::frameOf(scene, test::topologyOf(scene), 61);
    model.takeFrame(frame);
    (void)model.takeDirty();
    const ItemIndex zone = model.find(NodeId("eu-a")), web = model.find(NodeId("web-a"));
    FaultSpec fault;
    fault.node = zone;
    fault.active = true;
    fault.from = SimTime::fromSeconds(60);
    frame.faults = {fault};
    frame.nodes[zone].view.state = frame.nodes[web].view.state = NodeView::State::PowerLost;
    frame.now = SimTime::fromSeconds(61.5);
    model.takeFrame(frame);
    ASSERT_TRUE(model.snapshot().live(zone).fault);
    EXPECT_EQ(model.snapshot().live(zone).fault->state, "power lost");
    EXPECT_TRUE(model.snapshot().live(web).inDeadPlace);
    EXPECT_FALSE(model.snapshot().live(model.find(NodeId("web-b"))).inDeadPlace);
    // Dirty: the zone, what stands in it (its own cards: web-a, fulfil-a), the region with its pill, and nothing else.
    std::set<std::pair<double, double>> dirty;
    for (const QRectF& rect : model.takeDirty())
        dirty.insert({rect.x(), rect.y()});
    EXPECT_EQ(dirty.size(), 4u);
    frame.faults[0].active = false;
    model.takeFrame(frame);
    EXPECT_FALSE(model.snapshot().live(zone).fault);
}

TEST(CanvasModelTest, NumbersWaitUntilTheyAreDueAndDoNotMatterFromAfar)
{
    using Shows = CanvasModel::Shows;
    const Scene scene = test::shopScene();
    CanvasModel model(test::canvasVocabulary());
    model.sync(scene);
    Frame frame = test::frameOf(scene, test::topologyOf(scene), 1);
    model.takeFrame(frame);
    (void)model.takeDirty();
    const auto change = [&](float number) {
        frame.nodes[7].metrics[0] = number;
        model.takeFrame(frame);
    };
    change(1);
    EXPECT_TRUE(model.takeDirty(Shows::Numbers, false).empty());
    change(2);
    EXPECT_EQ(model.takeDirty(Shows::Numbers, true).size(), 1u) << "both changes, once";
    EXPECT_TRUE(model.takeDirty(Shows::Numbers, true).empty());
    change(3);
    EXPECT_TRUE(model.takeDirty(Shows::States, true).empty());
    EXPECT_TRUE(model.takeDirty(Shows::Numbers, true).empty()) << "what was seen from afar is drawn anew anyway";
    frame.nodes[7].view.state = NodeView::State::Failed;
    change(4);
    EXPECT_FALSE(model.takeDirty(Shows::States, false).empty()) << "a state never waits";
}

TEST(CanvasModelTest, UnchangedNumbersAreNotDirty)
{
    const Scene scene = test::shopScene();
    CanvasModel model(test::canvasVocabulary());
    model.sync(scene);
    Frame frame = test::frameOf(scene, test::topologyOf(scene), 1);
    frame.nodes[7].metrics[0] = 23.4567F;
    model.takeFrame(frame);
    (void)model.takeDirty();
    frame.nodes[7].metrics[0] = 23.4599F; // the same in three digits
    model.takeFrame(frame);
    EXPECT_TRUE(model.takeDirty().empty());
    frame.nodes[7].metrics[0] = 24.1F;
    model.takeFrame(frame);
    EXPECT_EQ(model.takeDirty().size(), 1u);
}

TEST(CanvasModelTest, AFrameOfALongGoneSceneHarmsNothing)
{
    const Scene old = test::shopScene();
    CanvasModel model(test::canvasVocabulary());
    Scene scene;
    scene.nodes = {makeNode("web-b", "instance"), makeNode("other", "queue")};
    model.sync(scene);
    Frame frame = test::frameOf(old, test::topologyOf(old), 1);
    frame.nodes[8].view.waiting = 7; // web-b
    model.takeFrame(frame);
    EXPECT_EQ(model.snapshot().live(0).view.waiting, 7u);
    EXPECT_FALSE(model.snapshot().live(1).known);
}

TEST(HitTesterTest, EveryCardIsHitAtItsDrawnCentre)
{
    CanvasModel model(test::canvasVocabulary());
    model.sync(test::shopScene());
    for (const double scale : {0.2, 0.7, 1.0, 2.3}) {
        const View view(scale, {311, 207}, {1200, 800});
        const HitTester tester(model, view);
        for (const CanvasItem& card : model.items())
            if (!card.isPlace()) {
                EXPECT_EQ(tester.at(view.toScreen(card.rect.center())).node, card.id);
            }
    }
}

TEST(HitTesterTest, OrderAndTolerance)
{
    CanvasModel model(test::canvasVocabulary());
    model.sync(test::shopScene());
    const View view(1, {300, 800}, {1600, 1000});
    const HitTester tester(model, view);
    const CanvasLink& link = model.links()[model.find(LinkId("shipping-shipping-1"))];
    const QPointF middle = view.toScreen(link.path.pointAt(0.5));
    EXPECT_EQ(tester.at(middle).link, link.id);
    EXPECT_EQ(tester.at(middle + QPointF(0, 7)).link, link.id);
    EXPECT_TRUE(tester.at(middle + QPointF(0, 11)).link.empty());
    EXPECT_EQ(tester.at(middle + QPointF(0, 20), {}, kTouchTolerance).link, link.id);
    // On the map: nothing.
    EXPECT_TRUE(tester.at(QPointF(5, 5)).isNone());
    // A port goes before its card, a handle before everything.
    const ItemIndex web = model.find(NodeId("web")), eu = model.find(NodeId("eu"));
    const QRectF card = view.toScreen(model.items()[web].rect);
    const QPointF right(card.right() - 3, card.center().y());
    EXPECT_EQ(tester.at(right).part, ItemRef::Part::Body);
    EXPECT_EQ(tester.at(right, {web, kNoIndex}).part, ItemRef::Part::Port);
    EXPECT_EQ(tester.at(right, {web, kNoIndex}).side, PortSide::Right);
    const QPointF corner = view.toScreen(model.items()[eu].rect).bottomRight();
    EXPECT_EQ(tester.at(corner, {kNoIndex, eu}).part, ItemRef::Part::Handle);
    EXPECT_EQ(tester.at(corner, {kNoIndex, eu}).corner, 2);
    // The header of a region is the region.
    const QPointF header = view.toScreen(model.items()[eu].rect).topLeft() + QPointF(40, 12);
    EXPECT_EQ(tester.at(header).node, NodeId("eu"));
    EXPECT_EQ(tester.at(header).part, ItemRef::Part::Header);
}

TEST(HitTesterTest, TheInnermostPlaceIsFound)
{
    CanvasModel model(test::canvasVocabulary());
    model.sync(test::shopScene());
    const View view;
    const HitTester tester(model, view);
    const ItemIndex zone = model.find(NodeId("eu-a")), region = model.find(NodeId("eu"));
    const QPointF inZone = model.items()[zone].rect.center();
    EXPECT_EQ(tester.placeAt(inZone), zone);
    EXPECT_EQ(tester.placeAt(inZone, zone), region);
    EXPECT_EQ(tester.placeAt(inZone, region), kNoIndex);
    EXPECT_EQ(tester.within(model.items()[zone].rect).size(), 3u);
}

TEST(SpatialGridTest, FindsAllThatTouchAndNothingTwice)
{
    std::vector<SpatialGrid::Entry> entries;
    for (std::uint32_t i = 0; i < 500; ++i) {
        const double x = (i * 7919) % 3000, y = (i * 104729) % 2000;
        entries.push_back({QRectF(x, y, i % 90, i % 60), i % 400});
    }
    const SpatialGrid grid(entries);
    for (const QRectF& asked : {QRectF(100, 100, 300, 300), QRectF(-500, -500, 100, 100), QRectF(1500, 900, 0, 0),
                                QRectF(-1e6, -1e6, 3e6, 3e6)}) {
        const auto found = grid.query(asked);
        EXPECT_EQ(std::set(found.begin(), found.end()).size(), found.size());
        for (const auto& entry : entries) {
            const bool touches = entry.rect.left() <= asked.right() && entry.rect.right() >= asked.left()
                                 && entry.rect.top() <= asked.bottom() && entry.rect.bottom() >= asked.top();
            if (touches) {
                EXPECT_NE(std::find(found.begin(), found.end(), entry.value), found.end());
            }
        }
    }
    EXPECT_LT(grid.query({100, 100, 10, 10}).size(), 40u);
    EXPECT_TRUE(SpatialGrid().query({0, 0, 10, 10}).empty());
}

} // namespace
} // namespace cloudyard
