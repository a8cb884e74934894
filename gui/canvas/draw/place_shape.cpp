// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/place_shape.h"

#include <algorithm>
#include <array>
#include <cmath>


#include "gui/canvas/draw/card_shape.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/wellbeing.h"
#include "gui/language/core_text.h"
#include "gui/language/words.h"

namespace cloudyard {
namespace {

/// Dark itself, or in a place that is.
bool hasNoPower(const ItemLive& live) { return live.view.state == NodeView::State::PowerLost; }

bool isDead(const ItemLive& live) { return hasNoPower(live) || live.inDeadPlace; }

constexpr FontSpec kRegionName{FontFamily::Sans, 13, QFont::DemiBold};
constexpr FontSpec kRegionCity{FontFamily::Sans, 12, QFont::Normal};
constexpr FontSpec kZoneName{FontFamily::Sans, 11, QFont::Medium};
constexpr int kLeastZoneName = 9; ///< px of text
constexpr double kZoneStrip = 14; ///< px; names in a lower one are smaller
constexpr FontSpec kPillText{FontFamily::Sans, 11, QFont::DemiBold};
constexpr double kPillHeight = 20;
constexpr double kLeastPill = 90; ///< px; rather than less a name gives way
constexpr double kPillClearance = 2; ///< to the cards below
constexpr double kSummaryGap = 3; ///< from a summary to the box below it
constexpr double kShortLeader = 40;
constexpr float kHatchSpacing = 9;

/// The worst that holds anything in a place, for its pill.
struct Summary {
    Hue hue = Hue::Green;
    QString text;
    QString brief = {}; ///< where there is no room for that; empty: it has no other words
};

constexpr int kWorthSaying = 1; ///< percent of what ends that fails
constexpr int kMuch = 10;       ///< percent, from which on it is as bad as something that is down

struct Trouble {
    int zones = 0;     ///< without power
    QString limited;   ///< of another fault that holds a zone: "zone a: no capacity"
    int cards = 0; ///< down, not in one of those zones
    int starting = 0;
    int fullLines = 0;
    int failing = 0; ///< percent, of the card of which most fails
    QString failingAt; ///< its name
    int seen = 0;    ///< percent of its clients' requests that fail
};

Trouble troubleIn(const ShapeContext& context, ItemIndex place)
{
    Trouble trouble;
    const auto& items = *context.snapshot.items;
    trouble.seen = failingPercent(context.snapshot.live(place));
    for (ItemIndex i = 0; i < items.size(); ++i) {
        const bool inside =
            items[i].parent == place || (items[i].parent != kNoIndex && items[items[i].parent].parent == place);
        if (!inside)
            continue;
        const ItemLive& live = context.snapshot.live(i);
        if (items[i].isPlace()) {
            trouble.zones += hasNoPower(live) ? 1 : 0;
            if (live.fault && !hasNoPower(live) && trouble.limited.isEmpty())
                trouble.limited = QStringLiteral("%1: %2").arg(items[i].title, coreText(live.fault->state));
        } else if (!live.inDeadPlace) {
            trouble.cards += isDown(live) ? 1 : 0;
            trouble.starting += isStarting(live) ? 1 : 0;
            trouble.fullLines += lineIsFull(live.view) ? 1 : 0;
            if (const int failing = isDown(live) ? 0 : failingPercent(live); failing > trouble.failing) {
                trouble.failing = failing;
                trouble.failingAt = items[i].title;
            }
        }
    }
    return trouble;
}

using canvas_words::tr;

QString counted(int count, const QString& one, const QString& several)
{
    return count == 1 ? one : several.arg(count);
}

/// What is wrong in a place, the worst first, two things at most, or one where room is short; empty: nothing.
Summary troubleText(const Trouble& trouble, bool isBrief)
{
    Summary said;
    int parts = 0;
    const auto add = [&](bool is, Hue hue, const QString& text) {
        if (!is || parts == (isBrief ? 1 : 2))
            return;
        said.hue = parts == 0 ? hue : said.hue;
        said.text += (parts++ == 0 ? QString() : QStringLiteral(" · ")) + text;
    };
    add(trouble.zones > 0, Hue::Red, counted(trouble.zones, tr("1 zone down"), tr("%1 zones down")));
    const bool saysZonesAndRequests = trouble.zones > 0 && trouble.seen >= kMuch; // no room for a third
    add(trouble.cards > 0 && !saysZonesAndRequests, Hue::Red, tr("%1 down").arg(trouble.cards));
    add(trouble.seen >= kMuch, Hue::Red, tr("%1 % of requests fail").arg(trouble.seen));
    const QString failing = isBrief ? tr("%1 % fails").arg(trouble.failing)
                                    : tr("%1 % fails at %2").arg(trouble.failing).arg(trouble.failingAt);
    add(trouble.failing >= kMuch, Hue::Red, failing);
    add(trouble.seen >= kWorthSaying && trouble.seen < kMuch, Hue::Amber,
        tr("%1 % of requests fail").arg(trouble.seen));
    add(!trouble.limited.isEmpty() && !isBrief, Hue::Amber, trouble.limited);
    add(trouble.fullLines > 0, Hue::Amber, counted(trouble.fullLines, tr("1 line full"), tr("%1 lines full")));
    add(trouble.failing >= kWorthSaying && trouble.failing < kMuch, Hue::Amber, failing);
    add(trouble.starting > 0 && parts == 0 && !isBrief, Hue::Blue, tr("%1 starting").arg(trouble.starting));
    return said;
}

Summary summaryOf(const ShapeContext& context, ItemIndex index)
{
    const CanvasItem& item = (*context.snapshot.items)[index];
    const ItemLive& live = context.snapshot.live(index);
    if (live.fault)
        return {hasNoPower(live) ? Hue::Red : Hue::Amber, faultText(*live.fault, context.snapshot.now),
                coreText(live.fault->state)};
    if (!context.snapshot.running || live.inDeadPlace)
        return {};
    if (const Summary trouble = troubleText(troubleIn(context, index), item.shape != ItemShape::Region);
        !trouble.text.isEmpty())
        return trouble;
    if (item.cardsInside == 0 || item.shape != ItemShape::Region)
        return {};
    return {Hue::Green, tr("healthy")};
}

double pillWidth(const QString& words) { return std::ceil(widthOf(words, kPillText)) + 27; }

/// A pill of text at a right edge; gives its box. Elides to the room there is, and is left out below a few letters.
QRectF drawPill(const ShapeContext& context, QPointF rightMiddle, double room, const Summary& summary)
{
    const HueColors& hue = context.theme.hue(summary.hue);
    const QString& text = pillWidth(summary.text) > room && !summary.brief.isEmpty() ? summary.brief : summary.text;
    const double width = std::min(pillWidth(text), room);
    if (width < 44)
        return {};
    const QRectF pill(std::round(rightMiddle.x() - width), std::round(rightMiddle.y() - kPillHeight / 2), width,
                      kPillHeight);
    context.list.rect({pill, static_cast<float>(kPillHeight / 2), hue.pill});
    const QPointF mark(pill.left() + 10.5, pill.center().y());
    if (summary.hue == Hue::Red)
        context.list.rect({QRectF(mark - QPointF(3, 3), QSizeF(6, 6)), 1, hue.solid});
    else
        context.list.dot(mark, 3, hue.solid);
    context.list.text(pill.adjusted(18, 0, -8, 0), text, kPillText, hue.text);
    return pill;
}

/// Names sit in the middle of the strip that layouts keep free, but not far from the upper edge.
double headerMiddle(const ShapeContext& context, ItemIndex index, const QRectF& box)
{
    const ItemShape shape = (*context.snapshot.items)[index].shape;
    const double strip = headerOf(shape) * context.view.scale();
    return std::round(box.top() + std::min(strip / 2 + 1, shape == ItemShape::Region ? 22.0 : 17.0));
}

/// A pill is as tall at every scale: where the strip is lower it stands on the upper edge, never on the cards below.
double pillMiddle(const ShapeContext& context, ItemIndex index, const QRectF& box)
{
    const double strip = headerOf((*context.snapshot.items)[index].shape) * context.view.scale();
    return std::min(headerMiddle(context, index, box),
                    std::floor(box.top() + strip - kPillHeight / 2 - kPillClearance));
}

double radiusOf(const CanvasItem& item, double scale)
{
    return std::clamp((item.shape == ItemShape::Region ? 14.0 : 10.0) * std::sqrt(scale), 3.0, 14.0);
}

/// Links pass under the name of a place; its border does not.
void drawBehindName(const ShapeContext& context, ItemIndex index, const QRectF& box, const QRectF& words)
{
    const bool isRegion = (*context.snapshot.items)[index].shape == ItemShape::Region;
    const QRgb fill = isDead(context.snapshot.live(index)) ? context.theme.zoneFault
                      : isRegion                           ? context.theme.region
                                                           : context.theme.zone;
    context.list.rect({words.adjusted(-4, 0, 4, 0).intersected(box.adjusted(1, 1, -1, -1)), 4, fill});
}

void drawRegionHeader(const ShapeContext& context, ItemIndex index, const QRectF& box)
{
    const CanvasItem& item = (*context.snapshot.items)[index];
    const Theme& theme = context.theme;
    const double middle = headerMiddle(context, index, box);
    double right = box.right() - 14;
    if (const Summary summary = summaryOf(context, index); !summary.text.isEmpty()) {
        const QRectF pill = drawPill(context, {right, pillMiddle(context, index, box)}, box.width() * 0.6, summary);
        right = pill.isEmpty() ? right : pill.left() - 10;
    }
    const double left = box.left() + 16;
    const double nameWidth = std::ceil(widthOf(item.title, kRegionName)) + 1;
    const double room = right - left;
    if (room < 24)
        return;
    const double cityLeft = left + nameWidth + 9;
    const bool hasCity =
        context.view.detail().region == PlaceDetail::Full && right - cityLeft > 40 && !item.subtitle.isEmpty();
    const double words =
        hasCity ? cityLeft - left + std::ceil(widthOf(item.subtitle, kRegionCity)) : nameWidth;
    drawBehindName(context, index, box, QRectF(left, middle - 9, std::min(words, room), 18));
    context.list.text(QRectF(left, middle - 9, std::min(nameWidth, room), 18), item.title, kRegionName, theme.text);
    if (hasCity)
        context.list.text(QRectF(cityLeft, middle - 9, right - cityLeft, 18), item.subtitle, kRegionCity, theme.muted);
}

void drawZoneHeader(const ShapeContext& context, ItemIndex index, const QRectF& box)
{
    const CanvasItem& item = (*context.snapshot.items)[index];
    const Theme& theme = context.theme;
    const bool dead = isDead(context.snapshot.live(index));
    const double middle = headerMiddle(context, index, box);
    const double left = box.left() + 12;
    double right = box.right() - 8;
    if (const Summary summary = summaryOf(context, index);
        !summary.text.isEmpty() && context.view.detail().zone == PlaceDetail::Full) {
        const double name = std::min(widthOf(item.title, kZoneName), box.width() / 2);
        const double room = std::max(right - left - name - 8, std::min(box.width() - 50, kLeastPill));
        const QRectF pill = drawPill(context, {right, pillMiddle(context, index, box)}, room, summary);
        right = pill.isEmpty() ? right : pill.left() - 8;
    }
    if (right - left < 20)
        return;
    const double lacking = std::max(0.0, kZoneStrip - headerOf(item.shape) * context.view.scale());
    const FontSpec font{kZoneName.family,
                        std::max(kLeastZoneName, kZoneName.size - static_cast<int>(std::ceil(lacking))),
                        kZoneName.weight};
    const double words = std::ceil(widthOf(item.title, font)) + 1;
    drawBehindName(context, index, box, QRectF(left, middle - 8, std::min(words, right - left), 16));
    context.list.text(QRectF(left, middle - 8, right - left, 16), item.title, font,
                      dead ? theme.errText() : theme.muted);
}

/// A folded place: its name, how much is in it, and the worst of that.
void drawFolded(const ShapeContext& context, ItemIndex index, const QRectF& box)
{
    const CanvasItem& item = (*context.snapshot.items)[index];
    const QRectF inner = box.adjusted(10, 6, -10, -6);
    const bool dead = isDead(context.snapshot.live(index));
    context.list.text(QRectF(inner.left(), inner.top(), inner.width(), 18), item.title, kRegionName,
                      dead ? context.theme.errText() : context.theme.text);
    const QString inside = counted(static_cast<int>(item.cardsInside), tr("1 card inside"), tr("%1 cards inside"));
    if (inner.height() >= 34)
        context.list.text(QRectF(inner.left(), inner.top() + 18, inner.width(), 16), inside, kZoneName,
                          context.theme.muted);
    const Summary summary = summaryOf(context, index);
    if (inner.height() >= 34 + kPillHeight && !summary.text.isEmpty())
        drawPill(context, {inner.right(), inner.bottom() - kPillHeight / 2}, inner.width(), summary);
}

/// Seen from far away: how many cards, and the worst state.
Summary fromAfar(const ShapeContext& context, ItemIndex index)
{
    const CanvasItem& item = (*context.snapshot.items)[index];
    const Summary summary = summaryOf(context, index);
    const QString words = item.title + QStringLiteral(" · %1").arg(item.cardsInside)
                          + (summary.hue != Hue::Green ? QStringLiteral(" · ") + summary.text : QString());
    return {summary.text.isEmpty() ? Hue::Blue : summary.hue, words};
}

/// On the upper edge of the box.
void drawSummary(const ShapeContext& context, ItemIndex index, const QRectF& box)
{
    const Summary said = fromAfar(context, index);
    const double width = pillWidth(said.text);
    drawPill(context, {box.center().x() + width / 2, box.top() - kPillHeight / 2 - kSummaryGap}, width, said);
}

QPointF nearestOnBorder(const QRectF& box, QPointF to)
{
    return {std::clamp(to.x(), box.left(), box.right()), std::clamp(to.y(), box.top(), box.bottom())};
}

} // namespace

double riseOfWords(const View& view)
{
    if (view.detail().region == PlaceDetail::Summary)
        return kPillHeight + kSummaryGap;
    return std::max(0.0, kPillHeight + kPillClearance - headerOf(ItemShape::Region) * view.scale());
}

QRectF summaryBox(const ShapeContext& context, ItemIndex index)
{
    const QRectF box = screenBox((*context.snapshot.items)[index].rect, context.view);
    const double width = pillWidth(fromAfar(context, index).text);
    return {box.center().x() - width / 2, box.top() - kPillHeight - kSummaryGap, width, kPillHeight};
}

void drawPlaceBody(const ShapeContext& context, ItemIndex index)
{
    const CanvasItem& item = (*context.snapshot.items)[index];
    const Theme& theme = context.theme;
    const QRectF box = screenBox(item.rect, context.view);
    const auto radius = static_cast<float>(radiusOf(item, context.view.scale()));
    const bool dead = isDead(context.snapshot.live(index));
    if (item.shape == ItemShape::Region)
        context.list.shadow({box.translated(0, 5), 18, radius, theme.shadow});
    const bool region = item.shape == ItemShape::Region;
    const QRgb fill = dead ? theme.zoneFault : region ? theme.region : theme.zone;
    const Stroke border = dead ? Stroke{theme.zoneFaultBorder, 1.2F, {5, 4}}
                               : Stroke{region ? theme.regionBorder : theme.zoneBorder, region ? 1.2F : 1.0F};
    context.list.rect({box, radius, fill, dead ? Stroke{} : border});
    if (!dead)
        return;
    context.list.hatch(box.adjusted(2, 2, -2, -2), kHatchSpacing, 1, theme.zoneFaultHatch);
    context.list.rect({box, radius, 0, border});
}

void drawPlaceHeader(const ShapeContext& context, ItemIndex index)
{
    const CanvasItem& item = (*context.snapshot.items)[index];
    const QRectF box = screenBox(item.rect, context.view);
    if (item.collapsed && context.view.detail().card >= CardDetail::Title)
        return drawFolded(context, index, box);
    const bool region = item.shape == ItemShape::Region;
    const PlaceDetail detail = region ? context.view.detail().region : context.view.detail().zone;
    if (detail == PlaceDetail::Summary) {
        if (region)
            drawSummary(context, index, box);
        return;
    }
    if (region)
        drawRegionHeader(context, index, box);
    else
        drawZoneHeader(context, index, box);
}

void drawPin(const ShapeContext& context, ItemIndex index)
{
    const CanvasItem& item = (*context.snapshot.items)[index];
    if (item.showsPin())
        drawPinOf(context, screenBox(item.rect, context.view), *item.pin, false);
}

void drawPinOf(const ShapeContext& context, const QRectF& box, QPointF place, bool lit)
{
    const Theme& theme = context.theme;
    const QPointF pin = context.view.toScreen(place);
    const QPointF border = nearestOnBorder(box, pin);
    if (std::hypot(border.x() - pin.x(), border.y() - pin.y()) >= kShortLeader)
        context.list.line(border, pin, {lit ? theme.accent : blended(theme.accent, theme.ocean, 120), 1, {3, 4}});
    context.list.dot(pin, lit ? 9 : 6, blended(theme.accent, theme.ocean, lit ? 110 : 70));
    context.list.dot(pin, lit ? 4.6 : 3.4, theme.accent);
    context.list.dot(pin, lit ? 1.8 : 1.3, theme.isDark ? theme.ocean : theme.card);
}

} // namespace cloudyard
