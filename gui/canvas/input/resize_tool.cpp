// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/resize_tool.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/edit/composite_edit.h"
#include "core/edit/layout_edits.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

constexpr QSizeF kLeastPlace(96, 96);
constexpr QSizeF kLeastFrame(64, 32);
constexpr QSizeF kLeastNote(kLeastNoteWidth, kLeastNoteHeight);
} // namespace

ResizeTool::ResizeTool(ToolHost& toolHost, Preview& shown, const ItemRef& handle)
    : Tool(toolHost, shown), m_id(handle.node), m_item(toolHost.model().find(handle.node)), m_corner(handle.corner)
{
    const auto& items = host().model().items();
    const ItemShape shape = items[m_item].shape;
    const double padding = std::min(paddingOf(shape), 12.0);
    for (const CanvasItem& child : items)
        if (child.parent == m_item)
            m_least = m_least.united(child.rect.adjusted(-padding, -headerOf(shape), padding, padding));
}

QRectF ResizeTool::rectAt(QPointF screen) const
{
    QRectF rect = host().model().items()[m_item].rect;
    const QPointF at = host().view().toScene(screen);
    const bool left = m_corner == 0 || m_corner == 3, top = m_corner == 0 || m_corner == 1;
    const bool holds = !m_least.isNull();
    const ItemShape shape = host().model().items()[m_item].shape;
    const QSizeF least = shape == ItemShape::Note ? kLeastNote : shape == ItemShape::Frame ? kLeastFrame : kLeastPlace;
    if (left)
        rect.setLeft(std::min({snapped(at.x()), rect.right() - least.width(), holds ? m_least.left() : at.x()}));
    else
        rect.setRight(std::max({snapped(at.x()), rect.left() + least.width(), holds ? m_least.right() : at.x()}));
    if (top)
        rect.setTop(std::min({snapped(at.y()), rect.bottom() - least.height(), holds ? m_least.top() : at.y()}));
    else
        rect.setBottom(std::max({snapped(at.y()), rect.top() + least.height(), holds ? m_least.bottom() : at.y()}));
    return rect;
}

void ResizeTool::move(const ToolEvent& event)
{
    if (m_item != kNoIndex)
        preview().resize = Preview::Resize{m_item, rectAt(event.position)};
}

void ResizeTool::release(const ToolEvent& event)
{
    if (m_item == kNoIndex)
        return;
    const QRectF rect = rectAt(event.position);
    if (rect != host().model().items()[m_item].rect)
        host().commit(editFor(rect));
}

/// When the top-left corner moves, what is inside keeps its place on the plane.
Result<EditPtr> ResizeTool::editFor(const QRectF& rect) const
{
    const auto& items = host().model().items();
    const ItemIndex parent = items[m_item].parent;
    const QPointF origin = parent == kNoIndex ? QPointF(0, 0) : items[parent].rect.topLeft();
    const QPointF at = rect.topLeft() - origin;
    ResizeEdit::Box box{Point{at.x(), at.y()}, Extent{rect.width(), rect.height()}, items[m_item].collapsed};
    std::vector<MoveEdit::Move> moves;
    for (const CanvasItem& child : items)
        if (child.parent == m_item) {
            const QPointF inside = child.rect.topLeft() - rect.topLeft();
            moves.push_back({child.id, Point{inside.x(), inside.y()}});
        }
    auto resize = std::make_unique<ResizeEdit>(m_id, box);
    if (moves.empty())
        return EditPtr(std::move(resize));
    const std::string text = resize->text();
    std::vector<EditPtr> both;
    both.push_back(std::move(resize));
    both.push_back(std::make_unique<MoveEdit>(std::move(moves)));
    return EditPtr(std::make_unique<CompositeEdit>(std::move(both), text));
}

} // namespace cloudyard
