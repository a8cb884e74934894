// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/labels.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>

#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {

constexpr int kPillHeight = 22;
constexpr int kPillPadding = 10;
constexpr int kDot = 6;
constexpr int kTileHeight = 58;
constexpr int kMeterHeight = 30;
constexpr double kHighShare = 0.7; ///< from here on a meter is amber, from 0.95 red

void drawBox(QPainter& painter, const QRectF& box, qreal radius, QRgb fill, QRgb border)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(border), 1));
    painter.setBrush(QColor(fill));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

Hue hueOfShare(double share)
{
    return share >= 0.95 ? Hue::Red : share >= kHighShare ? Hue::Amber : Hue::Blue;
}

} // namespace

QColor toneColor(const Theme& theme, TextTone tone)
{
    switch (tone) {
    case TextTone::Normal:
        return theme.text;
    case TextTone::Muted:
        return theme.muted;
    case TextTone::Faint:
        return theme.faint;
    case TextTone::Accent:
        return theme.hue(Hue::Blue).text;
    case TextTone::Ok:
        return theme.okText();
    case TextTone::Warn:
        return theme.warnText();
    case TextTone::Error:
        return theme.errText();
    }
    return theme.text;
}

ToneLabel::ToneLabel(const QString& text, int pixelSize, QFont::Weight weight, TextTone tone,
                     QWidget* parent)
    : QLabel(text, parent),
      m_tone(tone)
{
    setFont(sansFont(pixelSize, weight));
    refresh();
}

void ToneLabel::setTone(TextTone tone)
{
    m_tone = tone;
    refresh();
}

void ToneLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refresh();
    QLabel::changeEvent(event);
}

void ToneLabel::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColor(themeOf(this), m_tone));
    setPalette(colours);
    m_refreshing = false;
}

SectionLabel::SectionLabel(const QString& text, QWidget* parent)
    : ToneLabel(text.toUpper(), 11, QFont::DemiBold, TextTone::Muted, parent)
{
    setContentsMargins(0, 4, 0, 0);
}

ElidedLabel::ElidedLabel(const QString& text, int pixelSize, QFont::Weight weight, TextTone tone,
                         QWidget* parent)
    : QWidget(parent),
      m_font(sansFont(pixelSize, weight)),
      m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setTone(TextTone tone)
{
    m_tone = tone;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(m_font);
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const { return {20, QFontMetrics(m_font).height()}; }

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_font);
    painter.setPen(toneColor(themeOf(this), m_tone));
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shown);
    const QString tip = shown == m_text ? QString() : m_text;
    if (toolTip() != tip)
        setToolTip(tip);
}

Pill::Pill(QWidget* parent) : QWidget(parent)
{
    setFont(sansFont(11, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setState(const QString& text, Hue hue)
{
    if (m_text == text && m_hue == hue)
        return;
    m_text = text;
    m_hue = hue;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * kPillPadding + kDot + 5, kPillHeight};
}

void Pill::paintEvent(QPaintEvent*)
{
    const HueColors& colours = themeOf(this).hue(m_hue);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colours.pill));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setBrush(QColor(colours.solid));
    painter.drawEllipse(QRectF(kPillPadding, (height() - kDot) / 2.0, kDot, kDot));
    painter.setPen(QColor(colours.text));
    painter.drawText(rect().adjusted(kPillPadding + kDot + 5, 0, -kPillPadding + 2, 0),
                     Qt::AlignVCenter, m_text);
}

IconTile::IconTile(int side, QWidget* parent) : QWidget(parent) { setFixedSize(side, side); }

void IconTile::setIcon(const QString& icon, Hue hue)
{
    m_icon = icon;
    m_hue = hue;
    update();
}

void IconTile::paintEvent(QPaintEvent*)
{
    const HueColors& colours = themeOf(this).hue(m_hue);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colours.tile));
    painter.drawRoundedRect(rect(), 9, 9);
    const int side = width() * 5 / 9;
    painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
                       tintedPixmap(m_icon, side, colours.solid, devicePixelRatioF()));
}

MetricTile::MetricTile(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MetricTile::setCaption(const QString& caption)
{
    m_caption = caption;
    update();
}

void MetricTile::setValue(const QString& value, const QString& unit)
{
    if (m_value == value && m_unit == unit)
        return;
    m_value = value;
    m_unit = unit;
    setAccessibleName(m_caption);
    setAccessibleDescription((value + u' ' + unit).trimmed());
    update();
}

QSize MetricTile::sizeHint() const { return {120, kTileHeight}; }

void MetricTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    drawBox(painter, rect(), 9, theme.raised, theme.divider);
    const QRect inside = rect().adjusted(12, 9, -10, -9);
    painter.setFont(sansFont(11, QFont::Normal));
    painter.setPen(QColor(theme.muted));
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, inside.width()));
    painter.setFont(sansFont(17, QFont::DemiBold));
    painter.setPen(QColor(theme.text));
    painter.drawText(inside, Qt::AlignBottom | Qt::AlignLeft, m_value);
    const int left = painter.fontMetrics().horizontalAdvance(m_value) + 4;
    painter.setFont(sansFont(11, QFont::Medium));
    painter.setPen(QColor(theme.muted));
    painter.drawText(inside.adjusted(left, 0, 0, -2), Qt::AlignBottom | Qt::AlignLeft, m_unit);
}

MeterBar::MeterBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeterBar::setValue(const QString& caption, const QString& value, double share)
{
    m_caption = caption;
    m_value = value;
    m_share = std::clamp(share, 0.0, 1.0);
    setAccessibleName(caption);
    setAccessibleDescription(value);
    update();
}

QSize MeterBar::sizeHint() const { return {120, kMeterHeight}; }

void MeterBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sansFont(12, QFont::Normal));
    painter.setPen(QColor(theme.text));
    painter.drawText(rect().adjusted(0, 0, 0, -8), Qt::AlignLeft | Qt::AlignVCenter, m_caption);
    painter.setFont(sansFont(12, QFont::DemiBold));
    painter.drawText(rect().adjusted(0, 0, 0, -8), Qt::AlignRight | Qt::AlignVCenter, m_value);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(theme.hover));
    const QRectF groove(0, height() - 6, width(), 5);
    painter.drawRoundedRect(groove, 2.5, 2.5);
    painter.setBrush(QColor(theme.hue(hueOfShare(m_share)).solid));
    const qreal filled = groove.width() * m_share;
    if (filled >= 1)
        painter.drawRoundedRect(QRectF(0, groove.top(), std::max(5.0, filled), 5), 2.5, 2.5);
}

} // namespace cloudyard
