// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/move_tool.h"

#include <algorithm>
#include <cmath>

#include "core/edit/compose.h"
#include "core/edit/composite_edit.h"
#include "core/edit/layout_edits.h"
#include "core/edit/real_place.h"
#include "core/model/legality.h"
#include "gui/canvas/input/pin_tool.h"
#include "gui/canvas/input/place_tag.h"
#include "gui/canvas/scene/arrange.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

double snapped(double v) { return std::round(v / kGrid) * kGrid; }
constexpr double kReach = 6; ///< px within which the dragged catches
constexpr double kBesidePin = 16; // scene units between a pin and the card that floats beside it

} // namespace

MoveTool::MoveTool(ToolHost& toolHost, Preview& shown, QPointF grabbedAt) : Tool(toolHost, shown), m_grabbed(grabbedAt)
{
    const CanvasModel& model = host().model();
    m_ids = outermostOf(model, host().selection().nodes());
    m_snapper = makeSnapper();
    host().lift(m_ids);
    host().setPointer(Qt::SizeAllCursor);
}

/// Cards catch on cards, places on whatever stands on the map or beside them.
Snapper MoveTool::makeSnapper() const
{
    const CanvasModel& model = host().model();
    QRectF moving;
    bool places = false;
    for (const NodeId& id : m_ids) {
        moving = moving.united(model.items()[model.find(id)].rect);
        places = places || model.items()[model.find(id)].isPlace();
    }
    const QRectF seen = host().view().visibleScene();
    const auto isDragged = [&](ItemIndex i) {
        return std::any_of(m_ids.begin(), m_ids.end(), [&](const NodeId& id) { return model.isInside(i, model.find(id)); });
    };
    std::vector<QRectF> standing;
    const ItemIndex home = m_ids.empty() ? kNoIndex : model.items()[model.find(m_ids.front())].parent;
    for (const ItemIndex i : model.itemGrid().query(seen)) {
        const CanvasItem& item = model.items()[i];
        const bool counts = places ? item.parent == home : !item.isPlace();
        if (counts && !item.hidden && !isDragged(i))
            standing.push_back(item.rect);
    }
    return {moving, std::move(standing)};
}

Snapper::Snapped MoveTool::snapAt(const ToolEvent& event) const
{
    if (event.modifiers.testFlag(Qt::ControlModifier))
        return {offsetAt(event.position), {}};
    return m_snapper.snap((event.position - m_grabbed) / host().view().scale(), kReach / host().view().scale());
}

QPointF MoveTool::offsetAt(QPointF screen) const
{
    const QPointF by = (screen - m_grabbed) / host().view().scale();
    return {snapped(by.x()), snapped(by.y())};
}

/// A card that would cover the pin of its new place goes beside it, so that the pin can be seen and taken.
QPointF MoveTool::offsetBesidePins(QPointF screen) const
{
    QPointF offset = offsetAt(screen);
    for (const Preview::PinDraft& draft : preview().pins) {
        const CanvasItem& item = host().model().items()[draft.item];
        const QRectF moved = item.rect.translated(offset).adjusted(-kBesidePin, 0, 0, 0);
        if (!item.isPlace() && moved.contains(draft.at))
            offset.rx() += std::ceil((draft.at.x() - moved.left()) / kGrid) * kGrid;
    }
    return offset;
}

ItemIndex MoveTool::targetAt(QPointF screen) const
{
    const CanvasModel& model = host().model();
    const QPointF scene = host().view().toScene(screen);
    const HitTester tester(model, host().view());
    ItemIndex place = tester.placeAt(scene, model.find(m_ids.front()));
    // A place that is itself being dragged is no target.
    while (place != kNoIndex && std::any_of(m_ids.begin(), m_ids.end(), [&](const NodeId& id) { return model.isInside(place, model.find(id)); }))
        place = model.items()[place].parent;
    return place;
}

NodeId MoveTool::parentOf(ItemIndex target) const { return target == kNoIndex ? NodeId() : host().model().items()[target].id; }

bool MoveTool::leavesItsPlace(const NodeId& id, const NodeId& parent) const
{
    const Node* node = host().scene().find(id);
    return node && node->parent != parent;
}

Result<void> MoveTool::mayStand(const NodeId& parent) const
{
    for (const NodeId& id : m_ids)
        if (const Node* node = host().scene().find(id); node && node->parent != parent)
            if (auto allowed = canPlace(host().scene(), node->kind, parent, host().vocabulary()); !allowed)
                return allowed;
    return {};
}

