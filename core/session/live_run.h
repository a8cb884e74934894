// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/engine/simulation.h"
#include "core/model/scene.h"
#include "core/session/live_observer.h"
#include "core/session/pace_meter.h"
#include "core/session/pacer.h"
#include "core/session/session.h"

namespace cloudyard {

/// A live run without thread, queue or clock of its own: commands are applied to it, time is given
/// to it, frames are written from it. `Session` does that on a thread or, step by step, in tests
/// and for pictures.
///
/// Guarantees: a command acts between two events and is logged with its place; those that could not
/// be carried out are told in the event log and not logged. Where the run stops in between, what
/// watches it and how often frames are written changes no result. Wall times in seconds on one
/// steady clock. Thread: one at a time. Errors: those of `buildSimulation` at creation.
class LiveRun {
public:
    /// Asked every few thousand events whether there is time for more.
    using GoOn = std::function<bool()>;

    [[nodiscard]] static Result<std::unique_ptr<LiveRun>>
    create(std::shared_ptr<const Scene> scene);

    void apply(const Command& command, double wall);

    /// Whether time makes it run: it plays, or is on its way to a time.
    [[nodiscard]] bool active() const { return m_playing || m_runTo.has_value(); }
    /// Whether it is on its way to a time as fast as it can, whatever the pace.
    [[nodiscard]] bool leaps() const { return m_runTo.has_value(); }
    [[nodiscard]] bool isMax() const { return m_pacer.isMax(); }
    /// Runs on to where it should be at `wall`, while `goOn`. True when it has come there.
    bool run(double wall, const GoOn& goOn);
    /// It cannot go on; only a restart helps.
    void halt(std::string why);

    /// Whether a frame written now would differ from the last one.
    [[nodiscard]] bool changed() const { return m_changed; }
    void write(Frame& frame, double wall);

    [[nodiscard]] const Simulation& simulation() const { return m_simulation; }
    [[nodiscard]] const std::shared_ptr<const Scene>& scene() const { return m_scene; }
    [[nodiscard]] const std::shared_ptr<const Scene>& startScene() const { return m_startScene; }
    [[nodiscard]] const std::vector<LoggedCommand>& log() const { return m_log; }

private:
    LiveRun(std::shared_ptr<const Scene> scene, Simulation simulation);

    // Each returns whether the command belongs into the log.
    bool take(const command::Play&, double wall);
    bool take(const command::Pause&, double wall);
    bool take(const command::StepEvent&, double wall);
    bool take(const command::StepTime& step, double wall);
    bool take(const command::SetPace& set, double wall);
    bool take(const command::RunTo& to, double wall);
    bool take(const command::Restart&, double wall);
    bool take(const command::ApplyScene& edit, double wall);
    bool take(const command::Report& wish, double wall);
    bool take(const command::Acknowledge& seen, double wall);
    template <class Intervention> bool take(const Intervention& intervention, double wall);

    bool intervene(const Command& command);
    void noteChange(const Scene& before);
    void runFast(SimTime to, double wall);
    void startAnew(Simulation simulation, double wall);
    [[nodiscard]] bool becomesStart(const command::ApplyScene& edit, double wall);
    [[nodiscard]] bool hasDeeds() const;
    void begin(double wall);
    void rest();
    bool runStretch(SimTime goal);
    void arriveAt(SimTime goal);
    [[nodiscard]] SimTime end() const;
    [[nodiscard]] bool canGoOn() const { return m_halted.empty() && m_simulation.now() < end(); }

    std::shared_ptr<const Scene> m_scene; // as it is now
    std::shared_ptr<const Scene>
        m_startScene; // as it was at time 0 of this run: the log starts from it
    Simulation m_simulation;
    LiveObserver m_observer;
    Pacer m_pacer;
    PaceMeter m_meter;
    std::vector<LoggedCommand> m_log;
    std::optional<SimTime> m_runTo;
    bool m_thenPlay = false; ///< once m_runTo is reached
    std::string m_halted;
    bool m_reportDue = false;
    std::string m_reportOn;                    ///< the node that was asked about
    std::shared_ptr<const RunReport> m_report; ///< the last that was asked for
    std::uint64_t m_frames = 0;
    std::uint64_t m_appliedEdits = 0;
    std::uint32_t m_changes = 0; ///< of the scene, since the run began
    SimTime m_firstChange = SimTime::never();
    std::uint32_t m_epoch = 0;
    bool m_playing = false;
    bool m_changed = true;
};

} // namespace cloudyard
