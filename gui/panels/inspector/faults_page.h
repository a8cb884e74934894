// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QVBoxLayout>

#include "gui/document/session_link.h"
#include "gui/panels/faults/experiment_list.h"
#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/inspector/inspector_page.h"
#include "gui/panels/look/labels.h"

class QPushButton;

namespace cloudyard {

/// What can be broken here, at once or with a time and parameters, and what is broken: with a way to
/// restore it. Without a subject it lists all faults of the run and the scene's experiment. GUI
/// thread.
class FaultsPage : public InspectorPage {
    Q_OBJECT
public:
    FaultsPage(Document& document, SessionLink& link, const Subject& subject,
               QWidget* parent = nullptr);
    void showFrame(const Frame& frame) override;
    void clearFrame() override;
    void sync() override;

Q_SIGNALS:
    /// The fault is to be asked for in detail, beside the box of the button.
    void faultRequested(const QString& fault, const QRect& globalBox);
    void stepRequested(int step, const QRect& globalBox);
    /// A node or a link that can be broken is to be shown, by id.
    void targetRequested(const QString& target);

private:
    /// What begins a fault, and while it acts what ends it.
    struct FaultButton {
        const FaultDescriptor* fault;
        QPushButton* button;
        QPushButton* more;
        std::optional<FaultView> acting = {};
    };
    void addButtons();
    void addNeighbours(QVBoxLayout& column);
    void press(const FaultButton& pressed);
    void showActing(FaultButton& shown, const std::vector<FaultView>& faults);
    void showFaults(const std::vector<FaultView>& faults, SimTime now);
    [[nodiscard]] std::string target() const;

    Document& m_document;
    SessionLink& m_link;
    Subject m_subject;
    ExperimentList* m_experiment = nullptr; ///< of the whole scene
    std::vector<FaultButton> m_buttons;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column;
    std::vector<std::uint32_t> m_shown; ///< ids, with activity in the lowest bit
    std::vector<ToneLabel*> m_timings;
};

} // namespace cloudyard
