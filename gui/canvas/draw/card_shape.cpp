// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/card_shape.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "gui/canvas/draw/live_text.h"

namespace cloudyard {
namespace {

constexpr FontSpec kFullTitle{FontFamily::Sans, 12, QFont::DemiBold};
constexpr double kPadding = 9;
constexpr int kMostCells = 24; ///< more slots than that are drawn as one bar
constexpr double kLargest = 2; ///< text grows no further
constexpr double kDotsFrom = 1.6; ///< radius of the smallest dot

class Card {
public:
    Card(const ShapeContext& context, ItemIndex index)
        : m_context(context), m_theme(context.theme), m_list(context.list), m_item((*context.snapshot.items)[index]),
          m_live(context.snapshot.live(index)), m_state(wellbeingOf(m_item, m_live, context.snapshot.running)),
          m_box(screenBox(m_item.rect, context.view))
    {
    }

    void draw()
    {
        switch (m_context.view.detail().card) {
        case CardDetail::Dot: return drawDot();
        case CardDetail::Chip: return drawChip();
        case CardDetail::Icon: return drawIconOnly();
        case CardDetail::Title: return drawTitled();
        case CardDetail::Full: return drawFull();
        }
    }

private:
    [[nodiscard]] bool isDown() const
    {
        return m_state == Wellbeing::PowerLost || m_state == Wellbeing::Failed || m_state == Wellbeing::Off;
    }
    [[nodiscard]] QRgb fill() const { return isDown() ? m_theme.cardFault : m_theme.card; }
    [[nodiscard]] QRgb stateColor() const
    {
        return m_state == Wellbeing::Unknown ? m_theme.off : m_theme.hue(hueOf(m_state)).solid;
    }

    [[nodiscard]] Stroke border() const
    {
        switch (m_state) {
        case Wellbeing::Warning: return {m_theme.hue(Hue::Amber).border, 1};
        case Wellbeing::Starting: return {m_theme.hue(Hue::Cyan).border, 1, {4, 3}};
        case Wellbeing::Failed: return {m_theme.cardFaultBorder, 1};
        case Wellbeing::Off:
        case Wellbeing::PowerLost: return {m_theme.cardFaultBorder, 1, {4, 3}};
        case Wellbeing::Unknown:
        case Wellbeing::Ok: break;
        }
        return {m_theme.cardBorder, 1};
    }

    void drawDot()
    {
        const double radius = std::max(kDotsFrom, m_box.width() * 0.3);
        m_list.dot(m_box.center(), radius, stateColor());
    }

    void drawChip()
    {
        const auto radius = static_cast<float>(std::clamp(m_box.width() * 0.09, 1.5, 4.0));
        m_list.rect({m_box, radius, fill(), border()});
        m_list.rect({QRectF(m_box.left() + 1, m_box.top() + 2, 2, m_box.height() - 4), 1, stateColor()});
    }

    void drawBody(float radius, float blur)
    {
        m_list.shadow({m_box.translated(0, blur * 0.3), blur, radius, m_theme.shadow});
        m_list.rect({m_box, radius, fill(), border()});
    }

    void drawTile(const QRectF& tile, double markRadius)
    {
        const HueColors& hue = m_theme.hue(isDown() ? Hue::Red : hueOf(m_item.kind));
        m_list.rect({tile, static_cast<float>(tile.width() * 0.26), hue.tile});
        const double inset = std::round(tile.width() * 0.18);
        const QString icon = m_item.kind ? QString::fromLatin1(m_item.kind->id.data(), static_cast<qsizetype>(m_item.kind->id.size()))
                                         : QStringLiteral("warning");
        m_list.icon(tile.adjusted(inset, inset, -inset, -inset), icon, hue.solid);
        drawStateMark(m_context, tile.bottomRight() - QPointF(1, 1), markRadius, m_item, m_live, fill());
    }

    void drawIconOnly()
    {
        drawBody(5, 5);
        const double side = std::clamp(std::min(m_box.height() - 6, m_box.width() - 6), 10.0, 20.0);
        drawTile(QRectF(std::round(m_box.center().x() - side / 2), std::round(m_box.center().y() - side / 2), side, side), 2.6);
    }

