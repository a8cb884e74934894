// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/issues_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

#include "gui/language/core_text.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

IssuesPage::IssuesPage(Document& document, IssueList& issues, const Subject& subject, QWidget* parent)
    : InspectorPage(parent), m_document(document), m_issues(issues), m_subject(subject), m_column(new QVBoxLayout(this))
{
    connect(&m_issues, &IssueList::changed, this, &IssuesPage::takeIssues);
    takeIssues();
}

bool IssuesPage::isShown(const Advice& advice) const
{
    return m_subject.isScene() || (advice.node == m_subject.node && advice.link == m_subject.link);
}

void IssuesPage::takeIssues()
{
    m_count = static_cast<int>(
        std::ranges::count_if(m_issues.all(), [this](const Advice& advice) { return isShown(advice); }));
    delete m_cards;
    m_cards = nullptr;
    if (isVisible())
        rebuild();
}

void IssuesPage::showEvent(QShowEvent* event)
{
    InspectorPage::showEvent(event);
    if (!m_cards)
        rebuild();
}

void IssuesPage::rebuild()
{
    m_cards = new QWidget(this);
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    int made = 0;
    for (const Advice& advice : m_issues.all())
        if (made < m_most && isShown(advice)) {
            column->addWidget(makeCard(advice));
            ++made;
        }
    if (made < m_count) {
        auto* more = new QPushButton(tr("Show more of %L1").arg(m_count), m_cards);
        more->setObjectName(QStringLiteral("more"));
        connect(more, &QPushButton::clicked, this, &IssuesPage::showMore);
        column->addWidget(more);
    }
    if (m_count == 0) {
        auto* nothing = new ToneLabel(m_subject.isScene() ? tr("Nothing to say about this design.")
                                                          : tr("Nothing to say about this one."),
                                      12, QFont::Normal, TextTone::Muted, m_cards);
        nothing->setWordWrap(true);
        column->addWidget(nothing);
    }
    column->addStretch();
    m_column->addWidget(m_cards);
    m_cards->show();
}

/// Not while its own button is speaking.
void IssuesPage::showMore()
{
    m_most += kAtOnce;
    QTimer::singleShot(0, this, &IssuesPage::takeIssues);
}

QWidget* IssuesPage::makeCard(const Advice& advice)
{
    auto* card = new QWidget(m_cards);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* what = new ToneLabel(coreText(advice.what), 12, QFont::DemiBold, TextTone::Normal, card);
    auto* why = new ToneLabel(coreText(advice.why), 12, QFont::Normal, TextTone::Muted, card);
    for (ToneLabel* label : {what, why}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    card->setToolTip(tr("Source: %1").arg(toQString(advice.source)));
    for (const Remedy& remedy : advice.remedies) {
        auto* button = new QPushButton(coreText(remedy.text), card);
        button->setObjectName(QStringLiteral("remedy"));
        connect(button, &QPushButton::clicked, this, [this, remedy] { mend(remedy); });
        column->addWidget(button);
    }
    if (m_subject.isScene()) {
        auto* show = new QPushButton(tr("Show it"), card);
        show->setFlat(true);
        show->setObjectName(QStringLiteral("jump"));
        show->setAccessibleName(tr("Show what this is about: %1").arg(coreText(advice.what)));
        connect(show, &QPushButton::clicked, this,
                [this, where = Subject{advice.node, advice.link}] { Q_EMIT jumpRequested(where); });
        column->addWidget(show, 0, Qt::AlignLeft);
    }
    return card;
}

/// Not while its own button is speaking: the page is built anew.
void IssuesPage::mend(const Remedy& remedy)
{
    QTimer::singleShot(0, this, [this, remedy] {
        if (const auto done = m_document.push(remedy.make(m_document.scene(), m_document.vocabulary())); !done)
            Q_EMIT refused(coreText(done.error()));
        m_issues.refresh();
    });
}

} // namespace cloudyard
