// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QTimer>

#include "core/advice/design_advice.h"
#include "gui/document/document.h"

namespace cloudyard {

/// What there is to say about the document's design, up to date a moment after the last edit. GUI thread.
class IssueList : public QObject {
    Q_OBJECT
public:
    explicit IssueList(Document& document, QObject* parent = nullptr);
    [[nodiscard]] const std::vector<Advice>& all() const { return m_all; }
    /// At once, where nobody can wait.
    void refresh();

Q_SIGNALS:
    /// Something else is to be said now.
    void changed();

private:
    Document& m_document;
    QTimer m_soon;
    std::vector<Advice> m_all;
};

} // namespace cloudyard
