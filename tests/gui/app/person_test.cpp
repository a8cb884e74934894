// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "core/base/catalogue.h"
#include "core/edit/compose.h"
#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "core/study/run_scene.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/panels/charts/charts_panel.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/log/event_log_panel.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/look/state_words.h"
#include "gui/panels/timeline/time_strip.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

constexpr int kSuccessChart = 2;

struct PersonTest : ::testing::Test {
    PersonTest()
    {
        window.resize(1600, 1000);
        window.show();
    }
    [[nodiscard]] const Scene& scene() { return window.document().scene(); }
    [[nodiscard]] const Node& node(const NodeId& id) { return *scene().find(id); }
    /// The least success that the chart shows from a simulated time on.
    [[nodiscard]] double leastSuccess(double from)
    {
        window.canvas().select({}); // the whole scene
        window.charts().refresh();
        double least = 1;
        for (const SeriesStore::Sample& sample : window.charts().chart(kSuccessChart)->samples(0))
            if (sample.time >= from)
                least = std::min(least, sample.value);
        return least;
    }
    /// Clients in Dublin, two servers in a zone, a queue and a topic, all by hand.
    void buildShop()
    {
        region = person.drop("region", person.placeOnMap(53.3, -6.2));
        window.canvas().canvas().zoomToFit();
        queue = person.dropOn("queue", region);
        topic = person.dropOn("topic", region);
        zone = person.dropOn("zone", region);
        window.canvas().canvas().zoomToFit();
        server = person.dropOn("instance", zone);
        clients = person.drop("clients", QPointF(40, 40));
        window.canvas().canvas().zoomToFit();
    }

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
    NodeId region, zone, server, queue, topic, clients;
};

/// Shift+L locks and the space bar plays, but not while they are letters of a name.
TEST_F(PersonTest, aNameTypedForALinkIsNoShortcut)
{
    buildShop();
    ASSERT_TRUE(window.document().push(makeRename(scene(), queue, "La Q")));
    const auto named = std::ranges::find(scene().nodes, "La Q", &Node::name);
    ASSERT_NE(named, scene().nodes.end());
    const NodeId target = named->id;
    person.wait(0.1);
    ASSERT_NE(window.feed().frame(), nullptr);
    CanvasWidget& canvas = window.canvas().canvas();
    window.canvas().select({{server}, {}});
    canvas.setFocus();
    canvas.linkByKeyboard();
    const bool played = window.feed().frame()->playing;
    const std::size_t links = scene().links.size();
    QTest::keyClick(&canvas, Qt::Key_L, Qt::ShiftModifier);
    for (const char letter : {'a', ' ', 'q'})
        QTest::keyClick(&canvas, letter);
    QTest::keyClick(&canvas, Qt::Key_Return);
    ASSERT_EQ(scene().links.size(), links + 1);
    EXPECT_EQ(scene().links.back().to, target);
    EXPECT_FALSE(node(server).locked);
    person.wait(0.1);
    EXPECT_EQ(window.feed().frame()->playing, played);
}

TEST_F(PersonTest, whatIsDroppedLandsWhereItMeansSomething)
{
    buildShop();
    ASSERT_FALSE(region.empty());
    EXPECT_EQ(*node(region).settings.find("code"), SettingValue(std::string("eu-west-1")));
    EXPECT_TRUE(node(region).parent.empty());
    ASSERT_FALSE(queue.empty());
    EXPECT_EQ(node(queue).parent, region);
    ASSERT_FALSE(topic.empty());
    EXPECT_EQ(node(topic).parent, region);
    ASSERT_FALSE(zone.empty());
    EXPECT_EQ(node(zone).parent, region);
    ASSERT_FALSE(server.empty());
    EXPECT_EQ(node(server).parent, zone);
    ASSERT_FALSE(clients.empty());
    EXPECT_TRUE(node(clients).settings.find("city"));
    for (int i = 0; i < 6; ++i)
        person.press(ActionId::Undo);
    EXPECT_EQ(scene(), Scene{});
}

