// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The flagship's topology from an empty window, by mouse alone and by keyboard alone, with the gestures counted.
#include <algorithm>
#include <map>

#include <QApplication>
#include <QMenu>
#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/model/scene_check.h"
#include "core/services/registry.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/panels/bars/command_palette.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

/// What a scene consists of, whatever things are called: how many of each kind stand in what, and how many links lead
/// from which kind to which.
std::map<std::string, int> shapeOf(const Scene& scene)
{
    std::map<std::string, int> shape;
    const auto kindOf = [&](const NodeId& id) { return id.empty() ? std::string("map") : scene.find(id)->kind; };
    for (const Node& node : scene.nodes)
        ++shape[node.kind + " in " + kindOf(node.parent)];
    for (const Link& link : scene.links)
        ++shape[kindOf(link.from) + " to " + kindOf(link.to)];
    return shape;
}

struct BuildByHandTest : ::testing::Test {
    BuildByHandTest()
    {
        window.resize(1600, 1000);
        window.show();
        auto flagship = loadScene(flagshipScene().toStdString(), vocabulary());
        EXPECT_TRUE(flagship);
        wanted = *std::move(flagship);
    }
    [[nodiscard]] const Scene& scene() { return window.document().scene(); }
    [[nodiscard]] CanvasWidget& canvas() { return window.canvas().canvas(); }
    [[nodiscard]] NodeId find(const char* kind, const char* place = nullptr)
    {
        for (const Node& node : scene().nodes)
            if (node.kind == kind && (!place || (!node.parent.empty() && scene().find(node.parent)->name == place)))
                return node.id;
        return {};
    }
    NodeId drop(const char* kind, const NodeId& place)
    {
        const NodeId made = person.dropOn(kind, place);
        EXPECT_FALSE(made.empty()) << kind;
        return made;
    }
    void expectNothingCovered()
    {
        const CanvasModel& model = canvas().model();
        for (ItemIndex i = 0; i < model.items().size(); ++i)
            for (ItemIndex k = 0; k < i; ++k)
                if (!model.isInside(i, k) && !model.isInside(k, i)) {
                    EXPECT_FALSE(model.items()[i].rect.intersects(model.items()[k].rect))
                        << model.items()[i].id.str() << " and " << model.items()[k].id.str();
                }
    }
    void report(const char* how)
    {
        std::printf("%s: %d gestures for %zu nodes and %zu links\n", how, person.gestures(), scene().nodes.size(),
                    scene().links.size());
        RecordProperty(how, person.gestures());
    }

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
    Scene wanted;
};

TEST_F(BuildByHandTest, ByMouseInSixtyGesturesNamesIncluded)
{
    person.dropTemplate("Three-zone web tier", person.placeOnMap(53.3, -6.2));
    ASSERT_EQ(scene().nodes.size(), 9U);
    const NodeId region = find("region"), balancer = find("load-balancer"), dublin = find("clients");
    std::vector<NodeId> zone, web;
    for (const Node& node : scene().nodes) {
        if (node.kind == "zone")
            zone.push_back(node.id);
        if (node.kind == "instance")
            web.push_back(node.id);
    }
    const NodeId paulo = person.drop("clients", QPointF(60, 560));
    person.link(paulo, balancer);
    const NodeId orders = drop("queue", region), dead = drop("queue", region), topic = drop("topic", region);
    for (const NodeId& server : web)
        person.link(server, orders);
    person.link(orders, dead);
    for (const NodeId& in : zone) {
        const NodeId packer = drop("instance", in);
        person.link(orders, packer);
        person.link(packer, topic);
    }
    for (const std::size_t in : {1U, 2U}) {
        const NodeId queue = drop("queue", region), worker = drop("instance", zone[in]);
        person.link(topic, queue);
        person.link(queue, worker);
    }
    const NodeId phones = drop("subscriber", region);
    person.link(topic, phones);
    EXPECT_EQ(shapeOf(scene()), shapeOf(wanted));
    const auto legal = checkScene(scene(), vocabulary());
    EXPECT_TRUE(legal) << legal.error().message();
    report("mouse, without names");
    EXPECT_LE(person.gestures(), 41);
    expectNothingCovered(); // before anything is tidied up
    for (const auto& [node, text] : std::map<NodeId, const char*>{{paulo, "Shoppers Paulo"},
                                                                  {orders, "orders"},
                                                                  {dead, "orders-dlq"},
                                                                  {topic, "order-events"},
                                                                  {phones, "phones"}})
        person.name(node, text);
    person.press(ActionId::TidyUp);
    report("mouse, with the names that the run is told by; and a key chord that tidies up");
    EXPECT_LE(person.gestures() + 1, 60);
    expectNothingCovered();
}