    void drawTitled()
    {
        drawBody(7, 8);
        const double side = std::min(20.0, m_box.height() - 10);
        const bool hasBar = m_live.known && m_live.view.slots > 0;
        const double bottom = m_box.bottom() - (hasBar ? 9 : 4);
        const FontSpec title = m_box.width() >= 96 ? kFullTitle : kCardTitleFont;
        const QRectF tile(m_box.left() + 6, std::round((m_box.top() + bottom - side + 2) / 2), side, side);
        drawTile(tile, 3);
        const double left = tile.right() + 9, width = m_box.right() - 5 - left;
        const double room = bottom - m_box.top() - 3;
        const int lines = room >= 40 ? 2 : room >= 26 ? 1 : 0;
        const double top = std::round(m_box.top() + 2 + (room - 15 - 12 * lines) / 2);
        m_list.text(QRectF(left, top, width, 15), m_item.title, title, m_theme.text);
        if (lines > 0)
            drawNumbers(QRectF(left, top + 15, width, 12), kCardTextFont, lines);
        if (hasBar)
            drawSlots(QRectF(m_box.left() + 7, m_box.bottom() - 7, m_box.width() - 14, 3));
    }

    /// From 100 % on the whole layout grows with the card, in whole pixels of text.
    void drawFull()
    {
        const double k = std::clamp(m_context.view.scale(), 1.0, kLargest);
        const FontSpec title{FontFamily::Sans, static_cast<int>(12 * k), QFont::DemiBold};
        const FontSpec text{FontFamily::Sans, static_cast<int>(11 * k), QFont::Normal};
        drawBody(static_cast<float>(8 * k), 12);
        const bool narrow = m_box.width() < 140;
        const double side = std::round((narrow ? 24 : 28) * k);
        const QRectF tile(m_box.left() + std::round(kPadding * k), m_box.top() + std::round(kPadding * k), side, side);
        drawTile(tile, (narrow ? 3.5 : 4) * k);
        const double left = tile.right() + std::round(9 * k), width = m_box.right() - (narrow ? 5 : 8) * k - left;
        const double row = std::round(13.5 * k), head = std::round(16 * k);
        const double top = m_box.top() + std::round(7 * k);
        m_list.text(QRectF(left, top, width, head), m_item.title, title, m_theme.text);
        const double foot = m_box.bottom() - std::round(10 * k);
        const int lines = foot - top - head >= 2 * row ? 2 : 1;
        drawNumbers(QRectF(left, top + head, width, row), text, lines);
        drawFoot(QRectF(m_box.left() + kPadding * k, foot, m_box.width() - 2 * kPadding * k, std::round(4 * k)));
    }

    /// Hints and states first, then as many numbers as there is room for; without a run the provider's name.
    void drawNumbers(QRectF line, FontSpec font, int lines)
    {
        const QString said = stateText(m_item, m_live, m_context.snapshot.now);
        if (!said.isEmpty()) {
            const QRgb color = m_state == Wellbeing::Starting ? m_theme.cyanText() : isDown() ? m_theme.errText() : m_theme.warnText();
            m_list.text(line, said, font, color);
            return;
        }
        if (!m_live.known || !m_context.snapshot.running) {
            m_list.text(line, m_item.subtitle, font, m_theme.muted);
            return;
        }
        const QFontMetricsF& metrics = metricsOf(font);
        QString packed;
        for (const QString& word : cardMetrics(m_item, m_live)) {
            const QString longer = packed.isEmpty() ? word : packed + QStringLiteral(" · ") + word;
            if (packed.isEmpty() || metrics.horizontalAdvance(longer) <= line.width()) {
                packed = longer;
                continue;
            }
            if (--lines == 0)
                break;
            m_list.text(line, packed, font, m_theme.muted);
            line.translate(0, line.height());
            packed = word;
        }
        m_list.text(line, packed, font, m_theme.muted);
    }

    /// Real slots, one cell each; without slots the last minute of the first number.
    void drawFoot(const QRectF& strip)
    {
        if (!m_live.known || !m_context.snapshot.running)
            return;
        if (m_live.view.slots > 0)
            drawSlots(strip);
        else
            drawSpark(strip.adjusted(0, -strip.height(), 0, 1));
    }

