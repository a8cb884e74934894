// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every action of the menus and every tile of the palette does something that can be seen; what cannot, is greyed.
#include <map>

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "gui/app/preferences.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/panels/bars/command_palette.h"
#include "gui/panels/bars/run_status_bar.h"
#include "gui/panels/bars/top_bar.h"
#include "gui/panels/charts/charts_panel.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/log/event_log_panel.h"
#include "gui/panels/palette/palette_panel.h"
#include "tests/gui/app/modal.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

using testing::Seen;

struct EveryActionTest : ::testing::Test {
    EveryActionTest()
    {
        window.resize(1600, 1000);
        window.show();
        EXPECT_TRUE(window.document().load(flagshipScene()));
        person.wait(0.3);
    }

    using Check = std::function<void(ActionId)>;

    [[nodiscard]] CanvasWidget& canvas() { return window.canvas().canvas(); }
    [[nodiscard]] const Frame& frame() { return *window.feed().frame(); }
    [[nodiscard]] std::size_t nodes() { return window.document().scene().nodes.size(); }
    [[nodiscard]] QAction& action(ActionId id) { return *window.actions().get(id); }
    void select() { person.click(NodeId("orders")); }

    /// Triggers it; what `state` tells must be another afterwards.
    template <class State> Check changes(State state, std::function<void()> first = [] {})
    {
        return [this, state, first](ActionId id) {
            first();
            const auto before = state();
            EXPECT_TRUE(action(id).isEnabled());
            person.press(id);
            person.wait(0.3);
            QApplication::processEvents();
            EXPECT_NE(state(), before);
        };
    }
    /// Triggers it; a dialog or menu with this in its title comes up.
    Check opens(const char* title)
    {
        return [this, title](ActionId id) {
            const std::vector<Seen> seen = testing::dialogsWhile([&] { person.press(id); });
            ASSERT_FALSE(seen.empty());
            EXPECT_TRUE(seen.front().title.contains(QLatin1String(title))) << seen.front().title.toStdString();
        };
    }
    std::map<ActionId, Check> checks();

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
    QTemporaryDir folder;
    int windows = 1;
};

