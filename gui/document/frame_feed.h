// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "gui/document/series_store.h"
#include "gui/document/session_link.h"

namespace cloudyard {

/// The only consumer of a session's frames. On each tick it takes the newest, keeps what arrives in
/// pieces (series, log lines) and hands the frame on: to the canvas at once, to badges ten times a
/// second, to words four times, to charts twenty times; to one of these three at a tick, so that none takes long.
///
/// Ticks faster right after wake(), 60 times a second while the run plays, 4 times while the window is hidden or the
/// run stands still. While a canvas tells when it has painted, the ticks come right after that, in the time that is
/// free until its next beat. A restart (a new epoch) or another session empties series and log. GUI thread.
class FrameFeed : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMostLogLines = 2'000;
    static constexpr std::size_t kMostMilestones = 5'000; ///< the first of them

    explicit FrameFeed(SessionLink& link, QObject* parent = nullptr);

    /// The newest frame; null before the first. Good until the next but one tick.
    [[nodiscard]] const Frame* frame() const { return m_frame; }
    [[nodiscard]] const SeriesStore& series() const { return m_series; }
    [[nodiscard]] const std::deque<LogLine>& log() const { return m_log; }
    /// The lines of this run that are milestones, however many others there were since.
    [[nodiscard]] const std::vector<LogLine>& milestones() const { return m_milestones; }
    [[nodiscard]] bool isPlaying() const { return m_frame && m_frame->playing; }

    /// Whether anybody can see the window.
    void setVisible(bool visible);
    /// Tick fast from now on: something was asked of the run.
    void wake();
    /// Takes the newest frame now, if there is one, and tells everybody. What the timer does, and
    /// tests.
    void pump();
    /// A picture of the run has just been painted: there is time for a tick until the next.
    void framePainted();

Q_SIGNALS:
    void frameArrived(const cloudyard::Frame& frame);
    void badgesDue(const cloudyard::Frame& frame);
    void wordsDue(const cloudyard::Frame& frame);
    /// The next chart may be drawn again.
    void chartsDue();
    void logGrew();
    /// Everything that was shown of the run is void.
    void emptied();

private:
    void takePieces(const Frame& frame);
    void empty();
    void pacify();
    void payUp(bool now);
    void payOne();

    SessionLink& m_link;
    QTimer m_timer;
    bool m_owesBadges = false;
    bool m_owesWords = false;
    QElapsedTimer m_sinceBadges;
    QElapsedTimer m_sinceWords;
    QElapsedTimer m_sinceCharts;
    QElapsedTimer m_sinceWake;
    QElapsedTimer m_sincePainted;
    SeriesStore m_series;
    std::deque<LogLine> m_log;
    std::vector<LogLine> m_milestones;
    std::uint64_t m_nextLine = 0;
    const Frame* m_frame = nullptr;
    std::uint32_t m_epoch = 0;
    bool m_visible = true;
};

} // namespace cloudyard