/// Nothing but keys and typed words: no selecting, no triggering by the test.
class Typist {
public:
    Typist(MainWindow& window, testing::Person& person) : m_window(window), m_person(person) {}

    /// "queue: orders" is a queue that is called so.
    NodeId place(const char* typed, Qt::KeyboardModifiers held = {})
    {
        m_person.key(Qt::Key_Insert);
        m_person.enter(typed, held);
        return focus();
    }
    /// With a link from what is selected.
    NodeId placeNext(const char* typed) { return place(typed, Qt::ControlModifier); }
    /// By its name, in the command palette.
    void goTo(const NodeId& node)
    {
        if (focus() == node)
            return;
        m_person.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        m_person.enter(titleOf(node).c_str());
        EXPECT_EQ(focus(), node);
    }
    /// From all that is selected to each of these.
    void link(const std::vector<NodeId>& to)
    {
        const auto from = m_window.canvas().selection().nodes;
        m_person.key(Qt::Key_L, Qt::ControlModifier);
        for (const NodeId& one : to)
            m_person.enter(titleOf(one).c_str(), one == to.back() ? Qt::NoModifier : Qt::ShiftModifier);
        if (m_window.canvas().canvas().preview().link)
            m_person.key(Qt::Key_Escape);
        for (const NodeId& one : to)
            for (const NodeId& start : from)
                EXPECT_TRUE(std::ranges::any_of(m_window.document().scene().links,
                                                [&](const Link& link) { return link.from == start && link.to == one; }))
                    << start.str() << " to " << one.str();
    }
    void takeAlong(Qt::Key direction, int cards)
    {
        const std::size_t before = m_window.canvas().selection().nodes.size();
        for (int i = 0; i < cards; ++i)
            m_person.key(direction, Qt::AltModifier | Qt::ShiftModifier);
        EXPECT_EQ(m_window.canvas().selection().nodes.size(), before + static_cast<std::size_t>(cards));
    }
    [[nodiscard]] NodeId focus() const
    {
        const auto nodes = m_window.canvas().selection().nodes;
        return nodes.empty() ? NodeId() : nodes.back();
    }

private:
    [[nodiscard]] std::string titleOf(const NodeId& id) const
    {
        const Node& node = *m_window.document().scene().find(id);
        return node.name.empty() ? node.id.str() : node.name;
    }

    MainWindow& m_window;
    testing::Person& m_person;
};

