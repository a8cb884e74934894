// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/drop_handler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/base/catalogue.h"
#include "core/edit/compose.h"
#include "core/edit/composite_edit.h"
#include "core/model/legality.h"
#include "gui/canvas/scene/map_projection.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

const SettingDescriptor* settingOf(const KindDescriptor& kind, SettingType type)
{
    const auto found = std::find_if(kind.settings.begin(), kind.settings.end(), [&](const SettingDescriptor& s) { return s.type == type; });
    return found == kind.settings.end() ? nullptr : &*found;
}

/// The code that a node of the scene has, if it is a region.
const Region* regionOf(const Node& node, const KindDescriptor* kind)
{
    const SettingDescriptor* setting = kind ? settingOf(*kind, SettingType::RegionCode) : nullptr;
    if (!setting)
        return nullptr;
    const SettingValue* stated = node.settings.find(setting->key);
    const auto* code = stated ? std::get_if<std::string>(stated) : nullptr;
    return Catalogue::get().findRegion(code ? *code : std::string(setting->defaultText));
}

/// "sa-east-1 · São Paulo · 178 ms to eu-west-1": the nearest of the scene's regions by round trip.
QString regionTag(const Region& region, const Scene& scene, const Vocabulary& vocabulary)
{
    QString tag = toQString(region.code) + QStringLiteral(" · ") + toQString(region.city);
    const Region* nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const Node& node : scene.nodes) {
        const Region* other = regionOf(node, vocabulary.kind(node.kind));
        if (!other)
            continue;
        const double rtt = Catalogue::get().regionRtt(region, *other).p50;
        if (rtt < least) {
            least = rtt;
            nearest = other;
        }
    }
    if (nearest && nearest != &region)
        tag += QStringLiteral(" · %1 ms to ").arg(std::round(least)) + toQString(nearest->code);
    return tag;
}

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
    return data.hasFormat(QLatin1String(kDropMimeType)) ? m_host.vocabulary().kind(data.data(QLatin1String(kDropMimeType)).toStdString()) : nullptr;
}

bool DropHandler::move(const QMimeData& data, QPointF position)
{
    const KindDescriptor* kind = kindOf(data);
    if (!kind)
        return false;
    const Plan plan = planFor(*kind, m_host.view().toScene(position));
    m_preview.dropPlace = plan.place;
    m_preview.dropAllowed = !plan.refused;
    m_preview.ghost = Preview::Ghost{kind, plan.rect};
    m_preview.hint.reset();
    if (plan.refused)
        m_preview.hint = Hint{QString::fromStdString(plan.refused->message()), position, true};
    else if (!plan.says.isEmpty())
        m_preview.hint = Hint{plan.says, position, false};
    m_host.previewChanged();
    return !plan.refused;
}

bool DropHandler::drop(const QMimeData& data, QPointF position)
{
    const KindDescriptor* kind = kindOf(data);
    leave();
    return kind && commit(*kind, planFor(*kind, m_host.view().toScene(position)));
}

void DropHandler::leave()
{
    m_preview = {};
    m_host.previewChanged();
}

bool DropHandler::placeInView(const KindDescriptor& kind)
{
    const QPointF middle = m_host.view().visibleScene().center();
    Plan plan = planFor(kind, middle);
    if (plan.refused)
        if (const ItemIndex place = nearestPlaceFor(kind, middle, kNoIndex); place != kNoIndex)
            plan = planFor(kind, m_host.model().items()[place].rect.center());
    return commit(kind, plan);
}

DropHandler::Plan DropHandler::planFor(const KindDescriptor& kind, QPointF scene) const
{
    Plan plan;
    if (!findPlace(kind, scene, plan)) {
        const auto allowed = canPlace(m_host.scene(), kind.id, plan.parent, m_host.vocabulary());
        plan.refused = allowed ? Error{"this cannot stand here"} : allowed.error();
        plan.rect = QRectF(scene, freshSize(&kind)).translated(-kCardWidth / 2, -kCardHeight / 2);
        return plan;
    }
    if (plan.newPlace) {
        plan.rect = spotIn(plan.place, *plan.newPlace, scene);
        return plan;
    }
    plan.rect = spotIn(plan.place, kind, scene);
    if (plan.place == kNoIndex)
        locate(kind, scene, plan);
    return plan;
}

/// What stands on the map takes its true place from where it was dropped.
void DropHandler::locate(const KindDescriptor& kind, QPointF scene, Plan& plan) const
{
    const GeoPoint place = MapProjection(m_host.scene().mapWidth).toGeo(scene);
    const Geo geo{place.lat, place.lon};
    if (const SettingDescriptor* code = settingOf(kind, SettingType::RegionCode)) {
        const Region& region = Catalogue::get().nearestRegion(geo);
        plan.settings.set(code->key, std::string(region.code));
        plan.stem = std::string(region.code);
        plan.says = regionTag(region, m_host.scene(), m_host.vocabulary());
    } else if (const SettingDescriptor* city = settingOf(kind, SettingType::City)) {
        const City& nearest = Catalogue::get().nearestCity(geo);
        plan.settings.set(city->key, std::string(nearest.name));
        plan.says = toQString(nearest.name) + QStringLiteral(" · ") + toQString(nearest.country);
    }
}

