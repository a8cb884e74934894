// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/filter_rows_view.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/panels/look/labels.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

/// One row. Emits nothing while it is filled.
class FilterRowLine : public QWidget {
public:
    FilterRowLine(const FilterRow& row, const QStringList& paths, QWidget* parent)
        : QWidget(parent),
          m_joint(new ToneLabel({}, 11, QFont::Normal, TextTone::Muted, this)),
          path(new QComboBox(this)),
          op(new QComboBox(this)),
          value(new QLineEdit(this)),
          out(new QToolButton(this))
    {
        m_joint->setFixedWidth(kJoint);
        m_joint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        path->setEditable(true);
        path->setInsertPolicy(QComboBox::NoInsert);
        path->addItems(paths);
        path->lineEdit()->setPlaceholderText(FilterRowsView::tr("field"));
        path->completer()->setCaseSensitivity(Qt::CaseSensitive); // as in policies
        path->setFixedWidth(kPath);
        path->setEditText(row.path);
        for (const FilterOperator& one : filterOperators())
            op->addItem(filterLabel(one.op), static_cast<int>(one.op));
        op->setFixedWidth(kOp);
        op->setMaxVisibleItems(op->count());
        op->setCurrentIndex(op->findData(static_cast<int>(row.op)));
        value->setText(row.value);
        out->setAutoRaise(true);
        out->setFixedSize(24, 24);
        out->setIconSize(QSize(12, 12));
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        line->addWidget(m_joint);
        line->addWidget(path);
        line->addWidget(op);
        line->addWidget(value, 1);
        line->addWidget(out);
        setFocusProxy(path);
        tint();
        showExample();
    }

    [[nodiscard]] FilterRow row() const { return {path->currentText().trimmed(), compares(), value->text()}; }

    /// Whether a value is wanted, and what one looks like.
    void showExample()
    {
        const auto found = std::ranges::find(filterOperators(), compares(), &FilterOperator::op);
        value->setEnabled(found->example != nullptr);
        value->setPlaceholderText(QString::fromLatin1(found->example));
    }

    void name(const QString& joint, int number)
    {
        m_joint->setText(joint);
        path->setAccessibleName(FilterRowsView::tr("Field of condition %1").arg(number));
        path->lineEdit()->setAccessibleName(path->accessibleName());
        op->setAccessibleName(FilterRowsView::tr("Comparison of condition %1").arg(number));
        value->setAccessibleName(FilterRowsView::tr("Value of condition %1").arg(number));
        out->setToolTip(FilterRowsView::tr("Remove condition %1").arg(number));
        out->setAccessibleName(out->toolTip());
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange)
            tint();
        QWidget::changeEvent(event);
    }

private:
    static constexpr int kJoint = 28; ///< px
    static constexpr int kPath = 150;
    static constexpr int kOp = 170;

    [[nodiscard]] FilterOp compares() const { return static_cast<FilterOp>(op->currentData().toInt()); }
    void tint() { out->setIcon(tintedIcon(QStringLiteral("close"), themeOf(this).muted, themeOf(this).faint)); }

    ToneLabel* m_joint;

public:
    QComboBox* const path;
    QComboBox* const op;
    QLineEdit* const value;
    QToolButton* const out;
};

FilterRowsView::FilterRowsView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FilterRowsView::setRows(const std::vector<FilterRow>& rows)
{
    if (rows == this->rows())
        return;
    qDeleteAll(std::exchange(m_lines, {}));
    for (const FilterRow& row : rows)
        addLine(row);
    nameLines();
}

std::vector<FilterRow> FilterRowsView::rows() const
{
    std::vector<FilterRow> rows;
    for (const FilterRowLine* line : m_lines)
        rows.push_back(line->row());
    return rows;
}

void FilterRowsView::offer(const QStringList& paths)
{
    m_paths = paths;
    for (const FilterRowLine* line : m_lines) {
        const QSignalBlocker quiet(line->path);
        const QString shown = line->path->currentText();
        line->path->clear();
        line->path->addItems(paths);
        line->path->setEditText(shown);
    }
}

void FilterRowsView::addRow()
{
    FilterRowLine* line = addLine({});
    line->show(); // what is not shown yet takes no keys
    nameLines();
    line->path->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

FilterRowLine* FilterRowsView::addLine(const FilterRow& row)
{
    auto* line = new FilterRowLine(row, m_paths, this);
    m_column->insertWidget(static_cast<int>(m_lines.size()), line);
    m_lines.push_back(line);
    const auto changed = [this, line] {
        line->showExample();
        nameLines();
        Q_EMIT edited();
    };
    connect(line->path, &QComboBox::editTextChanged, this, changed);
    connect(line->op, &QComboBox::currentIndexChanged, this, changed);
    connect(line->value, &QLineEdit::textEdited, this, changed);
    connect(line->out, &QToolButton::clicked, this, [this, line] { remove(line); });
    return line;
}

/// The focus goes on to the next line, or what stands there then.
void FilterRowsView::remove(FilterRowLine* line)
{
    const auto found = std::ranges::find(m_lines, line);
    const auto at = static_cast<std::size_t>(found - m_lines.begin());
    m_lines.erase(found);
    line->hide();
    line->deleteLater();
    if (!m_lines.empty())
        m_lines[std::min(at, m_lines.size() - 1)]->path->setFocus(Qt::OtherFocusReason);
    nameLines();
    Q_EMIT edited();
}

void FilterRowsView::nameLines()
{
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        const QString path = m_lines[n]->row().path;
        const bool isAlternative = std::any_of(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(n),
                                               [&](const FilterRowLine* line) { return line->row().path == path; });
        m_lines[n]->name(n == 0 ? QString() : isAlternative ? tr("or") : tr("and"), static_cast<int>(n) + 1);
    }
}

} // namespace cloudyard
