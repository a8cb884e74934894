// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/issue_list.h"

#include <algorithm>

namespace cloudyard {

namespace {
constexpr int kSoonMs = 150; ///< edits in a row are one
} // namespace

IssueList::IssueList(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &IssueList::refresh);
    connect(&m_document, &Document::changed, this, [this](const ChangeSet& changes) {
        if (!changes.isCosmetic)
            m_soon.start();
    });
    connect(&m_document, &Document::replaced, this, &IssueList::refresh);
    refresh();
}

void IssueList::refresh()
{
    m_soon.stop();
    std::vector<Advice> now = adviceFor(m_document.scene(), m_document.vocabulary());
    const bool same = std::ranges::equal(now, m_all, [](const Advice& a, const Advice& b) {
        return a.rule == b.rule && a.node == b.node && a.link == b.link && a.what == b.what && a.why == b.why;
    });
    if (same)
        return;
    m_all = std::move(now);
    Q_EMIT changed();
}

} // namespace cloudyard
