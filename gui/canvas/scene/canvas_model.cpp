// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/canvas_model.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

#include "core/base/catalogue.h"
#include "core/base/hash.h"
#include "core/model/legality.h"
#include "core/services/local_day.h"
#include "gui/canvas/scene/link_router.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

constexpr double kLaneStep = 10;        ///< between links of the same pair
constexpr double kObstacleReach = 90;   ///< how far round the ends cards are looked at
constexpr std::size_t kMostObstacles = 60;
constexpr double kMostNoteRoom = 120;   ///< below a card
constexpr double kLeastBox = 48;        ///< of a part of a link, in the grid of links
constexpr double kNoteClearance = 3; ///< between the notes of a card and what stands below

/// What its settings make of it, where it is not what such a node usually is.
QString tagOf(const Node& node, const KindDescriptor* kind)
{
    if (!kind)
        return {};
    for (const SettingDescriptor& setting : kind->settings) {
        const SettingValue* stated = setting.tagsCard ? node.settings.find(setting.key) : nullptr;
        for (const SettingChoice& choice : setting.choices)
            if (stated && choice.value != setting.defaultText && choice.value == toText(*stated))
                return coreText(choice.label);
    }
    return {};
}

/// A region's code, unless that is its name, and city; the city of people; else the provider's name for the kind.
QString subtitleOf(const Node& node, const KindDescriptor* kind)
{
    if (!kind)
        return toQString(node.kind);
    for (const SettingDescriptor& setting : kind->settings) {
        if (setting.type != SettingType::RegionCode && setting.type != SettingType::City)
            continue;
        const SettingValue* stated = node.settings.find(setting.key);
        const auto* text = stated ? std::get_if<std::string>(stated) : nullptr;
        const std::string place = text ? *text : std::string(setting.defaultText);
        if (setting.type == SettingType::City)
            return node.parent.empty() ? toQString(place) : coreText(kind->serviceName);
        const Region* region = Catalogue::get().findRegion(place);
        if (!region)
            continue;
        const bool namesCode = (node.name.empty() ? node.id.str() : node.name) == region->code;
        return (namesCode ? QString() : toQString(region->code) + QStringLiteral(" · ")) + toQString(region->city);
    }
    return coreText(kind->serviceName);
}

std::uint64_t addRect(std::uint64_t key, const QRectF& r)
{
    for (const double v : {r.x(), r.y(), r.width(), r.height()}) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, &v, sizeof bits);
        key = hashCombine(key, bits);
    }
    return key;
}

std::uint64_t keyOf(const RouteRequest& request)
{
    std::uint64_t key = hashCombine(static_cast<std::uint64_t>(request.trunk), request.arc ? 1 : 0);
    key = hashCombine(key, (request.fromHasNotes ? 1 : 0) + (request.toHasNotes ? 2 : 0));
    key = addRect(addRect(key, request.from), request.to);
    key = addRect(key, QRectF(request.lane, 0, 0, 0));
    for (const QPointF p : request.via)
        key = addRect(key, QRectF(p, QSizeF()));
    for (const QRectF& obstacle : request.obstacles)
        key = addRect(key, obstacle);
    return key;
}

/// A note or a frame; where it stands is the layout's to say.
CanvasItem annotationItem(const Annotation& annotation)
{
    CanvasItem item;
    item.id = annotation.id;
    item.shape = annotation.form == Annotation::Form::Frame ? ItemShape::Frame : ItemShape::Note;
    item.words = toQString(annotation.text);
    item.title = item.words.section(u'\n', 0, 0);
    const auto color = std::ranges::find(kAnnotationTints, annotation.tint);
    item.color = color == kAnnotationTints.end() ? std::string_view() : *color;
    item.locked = annotation.locked;
    item.group = annotation.group;
    return item;
}

/// A card and what it often says below itself.
QRectF keptClear(const CanvasItem& card)
{
    const double notes = card.kind ? card.kind->noteLines * kNoteLine : 0;
    return card.rect.adjusted(0, 0, 0, std::min(card.noteRoom, notes));
}

