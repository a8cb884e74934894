// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/base/sim_time.h"
#include "core/engine/simulation.h"
#include "core/model/scene.h"
#include "core/session/frame.h"

namespace cloudyard {

/// What can be asked of a live run. Applied between events, in the order given, and logged.
namespace command {
struct Play {};
struct Pause {};
struct StepEvent {};
struct StepTime { Duration by = Duration::seconds(1); };
struct SetPace { double pace = 1; };            ///< simulated seconds per second; infinity is Max
/// As fast as possible, then pause or play on at the pace; a later Play, Pause, step or RunTo replaces it.
struct RunTo { SimTime time; bool thenPlay = false; };
struct Restart {};                              ///< back to time 0 of the scene as it is now; bumps the epoch
/// Of a run in which nothing has happened yet it becomes the scene that it starts from; that bumps the epoch, too.
struct ApplyScene { std::shared_ptr<const Scene> scene; std::uint64_t edit = 0; };
/// Now; without a duration until it is cleared. Parameters as in a step of an experiment.
struct InjectFault {
    std::string fault;
    std::string target;
    std::optional<Duration> duration = {};
    SettingMap parameters = {};
};
/// At a time still to come. ClearFault takes it back.
struct PlanFault {
    SimTime at;
    InjectFault what;
};
/// The node finishes what it holds and is gone; given again, at once. The scene keeps it until an edit takes it out.
struct Terminate { std::string node; };
struct ClearFault { std::uint32_t id = 0; };    ///< ends it, or strikes it out when it is still to come
struct ClearAllFaults {};                       ///< all active ones; those still to come stay
/// What the run has come to so far, and the node of this id if there is one: in a frame at once. Never logged.
struct Report { std::string node; };
/// Series rows and log lines before these were seen. `Session::takeFrame` posts it, viewers need not. Never logged.
struct Acknowledge { std::uint64_t seriesRow = 0; std::uint64_t logLine = 0; std::uint32_t epoch = 0; };
} // namespace command

using Command = std::variant<command::Play, command::Pause, command::StepEvent, command::StepTime, command::SetPace,
                             command::RunTo, command::Restart, command::ApplyScene, command::InjectFault,
                             command::Terminate, command::PlanFault, command::ClearFault, command::ClearAllFaults,
                             command::Acknowledge, command::Report>;

/// One line of the log that, with the scene and the seed, replays the run exactly.
struct LoggedCommand {
    std::uint64_t afterHandled = 0; ///< events handled before it was applied
    SimTime at;
    Command command;
};

/// A live run of a scene on a thread of its own (nice 10), paced against the wall clock. Commands go in and frames
/// come out through lock-free single-producer single-consumer queues; neither side ever waits for the other. Frames
/// and pace schedule no event, consume no sequence number and draw no random number: whatever is watched, and however
/// fast, the fingerprint is the one of `yard run`.
class Session {
public:
    struct Options {
        bool threaded = true;      ///< false: nothing happens but in `advance`; for tests and offscreen pictures
        double framesPerSecond = 30;
    };

    /// Builds the simulation; the run stands paused at time 0. Errors are those of `buildSimulation`.
    [[nodiscard]] static Result<std::unique_ptr<Session>> create(std::shared_ptr<const Scene> scene);
    [[nodiscard]] static Result<std::unique_ptr<Session>> create(std::shared_ptr<const Scene> scene, Options options);
    ~Session();

    /// Any one thread (the viewer's); never blocks. What it changed is in a frame at once (a few ms), whatever the rate
    /// of frames. When the queue is full the command waits on the viewer's side and goes first with the next post or
    /// takeFrame; nothing is dropped.
    void post(Command command);
    /// The newest frame, or null when none is newer than the last one taken. Older ones are skipped; the pointer stays
    /// good until the next but one takeFrame (the viewer interpolates between the last two). Taking a frame
    /// acknowledges its series rows and log lines: the next one carries what came after them. Viewer's thread.
    [[nodiscard]] const Frame* takeFrame();

    /// Unthreaded sessions only: applies what was posted and runs as if `wallSeconds` had passed, always in the same
    /// way; a RunTo or StepTime is done within one call, and Max means 5 million events a second. takeFrame then gives
    /// the present state.
    void advance(double wallSeconds);

    /// Stops the thread; afterwards the members below may be read. Viewer's thread; blocks for one slice (a few ms).
    void stop();
    [[nodiscard]] const Simulation& simulation() const;
    /// Of the present run, that is since the last restart, together with the scene it starts from (`replay`).
    [[nodiscard]] const std::vector<LoggedCommand>& log() const;
    [[nodiscard]] const std::shared_ptr<const Scene>& startScene() const;

private:
    Session();
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace cloudyard
