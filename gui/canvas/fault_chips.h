// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QToolButton>

#include "core/metrics/verdict.h"
#include "gui/canvas/chip_frame.h"

namespace cloudyard {

/// One fault: what, since when, how long still, and a way to end it; or in how long it comes, and a way to strike it
/// out. One line where it is still to come or room is short.
class FaultToast : public ChipFrame {
    Q_OBJECT
public:
    FaultToast(std::uint32_t id, QWidget* parent);
    [[nodiscard]] std::uint32_t id() const { return m_id; }
    struct Words {
        QString title;
        QString detail; ///< both lines' worth
        QString brief;  ///< the same where there is one line
        QString undo;   ///< on the button, "Restore"; empty: it cannot be ended, and there is none
        bool isPlanned = false;
        bool operator==(const Words&) const = default;
    };
    void setWords(const Words& words, bool compact);
    [[nodiscard]] const Words& words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void restoreRequested(quint32 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the button takes at the right edge.
    [[nodiscard]] int buttonRoom() const;
    void placeButton();

    std::uint32_t m_id;
    Words m_words;
    bool m_oneLine = false;
    QPushButton* m_restore;
};

/// How the topology stood its faults, at the end of a story and after each recovery. A click opens the reasoning, whose
/// text can be selected and copied; the cross folds it to its title, and a click on that brings it back.
class VerdictChip : public ChipFrame {
    Q_OBJECT
public:
    explicit VerdictChip(QWidget* parent);
    /// Null, or a run without faults that is not at its end: hides it. `note`: what the verdict does not know,
    /// "scene changed at 0:35". True when it appeared, went or changed its size.
    bool showVerdict(const std::shared_ptr<const RunVerdict>& verdict, const QString& note);
    [[nodiscard]] QSize sizeHint() const override;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Extent : std::uint8_t { Folded, Brief, Open };
    void setExtent(Extent extent);
    [[nodiscard]] int mostWidth() const;
    [[nodiscard]] int briefWidth() const;

    std::shared_ptr<const RunVerdict> m_verdict;
    QString m_title, m_detail, m_note;
    Hue m_hue = Hue::Green;
    Extent m_extent = Extent::Brief;
    QToolButton* m_fold;
    QLabel* m_reasoning;
};

/// What can be done with all faults at once; and how many have no chip of their own.
class FaultActions : public ChipFrame {
    Q_OBJECT
public:
    explicit FaultActions(QWidget* parent);
    /// Hidden when there is nothing to offer.
    void offer(bool restoreAll, std::size_t keepable, std::size_t hidden);
    [[nodiscard]] bool isOffered() const { return m_offered; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void restoreAllRequested();
    void keepRequested();
    /// All of them are to be shown.
    void listRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] static int widthOf(const QPushButton& button);

    QPushButton* m_restoreAll;
    QPushButton* m_keep;
    QPushButton* m_more;
    bool m_offered = false;
};

} // namespace cloudyard