/// The innermost place under the pointer that may hold it, else the nearest one within the outermost, else a new one.
bool DropHandler::findPlace(const KindDescriptor& kind, QPointF scene, Plan& plan) const
{
    const CanvasModel& model = m_host.model();
    const ItemIndex under = HitTester(model, m_host.view()).placeAt(scene);
    plan.place = under;
    plan.parent = under == kNoIndex ? NodeId() : model.items()[under].id;
    for (ItemIndex at = under;; at = model.items()[at].parent) {
        if (mayStand(kind, at)) {
            plan.place = at;
            plan.parent = at == kNoIndex ? NodeId() : model.items()[at].id;
            if (at != kNoIndex)
                plan.says = QStringLiteral("into ") + model.items()[at].title;
            return true;
        }
        if (at == kNoIndex)
            break;
    }
    if (const ItemIndex near = nearestPlaceFor(kind, scene, under); near != kNoIndex) {
        plan.place = near;
        plan.parent = model.items()[near].id;
        plan.says = QStringLiteral("put into ") + model.items()[near].title;
        return true;
    }
    for (const KindDescriptor* place : m_host.vocabulary().kinds)
        if (under != kNoIndex && place->isPlace && stands(kind, Placement::Zone) && mayStand(*place, under)) {
            plan.newPlace = place;
            plan.says = QStringLiteral("into a new ") + toQString(place->name).toLower();
            return true;
        }
    return false;
}

ItemIndex DropHandler::nearestPlaceFor(const KindDescriptor& kind, QPointF scene, ItemIndex within) const
{
    const CanvasModel& model = m_host.model();
    ItemIndex best = kNoIndex;
    double least = std::numeric_limits<double>::infinity();
    for (ItemIndex i = 0; i < model.items().size(); ++i) {
        const CanvasItem& item = model.items()[i];
        const double away = distanceTo(item.rect, scene);
        const bool inside = within == kNoIndex || model.isInside(i, within);
        if (item.isPlace() && !item.hidden && inside && away < least && mayStand(kind, i)) {
            best = i;
            least = away;
        }
    }
    return best;
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
        if (item.parent == place)
            taken.push_back(item.rect);
    std::optional<QPointF> least;
    if (place != kNoIndex)
        least = items[place].rect.topLeft() + QPointF(paddingOf(items[place].shape), headerOf(items[place].shape));
    const QPointF wanted = scene - QPointF(size.width() / 2, size.height() / 2);
    return QRectF(freeSpot(taken, size, wanted, kGrid * 2, least), size);
}

bool DropHandler::commit(const KindDescriptor& kind, const Plan& plan)
{
    NodeId made;
    if (!m_host.commit(editFor(kind, plan, made)))
        return false;
    m_host.selection().set({made}, {});
    return true;
}

Result<EditPtr> DropHandler::editFor(const KindDescriptor& kind, const Plan& plan, NodeId& made) const
{
    if (plan.refused)
        return tl::unexpected(*plan.refused);
    const auto& items = m_host.model().items();
    const QPointF corner = plan.place == kNoIndex ? QPointF(0, 0) : items[plan.place].rect.topLeft();
    const QPointF at = plan.rect.topLeft() - corner;
    const Vocabulary& vocabulary = m_host.vocabulary();
    if (!plan.newPlace) {
        auto edit = makeAddNode(m_host.scene(), vocabulary, kind.id, plan.parent, Point{at.x(), at.y()}, plan.settings, plan.stem);
        if (edit)
            made = (*edit)->nodeIds().front();
        return asEdit(std::move(edit));
    }
    auto place = makeAddNode(m_host.scene(), vocabulary, plan.newPlace->id, plan.parent, Point{at.x(), at.y()});
    if (!place)
        return asEdit(std::move(place));
    Scene ahead = m_host.scene();
    if (auto applied = (*place)->apply(ahead); !applied)
        return tl::unexpected(applied.error());
    const NodeId placeId = (*place)->nodeIds().front();
    const Point inside{kZonePadding, headerOf(ItemShape::Zone)};
    auto node = makeAddNode(ahead, vocabulary, kind.id, placeId, inside, plan.settings);
    (*place)->revert(ahead);
    if (!node)
        return asEdit(std::move(node));
    made = (*node)->nodeIds().front();
    const std::string text = (*node)->text();
    std::vector<EditPtr> both;
    both.push_back(*std::move(place));
    both.push_back(*std::move(node));
    return EditPtr(std::make_unique<CompositeEdit>(std::move(both), text));
}

} // namespace cloudyard