std::map<ActionId, EveryActionTest::Check> EveryActionTest::checks()
{
    using enum ActionId;
    const auto scale = [this] { return canvas().view().scale(); };
    const auto count = [this] { return nodes(); };
    const auto now = [this] { return frame().now; };
    const auto shown = [](QWidget& widget) { return [&widget] { return widget.isVisible(); }; };
    const auto pick = [this] { select(); };
    const auto text = [this] { return writeScene(window.document().scene()); };
    const auto three = [this](const char* a, const char* b, const char* c) {
        return [this, a, b, c] { window.canvas().select({{NodeId(a), NodeId(b), NodeId(c)}, {}}); };
    };
    const auto edited = [this] {
        select();
        person.press(Duplicate);
    };
    const auto broken = [this] {
        person.press(SkipToFault);
        person.wait(0.5);
        window.link().stepSecond();
        person.wait(0.5);
    };
    const auto active = [this] { return std::ranges::count_if(frame().faults, &FaultSpec::active); };
    const auto near = [this] { canvas().zoomBy(3); };
    return {
        {New, changes(count)},
        {NewWindow, changes([this] { return windows; }, [this] { window.setOpensWindow([this] { ++windows; }); })},
        {Open, opens("Open")},
        {FirstExample, changes([this] { return window.document().title(); })},
        {Save, changes([this] { return window.document().isModified(); },
                       [this, edited] {
                           ASSERT_TRUE(window.document().save(folder.filePath("a.yard")));
                           edited();
                       })},
        {SaveAs, opens("Save")},
        {ExportPicture, opens("Export")},
        {Quit, changes(shown(window))},
        {Undo, changes(count, edited)},
        {Redo, changes(count,
                       [this, edited] {
                           edited();
                           person.press(Undo);
                       })},
        {Duplicate, changes(count, pick)},
        {Cut, changes(count, pick)},
        {Copy, changes([] { return QGuiApplication::clipboard()->text(); },
                       [pick] {
                           QGuiApplication::clipboard()->clear();
                           pick();
                       })},
        {Paste, changes(count,
                        [this, pick] {
                            pick();
                            person.press(Copy);
                        })},
        {Delete, changes(count, pick)},
        {DeleteAndJoin, changes(count, pick)},
        {Place, changes(shown(window.commands()))},
        {AddNote, changes(text, pick)},
        {AddFrame, changes(text, pick)},
        {Group, changes(text, three("orders", "billing", "shipping"))},
        {Ungroup, changes(text,
                          [this, three] {
                              three("orders", "billing", "shipping")();
                              person.press(Group);
                          })},
        {Lock, changes(text, pick)},
        {LinkFrom, changes([this] { return canvas().preview().link.has_value(); }, pick)},
        {AlignLeft, changes(text, three("orders", "billing", "shipping"))},
        {AlignCentre, changes(text, three("orders", "billing", "shipping"))},
        {AlignRight, changes(text, three("orders", "billing", "shipping"))},
        {AlignTop, changes(text, three("orders", "billing", "shipping"))},
        {AlignMiddle, changes(text, three("orders", "billing", "shipping"))},
        {AlignBottom, changes(text, three("orders", "billing", "shipping"))},
        {SpreadAcross, changes(text, three("web", "orders", "phones"))},
        {SpreadDown, changes(text, three("phones", "billing", "shipping"))},
        {TidyUp, changes(text)},
        {Fold, changes(text,
                       [this] {
                           window.canvas().select({{NodeId("eu-a")}, {}});
                       })},
        {Commands, changes(shown(window.commands()))},
        {Rename, changes([this] { return canvas().findChild<QLineEdit*>()->isVisible(); }, pick)},
        {SelectAll, changes([this] { return window.canvas().selection().nodes.size(); })},
        {Find, changes([this] { return window.focusWidget() == window.topBar().searchField(); })},
        {ZoomIn, changes(scale)},
        {ZoomOut, changes(scale)},
        {ZoomActual, changes(scale)},
        {ZoomFit, changes(scale, near)},
        {ZoomSelection, changes(scale, pick)},
        {Presentation, changes(shown(window.components()))},
        {ShowPalette, changes(shown(window.components()))},
        {ShowInspector, changes(shown(window.inspector()))},
        {ToInspector, changes([this] { return window.inspector().isAncestorOf(window.focusWidget()); })},
        {ShowCharts, changes(shown(window.charts()))},
        {ShowLog, changes(shown(window.log()))},
        {EngineFigures, changes([this] { return window.status().grab().toImage(); })},
        {DayAndNight, changes([] { return preference::dayAndNight.get(); })},
        {ReducedMotion, changes([this] {
             return canvas().model().snapshot().still && preference::reducedMotion.get() == 1;
         })},
        {ToggleTheme, changes([this] { return &canvas().theme(); })},
        {SystemTheme, changes([] { return preference::theme.get(); },
                              [] { preference::theme.set(static_cast<int>(ThemeChoice::Dark)); })},
        {PlayPause, changes([this] { return window.feed().isPlaying(); })},
        {Restart, changes([this] { return frame().epoch; })},
        {StepEvent, changes([this] { return frame().handled; })},
        {StepSecond, changes(now)},
        {Slower, changes([this] { return window.link().pace(); })},
        {Faster, changes([this] { return window.link().pace(); })},
        {SkipToFault, changes(now)},
        {RestoreAll, changes(active, broken)},
        {KeepFaults, changes([this] { return window.document().scene().experiment.size(); },
                             [this] {
                                 ASSERT_TRUE(person.choose(NodeId("web-b"), "stop-instance"));
                                 person.wait(0.5);
                             })},
        {Menu, opens("menu")},
        {Shortcuts, opens("Shortcuts")},
        {About, opens("About")},
    };
}

class EachAction : public EveryActionTest, public ::testing::WithParamInterface<std::size_t> {};

TEST_P(EachAction, DoesSomethingThatCanBeSeen)
{
    const ActionRow& row = actionTable()[GetParam()];
    const auto all = checks();
    const auto check = all.find(row.id);
    ASSERT_NE(check, all.end()) << "add a line for \"" << row.text << "\" to checks()";
    check->second(row.id);
}

INSTANTIATE_TEST_SUITE_P(Table, EachAction, ::testing::Range<std::size_t>(0, actionTable().size()),
                         [](const auto& row) {
                             std::string name;
                             for (const char c : std::string_view(actionTable()[row.param].text))
                                 if (std::isalnum(static_cast<unsigned char>(c)))
                                     name += c;
                             return name;
                         });

