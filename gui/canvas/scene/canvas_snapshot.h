// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QString>

#include "core/base/ids.h"
#include "core/base/sim_time.h"
#include "core/model/kind_descriptor.h"
#include "core/session/frame.h"
#include "gui/canvas/scene/link_path.h"

namespace cloudyard {

/// Position of an item or a link in its snapshot. Not an identity: ids are.
using ItemIndex = std::uint32_t;
inline constexpr ItemIndex kNoIndex = 0xffff'ffff;

/// How an item is drawn; a node's follows from its kind's placements, never from its name.
enum class ItemShape : std::uint8_t { Card, Zone, Region, Note, Frame };

/// A node or an annotation as the canvas draws it. Rects are absolute, in scene units.
struct CanvasItem {
    NodeId id;
    const KindDescriptor* kind = nullptr; ///< null: a kind that this version does not know
    ItemIndex parent = kNoIndex;
    ItemShape shape = ItemShape::Card;
    bool hidden = false;                  ///< inside a collapsed place
    bool collapsed = false;
    QRectF rect;
    std::optional<QPointF> pin;           ///< where on the map it truly is
    QString title;
    QString subtitle;                     ///< the provider's name, a region's city
    QString hint;                         ///< why it cannot work as it stands; empty: it can
    std::uint32_t cardsInside = 0;        ///< of a place: cards in it, at any depth
    bool isCalled = false;                ///< others call it and wait for its answer
    QString tag;                          ///< what makes it another thing to the eye: "FIFO"; empty: nothing
    double noteRoom = 0;                  ///< free below a card, for what it has to say
    QString words;                        ///< of an annotation: all that it says; its title is the first line
    std::string_view color;               ///< of an annotation: one of kAnnotationTints, or empty
    bool locked = false;
    std::string group;                    ///< what is selected and moved together has the same; empty: none

    [[nodiscard]] bool isCard() const { return shape == ItemShape::Card; }
    [[nodiscard]] bool isPlace() const { return shape == ItemShape::Zone || shape == ItemShape::Region; }
    [[nodiscard]] bool isAnnotation() const { return shape == ItemShape::Note || shape == ItemShape::Frame; }
    /// All that it may draw on, its shadow apart.
    [[nodiscard]] QRectF footprint() const { return rect.adjusted(0, 0, 0, noteRoom); }
    /// Its pin is drawn: it stands beside its real place, not on it.
    [[nodiscard]] bool showsPin() const { return pin && !hidden && !rect.contains(*pin); }
};

struct CanvasLink {
    LinkId id;
    ItemIndex from = kNoIndex;
    ItemIndex to = kNoIndex;
    std::optional<LinkMeaning> meaning; ///< none: illegal, as in a half-edited scene
    bool acrossRegions = false;
    QString label; ///< what people call it; empty: nothing
    LinkPath path;
    std::uint32_t bundle =
        kNoIndex; ///< that it is part of when seen from afar; none: both ends stand in one thing on the map
};

/// All links of one direction between two things on the map, which from afar are one.
struct CanvasBundle {
    ItemIndex from = kNoIndex; ///< a region, or a card on the map
    ItemIndex to = kNoIndex;
    std::vector<ItemIndex> links;
    LinkPath path;
};

/// A fault that holds an item or a link right now.
struct LiveFault {
    std::uint32_t id = 0;   ///< of the run's FaultSpec
    std::string_view state; ///< "power lost", from its descriptor
    SimTime since;
    SimTime until = SimTime::never();
};

inline constexpr int kSparkPoints = 48;

/// One that came and will go with the load: a member of a group, which is no node of the scene.
struct MemberLive {
    NodeView::State state = NodeView::State::Ok;
    bool inService = true;
    [[nodiscard]] bool isUp() const
    {
        return inService && (state == NodeView::State::Ok || state == NodeView::State::Warning);
    }
    [[nodiscard]] bool isComing() const
    {
        return state == NodeView::State::Starting || state == NodeView::State::Ok || state == NodeView::State::Warning;
    }
    bool operator==(const MemberLive&) const = default;
};

/// The live side of an item, from the newest frame.
struct ItemLive {
    bool known = false; ///< the run has this node
    NodeView view;
    std::array<ItemIndex, NodeView::kMostNotes> noteItems{}; ///< whom the notes of the view name; kNoIndex: nobody
    std::array<float, kMaxMetrics> metrics{};
    std::array<float, kSparkPoints> spark{}; ///< last values of the first metric on the card, oldest first
    std::uint8_t sparkCount = 0;
    float failureRate = 0;     ///< per second, over the last ten seconds
    float completionRate = 0;
    std::uint32_t samples = 0; ///< that its percentiles rest on
    std::optional<LiveFault> fault;
    bool inDeadPlace = false; ///< a place around it has lost power
    std::vector<MemberLive> members = {}; ///< the oldest first
};

struct LinkLive {
    bool known = false;
    bool cut = false;
    bool impaired = false; ///< slower, or losing packets, by a fault
    std::array<float, 2> rate{}; ///< per second, drawn direction then against it
    float messages = 0;          ///< per second in the drawn direction, housekeeping left out
    int flow = 0;                ///< flowLevel() of them
};

/// Everything static that a picture shows, at one moment: immutable and cheap to copy, so a worker may draw it while
/// the model goes on. Selection, hover and drags are not part of it.
struct CanvasSnapshot {
    using Items = std::vector<CanvasItem>;
    using Links = std::vector<CanvasLink>;

    std::shared_ptr<const Items> items = std::make_shared<Items>();
    std::shared_ptr<const Links> links = std::make_shared<Links>();
    std::shared_ptr<const std::vector<CanvasBundle>> bundles = std::make_shared<std::vector<CanvasBundle>>();
    std::shared_ptr<const std::vector<ItemLive>> itemLive = std::make_shared<std::vector<ItemLive>>();
    std::shared_ptr<const std::vector<LinkLive>> linkLive = std::make_shared<std::vector<LinkLive>>();
    /// Order of drawing: places from the outside in, then cards, each in file order.
    std::shared_ptr<const std::vector<ItemIndex>> order = std::make_shared<std::vector<ItemIndex>>();
    /// Items and links that are being dragged: left out of the static picture, drawn on top of it.
    std::shared_ptr<const std::vector<ItemIndex>> lifted = std::make_shared<std::vector<ItemIndex>>();
    double mapWidth = 4000;
    SimTime now;             ///< of the newest frame
    Duration day;            ///< that the scene's clients live by; zero: none, and it is no time of day
    std::optional<int> noon; ///< the longitude where it is noon for them, in whole degrees; none: nights are not shown
    bool still = false;      ///< nothing moves: what flows along links is dashes, as dense as it is much
    bool running = false;    ///< there is a run; else numbers are left out

    [[nodiscard]] const ItemLive& live(ItemIndex item) const { return (*itemLive)[item]; }
};

} // namespace cloudyard
