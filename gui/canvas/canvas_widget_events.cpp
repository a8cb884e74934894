// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CanvasWidget's events: from Qt's to the tools'.
#include <cmath>
#include <utility>

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTime>
#include <QToolTip>
#include <QWheelEvent>

#include "core/edit/holding.h"
#include "core/edit/layout_edits.h"
#include "core/services/local_day.h"
#include "gui/canvas/canvas_accessible.h"
#include "gui/canvas/canvas_chips.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/canvas/draw/bundle_shape.h"
#include "gui/canvas/draw/flight_tip.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/canvas/draw/night_shade.h"
#include "gui/canvas/frame_clock.h"
#include "gui/canvas/input/keyboard_navigator.h"
#include "gui/canvas/scene/map_projection.h"
#include "gui/canvas/scene/sizes.h"
#include "gui/language/numbers.h"

namespace cloudyard {
namespace {

constexpr double kWheelStep = 1.2;       ///< zoom for each notch
constexpr double kNudge = 8;             ///< scene units; with Shift a single one
constexpr Edit::Series kNudgeSeries = 1; ///< repeated arrow keys are one undo step

ToolEvent toolEvent(const QMouseEvent& event, const ItemRef& item)
{
    return {event.position(), event.button(), event.modifiers(), item};
}

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

} // namespace

void CanvasWidget::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    m_spaceTap = false;
    m_keyLink.cancel();
    m_tools.press(toolEvent(*event, itemAt(event->position().toPoint())));
}

void CanvasWidget::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position().toPoint();
    const ItemRef item = itemAt(*m_pointer);
    m_tools.move(toolEvent(*event, item));
    m_chips->fadeUnder(m_tools.isBusy() ? std::optional(event->position()) : std::nullopt);
    if (!m_tools.isBusy())
        announceHover(item);
}

void CanvasWidget::mouseReleaseEvent(QMouseEvent* event)
{
    m_tools.release(toolEvent(*event, itemAt(event->position().toPoint())));
    m_chips->fadeUnder({});
}

void CanvasWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_tools.doubleClick(toolEvent(*event, itemAt(event->position().toPoint())));
}

void CanvasWidget::leaveEvent(QEvent*)
{
    m_pointer.reset();
    m_tools.leave();
    say({});
}

void CanvasWidget::refreshHover()
{
    if (m_pointer && !m_tools.isBusy())
        announceHover(itemAt(*m_pointer));
}

void CanvasWidget::announceHover(const ItemRef& item)
{
    if (const QString dot = m_pointer ? flightTipAt(*m_pointer) : QString(); !dot.isEmpty())
        return say(dot);
    QString words;
    if (const ItemIndex node = item.isNode() ? m_model.find(item.node) : kNoIndex; node != kNoIndex) {
        const CanvasItem& found = m_model.items()[node];
        const ItemLive& live = m_model.snapshot().live(node);
        if (found.isAnnotation())
            return say(found.words.simplified());
        words = found.title + QStringLiteral("  ·  ") + found.subtitle;
        if (item.part == ItemRef::Part::Pin)
            return say(words + tr("  ·  drag the pin to move it elsewhere on earth"));
        const QString state = stateText(found, live, m_model.snapshot().now);
        if (!state.isEmpty())
            words += QStringLiteral("  ·  ") + state;
        else if (const QString numbers = live.known ? metricsTip(found, live) : QString(); !numbers.isEmpty())
            words += QStringLiteral("  ·  ") + numbers;
        if (const QString notes = notesTip(m_model.items(), live, m_model.snapshot().now); !notes.isEmpty())
            words += QStringLiteral("  ·  ") + notes;
    } else if (const ItemIndex link = item.isLink() ? m_model.find(item.link) : kNoIndex; link != kNoIndex) {
        const CanvasLink& found = m_model.links()[link];
        if (found.bundle != kNoIndex && showsBundles(m_view))
            return say(bundleTip(m_model.snapshot(), (*m_model.snapshot().bundles)[found.bundle]));
        const LinkLive& live = (*m_model.snapshot().linkLive)[link];
        words = m_model.items()[found.from].title + QStringLiteral(" → ") + m_model.items()[found.to].title;
        if (!found.label.isEmpty())
            words = found.label + QStringLiteral("  ·  ") + words;
        if (live.known)
            words += QStringLiteral("  ·  ") + metricText(live.messages, MetricUnit::PerSecond);
    } else if (item.isNone() && m_pointer) {
        words = localTimeAt(m_view.toScene(QPointF(*m_pointer)));
    }
    say(words);
}