TEST_F(BuildByHandTest, TheWholeFlagshipByKeyboardAlone)
{
    canvas().setFocus();
    Typist typist(window, person);
    typist.place("three-zone");
    ASSERT_EQ(scene().nodes.size(), 9U);
    const NodeId region = find("region"), balancer = find("load-balancer");
    std::vector<NodeId> zone, web;
    for (const Node& node : scene().nodes) {
        if (node.kind == "zone")
            zone.push_back(node.id);
        if (node.kind == "instance")
            web.push_back(node.id);
    }
    const NodeId paulo = typist.place("clients: Shoppers Paulo");
    ASSERT_TRUE(scene().find(paulo)->parent.empty());
    EXPECT_EQ(scene().find(paulo)->name, "Shoppers Paulo");
    typist.link({balancer});
    typist.goTo(region);
    const NodeId orders = typist.place("sqs: orders"), dead = typist.placeNext("sqs: orders-dlq");
    EXPECT_EQ(orders, NodeId("orders")) << "it is called so in the file, too";
    typist.goTo(web[0]);
    typist.takeAlong(Qt::Key_Down, 2);
    typist.link({orders});
    std::vector<NodeId> packers;
    constexpr const char* kPackers[]{"ec2: fulfil-a", "ec2: fulfil-b", "ec2: fulfil-c"};
    for (std::size_t i = 0; i < 3; ++i) {
        typist.goTo(zone[i]);
        packers.push_back(typist.place(kPackers[i]));
    }
    typist.takeAlong(Qt::Key_Up, 2);
    const NodeId topic = typist.placeNext("topic: order-events");
    const NodeId billing = typist.placeNext("sqs: billing");
    (void)typist.placeNext("ec2: billing-1");
    typist.goTo(topic);
    (void)typist.placeNext("sqs: shipping");
    (void)typist.placeNext("ec2: shipping-1");
    typist.goTo(topic);
    (void)typist.placeNext("subscriber: phones");
    typist.goTo(orders);
    typist.link(packers);
    EXPECT_EQ(scene().find(billing)->parent, region);
    EXPECT_EQ(shapeOf(scene()), shapeOf(wanted));
    const auto legal = checkScene(scene(), vocabulary());
    EXPECT_TRUE(legal) << legal.error().message();
    report("keyboard, with the names");
    // At most two for each node and one for each link.
    EXPECT_LE(person.gestures(), static_cast<int>(2 * scene().nodes.size() + scene().links.size()));
    expectNothingCovered();
    for (const NodeId& id : {dead, topic})
        EXPECT_TRUE(scene().find(id));
}

TEST_F(BuildByHandTest, WhatIsPlacedWithItsNameAndLinksIsOneStep)
{
    person.dropTemplate("Queue with dead letters", person.placeOnMap(53.3, -6.2));
    const std::string before = writeScene(scene());
    const NodeId worker = find("instance");
    window.canvas().select({{worker}, {}});
    canvas().setFocus();
    person.key(Qt::Key_Insert);
    person.enter("sqs: Late orders", Qt::ControlModifier);
    ASSERT_EQ(scene().nodes.back().name, "Late orders");
    EXPECT_EQ(scene().links.back().from, worker);
    EXPECT_EQ(scene().links.back().to, scene().nodes.back().id);
    EXPECT_EQ(window.canvas().selection().nodes, std::vector{scene().nodes.back().id});
    const std::string after = writeScene(scene());
    person.press(ActionId::Undo);
    EXPECT_EQ(writeScene(scene()), before);
    person.press(ActionId::Redo);
    EXPECT_EQ(writeScene(scene()), after);
}

/// However long the row gets, and though it reaches the edge of the region.
TEST_F(BuildByHandTest, WhatComesNextStaysInItsRegion)
{
    canvas().setFocus();
    Typist typist(window, person);
    const NodeId region = typist.place("region");
    (void)typist.place("sqs");
    for (const char* next : {"lambda", "sns", "lambda", "sqs", "ec2: payment provider"})
        (void)typist.placeNext(next);
    EXPECT_EQ(std::ranges::count(scene().nodes, "region", &Node::kind), 1);
    EXPECT_EQ(scene().links.size(), 5U);
    const Node& last = scene().nodes.back();
    EXPECT_EQ(last.name, "payment provider");
    EXPECT_EQ(scene().find(last.parent)->parent, region);
    expectNothingCovered();
}

