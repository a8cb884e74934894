// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/panels/inspector/filter_trial.h"

class QComboBox;
class QDialogButtonBox;
class QPlainTextEdit;
class QPushButton;

namespace cloudyard {

class FilterRowsView;

/// A subscription's filter policy: rows and JSON that follow each other, what FilterPolicy says to it (with line and
/// column), how much of its limits is used, and a trial with messages. Accepted only when the policy is one. What it
/// shows is taken by whoever opened it. GUI thread.
class FilterPolicyDialog : public QDialog {
    Q_OBJECT
public:
    struct Content {
        QString policy; ///< in one line
        bool looksAtBody = false;
        bool operator==(const Content&) const = default;
    };
    FilterPolicyDialog(const Content& content, std::vector<FilterSender> senders, QWidget* parent);
    [[nodiscard]] Content content() const;

private:
    void buildLayout();
    [[nodiscard]] QWidget* rowsColumn();
    [[nodiscard]] bool looksAtBody() const;
    void takeRows();
    void takeText();
    void weigh();
    void showPlace(const std::string& where);

    QComboBox* m_scope;
    ToneLabel* m_limits;
    FilterRowsView* m_rows;
    QPushButton* m_add;
    ToneLabel* m_notRows;
    QPlainTextEdit* m_json;
    ToneLabel* m_note;
    FilterTrial* m_trial;
    QDialogButtonBox* m_buttons;
};

} // namespace cloudyard
