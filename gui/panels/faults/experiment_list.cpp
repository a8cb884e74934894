// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/faults/experiment_list.h"

#include <algorithm>
#include <numeric>

#include <QPushButton>
#include <QToolButton>

#include "core/edit/list_edit.h"
#include "gui/language/core_text.h"
#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/faults/fault_times.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/look/text.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

ExperimentList::ExperimentList(Document& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new SectionLabel(tr("Experiment"), this));
    sync();
}

void ExperimentList::sync()
{
    const std::vector<ExperimentStep>& steps = m_document.scene().experiment;
    if (m_rows && m_shown == steps)
        return;
    m_shown = steps;
    if (m_rows)
        m_rows->deleteLater(); // its button may be what asked for the change
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    std::vector<std::size_t> order(steps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t step) { return steps[step].at; });
    for (const std::size_t step : order)
        addRow(step, *column);
    if (steps.empty()) {
        auto* words = new ToneLabel(tr("The scene brings no faults. Break something while it runs and keep it, or drag "
                                       "a fault onto the time strip."),
                                    12, QFont::Normal, TextTone::Muted, m_rows);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    layout()->addWidget(m_rows);
}

void ExperimentList::addRow(std::size_t step, QVBoxLayout& column)
{
    const ExperimentStep& shown = m_shown[step];
    const FaultDescriptor* kind = m_document.vocabulary().fault(shown.fault);
    const QString extent = kind ? extentOf(*kind, shown.parameters) : QString();
    const QString name = (kind ? coreText(kind->name) : toQString(shown.fault)) +
                         (extent.isEmpty() ? QString() : QStringLiteral(", ") + extent);
    const bool isOrder = kind && kind->endsItself && !shown.duration;
    const QString span = shown.duration ? tr("for %1").arg(howLongText(shown.duration))
                         : isOrder      ? QString()
                                        : howLongText({});
    const QString where =
        targetName(m_document.scene(), shown.target) + (span.isEmpty() ? QString() : QStringLiteral(" · ") + span);
    auto* title = new ElidedLabel(QStringLiteral("%1 · %2").arg(clockOf(shown.at), name), 12, QFont::Medium,
                                  TextTone::Normal, m_rows);
    auto* detail = new ElidedLabel(where, 11, QFont::Normal, TextTone::Muted, m_rows);
    auto* edit = new QPushButton(tr("Edit…"), m_rows);
    auto* drop = new QToolButton(m_rows);
    const Theme& theme = themeOf(this);
    edit->setObjectName(QStringLiteral("edit-%1").arg(step));
    edit->setAccessibleName(tr("Change %1").arg(title->text()));
    drop->setObjectName(QStringLiteral("remove-%1").arg(step));
    drop->setIcon(tintedIcon(QStringLiteral("trash"), theme.muted, theme.faint));
    drop->setToolTip(tr("Take it out of the scene"));
    drop->setAccessibleName(tr("Remove %1").arg(title->text()));
    drop->setAutoRaise(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(title);
    texts->addWidget(detail);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addLayout(texts, 1);
    row->addWidget(edit);
    row->addWidget(drop);
    column.addLayout(row);
    connect(edit, &QPushButton::clicked, this, [this, step, edit] {
        Q_EMIT editRequested(static_cast<int>(step), {edit->mapToGlobal(QPoint(0, 0)), edit->size()});
    });
    connect(drop, &QToolButton::clicked, this, [this, step] { remove(step); });
}

void ExperimentList::remove(std::size_t step)
{
    if (const auto done = m_document.push(ExperimentEdit::remove(step)); !done)
        Q_EMIT refused(coreText(done.error()));
}

} // namespace cloudyard
