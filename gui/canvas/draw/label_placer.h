// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QLineF>
#include <QPointF>
#include <QSizeF>

#include "gui/canvas/scene/canvas_snapshot.h"
#include "gui/canvas/scene/spatial_grid.h"

namespace cloudyard {

/// What a link says about itself, and where: what people call it and its rate beside the middle, a remark beside the
/// end that it is about.
enum class LabelPlace : std::uint8_t { Name, Rate, AtTarget, AtSource };
inline constexpr int kLabelPlaces = 4;

/// Finds room for labels of links: beside the line, where it runs alone.
///
/// Guarantees: a label touches no card, no strip with the name of a place, no line and none of the dots that run along
/// it, and no other label of the same or a smaller place; where there is no such spot there is none. A spot follows
/// from geometry and scale alone, so labels stand still while the view moves and numbers change; each is found when it
/// is first asked for. Scene units in, scene units out; label sizes in px. Thread: one at a time. Cost: building is
/// linear in the items and links; finding a spot some tens of µs, once.
class LabelPlacer {
public:
    static constexpr QSizeF kRateSize{46, 16};
    static constexpr QSizeF kRemarkSize{62, 16};
    static constexpr double kWidestName = 190;

    LabelPlacer(const CanvasSnapshot& snapshot, double scale);

    /// The middle of the label.
    [[nodiscard]] std::optional<QPointF> spotOf(ItemIndex link, LabelPlace place);
    /// How large its name is there: as wide as its words, or less where there is no room for all of them; px.
    [[nodiscard]] QSizeF nameSize(ItemIndex link) { return wishOf(link, LabelPlace::Name).size; }
    /// Whether something drawn there would hide the name of a place or a frame, or a card too.
    [[nodiscard]] bool coversTitle(const QRectF& box) const;
    [[nodiscard]] bool coversName(const QRectF& box) const;
    /// Still right for this picture.
    [[nodiscard]] bool fits(const CanvasSnapshot& snapshot, double scale) const;

private:
    struct Spot {
        bool sought = false;
        std::optional<QPointF> at;
        QSizeF size = {}; ///< px
    };
    [[nodiscard]] std::optional<QPointF> choose(ItemIndex link, LabelPlace place);
    [[nodiscard]] const Spot& wishOf(ItemIndex link, LabelPlace place);
    [[nodiscard]] Spot seekName(ItemIndex link) const;
    [[nodiscard]] std::optional<QPointF> seek(ItemIndex link, LabelPlace place, QSizeF size, const QRectF& taken) const;
    [[nodiscard]] bool runsAlone(QPointF at, ItemIndex link) const;
    [[nodiscard]] bool isFree(const QRectF& box) const;
    [[nodiscard]] QRectF boxAt(QPointF middle, QSizeF size) const;

    std::shared_ptr<const CanvasSnapshot::Items> m_items;
    std::shared_ptr<const CanvasSnapshot::Links> m_links;
    double m_scale;
    bool m_hasNames = false;
    std::vector<QRectF> m_solids; ///< cards and strips with names
    std::vector<bool> m_isStrip;  ///< by solid
    SpatialGrid m_solidGrid;
    std::vector<QLineF> m_segments;
    std::vector<ItemIndex> m_segmentLink;
    SpatialGrid m_segmentGrid;
    std::vector<Spot> m_wishes; ///< kLabelPlaces a link: without regard to other labels
    std::vector<Spot> m_spots;
};

/// The placer for a picture, kept for the next one of the same geometry and scale. Any thread: each has its own.
[[nodiscard]] LabelPlacer& labelPlacerFor(const CanvasSnapshot& snapshot, double scale);

} // namespace cloudyard
