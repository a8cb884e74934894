// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/services/filter_policy.h"
#include "gui/panels/look/labels.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cloudyard {

/// Who sends to a topic, and what its messages have, as its link says.
struct FilterSender {
    QString name;
    QString attributes;
    QString body;
};

/// Tries a message on a filter policy: one that is typed, or one after the other such as a sender of the scene
/// sends (made for the trial: those of a run have other luck). Says whether it is wanted, which keys it met and which not, and how many of a sender's messages are wanted.
/// The answers are FilterPolicy's own. GUI thread; a thousand messages are tried at each change.
class FilterTrial : public QWidget {
    Q_OBJECT
public:
    explicit FilterTrial(std::vector<FilterSender> senders, QWidget* parent = nullptr);
    /// None while the policy is none.
    void setPolicy(const std::optional<FilterPolicy>& policy, bool looksAtBody);
    /// The fields that the senders' messages have.
    [[nodiscard]] QStringList paths() const;

private:
    [[nodiscard]] const FilterSender* sender() const;
    [[nodiscard]] QString fieldsOf(const FilterSender& sender) const;
    void draw();
    void tryMessage();
    void showFindings(const std::vector<MessageField>& fields);
    void showShare();

    std::vector<FilterSender> m_senders;
    std::optional<FilterPolicy> m_policy;
    bool m_looksAtBody = false;
    std::uint64_t m_drawn = 0; ///< messages of the sender

    QComboBox* m_from;
    QPushButton* m_next;
    QLineEdit* m_message;
    Pill* m_verdict;
    ToneLabel* m_why;
    ToneLabel* m_share;
    QVBoxLayout* m_findings;
};

} // namespace cloudyard
