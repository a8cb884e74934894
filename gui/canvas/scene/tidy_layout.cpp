// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/tidy_layout.h"

#include <algorithm>
#include <climits>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "core/edit/composite_edit.h"
#include "core/edit/layout_edits.h"
#include "gui/canvas/scene/flow_rank.h"
#include "gui/canvas/scene/follow_layout.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {

namespace {

constexpr int kMostSweeps = 24;
constexpr double kPitch = kCardWidth + kLinkGap;
constexpr double kRow = kCardHeight + kCardGap;

/// Inversions of a sequence: how many pairs of links cross. By merging.
std::int64_t inversions(std::vector<int>& values, std::vector<int>& room, std::size_t from, std::size_t to)
{
    if (to - from < 2)
        return 0;
    const std::size_t middle = (from + to) / 2;
    std::int64_t count = inversions(values, room, from, middle) + inversions(values, room, middle, to);
    std::size_t a = from, b = middle;
    for (std::size_t i = from; i < to; ++i) {
        const bool left = b == to || (a < middle && values[a] <= values[b]);
        count += left ? 0 : static_cast<std::int64_t>(middle - a);
        room[i] = left ? values[a++] : values[b++];
    }
    std::copy(room.begin() + static_cast<std::ptrdiff_t>(from), room.begin() + static_cast<std::ptrdiff_t>(to),
              values.begin() + static_cast<std::ptrdiff_t>(from));
    return count;
}

/// The cards of one region in columns. A column is a list of groups from the top down (what stands above the lanes or
/// beside them, then one for each zone); cards change their order within a group only.
class Columns {
public:
    struct Card {
        std::size_t node; ///< in the scene
        int column;
        int group;
        double y; ///< where it stands now
        double note; ///< room below it
    };

    Columns(std::vector<Card> cards, std::vector<std::pair<std::size_t, std::size_t>> links)
        : m_cards(std::move(cards)), m_links(std::move(links)), m_neighbours(m_cards.size())
    {
        for (const auto& [from, to] : m_links) {
            m_neighbours[from].push_back(to);
            m_neighbours[to].push_back(from);
        }
        m_order.resize(m_cards.size());
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_order[i] = i;
        std::ranges::stable_sort(m_order, [this](std::size_t a, std::size_t b) {
            return std::tie(m_cards[a].column, m_cards[a].group, m_cards[a].y)
                   < std::tie(m_cards[b].column, m_cards[b].group, m_cards[b].y);
        });
        number();
    }

    void uncross()
    {
        std::vector<std::size_t> best = m_order;
        std::int64_t least = crossings();
        for (int sweep = 0, vain = 0; sweep < kMostSweeps && least > 0 && vain < 2; ++sweep) {
            sortByNeighbours(sweep % 2 == 0);
            const std::int64_t now = crossings();
            vain = now < least ? 0 : vain + 1;
            if (now < least) {
                least = now;
                best = m_order;
            }
        }
        m_order = best;
        number();
    }

    [[nodiscard]] const std::vector<Card>& cards() const { return m_cards; }
    /// Positions in cards(): by column, then group, then from the top.
    [[nodiscard]] const std::vector<std::size_t>& order() const { return m_order; }

private:
    /// How far from the top of its column each card is.
    void number()
    {
        m_place.assign(m_cards.size(), 0);
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            const bool starts = i == 0 || m_cards[m_order[i]].column != m_cards[m_order[i - 1]].column;
            m_place[m_order[i]] = starts ? 0 : m_place[m_order[i - 1]] + 1;
        }
    }

    /// Column by column, each by where the neighbours in the columns before (or behind) it are.
    void sortByNeighbours(bool forward)
    {
        const auto columnAt = [this](std::size_t i) { return m_cards[m_order[i]].column; };
        std::vector<std::pair<std::size_t, std::size_t>> columns; // from, to in m_order
        for (std::size_t from = 0, to = 0; from < m_order.size(); from = to) {
            while (to < m_order.size() && columnAt(to) == columnAt(from))
                ++to;
            columns.emplace_back(from, to);
        }
        if (!forward)
            std::ranges::reverse(columns);
        std::vector<double> middle(m_cards.size());
        for (const auto& [from, to] : columns) {
            for (std::size_t i = from; i < to; ++i)
                middle[m_order[i]] = middleOf(m_order[i], forward);
            const auto first = m_order.begin() + static_cast<std::ptrdiff_t>(from),
                       last = m_order.begin() + static_cast<std::ptrdiff_t>(to);
            std::stable_sort(first, last, [&](std::size_t a, std::size_t b) {
                return std::tie(m_cards[a].group, middle[a]) < std::tie(m_cards[b].group, middle[b]);
            });
            for (std::size_t i = from; i < to; ++i)
                m_place[m_order[i]] = static_cast<int>(i - from);
        }
    }

