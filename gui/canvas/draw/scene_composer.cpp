// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/scene_composer.h"

#include <vector>

#include "gui/canvas/draw/annotation_shape.h"
#include "gui/canvas/draw/bundle_shape.h"
#include "gui/canvas/draw/card_shape.h"
#include "gui/canvas/draw/link_name.h"
#include "gui/canvas/draw/link_shape.h"
#include "gui/canvas/draw/place_shape.h"
#include "gui/canvas/draw/shape_context.h"
#include "gui/canvas/scene/map_projection.h"

namespace cloudyard {
namespace {

constexpr double kRoundItems = 24; ///< px that an item may draw beyond its box: shadow, mark, halo
constexpr double kRoundLinks = 10;

class Composer {
public:
    Composer(const CanvasSnapshot& snapshot, const View& view, const Theme& theme, std::optional<QRectF> part)
        : m_snapshot(snapshot), m_view(view), m_theme(theme), m_lifted(snapshot.items->size(), false)
    {
        const QRectF area = part.value_or(QRectF(QPointF(0, 0), view.size()));
        const double items = kRoundItems / view.scale(), links = kRoundLinks / view.scale();
        m_itemArea = view.toScene(area).adjusted(-items, -items, items, items);
        m_linkArea = view.toScene(area).adjusted(-links, -links, links, links);
        for (const ItemIndex i : *snapshot.lifted)
            m_lifted[i] = true;
    }

    DrawList wholeScene()
    {
        m_list.pushGroup(QStringLiteral("map"));
        m_list.map(m_view.toScreen(MapProjection(m_snapshot.mapWidth).bounds()), m_theme);
        if (m_snapshot.noon)
            m_list.night({m_view.toScreen(MapProjection(m_snapshot.mapWidth).bounds()),
                          static_cast<double>(*m_snapshot.noon), m_theme.night});
        eachItem(false, [&](ItemIndex i, const CanvasItem&) { drawPin(m_context, i); }, true);
        m_list.popGroup();
        drawAll(false);
        drawLinkNames(m_context, m_linkArea);
        return std::move(m_list);
    }

    DrawList liftedOnly()
    {
        if (m_bundles)
            drawBundles(m_context, true);
        drawAll(true);
        return std::move(m_list);
    }

private:
    void drawAll(bool lifted)
    {
        eachItem(lifted,
                 [&](ItemIndex i, const CanvasItem& item) { item.isPlace() ? drawPlaceBody(m_context, i) : void(); });
        eachItem(lifted, [&](ItemIndex i, const CanvasItem& item) {
            item.isAnnotation() ? drawAnnotation(m_context, i) : void();
        });
        eachLink(lifted, [&](ItemIndex i) { drawLink(m_context, i); });
        eachItem(lifted,
                 [&](ItemIndex i, const CanvasItem& item) { item.isPlace() ? drawPlaceHeader(m_context, i) : void(); });
        eachItem(lifted, [&](ItemIndex i, const CanvasItem& item) { item.isCard() ? drawCard(m_context, i) : void(); });
        m_list.setItem(kNoItem);
    }

    template <class Draw> void eachItem(bool lifted, Draw draw, bool evenOutside = false)
    {
        for (const ItemIndex i : *m_snapshot.order) {
            const CanvasItem& item = (*m_snapshot.items)[i];
            if (m_lifted[i] != lifted || !(evenOutside || item.footprint().intersects(m_itemArea)))
                continue;
            m_list.setItem(drawIdOfItem(i));
            draw(i, item);
        }
    }

    [[nodiscard]] bool touchesLifted(const CanvasLink& link) const { return m_lifted[link.from] || m_lifted[link.to]; }

    template <class Draw> void eachLink(bool lifted, Draw draw)
    {
        for (ItemIndex i = 0; i < m_snapshot.links->size(); ++i) {
            const CanvasLink& link = (*m_snapshot.links)[i];
            if (link.path.length() <= 0 || (m_bundles && link.bundle != kNoIndex) || touchesLifted(link) != lifted ||
                !near(link.path.bounds()))
                continue;
            m_list.setItem(drawIdOfLink(i));
            draw(i);
        }
    }

    /// Unlike QRectF::intersects this holds for boxes without width or height too.
    [[nodiscard]] bool near(const QRectF& box) const
    {
        return box.left() <= m_linkArea.right() && box.right() >= m_linkArea.left() && box.top() <= m_linkArea.bottom()
               && box.bottom() >= m_linkArea.top();
    }

    const CanvasSnapshot& m_snapshot;
    const View& m_view;
    const Theme& m_theme;
    bool m_bundles = showsBundles(m_view); ///< links between things on the map are part of what moves
    std::vector<bool> m_lifted;
    QRectF m_itemArea;
    QRectF m_linkArea;
    DrawList m_list;
    ShapeContext m_context{m_snapshot, m_view, m_theme, m_list};
};

} // namespace

DrawList composeScene(const CanvasSnapshot& snapshot, const View& view, const Theme& theme, std::optional<QRectF> part)
{
    return Composer(snapshot, view, theme, part).wholeScene();
}

DrawList composeLifted(const CanvasSnapshot& snapshot, const View& view, const Theme& theme)
{
    return Composer(snapshot, view, theme, {}).liftedOnly();
}

} // namespace cloudyard
