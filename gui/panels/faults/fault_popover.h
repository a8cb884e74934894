// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QComboBox>
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>

#include "gui/document/frame_feed.h"
#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/inspector/settings_form.h"
#include "gui/panels/look/labels.h"

namespace cloudyard {

/// What somebody wants to break: a kind that fits the target, for how long, and when (nothing: now).
struct FaultOrder {
    std::string fault;
    std::string target;
    std::optional<SimTime> at;
    std::optional<Duration> duration;
    SettingMap parameters;
};

/// The small form that a fault is ordered with: what and where (to be chosen where the order leaves it open), for how
/// long, its parameters, and when. Enter orders, Esc or a click elsewhere leaves all as it was; what cannot be taken is
/// said below its field. A window of its own over the target, which deletes itself. GUI thread.
class FaultPopover : public QFrame {
    Q_OBJECT
public:
    /// For a run (now or later) or for the scene's experiment, where everything is open and a time must be given.
    enum class Purpose { Run, Scene };

    /// `order` is what is known: an empty fault or target is asked for; `targetHint` is chosen first where it fits.
    FaultPopover(const Document& document, const FrameFeed& feed, FaultOrder order, Purpose purpose,
                 const std::string& targetHint, QWidget* parent);
    /// Next to this box, where there is room on the screen.
    void popUpAt(const QRect& globalBox);
    /// Within this part of the screen: never taller, what does not fit is scrolled to.
    void popUpAt(const QRect& globalBox, const QRect& screen);

    [[nodiscard]] QComboBox& faultField() { return *m_fault; }
    [[nodiscard]] QComboBox& targetField() { return *m_target; }
    [[nodiscard]] QComboBox& durationField() { return *m_duration; }
    [[nodiscard]] QComboBox& whenField() { return *m_when; }
    [[nodiscard]] SettingsForm* parameters() { return m_form; }
    [[nodiscard]] QPushButton& confirmButton() { return *m_confirm; }
    [[nodiscard]] QString error() const { return m_error->text(); }

Q_SIGNALS:
    void ordered(const cloudyard::FaultOrder& order);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fillFaults();
    void fillTargets();
    void fillTimes();
    void showKind();
    void showVerb();
    void fit();
    void confirm();
    /// Why the order cannot be taken as it stands; empty: it can.
    [[nodiscard]] QString problem() const;
    void showError();
    /// The field whose list is open; null: none is.
    [[nodiscard]] QComboBox* openList() const;
    [[nodiscard]] std::optional<Duration> wantedDuration() const;
    [[nodiscard]] const FaultDescriptor* chosenName() const;
    [[nodiscard]] std::string chosenTarget() const;
    [[nodiscard]] SimTime now() const;

    const Document& m_document;
    const FrameFeed& m_feed;
    FaultOrder m_order;
    Purpose m_purpose;
    std::string m_targetHint;
    const FaultDescriptor* m_kind = nullptr; ///< that fits the chosen target
    IconTile* m_icon;
    ElidedLabel* m_title;
    ToneLabel* m_subtitle;
    QComboBox* m_fault;
    QComboBox* m_target;
    QComboBox* m_duration;
    QComboBox* m_when;
    QWidget* m_durationLabel = nullptr;
    QWidget* m_parameters;
    QScrollArea* m_scroll = nullptr; ///< the fields
    QRect m_room;                    ///< of the screen; invalid before it is shown
    SettingsForm* m_form = nullptr;
    ToneLabel* m_error;
    QPushButton* m_confirm;
};

} // namespace cloudyard