/// What cannot be linked is not placed either, and the reason is said.
TEST_F(BuildByHandTest, WhatMayNotBeLinkedIsNotPlaced)
{
    person.dropTemplate("Queue with dead letters", person.placeOnMap(53.3, -6.2));
    const std::string before = writeScene(scene());
    window.canvas().select({{find("instance")}, {}});
    canvas().setFocus();
    person.key(Qt::Key_Insert);
    person.enter("clients", Qt::ControlModifier);
    EXPECT_EQ(writeScene(scene()), before);
    EXPECT_FALSE(window.commands().isVisible());
}

TEST_F(BuildByHandTest, ShiftEnterLinksOneAfterAnother)
{
    person.dropTemplate("Fan-out", person.placeOnMap(53.3, -6.2));
    const NodeId topic = find("topic");
    window.canvas().select({{topic}, {}});
    canvas().setFocus();
    (void)person.drop("queue", canvas().boxOf(find("region")).center());
    const NodeId first = scene().nodes.back().id;
    (void)person.drop("queue", canvas().boxOf(find("region")).center());
    const NodeId second = scene().nodes.back().id;
    const std::size_t links = scene().links.size();
    window.canvas().select({{topic}, {}});
    canvas().setFocus();
    person.key(Qt::Key_L, Qt::ControlModifier);
    person.enter(first.str().c_str(), Qt::ShiftModifier);
    ASSERT_EQ(scene().links.size(), links + 1);
    ASSERT_TRUE(canvas().preview().link) << "there is another one";
    person.enter(second.str().c_str(), Qt::ShiftModifier);
    ASSERT_EQ(scene().links.size(), links + 2);
    EXPECT_EQ(scene().links.back().from, topic);
    EXPECT_EQ(scene().links.back().to, second);
    person.key(Qt::Key_Escape);
    EXPECT_FALSE(canvas().preview().link);
}

