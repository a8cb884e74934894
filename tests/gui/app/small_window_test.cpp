// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "gui/app/panel_fit.h"
#include "gui/app/scene_library.h"
#include "gui/app/shortcut_editor.h"
#include "gui/canvas/canvas_chips.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/panels/bars/top_bar.h"
#include "gui/panels/charts/charts_panel.h"
#include "gui/panels/faults/fault_popover.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/log/event_log_panel.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/palette/palette_panel.h"
#include "tests/gui/app/clipping.h"
#include "tests/gui/app/modal.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

/// A projector of 1280x800 at 150 %.
constexpr QSize kProjector(853, 533);

using testing::expectNothingClipped;

struct SmallWindowTest : ::testing::Test {
    void show(QSize size)
    {
        window.resize(size);
        window.show();
        window.files().openExample(flagshipScene());
        person.wait(1);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] double canvasShare()
    {
        const QWidget& canvas = window.canvas().canvas();
        return double(canvas.width()) * canvas.height() / (double(window.width()) * window.height());
    }
    QAction* action(ActionId id) { return window.actions().get(id); }

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
};

TEST_F(SmallWindowTest, fitsAProjectorAndTheMapKeepsMoreThanHalf)
{
    show(kProjector);
    EXPECT_LE(window.minimumSizeHint().width(), kProjector.width());
    EXPECT_LE(window.minimumSizeHint().height(), kProjector.height());
    EXPECT_EQ(window.size(), kProjector);
    EXPECT_GE(canvasShare(), 0.5);
    expectNothingClipped(window);
}

TEST_F(SmallWindowTest, nothingIsClippedOnOrdinaryScreens)
{
    for (const QSize size :
         {QSize(1024, 700), QSize(1280, 776), QSize(1366, 740), QSize(1600, 1000), QSize(1920, 1060)}) {
        SCOPED_TRACE(std::to_string(size.width()) + "x" + std::to_string(size.height()));
        show(size);
        EXPECT_EQ(window.size(), size);
        EXPECT_GE(canvasShare(), 0.4);
        expectNothingClipped(window);
    }
}

/// Each panel that had to go comes back by its button, and nothing is clipped then either.
TEST_F(SmallWindowTest, panelsComeBackByTheirButtons)
{
    show(kProjector);
    for (const ActionId id : {ActionId::ShowCharts, ActionId::ShowInspector}) {
        QWidget& panel = id == ActionId::ShowCharts ? static_cast<QWidget&>(window.charts()) : window.inspector();
        ASSERT_FALSE(action(id)->isChecked());
        QToolButton* button = nullptr;
        for (QToolButton* each : window.topBar().findChildren<QToolButton*>())
            if (each->defaultAction() == action(id))
                button = each;
        ASSERT_TRUE(button && button->isVisible());
        button->click();
        settle();
        EXPECT_TRUE(panel.isVisible());
        EXPECT_EQ(window.size(), kProjector);
        expectNothingClipped(window);
        button->click();
        settle();
        EXPECT_FALSE(panel.isVisible());
    }
    window.components().widthButton()->click();
    settle();
    EXPECT_TRUE(window.components().searchField()->isVisible());
    expectNothingClipped(window);
}

/// What was closed for want of room is back where there is room; what a person closed stays closed.
TEST_F(SmallWindowTest, wantOfRoomIsNoWish)
{
    show(kProjector);
    action(ActionId::ShowInspector)->trigger();
    action(ActionId::ShowInspector)->trigger();
    window.resize(1600, 1000);
    settle();
    EXPECT_TRUE(window.inspector().isVisible());
    EXPECT_TRUE(window.charts().isVisible());
    action(ActionId::ShowCharts)->trigger();
    window.resize(kProjector);
    settle();
    window.resize(1600, 1000);
    settle();
    EXPECT_FALSE(window.charts().isVisible());
    action(ActionId::ShowCharts)->trigger();
}

/// With the inspector at a projector nothing lies on what a region says, and settings keep most of their column.
TEST_F(SmallWindowTest, theInspectorLeavesTheMapReadable)
{
    show(kProjector);
    action(ActionId::ShowInspector)->trigger();
    action(ActionId::ShowCharts)->trigger();
    settle();
    CanvasWidget& canvas = window.canvas().canvas();
    canvas.zoomToFit();
    double highest = canvas.height();
    for (const CanvasItem& item : canvas.model().items())
        highest = std::min(highest, canvas.view().toScreen(item.rect).top());
    const bool saysAbove = canvas.view().detail().region == PlaceDetail::Summary;
    const double top = highest - (saysAbove ? 23 : 0);
    EXPECT_GT(canvas.view().detail().card, CardDetail::Chip);
    const auto toasts = canvas.findChildren<FaultToast*>();
    EXPECT_FALSE(toasts.isEmpty());
    for (const FaultToast* toast : toasts)
        EXPECT_LE(toast->geometry().bottom(), top);
    window.canvas().select({{NodeId("web")}, {}});
    settle();
    const QWidget& log = *window.inspector().parentWidget()->findChild<EventLogPanel*>();
    EXPECT_GE(window.inspector().height(), 2 * log.height());
}

/// All names of the tabs are read whole where the window has an ordinary size.
TEST_F(SmallWindowTest, tabsOfTheInspectorAreWhole)
{
    show(QSize(1920, 1060));
    window.canvas().select({{NodeId("web")}, {}});
    settle();
    const auto* tabs = window.inspector().findChild<QTabBar*>();
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->isTabVisible(i) && tabs->tabIcon(i).isNull()) {
            EXPECT_EQ(tabs->tabText(i).toStdString(), tabs->accessibleTabName(i).toStdString());
            EXPECT_LE(tabs->tabRect(i).right(), tabs->width());
        }
}

