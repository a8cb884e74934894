// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/annotation_shape.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/model/scene.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

constexpr double kNoteText = 13;  ///< px at 100 %
constexpr double kFrameTitle = 12;
constexpr int kLeastText = 9;     ///< px
constexpr int kMostText = 26;
constexpr double kLineHeight = 1.36;
constexpr double kBar = 3;        ///< px, at the left edge of a note
constexpr int kTint = 16;         ///< opacity of a frame's inside
constexpr double kSpeaks = 24;    ///< px of width below which nothing is said
constexpr double kSlack = 0.96;   ///< of its width that a note counts on: fonts are of whole pixels
constexpr double kPaddingAcross = 10, kPaddingDown = 7; ///< px at 100 %

FontSpec fontFor(double size, double scale, QFont::Weight weight)
{
    return {FontFamily::Sans, std::clamp(static_cast<int>(std::round(size * scale)), kLeastText, kMostText), weight};
}

/// The longest beginning of a text that fits, at least one character.
qsizetype fitting(const QString& text, const QFontMetricsF& metrics, double width)
{
    qsizetype low = 1, high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        metrics.horizontalAdvance(text.left(middle)) <= width ? low = middle : high = middle - 1;
    }
    return low;
}

/// Takes one line off the text.
QString takeLine(QString& text, const QFontMetricsF& metrics, double width)
{
    qsizetype end = fitting(text, metrics, width), next = end;
    if (end < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', end);
        if (space > 0)
            end = space, next = space + 1;
    }
    const QString line = text.left(end);
    text.remove(0, next);
    return line;
}

void drawNote(const ShapeContext& context, const CanvasItem& item)
{
    const HueColors& hue = context.theme.hue(hueOfAnnotation(item));
    const QRectF box = screenBox(item.rect, context.view);
    const double scale = context.view.scale();
    const auto radius = static_cast<float>(std::clamp(6 * scale, 2.0, 8.0));
    context.list.rect({box, radius, hue.pill, {hue.border, 1}});
    context.list.rect({QRectF(box.left() + 1, box.top() + 4, kBar, box.height() - 8), 1.5F, hue.solid});
    const double across = std::clamp(kPaddingAcross * scale, 3.0, 16.0);
    const FontSpec font = fontFor(kNoteText, scale, QFont::Normal);
    const double line = std::round(font.size * kLineHeight);
    const double down =
        std::clamp(kPaddingDown * scale, 0.0, std::max(0.0, std::min(11.0, (box.height() - line) / 2)));
    const QRectF inner = box.adjusted(across + kBar, down, -across, -down);
    const int most = static_cast<int>(inner.height() / line + 0.4); // the last one may come a little nearer
    if (inner.width() < kSpeaks || most < 1)
        return;
    const double step = std::min(line, inner.height() / most);
    QRectF row(inner.left(), inner.top(), inner.width(), line);
    for (const QString& words : brokenIntoLines(item.words, font, inner.width(), most)) {
        if (!words.isEmpty())
            context.list.text(row, words, font, context.theme.text);
        row.translate(0, step);
    }
}

void drawFrame(const ShapeContext& context, const CanvasItem& item)
{
    const HueColors& hue = context.theme.hue(hueOfAnnotation(item));
    const QRectF box = screenBox(item.rect, context.view);
    const auto radius = static_cast<float>(std::clamp(10 * context.view.scale(), 3.0, 12.0));
    context.list.rect({box, radius, withAlpha(hue.solid, kTint), {hue.border, 1.4F}});
    const FontSpec font = fontFor(kFrameTitle, context.view.scale(), QFont::DemiBold);
    const double strip = kFrameHeader * context.view.scale();
    const QRectF row(box.left() + 10, box.top() + 2, box.width() - 20, std::max(strip - 3, font.size * 1.2));
    if (row.width() >= kSpeaks && row.height() <= box.height() && strip >= font.size && !item.title.isEmpty())
        context.list.text(row, item.title, font, hue.text);
}

} // namespace

double noteHeightFor(const QString& words, double width)
{
    const FontSpec font = fontFor(kNoteText, 1, QFont::Normal);
    const double room = std::max(kSpeaks, kSlack * (width - 2 * kPaddingAcross - kBar));
    const QStringList lines = brokenIntoLines(words, font, room, std::numeric_limits<int>::max());
    const double needed = static_cast<double>(lines.size()) * std::round(font.size * kLineHeight) + 2 * kPaddingDown;
    return std::ceil(needed / kGrid) * kGrid;
}

std::optional<Extent> grownFor(const Annotation& annotation, const QString& words)
{
    if (annotation.form != Annotation::Form::Note)
        return {};
    const QSizeF fresh = freshSize(annotation.form);
    const Extent now = annotation.size.value_or(Extent{fresh.width(), fresh.height()});
    const double needed = noteHeightFor(words, std::max(now.width, kLeastNoteWidth));
    return needed > now.height ? std::optional(Extent{now.width, needed}) : std::nullopt;
}

Hue hueOfAnnotation(const CanvasItem& item)
{
    constexpr Hue kHuesByColor[]{Hue::Blue, Hue::Green, Hue::Violet, Hue::Cyan, Hue::Amber, Hue::Red};
    static_assert(std::size(kHuesByColor) == kAnnotationTints.size());
    const auto color = std::ranges::find(kAnnotationTints, item.color);
    if (color != kAnnotationTints.end())
        return kHuesByColor[color - kAnnotationTints.begin()];
    return item.shape == ItemShape::Frame ? Hue::Blue : Hue::Amber;
}

QStringList brokenIntoLines(const QString& text, FontSpec font, double width, int most)
{
    const QFontMetricsF& metrics = metricsOf(font);
    QStringList lines;
    for (QString paragraph : text.split(u'\n')) {
        do {
            if (lines.size() == most) {
                lines.back() = metrics.elidedText(lines.back() + QStringLiteral(" …"), Qt::ElideRight, width);
                return lines;
            }
            lines.push_back(paragraph.isEmpty() ? QString() : takeLine(paragraph, metrics, width));
        } while (!paragraph.isEmpty());
    }
    return lines;
}

void drawAnnotation(const ShapeContext& context, ItemIndex index)
{
    const CanvasItem& item = (*context.snapshot.items)[index];
    item.shape == ItemShape::Frame ? drawFrame(context, item) : drawNote(context, item);
}

} // namespace cloudyard