TEST_F(BuildByHandTest, WordsChooseWhatALinkLeadsTo)
{
    person.dropTemplate("Queue with dead letters", person.placeOnMap(53.3, -6.2));
    const NodeId worker = find("instance");
    window.canvas().select({{worker}, {}});
    person.drop("queue", canvas().boxOf(find("region")).center());
    window.canvas().select({{worker}, {}});
    canvas().setFocus();
    person.key(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(canvas().preview().link);
    for (const Node& node : scene().nodes)
        if (node.kind == "queue") {
            person.key(Qt::Key_Escape);
            person.key(Qt::Key_L, Qt::ControlModifier);
            person.type((node.name.empty() ? node.id.str() : node.name).c_str());
            EXPECT_EQ(canvas().preview().link->target, canvas().model().find(node.id)) << node.id.str();
        }
    person.key(Qt::Key_Escape);
    EXPECT_FALSE(canvas().preview().link);
}

TEST_F(BuildByHandTest, ByKeyboardAlone)
{
    canvas().setFocus();
    const auto place = [this](const char* typed) {
        person.key(Qt::Key_Insert);
        if (!window.commands().isVisible())
            person.press(ActionId::Place);
        person.type(typed);
        person.key(Qt::Key_Return);
        return window.canvas().selection().nodes.empty() ? NodeId() : window.canvas().selection().nodes.back();
    };
    const NodeId region = place("region");
    ASSERT_EQ(scene().find(region)->kind, "region");
    const NodeId balancer = place("elb");
    EXPECT_EQ(scene().find(balancer)->parent, region);
    person.key(Qt::Key_Escape); // out to the region
    const NodeId zone = place("zone");
    const NodeId server = place("ec2");
    EXPECT_EQ(scene().find(server)->parent, zone);
    // From the balancer to the server: walk there, draw the link, take the only target.
    window.canvas().select({{balancer}, {}});
    person.key(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(canvas().preview().link);
    person.key(Qt::Key_Return);
    ASSERT_EQ(scene().links.size(), 1U);
    EXPECT_EQ(scene().links[0].to, server);
    // What comes after the server: a chord, a letter, Enter.
    window.canvas().select({{server}, {}});
    person.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QApplication::processEvents();
    QMenu* menu = nullptr;
    for (QMenu* open : canvas().findChildren<QMenu*>(QStringLiteral("offer")))
        menu = open;
    ASSERT_TRUE(menu);
    menu->findChild<QAction*>(QStringLiteral("queue"))->trigger();
    menu->close();
    ASSERT_EQ(scene().links.size(), 2U);
    EXPECT_EQ(scene().find(scene().links[1].to)->kind, "queue");
    EXPECT_EQ(scene().find(scene().links[1].to)->parent, region);
    report("keyboard, the first six");
}

TEST_F(BuildByHandTest, TemplatesStandInTheirOwnRegionOrInTheOneTheyAreDroppedOn)
{
    person.dropTemplate("Queue with dead letters", person.placeOnMap(53.3, -6.2));
    const NodeId region = find("region");
    EXPECT_EQ(region, NodeId("eu-west-1"));
    EXPECT_EQ(*scene().find(region)->settings.find("code"), SettingValue(std::string("eu-west-1")));
    EXPECT_EQ(scene().nodes.size(), 5U);
    EXPECT_TRUE(scene().find(NodeId("eu-west-1a")));
    person.dropTemplate("Fan-out", canvas().boxOf(region).center());
    EXPECT_EQ(std::ranges::count(scene().nodes, "region", &Node::kind), 1) << "no region in a region";
    EXPECT_EQ(scene().nodes.size(), 15U);
    const auto legal = checkScene(scene(), vocabulary());
    EXPECT_TRUE(legal) << legal.error().message();
    person.press(ActionId::Undo);
    person.press(ActionId::Undo);
    EXPECT_TRUE(scene().nodes.empty());
}

TEST_F(BuildByHandTest, OfAFifoQueueTheQueueForDeadLettersIsOneToo)
{
    const NodeId region = person.drop("region", person.placeOnMap(53.3, -6.2));
    const NodeId queue = drop("queue", region);
    person.click(queue);
    person.enter("type", "fifo");
    window.canvas().canvas().placeLinked("queue", {});
    const Node* dead = scene().find(NodeId(queue.str() + "-dlq"));
    ASSERT_TRUE(dead);
    EXPECT_EQ(toText(*dead->settings.find("type")), "fifo");
    EXPECT_TRUE(std::ranges::any_of(scene().links, [&](const Link& link) { return link.to == dead->id; }));
    const auto legal = checkScene(scene(), vocabulary());
    EXPECT_TRUE(legal) << legal.error().message();
}

TEST_F(BuildByHandTest, TheCommandPaletteFindsActionsNodesAndKindsByAFewLetters)
{
    person.dropTemplate("Queue with dead letters", person.placeOnMap(53.3, -6.2));
    const auto ask = [this](const char* typed) {
        person.press(ActionId::Commands);
        person.type(typed);
        return window.commands().shown();
    };
    EXPECT_EQ(ask("zoom to fit").value(0), QStringLiteral("Zoom to Fit"));
    EXPECT_TRUE(ask("jobs").value(0).startsWith("jobs"));
    EXPECT_TRUE(ask("sqs").join(' ').contains("Add queue"));
    EXPECT_TRUE(ask("tdyp").contains("Tidy Up")) << "letters in order";
    EXPECT_EQ(ask("web tier").value(0), QStringLiteral("Three-zone web tier")) << "a template";
    EXPECT_TRUE(ask("qqqzzz").isEmpty());
    (void)ask("worker");
    person.key(Qt::Key_Return);
    EXPECT_EQ(window.canvas().selection().nodes, std::vector{NodeId("worker")});
    EXPECT_FALSE(window.commands().isVisible());
    (void)ask("x");
    person.key(Qt::Key_Escape);
    EXPECT_FALSE(window.commands().isVisible());
}

} // namespace
} // namespace cloudyard
