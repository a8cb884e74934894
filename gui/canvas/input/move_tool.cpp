// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/move_tool.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/edit/compose.h"
#include "core/edit/composite_edit.h"
#include "core/edit/holding.h"
#include "core/edit/layout_edits.h"
#include "core/edit/real_place.h"
#include "core/model/legality.h"
#include "gui/canvas/input/landing.h"
#include "gui/canvas/input/pin_tool.h"
#include "gui/canvas/input/place_tag.h"
#include "gui/canvas/scene/arrange.h"
#include "gui/canvas/scene/make_room.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

constexpr double kReach = 6; ///< px within which the dragged catches
constexpr double kBesidePin = 16; // scene units between a pin and the card that floats beside it

} // namespace

MoveTool::MoveTool(ToolHost& toolHost, Preview& shown, QPointF grabbedAt) : Tool(toolHost, shown), m_grabbed(grabbedAt)
{
    const CanvasModel& model = host().model();
    const std::vector<NodeId> wanted = outermostOf(model, host().selection().nodes());
    m_ids = unlockedOf(host().scene(), wanted);
    if (m_ids.empty() && !wanted.empty())
        host().refuse(QCoreApplication::translate("MoveTool", "%1 is locked: unlock it first")
                          .arg(model.items()[model.find(wanted.front())].title));
    takeWhatFramesHold();
    m_home = homeOfGrabbed();
    m_beside = toWhatIsHeld();
    m_snapper = makeSnapper();
    host().lift(all());
    host().setPointer(Qt::SizeAllCursor);
}

/// The place that the thing under the pointer stands in.
ItemIndex MoveTool::homeOfGrabbed() const
{
    const CanvasModel& model = host().model();
    const ItemIndex under = model.find(HitTester(model, host().view()).at(m_grabbed).node);
    for (const NodeId& id : m_ids)
        if (const ItemIndex item = model.find(id); under != kNoIndex && model.isInside(under, item))
            return model.items()[item].parent;
    return m_ids.empty() ? kNoIndex : model.items()[model.find(m_ids.back())].parent;
}

/// From a handle beside what is dragged to the middle of the one that has the focus; nothing for a grip on one of them.
QPointF MoveTool::toWhatIsHeld() const
{
    const CanvasModel& model = host().model();
    const QPointF at = host().view().toScene(m_grabbed);
    const auto holdsIt = [&](const NodeId& id) { return model.items()[model.find(id)].rect.contains(at); };
    if (m_ids.empty() || std::ranges::any_of(m_ids, holdsIt))
        return {};
    return host().view().toScreen(model.items()[model.find(m_ids.back())].rect.center()) - m_grabbed;
}

std::vector<NodeId> MoveTool::all() const
{
    std::vector<NodeId> ids = m_ids;
    ids.insert(ids.end(), m_held.begin(), m_held.end());
    return ids;
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
    const auto isDragged = [&, dragged = all()](ItemIndex i) {
        return std::any_of(dragged.begin(), dragged.end(),
                           [&](const NodeId& id) { return model.isInside(i, model.find(id)); });
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
        if (item.isCard() && moved.contains(draft.at))
            offset.rx() += std::ceil((draft.at.x() - moved.left()) / kGrid) * kGrid;
    }
    return offset;
}

ItemIndex MoveTool::targetAt(QPointF screen) const
{
    const CanvasModel& model = host().model();
    const QPointF scene = host().view().toScene(screen + m_beside);
    const HitTester tester(model, host().view());
    ItemIndex place = tester.placeAt(scene, model.find(m_ids.front()));
    // A place that is itself being dragged is no target.
    const std::vector<NodeId> dragged = all();
    while (place != kNoIndex && std::any_of(dragged.begin(), dragged.end(),
                                            [&](const NodeId& id) { return model.isInside(place, model.find(id)); }))
        place = model.items()[place].parent;
    return place;
}

