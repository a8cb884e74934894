// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/queueing_models.h"

#include "core/base/distribution.h"
#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/engine/context.h"

namespace cloudyard::bench {
namespace {

constexpr Duration kService = Duration::seconds(1);
constexpr Duration kTimeout = Duration::seconds(30);

enum ModelKind : std::uint16_t { kSource, kStation, kTopic, kHold, kTimedHold };
enum ModelEvent : std::uint16_t { kIssue = kFirstKindEvent, kDeparture, kDelivery, kTimer };

Distribution exponential(Duration mean) { return Distribution::exponential(mean).value(); }

/// Draws that come one after another.
struct Delays {
    RandomStream random{0, 0, Purpose::ServiceTime};
    Distribution distribution;
    Duration next() { return distribution.sample(random.next()); }
};

// Stations -------------------------------------------------------------------------------------------------

/// Servers with one waiting line, first come, first served.
struct StationState {
    Delays service;
    std::uint32_t servers = 1;
    std::uint32_t busy = 0;
    MessageIndex head = kNone;
    MessageIndex tail = kNone;
    NodeIndex next = kNone;   ///< where a message goes from here; kNone: it is done
    NodeIndex source = kNone; ///< whose message it was, for the time in the whole system
};

void serve(Context& context, NodeIndex n, StationState& station, MessageIndex m)
{
    context.countWait(n, context.message(m).since);
    context.shiftBusy(n, 1);
    context.after(station.service.next(), n, kDeparture, m);
}

/// The message has just been handed to the station.
void enter(Context& context, NodeIndex n, MessageIndex m)
{
    auto& station = context.state<StationState>(n);
    context.countArrival(n);
    context.shiftInSystem(n, 1);
    if (station.busy < station.servers) {
        ++station.busy;
        return serve(context, n, station, m);
    }
    context.shiftWaiting(n, 1);
    context.edit(m).next = kNone;
    if (station.head == kNone)
        station.head = m;
    else
        context.edit(station.tail).next = m;
    station.tail = m;
}

void serveNext(Context& context, NodeIndex n, StationState& station)
{
    const MessageIndex m = station.head;
    if (m == kNone) {
        --station.busy;
        return;
    }
    station.head = context.message(m).next;
    context.shiftWaiting(n, -1);
    serve(context, n, station, m);
}

void depart(Context& context, NodeIndex n, MessageIndex m)
{
    auto& station = context.state<StationState>(n);
    context.shiftBusy(n, -1);
    context.shiftInSystem(n, -1);
    context.countCompletion(n, context.message(m).since);
    if (station.next != kNone) {
        context.handOver(m, station.next);
        enter(context, station.next, m);
    } else {
        context.shiftInSystem(station.source, -1);
        context.countCompletion(station.source, context.message(m).created);
        context.complete(m);
    }
    serveNext(context, n, station);
}

// Sources --------------------------------------------------------------------------------------------------

struct SourceState {
    Delays gaps;
    NodeIndex to = kNone;
    std::uint64_t ordinal = 0;
    Delays delivery = {}; ///< of a topic's copies
};

void issue(Context& context, NodeIndex n)
{
    auto& source = context.state<SourceState>(n);
    context.after(source.gaps.next(), n, kIssue);
    const MessageIndex m = context.createRequest(n, hashCombine(n, source.ordinal++));
    context.countArrival(n);
    context.shiftInSystem(n, 1);
    context.handOver(m, source.to);
    enter(context, source.to, m);
}

/// One publication: its copies are on their way, it is done.
void publish(Context& context, NodeIndex n)
{
    auto& topic = context.state<SourceState>(n);
    context.after(topic.gaps.next(), n, kIssue);
    const std::uint64_t trace = hashCombine(n, topic.ordinal++);
    context.countArrival(n);
    context.shiftInSystem(n, static_cast<int>(kCopies));
    for (NodeIndex to = topic.to; to < topic.to + kCopies; ++to)
        context.after(topic.delivery.next(), to, kDelivery, context.duplicate(n, trace, 0));
}

void handleStation(Context& context, NodeIndex n, const Event& event)
{
    if (event.type == kDeparture)
        return depart(context, n, event.a);
    context.handOver(event.a, n);
    enter(context, n, event.a);
}

// The event set alone --------------------------------------------------------------------------------------

/// Events that plan themselves again. Under timers, each has one that its coming cancels and that is then armed anew.
struct HoldState {
    Delays delays;
    std::vector<EventHandle> timers;
    LaneId lane;
};

void hold(Context& context, NodeIndex n, const Event& event)
{
    context.after(context.state<HoldState>(n).delays.next(), n, kDeparture, event.a);
}

void holdUnderTimer(Context& context, NodeIndex n, const Event& event)
{
    const std::uint32_t job = event.a;
    auto& state = context.state<HoldState>(n);
    context.after(state.delays.next(), n, kDeparture, job);
    context.cancel(state.timers[job]);
    state.timers[job] = context.onLane(state.lane, kTimeout, n, kTimer, job);
}

// Kinds ----------------------------------------------------------------------------------------------------

template <class State> std::unique_ptr<StatePool> makePool() { return std::make_unique<NodePool<State>>(); }

constexpr KindBehaviour kSourceKind{
    .id = "source",
    .makePool = makePool<SourceState>,
    .start = [](Context& c, NodeIndex n, bool) { issue(c, n); },
    .handle = [](Context& c, NodeIndex n, const Event&) { issue(c, n); },
};
constexpr KindBehaviour kStationKind{
    .id = "station",
    .makePool = makePool<StationState>,
    .handle = handleStation,
};
constexpr KindBehaviour kTopicKind{
    .id = "topic",
    .makePool = makePool<SourceState>,
    .start = [](Context& c, NodeIndex n, bool) { publish(c, n); },
    .handle = [](Context& c, NodeIndex n, const Event&) { publish(c, n); },
};
constexpr KindBehaviour kHoldKind{
    .id = "hold",
    .makePool = makePool<HoldState>,
    .handle = hold,
};
constexpr KindBehaviour kTimedHoldKind{
    .id = "timed-hold",
    .makePool = makePool<HoldState>,
    .handle = holdUnderTimer,
};
constexpr const KindBehaviour* kKinds[] = {&kSourceKind, &kStationKind, &kTopicKind, &kHoldKind, &kTimedHoldKind};

/// A topology of nodes without links, and the states that they begin with.
class ModelBuilder {
public:
    explicit ModelBuilder(std::uint64_t seed) : m_seed(seed) { m_topology->kinds = kKinds; }