    /// The mean place of its neighbours on one side; where it is when there are none.
    [[nodiscard]] double middleOf(std::size_t card, bool before) const
    {
        double sum = 0;
        int count = 0;
        for (const std::size_t other : m_neighbours[card])
            if (before ? m_cards[other].column < m_cards[card].column : m_cards[other].column > m_cards[card].column) {
                sum += m_place[other];
                ++count;
            }
        return count == 0 ? m_place[card] : sum / count;
    }

    [[nodiscard]] std::int64_t crossings() const
    {
        std::map<std::pair<int, int>, std::vector<std::pair<int, int>>> between;
        for (const auto& [from, to] : m_links) {
            const bool forward = m_cards[from].column <= m_cards[to].column;
            const std::size_t a = forward ? from : to, b = forward ? to : from;
            between[{m_cards[a].column, m_cards[b].column}].emplace_back(m_place[a], m_place[b]);
        }
        std::int64_t count = 0;
        for (auto& [columns, links] : between) {
            std::ranges::sort(links);
            std::vector<int> ends, room(links.size());
            for (const auto& [from, to] : links)
                ends.push_back(to);
            count += inversions(ends, room, 0, ends.size());
        }
        return count;
    }

    std::vector<Card> m_cards;
    std::vector<std::pair<std::size_t, std::size_t>> m_links;
    std::vector<std::vector<std::size_t>> m_neighbours;
    std::vector<std::size_t> m_order;
    std::vector<int> m_place;
};

/// One run over the regions that are asked for.
class Tidy {
public:
    Tidy(const Scene& scene, const Vocabulary& vocabulary)
        : m_scene(scene), m_vocabulary(vocabulary), m_layout(layoutScene(scene, vocabulary)), m_ranks(flowRanks(scene))
    {
        for (std::size_t i = 0; i < scene.nodes.size(); ++i)
            m_index.emplace(scene.nodes[i].id.str(), i);
    }

    void run(std::span<const NodeId> ids)
    {
        std::vector<bool> wanted(m_scene.nodes.size(), ids.empty());
        for (const NodeId& id : ids)
            if (const auto found = m_index.find(id.str()); found != m_index.end())
                wanted[topOf(found->second)] = true;
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i)
            if (wanted[i] && m_layout.parents[i] == kNoIndex && shape(i) == ItemShape::Region &&
                !m_scene.nodes[i].collapsed)
                tidyRegion(i);
        giveWay();
    }

    [[nodiscard]] std::vector<EditPtr> edits()
    {
        std::vector<EditPtr> edits;
        std::erase_if(m_moves, [this](const MoveEdit::Move& move) { return m_scene.find(move.id)->locked; });
        std::erase_if(m_boxes, [this](const auto& box) { return m_scene.find(box.first)->locked; });
        if (!m_moves.empty())
            edits.push_back(std::make_unique<MoveEdit>(std::move(m_moves)));
        for (auto& [id, box] : m_boxes)
            edits.push_back(std::make_unique<ResizeEdit>(id, box));
        return edits;
    }

