// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/live_run.h"

#include <algorithm>
#include <utility>

#include "core/base/log.h"
#include "core/services/registry.h"
#include "core/session/replay.h"
#include "core/session/scene_change.h"

namespace cloudyard {

namespace {

/// Events between two looks at the clock: about 0.1 ms.
constexpr std::uint64_t kStretch = 1024;

} // namespace

Result<std::unique_ptr<LiveRun>> LiveRun::create(std::shared_ptr<const Scene> scene)
{
    auto simulation = buildSimulation(*scene);
    if (!simulation)
        return tl::unexpected(simulation.error());
    return std::unique_ptr<LiveRun>(new LiveRun(std::move(scene), std::move(*simulation)));
}

LiveRun::LiveRun(std::shared_ptr<const Scene> scene, Simulation simulation)
    : m_scene(std::move(scene)),
      m_startScene(m_scene),
      m_simulation(std::move(simulation)),
      m_pacer(m_scene->pace)
{
    m_observer.begin(m_simulation, *m_scene, end());
    m_observer.flights.setPace(m_pacer.pace());
}

SimTime LiveRun::end() const
{
    return m_scene->duration ? SimTime{m_scene->duration->ns} : SimTime::never();
}

// Commands
// -------------------------------------------------------------------------------------------------

void LiveRun::apply(const Command& command, double wall)
{
    LoggedCommand line{m_simulation.handled(), m_simulation.now(), command};
    if (std::visit([&](const auto& what) { return take(what, wall); }, command))
        m_log.push_back(std::move(line));
}

bool LiveRun::take(const command::Play&, double wall)
{
    if (!canGoOn())
        return false;
    m_playing = true;
    m_runTo.reset();
    begin(wall);
    return true;
}

bool LiveRun::take(const command::Pause&, double)
{
    rest();
    return true;
}

bool LiveRun::take(const command::StepEvent&, double)
{
    rest();
    if (!canGoOn() || m_simulation.nextEventTime() == SimTime::never())
        return false;
    m_observer.step(m_simulation, end());
    arriveAt(m_simulation.now());
    return true;
}

bool LiveRun::take(const command::StepTime& step, double wall)
{
    if (step.by.ns <= 0)
        return false;
    // Steps that come faster than they are run add up.
    const SimTime from = m_runTo.value_or(m_simulation.now());
    runFast(from + std::min(step.by, SimTime::never() - from), wall);
    return true;
}

bool LiveRun::take(const command::RunTo& to, double wall)
{
    runFast(to.time, wall);
    m_thenPlay = to.thenPlay;
    if (m_thenPlay && !m_runTo && canGoOn()) // it is past: only the playing is left of it
        m_playing = true;
    return true;
}

bool LiveRun::take(const command::SetPace& set, double wall)
{
    m_pacer.setPace(set.pace, wall, m_simulation.now());
    m_observer.flights.setPace(m_pacer.pace());
    m_meter.restart(wall, m_simulation.now(), m_simulation.handled());
    m_changed = true;
    return true;
}

bool LiveRun::take(const command::Restart&, double wall)
{
    auto again = buildSimulation(*m_scene);
    if (!again) {
        logLine(LogLevel::Warning, "core/session", "cannot restart: {}", again.error().message());
        return false;
    }
    startAnew(*std::move(again), wall);
    return false; // the log begins anew
}

void LiveRun::startAnew(Simulation simulation, double wall)
{
    m_simulation = std::move(simulation);
    m_startScene = m_scene;
    m_log.clear();
    m_runTo.reset();
    m_halted.clear();
    m_changes = 0;
    m_firstChange = SimTime::never();
    m_report.reset();
    ++m_epoch;
    m_observer.begin(m_simulation, *m_scene, end());
    begin(wall);
}

/// While nothing has happened yet, a change is one of the scene that the run starts from.
bool LiveRun::becomesStart(const command::ApplyScene& edit, double wall)
{
    if (!edit.scene || m_simulation.handled() != 0 || m_simulation.now() != SimTime{} || hasDeeds())
        return false;
    auto again = buildSimulation(*edit.scene);
    if (!again)
        return false;
    m_scene = edit.scene;
    m_appliedEdits = std::max(m_appliedEdits + 1, edit.edit);
    startAnew(*std::move(again), wall);
    return true;
}

/// Whether something was done to the run that is not in its scene.
bool LiveRun::hasDeeds() const
{
    return std::ranges::any_of(m_log, [](const LoggedCommand& line) {
        return !std::holds_alternative<command::SetPace>(line.command) &&
               !std::holds_alternative<command::Play>(line.command) &&
               !std::holds_alternative<command::Pause>(line.command);
    });
}

bool LiveRun::take(const command::ApplyScene& edit, double wall)
{
    if (becomesStart(edit, wall))
        return false; // the log begins anew
    const std::shared_ptr<const Scene> before = m_scene;
    if (!intervene(edit))
        return false;
    noteChange(*before);
    m_appliedEdits = std::max(m_appliedEdits + 1, edit.edit);
    m_observer.follow(m_simulation);
    if (m_simulation.now() >= end())
        rest();
    return true;
}

/// What a run meets at its beginning is its scene; from then on it is no longer the run of one scene.
void LiveRun::noteChange(const Scene& before)
{
    std::string sentence = whatChanged(before, *m_scene, vocabulary());
    if (sentence.empty() || m_simulation.handled() == 0)
        return;
    if (m_changes++ == 0)
        m_firstChange = m_simulation.now();
    m_observer.changed(m_simulation.now(), std::move(sentence));
}

bool LiveRun::take(const command::Report& wish, double)
{
    m_reportOn = wish.node;
    m_reportDue = true;
    m_changed = true;
    return false;
}

bool LiveRun::take(const command::Acknowledge& seen, double)
{
    if (seen.epoch == m_epoch)
        m_observer.acknowledge(seen.seriesRow, seen.logLine);
    return false;
}

template <class Intervention> bool LiveRun::take(const Intervention& intervention, double)
{
    return intervene(intervention);
}

bool LiveRun::intervene(const Command& command)
{
    m_changed = true;
    const auto done = applyToRun(m_simulation, m_scene, command, &m_observer);
    if (done)
        return true;
    logLine(LogLevel::Warning, "core/session", "refused: {}", done.error().message());
    m_observer.happened({.at = m_simulation.now(),
                         .text = "The run could not take this change",
                         .severity = Severity::Warning});
    return false;
}

void LiveRun::runFast(SimTime to, double wall)
{
    rest();
    if (!canGoOn() || to <= m_simulation.now())
        return;
    m_runTo = to;
    begin(wall);
}

void LiveRun::begin(double wall)
{
    m_pacer.anchor(wall, m_simulation.now());
    m_meter.restart(wall, m_simulation.now(), m_simulation.handled());
    m_changed = true;
}

void LiveRun::rest()
{
    m_playing = false;
    m_thenPlay = false;
    m_runTo.reset();
    m_changed = true;
}

void LiveRun::halt(std::string why)
{
    m_halted = std::move(why);
    rest();
}

// Running
// --------------------------------------------------------------------------------------------------

bool LiveRun::run(double wall, const GoOn& goOn)
{
    if (!active())
        return true;
    const SimTime goal = std::min(m_runTo.value_or(m_pacer.due(wall)), end());
    const bool wasLeap = leaps();
    bool there = false;
    do {
        there = runStretch(goal);
        m_observer.flights.advance(wall, m_simulation.now());
    } while (!there && goOn());
    if (wasLeap && m_playing)
        begin(wall);
    m_pacer.settle(wall, m_simulation.now());
    m_changed = true;
    return there;
}

bool LiveRun::runStretch(SimTime goal)
{
    const RunEnd how = m_observer.run(m_simulation, goal, kStretch);
    if (m_simulation.halted())
        halt(*m_simulation.halted());
    else if (how == RunEnd::NothingLeft && goal == SimTime::never())
        rest(); // nothing will ever happen: time has nowhere to go
    else if (m_simulation.now() >= goal && how != RunEnd::Interrupted)
        arriveAt(goal);
    else
        return false;
    return true;
}

void LiveRun::arriveAt(SimTime goal)
{
    if (m_runTo && goal >= *m_runTo) {
        const bool playsOn = m_thenPlay;
        rest();
        m_playing = playsOn;
    }
    if (goal >= end()) {
        rest();
        m_observer.conclude(m_simulation, *m_scene);
    }
    m_changed = true;
}

void LiveRun::write(Frame& frame, double wall)
{
    if (active())
        m_meter.sample(wall, m_simulation.now(), m_simulation.handled());
    frame.number = ++m_frames;
    frame.epoch = m_epoch;
    frame.appliedEdits = m_appliedEdits;
    frame.changes = m_changes;
    frame.firstChange = m_firstChange;
    frame.wall = wall;
    frame.paceWanted = m_pacer.pace();
    frame.paceReached = active() ? m_meter.pace() : 0;
    frame.eventsPerSecond = active() ? m_meter.eventsPerSecond() : 0;
    frame.playing = active();
    frame.finished = m_simulation.now() >= end();
    frame.halted = m_halted;
    if (m_reportDue)
        m_report = std::make_shared<const RunReport>(m_observer.report(m_simulation, *m_scene, m_reportOn));
    m_reportDue = false;
    frame.report = m_report;
    frame.reportOn = m_reportOn;
    m_observer.write(frame, m_simulation, !active());
    m_changed = false;
}

} // namespace cloudyard