NodeId MoveTool::parentOf(ItemIndex target) const
{
    return target == kNoIndex ? NodeId() : host().model().items()[target].id;
}

bool MoveTool::leavesItsPlace(const NodeId& id, const NodeId& parent) const
{
    if (const Annotation* annotation = host().scene().findAnnotation(id))
        return annotation->parent != parent;
    const Node* node = host().scene().find(id);
    return node && node->parent != parent;
}

bool MoveTool::isDragged(ItemIndex item) const
{
    const CanvasModel& model = host().model();
    const auto holdsIt = [&](const NodeId& id) { return model.isInside(item, model.find(id)); };
    return std::ranges::any_of(m_ids, holdsIt) || std::ranges::any_of(m_held, holdsIt);
}

std::vector<MoveTool::Stand> MoveTool::standsFor(QPointF offset, ItemIndex target) const
{
    const CanvasModel& model = host().model();
    const ItemIndex framesPlace = m_frame == kNoIndex ? kNoIndex : placeOfBox(m_frame, offset);
    const bool framesStay = m_frame == kNoIndex || framesPlace == model.items()[m_frame].parent;
    std::vector<Stand> stands;
    for (const NodeId& id : m_ids) {
        const ItemIndex item = model.find(id);
        const bool isFrame = model.items()[item].shape == ItemShape::Frame;
        const ItemIndex withFrame = framesStay ? model.items()[item].parent : framesPlace;
        stands.push_back({id, item,
                          isFrame                              ? withFrame
                          : model.items()[item].isAnnotation() ? placeOfBox(item, offset)
                                                               : placeOf(item, target),
                          isFrame});
    }
    for (const NodeId& id : m_held) {
        const ItemIndex item = model.find(id);
        stands.push_back({id, item, framesStay || isTied(item) ? model.items()[item].parent : framesPlace, true});
    }
    return stands;
}

bool MoveTool::anyLeaves(const std::vector<Stand>& stands) const
{
    return std::ranges::any_of(stands,
                               [&](const Stand& stand) { return leavesItsPlace(stand.id, parentOf(stand.place)); });
}

Result<void> MoveTool::mayStand(const std::vector<Stand>& stands) const
{
    for (const Stand& stand : stands) {
        const NodeId parent = parentOf(stand.place);
        if (const Node* node = host().scene().find(stand.id); node && node->parent != parent)
            if (auto allowed = canPlace(host().scene(), node->kind, parent, host().vocabulary()); !allowed)
                return allowed;
    }
    return {};
}

void MoveTool::move(const ToolEvent& event)
{
    if (m_ids.empty())
        return;
    const Snapper::Snapped snap = snapAt(event);
    const QPointF offset = asFarAsItMay(snap.offset);
    preview().dragOffset = offset;
    preview().guides = offset == snap.offset ? snap.guides : std::vector<QLineF>();
    preview().pins.clear();
    if (relocates(event) && previewRelocation(host(), preview(), m_ids, event.position)) {
        preview().dragOffset = offsetBesidePins(event.position);
        preview().guides.clear();
        preview().dropPlace = kNoIndex;
        preview().dropAllowed = true;
        return;
    }
    const std::vector<Stand> stands = standsFor(offset, targetAt(event.position));
    const auto leaver = std::ranges::find_if(
        stands, [&](const Stand& stand) { return leavesItsPlace(stand.id, parentOf(stand.place)); });
    const bool leaves = leaver != stands.end();
    const auto allowed = leaves ? mayStand(stands) : Result<void>();
    const ItemIndex target = leaves ? leaver->place : kNoIndex;
    preview().dropPlace = target;
    preview().dropAllowed = allowed.has_value();
    preview().hint.reset();
    if (!allowed)
        preview().hint = Hint{coreText(allowed.error()), event.position, true};
    else if (leaves && target != kNoIndex && isAnyNode())
        preview().hint = Hint{tagFor(target), event.position, false};
    else if ((offset - snap.offset).manhattanLength() > kGrid)
        sayWhatHoldsIt(event.position);
    else if (!leaves)
        sayWhereItStays(event.position);
}

