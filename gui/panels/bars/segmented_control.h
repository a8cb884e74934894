// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QButtonGroup>
#include <QWidget>

namespace cloudyard {

/// A row of labelled choices in one frame, of which at most one is chosen. Arrow keys move the
/// choice. GUI thread.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString label;
        double value = 0;
    };
    explicit SegmentedControl(std::vector<Choice> choices, QWidget* parent = nullptr);

    /// Marks the choice with this value; none when there is no such choice. Emits nothing.
    void setValue(double value);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] const std::vector<Choice>& choices() const { return m_choices; }

Q_SIGNALS:
    void chosen(double value);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::vector<Choice> m_choices;
    QButtonGroup* m_buttons;
    double m_value = -1;
};

} // namespace cloudyard