/// A box for each long part of a path, and one for short parts that follow each other, as those of a round corner.
void addBoxes(std::vector<SpatialGrid::Entry>& entries, const LinkPath& path, ItemIndex link)
{
    const auto& points = path.points();
    QRectF box(points.front(), QSizeF(0, 0));
    for (std::size_t p = 1; p < points.size(); ++p) {
        box = QRectF(QPointF(std::min(box.left(), points[p].x()), std::min(box.top(), points[p].y())),
                     QPointF(std::max(box.right(), points[p].x()), std::max(box.bottom(), points[p].y())));
        if (std::max(box.width(), box.height()) < kLeastBox && p + 1 < points.size())
            continue;
        entries.push_back({box, link});
        box = QRectF(points[p], QSizeF(0, 0));
    }
}

QRectF boundsOf(const CanvasSnapshot::Items& items, const CanvasSnapshot::Links& links)
{
    QRectF bounds;
    for (const CanvasItem& item : items)
        if (!item.hidden)
            bounds = bounds.united(item.rect);
    for (const CanvasLink& link : links)
        if (bounds.isValid() && link.path.length() > 0)
            bounds = bounds.united(link.path.bounds());
    return bounds;
}

} // namespace

void CanvasModel::sync(const Scene& scene)
{
    const CanvasSnapshot old = m_snapshot;
    const auto oldItems = std::exchange(m_itemsById, {});
    buildItems(scene, layoutScene(scene, m_vocabulary));
    buildOrder();
    noteDisturbances(*old.items, oldItems);
    buildLinks(scene);
    m_snapshot.mapWidth = scene.mapWidth;
    m_snapshot.day = localDayOf(scene);
    aimNoon();
    m_snapshot.lifted = std::make_shared<std::vector<ItemIndex>>();
    carryLive(old, oldItems);
    m_contentBounds = boundsOf(items(), links());
    ++m_geometryVersion;
}

void CanvasModel::buildItems(const Scene& scene, const SceneLayout& layout)
{
    auto items = std::make_shared<CanvasSnapshot::Items>(layout.rects.size());
    for (ItemIndex i = 0; i < scene.nodes.size(); ++i) {
        const Node& node = scene.nodes[i];
        CanvasItem& item = (*items)[i];
        item.id = node.id;
        item.kind = m_vocabulary.kind(node.kind);
        item.parent = layout.parents[i];
        item.shape = shapeOf(item.kind);
        item.collapsed = node.collapsed;
        item.rect = layout.rects[i];
        item.pin = layout.pins[i];
        item.title = toQString(node.name.empty() ? node.id.str() : node.name);
        item.subtitle = subtitleOf(node, item.kind);
        item.tag = tagOf(node, item.kind);
        item.locked = node.locked;
        item.group = node.group;
        m_itemsById.emplace(node.id.str(), i);
    }
    for (ItemIndex i = static_cast<ItemIndex>(scene.nodes.size()); i < items->size(); ++i) {
        (*items)[i] = annotationItem(scene.annotations[i - scene.nodes.size()]);
        (*items)[i].parent = layout.parents[i];
        (*items)[i].rect = layout.rects[i];
        m_itemsById.emplace((*items)[i].id.str(), i);
    }
    std::vector<SpatialGrid::Entry> entries;
    m_pinned.clear();
    for (ItemIndex i = 0; i < items->size(); ++i) {
        CanvasItem& item = (*items)[i];
        if (item.pin)
            m_pinned.push_back(i);
        for (ItemIndex up = item.parent; up != kNoIndex; up = (*items)[up].parent) {
            item.hidden = item.hidden || (*items)[up].collapsed;
            (*items)[up].cardsInside += item.isCard() ? 1u : 0u;
        }
        if (!item.hidden)
            entries.push_back({item.rect, i});
    }
    const auto hints = hintsForAll(scene, m_vocabulary);
    for (ItemIndex i = 0; i < hints.size(); ++i)
        if (!hints[i].empty())
            (*items)[i].hint = coreText(hints[i].front());
    m_itemGrid = SpatialGrid(entries);
    for (CanvasItem& item : *items)
        if (item.isCard() && !item.hidden)
            item.noteRoom = noteRoomOf(item, *items);
    m_snapshot.items = std::move(items);
}

