// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/drop_handler.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>

#include "core/edit/compose.h"
#include "core/edit/real_place.h"
#include "core/model/legality.h"
#include "gui/canvas/input/edit_steps.h"
#include "gui/canvas/input/landing.h"
#include "gui/canvas/input/place_tag.h"
#include "gui/canvas/scene/make_room.h"
#include "gui/canvas/scene/map_projection.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

constexpr double kBesidePlace = 16; ///< scene units that a place needs round a card, beyond the gap to it
constexpr std::size_t kMostOffers = 3; ///< existing places that are offered on the open map


QString dropText(const char* text) { return QCoreApplication::translate("DropHandler", text); }

double distanceTo(const QRectF& rect, QPointF p)
{
    const QPointF near(std::clamp(p.x(), rect.left(), rect.right()), std::clamp(p.y(), rect.top(), rect.bottom()));
    return std::hypot(near.x() - p.x(), near.y() - p.y());
}

bool stands(const KindDescriptor& kind, Placement where)
{
    return std::find(kind.placements.begin(), kind.placements.end(), where) != kind.placements.end();
}

} // namespace

bool DropHandler::accepts(const QMimeData& data) const { return kindOf(data) != nullptr; }

const KindDescriptor* DropHandler::kindOf(const QMimeData& data) const
{
    return data.hasFormat(QLatin1String(kDropMimeType))
               ? m_host.vocabulary().kind(data.data(QLatin1String(kDropMimeType)).toStdString())
               : nullptr;
}

bool DropHandler::move(const QMimeData& data, QPointF position)
{
    const KindDescriptor* kind = kindOf(data);
    if (!kind)
        return false;
    const std::vector<Plan> plans = plansFor(*kind, m_host.view().toScene(position));
    show(*kind, plans.front(), position);
    return !plans.front().refused;
}

void DropHandler::show(const KindDescriptor& kind, const Plan& plan, QPointF position)
{
    m_preview.dropPlace = plan.place;
    m_preview.dropAllowed = !plan.refused;
    m_preview.ghost = Preview::Ghost{&kind, plan.rect};
    m_preview.hint.reset();
    if (plan.refused)
        m_preview.hint = Hint{coreText(*plan.refused), position, true};
    else if (!plan.says.isEmpty())
        m_preview.hint = Hint{plan.says, position, false};
    m_host.previewChanged();
}

bool DropHandler::drop(const QMimeData& data, QPointF position)
{
    leave();
    const KindDescriptor* kind = kindOf(data);
    if (!kind)
        return false;
    const QPointF scene = m_host.view().toScene(position);
    std::vector<Plan> plans = plansFor(*kind, scene);
    if (plans.size() == 1) {
        const bool mayStandThere = isUnder(plans.front(), scene);
        const bool done = commit(*kind, plans.front());
        if (done)
            noteLanding(m_host, m_host.selection().nodes(), scene, mayStandThere);
        return done;
    }
    std::vector<ToolHost::Choice> choices;
    for (Plan& plan : plans)
        choices.push_back({plan.says, [this, kind, plan] { commit(*kind, plan); }});
    show(*kind, plans.front(), position);
    m_preview.hint.reset();
    const QString title =
        dropText(QT_TRANSLATE_NOOP("DropHandler", "Where shall the %1 stand?")).arg(inSentence(coreText(kind->name)));
    m_host.offer(title, std::move(choices), position, [this] { leave(); });
    return true;
}

void DropHandler::leave()
{
    m_preview = {};
    m_host.previewChanged();
}

bool DropHandler::placeAt(const KindDescriptor& kind, QPointF scene, const QString& name, std::span<const NodeId> from)
{
    return commit(kind, plansFor(kind, scene).front(), from, name);
}

