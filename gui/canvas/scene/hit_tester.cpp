// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/hit_tester.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

constexpr QSizeF kLinkLabelSize{52, 18};
constexpr double kBorderTolerance = 5; ///< px
constexpr double kEndAway = 12; ///< px from the card to where a link's end is taken

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

} // namespace

ItemRef HitTester::at(QPointF screen, Grabbable grabbable, double tolerance) const
{
    if (const auto handle = handleAt(screen, grabbable.handles, tolerance))
        return *handle;
    if (const auto end = linkEndAt(screen, grabbable.linkEnds, tolerance))
        return *end;
    if (const auto port = portAt(screen, grabbable.ports, tolerance))
        return *port;
    const QPointF scene = m_view.toScene(screen);
    if (const auto card = cardAt(scene))
        return *card;
    if (const auto pin = pinAt(screen, grabbable.pin, tolerance))
        return *pin;
    if (const auto link = linkAt(screen, tolerance))
        return *link;
    if (const auto annotation = annotationAt(screen, tolerance))
        return *annotation;
    const ItemIndex place = placeAt(scene);
    if (place == kNoIndex)
        return {};
    const CanvasItem& item = m_model.items()[place];
    ItemRef ref;
    ref.node = item.id;
    const bool header = scene.y() < item.rect.top() + headerOf(item.shape);
    ref.part = header ? ItemRef::Part::Header : ItemRef::Part::Body;
    return ref;
}

std::optional<ItemRef> HitTester::handleAt(QPointF screen, ItemIndex item, double tolerance) const
{
    if (item == kNoIndex)
        return {};
    const auto corners = cornersOf(m_view.toScreen(m_model.items()[item].rect));
    for (int i = 0; i < 4; ++i)
        if (distance(corners[static_cast<std::size_t>(i)], screen) <= tolerance)
            return ItemRef{ItemRef::Part::Handle, m_model.items()[item].id, {}, {}, i};
    return {};
}

std::optional<ItemRef> HitTester::linkEndAt(QPointF screen, ItemIndex link, double tolerance) const
{
    if (link == kNoIndex)
        return {};
    const auto ends = endsOf(m_model.links()[link], m_view);
    for (int i = 0; i < 2; ++i)
        if (distance(ends[static_cast<std::size_t>(i)], screen) <= tolerance)
            return ItemRef{ItemRef::Part::LinkEnd, {}, m_model.links()[link].id, {}, i};
    return {};
}

std::optional<ItemRef> HitTester::portAt(QPointF screen, ItemIndex item, double tolerance) const
{
    if (item == kNoIndex || !m_model.items()[item].isCard())
        return {};
    const auto ports = portsOf(m_view.toScreen(m_model.items()[item].rect));
    for (std::size_t i = 0; i < ports.size(); ++i)
        if (distance(ports[i], screen) <= tolerance)
            return ItemRef{ItemRef::Part::Port, m_model.items()[item].id, {}, static_cast<PortSide>(i), 0};
    return {};
}

std::optional<ItemRef> HitTester::cardAt(QPointF scene) const
{
    ItemIndex top = kNoIndex;
    for (const ItemIndex i : m_model.itemGrid().query(QRectF(scene, scene)))
        if (m_model.items()[i].isCard() && m_model.items()[i].rect.contains(scene))
            top = i; // later ones are drawn over earlier ones
    if (top == kNoIndex)
        return {};
    return ItemRef{ItemRef::Part::Body, m_model.items()[top].id, {}, {}, 0};
}

