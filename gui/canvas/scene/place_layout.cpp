// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/place_layout.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <variant>

#include "core/base/catalogue.h"
#include "gui/canvas/scene/flow_rank.h"
#include "gui/canvas/scene/map_projection.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

constexpr int kSpiralRings = 400;
constexpr std::size_t kColumnHeight = 6; ///< cards stacked in a zone before a new column begins

std::optional<Geo> geoOf(SettingType type, const std::string& text)
{
    const Catalogue& catalogue = Catalogue::get();
    if (type == SettingType::RegionCode) {
        const Region* region = catalogue.findRegion(text);
        return region ? std::optional(region->geo) : std::nullopt;
    }
    const City* city = catalogue.findCity(text);
    return city ? std::optional(city->geo) : std::nullopt;
}

/// One layout run. Children are laid out before their place, relative to it; absolute rects come last.
class Layout {
public:
    Layout(const Scene& scene, const Vocabulary& vocabulary) : m_scene(scene), m_ranks(flowRanks(scene))
    {
        const std::size_t count = scene.nodes.size() + scene.annotations.size();
        m_kinds.reserve(count);
        for (const Node& node : scene.nodes)
            m_kinds.push_back(vocabulary.kind(node.kind));
        m_kinds.resize(count, nullptr);
        m_result.rects.resize(count);
        m_result.pins.resize(count);
        m_result.parents.assign(count, kNoIndex);
        m_children.resize(count);
        findParents();
    }

    SceneLayout run()
    {
        for (ItemIndex i = 0; i < m_scene.nodes.size(); ++i) // annotations have none
            if (m_result.parents[i] == kNoIndex) // what stands in a place is where the place is
                m_result.pins[i] = pinOf(m_scene.nodes[i], m_kinds[i], m_scene.mapWidth);
        for (const ItemIndex top : m_tops)
            fill(top);
        placeTops();
        placeAnnotations(kNoIndex);
        for (const ItemIndex top : m_tops)
            makeAbsolute(top);
        for (const ItemIndex i : m_annotations)
            if (const ItemIndex place = m_result.parents[i]; place != kNoIndex)
                m_result.rects[i].translate(m_result.rects[place].topLeft());
        return std::move(m_result);
    }

private:
    void findParents()
    {
        std::unordered_map<std::string_view, ItemIndex> byId;
        for (ItemIndex i = 0; i < m_scene.nodes.size(); ++i)
            byId.emplace(m_scene.nodes[i].id.str(), i);
        for (ItemIndex i = 0; i < m_scene.nodes.size(); ++i) {
            const auto found = byId.find(m_scene.nodes[i].parent.str());
            const bool inside = found != byId.end() && shapeOf(m_kinds[found->second]) != ItemShape::Card
                                && !leadsTo(found->second, i);
            m_result.parents[i] = inside ? found->second : kNoIndex;
            (inside ? m_children[found->second] : m_tops).push_back(i);
        }
        for (ItemIndex i = firstAnnotation(); i < m_kinds.size(); ++i) {
            const auto found = byId.find(annotation(i).parent.str());
            const bool inside = found != byId.end() && shapeOf(m_kinds[found->second]) != ItemShape::Card;
            m_result.parents[i] = inside ? found->second : kNoIndex;
            m_annotations.push_back(i);
        }
    }

    [[nodiscard]] ItemIndex firstAnnotation() const { return static_cast<ItemIndex>(m_scene.nodes.size()); }
    [[nodiscard]] const Annotation& annotation(ItemIndex i) const
    {
        return m_scene.annotations[i - m_scene.nodes.size()];
    }

    /// The notes and frames of one place, relative to it. Those without a position go where the place is free.
    void placeAnnotations(ItemIndex place)
    {
        for (const ItemIndex i : m_annotations) {
            if (m_result.parents[i] != place)
                continue;
            const Annotation& shown = annotation(i);
            QSizeF size = shown.size ? QSizeF(shown.size->width, shown.size->height) : freshSize(shown.form);
            if (shown.form == Annotation::Form::Note)
                size = size.expandedTo({kLeastNoteWidth, kLeastNoteHeight});
            const QPointF at = shown.position ? QPointF(shown.position->x, shown.position->y) : freeIn(place, size);
            m_result.rects[i] = QRectF(at, size);
        }
    }

