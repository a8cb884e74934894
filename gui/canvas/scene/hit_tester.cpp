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
constexpr double kRoundGroup = 9; ///< px from the outermost of a group to its outline
constexpr QSizeF kGroupHandle(30, 14);

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
    if (const auto end = linkTipAt(screen, grabbable.linkEnds, tolerance))
        return *end;
    for (const ItemIndex member : grabbable.groups)
        if (const auto handle = groupHandleAt(screen, member))
            return *handle;
    const QPointF scene = m_view.toScene(screen);
    if (const auto card = cardAt(scene))
        return *card;
    if (const auto pin = pinAt(screen, grabbable.pin, tolerance))
        return *pin;
    if (const auto link = linkAt(screen, tolerance))
        return *link;
    if (const auto annotation = annotationAt(screen, tolerance))
        return *annotation;
    const ItemIndex place = placeAt(scene), frame = frameAround(scene);
    const auto& items = m_model.items();
    const bool header = place != kNoIndex && scene.y() < items[place].rect.top() + headerOf(items[place].shape);
    const bool inFrame = frame != kNoIndex && !header
                         && (place == kNoIndex || !items[frame].rect.contains(items[place].rect));
    if (place == kNoIndex && !inFrame)
        return {};
    return ItemRef{header ? ItemRef::Part::Header : ItemRef::Part::Body, items[inFrame ? frame : place].id, {}, {}, 0};
}

std::optional<ItemRef> HitTester::groupHandleAt(QPointF screen, ItemIndex member) const
{
    if (member == kNoIndex || !groupHandle(groupOutline(m_model, m_view, member)).contains(screen))
        return {};
    return ItemRef{ItemRef::Part::GroupHandle, m_model.items()[member].id, {}, {}, 0};
}

/// The smallest frame that a point lies in.
ItemIndex HitTester::frameAround(QPointF scene) const
{
    ItemIndex best = kNoIndex;
    for (const ItemIndex i : m_model.itemGrid().query(QRectF(scene, scene))) {
        const CanvasItem& item = m_model.items()[i];
        if (item.shape != ItemShape::Frame || !item.rect.contains(scene))
            continue;
        const QRectF than = best == kNoIndex ? QRectF() : m_model.items()[best].rect;
        if (best == kNoIndex || item.rect.width() * item.rect.height() <= than.width() * than.height())
            best = i;
    }
    return best;
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

/// Between where an end's handle is drawn and the card.
std::optional<ItemRef> HitTester::linkTipAt(QPointF screen, ItemIndex link, double tolerance) const
{
    if (link == kNoIndex || cardAt(m_view.toScene(screen)))
        return {};
    const CanvasLink& its = m_model.links()[link];
    const auto ends = endsOf(its, m_view);
    for (int i = 0; i < 2; ++i)
        if (segmentDistance(screen, ends[static_cast<std::size_t>(i)], m_view.toScreen(its.path.pointAt(i))) <=
            tolerance)
            return ItemRef{ItemRef::Part::LinkEnd, {}, its.id, {}, i};
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

/// A note anywhere, a frame by its title or its border; what lies in a frame goes before its inside.
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
    const bool isFrame = m_model.items()[best].shape == ItemShape::Frame;
    return ItemRef{isFrame ? ItemRef::Part::Header : ItemRef::Part::Body, m_model.items()[best].id, {}, {}, 0};
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
    const bool bundled = bundlesLinks(m_view.detail());
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

QRectF groupOutline(const CanvasModel& model, const View& view, ItemIndex member)
{
    QRectF all;
    int seen = 0;
    for (const CanvasItem& item : model.items())
        if (!item.hidden && !item.group.empty() && item.group == model.items()[member].group) {
            all = all.united(item.rect);
            ++seen;
        }
    return seen < 2 ? QRectF()
                    : view.toScreen(all).adjusted(-kRoundGroup, -kRoundGroup, kRoundGroup, kRoundGroup);
}

QRectF groupHandle(const QRectF& outline)
{
    return outline.isNull() ? QRectF()
                            : QRectF(outline.topLeft() - QPointF(0, kGroupHandle.height() / 2) + QPointF(12, 0),
                                     kGroupHandle);
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
