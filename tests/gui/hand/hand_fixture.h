// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include <QMouseEvent>
#include <QTest>

#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "gui/canvas/canvas_widget.h"
#include "tests/gui/app/person.h"

namespace cloudyard::testing {

/// Somebody draws in the real window. Everything is done by mouse and keys, and undone to the byte.
class HandTest : public ::testing::Test {
protected:
    HandTest()
    {
        m_window.resize(1600, 1000);
        m_window.show();
        (void)QTest::qWaitForWindowExposed(&m_window);
    }

    /// "nodes", "links" and "annotations" of a scene file.
    void open(const std::string& parts)
    {
        auto scene = parseScene("{\"format\": 1, " + parts + "}");
        ASSERT_TRUE(scene) << scene.error().what;
        m_window.document().replace(*std::move(scene), {});
        canvas().zoomToFit();
        m_before = writeScene(this->scene());
    }

    [[nodiscard]] CanvasWidget& canvas() { return m_window.canvas().canvas(); }
    [[nodiscard]] const Scene& scene() { return m_window.document().scene(); }
    [[nodiscard]] const Node& node(const char* id) { return *scene().find(NodeId(id)); }
    [[nodiscard]] const Annotation& annotation(const char* id) { return *scene().findAnnotation(NodeId(id)); }
    /// Scene units.
    [[nodiscard]] QRectF rect(const char* id) { return canvas().model().items()[canvas().model().find(NodeId(id))].rect; }
    [[nodiscard]] QRectF box(const char* id) { return canvas().boxOf(NodeId(id)); }
    [[nodiscard]] QPointF centre(const char* id) { return box(id).center(); }
    [[nodiscard]] QPointF titleOf(const char* id) { return box(id).topLeft() + QPointF(40, 8); }
    [[nodiscard]] std::set<std::string> selected()
    {
        std::set<std::string> ids;
        for (const NodeId& id : canvas().selection().nodes())
            ids.insert(id.str());
        return ids;
    }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button = Qt::NoButton)
    {
        const Qt::MouseButtons held = type == QEvent::MouseMove && !m_held ? Qt::NoButton
                                      : type == QEvent::MouseButtonRelease ? Qt::NoButton
                                                                           : Qt::LeftButton;
        QMouseEvent event(type, at, canvas().mapToGlobal(at), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
    }
    void moveTo(QPointF at) { mouse(QEvent::MouseMove, at); }
    void press(QPointF at)
    {
        moveTo(at);
        mouse(QEvent::MouseButtonPress, at, Qt::LeftButton);
        m_held = true;
    }
    void release(QPointF at)
    {
        m_held = false;
        mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton);
    }
    void click(QPointF at)
    {
        press(at);
        release(at);
    }
    void doubleClick(QPointF at)
    {
        click(at);
        mouse(QEvent::MouseButtonDblClick, at, Qt::LeftButton);
        release(at);
    }
    void drag(QPointF from, QPointF to)
    {
        press(from);
        for (int step = 1; step <= 6; ++step)
            moveTo(from + (to - from) * step / 6);
        m_hint = canvas().preview().hint ? canvas().preview().hint->text : QString();
        release(to);
    }
    /// One step back, and all is as it was.
    void undoOne()
    {
        m_person.press(ActionId::Undo);
        EXPECT_EQ(writeScene(scene()), m_before);
    }

    Appearance m_appearance{ThemeChoice::Dark};
    MainWindow m_window{m_appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    Person m_person{m_window};
    std::string m_before;
    QString m_hint; ///< at the pointer, just before the last release
    bool m_held = false;
};

} // namespace cloudyard::testing