    void drawSlots(const QRectF& strip)
    {
        const QRgb empty = m_theme.isDark ? m_theme.hover : m_theme.divider;
        const bool full = m_live.view.slotsUsed >= m_live.view.slots && m_live.view.waiting > 0;
        const QRgb used = isDown() || !m_live.view.inService ? m_theme.off : full ? m_theme.hue(Hue::Amber).solid : m_theme.hue(Hue::Green).solid;
        const auto slots = static_cast<int>(m_live.view.slots);
        const auto busy = static_cast<int>(std::min(m_live.view.slotsUsed, m_live.view.slots));
        if (slots > kMostCells || strip.width() / slots < 3.5) {
            m_list.rect({strip, 2, empty});
            if (busy > 0)
                m_list.rect({QRectF(strip.topLeft(), QSizeF(std::max(3.0, strip.width() * busy / slots), strip.height())), 2, used});
            return;
        }
        const double gap = slots > 12 ? 1 : 2;
        const double cell = (strip.width() - gap * (slots - 1)) / slots;
        for (int i = 0; i < slots; ++i) {
            const double from = std::round(strip.left() + i * (cell + gap)), to = std::round(strip.left() + i * (cell + gap) + cell);
            m_list.rect({QRectF(from, strip.top(), to - from, strip.height()), 1.5F, i < busy ? used : empty});
        }
    }

    void drawSpark(const QRectF& strip)
    {
        if (m_live.sparkCount < 2)
            return;
        float highest = 0;
        for (int i = 0; i < m_live.sparkCount; ++i)
            highest = std::max(highest, std::isnan(m_live.spark[static_cast<std::size_t>(i)]) ? 0 : m_live.spark[static_cast<std::size_t>(i)]);
        std::array<QPointF, kSparkPoints> points;
        const double step = strip.width() / (kSparkPoints - 1);
        for (std::size_t i = 0; i < m_live.sparkCount; ++i) {
            const float value = std::isnan(m_live.spark[i]) ? 0 : m_live.spark[i];
            const double share = highest > 0 ? static_cast<double>(value / highest) : 0;
            const double x = strip.right() - step * static_cast<double>(m_live.sparkCount - 1 - i);
            points[i] = QPointF(x, strip.bottom() - share * strip.height());
        }
        m_list.polyline(std::span(points.data(), m_live.sparkCount), {m_theme.hue(hueOf(m_item.kind)).solid, 1.2F});
    }

    const ShapeContext& m_context;
    const Theme& m_theme;
    DrawList& m_list;
    const CanvasItem& m_item;
    const ItemLive& m_live;
    Wellbeing m_state;
    QRectF m_box;
};

} // namespace

void drawCard(const ShapeContext& context, ItemIndex item) { Card(context, item).draw(); }

void drawStateMark(const ShapeContext& context, QPointF centre, double radius, const CanvasItem& item, const ItemLive& live,
                   QRgb background)
{
    const Theme& theme = context.theme;
    const Wellbeing state = wellbeingOf(item, live, context.snapshot.running);
    if (state == Wellbeing::Unknown)
        return;
    const QRgb color = theme.hue(hueOf(state)).solid;
    DrawList& list = context.list;
    const double r = radius;
    switch (state) {
    case Wellbeing::Starting:
    case Wellbeing::Off:
        list.dot(centre, r + 1.5, background);
        list.ellipse({QRectF(centre - QPointF(r, r), QSizeF(2 * r, 2 * r)), background, {color, 1.6F}});
        return;
    case Wellbeing::Warning: {
        const std::array points{centre + QPointF(0, -r * 1.15), centre + QPointF(r * 1.15, r * 0.95), centre + QPointF(-r * 1.15, r * 0.95)};
        list.dot(centre, r + 1.8, background);
        list.polygon(points, color);
        return;
    }
    case Wellbeing::Failed:
    case Wellbeing::PowerLost:
        list.dot(centre, r + 1.8, background);
        list.rect({QRectF(centre - QPointF(r, r), QSizeF(2 * r, 2 * r)), 1, color});
        if (r >= 3.5) {
            list.line(centre - QPointF(1.6, 1.6), centre + QPointF(1.6, 1.6), {background, 1.2F});
            list.line(centre + QPointF(-1.6, 1.6), centre + QPointF(1.6, -1.6), {background, 1.2F});
        }
        return;
    case Wellbeing::Ok:
    case Wellbeing::Unknown: break;
    }
    list.dot(centre, r + 1.5, background);
    list.dot(centre, r, color);
}

} // namespace cloudyard
