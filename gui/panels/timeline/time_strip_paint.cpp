// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the strip looks.
#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "gui/panels/faults/fault_times.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/timeline/time_strip.h"

namespace cloudyard {

namespace {

constexpr double kLabelTop = 36;
constexpr double kLabelHeight = 11;
constexpr double kTickPitch = 64; ///< px between labels
constexpr double kMarkRadius = 3.2;

} // namespace

void TimeStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), QColor(theme.panel));
    painter.fillRect(0, height() - 1, width(), 1, QColor(theme.divider));
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    for (const StripBand& band : m_content.bands)
        if (band.from <= m_span.to && std::min(band.to, m_span.to) >= m_span.from)
            paintBand(painter, band);
    for (const StripMark& mark : m_content.marks)
        if (m_span.holds(mark.at))
            paintMark(painter, mark, m_pointer && std::abs(m_span.x(mark.at) - m_pointer->x()) <= kMarkReach);
    paintPointer(painter);
}

/// The axis with its labels, what has passed, and where the run stands.
void TimeStrip::paintTrack(QPainter& painter)
{
    const Theme& theme = themeOf(this);
    const QRectF track(m_span.left, kTrackTop, m_span.right - m_span.left, kTrackHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(theme.hover));
    painter.drawRoundedRect(track, 4, 4);
    const double now = m_span.x(std::clamp(m_now, m_span.from, m_span.to));
    painter.setBrush(QColor(blended(theme.accent, theme.hover, 74)));
    painter.drawRoundedRect(QRectF(track.left(), track.top(), std::max(0.0, now - track.left()), track.height()), 4, 4);
    painter.setFont(sansFont(10, QFont::Normal));
    for (const SimTime tick : stripTicks(m_span, kTickPitch)) {
        const double x = m_span.x(tick);
        painter.setPen(QColor(theme.cardBorder));
        painter.drawLine(QPointF(x, kTrackTop + kTrackHeight), QPointF(x, kTrackTop + kTrackHeight + 2));
        const QString text = clockOf(tick);
        const double width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const double left = std::clamp(x - width / 2, m_span.left - 2, m_span.right - width + 2);
        painter.setPen(QColor(theme.muted));
        painter.drawText(QRectF(left, kLabelTop, width, kLabelHeight), Qt::AlignCenter, text);
    }
}

void TimeStrip::paintBand(QPainter& painter, const StripBand& band)
{
    const Theme& theme = themeOf(this);
    const bool planned = band.state == StripBand::State::Planned;
    const HueColors& hue = theme.hue(planned ? Hue::Amber : Hue::Red);
    const bool lit = m_pointer && bandAt(*m_pointer) == &band;
    const QRectF box = boxOf(band).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(QColor(lit ? hue.solid : hue.border), lit ? 1.6 : 1, planned ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(QColor(band.state == StripBand::State::Active ? hue.solid : hue.pill));
    if (band.state == StripBand::State::Past)
        painter.setBrush(QColor(blended(hue.solid, theme.panel, 120)));
    painter.drawRoundedRect(box, 3, 3);
    if (!planned) { // a seam, so that one band on another is seen
        painter.setPen(QPen(QColor(theme.panel), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 3, 3);
    }
    if (band.to >= SimTime::never() && planned) { // open: it fades out into what nobody knows
        painter.setPen(QPen(QColor(hue.solid), 1.4));
        const QPointF tip(box.right() - 3, box.center().y());
        painter.drawLine(tip, tip + QPointF(-3, -2.5));
        painter.drawLine(tip, tip + QPointF(-3, 2.5));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(hue.solid)); // where it begins, to be seen and to be grabbed
    const double beyond = m_content.lanes > 1 ? 0.5 : 1.5;
    painter.drawRoundedRect(QRectF(box.left() - 0.5, box.top() - beyond, 3, box.height() + 2 * beyond), 1.5, 1.5);
}

/// For the better a dot, for the worse a square standing on its corner: not by colour alone.
void TimeStrip::paintMark(QPainter& painter, const StripMark& mark, bool lit)
{
    const Theme& theme = themeOf(this);
    const Hue hue = hueOf(mark.milestone);
    const QPointF at(m_span.x(mark.at), kAxis);
    const double radius = kMarkRadius + (lit ? 0.8 : 0);
    painter.setPen(QPen(QColor(theme.panel), 1.2));
    painter.setBrush(QColor(theme.hue(hue).solid));
    if (hue != Hue::Amber && hue != Hue::Violet) {
        painter.drawEllipse(at, radius, radius);
        return;
    }
    QPainterPath diamond(at + QPointF(0, -radius - 1));
    for (const QPointF corner : {QPointF(radius + 1, 0), QPointF(0, radius + 1), QPointF(-radius - 1, 0)})
        diamond.lineTo(at + corner);
    diamond.closeSubpath();
    painter.drawPath(diamond);
}

/// The playhead; and the time at the pointer, of a drop or of a band that is dragged.
void TimeStrip::paintPointer(QPainter& painter)
{
    const Theme& theme = themeOf(this);
    if (m_span.holds(m_now)) {
        const double x = std::round(m_span.x(m_now)) + 0.5;
        painter.setPen(QPen(QColor(theme.accent), 1.8));
        painter.drawLine(QPointF(x, kTrackTop - 2), QPointF(x, kTrackTop + kTrackHeight + 2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(theme.accent));
        painter.drawEllipse(QPointF(x, kTrackTop - 1.5), 3, 3);
    }
    std::optional<SimTime> shown = m_dropAt;
    if (m_drag && m_drag->moved)
        shown = m_drag->to;
    else if (!shown && m_pointer && isOnTrack(*m_pointer))
        shown = snapped(m_span.time(m_pointer->x()), m_span);
    if (!shown)
        return;
    const bool strong = m_dropAt || (m_drag && m_drag->moved);
    const double x = m_span.x(*shown);
    const QRgb colour = strong ? theme.hue(Hue::Amber).solid : theme.muted;
    painter.setPen(QPen(QColor(colour), strong ? 2 : 1));
    painter.drawLine(QPointF(x, kTrackTop - 2), QPointF(x, kTrackTop + kTrackHeight + 2));
    painter.setFont(sansFont(10, QFont::DemiBold));
    const QString text = clockOf(*shown);
    const double width = painter.fontMetrics().horizontalAdvance(text) + 10;
    const QRectF label(std::clamp(x - width / 2, 2.0, this->width() - width - 2.0), kLabelTop, width, kLabelHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(theme.raised));
    painter.drawRoundedRect(label, 5, 5);
    painter.setPen(QColor(theme.text));
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace cloudyard
