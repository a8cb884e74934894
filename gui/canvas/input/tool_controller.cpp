// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/tool_controller.h"

#include <algorithm>

#include <QGuiApplication>
#include <QStyleHints>

#include "core/edit/holding.h"
#include "gui/canvas/input/link_tool.h"
#include "gui/canvas/input/move_tool.h"
#include "gui/canvas/input/pan_tool.h"
#include "gui/canvas/input/pin_tool.h"
#include "gui/canvas/input/resize_tool.h"
#include "gui/canvas/input/rubber_band_tool.h"

namespace cloudyard {
namespace {

bool extends(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier);
}

bool resizes(const CanvasItem& item)
{
    return !item.locked && (item.isAnnotation() || (item.isPlace() && !item.collapsed));
}

} // namespace

Grabbable ToolController::grabbable() const
{
    Grabbable grabbable;
    const CanvasModel& model = m_host.model();
    const bool pin = m_hovered.part == ItemRef::Part::Pin;
    const ItemIndex hovered = m_hovered.isNode() && !pin ? model.find(m_hovered.node) : kNoIndex;
    if (hovered != kNoIndex && model.items()[hovered].isCard() && m_host.view().detail().card >= CardDetail::Icon)
        grabbable.ports = hovered;
    const Selection& selection = m_host.selection();
    if (selection.nodes().size() == 1 && selection.links().empty()) {
        const ItemIndex selected = model.find(selection.nodes().front());
        if (selected != kNoIndex && resizes(model.items()[selected]))
            grabbable.handles = selected;
        grabbable.pin = selected;
    }
    if (selection.links().size() == 1 && selection.nodes().empty())
        grabbable.linkEnds = model.find(selection.links().front());
    const auto isGrouped = [&](const NodeId& id) {
        const ItemIndex item = model.find(id);
        return item != kNoIndex && !model.items()[item].hidden && !model.items()[item].group.empty();
    };
    if (isGrouped(m_grouped))
        grabbable.groups[0] = model.find(m_grouped);
    if (const auto member = std::ranges::find_if(selection.nodes(), isGrouped); member != selection.nodes().end())
        grabbable.groups[1] = model.find(*member);
    return grabbable;
}

void ToolController::press(const ToolEvent& event)
{
    if (m_tool)
        return;
    hover(event);
    m_pressed = event;
    m_isPressed = true;
    if (event.button == Qt::MiddleButton || (event.button == Qt::LeftButton && m_spaceHeld))
        m_tool = std::make_unique<PanTool>(m_host, m_preview, event);
}

void ToolController::modifiersChanged(Qt::KeyboardModifiers modifiers)
{
    m_last.modifiers = modifiers;
    if (m_tool)
        move(m_last);
}

void ToolController::move(const ToolEvent& event)
{
    m_last = event;
    if (m_tool) {
        m_tool->move(event);
        m_host.previewChanged();
        return;
    }
    if (!m_isPressed || m_pressed.button != Qt::LeftButton)
        return hover(event);
    const double far = (event.position - m_pressed.position).manhattanLength();
    if (far >= QGuiApplication::styleHints()->startDragDistance())
        begin(event);
}

void ToolController::begin(const ToolEvent& event)
{
    const ItemRef& item = m_pressed.item;
    Selection& selection = m_host.selection();
    const ItemIndex index = item.isNode() ? m_host.model().find(item.node) : kNoIndex;
    const bool holds = index != kNoIndex && (m_host.model().items()[index].isPlace() ||
                                             m_host.model().items()[index].shape == ItemShape::Frame);
    // Inside a place or a frame a drag spans a band; it moves by its header, or once it is selected.
    const bool moves = index != kNoIndex && (!holds || item.part == ItemRef::Part::Header || selection.contains(item));
    if (item.part == ItemRef::Part::GroupHandle) {
        selectGroup(item.node);
        m_tool = std::make_unique<MoveTool>(m_host, m_preview, m_pressed.position);
    } else if (item.part == ItemRef::Part::Pin) {
        selection.setOnly(item);
        m_tool = std::make_unique<PinTool>(m_host, m_preview, item.node);
    } else if (item.part == ItemRef::Part::Port) {
        m_tool = std::make_unique<LinkTool>(m_host, m_preview, item.node);
    } else if (const Link* link = item.part == ItemRef::Part::LinkEnd ? m_host.scene().find(item.link) : nullptr) {
        m_tool = std::make_unique<LinkTool>(m_host, m_preview, *link, item.corner == 0 ? LinkEnd::From : LinkEnd::To);
    } else if (item.part == ItemRef::Part::Handle) {
        m_tool = std::make_unique<ResizeTool>(m_host, m_preview, item);
    } else if (moves) {
        if (!selection.contains(item))
            extends(m_pressed.modifiers) ? selection.add(item) : selectWithGroup(item);
        m_tool = std::make_unique<MoveTool>(m_host, m_preview, m_pressed.position);
    } else {
        m_tool = std::make_unique<RubberBandTool>(m_host, m_preview, m_pressed.position, extends(m_pressed.modifiers));
    }
    m_tool->move(event);
    m_host.previewChanged();
}