const QString& MoveTool::tagFor(ItemIndex place)
{
    const auto [tag, isNew] = m_tags.try_emplace(place);
    if (isNew)
        tag->second = moveTag(host().scene(), m_ids, parentOf(place), host().model().items()[place].title);
    return tag->second;
}

bool MoveTool::isAnyNode() const
{
    return std::any_of(m_ids.begin(), m_ids.end(),
                       [&](const NodeId& id) { return host().scene().find(id) != nullptr; });
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
    const QString place = QString::fromUtf8(now->value.data(), static_cast<qsizetype>(now->value.size()));
    if (there->value != now->value)
        preview().hint =
            Hint{QCoreApplication::translate("MoveTool", "stays in %1 · hold Alt to move there").arg(place), at, false};
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
    const QPointF offset = asFarAsItMay(snapAt(event).offset);
    const ItemIndex target = targetAt(event.position);
    if ((!offset.isNull() || anyLeaves(standsFor(offset, target))) && host().commit(editFor(offset, target)))
        noteLanding(host(), all(), host().view().toScene(event.position + m_beside));
}

Result<EditPtr> MoveTool::editFor(QPointF offset, ItemIndex target) const
{
    const auto& items = host().model().items();
    const QPointF framesOffset = whereNothingIsCovered(offset);
    const std::vector<Stand> stands = standsFor(offset, target);
    std::map<ItemIndex, std::vector<QRectF>> taken;
    std::vector<MoveEdit::Move> moves;
    std::vector<ReparentEdit::Move> reparents;
    for (const Stand& stand : stands) {
        if (!taken.contains(stand.place))
            taken.emplace(stand.place, standingIn(stand.place));
        const QPointF corner = stand.place == kNoIndex ? QPointF() : items[stand.place].rect.topLeft();
        const QPointF carried = items[stand.item].rect.topLeft() + framesOffset - corner;
        const Point at = stand.goesWithFrame ? Point{carried.x(), carried.y()}
                                             : placedIn(stand.item, offset, stand.place, taken.at(stand.place));
        moves.push_back({stand.id, at});
        reparents.push_back({stand.id, parentOf(stand.place), at});
    }
    if (anyLeaves(stands)) {
        auto edit = makeReparent(host().scene(), host().vocabulary(), std::move(reparents));
        return edit ? Result<EditPtr>(withRoom(host().scene(), host().vocabulary(), *std::move(edit)))
                    : std::move(edit);
    }
    return EditPtr(std::make_unique<MoveEdit>(std::move(moves)));
}

/// Where an item goes when the one that was grabbed goes to `target`: as long as that stays in its place, all do.
ItemIndex MoveTool::placeOf(ItemIndex item, ItemIndex target) const
{
    return target == m_home ? host().model().items()[item].parent : target;
}

/// What a card may not cover there, leaving out what is dragged.
std::vector<QRectF> MoveTool::standingIn(ItemIndex place) const
{
    const CanvasModel& model = host().model();
    std::vector<QRectF> rects;
    for (const CanvasItem& item : model.items())
        if (item.parent == place && !item.isAnnotation() && std::ranges::find(m_ids, item.id) == m_ids.end()
            && std::ranges::find(m_held, item.id) == m_held.end())
            rects.push_back(item.rect);
    return rects;
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
    if (model.items()[item].isAnnotation()) // covers what it may
        return {at.x() - corner.x(), at.y() - corner.y()};
    if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& t) { return t.intersects(wanted); }))
        at = freeSpot(taken, rect.size(), at, kGrid, least);
    taken.emplace_back(at, rect.size());
    return {at.x() - corner.x(), at.y() - corner.y()};
}

} // namespace cloudyard
