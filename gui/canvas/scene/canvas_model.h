// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/model/scene.h"
#include "core/session/frame.h"
#include "gui/canvas/scene/canvas_snapshot.h"
#include "gui/canvas/scene/item_ref.h"
#include "gui/canvas/scene/spatial_grid.h"

namespace cloudyard {

struct SceneLayout;

/// The scene as flat arrays of geometry: where items stand, how links run, what their badges show.
///
/// Guarantees: after `sync` items and links are those of the scene, in its order; a link is routed again only when
/// its ends or the cards near it have moved; live numbers survive a sync by id. `snapshot` is constant from then on.
/// GUI thread. Scene units. `sync` is linear plus the routes that changed; `takeFrame` is linear in the frame.
class CanvasModel {
public:
    explicit CanvasModel(const Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}

    void sync(const Scene& scene);
    /// Puts a frame's numbers and faults on the items. What it changes visibly is found by `takeDirty`.
    void takeFrame(const Frame& frame);
    /// Forgets all live numbers: no run.
    void clearLive();
    /// Whether nights are shown at all.
    void showNight(bool shown);
    /// Whether flow stands along links as dashes, for people whom motion disturbs.
    void setStill(bool still);
    /// Leaves items (with what is in them) and their links out of the static picture while they are dragged.
    void setLifted(std::span<const NodeId> ids);

    [[nodiscard]] const CanvasSnapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] const CanvasSnapshot::Items& items() const { return *m_snapshot.items; }
    [[nodiscard]] const CanvasSnapshot::Links& links() const { return *m_snapshot.links; }
    [[nodiscard]] const Vocabulary& vocabulary() const { return m_vocabulary; }
    [[nodiscard]] const SpatialGrid& itemGrid() const { return m_itemGrid; }
    [[nodiscard]] const SpatialGrid& linkGrid() const { return m_linkGrid; }

    /// Items that have a real place of their own on the map.
    [[nodiscard]] const std::vector<ItemIndex>& pinned() const { return m_pinned; }

    [[nodiscard]] ItemIndex find(const NodeId& id) const; ///< kNoIndex when there is none
    [[nodiscard]] ItemIndex find(const LinkId& id) const;
    /// The canvas link of a link of the newest frame's topology; kNoIndex when the document no longer has it.
    [[nodiscard]] ItemIndex linkOfRun(LinkIndex link) const;
    [[nodiscard]] ItemIndex itemOfRun(NodeIndex node) const;
    /// Whether `item` is `place` or stands in it, at any depth.
    [[nodiscard]] bool isInside(ItemIndex item, ItemIndex place) const;
    /// Everything but the pins, in scene units; null when there is nothing.
    [[nodiscard]] const QRectF& contentBounds() const { return m_contentBounds; }

    /// Rises when anything but live numbers changed.
    [[nodiscard]] std::uint64_t geometryVersion() const { return m_geometryVersion; }
    /// Which changes a picture shows: states alone, as one that is seen from afar, or the numbers on cards too.
    enum class Shows : std::uint8_t { States, Numbers };
    /// Areas whose live picture changed, in scene units. A picture of states forgets about the numbers: it must be
    /// drawn anew before it shows any. Without `numbersToo`, numbers that have changed wait for the next call.
    [[nodiscard]] std::vector<QRectF> takeDirty(Shows shows = Shows::Numbers, bool numbersToo = true);
    /// Those of them whose item changed its state since the last call.
    [[nodiscard]] std::vector<QRectF> takeTurned() { return std::exchange(m_turned, {}); }

private:
    struct Route {
        std::uint64_t key = 0; ///< of everything the path follows from but the cards in the way
        LinkPath path;
    };

    void buildItems(const Scene& scene, const SceneLayout& layout);
    [[nodiscard]] double noteRoomOf(const CanvasItem& card, const CanvasSnapshot::Items& items) const;
    [[nodiscard]] QRectF numbersBox(ItemIndex item) const;
    void buildOrder();
    void buildLinks(const Scene& scene);
    void bundleLinks(CanvasSnapshot::Links& links);
    [[nodiscard]] ItemIndex topOf(ItemIndex item) const;
    void markCalled(const CanvasSnapshot::Links& links);
    LinkPath pathFor(const Link& link, const CanvasLink& shape, int lane, std::span<const int> outgoing,
                     std::span<const int> incoming);
    void noteDisturbances(const CanvasSnapshot::Items& old,
                          const std::unordered_map<std::string, ItemIndex>& oldItems);
    [[nodiscard]] bool isDisturbed(const QRectF& area) const;
    [[nodiscard]] std::vector<QRectF> obstaclesIn(const QRectF& area, ItemIndex from, ItemIndex to) const;
    void carryLive(const CanvasSnapshot& old, const std::unordered_map<std::string, ItemIndex>& oldItems);
    [[nodiscard]] ItemIndex visibleOf(ItemIndex item) const;
    [[nodiscard]] ItemIndex regionOf(ItemIndex item) const;
    void mapRun(const Frame& frame);
    void watchDays(const Frame& frame);
    void aimNoon();
    void takeNodes(const Frame& frame, std::vector<ItemLive>& live);
    void takeMembers(const Frame& frame, std::vector<ItemLive>& live);
    void findEntries();
    void takeClients(const Frame& frame, std::vector<ItemLive>& live);
    void takeFaults(const Frame& frame, std::vector<ItemLive>& live);
    void takeLinks(const Frame& frame);
    void markDirty(const std::vector<ItemLive>& before, const std::vector<ItemLive>& now, SimTime to);
    void touchPlacesAround(ItemIndex item);
    void takeSeries(const Frame& frame, std::vector<ItemLive>& live);
    void markPlaces(std::vector<ItemLive>& live);

    const Vocabulary& m_vocabulary;
    CanvasSnapshot m_snapshot;
    std::unordered_map<std::string, ItemIndex> m_itemsById;
    std::unordered_map<std::string, ItemIndex> m_linksById;
    std::unordered_map<std::string, Route> m_routes;
    std::vector<QRectF> m_disturbed; ///< by the last edit: where cards came, went or changed
    std::vector<ItemIndex> m_pinned;
    SpatialGrid m_itemGrid; ///< cards and places that are not hidden
    SpatialGrid m_linkGrid;
    QRectF m_contentBounds;
    std::uint64_t m_geometryVersion = 0;
    std::vector<QRectF> m_dirty;
    std::vector<QRectF> m_turned;
    std::vector<bool> m_numbersChanged; ///< by item
    std::vector<bool> m_hasNotes;       ///< by item: below it is something to be drawn again

    std::shared_ptr<const Topology> m_topology; ///< that the maps below were made for
    std::uint64_t m_mappedGeometry = 0;
    std::vector<ItemIndex> m_runItems; ///< by NodeIndex
    std::vector<ItemIndex> m_runLinks; ///< by LinkIndex
    std::vector<NodeIndex> m_itemNodes; ///< by ItemIndex
    std::vector<std::pair<ItemIndex, ItemIndex>> m_entries; ///< places on the map, and clients that call into them
    std::vector<std::uint32_t> m_runColumns; ///< by NodeIndex: first column of its metrics in a series row
    std::uint64_t m_seriesRows = 0;
    std::uint32_t m_epoch = 0;
    bool m_showsNight = true;
    bool m_daysFly = false; ///< too fast to be watched
};

} // namespace cloudyard
