// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace cloudyard {

/// Beats while something moves: 71 times a second, so that a beat that is late by two milliseconds still comes within a
/// frame of 60 Hz; half as often when frames cost too much. Never counts beats: each tells the wall time since the
/// last. Stands still while nothing moves or nobody sees it. GUI thread.
class FrameClock : public QObject {
    Q_OBJECT
public:
    static constexpr int kFast = 14;              ///< ms
    static constexpr int kSlow = 30;
    static constexpr double kTooMuch = 12;        ///< ms a frame may cost a few times in a row
    static constexpr double kLongestStep = 0.1;   ///< s: after a stall time does not jump

    explicit FrameClock(QObject* parent = nullptr);

    void setMoving(bool moving);
    void setVisible(bool visible);
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] bool isSlow() const { return m_timer.interval() == kSlow; }
    /// How long the last frame took.
    void frameCost(double milliseconds);

Q_SIGNALS:
    void tick(double seconds);

private:
    void update();

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    bool m_moving = false;
    bool m_visible = false;
    int m_costly = 0;
};

} // namespace cloudyard