/// From the card down to whatever is next in its place, or to the edge of that.
double CanvasModel::noteRoomOf(const CanvasItem& card, const CanvasSnapshot::Items& items) const
{
    const QRectF below(card.rect.left(), card.rect.bottom() + 1, card.rect.width(), kMostNoteRoom);
    double bottom = below.bottom();
    for (const ItemIndex i : m_itemGrid.query(below)) {
        const QRectF& other = items[i].rect;
        if (&items[i] == &card || items[i].isAnnotation())
            continue;
        const bool around = other.contains(card.rect);
        if (around || (other.intersects(below) && other.top() > card.rect.top()))
            bottom = std::min(bottom, around ? other.bottom() : other.top());
    }
    return std::max(0.0, bottom - kNoteClearance - card.rect.bottom());
}

void CanvasModel::buildOrder()
{
    const auto depth = [&](ItemIndex i) {
        if (items()[i].isAnnotation()) // frames under notes, both between places and cards
            return items()[i].shape == ItemShape::Frame ? 500 : 501;
        int d = items()[i].isPlace() ? 0 : 1000;
        for (ItemIndex up = items()[i].parent; up != kNoIndex; up = items()[up].parent)
            ++d;
        return d;
    };
    std::vector<std::pair<int, ItemIndex>> keyed;
    for (ItemIndex i = 0; i < items().size(); ++i)
        if (!items()[i].hidden)
            keyed.emplace_back(depth(i), i);
    std::sort(keyed.begin(), keyed.end());
    auto order = std::make_shared<std::vector<ItemIndex>>();
    order->reserve(keyed.size());
    for (const auto& [d, i] : keyed)
        order->push_back(i);
    m_snapshot.order = std::move(order);
}

ItemIndex CanvasModel::visibleOf(ItemIndex item) const
{
    ItemIndex visible = item;
    for (ItemIndex at = item; at != kNoIndex; at = items()[at].parent)
        if (items()[at].collapsed)
            visible = at;
    return visible;
}

ItemIndex CanvasModel::regionOf(ItemIndex item) const
{
    for (ItemIndex at = item; at != kNoIndex; at = items()[at].parent)
        if (items()[at].shape == ItemShape::Region)
            return at;
    return kNoIndex;
}

void CanvasModel::buildLinks(const Scene& scene)
{
    auto links = std::make_shared<CanvasSnapshot::Links>(scene.links.size());
    const auto nodeItem = [&](const NodeId& id) {
        const ItemIndex item = find(id);
        return item < scene.nodes.size() ? item : kNoIndex; // annotations have no links
    };
    m_linksById.clear();
    std::vector<int> outgoing(scene.nodes.size()), incoming(scene.nodes.size());
    for (ItemIndex i = 0; i < links->size(); ++i) {
        const Link& link = scene.links[i];
        CanvasLink& shape = (*links)[i];
        shape.id = link.id;
        shape.label = toQString(link.label).simplified();
        shape.from = nodeItem(link.from);
        shape.to = nodeItem(link.to);
        m_linksById.emplace(link.id.str(), i);
        if (shape.from == kNoIndex || shape.to == kNoIndex)
            continue;
        const Node& from = scene.nodes[shape.from];
        const Node& to = scene.nodes[shape.to];
        if (const auto meaning = m_vocabulary.meaning(from.kind, to.kind))
            shape.meaning = *meaning;
        const ItemIndex region = regionOf(shape.from);
        shape.acrossRegions = region == kNoIndex || region != regionOf(shape.to);
        ++outgoing[shape.from];
        ++incoming[shape.to];
    }
    std::map<std::pair<ItemIndex, ItemIndex>, int> lanes;
    std::vector<SpatialGrid::Entry> entries;
    for (ItemIndex i = 0; i < links->size(); ++i) {
        CanvasLink& shape = (*links)[i];
        if (shape.from == kNoIndex || shape.to == kNoIndex || visibleOf(shape.from) == visibleOf(shape.to))
            continue;
        const int lane = lanes[std::minmax(shape.from, shape.to)]++;
        shape.path = pathFor(scene.links[i], shape, lane, outgoing, incoming);
        addBoxes(entries, shape.path, i);
    }
    bundleLinks(*links);
    markCalled(*links);
    m_snapshot.links = std::move(links);
    m_linkGrid = SpatialGrid(entries);
    std::erase_if(m_routes, [&](const auto& route) { return !m_linksById.contains(route.first); });
}

ItemIndex CanvasModel::topOf(ItemIndex item) const
{
    while (items()[item].parent != kNoIndex)
        item = items()[item].parent;
    return item;
}

