// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/results_page.h"

#include <algorithm>

#include <QVBoxLayout>

#include "core/session/frame.h"

namespace cloudyard {

namespace {

constexpr int kPauseMs = 300;
constexpr int kInset = 12;

/// Whether the same labels can show both.
bool haveSameShape(const std::vector<ResultLine>& one, const std::vector<ResultLine>& other)
{
    return std::ranges::equal(one, other, [](const ResultLine& a, const ResultLine& b) {
        return a.isHeading == b.isHeading && a.isPart == b.isPart && a.value.isEmpty() == b.value.isEmpty() &&
               a.remark.isEmpty() == b.remark.isEmpty();
    });
}

ToneLabel* addLabel(QWidget* parent, int size, QFont::Weight weight, TextTone tone)
{
    auto* label = new ToneLabel({}, size, weight, tone, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ResultsPage::ResultsPage(const Document& document, SessionLink& link, const Subject& subject, QWidget* parent)
    : InspectorPage(parent),
      m_document(document),
      m_link(link),
      m_subject(subject),
      m_time(addLabel(this, 12, QFont::Normal, TextTone::Muted))
{
    m_time->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_time);
    column->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ResultsPage::ask);
    clearFrame();
}

/// Objectives may have been changed.
void ResultsPage::sync()
{
    m_isStale = true;
    ask();
}

void ResultsPage::showEvent(QShowEvent* event)
{
    InspectorPage::showEvent(event);
    ask();
}

void ResultsPage::ask()
{
    if (!m_isStale || !isVisible() || m_pause.isActive())
        return;
    m_isStale = false;
    m_link.askReport(m_subject.node);
    m_pause.start();
}

void ResultsPage::showFrame(const Frame& frame)
{
    if (frame.report && frame.report != m_report && frame.reportOn == m_subject.node.str()) {
        m_report = frame.report;
        showReport(*m_report);
    }
    m_isStale = m_isStale || frame.now != m_now;
    m_now = frame.now;
    ask();
}

void ResultsPage::clearFrame()
{
    m_report.reset();
    m_isStale = true;
    m_time->setText(tr("Play the scene: what comes of it stands here, as yard run prints it."));
    showLines({});
}

std::vector<ResultLine> ResultsPage::linesOf(const RunReport& report) const
{
    if (m_subject.isScene())
        return sceneResults(report, m_document.isModified());
    const Node* node = m_document.scene().find(m_subject.node);
    const KindDescriptor* kind = node ? m_document.vocabulary().kind(node->kind) : nullptr;
    if (report.nodes.empty() || !kind)
        return {};
    return nodeResults(report.nodes.front(), *kind);
}

void ResultsPage::showReport(const RunReport& report)
{
    const std::optional<Duration> duration = m_document.scene().duration;
    m_time->setText(resultTime(report.simulated, duration ? static_cast<double>(duration->ns) / 1e9 : 0));
    m_time->setToolTip(tr("The figures of yard run --for %1 s").arg(report.simulated));
    showLines(linesOf(report));
}

void ResultsPage::showLines(std::vector<ResultLine> lines)
{
    const bool sameShape = m_table && haveSameShape(lines, m_lines);
    m_lines = std::move(lines);
    if (!sameShape)
        build();
    fill();
}

void ResultsPage::build()
{
    delete m_table;
    m_table = new QWidget(this);
    m_rows.clear();
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    int at = 0;
    for (const ResultLine& line : m_lines) {
        Row row{};
        row.caption = line.isHeading
                          ? addLabel(m_table, 11, QFont::DemiBold, TextTone::Muted)
                          : addLabel(m_table, 12, QFont::Normal, line.isPart ? TextTone::Muted : TextTone::Normal);
        row.caption->setWordWrap(true);
        row.caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        row.caption->setContentsMargins(line.isPart ? kInset : 0, line.isHeading ? 10 : 0, 0, line.isHeading ? 1 : 0);
        if (line.value.isEmpty()) {
            grid->addWidget(row.caption, at++, 0, 1, 2);
        } else {
            row.value = addLabel(m_table, 12, line.isPart ? QFont::Normal : QFont::DemiBold, line.tone);
            row.value->setAlignment(Qt::AlignRight | Qt::AlignTop);
            grid->addWidget(row.caption, at, 0);
            grid->addWidget(row.value, at++, 1);
        }
        if (!line.remark.isEmpty()) {
            row.remark = addLabel(m_table, 11, QFont::Normal, TextTone::Muted);
            row.remark->setWordWrap(true);
            row.remark->setContentsMargins(0, 0, 0, 4);
            grid->addWidget(row.remark, at++, 0, 1, 2);
        }
        m_rows.push_back(row);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_table);
}

void ResultsPage::fill()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ResultLine& line = m_lines[i];
        m_rows[i].caption->setText(line.isHeading ? line.caption.toUpper() : line.caption);
        m_rows[i].caption->setToolTip(line.tip);
        if (m_rows[i].value) {
            m_rows[i].value->setText(line.value);
            m_rows[i].value->setTone(line.tone);
            m_rows[i].value->setToolTip(line.tip);
            m_rows[i].value->setAccessibleName(QStringLiteral("%1: %2").arg(line.caption, line.value));
        }
        if (m_rows[i].remark)
            m_rows[i].remark->setText(line.remark);
    }
}

} // namespace cloudyard
