// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <memory>

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "core/study/run_scene.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/canvas_chips.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/canvas/draw/icons.h"
#include "gui/canvas/scene/wellbeing.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/palette/palette_panel.h"
#include "gui/panels/timeline/time_strip.h"
#include "tests/gui/app/person.h"

namespace cloudyard {

/// The flagship in front of somebody who breaks it: drags, drops and types faults, and looks what came of it.
struct RehearseTest : ::testing::Test {
    RehearseTest()
    {
        window.resize(1600, 1000);
        window.show();
        EXPECT_TRUE(window.document().load(sceneFolder() + "/orders-survive-a-zone.yard"));
        window.canvas().canvas().zoomToFit();
        person.wait(0.1);
    }
    [[nodiscard]] CanvasWidget& canvas() { return window.canvas().canvas(); }
    [[nodiscard]] TimeStrip& strip() { return window.timeStrip(); }
    [[nodiscard]] const Frame& frame() { return *window.feed().frame(); }
    [[nodiscard]] const Scene& scene() { return window.document().scene(); }
    [[nodiscard]] QPointF middleOf(const char* node) { return canvas().boxOf(NodeId(node)).center(); }
    [[nodiscard]] QPointF headerOf(const char* place)
    {
        const QRectF box = canvas().boxOf(NodeId(place));
        return {box.left() + 30, box.top() + 10};
    }
    [[nodiscard]] FaultPopover* popover()
    {
        for (FaultPopover* each : window.findChildren<FaultPopover*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    /// What the tag at the pointer says while the fault is over the point.
    QString dragOver(const char* fault, QPointF at)
    {
        data.reset(faultMimeData(*vocabulary().fault(fault)));
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDragMoveEvent move(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &move);
        return canvas().preview().hint ? canvas().preview().hint->text : QString();
    }
    /// Drags a fault of the palette onto a point of the canvas and lets go.
    FaultPopover* drop(const char* fault, QPointF at)
    {
        (void)dragOver(fault, at);
        QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
        return popover();
    }
    FaultPopover* dropOnStrip(const char* fault, double seconds)
    {
        const QPoint at = strip().pointAt(SimTime::fromSeconds(seconds));
        data.reset(faultMimeData(*vocabulary().fault(fault)));
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip(), &move);
        QDropEvent event(QPointF(at), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip(), &event);
        return popover();
    }
    static void type(QComboBox& field, const char* text)
    {
        field.lineEdit()->selectAll();
        QTest::keyClicks(field.lineEdit(), text);
    }
    void runTo(double seconds)
    {
        window.link().runTo(SimTime::fromSeconds(seconds), false);
        person.wait(0.3);
    }
    /// The last fault that the run knows of.
    [[nodiscard]] const FaultSpec& last() { return frame().faults.back(); }
    [[nodiscard]] std::string targetOf(const FaultSpec& fault)
    {
        return fault.node != kNone ? frame().topology->nodeIds[fault.node] : frame().topology->linkIds[fault.link];
    }
    [[nodiscard]] std::string kindOf(const FaultSpec& fault) { return frame().topology->faults[fault.kind]->id; }
    /// Until the strip, which is drawn ten times a second at most, shows what the run knows now.
    void settle()
    {
        person.wait(0.1);
        QTest::qWait(320);
    }
    /// Whether it comes true within some seconds, however slow the machine is.
    bool soon(const std::function<bool()>& what)
    {
        for (int tries = 0; tries < 20 && !what(); ++tries)
            settle();
        return what();
    }
    [[nodiscard]] std::ptrdiff_t acting() { return std::ranges::count_if(frame().faults, &FaultSpec::active); }
    [[nodiscard]] FaultToast* chip(const QString& part)
    {
        for (FaultToast* toast : canvas().findChildren<FaultToast*>())
            if (toast->isVisible() && toast->words().title.contains(part))
                return toast;
        return nullptr;
    }

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
    std::unique_ptr<QMimeData> data;
};

} // namespace cloudyard
