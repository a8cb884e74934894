// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/link_shape.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "gui/canvas/scene/flow_level.h"

namespace cloudyard {
namespace {

constexpr double kShortestShown = 6; ///< px; at thin detail shorter links are left out
constexpr double kArrow = 5;
constexpr double kHotRate = 30;      ///< per second: from here on a link glows
constexpr float kHaloWidth = 7;
constexpr Dash kImpairedDash{9, 3}; ///< slower, or losing packets

struct Look {
    Stroke stroke;
    bool failed = false;
    bool hot = false;
};

double rateOf(const LinkLive& live) { return static_cast<double>(live.rate[0] + live.rate[1]); }

bool touchesDeadPlace(const ShapeContext& context, const CanvasLink& link)
{
    return context.snapshot.live(link.from).inDeadPlace || context.snapshot.live(link.to).inDeadPlace;
}

Look lookOf(const ShapeContext& context, ItemIndex index)
{
    const CanvasLink& link = (*context.snapshot.links)[index];
    const LinkLive& live = (*context.snapshot.linkLive)[index];
    const Theme& theme = context.theme;
    Look look{{theme.link, 1.3F}};
    if (link.meaning == LinkMeaning::Subscribe)
        look.stroke = {theme.replication(), 1.3F, kReplicationDash};
    else if (link.meaning == LinkMeaning::DeadLetter)
        look.stroke = {theme.retry(), 1.2F, kFailedDash};
    if (!link.meaning || live.cut || (context.snapshot.running && touchesDeadPlace(context, link)))
        look = {{theme.linkFailed, 1.4F, kFailedDash}, true};
    if (context.view.detail().link == LinkDetail::Thin) {
        look.stroke.width = 1;
        return look;
    }
    if (live.impaired && !look.failed) {
        look.stroke = {theme.retry(), 2, kImpairedDash};
        return look;
    }
    if (!look.failed && rateOf(live) > 0)
        look.stroke.width += static_cast<float>(std::min(1.1, std::log10(1 + rateOf(live)) * 0.4));
    look.hot = !look.failed && rateOf(live) >= kHotRate && look.stroke.dash.continuous();
    if (look.hot)
        look.stroke.color = theme.linkHot;
    return look;
}

/// A chevron just before the end, so that the direction can be read without dots.
void drawArrow(const ShapeContext& context, const CanvasLink& link, QRgb color)
{
    const double length = link.path.length() * context.view.scale();
    if (length < 24)
        return;
    const double t = 1 - 7 / length;
    const QPointF tip = context.view.toScreen(link.path.pointAt(1 - 2 / length));
    const QPointF along = link.path.directionAt(t);
    const QPointF across(-along.y(), along.x());
    const std::array wings{tip - along * kArrow + across * kArrow * 0.62, tip,
                           tip - along * kArrow - across * kArrow * 0.62};
    context.list.polygon(wings, color);
}

/// Two strokes across the middle of a cut link.
void drawCut(const ShapeContext& context, const CanvasLink& link)
{
    const QPointF middle = context.view.toScreen(link.path.pointAt(0.5));
    const QRgb color = context.theme.error();
    context.list.dot(middle, 8, context.theme.card, {color, 1.2F});
    context.list.line(middle - QPointF(3, 3), middle + QPointF(3, 3), {color, 1.6F});
    context.list.line(middle + QPointF(-3, 3), middle + QPointF(3, -3), {color, 1.6F});
}

} // namespace

std::vector<QPointF> screenPath(const LinkPath& path, const View& view)
{
    std::vector<QPointF> points;
    points.reserve(path.points().size());
    for (const QPointF& p : path.points()) {
        const QPointF at = view.toScreen(p);
        const bool last = &p == &path.points().back();
        if (points.empty() || last || std::abs(at.x() - points.back().x()) + std::abs(at.y() - points.back().y()) > 0.5)
            points.push_back(at);
    }
    return points;
}

void drawLink(const ShapeContext& context, ItemIndex index, LinkEmphasis emphasis)
{
    const CanvasLink& link = (*context.snapshot.links)[index];
    const double length = link.path.length() * context.view.scale();
    const bool thin = context.view.detail().link == LinkDetail::Thin;
    if (length <= 0 || (thin && length < kShortestShown))
        return;
    Look look = lookOf(context, index);
    if (context.snapshot.still && look.hot) // else the dashes would not stand out
        look.stroke.color = context.theme.link;
    const std::vector<QPointF> points = screenPath(link.path, context.view);
    if (emphasis != LinkEmphasis::None) {
        look.stroke.width = std::max(look.stroke.width, 2.0F);
        look.stroke.color = look.failed ? look.stroke.color : context.theme.accent;
        if (emphasis == LinkEmphasis::Selected)
            context.list.polyline(points, {context.theme.selectionHalo, 8});
    } else if (look.hot) {
        context.list.polyline(points, {context.theme.linkHotHalo, kHaloWidth});
    }
    context.list.polyline(points, look.stroke);
    if (context.snapshot.still && !look.failed)
        drawStillFlow(context, points, (*context.snapshot.linkLive)[index].flow, flowColor(link.meaning, context.theme));
    if (thin)
        return;
    drawArrow(context, link, look.stroke.color);
    if ((*context.snapshot.linkLive)[index].cut)
        drawCut(context, link);
}

/// Hand-overs and what is delivered are messages, all else is asked for.
QRgb flowColor(std::optional<LinkMeaning> meaning, const Theme& theme)
{
    return meaning == LinkMeaning::Request || meaning == LinkMeaning::Route ? theme.request() : theme.queue();
}

void drawStillFlow(const ShapeContext& context, std::span<const QPointF> points, int level, QRgb color)
{
    if (level == 0)
        return;
    const FlowDashes dashes = flowDashes(level);
    context.list.polyline(points, {color, dashes.width, {dashes.on, dashes.off}});
}

QRectF drawLinkPill(DrawList& list, const View& view, QPointF spot, QSizeF size, const QString& words, QRgb fill,
                    QRgb border, QRgb text)
{
    const QPointF middle = view.toScreen(spot);
    const QPointF corner(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2));
    const QRectF box(corner, size);
    list.rect({box, static_cast<float>(size.height() / 2), fill, {border, 1}});
    list.text(box.adjusted(3, 0, -3, 0), words, kCardTextFont, text, Qt::AlignCenter);
    return box;
}

} // namespace cloudyard