TEST_F(PersonTest, buildsAShopBreaksItAndSeesItRecover)
{
    buildShop();
    person.link(clients, server);
    person.enter("timeout", "2 s");
    person.link(server, queue);
    person.link(server, topic);
    ASSERT_EQ(scene().links.size(), 3U);
    person.link(queue, clients);
    EXPECT_EQ(scene().links.size(), 3U) << "a queue cannot call clients";

    person.click(queue);
    EXPECT_EQ(window.inspector().subject().node, queue);
    const std::string before = writeScene(scene());
    person.enter("visibility_timeout", "7 s");
    EXPECT_EQ(*node(queue).settings.find("visibility_timeout"), SettingValue(std::string("7 s")));
    person.enter("visibility_timeout", "soon");
    EXPECT_EQ(*node(queue).settings.find("visibility_timeout"), SettingValue(std::string("7 s")));
    person.press(ActionId::Undo);
    EXPECT_EQ(writeScene(scene()), before);

    ASSERT_TRUE(window.link().session()) << window.link().obstacle().toStdString();
    window.setPace(10);
    person.press(ActionId::PlayPause);
    person.wait(4);
    ASSERT_TRUE(window.feed().isPlaying());
    EXPECT_GT(window.feed().frame()->scene.succeeded, 0U);
    EXPECT_GT(leastSuccess(5), 0.99);

    ASSERT_TRUE(person.choose(zone, "zone-power-loss"));
    const double broken = window.feed().frame()->now.toSeconds();
    person.wait(3);
    EXPECT_LT(leastSuccess(broken), 0.5);
    EXPECT_GT(window.log().list().count(), 0);
    QTemporaryDir folder;
    const QString path = folder.filePath("broken.png");
    ASSERT_TRUE(window.exportTo(path));
    const QImage picture(path);
    int dead = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            dead += picture.pixel(x, y) == Theme::dark().zoneFault ? 1 : 0;
    EXPECT_GT(dead, 500) << "the picture shows the dead zone";

    ASSERT_TRUE(person.choose(zone, "restore"));
    person.wait(8);
    const double now = window.feed().frame()->now.toSeconds();
    EXPECT_GT(leastSuccess(now - 15), 0.99);
}

/// The mean response of clients on one link, from the messages that the running session shows: from a request's
/// departure to the arrival of what answers it, for all that leave within this time.
double meanResponse(MainWindow& window, testing::Person& person, const std::string& link, double seconds)
{
    std::map<std::uint64_t, std::pair<SimTime, SimTime>> trips; ///< by trace: departure, answer
    const SimTime begin = window.feed().frame()->now;
    for (int tick = 0; tick < seconds * 30; ++tick) {
        person.wait(1.0 / 30);
        const Frame& frame = *window.feed().frame();
        const LinkIndex index = frame.topology->findLink(link);
        for (const Flight& flight : frame.flights) {
            if (flight.link != index || flight.depart < begin)
                continue;
            EXPECT_EQ(flight.weight, 1U) << "few enough to see each";
            if (flight.backward)
                trips[flight.trace].second = flight.arrive;
            else if (trips[flight.trace].first == SimTime{})
                trips[flight.trace].first = flight.depart;
        }
    }
    double sum = 0;
    int count = 0;
    for (const auto& [trace, trip] : trips)
        if (trip.first > SimTime{} && trip.second > trip.first) {
            sum += (trip.second - trip.first).toSeconds();
            ++count;
        }
    EXPECT_GT(count, 300);
    return sum / count;
}