bool DropHandler::placeLinked(const KindDescriptor& kind, QPointF position, const NodeId& from)
{
    const QPointF scene = m_host.view().toScene(position);
    const Plan plan = plansFor(kind, scene).front();
    const bool mayStandThere = isUnder(plan, scene);
    if (!commit(kind, plan, {&from, 1}))
        return false;
    noteLanding(m_host, m_host.selection().nodes(), scene, mayStandThere);
    return true;
}

/// It goes into the very place that lies under the point.
bool DropHandler::isUnder(const Plan& plan, QPointF scene) const
{
    return plan.place == HitTester(m_host.model(), m_host.view()).placeAt(scene);
}

std::vector<DropHandler::Plan> DropHandler::plansFor(const KindDescriptor& kind, QPointF scene) const
{
    const ItemIndex under = HitTester(m_host.model(), m_host.view()).placeAt(scene);
    if (auto plan = planAround(kind, scene, under))
        return {*std::move(plan)};
    std::vector<Plan> plans;
    for (const ItemIndex place : placesFor(kind, scene, under)) {
        plans.push_back(planInto(kind, scene, place));
        plans.back().says = dropText(QT_TRANSLATE_NOOP("DropHandler", "put into %1")).arg(nameOf(place));
        if (under != kNoIndex)
            return plans; // beside the zones of a region: the nearest
        if (plans.size() == kMostOffers)
            break;
    }
    if (auto plan = planWithPlaces(kind, scene, under))
        plans.push_back(*std::move(plan));
    if (plans.empty())
        plans.push_back(refusal(kind, scene, under));
    return plans;
}

/// Into the innermost place under the pointer that may hold it, or onto the map.
std::optional<DropHandler::Plan> DropHandler::planAround(const KindDescriptor& kind, QPointF scene,
                                                         ItemIndex under) const
{
    for (ItemIndex at = under;; at = m_host.model().items()[at].parent) {
        if (mayStand(kind, at)) {
            Plan plan = planInto(kind, scene, at);
            if (at == kNoIndex)
                locate(kind, scene, plan);
            else
                plan.says = dropText(QT_TRANSLATE_NOOP("DropHandler", "into %1")).arg(m_host.model().items()[at].title);
            return plan;
        }
        if (at == kNoIndex)
            return {};
    }
}

DropHandler::Plan DropHandler::planInto(const KindDescriptor& kind, QPointF scene, ItemIndex place) const
{
    Plan plan;
    plan.place = place;
    plan.parent = place == kNoIndex ? NodeId() : m_host.model().items()[place].id;
    plan.rect = spotIn(place, kind, scene);
    return plan;
}

/// With the places that are missing around it, the first of them under the pointer.
std::optional<DropHandler::Plan> DropHandler::planWithPlaces(const KindDescriptor& kind, QPointF scene,
                                                             ItemIndex under) const
{
    const auto missing = missingPlaces(kind, under);
    if (missing.empty())
        return {};
    Plan plan = planInto(*missing.front(), scene, under);
    plan.missing = missing;
    if (under == kNoIndex)
        locate(*missing.front(), scene, plan);
    const QString name = inSentence(coreText(missing.front()->name));
    plan.says = plan.says.isEmpty()
                    ? dropText(QT_TRANSLATE_NOOP("DropHandler", "into a new %1")).arg(name)
                    : dropText(QT_TRANSLATE_NOOP("DropHandler", "into a new %1 here: %2")).arg(name, plan.says);
    return plan;
}

DropHandler::Plan DropHandler::refusal(const KindDescriptor& kind, QPointF scene, ItemIndex under) const
{
    Plan plan;
    const NodeId parent = under == kNoIndex ? NodeId() : m_host.model().items()[under].id;
    const auto allowed = canPlace(m_host.scene(), kind.id, parent, m_host.vocabulary());
    plan.refused = allowed ? Error{QT_TRANSLATE_NOOP("Core", "this cannot stand here")} : allowed.error();
    plan.rect = QRectF(scene, freshSize(&kind)).translated(-kCardWidth / 2, -kCardHeight / 2);
    return plan;
}

