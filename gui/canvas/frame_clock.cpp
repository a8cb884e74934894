// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/frame_clock.h"

#include <algorithm>

namespace cloudyard {
namespace {

constexpr int kCostlyFrames = 6; ///< in a row before it goes slow: one or two are somebody else's doing
constexpr int kCalmFrames = 180; ///< cheap frames before it goes fast again

} // namespace

FrameClock::FrameClock(QObject* owner) : QObject(owner)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFast);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double seconds = static_cast<double>(m_sinceTick.nsecsElapsed()) * 1e-9;
        m_sinceTick.restart();
        Q_EMIT tick(std::min(seconds, kLongestStep));
    });
}

void FrameClock::setMoving(bool moving)
{
    m_moving = moving;
    update();
}

void FrameClock::setVisible(bool visible)
{
    m_visible = visible;
    update();
}

void FrameClock::update()
{
    const bool wanted = m_moving && m_visible;
    if (wanted == m_timer.isActive())
        return;
    if (!wanted)
        return m_timer.stop();
    m_sinceTick.start();
    m_timer.start();
}

void FrameClock::frameCost(double milliseconds)
{
    const bool costly = milliseconds > kTooMuch;
    m_costly = costly ? std::max(m_costly, 0) + 1 : std::min(m_costly, 0) - 1;
    if (m_costly == kCostlyFrames)
        m_timer.setInterval(kSlow);
    else if (m_costly == -kCalmFrames)
        m_timer.setInterval(kFast);
}

} // namespace cloudyard
