// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sim_time.h"

namespace cloudyard {

/// Says how far a run should have come at a moment of wall time.
///
/// Simulated time follows the wall clock at `pace` from an anchor on. A run that cannot keep up
/// loses what it owes beyond kMaxDebt instead of hurrying after it for ever: the pace reached is
/// then lower than the one wanted. Refuses: a pace that is not a number is ignored, one below
/// kMinPace is raised to it. Wall times are seconds on any steady clock, given by the caller; paces
/// are simulated seconds per second, and infinity ("Max") means as fast as possible. Any thread,
/// one at a time; no errors; constant cost.
class Pacer {
public:
    static constexpr double kMinPace = 0.001;
    static constexpr double kMaxDebt = 0.1; ///< seconds of wall time that may be caught up

    explicit Pacer(double pace = 1) { adopt(pace); }

    [[nodiscard]] double pace() const { return m_pace; }
    [[nodiscard]] bool isMax() const;

    /// From (wall, now) on simulated time follows the wall clock: at Play, and after any jump of
    /// either clock.
    void anchor(double wall, SimTime now);
    /// Changes the pace without a jump.
    void setPace(double pace, double wall, SimTime now);
    /// Where the run should be; SimTime::never() at Max. Never before the anchor.
    [[nodiscard]] SimTime due(double wall) const;
    /// To be told after each stretch of running how far it came; forgives the debt above kMaxDebt.
    void settle(double wall, SimTime reached);

private:
    void adopt(double pace);

    double m_pace = 1;
    double m_wall = 0;
    SimTime m_now;
};

} // namespace cloudyard
