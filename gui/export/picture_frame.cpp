// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/picture_frame.h"

#include <algorithm>
#include <cmath>

#include "gui/canvas/draw/dot_shape.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/draw/night_shade.h"
#include "gui/language/words.h"

namespace cloudyard {

namespace {

constexpr double kPadding = 20;
constexpr double kNumberGap = 24;
constexpr double kDot = 4;
constexpr double kLeastWords = 420; ///< room for title, moment and faults

using picture_words::tr;

struct LegendEntry {
    const char* name;
    Hue hue;
};
constexpr LegendEntry kLegend[] = {
    {QT_TRANSLATE_NOOP("Picture", "request"), Hue::Blue},
    {QT_TRANSLATE_NOOP("Picture", "response"), Hue::Green},
    {QT_TRANSLATE_NOOP("Picture", "message"), Hue::Cyan},
    {QT_TRANSLATE_NOOP("Picture", "retry"), Hue::Amber},
    {QT_TRANSLATE_NOOP("Picture", "error"), Hue::Red},
    {QT_TRANSLATE_NOOP("Picture", "redelivery"), Hue::Violet},
};

/// Caption over value, right-aligned at `right`; gives where the next one to the left may end.
double drawNumber(DrawList& list, const QString& caption, const QString& value, double right,
                  double top, const Theme& theme)
{
    const double width = std::ceil(std::max(metricsOf(kCaptionFont).horizontalAdvance(caption),
                                            metricsOf(kMetricFont).horizontalAdvance(value))) + 1;
    const double left = right - width;
    list.text(QRectF(left, top + 12, width, 14), caption, kCaptionFont, theme.muted,
              Qt::AlignRight);
    list.text(QRectF(left, top + 29, width, 22), value, kMetricFont, theme.text,
              Qt::AlignRight);
    return left - kNumberGap;
}

const char* const kNight = QT_TRANSLATE_NOOP("Picture", "night for clients");
constexpr double kSwatch = 18;

double legendWidth(bool night)
{
    double width = night ? metricsOf(kCaptionFont).horizontalAdvance(tr(kNight)) + kSwatch + 18 : 0;
    for (const LegendEntry& entry : kLegend)
        width += metricsOf(kCaptionFont).horizontalAdvance(tr(entry.name)) + 28;
    return width;
}

/// Gives the left end.
double drawLegend(DrawList& list, double right, double middle, bool night, const Theme& theme)
{
    if (night) {
        const double width = metricsOf(kCaptionFont).horizontalAdvance(tr(kNight)) + 2;
        list.text(QRectF(right - width, middle - 8, width, 16), tr(kNight), kCaptionFont, theme.muted,
                  Qt::AlignLeft | Qt::AlignVCenter, false);
        drawNightSwatch(list, QRectF(right - width - kSwatch - 6, middle - 6, kSwatch, 12), theme);
        right -= width + kSwatch + 16;
    }
    for (auto entry = std::rbegin(kLegend); entry != std::rend(kLegend); ++entry) {
        const QString name = tr(entry->name);
        const double width = metricsOf(kCaptionFont).horizontalAdvance(name) + 2;
        list.text(QRectF(right - width, middle - 8, width, 16), name, kCaptionFont, theme.muted,
                  Qt::AlignLeft | Qt::AlignVCenter, false);
        drawDotShape(list, QPointF(right - width - 10, middle), kDot, shapeOf(dotColor(entry->hue)),
                     theme.hue(entry->hue).solid);
        right -= width + 26;
    }
    return right;
}

/// Where the block is too narrow for it: a chip of its own above, in the margin of the picture.
void drawLegendChip(DrawList& list, double top, bool night, const Theme& theme)
{
    const QRectF chip(kPadding / 2, top - 34, legendWidth(night) + 8, 26);
    list.rect({chip, 8, theme.panel, {theme.divider, 1}});
    drawLegend(list, chip.right() - 10, chip.center().y(), night, theme);
}

/// Moment and faults on one line or, where that is too narrow, the faults alone: the moment then stands by the title.
struct Words {
    QString title, below;
};
Words wordsFor(const PictureInfo& info, double room)
{
    if (info.faults.isEmpty())
        return {info.title, info.moment};
    const QString faults = info.faults.join(QStringLiteral(", "));
    const QString all = info.moment + QStringLiteral(" · ") + faults;
    if (metricsOf(kBodyFont).horizontalAdvance(all) <= room)
        return {info.title, all};
    return {info.title + QStringLiteral(" · ") + info.moment, faults};
}

/// Title, moment and faults; the verdict, when there is one, takes a third line.
void drawWords(DrawList& list, const PictureInfo& info, const QRectF& room, const Theme& theme)
{
    const bool judged = !info.verdict.isEmpty();
    const auto line = [&](double top, double height) {
        return QRectF(room.left(), room.top() + top, room.width(), height);
    };
    const Words words = wordsFor(info, room.width());
    list.text(line(judged ? 5 : 12, 20), words.title, kTitleFont, theme.text);
    list.text(line(judged ? 25 : 35, 16), words.below, kBodyFont,
              info.faults.isEmpty() ? theme.muted : theme.errText());
    if (judged)
        list.text(line(43, 16), info.verdict, kBodyFont, theme.text);
}

} // namespace

void drawTitleBlock(DrawList& list, const PictureInfo& info, QSize size, const Theme& theme)
{
    const double top = size.height() - kTitleBlockHeight;
    list.pushGroup(QStringLiteral("title-block"));
    list.rect({QRectF(0, top, size.width(), kTitleBlockHeight), 0, theme.panel, {}});
    list.rect({QRectF(0, top, size.width(), 1), 0, theme.divider, {}});
    double right = size.width() - kPadding;
    right = drawNumber(list, tr("latency p95, 10 s"), info.p95, right, top, theme);
    right = drawNumber(list, tr("success, 10 s"), info.success, right, top, theme);
    if (!info.fingerprint.isEmpty())
        right = drawNumber(list, tr("fingerprint"), info.fingerprint, right, top, theme);
    const double verdict = metricsOf(kBodyFont).horizontalAdvance(info.verdict);
    const double words = std::max(kLeastWords, verdict + 2 * kPadding);
    if (right - kPadding - legendWidth(info.night) > words)
        right = drawLegend(list, right - kPadding, top + kTitleBlockHeight / 2.0, info.night, theme);
    else
        drawLegendChip(list, top, info.night, theme);
    const double room = std::max(120.0, right - kPadding * 2);
    drawWords(list, info, QRectF(kPadding, top, room, kTitleBlockHeight), theme);
    list.popGroup();
}

} // namespace cloudyard
