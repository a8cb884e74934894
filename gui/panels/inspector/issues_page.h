// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

#include "gui/panels/inspector/inspector_page.h"
#include "gui/panels/inspector/issue_list.h"

namespace cloudyard {

/// What somebody of the field would say about the design: of the whole scene, or of the node or link that is shown.
/// Each with the place it is about, the reason, and buttons that mend it. Cards are made while it is seen, kAtOnce of
/// them and more when asked for: of thousands of nodes each may have its own. GUI thread.
class IssuesPage : public InspectorPage {
    Q_OBJECT
public:
    static constexpr int kAtOnce = 50;

    IssuesPage(Document& document, IssueList& issues, const Subject& subject, QWidget* parent = nullptr);
    /// How many there are to show.
    [[nodiscard]] int count() const { return m_count; }

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void jumpRequested(const cloudyard::Subject& subject);

private:
    void takeIssues();
    void rebuild();
    void showMore();
    [[nodiscard]] bool isShown(const Advice& advice) const;
    QWidget* makeCard(const Advice& advice);
    void mend(const Remedy& remedy);

    Document& m_document;
    IssueList& m_issues;
    Subject m_subject;
    QVBoxLayout* m_column;
    QWidget* m_cards = nullptr;
    int m_count = 0;
    int m_most = kAtOnce; ///< cards
};

} // namespace cloudyard