TEST_F(PersonTest, movingTheClientsByMouseMovesTheirResponseByTheTable)
{
    ASSERT_TRUE(window.document().load(sceneFolder() + "/first-queue.yard"));
    const auto found = std::ranges::find(scene().nodes, std::string("clients"), &Node::kind);
    ASSERT_NE(found, scene().nodes.end());
    const NodeId shoppers = found->id;
    const std::string link = std::ranges::find(scene().links, shoppers, &Link::from)->id.str();
    person.click(shoppers);
    person.enter("rate", "10/s");
    window.setPace(2);
    person.press(ActionId::PlayPause);
    person.wait(0.5);
    const Scene before = scene();
    const double near = meanResponse(window, person, link, 20);

    const QPointF dublin(53.3, -6.2), saoPaulo(-23.5, -46.6);
    person.zoomOutTo({dublin, saoPaulo});
    const std::uint32_t epoch = window.feed().frame()->epoch;
    person.drag(shoppers, person.placeOnMap(saoPaulo.x(), saoPaulo.y()));
    EXPECT_EQ(person.tag(), QString::fromUtf8("stays in Dublin · hold Alt to move there"));
    person.press(ActionId::Undo);
    EXPECT_EQ(scene(), before);
    person.drag(shoppers, person.placeOnMap(saoPaulo.x(), saoPaulo.y()), Qt::AltModifier);
    EXPECT_EQ(person.tag(), QString::fromUtf8("São Paulo · 190 ms to eu-west-1, was 12 ms"));
    ASSERT_EQ(*node(shoppers).settings.find("city"), SettingValue(std::string("São Paulo")));
    person.wait(0.5);
    const double far = meanResponse(window, person, link, 20);
    EXPECT_EQ(window.feed().frame()->epoch, epoch) << "the run has gone on";

    const Catalogue& catalogue = Catalogue::get();
    const Region& ireland = *catalogue.findRegion("eu-west-1");
    const double table =
        catalogue.cityToRegionRtt(*catalogue.findCity("São Paulo"), ireland).toSeconds() -
        catalogue.cityToRegionRtt(*catalogue.findCity("Dublin"), ireland).toSeconds();
    EXPECT_NEAR(table, 0.178, 0.001);
    EXPECT_NEAR(far - near, table, 0.001);

    person.press(ActionId::Undo);
    EXPECT_EQ(scene(), before) << "box and place in one step";
    person.press(ActionId::Redo);
    person.dragPin(shoppers, person.placeOnMap(41.98, -87.9));
    EXPECT_EQ(*node(shoppers).settings.find("city"), SettingValue(std::string("Chicago")));
}

/// The same over whole runs: nothing else but the way may differ.
TEST_F(PersonTest, theCitySettingMovesTheResponseOfWholeRunsByTheTable)
{
    ASSERT_TRUE(window.document().load(sceneFolder() + "/first-queue.yard"));
    const NodeId shoppers = std::ranges::find(scene().nodes, std::string("clients"), &Node::kind)->id;
    const auto meanOfRun = [&] {
        RunOptions options;
        options.duration = Duration::seconds(600);
        const auto report = runScene(scene(), options);
        const auto measured = std::ranges::find(report->nodes, shoppers.str(), &NodeReport::id);
        return measured == report->nodes.end() ? 0.0 : measured->sojourn.mean;
    };
    const double near = meanOfRun();
    person.click(shoppers);
    person.enter("city", "São Paulo");
    ASSERT_EQ(*node(shoppers).settings.find("city"), SettingValue(std::string("São Paulo")));
    EXPECT_NEAR(meanOfRun() - near, 0.17821, 0.001);
}

TEST_F(PersonTest, theFlagshipTellsItsStory)
{
    ASSERT_TRUE(window.document().load(flagshipScene()));
    person.wait(0.5);
    EXPECT_TRUE(window.timeStrip().isVisible());
    EXPECT_TRUE(window.timeStrip().text().contains("in 1:00"))
        << window.timeStrip().text().toStdString();
    person.press(ActionId::SkipToFault);
    person.wait(2);
    EXPECT_NEAR(window.feed().frame()->now.toSeconds(), 60, 0.01);
    EXPECT_FALSE(window.feed().isPlaying());
    window.setPace(10);
    person.press(ActionId::PlayPause);
    person.wait(2);
    EXPECT_LT(leastSuccess(60), 0.97);
}

