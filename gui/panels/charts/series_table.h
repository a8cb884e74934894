// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>
#include <QTableWidget>

#include "gui/document/series_store.h"
#include "gui/panels/charts/time_series_chart.h"

namespace cloudyard {

/// The numbers behind a chart as a table: simulated seconds down, lines across; can be copied as
/// CSV. Shows the moment at which it was opened. GUI thread.
class SeriesTable : public QDialog {
    Q_OBJECT
public:
    SeriesTable(const ChartSpec& spec, std::vector<std::vector<SeriesStore::Sample>> columns,
                QWidget* parent = nullptr);
    [[nodiscard]] const QTableWidget& table() const { return *m_table; }
    /// Header and rows, decimal points, one line each.
    [[nodiscard]] QString csv() const;

private:
    void fill(const ChartSpec& spec, const std::vector<std::vector<SeriesStore::Sample>>& columns);

    QTableWidget* m_table;
};

} // namespace cloudyard