void ToolController::release(const ToolEvent& event)
{
    // Committing changes the scene, which makes everybody forget what is going on: the tool must outlive that.
    if (const std::unique_ptr<Tool> tool = std::move(m_tool)) {
        tool->release(event);
        end(tool->keepsPreview());
        hover(event);
    } else if (m_isPressed && m_pressed.button == Qt::LeftButton) {
        click(event);
    }
    m_isPressed = false;
}

void ToolController::click(const ToolEvent& event)
{
    Selection& selection = m_host.selection();
    if (m_pressed.item.part == ItemRef::Part::GroupHandle)
        selectGroup(m_pressed.item.node);
    else if (extends(event.modifiers))
        m_pressed.item.isNone() ? void() : selection.toggle(m_pressed.item);
    else
        selectWithGroup(m_pressed.item);
}

/// Its whole group; once that is selected, it alone.
void ToolController::selectWithGroup(const ItemRef& item)
{
    Selection& selection = m_host.selection();
    std::vector<NodeId> group = item.isNode() ? groupOf(m_host.scene(), item.node) : std::vector<NodeId>{};
    const bool all = group.size() == selection.nodes().size() && std::ranges::all_of(group, [&](const NodeId& id) {
        return selection.contains({ItemRef::Part::Body, id, {}, {}, 0});
    });
    group.size() < 2 || all ? selection.setOnly(item) : selectGroup(item.node);
}

void ToolController::selectGroup(const NodeId& member)
{
    std::vector<NodeId> group = groupOf(m_host.scene(), member);
    std::erase(group, member);
    group.push_back(member); // has the focus
    m_host.selection().set(std::move(group), {});
}

void ToolController::doubleClick(const ToolEvent& event)
{
    m_isPressed = false;
    const bool named = event.item.part != ItemRef::Part::Port && event.item.part != ItemRef::Part::Pin;
    if (event.item.isNode() && named)
        m_host.rename(event.item.node);
    else if (event.item.isLink() && event.item.part != ItemRef::Part::LinkEnd)
        m_host.nameLink(event.item.link);
}

void ToolController::hover(const ToolEvent& event)
{
    const bool hand = m_spaceHeld || event.item.part == ItemRef::Part::Pin ||
                      event.item.part == ItemRef::Part::GroupHandle;
    const bool grabs = event.item.part == ItemRef::Part::Port || event.item.part == ItemRef::Part::LinkEnd;
    const bool resizes = event.item.part == ItemRef::Part::Handle;
    m_host.setPointer(hand ? Qt::OpenHandCursor
                      : grabs ? Qt::CrossCursor
                      : resizes ? (event.item.corner % 2 == 0 ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor)
                              : Qt::ArrowCursor);
    noteGroup(event);
    if (m_hovered == event.item)
        return;
    m_hovered = event.item;
    m_host.previewChanged();
}

/// A group stays shown while the pointer is within its outline, so that its handle can be reached.
void ToolController::noteGroup(const ToolEvent& event)
{
    constexpr double kReach = 12;
    const CanvasModel& model = m_host.model();
    const NodeId before = m_grouped;
    const ItemIndex under = event.item.isNode() ? model.find(event.item.node) : kNoIndex;
    const ItemIndex shown = model.find(m_grouped);
    if (under != kNoIndex && !model.items()[under].group.empty())
        m_grouped = event.item.node;
    else if (shown == kNoIndex || !groupOutline(model, m_host.view(), shown)
                                       .adjusted(-kReach, -kReach, kReach, kReach)
                                       .contains(event.position))
        m_grouped = {};
    if (m_grouped != before)
        m_host.previewChanged();
}

void ToolController::leave()
{
    m_hovered = {};
    m_grouped = {};
    m_host.previewChanged();
}

bool ToolController::cancel()
{
    m_isPressed = false;
    if (!m_tool)
        return false;
    m_tool->cancel();
    end();
    return true;
}

void ToolController::end(bool keepPreview)
{
    m_tool.reset();
    if (!keepPreview)
        m_preview = {};
    m_host.lift({});
    m_host.setPointer(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
    m_host.previewChanged();
}

void ToolController::setSpaceHeld(bool held)
{
    m_spaceHeld = held;
    if (!m_tool)
        m_host.setPointer(held ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void ToolController::forget()
{
    cancel();
    m_hovered = {};
    m_grouped = {};
}

} // namespace cloudyard
