// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/card_parts.h"

#include <algorithm>
#include <array>
#include <cmath>


#include "gui/canvas/draw/live_text.h"
#include "gui/canvas/scene/wellbeing.h"
#include "gui/language/core_text.h"
#include "gui/language/words.h"

namespace cloudyard {
namespace {

using canvas_words::tr;

constexpr double kSquareGap = 2;
constexpr double kLeastSquare = 7; ///< px
constexpr double kLargestSquare = 64;
constexpr double kPartGap = 16;
constexpr double kLeastCaption = 14; ///< px below which a number is left out beside its name
constexpr std::uint32_t kMostSquares = 1U << 20;

CardPart waitingPart(const ItemLive& live, const Theme& theme)
{
    const std::uint32_t waiting = live.view.waiting, limit = live.view.waitingLimit;
    const QString most =
        limit > 0 ? tr(" of %1").arg(metricText(static_cast<float>(limit), MetricUnit::Messages)) : QString();
    const QRgb color = lineIsFull(live.view) ? theme.error() : theme.queue();
    return {tr("waiting"), metricText(static_cast<float>(waiting), MetricUnit::Messages) + most, waiting, waiting,
            color};
}

CardPart slotsPart(const ItemLive& live, const Theme& theme, bool isDown)
{
    const std::uint32_t slots = live.view.slots, busy = std::min(live.view.slotsUsed, slots);
    const bool full = busy == slots && live.view.waiting > 0;
    const QRgb used = isDown || !live.view.inService ? theme.off : full ? theme.retry() : theme.response();
    const QRgb empty = theme.isDark ? theme.hover : theme.divider;
    return {tr("slots"), tr("%1 of %2").arg(busy).arg(slots), slots, busy, used, empty};
}

CardPart membersPart(const ItemLive& live, const Theme& theme)
{
    CardPart part{tr("members"), QString::number(live.members.size()), static_cast<std::uint32_t>(live.members.size())};
    for (const MemberLive& member : live.members)
        part.each.push_back(member.isUp() ? theme.response() : member.isComing() ? theme.queue()
                            : member.state == NodeView::State::Ending ? theme.retry() : theme.error());
    return part;
}

/// Whatever its kind counts in messages.
std::vector<CardPart> stockParts(const CanvasItem& item, const ItemLive& live, const Theme& theme)
{
    constexpr std::size_t kMostStocks = 3;
    constexpr std::array kStockHues{Hue::Cyan, Hue::Blue, Hue::Violet};
    const std::size_t known = item.kind ? std::min<std::size_t>(item.kind->metrics.size(), kMaxMetrics) : 0;
    std::vector<CardPart> parts;
    for (std::size_t i = 0; i < known && parts.size() < kMostStocks; ++i) {
        const MetricDescriptor& metric = item.kind->metrics[i];
        const float value = live.metrics[i];
        if (metric.unit != MetricUnit::Messages || metric.source != MetricSource::Gauge || !metric.charted ||
            metric.sinceStart || !(value >= 0))
            continue;
        const auto count = static_cast<std::uint32_t>(std::min(value, 1e6F));
        const QString name = inSentence(coreText(metric.label));
        parts.push_back(
            {name, metricText(value, metric.unit), count, count, theme.hue(kStockHues[parts.size()]).solid});
    }
    return parts;
}

/// Equal squares in rows, as many as there is room for.
struct Squares {
    double side;
    int columns, rows;
    [[nodiscard]] int count() const { return columns * rows; }
    [[nodiscard]] QRectF at(const QRectF& room, int i) const
    {
        return {room.left() + (i % columns) * (side + kSquareGap), room.top() + (i / columns) * (side + kSquareGap),
                side, side};
    }
};

Squares squaresIn(const QRectF& room, double side)
{
    return {side, std::max(1, static_cast<int>((room.width() + kSquareGap) / (side + kSquareGap))),
            std::max(1, static_cast<int>((room.height() + kSquareGap) / (side + kSquareGap)))};
}

/// As large as they all fit, but no larger than looks like one of many; where they do not fit, as many as do.
Squares squaresFor(const QRectF& room, std::uint32_t count)
{
    const int wanted = static_cast<int>(std::min(count, kMostSquares));
    double side = std::floor(std::min({kLargestSquare, room.height(), room.width()}));
    while (side > kLeastSquare && squaresIn(room, side).count() < wanted)
        --side;
    return squaresIn(room, side);
}

void drawSquares(DrawList& list, const QRectF& area, const CardPart& part)
{
    const Squares squares = squaresFor(area, part.count);
    const int shown = std::min(static_cast<int>(std::min(part.count, kMostSquares)), squares.count());
    const bool isWhole = static_cast<std::uint32_t>(shown) == part.count;
    const double share = part.count > 0 ? static_cast<double>(part.filled) / part.count : 0;
    const int filled = isWhole ? static_cast<int>(part.filled) : static_cast<int>(std::round(share * shown));
    const auto radius = static_cast<float>(squares.side > 40 ? 6 : squares.side > 10 ? 3 : 1.5);
    for (int i = 0; i < shown; ++i) {
        const QRgb color = !part.each.empty() ? part.each[static_cast<std::size_t>(i)]
                           : i < filled       ? part.color
                                              : part.empty;
        if (color != 0)
            list.rect({squares.at(area, i), radius, color});
    }
}

} // namespace

std::vector<CardPart> cardParts(const CanvasItem& item, const ItemLive& live, const Theme& theme, bool isDown)
{
    std::vector<CardPart> parts;
    if (live.view.waitingLimit > 0 || live.view.waiting > 0)
        parts.push_back(waitingPart(live, theme));
    if (live.view.slots > 0)
        parts.push_back(slotsPart(live, theme, isDown));
    if (!live.members.empty())
        parts.push_back(membersPart(live, theme));
    return parts.empty() ? stockParts(item, live, theme) : parts;
}

void drawPartCaption(DrawList& list, const Theme& theme, PartText text, const QRectF& room, const QString& name,
                     const QString& value)
{
    const double label = std::ceil(widthOf(name + u' ', text.font));
    list.text(QRectF(room.left(), room.top(), std::min(label, room.width()), text.row), name, text.font, theme.muted);
    if (room.width() > label + kLeastCaption)
        list.text(QRectF(room.left() + label, room.top(), room.width() - label, text.row), value, text.font,
                  theme.text);
}

void drawCardParts(DrawList& list, const Theme& theme, PartText text, const QRectF& room,
                   std::span<const CardPart> parts)
{
    const auto count = static_cast<double>(parts.size());
    const double width = (room.width() - kPartGap * (count - 1)) / count;
    QRectF cell(room.left(), room.top(), width, room.height());
    for (const CardPart& part : parts) {
        drawPartCaption(list, theme, text, cell, part.name, part.value);
        const QRectF area = cell.adjusted(0, text.row + 3, 0, 0);
        if (area.height() >= kLeastSquare)
            drawSquares(list, area, part);
        cell.translate(width + kPartGap, 0);
    }
}

} // namespace cloudyard
