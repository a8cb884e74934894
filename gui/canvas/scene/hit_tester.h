// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QPointF>
#include <QRectF>

#include "gui/canvas/scene/canvas_model.h"
#include "gui/canvas/scene/item_ref.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

/// Which items show parts that can be grabbed: ports on the hovered card, handles on the selected place, the ends of
/// the selected link, the groups that are shown. Pins always can be; of several at one point that of `pin` goes first.
struct Grabbable {
    ItemIndex ports = kNoIndex;
    ItemIndex handles = kNoIndex;
    ItemIndex pin = kNoIndex;
    ItemIndex linkEnds = kNoIndex; ///< a link
    std::array<ItemIndex, 2> groups{kNoIndex, kNoIndex}; ///< one of each group
};

/// How near counts as on, in px.
inline constexpr double kMouseTolerance = 8;
inline constexpr double kTouchTolerance = 22;

/// Tells what lies under a point of the view.
///
/// Guarantees: of several candidates the one on top in this order: handle, link end, port, tip of a link, handle of a
/// group, card, pin, link label, link, note, border or title of a frame, then of all that lies around the point (zone,
/// region, the inside of a frame) the innermost, else nothing; among equals the nearest, then the one drawn last. What
/// is hidden in a collapsed place is never hit, nor a pin that something covers. GUI thread. Costs the neighbourhood of
/// the point, not the scene.
class HitTester {
public:
    HitTester(const CanvasModel& model, const View& view) : m_model(model), m_view(view) {}

    [[nodiscard]] ItemRef at(QPointF screen, Grabbable grabbable = {}, double tolerance = kMouseTolerance) const;
    /// The innermost place whose box holds a point of the scene, leaving out `except` and what is in it.
    [[nodiscard]] ItemIndex placeAt(QPointF scene, ItemIndex except = kNoIndex) const;
    /// Cards and places that lie wholly in a rect of the scene.
    [[nodiscard]] std::vector<ItemIndex> within(const QRectF& scene) const;

private:
    [[nodiscard]] std::optional<ItemRef> handleAt(QPointF screen, ItemIndex item, double tolerance) const;
    [[nodiscard]] std::optional<ItemRef> linkEndAt(QPointF screen, ItemIndex link, double tolerance) const;
    [[nodiscard]] std::optional<ItemRef> linkTipAt(QPointF screen, ItemIndex link, double tolerance) const;
    [[nodiscard]] std::optional<ItemRef> portAt(QPointF screen, ItemIndex item, double tolerance) const;
    [[nodiscard]] std::optional<ItemRef> cardAt(QPointF scene) const;
    [[nodiscard]] std::optional<ItemRef> groupHandleAt(QPointF screen, ItemIndex member) const;
    [[nodiscard]] std::optional<ItemRef> annotationAt(QPointF screen, double tolerance) const;
    [[nodiscard]] ItemIndex frameAround(QPointF scene) const;
    [[nodiscard]] std::optional<ItemRef> pinAt(QPointF screen, ItemIndex first, double tolerance) const;
    [[nodiscard]] std::optional<ItemRef> linkAt(QPointF screen, double tolerance) const;

    const CanvasModel& m_model;
    const View& m_view;
};

/// The four ports of a card: left, top, right, bottom (the order of PortSide).
[[nodiscard]] std::array<QPointF, 4> portsOf(const QRectF& rect);
/// The four corners of a place or an annotation: the order of ItemRef::corner.
[[nodiscard]] std::array<QPointF, 4> cornersOf(const QRectF& rect);
/// Where the handles of a link's ends are drawn, a little away from the cards: its start, its end. Px. An end can be
/// taken there and from there on to its tip.
[[nodiscard]] std::array<QPointF, 2> endsOf(const CanvasLink& link, const View& view);
/// The outline round a group, by one of it; px. Null where fewer than two of it can be seen.
[[nodiscard]] QRectF groupOutline(const CanvasModel& model, const View& view, ItemIndex member);
/// What the group is taken by: a tab on its outline; px.
[[nodiscard]] QRectF groupHandle(const QRectF& outline);
/// The strip with a frame's title; scene units.
[[nodiscard]] QRectF titleStripOf(const QRectF& frame);
/// Where a link's label sits: a box of px round its middle.
[[nodiscard]] QRectF linkLabelBox(const CanvasLink& link, const View& view);

} // namespace cloudyard
