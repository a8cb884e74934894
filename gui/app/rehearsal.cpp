// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/rehearsal.h"

#include <algorithm>

namespace cloudyard {

namespace {
constexpr int kMostTicks = 200'000;
} // namespace

Rehearsal::Rehearsal(Session& session, std::function<const Frame*()> take)
    : m_session(session),
      m_take(std::move(take))
{
}

bool Rehearsal::isAt(SimTime moment) const
{
    return m_frame && (m_frame->now >= moment || m_frame->finished || !m_frame->halted.empty());
}

void Rehearsal::tick()
{
    m_session.advance(kTick);
    m_frame = m_take();
}

bool Rehearsal::advanceTo(SimTime moment, const std::function<void()>& beat)
{
    for (int ticks = 0; ticks < kMostTicks && !isAt(moment); ++ticks) {
        if (beat)
            beat();
        tick();
    }
    return isAt(moment);
}

bool Rehearsal::playTo(SimTime moment, double pace)
{
    const SimTime lead{
        std::max<std::int64_t>(0, moment.ns - Duration::fromSeconds(kLeadIn * pace).ns)};
    m_session.post(command::SetPace{pace});
    if (lead.ns > 0)
        m_session.post(command::RunTo{lead});
    const bool near = advanceTo(lead, {});
    m_session.post(command::Play{});
    const bool there = near && advanceTo(moment, m_beat);
    m_session.post(command::Pause{});
    tick();
    return there && m_frame->halted.empty();
}

} // namespace cloudyard
