// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/bundle_shape.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "gui/canvas/draw/link_shape.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/canvas/draw/place_shape.h"
#include "gui/canvas/scene/flow_level.h"

namespace cloudyard {
namespace {

constexpr QSizeF kLabel{56, 16};
constexpr float kLeastFlow = 0.05F; ///< per second; less reads as nothing
constexpr Dash kBroken{6, 5};

struct Flow {
    float messages = 0;
    std::size_t failed = 0; ///< links that nothing gets along
    std::size_t troubled = 0;
    bool known = false;
};

Flow flowOf(const CanvasSnapshot& snapshot, const CanvasBundle& bundle)
{
    Flow flow;
    for (const ItemIndex i : bundle.links) {
        const CanvasLink& link = (*snapshot.links)[i];
        const LinkLive& live = (*snapshot.linkLive)[i];
        const bool dead =
            snapshot.running && (snapshot.live(link.from).inDeadPlace || snapshot.live(link.to).inDeadPlace);
        flow.messages += live.messages;
        flow.failed += !link.meaning || live.cut || dead ? 1 : 0;
        flow.troubled += live.impaired ? 1 : 0;
        flow.known = flow.known || live.known;
    }
    return flow;
}

Stroke strokeOf(const Flow& flow, std::size_t links, const Theme& theme)
{
    const auto width =
        static_cast<float>(std::clamp(1.4 + std::log10(1 + static_cast<double>(flow.messages)), 1.4, 5.0));
    if (flow.failed == links)
        return {theme.linkFailed, width, kBroken};
    if (flow.failed + flow.troubled > 0)
        return {theme.retry(), width};
    return {flow.messages > kLeastFlow ? theme.linkHot : theme.link, width};
}

bool isLifted(const ShapeContext& context, const CanvasBundle& bundle)
{
    return std::ranges::any_of(*context.snapshot.lifted,
                               [&](ItemIndex i) { return i == bundle.from || i == bundle.to; });
}

bool isDrawn(const ShapeContext& context, const CanvasBundle& bundle)
{
    const QRectF& box = bundle.path.bounds();
    const QRectF seen = context.view.visibleScene();
    return box.left() <= seen.right() && box.right() >= seen.left() && box.top() <= seen.bottom() &&
           box.bottom() >= seen.top();
}

void drawBundle(const ShapeContext& context, const CanvasBundle& bundle)
{
    const Flow flow = flowOf(context.snapshot, bundle);
    const std::vector<QPointF> points = screenPath(bundle.path, context.view);
    Stroke stroke = strokeOf(flow, bundle.links.size(), context.theme);
    if (context.snapshot.still && stroke.color == context.theme.linkHot)
        stroke.color = context.theme.link; // else the dashes would not stand out
    context.list.polyline(points, stroke);
    if (context.snapshot.still && flow.failed < bundle.links.size())
        drawStillFlow(context, points, flowLevel(static_cast<double>(flow.messages)),
                      flowColor((*context.snapshot.links)[bundle.links.front()].meaning, context.theme));
}

} // namespace

void drawBundles(const ShapeContext& context, bool lifted)
{
    for (const CanvasBundle& bundle : *context.snapshot.bundles)
        if (isDrawn(context, bundle) && isLifted(context, bundle) == lifted)
            drawBundle(context, bundle);
}

QString bundleTip(const CanvasSnapshot& snapshot, const CanvasBundle& bundle)
{
    const Flow flow = flowOf(snapshot, bundle);
    QString words = (*snapshot.items)[bundle.from].title + QStringLiteral(" → ") + (*snapshot.items)[bundle.to].title;
    if (bundle.links.size() > 1)
        words += QCoreApplication::translate("Canvas", "  ·  %1 links").arg(bundle.links.size());
    return flow.known ? words + QStringLiteral("  ·  ") + metricText(flow.messages, MetricUnit::PerSecond) : words;
}

std::vector<QRectF> drawBundleLabels(const ShapeContext& context)
{
    std::vector<QRectF> taken, labels;
    for (ItemIndex i = 0; i < context.snapshot.items->size(); ++i) {
        const CanvasItem& item = (*context.snapshot.items)[i];
        if (item.parent == kNoIndex && !item.hidden)
            taken.push_back(item.shape == ItemShape::Region ? summaryBox(context, i)
                                                            : screenBox(item.rect, context.view));
    }
    for (const CanvasBundle& bundle : *context.snapshot.bundles) {
        const Flow flow = flowOf(context.snapshot, bundle);
        if (!flow.known || flow.messages < kLeastFlow || !isDrawn(context, bundle))
            continue;
        for (const double t : {0.5, 0.4, 0.6, 0.3, 0.7}) {
            const QPointF middle = context.view.toScreen(bundle.path.pointAt(t));
            const QRectF box(middle - QPointF(kLabel.width() / 2, kLabel.height() / 2), kLabel);
            if (std::ranges::any_of(taken,
                                    [&](const QRectF& other) { return other.intersects(box.adjusted(-2, -2, 2, 2)); }))
                continue;
            taken.push_back(box);
            labels.push_back(drawLinkPill(context.list, context.view, bundle.path.pointAt(t), kLabel,
                                          metricText(flow.messages, MetricUnit::PerSecond), context.theme.raised,
                                          context.theme.divider, context.theme.text));
            break;
        }
    }
    return labels;
}

} // namespace cloudyard