/// A note anywhere, a frame by its title or its border; what lies in a frame is free for others.
std::optional<ItemRef> HitTester::annotationAt(QPointF screen, double tolerance) const
{
    const QPointF scene = m_view.toScene(screen);
    const double reach = std::min(tolerance, kBorderTolerance) / m_view.scale();
    const QRectF around(scene - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    ItemIndex best = kNoIndex;
    for (const ItemIndex i : m_model.itemGrid().query(around)) {
        const CanvasItem& item = m_model.items()[i];
        const QRectF& rect = item.rect;
        const bool onBorder = rect.adjusted(-reach, -reach, reach, reach).contains(scene)
                              && !rect.adjusted(reach, reach, -reach, -reach).contains(scene);
        const bool hit = item.shape == ItemShape::Note ? rect.contains(scene)
                         : item.shape == ItemShape::Frame && (onBorder || titleStripOf(rect).contains(scene));
        const bool over =
            best == kNoIndex || m_model.items()[best].shape == ItemShape::Frame || item.shape == ItemShape::Note;
        if (hit && over)
            best = i;
    }
    if (best == kNoIndex)
        return {};
    return ItemRef{ItemRef::Part::Body, m_model.items()[best].id, {}, {}, 0};
}

/// Of several at one place: the one that goes first, then cards before the regions under them, then the nearest.
std::optional<ItemRef> HitTester::pinAt(QPointF screen, ItemIndex first, double tolerance) const
{
    ItemIndex best = kNoIndex;
    std::pair<int, double> least;
    for (const ItemIndex i : m_model.pinned()) {
        const CanvasItem& item = m_model.items()[i];
        const double away = distance(m_view.toScreen(*item.pin), screen);
        if (away > tolerance || !item.showsPin() || placeAt(*item.pin) != kNoIndex)
            continue;
        const std::pair<int, double> rank{i == first ? 0 : item.isPlace() ? 2 : 1, away};
        if (best == kNoIndex || rank < least) {
            best = i;
            least = rank;
        }
    }
    if (best == kNoIndex)
        return {};
    return ItemRef{ItemRef::Part::Pin, m_model.items()[best].id, {}, {}, 0};
}

std::optional<ItemRef> HitTester::linkAt(QPointF screen, double tolerance) const
{
    const QPointF scene = m_view.toScene(screen);
    const double reach = tolerance / m_view.scale();
    const QRectF around(scene - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    const bool labelled = m_view.detail().link == LinkDetail::Labelled;
    std::optional<ItemRef> label, line;
    double nearest = reach;
    const bool bundled = m_view.detail().region == PlaceDetail::Summary;
    for (const CanvasBundle& bundle : *m_model.snapshot().bundles)
        if (const double away = bundled ? bundle.path.distanceTo(scene) : nearest + 1; away <= nearest) {
            nearest = away;
            line = ItemRef{ItemRef::Part::Link, {}, m_model.links()[bundle.links.front()].id, {}, 0};
        }
    for (const ItemIndex i : m_model.linkGrid().query(around)) {
        const CanvasLink& link = m_model.links()[i];
        if (bundled && link.bundle != kNoIndex)
            continue;
        if (labelled && linkLabelBox(link, m_view).contains(screen))
            label = ItemRef{ItemRef::Part::LinkLabel, {}, link.id, {}, 0};
        const double away = link.path.distanceTo(scene);
        if (away <= nearest) {
            nearest = away;
            line = ItemRef{ItemRef::Part::Link, {}, link.id, {}, 0};
        }
    }
    return label ? label : line;
}

ItemIndex HitTester::placeAt(QPointF scene, ItemIndex except) const
{
    ItemIndex best = kNoIndex;
    double smallest = 0;
    for (const ItemIndex i : m_model.itemGrid().query(QRectF(scene, scene))) {
        const CanvasItem& item = m_model.items()[i];
        if (!item.isPlace() || !item.rect.contains(scene) || m_model.isInside(i, except))
            continue;
        const double area = item.rect.width() * item.rect.height();
        if (best == kNoIndex || m_model.isInside(i, best) || (!m_model.isInside(best, i) && area <= smallest)) {
            best = i;
            smallest = area;
        }
    }
    return best;
}

std::vector<ItemIndex> HitTester::within(const QRectF& scene) const
{
    std::vector<ItemIndex> found;
    for (const ItemIndex i : m_model.itemGrid().query(scene))
        if (scene.contains(m_model.items()[i].rect))
            found.push_back(i);
    return found;
}

std::array<QPointF, 4> portsOf(const QRectF& rect)
{
    const QPointF c = rect.center();
    return {QPointF(rect.left(), c.y()), QPointF(c.x(), rect.top()), QPointF(rect.right(), c.y()),
            QPointF(c.x(), rect.bottom())};
}

std::array<QPointF, 4> cornersOf(const QRectF& rect)
{
    return {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
}

std::array<QPointF, 2> endsOf(const CanvasLink& link, const View& view)
{
    const double share = std::min(0.25, kEndAway / std::max(1.0, link.path.length() * view.scale()));
    return {view.toScreen(link.path.pointAt(share)), view.toScreen(link.path.pointAt(1 - share))};
}

QRectF titleStripOf(const QRectF& frame)
{
    return {frame.topLeft(), QSizeF(frame.width(), std::min(frame.height(), kFrameHeader))};
}

QRectF linkLabelBox(const CanvasLink& link, const View& view)
{
    const QPointF middle = view.toScreen(link.path.pointAt(0.5));
    return QRectF(middle - QPointF(kLinkLabelSize.width() / 2, kLinkLabelSize.height() / 2), kLinkLabelSize);
}

} // namespace cloudyard
