// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPushButton>
#include <QWidget>

#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/look/labels.h"

namespace cloudyard {

/// The line over the canvas that tells what the story has in store: "Zone a loses power in 0:24",
/// with a button that skips to it. Hidden when nothing is to come. GUI thread.
class StoryStrip : public QWidget {
    Q_OBJECT
public:
    static constexpr int kHeight = 32;

    explicit StoryStrip(QWidget* parent = nullptr);
    /// Shows the next fault that is still to come.
    void showFaults(const std::vector<FaultView>& faults, SimTime now);
    [[nodiscard]] QString text() const { return m_text->text(); }
    [[nodiscard]] QPushButton& skipButton() const { return *m_skip; }

Q_SIGNALS:
    void skipRequested(cloudyard::SimTime time);
    void heightChanged();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    ElidedLabel* m_text;
    QPushButton* m_skip;
    QPushButton* m_close;
    SimTime m_at;
    bool m_dismissed = false;
};

} // namespace cloudyard