    void node(ModelKind kind)
    {
        const auto n = m_topology->nodes.size();
        std::uint32_t slot = 0;
        for (const TopologyNode& other : m_topology->nodes)
            slot += other.kind == kind ? 1 : 0;
        m_topology->nodes.push_back({.stable = mix64(n + 1), .slot = slot, .kind = kind});
        m_topology->nodeIds.push_back("node " + std::to_string(n));
        m_topology->nodeNames.push_back(m_topology->nodeIds.back());
    }
    [[nodiscard]] Delays delays(Purpose purpose, Duration mean)
    {
        return {RandomStream(m_seed, ++m_streams, purpose), exponential(mean)};
    }
    [[nodiscard]] Simulation simulation()
    {
        m_topology->index();
        return Simulation(m_topology, m_seed);
    }

private:
    std::shared_ptr<Topology> m_topology = std::make_shared<Topology>();
    std::uint64_t m_seed;
    std::uint64_t m_streams = 0;
};

template <class State> std::vector<State>& statesOf(Simulation& simulation, ModelKind kind)
{
    return static_cast<NodePool<State>&>(simulation.mutableState().pools[kind]).states;
}

/// A source and stations in a row behind it.
Simulation tandem(std::uint32_t stations, std::uint64_t seed)
{
    ModelBuilder builder(seed);
    builder.node(kSource);
    for (std::uint32_t i = 0; i < stations; ++i)
        builder.node(kStation);
    Simulation simulation = builder.simulation();
    statesOf<SourceState>(simulation, kSource)
        .push_back({.gaps = builder.delays(Purpose::Arrival, Duration::milliseconds(1250)), .to = 1});
    for (std::uint32_t i = 0; i < stations; ++i)
        statesOf<StationState>(simulation, kStation)
            .push_back({.service = builder.delays(Purpose::ServiceTime, kService),
                        .next = i + 1 < stations ? i + 2 : kNone,
                        .source = 0});
    return simulation;
}

/// A topic and a station for each of its copies.
Simulation fanOut(std::uint64_t seed)
{
    ModelBuilder builder(seed);
    builder.node(kTopic);
    for (std::uint32_t i = 0; i < kCopies; ++i)
        builder.node(kStation);
    Simulation simulation = builder.simulation();
    statesOf<SourceState>(simulation, kTopic)
        .push_back({.gaps = builder.delays(Purpose::Arrival, Duration{312'500'000}),
                    .to = 1,
                    .delivery = builder.delays(Purpose::Hop, Duration::seconds(30))});
    for (std::uint32_t i = 0; i < kCopies; ++i)
        statesOf<StationState>(simulation, kStation)
            .push_back({.service = builder.delays(Purpose::ServiceTime, kService), .servers = 4, .source = 0});
    return simulation;
}

Simulation holding(WorkloadModel model, std::uint64_t seed)
{
    const bool timed = model.workload == Workload::W5;
    const ModelKind kind = timed ? kTimedHold : kHold;
    ModelBuilder builder(seed);
    builder.node(kind);
    Simulation simulation = builder.simulation();
    HoldState& state = statesOf<HoldState>(simulation, kind).emplace_back();
    state.delays = builder.delays(Purpose::ServiceTime, kService);
    Context context(simulation.mutableState(), nullptr);
    if (timed) {
        state.timers.resize(model.pending);
        state.lane = context.openLane(0, kTimer, kTimeout);
    }
    for (std::uint32_t job = 0; job < model.pending; ++job)
        (timed ? holdUnderTimer : hold)(context, 0, {.a = job});
    return simulation;
}

KindDescriptor descriptor(std::string_view id, KindFamily family)
{
    KindDescriptor kind;
    kind.id = kind.name = id;
    kind.family = family;
    return kind;
}

} // namespace

Simulation makeSimulation(WorkloadModel model, std::uint64_t seed)
{
    const bool isHold = model.workload == Workload::W4 || model.workload == Workload::W5;
    Simulation simulation = isHold ? holding(model, seed)
                            : model.workload == Workload::W3
                                ? fanOut(seed)
                                : tandem(model.workload == Workload::W1 ? 1 : kTandem, seed);
    simulation.begin();
    return simulation;
}

const Vocabulary& workloadVocabulary()
{
    static const KindDescriptor source = descriptor("source", KindFamily::Traffic);
    static const KindDescriptor station = descriptor("station", KindFamily::Compute);
    static const KindDescriptor topic = descriptor("topic", KindFamily::Traffic);
    static const KindDescriptor hold = descriptor("hold", KindFamily::Compute);
    static const KindDescriptor timedHold = descriptor("timed-hold", KindFamily::Compute);
    static const Vocabulary words{
        .kinds = {&source, &station, &topic, &hold, &timedHold}, .faults = {}, .linkSettings = {}};
    return words;
}

std::uint64_t handlersOf(Workload workload, std::uint64_t events)
{
    return workload == Workload::W2 ? events * (1 + kTandem) / (2 * kTandem) : events;
}

double theoreticalTimeInSystem(Workload workload)
{
    switch (workload) {
    case Workload::W1: return 5;       // 1 / (1 - 0.8)
    case Workload::W2: return 50;      // Burke: ten of them
    case Workload::W3: return 31.7455; // 30 + 1 + C(4, 3.2) / (4 - 3.2), Erlang's C = 0.5964
    default: return 0;
    }
}

double meanTimeInSystem(const Simulation& simulation)
{
    const StationStats source = simulation.station(0);
    return static_cast<double>(source.inSystemNs) / 1e9 / static_cast<double>(source.completions);
}

} // namespace cloudyard::bench
