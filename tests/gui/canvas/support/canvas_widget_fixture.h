// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QAccessible>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "core/base/catalogue.h"
#include "core/edit/edit_history.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/scene/map_projection.h"
#include "resources/resources.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard::test {

/// A canvas with a scene that edits really change, as a document would.
class CanvasWidgetFixture : public ::testing::Test {
protected:
    CanvasWidgetFixture()
    {
        initResources();
        installFonts();
        m_canvas.resize(1300, 860);
        m_canvas.setCommit([this](EditPtr edit) -> Result<void> {
            if (auto applied = edit->apply(m_scene); !applied)
                return applied;
            m_texts.push_back(edit->text());
            const ChangeSet changes = edit->changes();
            m_edits.push_back(std::move(edit));
            m_canvas.applyChanges(changes);
            return {};
        });
        open(shopScene());
        m_canvas.show();
        (void)QTest::qWaitForWindowExposed(&m_canvas);
    }

    void open(Scene scene)
    {
        m_scene = std::move(scene);
        m_canvas.setScene(m_scene);
    }

    QPoint centreOf(const char* id) { return m_canvas.boxOf(NodeId(id)).center().toPoint(); }
    QPoint rightPortOf(const char* id)
    {
        const QRectF box = m_canvas.boxOf(NodeId(id));
        return QPointF(box.right(), box.center().y()).toPoint();
    }
    const Node& node(const char* id) { return *m_scene.find(NodeId(id)); }

    void moveTo(QPoint to) { QTest::mouseMove(&m_canvas, to); }
    void pressAt(QPoint at)
    {
        moveTo(at);
        QTest::mousePress(&m_canvas, Qt::LeftButton, Qt::NoModifier, at);
    }
    void releaseAt(QPoint at) { QTest::mouseRelease(&m_canvas, Qt::LeftButton, Qt::NoModifier, at); }
    void drag(QPoint from, QPoint to)
    {
        pressAt(from);
        for (int i = 1; i <= 5; ++i)
            moveTo(from + (to - from) * i / 5);
        releaseAt(to);
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        moveTo(at);
        QTest::mouseClick(&m_canvas, Qt::LeftButton, modifiers, at);
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_canvas, static_cast<Qt::Key>(code), modifiers);
    }

    std::set<std::string> selected()
    {
        std::set<std::string> ids;
        for (const NodeId& id : m_canvas.selection().nodes())
            ids.insert(id.str());
        return ids;
    }

    static QMimeData* dataOf(const char* kind)
    {
        auto* data = new QMimeData;
        data->setData(QLatin1String(kDropMimeType), kind);
        return data;
    }
    /// Drags a kind over the canvas, and drops it.
    void drop(const char* kind, QPointF at)
    {
        const std::unique_ptr<QMimeData> data(dataOf(kind));
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDragMoveEvent move(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &move);
        m_said = m_canvas.preview().hint ? m_canvas.preview().hint->text : QString();
        QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &event);
    }

    void mouse(QEvent::Type type, QPoint at, Qt::MouseButton button = Qt::NoButton,
               Qt::KeyboardModifiers modifiers = {})
    {
        const bool held = type == QEvent::MouseButtonPress || (type == QEvent::MouseMove && m_held);
        m_held = type == QEvent::MouseMove ? m_held : type == QEvent::MouseButtonPress;
        QMouseEvent event(type, at, m_canvas.mapToGlobal(QPointF(at)), button, held ? Qt::LeftButton : Qt::NoButton,
                          modifiers);
        QCoreApplication::sendEvent(&m_canvas, &event);
    }
    /// Drags with keys held; what the tag said just before the release is in m_said.
    void dragWith(Qt::KeyboardModifiers modifiers, QPoint from, QPoint to)
    {
        mouse(QEvent::MouseMove, from, Qt::NoButton, modifiers);
        mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, modifiers);
        for (int i = 1; i <= 5; ++i)
            mouse(QEvent::MouseMove, from + (to - from) * i / 5, Qt::NoButton, modifiers);
        m_said = m_canvas.preview().hint ? m_canvas.preview().hint->text : QString();
        mouse(QEvent::MouseButtonRelease, to, Qt::LeftButton, modifiers);
    }
    QPoint onMap(double lat, double lon)
    {
        return m_canvas.view().toScreen(MapProjection(4000).toScene(lat, lon)).toPoint();
    }
    void showBothSidesOfTheAtlantic()
    {
        m_canvas.setView(View(0.38, {0, 0}, m_canvas.size()).centredOn(MapProjection(4000).toScene(15, -25)));
    }
    /// The round trip between New York and Dublin with the last mile, from the catalogue.
    static QString nearYork()
    {
        const Catalogue& catalogue = Catalogue::get();
        const Duration way =
            catalogue.cityToRegionRtt(*catalogue.findCity("New York"), *catalogue.findRegion("eu-west-1"));
        return QString::number(std::round(way.toSeconds() * 1e3 + 12));
    }

    bool m_held = false;
    Scene m_scene;
    std::vector<EditPtr> m_edits;
    std::vector<std::string> m_texts;
    QString m_said;
    CanvasWidget m_canvas{canvasVocabulary()};
};

} // namespace cloudyard::test
