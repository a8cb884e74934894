// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <gtest/gtest.h>

#include "gui/panels/look/labels.h"

namespace cloudyard::testing {

/// What a person would call it, for messages.
inline std::string nameOf(const QWidget& widget)
{
    QString name = widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        name = label->text();
    if (const auto* label = qobject_cast<const ElidedLabel*>(&widget))
        name = label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        name = button->text().isEmpty() ? button->toolTip() : button->text();
    return (QString::fromLatin1(widget.metaObject()->className()) + " \"" + name.left(60) + '"').toStdString();
}

/// The sides that cut a widget off: of its window and its ancestors. What scrolls may be cut where it can be scrolled
/// to.
inline QRect roomOf(const QWidget& widget)
{
    const QWidget& window = *widget.window();
    QRect room = window.rect();
    for (const QWidget* up = widget.parentWidget(); up && up != &window; up = up->parentWidget()) {
        QRect box(up->mapTo(&window, QPoint()), up->size());
        const auto* scroll = qobject_cast<const QScrollArea*>(up->parentWidget());
        if (scroll && scroll->viewport() == up) {
            box.setTop(room.top());
            box.setBottom(room.bottom());
            const QWidget* content = scroll->widget();
            room = room.united(QRect(content->mapTo(&window, QPoint()), content->size()) &
                               box.adjusted(0, -100'000, 0, 100'000));
            room &= box.adjusted(0, -100'000, 0, 100'000);
            continue;
        }
        if (!scroll)
            room &= box.adjusted(0, -100'000, 0, 100'000);
    }
    return room;
}

inline bool needsMore(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height();
        return label->sizeHint().width() > label->width() || label->sizeHint().height() > label->height() + 2;
    }
    if (const auto* label = qobject_cast<const ElidedLabel*>(&widget))
        return label->sizeHint().width() > label->width() && label->toolTip() != label->text();
    const auto* tool = qobject_cast<const QToolButton*>(&widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->width() < button->fontMetrics().horizontalAdvance(button->text()) &&
               !button->inherits("cloudyard::PaletteTile");
    return false;
}

/// Every label and button that is shown has all the room that it needs, and is in no place where it is cut off.
inline void expectNothingClipped(const QWidget& window)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool reads = widget->inherits("QLabel") || widget->inherits("QAbstractButton") ||
                           widget->inherits("QLineEdit") || widget->inherits("cloudyard::ElidedLabel") ||
                           widget->inherits("cloudyard::ChipFrame") || widget->inherits("cloudyard::TimeSeriesChart") ||
                           widget->inherits("cloudyard::MetricTile");
        if (!widget->isVisible() || !reads || widget->window() != &window)
            continue;
        const QRect box(widget->mapTo(&window, QPoint()), widget->size());
        if (box.isEmpty())
            continue;
        const QRect room = roomOf(*widget);
        EXPECT_TRUE(room.contains(box)) << nameOf(*widget) << " at " << box.left() << ',' << box.top() << ' '
                                        << box.width() << 'x' << box.height() << " is cut off: " << room.left() << ','
                                        << room.top() << ' ' << room.width() << 'x' << room.height();
        EXPECT_FALSE(needsMore(*widget)) << nameOf(*widget) << " has too little room: " << widget->width() << 'x'
                                         << widget->height();
    }
}

} // namespace cloudyard::testing