/// What stands on the map takes its true place from where it was dropped.
void DropHandler::locate(const KindDescriptor& kind, QPointF scene, Plan& plan) const
{
    const GeoPoint point = MapProjection(m_host.scene().mapWidth).toGeo(scene);
    const auto place = realPlaceAt(kind, {point.lat, point.lon});
    if (!place)
        return;
    plan.settings.set(std::string(place->key), std::string(place->value));
    if (kind.isPlace)
        plan.stem = place->value;
    Node dragged;
    dragged.kind = kind.id;
    plan.says = placeTag(m_host.scene(), m_host.vocabulary(), dragged, *place);
}

/// The places that may hold it, the nearest first: within a place, or all of the nearest region's.
std::vector<ItemIndex> DropHandler::placesFor(const KindDescriptor& kind, QPointF scene, ItemIndex within) const
{
    const CanvasModel& model = m_host.model();
    std::vector<std::pair<double, ItemIndex>> found;
    for (ItemIndex i = 0; i < model.items().size(); ++i) {
        const CanvasItem& item = model.items()[i];
        const bool inside = within == kNoIndex || model.isInside(i, within);
        if (item.isPlace() && !item.hidden && inside && mayStand(kind, i))
            found.emplace_back(distanceTo(item.rect, scene), i);
    }
    std::stable_sort(found.begin(), found.end());
    std::vector<ItemIndex> places;
    for (const auto& [away, place] : found)
        places.push_back(place);
    return places;
}

/// The places that would have to be made in `under` for the kind, from the outside in; none when that cannot be.
std::vector<const KindDescriptor*> DropHandler::missingPlaces(const KindDescriptor& kind, ItemIndex under) const
{
    for (const KindDescriptor* place : m_host.vocabulary().kinds) {
        const bool holds =
            place->isPlace && ((place->id == toText(Placement::Zone) && stands(kind, Placement::Zone)) ||
                               (place->id == toText(Placement::Region) && stands(kind, Placement::Region)));
        if (!holds)
            continue;
        if (mayStand(*place, under))
            return {place};
        if (auto around = missingPlaces(*place, under); !around.empty()) {
            around.push_back(place);
            return around;
        }
    }
    return {};
}

/// "a", and where several regions are about, "a in eu-west-1".
QString DropHandler::nameOf(ItemIndex place) const
{
    const CanvasItem& item = m_host.model().items()[place];
    if (item.parent == kNoIndex)
        return item.title;
    return dropText(QT_TRANSLATE_NOOP("DropHandler", "%1 in %2"))
        .arg(item.title, m_host.model().items()[item.parent].title);
}

bool DropHandler::mayStand(const KindDescriptor& kind, ItemIndex place) const
{
    const NodeId parent = place == kNoIndex ? NodeId() : m_host.model().items()[place].id;
    return canPlace(m_host.scene(), kind.id, parent, m_host.vocabulary()).has_value();
}

QRectF DropHandler::spotIn(ItemIndex place, const KindDescriptor& kind, QPointF scene) const
{
    const auto& items = m_host.model().items();
    const QSizeF size = freshSize(&kind);
    std::vector<QRectF> taken;
    for (const CanvasItem& item : items)
        if (item.isAnnotation())
            continue; // may be covered
        else if (item.parent == place)
            taken.push_back(item.rect);
        else if (place != kNoIndex && item.parent == items[place].parent &&
                 &item != &items[place]) // the place grows no further than to these
            taken.push_back(item.rect.adjusted(-kBesidePlace, -kBesidePlace, kBesidePlace, kBesidePlace));
    std::optional<QPointF> least;
    if (place != kNoIndex)
        least = items[place].rect.topLeft() + QPointF(paddingOf(items[place].shape), headerOf(items[place].shape));
    const QPointF wanted = scene - QPointF(size.width() / 2, size.height() / 2);
    return QRectF(freeSpot(taken, size, wanted, kGrid * 2, least), size);
}

