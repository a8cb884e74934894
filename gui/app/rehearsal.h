// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/session/session.h"

namespace cloudyard {

/// Plays a session without a thread up to a moment, as if somebody had watched: as fast as possible
/// until two seconds of wall time before it, then at its pace in ticks of 1/30 s, then pauses. The
/// same every time. Any one thread.
class Rehearsal {
public:
    static constexpr double kTick = 1.0 / 30; ///< seconds of wall time
    static constexpr double kLeadIn = 2;

    /// `take` is called after every tick: it takes the newest frame, shows it, and returns the
    /// newest there is.
    Rehearsal(Session& session, std::function<const Frame*()> take);

    /// Called before every tick at the scene's pace: a place to let as much wall time really pass.
    void setBeat(std::function<void()> beat) { m_beat = std::move(beat); }
    /// False when the run cannot get there. Ends early, and well, when the scene's duration is
    /// over.
    bool playTo(SimTime moment, double pace);
    [[nodiscard]] const Frame* frame() const { return m_frame; }

private:
    [[nodiscard]] bool isAt(SimTime moment) const;
    bool advanceTo(SimTime moment, const std::function<void()>& beat);
    void tick();

    Session& m_session;
    std::function<const Frame*()> m_take;
    std::function<void()> m_beat;
    const Frame* m_frame = nullptr;
};

} // namespace cloudyard