TEST_F(SmallWindowTest, searchAndPaceFoldButWork)
{
    show(kProjector);
    EXPECT_FALSE(window.topBar().searchField()->isVisible());
    EXPECT_TRUE(window.topBar().paceButton()->isVisible());
    action(ActionId::Find)->trigger();
    settle();
    EXPECT_TRUE(window.topBar().searchField()->isVisible());
    expectNothingClipped(window);
    for (QAction* choice : window.topBar().paceButton()->menu()->actions())
        if (choice->text().startsWith(QStringLiteral("10")))
            choice->trigger();
    EXPECT_EQ(window.link().pace(), 10);
    EXPECT_TRUE(window.topBar().paceButton()->text().startsWith(QStringLiteral("10")));
}

TEST_F(SmallWindowTest, presentationFillsTheScreenAndGivesAllBack)
{
    show(QSize(1600, 1000));
    action(ActionId::Presentation)->trigger();
    settle();
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_FALSE(window.components().isVisible() || window.inspector().isVisible() || window.charts().isVisible());
    action(ActionId::Presentation)->trigger();
    settle();
    EXPECT_FALSE(window.isFullScreen());
    window.resize(1600, 1000);
    settle();
    EXPECT_TRUE(window.components().isVisible() && window.inspector().isVisible() && window.charts().isVisible());
}

/// What was typed into the search is gone with Esc, and the keys go to the canvas again.
TEST_F(SmallWindowTest, escLeavesTheSearch)
{
    show(QSize(1600, 1000));
    QLineEdit& field = *window.topBar().searchField();
    action(ActionId::Find)->trigger();
    QTest::keyClicks(&field, "sqs");
    EXPECT_EQ(field.text(), "sqs");
    QTest::keyClick(&field, Qt::Key_Escape);
    settle();
    EXPECT_EQ(field.text(), "");
    EXPECT_EQ(window.focusWidget(), &window.canvas().canvas());
}

/// Every fault's form, with all that it can ask, stays on the screen of a projector; on a lower one its fields scroll
/// and its buttons stay.
TEST_F(SmallWindowTest, faultFormsFitAProjector)
{
    show(kProjector);
    for (const int tall : {kProjector.height(), 240}) {
        const QRect screen(0, 0, kProjector.width(), tall);
        for (const FaultDescriptor* fault : window.document().vocabulary().faults) {
            SCOPED_TRACE(std::string(fault->id) + " on " + std::to_string(tall));
            FaultOrder order;
            order.fault = fault->id;
            auto* form =
                new FaultPopover(window.document(), window.feed(), order, FaultPopover::Purpose::Scene, {}, &window);
            form->popUpAt(QRect(400, tall - 30, 80, 20), screen);
            settle();
            EXPECT_TRUE(screen.contains(form->geometry())) << form->y() << " + " << form->height();
            const QPushButton& button = form->confirmButton();
            EXPECT_TRUE(form->rect().contains(QRect(button.mapTo(form, QPoint()), button.size())));
            EXPECT_GE(button.height(), button.minimumSizeHint().height());
            auto* fields = form->findChild<QScrollArea*>();
            ASSERT_TRUE(fields);
            const bool scrolls = fields->verticalScrollBar()->maximum() > 0;
            EXPECT_EQ(scrolls, tall == 240);
            form->durationField().setEditText(QStringLiteral("nonsense"));
            form->confirmButton().click(); // refused: it grows by a sentence
            settle();
            EXPECT_TRUE(screen.contains(form->geometry())) << form->y() << " + " << form->height();
            delete form;
        }
    }
}

TEST_F(SmallWindowTest, dialogsFitAProjector)
{
    show(kProjector);
    action(ActionId::Shortcuts)->trigger();
    settle();
    const auto* shortcuts = window.findChild<QDialog*>(QStringLiteral("shortcuts"));
    ASSERT_TRUE(shortcuts);
    EXPECT_LE(shortcuts->width(), kProjector.width());
    EXPECT_LE(shortcuts->height(), kProjector.height());
}

TEST(PanelFitTest, theMapKeepsItsRoomAtEverySize)
{
    for (int width = 800; width <= 3000; width += 20)
        for (int height = 500; height <= 2000; height += 20) {
            const PanelFit fit = fitPanels({width, height}, {});
            const int left = fit.components == PanelFit::Components::Full     ? kComponentsWidth
                             : fit.components == PanelFit::Components::Narrow ? kNarrowComponentsWidth
                                                                              : 0;
            const int middle = width - left - (fit.inspector ? fit.inspectorWidth : 0);
            const int tall = height - 84 - (fit.charts ? fit.chartsHeight : 0);
            EXPECT_GE(middle, 600) << width << 'x' << height;
            EXPECT_GE(double(middle) * tall / (double(width) * height), 0.45) << width << 'x' << height;
        }
    EXPECT_EQ(fitPanels({1600, 1000}, {}).components, PanelFit::Components::Full);
    EXPECT_TRUE(fitPanels({1600, 1000}, {}).charts);
}

/// What is not wished takes no room from others.
TEST(PanelFitTest, aClosedPanelMakesRoom)
{
    EXPECT_EQ(fitPanels({1280, 776}, {}).components, PanelFit::Components::Narrow);
    EXPECT_EQ(fitPanels({1280, 776}, {true, false, true}).components, PanelFit::Components::Full);
}

} // namespace
} // namespace cloudyard
