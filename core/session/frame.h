// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/sim_time.h"
#include "core/engine/behaviour.h"
#include "core/engine/ledger.h"
#include "core/engine/observer.h"
#include "core/engine/simulation_state.h"
#include "core/engine/topology.h"
#include "core/metrics/live_numbers.h"
#include "core/metrics/log_line.h"
#include "core/metrics/scene_numbers.h"
#include "core/metrics/series.h"

namespace cloudyard {

struct RunReport;
struct RunVerdict;

/// What a dot on a link stands for; drawn by colour and shape.
enum class FlightState : std::uint8_t { Request, Response, Retry, Error, Delivery, Redelivery, Housekeeping };
inline constexpr int kFlightStates = 7;

/// One departure on a link, or `weight` of them when a link has more than the drawing budget allows. Errors are never
/// merged into others. Real times; stretching them so that they can be seen is the viewer's business.
struct Flight {
    SimTime depart;
    SimTime arrive;
    std::uint64_t trace = 0;
    std::uint64_t ordinal = 0; ///< rises with every flight recorded: the viewer knows which it has seen
    LinkIndex link = kNone;
    std::uint32_t weight = 1;
    FlightState state = FlightState::Request;
    bool backward = false; ///< against the drawn direction
    bool vanishes = false; ///< nobody gets it: fades at the far end
    std::uint16_t attempt = 0; ///< of a request; from the second receive on for a delivered item
};

inline constexpr int kMaxMetrics = 40; ///< no kind has more

struct NodeFrame {
    NodeView view;
    LiveNumbers live;
    /// The kind's metrics in the order of its descriptor (KindDescriptor::metrics), whatever their source.
    std::array<float, kMaxMetrics> metrics{};
};

/// Requests of a class, by its number in the topology, over the last 10 simulated seconds.
struct ClassFrame {
    std::uint8_t number = 0;
    LiveNumbers live;
};

struct LinkFrame {
    std::uint64_t departures[2] = {0, 0}; ///< since time 0; drawn direction, then against it
    float rate[2] = {0, 0};               ///< per second over the last 10 simulated seconds
    /// The same without housekeeping (polls, acknowledgements, deletes, checks): what people mean by traffic.
    float messages[2] = {0, 0};
    std::uint64_t undrawn[2] = {0, 0};    ///< departures that no flight carries; the others are in flights' weights
    bool cut = false;
    bool impaired = false; ///< slower, or losing packets, by a fault
};

/// One published picture of a run: a whole snapshot, so that a dropped frame costs smoothness only. Recycled: its
/// vectors keep their capacity. By index into `topology`, which also gives the ids.
struct Frame {
    std::uint64_t number = 0;
    std::uint32_t epoch = 0;        ///< bumped by restart: never interpolate across it
    std::uint64_t appliedEdits = 0; ///< how many scene edits this run has taken
    std::uint32_t changes = 0;      ///< of them, that nodes and links of this run felt after its beginning
    SimTime firstChange = SimTime::never(); ///< when the first of those came
    SimTime now;
    double wall = 0;                ///< seconds on the session's steady clock, when it was taken
    double paceWanted = 1;          ///< simulated seconds per second; infinity is Max
    double paceReached = 0;         ///< measured over the last second of wall time
    bool playing = false;
    bool finished = false;          ///< the scene's duration is over
    double eventsPerSecond = 0;     ///< handlers per second of wall time
    std::uint64_t handled = 0;
    std::uint64_t fingerprint = 0;
    std::shared_ptr<const Topology> topology;
    std::vector<NodeFrame> nodes;   ///< by NodeIndex
    std::vector<LinkFrame> links;   ///< by LinkIndex
    std::vector<ClassFrame> classes; ///< of which there were requests
    std::vector<Flight> flights;    ///< departed in the last seconds; see FlightRecorder
    std::vector<FaultSpec> faults;  ///< past, active, planned
    std::vector<LogLine> log;       ///< new lines since the last acknowledged one
    SceneNumbers scene;
    Ledgers ledgers;
    SeriesChunk series;
    std::shared_ptr<const RunVerdict> verdict; ///< at the end and after each recovery; null: none now
    std::string halted;             ///< why the run cannot go on; empty: it can
    std::shared_ptr<const RunReport> report; ///< the last that command::Report asked for in this epoch; null: none
    std::string reportOn;           ///< the node that it was asked about
};

} // namespace cloudyard
