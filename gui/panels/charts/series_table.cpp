// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/charts/series_table.h"

#include <map>

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/language/numbers.h"

namespace cloudyard {

SeriesTable::SeriesTable(const ChartSpec& spec,
                         std::vector<std::vector<SeriesStore::Sample>> columns, QWidget* parent)
    : QDialog(parent),
      m_table(new QTableWidget(this))
{
    setWindowTitle(spec.title);
    resize(420, 480);
    fill(spec, columns);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy as CSV"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(csv()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table);
    column->addWidget(buttons);
}

namespace {

/// Read in the window's language, copied as every program reads it.
QTableWidgetItem* cellOf(double value, int digits)
{
    auto* cell = new QTableWidgetItem(numberLocale().toString(value, 'g', digits));
    cell->setData(Qt::UserRole, QString::number(value, 'g', digits));
    return cell;
}

} // namespace

void SeriesTable::fill(const ChartSpec& spec,
                       const std::vector<std::vector<SeriesStore::Sample>>& columns)
{
    std::map<double, int> rows;
    for (const auto& column : columns)
        for (const SeriesStore::Sample& sample : column)
            rows.emplace(sample.time, 0);
    int next = 0;
    for (auto& [time, row] : rows)
        row = next++;
    m_table->setRowCount(next);
    m_table->setColumnCount(static_cast<int>(columns.size()) + 1);
    QStringList headings{tr("time, s")};
    for (const ChartLine& line : spec.lines)
        headings << line.name;
    m_table->setHorizontalHeaderLabels(headings);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const auto& [time, row] : rows)
        m_table->setItem(row, 0, cellOf(time, 6));
    for (std::size_t c = 0; c < columns.size(); ++c)
        for (const SeriesStore::Sample& sample : columns[c])
            m_table->setItem(rows[sample.time], static_cast<int>(c) + 1,
                             cellOf(sample.value, 6));
}

QString SeriesTable::csv() const
{
    QStringList lines;
    QStringList cells;
    for (int c = 0; c < m_table->columnCount(); ++c)
        cells << m_table->horizontalHeaderItem(c)->text().remove(u',');
    lines << cells.join(u',');
    for (int r = 0; r < m_table->rowCount(); ++r) {
        cells.clear();
        for (int c = 0; c < m_table->columnCount(); ++c)
            cells << (m_table->item(r, c) ? m_table->item(r, c)->data(Qt::UserRole).toString() : QString());
        lines << cells.join(u',');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace cloudyard