    [[nodiscard]] QPointF freeIn(ItemIndex place, QSizeF size) const
    {
        std::vector<QRectF> taken;
        for (const ItemIndex child : place == kNoIndex ? m_tops : m_children[place])
            taken.push_back(m_result.rects[child]);
        if (place == kNoIndex)
            return freeSpot(taken, size, {}, kCardGap);
        const QPointF least(paddingOf(shape(place)), headerOf(shape(place)));
        return freeSpot(taken, size, least, kCardGap, least);
    }

    /// Whether `from` is `target` or inside it, as far as parents are known: keeps cycles out.
    [[nodiscard]] bool leadsTo(ItemIndex from, ItemIndex target) const
    {
        for (ItemIndex at = from; at != kNoIndex; at = m_result.parents[at])
            if (at == target)
                return true;
        return false;
    }

    [[nodiscard]] bool positioned(ItemIndex i) const { return m_scene.nodes[i].position.has_value(); }
    [[nodiscard]] ItemShape shape(ItemIndex i) const { return shapeOf(m_kinds[i]); }

    void setTopLeft(ItemIndex i, QPointF at) { m_result.rects[i].moveTopLeft(at); }

    /// Sizes and places what is inside `i`, then sizes `i` itself.
    void fill(ItemIndex i)
    {
        m_result.rects[i] = QRectF(QPointF(0, 0), freshSize(m_kinds[i]));
        if (shape(i) == ItemShape::Card)
            return;
        for (const ItemIndex child : m_children[i])
            fill(child);
        placeChildren(i);
        placeAnnotations(i);
        sizePlace(i);
    }

    void sizePlace(ItemIndex i)
    {
        const Node& node = m_scene.nodes[i];
        if (node.collapsed) {
            m_result.rects[i].setSize({kCardWidth, kCardHeight});
            return;
        }
        QSizeF size = node.size ? QSizeF(node.size->width, node.size->height) : m_result.rects[i].size();
        const double padding = paddingOf(shape(i));
        for (const ItemIndex child : m_children[i]) {
            size.rwidth() = std::max(size.width(), m_result.rects[child].right() + padding);
            size.rheight() =
                std::max(size.height(), m_result.rects[child].bottom() + std::max(padding, noteHeight(child)));
        }
        for (const ItemIndex note : m_annotations)
            if (m_result.parents[note] == i)
                size = size.expandedTo(
                    QSizeF(m_result.rects[note].right() + kGrid, m_result.rects[note].bottom() + kGrid));
        m_result.rects[i].setSize(size);
    }

    /// What it may say below itself, and a little.
    [[nodiscard]] double noteHeight(ItemIndex card) const
    {
        const KindDescriptor* kind = m_kinds[card];
        return kind && kind->noteLines > 0 ? (kind->noteLines + 1) * kNoteLine : 0;
    }

    void placeChildren(ItemIndex place)
    {
        std::vector<ItemIndex> loose;
        bool anyPlaced = false;
        for (const ItemIndex child : m_children[place]) {
            if (const auto& at = m_scene.nodes[child].position) {
                setTopLeft(child, {at->x, at->y});
                anyPlaced = true;
            } else {
                loose.push_back(child);
            }
        }
        const auto byRank = [&](ItemIndex a, ItemIndex b) { return m_ranks[a] < m_ranks[b]; };
        std::stable_sort(loose.begin(), loose.end(), byRank);
        if (anyPlaced)
            placeInGaps(place, loose);
        else if (shape(place) == ItemShape::Zone)
            stackInColumns(place, loose);
        else
            laneOverZones(place, loose);
    }

