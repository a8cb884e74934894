// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/app/person.h"

#include <algorithm>
#include <memory>
#include <set>

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QWheelEvent>

#include "core/services/registry.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/canvas/input/scene_mime.h"
#include "gui/canvas/scene/map_projection.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/palette/kind_tile.h"
#include "gui/panels/palette/template_library.h"

namespace cloudyard::testing {

namespace {
constexpr double kTick = 1.0 / 30;
constexpr int kSteps = 8; ///< of a drag
} // namespace

NodeId Person::drop(const char* kind, QPointF canvasPoint)
{
    std::set<NodeId> before;
    for (const Node& node : m_window.document().scene().nodes)
        before.insert(node.id);
    const std::unique_ptr<QMimeData> data(kindMimeData(*vocabulary().kind(kind)));
    dropData(*data, canvasPoint);
    for (const Node& node : m_window.document().scene().nodes)
        if (!before.contains(node.id) && node.kind == kind)
            return node.id;
    return {};
}

void Person::dropData(const QMimeData& data, QPointF canvasPoint)
{
    CanvasWidget& canvas = m_window.canvas().canvas();
    const QPoint at = canvasPoint.toPoint();
    QDragEnterEvent enterEvent(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &enterEvent);
    QDragMoveEvent moveEvent(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &moveEvent);
    QDropEvent dropEvent(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &dropEvent);
    ++m_gestures;
}

void Person::dropTemplate(const char* title, QPointF canvasPoint)
{
    for (const SceneTemplate& one : sceneTemplates())
        if (one.title == QLatin1String(title)) {
            const std::unique_ptr<QMimeData> data(mimeOf(one.fragment));
            dropData(*data, canvasPoint);
        }
}

void Person::name(const NodeId& node, const char* text)
{
    CanvasWidget& canvas = m_window.canvas().canvas();
    const QPointF at = canvas.boxOf(node).center();
    mouse(QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton);
    mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
    mouse(QEvent::MouseButtonDblClick, at, Qt::LeftButton, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
    auto* editor = canvas.findChild<QLineEdit*>();
    editor->selectAll();
    for (const char* c = text; *c; ++c) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(*c)));
        QCoreApplication::sendEvent(editor, &press);
    }
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(editor, &enter);
    m_gestures += 2; // the double click, and the name with its Enter
}

/// Where the keys are: the window need not be the active one, which offscreen no window is.
void Person::key(int code, Qt::KeyboardModifiers modifiers)
{
    ++m_gestures;
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* focus = popup ? popup : m_window.focusWidget();
    const bool types = qobject_cast<QLineEdit*>(focus) || qobject_cast<QPlainTextEdit*>(focus);
    const QKeySequence chord(QKeyCombination(modifiers, static_cast<Qt::Key>(code)));
    for (const ActionRow& row : actionTable()) {
        QAction* action = m_window.actions().get(row.id);
        const bool mayAct = modifiers.testFlag(Qt::ControlModifier) || (!types && code >= Qt::Key_Escape);
        if (!popup && mayAct && action->shortcuts().contains(chord) && action->isEnabled())
            return action->trigger();
    }
    QKeyEvent press(QEvent::KeyPress, code, modifiers);
    QKeyEvent release(QEvent::KeyRelease, code, modifiers);
    QCoreApplication::sendEvent(focus, &press);
    QCoreApplication::sendEvent(focus, &release);
    QCoreApplication::processEvents();
}

void Person::type(const char* text)
{
    ++m_gestures;
    for (const char* c = text; *c; ++c) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(*c)));
        QCoreApplication::sendEvent(m_window.focusWidget(), &press);
    }
}

void Person::enter(const char* text, Qt::KeyboardModifiers modifiers)
{
    type(text);
    key(Qt::Key_Return, modifiers);
    --m_gestures;
}

NodeId Person::dropOn(const char* kind, const NodeId& place)
{
    return drop(kind, m_window.canvas().canvas().boxOf(place).center());
}

void Person::mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    CanvasWidget& canvas = m_window.canvas().canvas();
    QMouseEvent event(type, at, canvas.mapToGlobal(at), button, buttons, m_keys);
    QCoreApplication::sendEvent(&canvas, &event);
}

void Person::pull(QPointF from, QPointF to)
{
    mouse(QEvent::MouseMove, from, Qt::NoButton, Qt::NoButton);
    mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    for (int step = 1; step <= kSteps; ++step)
        mouse(QEvent::MouseMove, from + (to - from) * step / kSteps, Qt::NoButton, Qt::LeftButton);
    const Preview& preview = m_window.canvas().canvas().preview();
    ++m_gestures;
    m_tag = preview.hint ? preview.hint->text : QString();
    mouse(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

void Person::link(const NodeId& from, const NodeId& to)
{
    CanvasWidget& canvas = m_window.canvas().canvas();
    const QRectF box = canvas.boxOf(from);
    mouse(QEvent::MouseMove, box.center(), Qt::NoButton, Qt::NoButton);
    pull(QPointF(box.right(), box.center().y()), canvas.boxOf(to).center());
}

void Person::drag(const NodeId& node, QPointF to, Qt::KeyboardModifiers keys)
{
    m_keys = keys;
    pull(m_window.canvas().canvas().boxOf(node).center(), to);
    m_keys = {};
}

void Person::dragPin(const NodeId& node, QPointF to)
{
    const CanvasWidget& canvas = m_window.canvas().canvas();
    const CanvasItem& item = canvas.model().items()[canvas.model().find(node)];
    pull(canvas.view().toScreen(item.pin.value()), to);
}

void Person::zoomOutTo(std::initializer_list<QPointF> latLons)
{
    CanvasWidget& canvas = m_window.canvas().canvas();
    const auto inView = [&](QPointF place) {
        return canvas.rect().adjusted(60, 60, -60, -60).contains(placeOnMap(place.x(), place.y()).toPoint());
    };
    const QPointF middle = QRectF(canvas.rect()).center();
    for (int turn = 0; turn < 40 && !std::all_of(latLons.begin(), latLons.end(), inView); ++turn) {
        QWheelEvent wheel(middle, canvas.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &wheel);
    }
}

void Person::click(const NodeId& node)
{
    const QPointF at = m_window.canvas().canvas().boxOf(node).center();
    mouse(QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton);
    mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
    ++m_gestures;
}

bool Person::choose(const NodeId& node, const char* entry)
{
    const auto menu = m_window.menuFor({node, {}});
    auto* action = menu->findChild<QAction*>(QLatin1String(entry));
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void Person::enter(const char* setting, const char* text)
{
    SettingsForm* form = m_window.inspector().settingsForm();
    if (SettingField* field = form ? form->field(setting) : nullptr)
        field->enter(QString::fromUtf8(text));
}

void Person::press(ActionId action) { m_window.actions().get(action)->trigger(); }

void Person::wait(double seconds)
{
    for (double passed = 0; passed < seconds; passed += kTick) {
        m_window.link().session()->advance(kTick);
        m_window.feed().pump();
    }
}

QPointF Person::placeOnMap(double lat, double lon) const
{
    const MapProjection map(m_window.document().scene().mapWidth);
    return m_window.canvas().canvas().view().toScreen(map.toScene(lat, lon));
}

} // namespace cloudyard::testing
