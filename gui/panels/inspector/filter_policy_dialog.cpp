// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/filter_policy_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

#include "gui/language/core_text.h"
#include "gui/language/numbers.h"
#include "gui/panels/inspector/filter_rows_view.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/text.h"

namespace cloudyard {
namespace {

constexpr QSize kRoom(680, 680); ///< px
constexpr int kJsonLines = 6;

QString bytesText(std::size_t bytes)
{
    return numberLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 1024 || bytes % 1024 == 0 ? 0 : 1);
}

} // namespace

FilterPolicyDialog::FilterPolicyDialog(const Content& content, std::vector<FilterSender> senders, QWidget* parent)
    : QDialog(parent),
      m_scope(new QComboBox(this)),
      m_limits(new ToneLabel({}, 11, QFont::Normal, TextTone::Muted, this)),
      m_rows(new FilterRowsView(this)),
      m_add(new QPushButton(tr("&Add condition"), this)),
      m_notRows(new ToneLabel(tr("Conditions cannot show this policy; edit it as JSON."), 11, QFont::Normal,
                              TextTone::Muted, this)),
      m_json(new QPlainTextEdit(this)),
      m_note(new ToneLabel({}, 11, QFont::Normal, TextTone::Muted, this)),
      m_trial(new FilterTrial(std::move(senders), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("filterPolicy"));
    setWindowTitle(tr("Filter Policy"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(parent ? kRoom.boundedTo(parent->window()->size() - QSize(40, 60)) : kRoom);
    m_scope->addItem(tr("Message attributes"), false);
    m_scope->addItem(tr("Message body"), true);
    m_scope->setCurrentIndex(content.looksAtBody ? 1 : 0);
    m_json->setPlainText(inLines(content.policy));
    buildLayout();
    connect(m_rows, &FilterRowsView::edited, this, &FilterPolicyDialog::takeRows);
    connect(m_add, &QPushButton::clicked, m_rows, &FilterRowsView::addRow);
    connect(m_json, &QPlainTextEdit::textChanged, this, &FilterPolicyDialog::takeText);
    connect(m_scope, &QComboBox::currentIndexChanged, this,
            [this] { m_rows->isEnabled() && m_rows->isVisible() ? takeRows() : weigh(); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    takeText();
}

FilterPolicyDialog::Content FilterPolicyDialog::content() const
{
    return {inOneLine(m_json->toPlainText()), looksAtBody()};
}

bool FilterPolicyDialog::looksAtBody() const { return m_scope->currentData().toBool(); }

QWidget* FilterPolicyDialog::rowsColumn()
{
    auto* rows = new QWidget(this);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 4, 0);
    column->addWidget(m_rows);
    column->addWidget(m_notRows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(rows);
    return scroll;
}

void FilterPolicyDialog::buildLayout()
{
    m_add->setAutoDefault(false);
    m_scope->setAccessibleName(tr("What the policy looks at"));
    m_limits->setObjectName(QStringLiteral("limits"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_json->setAccessibleName(tr("Policy as JSON"));
    m_json->setFont(monoFont(12, QFont::Normal));
    m_json->setTabChangesFocus(true);
    m_json->setPlaceholderText(tr("Empty: every message is delivered"));
    m_json->setFixedHeight(kJsonLines * m_json->fontMetrics().lineSpacing() + 16);
    auto* top = new QHBoxLayout;
    auto* looks = new QLabel(tr("&Looks at"), this);
    looks->setBuddy(m_scope);
    top->addWidget(looks);
    top->addWidget(m_scope);
    top->addStretch();
    top->addWidget(m_limits);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(new SectionLabel(tr("Conditions"), this));
    column->addWidget(rowsColumn(), 1);
    column->addWidget(new SectionLabel(tr("JSON"), this));
    column->addWidget(m_json);
    column->addWidget(m_note);
    column->addWidget(new SectionLabel(tr("Trial"), this));
    column->addWidget(m_trial);
    column->addWidget(m_buttons);
}

void FilterPolicyDialog::takeRows()
{
    const QSignalBlocker quiet(m_json);
    m_json->setPlainText(filterText(m_rows->rows(), looksAtBody()));
    weigh();
}

/// While the text is being typed and is none, the rows stay as they were.
void FilterPolicyDialog::takeText()
{
    const QString text = m_json->toPlainText();
    const auto rows = filterRows(text);
    const bool isPolicy = FilterPolicy::parse(text.toStdString()).has_value();
    if (rows && isPolicy)
        m_rows->setRows(*rows);
    m_rows->setVisible(rows || !isPolicy);
    m_rows->setEnabled(rows && isPolicy);
    m_add->setEnabled(rows && isPolicy);
    m_notRows->setVisible(!rows && isPolicy);
    weigh();
}

void FilterPolicyDialog::weigh()
{
    const std::string text = m_json->toPlainText().toStdString();
    const auto policy = FilterPolicy::parse(text);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(policy.has_value());
    const QString used = policy ? countText(policy->combinations()) : QStringLiteral("–");
    m_limits->setText(tr("%1 of %2 combinations · %3 of %4")
                          .arg(used, countText(FilterPolicy::kMostCombinations),
                               bytesText(static_cast<std::size_t>(content().policy.toUtf8().size())),
                               bytesText(FilterPolicy::kMostBytes)));
    m_note->setTone(policy ? TextTone::Ok : TextTone::Error);
    m_note->setText(policy ? (policy->empty() ? tr("No policy: every message is delivered") : tr("The policy is valid"))
                           : coreText(policy.error()));
    showPlace(policy ? std::string() : policy.error().where);
    m_trial->setPolicy(policy ? std::optional(*policy) : std::nullopt, looksAtBody());
    m_rows->offer(m_trial->paths());
}

/// Marks the line of the text that an error is in.
void FilterPolicyDialog::showPlace(const std::string& where)
{
    static const QRegularExpression kLine(QStringLiteral(R"(^line (\d+))"));
    const auto line = kLine.match(QString::fromStdString(where));
    QList<QTextEdit::ExtraSelection> marks;
    if (line.hasMatch()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_json->document()->findBlockByNumber(line.captured(1).toInt() - 1));
        mark.format.setBackground(QColor::fromRgba(withAlpha(themeOf(this).error(), 48)));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    m_json->setExtraSelections(marks);
}

} // namespace cloudyard
