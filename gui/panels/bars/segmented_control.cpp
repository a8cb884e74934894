// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/bars/segmented_control.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/panel_fonts.h"

namespace cloudyard {

SegmentedControl::SegmentedControl(std::vector<Choice> choices, QWidget* parent)
    : QWidget(parent),
      m_choices(std::move(choices)),
      m_buttons(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(1);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(m_choices[i].label);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFont(sansFont(12, QFont::DemiBold));
        button->setFixedHeight(26);
        button->setMinimumWidth(QFontMetrics(button->font()).horizontalAdvance(m_choices[i].label) +
                                14);
        m_buttons->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        m_value = m_choices[static_cast<std::size_t>(id)].value;
        Q_EMIT chosen(m_value);
    });
}

void SegmentedControl::setValue(double value)
{
    m_value = value;
    m_buttons->setExclusive(false);
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_buttons->button(static_cast<int>(i))->setChecked(m_choices[i].value == value);
    m_buttons->setExclusive(true);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(theme.divider), 1));
    painter.setBrush(QColor(theme.raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

} // namespace cloudyard