    void placeInGaps(ItemIndex place, const std::vector<ItemIndex>& loose)
    {
        const QPointF least(paddingOf(shape(place)), headerOf(shape(place)));
        std::vector<QRectF> taken;
        for (const ItemIndex child : m_children[place])
            if (positioned(child))
                taken.push_back(m_result.rects[child]);
        for (const ItemIndex child : loose) {
            setTopLeft(child, freeSpot(taken, m_result.rects[child].size(), least, kCardGap, least));
            taken.push_back(m_result.rects[child]);
        }
    }

    void stackInColumns(ItemIndex place, const std::vector<ItemIndex>& loose)
    {
        const QPointF least(paddingOf(shape(place)), headerOf(shape(place)));
        for (std::size_t i = 0; i < loose.size(); ++i) {
            const auto column = static_cast<double>(i / kColumnHeight);
            const auto row = static_cast<double>(i % kColumnHeight);
            setTopLeft(loose[i], least + QPointF(column * (kCardWidth + kLinkGap), row * (kCardHeight + kCardGap)));
        }
    }

    /// Regional cards in rows on top, in order of flow; the zones side by side below, all as tall as the tallest.
    void laneOverZones(ItemIndex place, const std::vector<ItemIndex>& loose)
    {
        const QPointF least(paddingOf(shape(place)), headerOf(shape(place)) + kGrid);
        double zonesWidth = 0, tallest = 0;
        for (const ItemIndex child : loose)
            if (shape(child) != ItemShape::Card) {
                zonesWidth += m_result.rects[child].width() + kCardGap;
                tallest = std::max(tallest, m_result.rects[child].height());
            }
        const double pitch = kCardWidth + kLinkGap;
        const auto perRow = std::max<std::size_t>(4, static_cast<std::size_t>(zonesWidth / pitch));
        std::size_t cards = 0;
        for (const ItemIndex child : loose)
            if (shape(child) == ItemShape::Card) {
                const QPointF slot(static_cast<double>(cards % perRow) * pitch,
                                   static_cast<double>(cards / perRow) * (kCardHeight + 2 * kCardGap));
                setTopLeft(child, least + slot);
                ++cards;
            }
        const auto rows = static_cast<double>((cards + perRow - 1) / perRow);
        QPointF at = least + QPointF(0, rows * (kCardHeight + 2 * kCardGap));
        for (const ItemIndex child : loose)
            if (shape(child) != ItemShape::Card) {
                m_result.rects[child] = QRectF(at, QSizeF(m_result.rects[child].width(), tallest));
                at.rx() += m_result.rects[child].width() + kCardGap;
            }
    }

    void placeTops()
    {
        std::vector<QRectF> taken;
        for (const ItemIndex top : m_tops)
            if (const auto& at = m_scene.nodes[top].position) {
                setTopLeft(top, {at->x, at->y});
                taken.push_back(m_result.rects[top]);
            }
        for (const ItemIndex top : m_tops)
            if (!positioned(top)) {
                const QSizeF size = m_result.rects[top].size();
                const QPointF pin = m_result.pins[top].value_or(QPointF(0, 0));
                // Places stand to the right of their pin, cards above it.
                const QPointF beside = shape(top) == ItemShape::Card
                                           ? pin - QPointF(size.width() / 2, size.height() + 2 * kCardGap)
                                           : pin + QPointF(3 * kCardGap, -size.height() / 2);
                setTopLeft(top, freeSpot(taken, size, beside, 2 * kCardGap));
                taken.push_back(m_result.rects[top]);
            }
    }

    void makeAbsolute(ItemIndex i)
    {
        for (const ItemIndex child : m_children[i]) {
            m_result.rects[child].translate(m_result.rects[i].topLeft());
            makeAbsolute(child);
        }
    }

    const Scene& m_scene;
    std::vector<int> m_ranks;
    std::vector<const KindDescriptor*> m_kinds;
    std::vector<std::vector<ItemIndex>> m_children;
    std::vector<ItemIndex> m_tops;
    std::vector<ItemIndex> m_annotations;
    SceneLayout m_result;
};

} // namespace

SceneLayout layoutScene(const Scene& scene, const Vocabulary& vocabulary)
{
    return Layout(scene, vocabulary).run();
}

