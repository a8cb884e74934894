// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/bars/round_button.h"

#include <QPainter>

#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {
constexpr int kSide = 36;
constexpr int kIcon = 18;
} // namespace

RoundButton::RoundButton(QWidget* parent) : QToolButton(parent)
{
    setFixedSize(kSide, kSide);
    setAttribute(Qt::WA_Hover);
}

void RoundButton::setIconName(const QString& name)
{
    m_icon = name;
    update();
}

void RoundButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(!isEnabled()   ? theme.hover
                            : underMouse() ? theme.accentHover
                                           : theme.accent));
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    if (hasFocus()) {
        painter.setPen(QPen(QColor(theme.text), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    const QColor colour = isEnabled() ? theme.onAccent : theme.faint;
    painter.drawPixmap((width() - kIcon) / 2, (height() - kIcon) / 2,
                       tintedPixmap(m_icon, kIcon, colour, devicePixelRatioF()));
}

} // namespace cloudyard