/// Opposite directions between the same two run side by side.
void CanvasModel::bundleLinks(CanvasSnapshot::Links& links)
{
    auto bundles = std::make_shared<std::vector<CanvasBundle>>();
    std::map<std::pair<ItemIndex, ItemIndex>, std::uint32_t> known;
    for (ItemIndex i = 0; i < links.size(); ++i) {
        links[i].bundle = kNoIndex;
        if (links[i].from == kNoIndex || links[i].to == kNoIndex)
            continue;
        const std::pair ends(topOf(links[i].from), topOf(links[i].to));
        if (ends.first == ends.second)
            continue;
        const auto [found, isNew] = known.emplace(ends, static_cast<std::uint32_t>(bundles->size()));
        if (isNew) {
            const double lane = known.contains({ends.second, ends.first}) ? kLaneStep * 2 : 0;
            bundles->push_back(
                {ends.first,
                 ends.second,
                 {},
                 routeLink(
                     {.from = items()[ends.first].rect, .to = items()[ends.second].rect, .arc = true, .lane = lane})});
        }
        links[i].bundle = found->second;
        (*bundles)[found->second].links.push_back(i);
    }
    m_snapshot.bundles = std::move(bundles);
}

void CanvasModel::markCalled(const CanvasSnapshot::Links& links)
{
    auto marked = std::make_shared<CanvasSnapshot::Items>(items());
    for (const CanvasLink& link : links)
        if (link.to != kNoIndex && (link.meaning == LinkMeaning::Request || link.meaning == LinkMeaning::Route))
            (*marked)[link.to].isCalled = true;
    m_snapshot.items = std::move(marked);
}

LinkPath CanvasModel::pathFor(const Link& link, const CanvasLink& shape, int lane,
                              std::span<const int> outgoing, std::span<const int> incoming)
{
    const ItemIndex from = visibleOf(shape.from), to = visibleOf(shape.to);
    RouteRequest request{.from = items()[from].rect, .to = items()[to].rect};
    request.arc = shape.acrossRegions;
    const auto hasNotes = [&](ItemIndex i) { return items()[i].kind && items()[i].kind->noteLines > 0; };
    request.fromHasNotes = hasNotes(from);
    request.toHasNotes = hasNotes(to);
    if (outgoing[shape.from] > 1 || incoming[shape.to] > 1)
        request.trunk = outgoing[shape.from] > incoming[shape.to] ? Trunk::NearSource : Trunk::NearTarget;
    request.lane = kLaneStep * ((lane + 1) / 2) * (lane % 2 == 0 ? 1 : -1);
    std::vector<QPointF> via;
    for (const Point& p : link.via)
        via.emplace_back(p.x, p.y);
    request.via = via;
    const QRectF around = request.from.united(request.to).adjusted(-kObstacleReach, -kObstacleReach, kObstacleReach,
                                                                   kObstacleReach);
    Route& route = m_routes[link.id.str()];
    const std::uint64_t key = keyOf(request);
    if (route.key == key && (request.arc || !isDisturbed(around)))
        return route.path;
    std::vector<QRectF> obstacles;
    if (!request.arc)
        obstacles = obstaclesIn(around, from, to);
    request.obstacles = obstacles;
    route = {key, routeLink(request)};
    return route.path;
}

std::vector<QRectF> CanvasModel::obstaclesIn(const QRectF& area, ItemIndex from, ItemIndex to) const
{
    std::vector<QRectF> obstacles;
    for (const ItemIndex i : m_itemGrid.query(area))
        if (items()[i].isCard() && i != from && i != to && items()[i].rect.intersects(area)) {
            obstacles.push_back(keptClear(items()[i]));
            if (obstacles.size() == kMostObstacles)
                break;
        }
    return obstacles;
}

/// Only links near a card that came, went or changed may take another way.
void CanvasModel::noteDisturbances(const CanvasSnapshot::Items& old,
                                   const std::unordered_map<std::string, ItemIndex>& oldItems)
{
    m_disturbed.clear();
    std::vector<bool> stays(old.size(), false);
    for (const CanvasItem& item : items()) {
        if (!item.isCard() || item.hidden)
            continue;
        const auto found = oldItems.find(item.id.str());
        const CanvasItem* before = found == oldItems.end() ? nullptr : &old[found->second];
        if (before && before->isCard() && !before->hidden && keptClear(*before) == keptClear(item))
            stays[found->second] = true;
        else
            m_disturbed.push_back(keptClear(item));
    }
    for (std::size_t i = 0; i < old.size(); ++i)
        if (!stays[i] && old[i].isCard() && !old[i].hidden)
            m_disturbed.push_back(keptClear(old[i]));
}

