// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/frame_feed.h"

#include <utility>

namespace cloudyard {

namespace {

constexpr int kEagerMs = 4;       ///< right after something was asked: the answer is on screen with the next frame
constexpr int kEagerForMs = 100;
constexpr int kFastMs = 16;
constexpr int kSlowMs = 250;
constexpr int kBadgesMs = 100;
constexpr int kWordsMs = 250;
constexpr int kChartsMs = 50;
constexpr int kUnpaintedMs = 60; ///< without a painted picture, before the timer beats again
constexpr int kAwakeMs =
    1'000; ///< how long a command keeps the fast tick while the run stands still

bool isDue(QElapsedTimer& timer, int ms)
{
    if (timer.isValid() && timer.elapsed() < ms)
        return false;
    timer.start();
    return true;
}

} // namespace

FrameFeed::FrameFeed(SessionLink& link, QObject* parent) : QObject(parent), m_link(link)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FrameFeed::pump);
    connect(&m_link, &SessionLink::sessionChanged, this, [this] {
        m_frame = nullptr;
        m_owesBadges = m_owesWords = false;
        empty();
        wake();
    });
    wake();
}

void FrameFeed::setVisible(bool visible)
{
    m_visible = visible;
    pacify();
}

void FrameFeed::wake()
{
    m_sinceWake.start();
    pacify();
}

void FrameFeed::framePainted()
{
    m_sincePainted.start();
    pump();
}

void FrameFeed::pacify()
{
    const bool busy = isPlaying() || !m_frame || m_sinceWake.elapsed() < kAwakeMs;
    const bool eager = m_sinceWake.elapsed() < kEagerForMs;
    const bool painted = m_sincePainted.isValid() && m_sincePainted.elapsed() < kUnpaintedMs;
    const int wanted = !m_visible || !busy ? kSlowMs : eager ? kEagerMs : painted ? kUnpaintedMs : kFastMs;
    if (m_timer.interval() != wanted || !m_timer.isActive())
        m_timer.start(wanted);
}

void FrameFeed::pump()
{
    Session* session = m_link.session();
    const Frame* next = session ? session->takeFrame() : nullptr;
    bool turned = false;
    if (next) {
        turned = !m_frame || next->playing != m_frame->playing || next->epoch != m_epoch;
        if (next->epoch != m_epoch) {
            m_epoch = next->epoch;
            empty();
        }
        m_frame = next;
        takePieces(*next);
        m_owesBadges = m_owesWords = true;
        Q_EMIT frameArrived(*next);
    }
    payUp(turned);
    pacify();
}

/// Badges and words follow the newest frame, also when it is the last one for a while.
void FrameFeed::payUp(bool now)
{
    if (!now)
        return payOne();
    if (std::exchange(m_owesBadges, false))
        Q_EMIT badgesDue(*m_frame);
    if (std::exchange(m_owesWords, false))
        Q_EMIT wordsDue(*m_frame);
    Q_EMIT chartsDue();
}

void FrameFeed::payOne()
{
    if (m_owesWords && isDue(m_sinceWords, kWordsMs)) {
        m_owesWords = false;
        Q_EMIT wordsDue(*m_frame);
    } else if (m_owesBadges && isDue(m_sinceBadges, kBadgesMs)) {
        m_owesBadges = false;
        Q_EMIT badgesDue(*m_frame);
    } else if (isDue(m_sinceCharts, kChartsMs)) {
        Q_EMIT chartsDue();
    }
}

void FrameFeed::takePieces(const Frame& frame)
{
    const std::uint64_t line = m_nextLine;
    m_series.append(frame.series);
    for (const LogLine& entry : frame.log) {
        if (entry.ordinal < m_nextLine)
            continue;
        m_log.push_back(entry);
        if (entry.milestone != Milestone::None && m_milestones.size() < kMostMilestones)
            m_milestones.push_back(entry);
        m_nextLine = entry.ordinal + 1;
    }
    while (m_log.size() > kMostLogLines)
        m_log.pop_front();
    if (line != m_nextLine)
        Q_EMIT logGrew();
}

void FrameFeed::empty()
{
    m_series.clear();
    m_log.clear();
    m_milestones.clear();
    m_nextLine = 0;
    Q_EMIT emptied();
}

} // namespace cloudyard