/// Whose dead letters a new node of this kind would take when `from` leads to it; null: it is for something else.
const Node* DropHandler::fillerOf(const KindDescriptor& kind, const NodeId& from) const
{
    const Node* source = m_host.scene().find(from);
    const bool fills = source && m_host.vocabulary().meaning(source->kind, kind.id) == LinkMeaning::DeadLetter;
    return fills ? source : nullptr;
}

/// As people call it: "orders-dlq".
QString DropHandler::nameForDeadLettersOf(const Node& filler)
{
    const QString name = toQString(filler.name.empty() ? filler.id.str() : filler.name);
    return name + (name.contains(u' ') ? QStringLiteral(" DLQ") : QStringLiteral("-dlq"));
}

/// Of the same kind as the filler they have the same tag: of a FIFO queue only another may do that.
void DropHandler::tagAs(const Node& filler, const KindDescriptor& kind, Plan& plan)
{
    if (filler.kind != kind.id)
        return;
    for (const SettingDescriptor& setting : kind.settings)
        if (const SettingValue* its = filler.settings.find(setting.key); its && setting.tagsCard)
            plan.settings.set(setting.key, *its);
}

/// The node, its name and what leads to it are one step.
bool DropHandler::commit(const KindDescriptor& kind, const Plan& plan, std::span<const NodeId> from,
                         const QString& given)
{
    const Node* const filler = from.size() == 1 ? fillerOf(kind, from.front()) : nullptr;
    const QString name = given.isEmpty() && filler ? nameForDeadLettersOf(*filler) : given;
    Plan suited = plan;
    if (filler && plan.missing.empty())
        tagAs(*filler, kind, suited);
    auto edit = plan.refused ? tl::unexpected(*plan.refused) : editFor(kind, suited);
    NodeId made = edit ? (*edit)->nodeIds().back() : NodeId();
    EditSteps steps(m_host.scene());
    Result<void> done = steps.add(asEdit(std::move(edit)));
    if (done && !name.isEmpty()) {
        done = steps.add(makeRename(steps.scene(), made, name.toStdString()));
        if (!steps.scene().find(made)) // it is called after its name
            made = steps.scene().nodes.back().id;
    }
    for (const NodeId& one : from)
        if (done)
            done = steps.add(asEdit(makeAddLink(steps.scene(), m_host.vocabulary(), one, made)));
    if (!m_host.commit(done ? roomy(steps.take("Add " + made.str())) : tl::unexpected(done.error())))
        return false;
    m_host.selection().set({made}, {});
    return true;
}

Result<EditPtr> DropHandler::roomy(Result<EditPtr> edit) const
{
    return edit ? Result<EditPtr>(withRoom(m_host.scene(), m_host.vocabulary(), *std::move(edit))) : std::move(edit);
}

Result<std::unique_ptr<AddNodesEdit>> DropHandler::editFor(const KindDescriptor& kind, const Plan& plan) const
{
    const QPointF corner = plan.place == kNoIndex ? QPointF(0, 0) : m_host.model().items()[plan.place].rect.topLeft();
    const QPointF at = plan.rect.topLeft() - corner;
    std::vector<NewNode> nested;
    for (const KindDescriptor* place : plan.missing)
        nested.push_back({place->id});
    nested.push_back({kind.id});
    nested.front().settings = plan.settings;
    nested.front().stem = plan.stem;
    nested.front().position = Point{at.x(), at.y()};
    for (std::size_t i = 1; i < nested.size(); ++i) {
        const ItemShape around = shapeOf(plan.missing[i - 1]);
        nested[i].position = Point{paddingOf(around), headerOf(around)};
    }
    return makeAddNested(m_host.scene(), m_host.vocabulary(), plan.parent, nested);
}

} // namespace cloudyard