/// What the shade of the night means: the time of day there, by which the load of clients goes. Empty without nights.
QString CanvasWidget::localTimeAt(QPointF scene) const
{
    const CanvasSnapshot& snapshot = m_model.snapshot();
    const MapProjection map(snapshot.mapWidth);
    if (!snapshot.noon || !map.contains(scene))
        return {};
    const double longitude = map.toGeo(scene).lon;
    // To five minutes: a pixel of the whole map is as much.
    const int minutes = qRound(localHours(snapshot.day, snapshot.now, longitude) * 12) * 5;
    const QTime clock(minutes / 60 % 24, minutes % 60);
    const bool isNight = darkness(std::remainder(longitude - *snapshot.noon, 360.0)) >= 0.5;
    return (isNight ? tr("night: clients here live at %1 local time") : tr("day: clients here live at %1 local time"))
        .arg(numberLocale().toString(clock, QStringLiteral("HH:mm")));
}

/// Plain wheel and Ctrl+wheel zoom at the pointer; Shift goes sideways; a touch pad's pixels pan.
void CanvasWidget::wheelEvent(QWheelEvent* event)
{
    const bool zooms = event->pixelDelta().isNull() || event->modifiers().testFlag(Qt::ControlModifier);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        setView(m_view.panned(QPoint(event->angleDelta().y() + event->angleDelta().x(), 0)));
    else if (zooms)
        setView(m_view.zoomed(std::pow(kWheelStep, event->angleDelta().y() / 120.0), event->position()));
    else
        setView(m_view.panned(event->pixelDelta()));
    event->accept();
}