ItemShape shapeOf(const KindDescriptor* kind)
{
    if (!kind || !kind->isPlace)
        return ItemShape::Card;
    const auto& where = kind->placements;
    const bool onMap = std::find(where.begin(), where.end(), Placement::Map) != where.end();
    return onMap ? ItemShape::Region : ItemShape::Zone;
}

std::optional<QPointF> pinOf(const Node& node, const KindDescriptor* kind, double mapWidth)
{
    if (!kind)
        return {};
    for (const SettingDescriptor& setting : kind->settings) {
        if (setting.type != SettingType::RegionCode && setting.type != SettingType::City)
            continue;
        const SettingValue* stated = node.settings.find(setting.key);
        const auto* text = stated ? std::get_if<std::string>(stated) : nullptr;
        const auto geo = geoOf(setting.type, text ? *text : std::string(setting.defaultText));
        if (geo)
            return MapProjection(mapWidth).toScene(geo->latitude, geo->longitude);
    }
    return {};
}

QSizeF freshSize(const KindDescriptor* kind)
{
    switch (shapeOf(kind)) {
    case ItemShape::Region:
        return {376, 232};
    case ItemShape::Zone:
        return {kCardWidth + 2 * kZonePadding + kGrid, headerOf(ItemShape::Zone) + kCardHeight + kZonePadding};
    case ItemShape::Card:
    case ItemShape::Note:
    case ItemShape::Frame:
        break;
    }
    return {kCardWidth, kCardHeight};
}

QSizeF freshSize(Annotation::Form form)
{
    return form == Annotation::Form::Frame ? QSizeF(360, 240) : QSizeF(184, 88);
}

const NodeId& idAt(const Scene& scene, std::size_t position)
{
    const std::size_t nodes = scene.nodes.size();
    return position < nodes ? scene.nodes[position].id : scene.annotations[position - nodes].id;
}

double headerOf(ItemShape shape)
{
    return shape == ItemShape::Region ? kRegionHeader + kGrid : kZoneHeader + 6;
}

double paddingOf(ItemShape shape)
{
    return shape == ItemShape::Region ? kRegionPadding : kZonePadding;
}

QPointF freeSpot(std::span<const QRectF> taken, QSizeF size, QPointF wanted, double gap,
                 std::optional<QPointF> least)
{
    std::size_t blocker = 0; // of the spot before: it mostly covers the next one, too
    const auto isFree = [&](QPointF at) {
        const double left = at.x() - gap + 0.5, right = at.x() + size.width() + gap - 0.5;
        const double top = at.y() - gap + 0.5, bottom = at.y() + size.height() + gap - 0.5;
        const auto covers = [&](const QRectF& t) {
            return t.left() < right && left < t.right() && t.top() < bottom && top < t.bottom();
        };
        if (blocker < taken.size() && covers(taken[blocker]))
            return false;
        blocker = static_cast<std::size_t>(std::ranges::find_if(taken, covers) - taken.begin());
        return blocker == taken.size();
    };
    const auto allowed = [&](QPointF at) { return !least || (at.x() >= least->x() && at.y() >= least->y()); };
    QPointF start(snapped(wanted.x()), snapped(wanted.y()));
    if (least)
        start = {std::max(start.x(), least->x()), std::max(start.y(), least->y())};
    if (isFree(start))
        return start;
    // Rings of a square, each walked from its top-left corner clockwise; steps grow so that far rings stay cheap.
    for (int ring = 1; ring <= kSpiralRings; ++ring) {
        const double reach = ring * 2 * kGrid;
        for (int side = 0; side < 4; ++side)
            for (int step = 0; step < 2 * ring; ++step) {
                const double along = -reach + step * 2 * kGrid;
                const QPointF offsets[]{{along, -reach}, {reach, along}, {-along, reach}, {-reach, -along}};
                const QPointF at = start + offsets[side];
                if (allowed(at) && isFree(at))
                    return at;
            }
    }
    return start;
}

} // namespace cloudyard