bool CanvasModel::isDisturbed(const QRectF& area) const
{
    return std::ranges::any_of(m_disturbed, [&](const QRectF& card) { return card.intersects(area); });
}

void CanvasModel::carryLive(const CanvasSnapshot& old, const std::unordered_map<std::string, ItemIndex>& oldItems)
{
    auto live = std::make_shared<std::vector<ItemLive>>(items().size());
    for (ItemIndex i = 0; i < items().size(); ++i)
        if (const auto found = oldItems.find(items()[i].id.str()); found != oldItems.end())
            (*live)[i] = old.live(found->second);
    m_snapshot.itemLive = std::move(live);
    std::unordered_map<std::string_view, const LinkLive*> oldLinks;
    for (ItemIndex i = 0; i < old.links->size(); ++i)
        oldLinks.emplace((*old.links)[i].id.str(), &(*old.linkLive)[i]);
    auto linkLive = std::make_shared<std::vector<LinkLive>>(links().size());
    for (ItemIndex i = 0; i < links().size(); ++i)
        if (const auto found = oldLinks.find(links()[i].id.str()); found != oldLinks.end())
            (*linkLive)[i] = *found->second;
    m_snapshot.linkLive = std::move(linkLive);
}

void CanvasModel::clearLive()
{
    m_snapshot.itemLive = std::make_shared<std::vector<ItemLive>>(items().size());
    m_snapshot.linkLive = std::make_shared<std::vector<LinkLive>>(links().size());
    m_snapshot.running = false;
    m_daysFly = false;
    aimNoon();
    m_topology.reset();
    m_seriesRows = 0;
    ++m_geometryVersion;
}

void CanvasModel::setLifted(std::span<const NodeId> ids)
{
    auto lifted = std::make_shared<std::vector<ItemIndex>>();
    std::vector<ItemIndex> tops;
    for (const NodeId& id : ids)
        if (const ItemIndex i = find(id); i != kNoIndex)
            tops.push_back(i);
    for (ItemIndex i = 0; i < items().size() && !tops.empty(); ++i)
        if (std::any_of(tops.begin(), tops.end(), [&](ItemIndex top) { return isInside(i, top); }))
            lifted->push_back(i);
    m_snapshot.lifted = std::move(lifted);
    ++m_geometryVersion;
}

ItemIndex CanvasModel::find(const NodeId& id) const
{
    const auto found = m_itemsById.find(id.str());
    return found == m_itemsById.end() ? kNoIndex : found->second;
}

ItemIndex CanvasModel::find(const LinkId& id) const
{
    const auto found = m_linksById.find(id.str());
    return found == m_linksById.end() ? kNoIndex : found->second;
}

bool CanvasModel::isInside(ItemIndex item, ItemIndex place) const
{
    for (ItemIndex at = item; at != kNoIndex; at = items()[at].parent)
        if (at == place)
            return true;
    return false;
}

/// Where an item shows its numbers: a place in its header, a card everywhere.
QRectF CanvasModel::numbersBox(ItemIndex i) const
{
    const CanvasItem& item = items()[i];
    if (item.isPlace())
        return {item.rect.topLeft(), QSizeF(item.rect.width(), headerOf(item.shape))};
    return m_hasNotes[i] ? item.footprint() : item.rect;
}

std::vector<QRectF> CanvasModel::takeDirty(Shows shows, bool numbersToo)
{
    std::vector<QRectF> dirty = std::exchange(m_dirty, {});
    if (!numbersToo)
        return dirty;
    const auto known = static_cast<ItemIndex>(std::min(m_numbersChanged.size(), items().size()));
    for (ItemIndex i = 0; i < known; ++i)
        if (m_numbersChanged[i] && (shows == Shows::Numbers || items()[i].isPlace()))
            dirty.push_back(numbersBox(i));
    m_numbersChanged.assign(items().size(), false);
    m_hasNotes.assign(items().size(), false);
    return dirty;
}

} // namespace cloudyard