/// A fourth server is launched, works, and is terminated again: every phase is seen on its card, in order.
TEST_F(PersonTest, launchesAnotherServerAndTerminatesIt)
{
    ASSERT_TRUE(window.document().load(flagshipScene()));
    window.setPace(10);
    person.press(ActionId::PlayPause);
    person.wait(0.5);
    ASSERT_TRUE(person.choose(NodeId("web-b"), "duplicate"));
    const NodeId another = scene().nodes.back().id;
    ASSERT_NE(another, NodeId("web-b"));
    const auto frameOf = [&]() -> const NodeFrame* {
        const Frame& frame = *window.feed().frame();
        const NodeIndex n = frame.topology->findNode(another.str());
        return n < frame.nodes.size() ? &frame.nodes[n] : nullptr;
    };
    const auto& metrics = vocabulary().kind("instance")->metrics;
    const auto billed =
        static_cast<std::size_t>(std::ranges::find(metrics, "billed_time", &MetricDescriptor::key) - metrics.begin());
    ASSERT_LT(billed, metrics.size());
    std::vector<std::string> seen;
    double billedBefore = -1;
    const auto watch = [&](double seconds, const auto& done) {
        for (double waited = 0; waited < seconds && !done(); waited += 0.05) {
            person.wait(0.05);
            if (const NodeFrame* frame = frameOf()) {
                if (seen.empty() || seen.back() != frame->view.phase)
                    seen.emplace_back(frame->view.phase);
                if (frame->view.inService && billedBefore < 0)
                    billedBefore = static_cast<double>(frame->metrics[billed]);
            }
        }
    };
    watch(12, [&] { return !seen.empty() && seen.back().empty(); });
    EXPECT_EQ(seen, (std::vector<std::string>{"pending", "booting", "checking", ""}));
    EXPECT_GE(billedBefore, 15) << "billed before it serves";
    person.wait(1);
    ASSERT_TRUE(frameOf());
    EXPECT_GT(frameOf()->live.completionRate, 1) << "it takes its share";

    ASSERT_TRUE(person.choose(another, "terminate"));
    seen.clear();
    watch(6, [&] { return scene().find(another) == nullptr; });
    ASSERT_FALSE(seen.empty());
    EXPECT_EQ(seen.front(), "draining");
    EXPECT_FALSE(scene().find(another)) << "it is gone from the drawing too";
    std::string log;
    for (const LogLine& line : window.feed().log())
        log += logText(line, *window.feed().frame()->topology).toStdString() + "\n";
    for (const char* step : {"is launching", "boots: 15 s", "passed check 1 of 1", "is in service", "drains for 30 s",
                             "is terminated"})
        EXPECT_NE(log.find(step), std::string::npos) << step << " is not in\n" << log;
    person.press(ActionId::Undo);
    EXPECT_TRUE(scene().find(another));
    person.wait(0.1);
    EXPECT_STREQ(frameOf()->view.phase, "pending") << "brought back, it is launched anew";
}

/// Before the run has begun there is nothing to wait for.
TEST_F(PersonTest, terminatesAtOnceBeforeTheRun)
{
    ASSERT_TRUE(window.document().load(sceneFolder() + "/first-queue.yard"));
    ASSERT_TRUE(person.choose(NodeId("packer"), "terminate"));
    EXPECT_FALSE(scene().find(NodeId("packer")));
}

/// How a topic repeats deliveries to a web endpoint is asked where there is one.
TEST_F(PersonTest, aLinkShowsWhatActsWhereItLeads)
{
    ASSERT_TRUE(window.document().load(CLOUDYARD_SOURCE_DIR "/tests/core/services/probes/filters.yard"));
    const auto shows = [this](const char* link, const char* key) {
        window.canvas().select({{}, {LinkId(link)}});
        const SettingsForm* form = window.inspector().settingsForm();
        return form && form->field(key) && !form->field(key)->isHidden();
    };
    for (const char* key : {"backoff_function", "max_receives_per_second", "no_delay_retries"}) {
        EXPECT_TRUE(shows("events-hook", key)) << key;
        EXPECT_FALSE(shows("events-all", key)) << key;
    }
    EXPECT_TRUE(shows("events-all", "filter_policy"));
    window.canvas().select({{NodeId("hook")}, {}});
    person.enter("protocol", "email");
    EXPECT_FALSE(shows("events-hook", "backoff_function"));
    EXPECT_TRUE(shows("events-hook", "min_delay")) << "it is stated";
}

/// A note is no part of the run: nothing is said of its state, also while no frame comes.
TEST_F(PersonTest, aNoteHasNoState)
{
    ASSERT_TRUE(window.document().load(flagshipScene()));
    const auto* pill = window.inspector().findChild<Pill*>();
    ASSERT_TRUE(pill);
    person.click(NodeId("orders"));
    person.wait(0.2);
    EXPECT_FALSE(pill->text().isEmpty());
    window.canvas().canvas().placeAnnotation(Annotation::Form::Note);
    EXPECT_TRUE(pill->text().isEmpty());
    person.wait(0.2);
    EXPECT_TRUE(pill->text().isEmpty());
}

TEST_F(PersonTest, themesSwitchWhileItRuns)
{
    ASSERT_TRUE(window.document().load(flagshipScene()));
    person.wait(0.2);
    person.press(ActionId::ToggleTheme);
    EXPECT_EQ(&window.canvas().canvas().theme(), &Theme::light());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(Theme::light().panel));
    person.press(ActionId::ToggleTheme);
    EXPECT_EQ(&window.canvas().canvas().theme(), &Theme::dark());
}

} // namespace
} // namespace cloudyard
