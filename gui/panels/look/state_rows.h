// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cloudyard {

/// Rows that say how something fares: a dot before the name in the first column, the second one muted at the right. GUI
/// thread.
class StateRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kHeight = 23; ///< px of a row
    // Of the first column.
    static constexpr int kId = Qt::UserRole;
    static constexpr int kHue = Qt::UserRole + 1; ///< int of a Hue; none: not running

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cloudyard
