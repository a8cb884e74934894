// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "gui/document/document.h"

namespace cloudyard {

/// The faults that the scene itself brings, by time: what, where, when and for how long, each with a way to change it
/// and to take it out. GUI thread.
class ExperimentList : public QWidget {
    Q_OBJECT
public:
    explicit ExperimentList(Document& document, QWidget* parent = nullptr);
    /// The document changed.
    void sync();

Q_SIGNALS:
    /// Position in Scene::experiment; the box of the button that asked.
    void editRequested(int step, const QRect& globalBox);
    void refused(const QString& sentence);

private:
    void addRow(std::size_t step, QVBoxLayout& column);
    void remove(std::size_t step);

    Document& m_document;
    std::vector<ExperimentStep> m_shown;
    QWidget* m_rows = nullptr;
};

} // namespace cloudyard