bool CanvasWidget::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setView(m_view.zoomed(1 + gesture->value(), gesture->position()));
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride && m_keyLink.isActive()) { // a name is being typed
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isText = !key->text().isEmpty() && key->text()[0].isPrint();
        if (isText && !key->modifiers().testFlag(Qt::ControlModifier) && !key->modifiers().testFlag(Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = m_tools.isBusy() ? QString() : flightTipAt(help->pos());
        tip.isEmpty() ? QToolTip::hideText()
                      : QToolTip::showText(help->globalPos(), tip.split(QStringLiteral("  ·  ")).join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

/// Of the dot there; empty: there is none.
QString CanvasWidget::flightTipAt(QPointF point) const
{
    const CanvasSnapshot& snapshot = m_model.snapshot();
    if (snapshot.still)
        return {};
    const auto dot = flightAt(m_stage.window(), snapshot, m_view, point);
    return dot ? flightTip(m_stage.window().flights[*dot], m_stage.flightOf(*dot), snapshot) : QString();
}

/// While a link is drawn by keyboard, keys belong to it.
bool CanvasWidget::handleLinkKey(const QKeyEvent& event)
{
    if (!m_keyLink.isActive())
        return false;
    if (const QPointF direction = directionOf(event.key()); !direction.isNull())
        m_keyLink.towards(direction);
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        event.modifiers().testFlag(Qt::ShiftModifier) ? m_keyLink.commitAndGoOn() : m_keyLink.commit();
    else if (event.key() == Qt::Key_Escape)
        m_keyLink.cancel();
    else if (const QString text = event.text(); !text.isEmpty() && text[0].isPrint())
        m_keyLink.type(text);
    else
        return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
    announceFocus(*this);
    return true;
}

void CanvasWidget::keyPressEvent(QKeyEvent* event)
{
    if (handleLinkKey(*event))
        return;
    const ItemRef focus = m_selection.focus();
    const QPointF direction = directionOf(event->key());
    if (!direction.isNull()) {
        if (event->modifiers().testFlag(Qt::ControlModifier) && event->modifiers().testFlag(Qt::ShiftModifier))
            return offerNextTowards(direction);
        if (event->modifiers().testFlag(Qt::AltModifier)) {
            const ItemIndex here = m_model.find(focus.node);
            if (!event->modifiers().testFlag(Qt::ShiftModifier))
                return walkTo(navigation::nearest(m_model, here, direction));
            const bool cardsOnly = here != kNoIndex && m_model.items()[here].isCard();
            return takeAlong(navigation::nearest(m_model, here, direction, [&](ItemIndex i) {
                return !cardsOnly || m_model.items()[i].isCard();
            }));
        }
        if (!m_selection.nodes().empty())
            return nudge(direction * (event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : kNudge));
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        m_chips->fadeUnder({});
        if (m_tools.cancel())
            return;
        if (const ItemIndex out = navigation::out(m_model, m_model.find(focus.node)); out != kNoIndex)
            return walkTo(out);
        return m_selection.clear();
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return removeSelection();
    case Qt::Key_F2: return focus.isNode() ? rename(focus.node) : focus.isLink() ? nameLink(focus.link) : void();
    case Qt::Key_Return:
    case Qt::Key_Enter: return walkTo(navigation::into(m_model, m_model.find(focus.node)));
    case Qt::Key_A:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return selectAll();
        break;
    case Qt::Key_N:
        if (m_scene->nodes.empty() && event->modifiers() == Qt::NoModifier)
            return Q_EMIT exampleRequested();
        break;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_tools.setSpaceHeld(true);
            m_spaceTap = true;
        }
        return;
    case Qt::Key_Alt:
        if (m_tools.isBusy())
            return m_tools.modifiersChanged(event->modifiers() | Qt::AltModifier);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void CanvasWidget::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        if (event->isAutoRepeat())
            return;
        m_tools.setSpaceHeld(false);
        if (std::exchange(m_spaceTap, false))
            Q_EMIT playPauseRequested();
    } else if (event->key() == Qt::Key_Alt && m_tools.isBusy())
        m_tools.modifiersChanged(event->modifiers() & ~Qt::KeyboardModifiers(Qt::AltModifier));
    else
        QWidget::keyReleaseEvent(event);
}

/// What comes next stands a gap away from the focused card.
void CanvasWidget::offerNextTowards(QPointF direction)
{
    const ItemIndex item = m_model.find(m_selection.focus().node);
    if (item == kNoIndex || !m_model.items()[item].isCard())
        return;
    m_quickLink.offer(m_model.items()[item].id, m_view.toScreen(besides(item, direction)));
}

bool CanvasWidget::focusNextPrevChild(bool next)
{
    if (m_keyLink.isActive()) {
        m_keyLink.step(next ? 1 : -1);
        announceFocus(*this);
        return true;
    }
    const ItemIndex to = navigation::sibling(m_model, m_model.find(m_selection.focus().node), next ? 1 : -1);
    if (to == kNoIndex)
        return QWidget::focusNextPrevChild(next);
    walkTo(to);
    return true;
}

/// Selects it too; keys act from it then.
void CanvasWidget::takeAlong(ItemIndex item)
{
    if (item == kNoIndex)
        return;
    std::vector<NodeId> nodes = m_selection.nodes();
    std::erase(nodes, m_model.items()[item].id);
    nodes.push_back(m_model.items()[item].id);
    m_selection.set(std::move(nodes), m_selection.links());
    bringIntoView(item);
}

void CanvasWidget::walkTo(ItemIndex item)
{
    if (item == kNoIndex)
        return;
    m_selection.set({m_model.items()[item].id}, {});
    bringIntoView(item);
}

void CanvasWidget::bringIntoView(ItemIndex item)
{
    const QRectF box = m_view.toScreen(m_model.items()[item].rect);
    if (!QRectF(rect()).intersects(box))
        glideTo(m_view.centredOn(m_model.items()[item].rect.center()));
}

void CanvasWidget::nudge(QPointF by)
{
    std::vector<MoveEdit::Move> moves;
    for (const NodeId& id : outermostOf(m_model, unlockedOf(*m_scene, m_selection.nodes()))) {
        const ItemIndex item = m_model.find(id);
        const ItemIndex parent = m_model.items()[item].parent;
        const QPointF origin = parent == kNoIndex ? QPointF(0, 0) : m_model.items()[parent].rect.topLeft();
        const QPointF at = m_model.items()[item].rect.topLeft() - origin + by;
        moves.push_back({id, Point{parent == kNoIndex ? at.x() : std::max(0.0, at.x()),
                                   parent == kNoIndex ? at.y() : std::max(0.0, at.y())}});
    }
    auto edit = std::make_unique<MoveEdit>(std::move(moves));
    edit->setSeries(kNudgeSeries);
    commit(EditPtr(std::move(edit)));
}

/// By keyboard at the focus item, by mouse at the pointer; what it is about gets selected first.
void CanvasWidget::contextMenuEvent(QContextMenuEvent* event)
{
    m_tools.cancel();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const ItemRef item = byKey ? m_selection.focus() : itemAt(event->pos());
    if (!item.isNone() && !m_selection.contains(item))
        m_selection.setOnly(item);
    const QPoint at = byKey && item.isNode() ? mapToGlobal(boxOf(item.node).center().toPoint()) : event->globalPos();
    Q_EMIT contextMenuRequested(item, at);
}

void CanvasWidget::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData& dragged = *event->mimeData();
    if (!m_drops.accepts(dragged) && !m_faultDrops.accepts(dragged) && !m_fragmentDrops.accepts(dragged)
        && !m_annotationDrops.accepts(dragged))
        return;
    event->acceptProposedAction();
    m_chips->setEmpty(false); // the hint has been taken; it would hide what is about to land
}

void CanvasWidget::dragMoveEvent(QDragMoveEvent* event)
{
    // Accepted even where a drop would be refused: then the reason can be shown on release as well.
    m_drops.move(*event->mimeData(), event->position());
    m_faultDrops.move(*event->mimeData(), event->position());
    m_annotationDrops.move(*event->mimeData(), event->position());
    if (m_fragmentDrops.accepts(*event->mimeData()))
        m_fragmentDrops.move(*event->mimeData(), event->position());
    m_chips->fadeUnder(event->position());
    event->acceptProposedAction();
}

void CanvasWidget::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drops.leave();
    m_chips->fadeUnder({});
    m_chips->setEmpty(m_scene->nodes.empty() && m_scene->annotations.empty());
}

void CanvasWidget::dropEvent(QDropEvent* event)
{
    m_chips->fadeUnder({});
    setFocus(Qt::MouseFocusReason);
    if (m_faultDrops.accepts(*event->mimeData())) {
        if (const auto aim = m_faultDrops.drop(*event->mimeData(), event->position())) {
            const std::string_view id = aim->fault->id;
            event->acceptProposedAction();
            Q_EMIT faultDropped(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())), aim->target,
                                mapToGlobal(event->position().toPoint()));
        }
    } else if (m_fragmentDrops.accepts(*event->mimeData())) {
        if (m_fragmentDrops.drop(*event->mimeData(), event->position()))
            event->acceptProposedAction();
    } else if (m_annotationDrops.accepts(*event->mimeData())) {
        if (m_annotationDrops.drop(*event->mimeData(), event->position()))
            event->acceptProposedAction();
    } else if (m_drops.drop(*event->mimeData(), event->position())) {
        event->acceptProposedAction();
    }
    m_chips->setEmpty(m_scene->nodes.empty() && m_scene->annotations.empty());
}

void CanvasWidget::resizeEvent(QResizeEvent*)
{
    const QPointF middle = m_view.toScene(QPointF(m_view.size().width() / 2.0, m_view.size().height() / 2.0));
    if (m_fitted) {
        setView(fittedView());
        m_fitted = true;
    } else
        setView(m_view.resized(size(), devicePixelRatioF()).centredOn(middle));
    m_chips->layOut();
    m_chips->showView(m_model, m_view);
}

void CanvasWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CanvasWidget::focusOutEvent(QFocusEvent* event)
{
    m_spaceTap = false;
    m_tools.setSpaceHeld(false);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_keyLink.cancel();
    QWidget::focusOutEvent(event);
    update();
}

void CanvasWidget::showEvent(QShowEvent*) { m_clock->setVisible(true); }

void CanvasWidget::hideEvent(QHideEvent*) { m_clock->setVisible(false); }

} // namespace cloudyard
