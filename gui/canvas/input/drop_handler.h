// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QMimeData>
#include <QPointF>

#include "core/edit/structure_edits.h"
#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// The MIME type under which a palette tile drags: its data is the kind's id.
inline constexpr auto kDropMimeType = "application/x-cloudyard-kind";

/// Turns what is dragged over the canvas into a new node where it means something.
///
/// A region becomes the nearest real one, people the nearest city; what the map says to that is shown while dragging.
/// Anything else goes into the innermost place under the pointer that may hold it; an instance beside the zones of a
/// region into the nearest of them, or into a new one if there is none. On the open map the nearest places and a new
/// region are offered where it was dropped, one click away; with a single possibility it is taken at once. Where
/// nothing can hold it the reason is said and nothing dropped. Places made on the way are part of the same step.
/// Free of real drags, so that it can be tested with a QMimeData.
class DropHandler {
public:
    DropHandler(ToolHost& host, Preview& preview) : m_host(host), m_preview(preview) {}

    /// Whether this canvas understands the data.
    [[nodiscard]] bool accepts(const QMimeData& data) const;
    /// Shows what a drop here would do; false: it would be refused.
    bool move(const QMimeData& data, QPointF position);
    /// Drops, or offers what a drop could mean; false when it was refused.
    bool drop(const QMimeData& data, QPointF position);
    void leave();
    /// The same without a pointer, at a point of the scene or in the nearest place that may hold it; with a name and a
    /// link that leads to it from each of `from`, as one step. Without a name, what takes another's dead letters is
    /// called after it, "orders-dlq"; of the other's kind it is FIFO where that is.
    bool placeAt(const KindDescriptor& kind, QPointF scene, const QString& name = {},
                 std::span<const NodeId> from = {});
    /// At a point of the view, with a link that leads to it from `from`, as one step.
    bool placeLinked(const KindDescriptor& kind, QPointF position, const NodeId& from);

private:
    /// What a drop would do.
    struct Plan {
        NodeId parent;
        ItemIndex place = kNoIndex;
        std::vector<const KindDescriptor*> missing; ///< made first, one in another; the first stands in `place`
        QRectF rect;                                ///< of the outermost new thing; scene units
        SettingMap settings;                        ///< of the outermost new thing
        std::string stem;
        QString says;
        std::optional<Error> refused;
    };
    [[nodiscard]] const KindDescriptor* kindOf(const QMimeData& data) const;
    /// All that a drop could mean, the likeliest first; never empty.
    [[nodiscard]] bool isUnder(const Plan& plan, QPointF scene) const;
    [[nodiscard]] std::vector<Plan> plansFor(const KindDescriptor& kind, QPointF scene) const;
    [[nodiscard]] std::optional<Plan> planAround(const KindDescriptor& kind, QPointF scene, ItemIndex under) const;
    [[nodiscard]] std::optional<Plan> planWithPlaces(const KindDescriptor& kind, QPointF scene, ItemIndex under) const;
    [[nodiscard]] Plan planInto(const KindDescriptor& kind, QPointF scene, ItemIndex place) const;
    [[nodiscard]] Plan refusal(const KindDescriptor& kind, QPointF scene, ItemIndex under) const;
    void locate(const KindDescriptor& kind, QPointF scene, Plan& plan) const;
    [[nodiscard]] std::vector<ItemIndex> placesFor(const KindDescriptor& kind, QPointF scene, ItemIndex within) const;
    [[nodiscard]] std::vector<const KindDescriptor*> missingPlaces(const KindDescriptor& kind, ItemIndex under) const;
    [[nodiscard]] bool mayStand(const KindDescriptor& kind, ItemIndex place) const;
    [[nodiscard]] QString nameOf(ItemIndex place) const;
    [[nodiscard]] QRectF spotIn(ItemIndex place, const KindDescriptor& kind, QPointF scene) const;
    void show(const KindDescriptor& kind, const Plan& plan, QPointF position);
    [[nodiscard]] const Node* fillerOf(const KindDescriptor& kind, const NodeId& from) const;
    [[nodiscard]] static QString nameForDeadLettersOf(const Node& filler);
    static void tagAs(const Node& filler, const KindDescriptor& kind, Plan& plan);
    bool commit(const KindDescriptor& kind, const Plan& plan, std::span<const NodeId> from = {},
                const QString& given = {});
    /// With what gives way for it.
    [[nodiscard]] Result<EditPtr> roomy(Result<EditPtr> edit) const;
    [[nodiscard]] Result<std::unique_ptr<AddNodesEdit>> editFor(const KindDescriptor& kind, const Plan& plan) const;

    ToolHost& m_host;
    Preview& m_preview;
};

} // namespace cloudyard