TEST_F(EveryActionTest, WhatCannotActIsGreyed)
{
    using enum ActionId;
    const auto on = [this](ActionId id) { return action(id).isEnabled(); };
    window.canvas().select({});
    for (const ActionId id : {Undo, Redo, Cut, Copy, Delete, DeleteAndJoin, Duplicate, Rename, LinkFrom, AlignLeft,
                              SpreadDown, Fold, Group, Ungroup, Lock, ZoomSelection, RestoreAll, Save})
        EXPECT_FALSE(on(id)) << action(id).text().toStdString();
    EXPECT_TRUE(on(SkipToFault));
    select();
    for (const ActionId id : {Cut, Copy, Delete, DeleteAndJoin, Duplicate, Rename, LinkFrom, ZoomSelection})
        EXPECT_TRUE(on(id)) << action(id).text().toStdString();
    person.press(Duplicate);
    EXPECT_TRUE(on(Undo) && on(Save));
    person.press(Undo);
    EXPECT_TRUE(on(Redo) && !on(Undo));
    window.setPace(0.01);
    person.wait(0.3);
    EXPECT_TRUE(!on(Slower) && on(Faster));
    window.setPace(std::numeric_limits<double>::infinity());
    person.wait(0.3);
    EXPECT_TRUE(on(Slower) && !on(Faster));
    ASSERT_TRUE(person.choose(NodeId("eu-a"), "zone-power-loss"));
    person.wait(0.3);
    EXPECT_TRUE(on(RestoreAll));
    window.document().replace(Scene{}, {});
    EXPECT_FALSE(on(SelectAll));
}

TEST_F(EveryActionTest, EveryTileOfThePalettePlacesItsKindByDropByDoubleClickAndByKey)
{
    const auto tiles = window.components().shownTiles();
    EXPECT_EQ(tiles.size(), vocabulary().kinds.size());
    for (KindTile* tile : tiles) {
        const std::string kind(tile->kind().id);
        const auto ofKind = [&] { return std::ranges::count(window.document().scene().nodes, kind, &Node::kind); };
        const auto before = ofKind();
        const NodeId dropped = person.drop(kind.c_str(), canvas().boxOf(NodeId("eu-a")).center());
        EXPECT_TRUE(!dropped.empty() || tile->kind().placements.front() == Placement::Map) << kind;
        if (dropped.empty()) {
            EXPECT_FALSE(person.drop(kind.c_str(), QPointF(30, 200)).empty()) << kind;
        }
        QTest::mouseDClick(tile, Qt::LeftButton);
        QTest::keyClick(tile, Qt::Key_Return);
        EXPECT_EQ(ofKind(), before + 3) << kind;
    }
    for (const Node& node : window.document().scene().nodes)
        EXPECT_EQ(node.id.str().find("node"), std::string::npos) << "a name that says nothing: " << node.id.str();
}

TEST_F(EveryActionTest, ExamplesBeginWithTheFirstQueueAndOpenPlayingAtTheirPace)
{
    QMenu menu;
    window.files().fillExampleMenu(menu);
    ASSERT_GT(menu.actions().size(), 5);
    QStringList shelves;
    for (const QAction* action : menu.actions())
        if (action->isSeparator())
            shelves << action->text();
    EXPECT_EQ(shelves, (QStringList{"Stories", "Classics", "Theory"}));
    menu.actions().at(1)->trigger();
    EXPECT_TRUE(window.document().path().isEmpty()) << "a scene of its own";
    person.wait(0.3);
    EXPECT_TRUE(window.feed().isPlaying());
    EXPECT_EQ(window.link().pace(), 2);
    ASSERT_FALSE(exampleScenes().empty());
    EXPECT_TRUE(exampleScenes()[0].path.endsWith("first-queue.yard"));
    EXPECT_TRUE(exampleScenes()[1].path.endsWith("orders-survive-a-zone.yard"));
}

TEST(SuggestedPath, IsTheTitleAsAFilesNameInAFolderThatIsThere)
{
    const QFileInfo path(suggestedPath({}, QStandardPaths::DocumentsLocation, " Before/after ",
                                       QLatin1String(".yard")));
    EXPECT_EQ(path.fileName(), "Before-after.yard");
    EXPECT_TRUE(path.dir().exists());
}

TEST_F(EveryActionTest, AboutSaysWhoseNamesTheseAre)
{
    const std::vector<Seen> seen = testing::dialogsWhile([&] { person.press(ActionId::About); });
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_TRUE(seen[0].text.contains("Not affiliated with Amazon Web Services"));
}

} // namespace
} // namespace cloudyard
