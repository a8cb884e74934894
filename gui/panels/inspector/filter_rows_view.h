// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

#include "gui/panels/inspector/filter_rows.h"

class QVBoxLayout;

namespace cloudyard {

class FilterRowLine;

/// The rows of a filter policy as lines of a form: field, comparison, value, and a way to take the line out. Says
/// before each whether it is one more thing that must hold or one more value that may. GUI thread.
class FilterRowsView : public QWidget {
    Q_OBJECT
public:
    explicit FilterRowsView(QWidget* parent = nullptr);

    /// Emits nothing.
    void setRows(const std::vector<FilterRow>& rows);
    [[nodiscard]] std::vector<FilterRow> rows() const;
    /// Fields that messages are known to have, to choose from.
    void offer(const QStringList& paths);
    /// One more line; its field has the focus.
    void addRow();

Q_SIGNALS:
    void edited();

private:
    FilterRowLine* addLine(const FilterRow& row);
    void remove(FilterRowLine* line);
    void nameLines();

    QVBoxLayout* m_column;
    std::vector<FilterRowLine*> m_lines;
    QStringList m_paths;
};

} // namespace cloudyard
