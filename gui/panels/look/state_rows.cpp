// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/state_rows.h"

#include <QPainter>

#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/panel_fonts.h"

namespace cloudyard {
namespace {

void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    const QVariant hue = index.data(StateRowDelegate::kHue);
    const bool isTop = !index.parent().isValid();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(hue.isValid() ? theme.hue(static_cast<Hue>(hue.toInt())).solid : theme.off));
    painter.drawEllipse(QPointF(option.rect.left() + 6, option.rect.center().y() + 0.5), 3, 3);
    painter.setFont(sansFont(12, isTop ? QFont::Medium : QFont::Normal));
    painter.setPen(QColor(isTop ? theme.text : theme.muted));
    const QRect room = option.rect.adjusted(16, 0, -2, 0);
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

void paintNote(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    painter.setFont(sansFont(11, QFont::Normal));
    painter.setPen(QColor(theme.muted));
    painter.drawText(option.rect.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

} // namespace

QSize StateRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics metrics(sansFont(11, QFont::Normal));
    return {metrics.horizontalAdvance(index.data().toString()) + 12, kHeight};
}

void StateRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    index.column() == 0 ? paintName(*painter, option, index, theme) : paintNote(*painter, option, index, theme);
    painter->restore();
}

} // namespace cloudyard