private:
    struct Lane {
        std::size_t zone;
        double top = 0;
        double height = 0;
    };

    [[nodiscard]] ItemShape shape(std::size_t i) const { return shapeOf(m_vocabulary.kind(m_scene.nodes[i].kind)); }

    [[nodiscard]] std::size_t topOf(std::size_t i) const
    {
        while (m_layout.parents[i] != kNoIndex)
            i = m_layout.parents[i];
        return i;
    }

    [[nodiscard]] double noteOf(std::size_t i) const
    {
        const KindDescriptor* kind = m_vocabulary.kind(m_scene.nodes[i].kind);
        return kind && kind->noteLines > 0 ? (kind->noteLines + 1) * kNoteLine - kCardGap / 2 : 0;
    }

    /// The zones of a region from the top down, as they stand.
    [[nodiscard]] std::vector<Lane> lanesOf(std::size_t region) const
    {
        std::vector<Lane> lanes;
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i)
            if (m_layout.parents[i] == region && shape(i) != ItemShape::Card)
                lanes.push_back({i});
        std::ranges::stable_sort(lanes, {}, [this](const Lane& lane) {
            return std::pair(m_layout.rects[lane.zone].top(), m_layout.rects[lane.zone].left());
        });
        return lanes;
    }

    [[nodiscard]] Columns columnsOf(std::size_t region, const std::vector<Lane>& lanes) const
    {
        std::vector<Columns::Card> cards;
        std::unordered_map<std::size_t, std::size_t> cardOf;
        std::map<int, int> used; // ranks that occur
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i) {
            if (shape(i) != ItemShape::Card || m_layout.parents[i] == kNoIndex || topOf(i) != region)
                continue;
            const auto lane = std::ranges::find(lanes, m_layout.parents[i], &Lane::zone);
            const int group = lane == lanes.end() ? 0 : static_cast<int>(lane - lanes.begin()) + 1;
            cardOf.emplace(i, cards.size());
            cards.push_back({i, m_ranks[i], group, m_layout.rects[i].top(), noteOf(i)});
            used.emplace(m_ranks[i], 0);
        }
        int column = 0;
        for (auto& [rank, place] : used)
            place = column++;
        for (Columns::Card& card : cards)
            card.column = used.at(card.column);
        std::vector<std::pair<std::size_t, std::size_t>> links;
        for (const Link& link : m_scene.links) {
            const auto from = m_index.find(link.from.str()), to = m_index.find(link.to.str());
            if (from != m_index.end() && to != m_index.end() && cardOf.contains(from->second) &&
                cardOf.contains(to->second))
                links.emplace_back(cardOf.at(from->second), cardOf.at(to->second));
        }
        return {std::move(cards), std::move(links)};
    }

    void tidyRegion(std::size_t region)
    {
        std::vector<Lane> lanes = lanesOf(region);
        Columns columns = columnsOf(region, lanes);
        columns.uncross();
        int first = INT_MAX, last = -1; // columns that zones need
        for (const Columns::Card& card : columns.cards())
            if (card.group > 0) {
                first = std::min(first, card.column);
                last = std::max(last, card.column);
            }
        const bool areEmpty = last < 0 && !lanes.empty(); // nothing stands beside such zones, all stands above them
        const auto inBand = [&](const Columns::Card& card) {
            return card.group == 0 && (areEmpty || (card.column >= first && card.column <= last));
        };

        // Heights: of the band above the lanes, of each lane, of what stands beside them.
        std::map<std::pair<int, int>, double> filled; // by (column, group): what is stacked there
        double band = 0;
        std::map<int, double> beside, centred; // without the note of the lowest, so that single cards stand in a row
        for (const std::size_t i : columns.order()) {
            const Columns::Card& card = columns.cards()[i];
            double& stack = filled[{card.column, card.group}];
            stack += kRow + card.note;
            if (card.group > 0)
                lanes[static_cast<std::size_t>(card.group) - 1].height =
                    std::max(lanes[static_cast<std::size_t>(card.group) - 1].height, stack);
            else if (inBand(card))
                band = std::max(band, stack);
            else
                beside[card.column] = stack, centred[card.column] = stack - card.note;
        }
        const double top = headerOf(ItemShape::Region) + kGrid;
        double y = top + band;
        for (Lane& lane : lanes) {
            lane.top = y;
            lane.height = std::max(lane.height, kRow) + headerOf(ItemShape::Zone) + kZonePadding - kCardGap;
            y += lane.height + kCardGap / 2;
        }
        const double height = std::max(y - top, tallest(beside));
        const double middle = lanes.empty() ? tallest(centred) : y - top; // what is beside the lanes is centred on them

        // Columns: beside the lanes they keep off the zones' edges.
        const bool hasLanes = !lanes.empty();
        const auto left = [&](int column) {
            double x = kRegionPadding + column * kPitch;
            if (hasLanes && last >= 0)
                x += (column >= first ? kZonePadding : 0) + (column > last ? kZonePadding : 0);
            return x;
        };
        std::map<std::pair<int, int>, double> at;
        for (const std::size_t i : columns.order()) {
            const Columns::Card& card = columns.cards()[i];
            double& down = at[{card.column, card.group}];
            QPointF corner(left(card.column), top + down);
            if (card.group > 0)
                corner = {left(card.column) - left(std::min(first, card.column)) + kZonePadding,
                          headerOf(ItemShape::Zone) + down};
            else if (!inBand(card))
                corner.ry() =
                    top + std::max(0.0, std::round((middle - centred.at(card.column)) / 2 / kGrid) * kGrid) + down;
            put(card.node, corner);
            down += kRow + card.note;
        }
        const double width = areEmpty ? emptyWidth(lanes[0].zone, columns)
                                      : left(last) - left(first) + kCardWidth + 2 * kZonePadding;
        for (const Lane& lane : lanes) {
            const double x = areEmpty ? kRegionPadding : left(first) - kZonePadding;
            putBox(lane.zone, QPointF(x, lane.top), QSizeF(width, lane.height));
        }
        sizeRegion(region, columns, lanes, height + top);
    }

    /// Of zones without cards: as wide as what stands above them.
    [[nodiscard]] double emptyWidth(std::size_t zone, const Columns& columns) const
    {
        double width = freshSize(m_vocabulary.kind(m_scene.nodes[zone].kind)).width();
        for (const Columns::Card& card : columns.cards())
            width = std::max(width, card.column * kPitch + kCardWidth);
        return width;
    }

    static double tallest(const std::map<int, double>& stacks)
    {
        double most = 0;
        for (const auto& [column, height] : stacks)
            most = std::max(most, height);
        return most;
    }

    void put(std::size_t node, QPointF corner)
    {
        const Point wanted{corner.x(), corner.y()};
        if (m_scene.nodes[node].position != wanted)
            m_moves.push_back({m_scene.nodes[node].id, wanted});
        m_placed[node] = QRectF(corner, QSizeF(kCardWidth, kCardHeight));
    }

    void putBox(std::size_t node, QPointF corner, QSizeF size)
    {
        const Node& place = m_scene.nodes[node];
        const ResizeEdit::Box box{Point{corner.x(), corner.y()}, Extent{size.width(), size.height()}, place.collapsed};
        if (place.position != box.position || place.size != box.size)
            m_boxes.emplace_back(place.id, box);
        m_placed[node] = QRectF(corner, size);
    }

    /// A region is as large as what is in it; it says so only where it was made larger by hand.
    void sizeRegion(std::size_t region, const Columns& columns, const std::vector<Lane>& lanes, double height)
    {
        const Node& node = m_scene.nodes[region];
        QSizeF size = freshSize(m_vocabulary.kind(node.kind));
        const auto hold = [&](std::size_t i) {
            size = size.expandedTo(
                QSizeF(m_placed.at(i).right() + kRegionPadding, m_placed.at(i).bottom() + kRegionPadding));
        };
        for (const Columns::Card& card : columns.cards())
            if (card.group == 0)
                hold(card.node);
        for (const Lane& lane : lanes)
            hold(lane.zone);
        size.setHeight(std::max(size.height(), height));
        const QPointF corner = m_layout.rects[region].topLeft();
        if (node.size)
            m_boxes.emplace_back(node.id, ResizeEdit::Box{node.position, std::nullopt, node.collapsed});
        m_regions.push_back(region);
        m_layout.rects[region] = QRectF(corner, size);
    }

    /// What stands on the map and would be covered goes to the nearest free spot; regions keep their corner.
    void giveWay()
    {
        std::vector<QRectF> taken;
        for (const std::size_t region : m_regions)
            place(region, taken);
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i)
            if (m_layout.parents[i] == kNoIndex && std::ranges::find(m_regions, i) == m_regions.end())
                place(i, taken);
    }

    /// The nearest place straight beside, above or below something where nothing is covered.
    static QPointF besides(const std::vector<QRectF>& taken, const QRectF& rect)
    {
        const auto isFree = [&](QPointF at) {
            const QRectF wanted(at, rect.size());
            return std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(wanted); });
        };
        std::optional<QPointF> best;
        double least = 0;
        for (const QRectF& other : taken)
            for (const QPointF at : {QPointF(other.right() + kCardGap, rect.top()),
                                     QPointF(other.left() - kCardGap - rect.width(), rect.top()),
                                     QPointF(rect.left(), other.bottom() + kCardGap),
                                     QPointF(rect.left(), other.top() - kCardGap - rect.height())})
                if (const double away = (at - rect.topLeft()).manhattanLength();
                    (!best || away < least) && isFree(at)) {
                    best = at;
                    least = away;
                }
        return best.value_or(rect.topLeft());
    }

    void place(std::size_t i, std::vector<QRectF>& taken)
    {
        QRectF& rect = m_layout.rects[i];
        const bool covered = std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(rect); });
        if (covered) {
            rect.moveTopLeft(besides(taken, rect));
            m_moves.push_back({m_scene.nodes[i].id, Point{rect.left(), rect.top()}});
        }
        taken.push_back(rect);
    }

    const Scene& m_scene;
    const Vocabulary& m_vocabulary;
    SceneLayout m_layout;
    std::vector<int> m_ranks;
    std::unordered_map<std::string_view, std::size_t> m_index;
    std::map<std::size_t, QRectF> m_placed; ///< relative to the parent
    std::vector<std::size_t> m_regions;
    std::vector<MoveEdit::Move> m_moves;
    std::vector<std::pair<NodeId, ResizeEdit::Box>> m_boxes;
};

} // namespace

Result<EditPtr> makeTidy(const Scene& scene, const Vocabulary& vocabulary, std::span<const NodeId> ids)
{
    Tidy tidy(scene, vocabulary);
    tidy.run(ids);
    std::vector<EditPtr> edits = tidy.edits();
    Scene after = scene;
    for (const EditPtr& edit : edits)
        if (auto done = edit->apply(after); !done)
            return tl::unexpected<Error>(done.error());
    for (EditPtr& edit : makeAnnotationsFollow(scene, after, vocabulary))
        edits.push_back(std::move(edit));
    return EditPtr(std::make_unique<CompositeEdit>(std::move(edits), QT_TRANSLATE_NOOP("Core", "Tidy up")));
}

} // namespace cloudyard
