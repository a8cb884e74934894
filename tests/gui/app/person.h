// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QEvent>
#include <QPoint>
#include <QString>

#include "gui/app/main_window.h"

namespace cloudyard::testing {

/// Somebody in front of the window: drags from the palette, draws links, clicks, types, waits.
/// Works through events and actions only, as hands do. The window's session must not be threaded:
/// time passes when the person waits.
class Person {
public:
    explicit Person(MainWindow& window) : m_window(window) {}

    /// Drags a kind from the palette and drops it at a point of the canvas; the id of the new node,
    /// empty if refused.
    NodeId drop(const char* kind, QPointF canvasPoint);
    /// The same, onto a node.
    NodeId dropOn(const char* kind, const NodeId& place);
    /// Drags a template from the palette.
    void dropTemplate(const char* title, QPointF canvasPoint);
    /// Double-clicks a card, types its name and presses Enter.
    void name(const NodeId& node, const char* text);
    /// Pulls a link from a card's port to another card.
    void link(const NodeId& from, const NodeId& to);
    /// Drags a node by its middle, with keys held.
    void drag(const NodeId& node, QPointF to, Qt::KeyboardModifiers keys = {});
    /// Drags the pin that shows where on earth a node is.
    void dragPin(const NodeId& node, QPointF to);
    /// Turns the wheel away over the middle of the canvas until these points of the earth are in view.
    void zoomOutTo(std::initializer_list<QPointF> latLons);
    /// What the tag at the pointer said just before the last release.
    [[nodiscard]] QString tag() const { return m_tag; }
    void click(const NodeId& node);
    /// Chooses an entry of the menu that a right click on the node opens; false when there is no
    /// such entry.
    bool choose(const NodeId& node, const char* entry);
    /// Types a setting of what is selected into the inspector and presses Enter.
    void enter(const char* setting, const char* text);
    void press(ActionId action);
    /// Lets wall time pass.
    void wait(double seconds);
    /// What was done so far: drags, clicks, double clicks, key chords; typing a name counts one.
    [[nodiscard]] int gestures() const { return m_gestures; }
    /// Presses a key where the keys are.
    void key(int code, Qt::KeyboardModifiers modifiers = {});
    /// Types a text where the keys are.
    void type(const char* text);
    /// Types a text and Enter, which is one gesture: a name that is typed.
    void enter(const char* text, Qt::KeyboardModifiers modifiers = {});
    /// Where a place on earth is on the canvas.
    [[nodiscard]] QPointF placeOnMap(double lat, double lon) const;

private:
    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons);
    void pull(QPointF from, QPointF to);
    void dropData(const QMimeData& data, QPointF canvasPoint);

    MainWindow& m_window;
    Qt::KeyboardModifiers m_keys; ///< held
    QString m_tag;
    int m_gestures = 0;
};

} // namespace cloudyard::testing