void MoveTool::move(const ToolEvent& event)
{
    if (m_ids.empty())
        return;
    const Snapper::Snapped snap = snapAt(event);
    preview().dragOffset = snap.offset;
    preview().guides = snap.guides;
    preview().pins.clear();
    if (relocates(event) && previewRelocation(host(), preview(), m_ids, event.position)) {
        preview().dragOffset = offsetBesidePins(event.position);
        preview().guides.clear();
        preview().dropPlace = kNoIndex;
        preview().dropAllowed = true;
        return;
    }
    const ItemIndex target = targetAt(event.position);
    const NodeId parent = parentOf(target);
    const bool leaves = std::any_of(m_ids.begin(), m_ids.end(), [&](const NodeId& id) { return leavesItsPlace(id, parent); });
    const auto allowed = mayStand(parent);
    preview().dropPlace = leaves ? target : kNoIndex;
    preview().dropAllowed = allowed.has_value();
    preview().hint.reset();
    if (!allowed)
        preview().hint = Hint{QString::fromStdString(allowed.error().message()), event.position, true};
    else if (leaves && target != kNoIndex)
        preview().hint = Hint{moveTag(host().scene(), m_ids, parent, host().model().items()[target].title), event.position, false};
    else if (!leaves)
        sayWhereItStays(event.position);
}

/// With Alt, when all that is dragged has a real place of its own.
bool MoveTool::relocates(const ToolEvent& event) const
{
    return event.modifiers.testFlag(Qt::AltModifier) && std::all_of(m_ids.begin(), m_ids.end(), [&](const NodeId& id) {
        return host().model().items()[host().model().find(id)].pin.has_value();
    });
}

void MoveTool::sayWhereItStays(QPointF at)
{
    const Node* node = host().scene().find(m_ids.front());
    const KindDescriptor* kind = node ? host().vocabulary().kind(node->kind) : nullptr;
    const auto now = kind ? realPlaceOf(*node, *kind) : std::nullopt;
    if (!now || m_ids.size() > 1)
        return;
    const auto there = realPlaceAt(*kind, geoAt(host(), at));
    const QString stays = QStringLiteral("stays in ") + QString::fromUtf8(now->value.data(), static_cast<qsizetype>(now->value.size()));
    if (there->value != now->value)
        preview().hint = Hint{stays + QStringLiteral(" · hold Alt to move there"), at, false};
}

Result<EditPtr> MoveTool::relocation(const ToolEvent& event) const
{
    auto goes = makeRelocate(host().scene(), host().vocabulary(), m_ids, geoAt(host(), event.position));
    auto moves = editFor(offsetBesidePins(event.position), kNoIndex);
    if (!goes || !moves)
        return goes ? std::move(moves) : std::move(goes);
    std::string text = (*goes)->isNoOp() ? (*moves)->text() : (*goes)->text();
    std::vector<EditPtr> both;
    both.push_back(*std::move(goes));
    both.push_back(*std::move(moves));
    return EditPtr(std::make_unique<CompositeEdit>(std::move(both), std::move(text)));
}

void MoveTool::release(const ToolEvent& event)
{
    if (m_ids.empty())
        return;
    if (relocates(event)) {
        host().commit(relocation(event));
        return;
    }
    const QPointF offset = snapAt(event).offset;
    const ItemIndex target = targetAt(event.position);
    const NodeId parent = parentOf(target);
    const bool leaves = std::any_of(m_ids.begin(), m_ids.end(), [&](const NodeId& id) { return leavesItsPlace(id, parent); });
    if (!offset.isNull() || leaves)
        host().commit(editFor(offset, target));
}

Result<EditPtr> MoveTool::editFor(QPointF offset, ItemIndex target) const
{
    const CanvasModel& model = host().model();
    const NodeId parent = parentOf(target);
    std::vector<QRectF> taken;
    for (ItemIndex i = 0; i < model.items().size(); ++i)
        if (model.items()[i].parent == target && std::none_of(m_ids.begin(), m_ids.end(), [&](const NodeId& id) { return model.find(id) == i; }))
            taken.push_back(model.items()[i].rect);
    std::vector<MoveEdit::Move> moves;
    std::vector<ReparentEdit::Move> reparents;
    bool leaves = false;
    for (const NodeId& id : m_ids) {
        const Point at = placedIn(model.find(id), offset, target, taken);
        moves.push_back({id, at});
        reparents.push_back({id, parent, at});
        leaves = leaves || leavesItsPlace(id, parent);
    }
    if (leaves)
        return makeReparent(host().scene(), host().vocabulary(), std::move(reparents));
    return EditPtr(std::make_unique<MoveEdit>(std::move(moves)));
}

/// The position relative to the place: below its header, on nobody else.
Point MoveTool::placedIn(ItemIndex item, QPointF offset, ItemIndex place, std::vector<QRectF>& taken) const
{
    const CanvasModel& model = host().model();
    const QRectF rect = model.items()[item].rect.translated(offset);
    QPointF corner(0, 0);
    std::optional<QPointF> least;
    if (place != kNoIndex) {
        const CanvasItem& in = model.items()[place];
        corner = in.rect.topLeft();
        least = corner + QPointF(std::min(paddingOf(in.shape), 12.0), headerOf(in.shape));
    }
    QPointF at = rect.topLeft();
    if (least)
        at = {std::max(at.x(), least->x()), std::max(at.y(), least->y())};
    const QRectF wanted(at, rect.size());
    if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& t) { return t.intersects(wanted); }))
        at = freeSpot(taken, rect.size(), at, kGrid, least);
    taken.emplace_back(at, rect.size());
    return {at.x() - corner.x(), at.y() - corner.y()};
}

} // namespace cloudyard
