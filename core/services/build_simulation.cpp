// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>
#include <unordered_map>

#include <fmt/format.h>

#include "core/engine/fault_turn.h"
#include "core/faults/fault_aim.h"
#include "core/faults/fault_registry.h"
#include "core/model/scene_check.h"
#include "core/services/registry.h"
#include "core/services/scene_builder.h"

namespace cloudyard {
namespace {

/// Makes the state of a new node in its kind's pool.
Result<void> createState(Topology& topology, PoolSet& pools, NodeIndex n, const Node& node)
{
    const ServiceKind& kind = serviceKinds()[topology.nodes[n].kind];
    struct Use {
        const KindBehaviour* behaviour;
        StatePool* pool;
        std::uint32_t slot;
    } use{kind.behaviour, &pools[topology.nodes[n].kind], kNone};
    auto made = kind.withSettings(node.settings, &use, [](void* user, const void* settings) {
        auto& u = *static_cast<Use*>(user);
        u.slot = u.behaviour->create(*u.pool, settings);
    });
    if (made)
        topology.nodes[n].slot = use.slot;
    return made;
}

SimTime endOf(const ExperimentStep& step)
{
    return step.duration ? std::min(SimTime::never(), step.at + *step.duration) : SimTime::never();
}

Result<FaultSpec> faultOf(const Simulation& simulation, const ExperimentStep& step)
{
    auto fault = makeFault(simulation, step.fault, step.target, step.parameters);
    if (!fault)
        return fault;
    fault->inScene = true;
    fault->from = step.at;
    fault->to = endOf(step);
    return fault;
}

/// A step that finds nothing to act on never begins; it will if an edit changes that before its time.
void strikeOutIdle(Simulation& simulation, const Scene& scene)
{
    const Topology& topology = simulation.topology();
    for (FaultSpec& fault : simulation.mutableState().faults) {
        if (!fault.inScene || fault.begun || fault.endedByHand || fault.from <= simulation.now() ||
            fault.node == kNone || faultKinds()[fault.kind].actsOn == nullptr)
            continue;
        fault.over = !findsSomething(scene, vocabulary(), *faultKinds()[fault.kind].descriptor,
                                     topology.nodeIds[fault.node]);
    }
    simulation.mutableState().faultTurn = firstTurn(simulation.mutableState().faults);
}

Result<void> planExperiment(Simulation& simulation, const Scene& scene)
{
    for (const ExperimentStep& step : scene.experiment) {
        const auto fault = faultOf(simulation, step);
        if (!fault)
            return tl::unexpected(fault.error());
        simulation.planFault(*fault);
    }
    strikeOutIdle(simulation, scene);
    return {};
}

/// By the target's id: it may have been taken out and put back meanwhile.
bool isFaultOf(const ExperimentStep& step, const FaultSpec& fault, const Topology& topology)
{
    const FaultDescriptor& kind = *faultKinds()[fault.kind].descriptor;
    FaultValues values;
    return fault.from == step.at && kind.id == step.fault &&
           (fault.node != kNone ? topology.nodeIds[fault.node] : topology.linkIds[fault.link]) == step.target &&
           assignSettings(kind.parameters, step.parameters, &values) && values == fault.values;
}

bool isStruckOut(const FaultSpec& fault) { return fault.over && !fault.begun; }

/// Brings the faults of a run in line with another experiment. What has begun stays; what is still to come follows the
/// steps, and a step that somebody made of a live fault is that fault. Steps that stayed move nothing.
class Replan {
public:
    Replan(Simulation& simulation, const Scene& from, const Scene& to) : m_simulation(simulation), m_to(to)
    {
        for (const ExperimentStep& step : from.experiment)
            if (std::ranges::count(from.experiment, step) != std::ranges::count(to.experiment, step))
                m_gone.push_back(&step);
        for (const ExperimentStep& step : to.experiment)
            if (std::ranges::count(from.experiment, step) != std::ranges::count(to.experiment, step))
                m_new.push_back(&step);
    }

    Result<void> run()
    {
        for (const ExperimentStep* step : m_gone)
            if (FaultSpec* fault = find(*step, true))
                drop(*fault);
        for (const ExperimentStep* step : m_new)
            if (auto added = add(*step); !added)
                return added;
        strikeOutIdle(m_simulation, m_to);
        return {};
    }

private:
    /// What somebody struck out comes last: the same may have been planned anew.
    [[nodiscard]] FaultSpec* find(const ExperimentStep& step, bool inScene)
    {
        FaultSpec* struckOut = nullptr;
        for (FaultSpec& fault : m_simulation.mutableState().faults) {
            if (fault.inScene != inScene || !isFaultOf(step, fault, m_simulation.topology()))
                continue;
            if (!isStruckOut(fault))
                return &fault;
            if (fault.endedByHand && struckOut == nullptr)
                struckOut = &fault;
        }
        return struckOut;
    }

    void drop(FaultSpec& fault)
    {
        fault.inScene = false;
        if (fault.begun || fault.byHand || fault.over)
            return;
        m_simulation.clearFault(fault.id);
        fault.endedByHand = false; // it went with its step, and comes back with it
    }

    Result<void> add(const ExperimentStep& step)
    {
        if (FaultSpec* live = find(step, false); live != nullptr) {
            live->inScene = true;
            live->endInScene = live->over && live->begun && live->to == endOf(step);
            return {};
        }
        if (step.at <= m_simulation.now())
            return {}; // it comes with the next run
        const auto fault = faultOf(m_simulation, step);
        if (!fault)
            return tl::unexpected(fault.error());
        m_simulation.planFault(*fault);
        return {};
    }

    Simulation& m_simulation;
    const Scene& m_to;
    std::vector<const ExperimentStep*> m_gone;
    std::vector<const ExperimentStep*> m_new;
};

void configureNode(Context& context, NodeIndex n, const SettingMap& settings)
{
    const ServiceKind& kind = serviceKinds()[context.node(n).kind];
    if (kind.behaviour->configure == nullptr)
        return;
    struct Use {
        Context& context;
        NodeIndex n;
        const KindBehaviour* behaviour;
    } use{context, n, kind.behaviour};
    (void)kind.withSettings(settings, &use, [](void* user, const void* values) {
        auto& u = *static_cast<Use*>(user);
        u.behaviour->configure(u.context, u.n, values);
    });
}

using NodesById = std::unordered_map<std::string_view, const Node*>;

NodesById byId(const Scene& scene)
{
    NodesById nodes;
    for (const Node& node : scene.nodes)
        nodes.emplace(node.id.str(), &node);
    return nodes;
}

/// Brings a running simulation from one topology to the next, in an order in which every handler finds what it needs.
class SceneChange {
public:
    SceneChange(Simulation& simulation, const Scene& from, const Scene& to, std::shared_ptr<Topology> next,
                Observer* observer)
        : m_simulation(simulation), m_state(simulation.mutableState()), m_from(from), m_to(to),
          m_fromById(byId(from)), m_toById(byId(to)), m_next(std::move(next)), m_before(m_state.topology),
          m_context(m_state, observer)
    {
    }

    Result<void> run()
    {
        leaveRemoved();
        switchTopology();
        relinkAll();
        severRemoved();
        m_context.leaveFaults();
        followPower();
        configureChanged();
        startAdded();
        return Replan(m_simulation, m_from, m_to).run();
    }

private:
    [[nodiscard]] bool isNew(NodeIndex n) const { return n >= m_before->nodes.size(); }
    [[nodiscard]] bool justRemoved(NodeIndex n) const
    {
        return !isNew(n) && m_next->nodes[n].removed && !m_before->nodes[n].removed;
    }
    [[nodiscard]] const KindBehaviour& kindOf(NodeIndex n) const { return *m_next->kinds[m_next->nodes[n].kind]; }

    void leaveRemoved()
    {
        for (NodeIndex n = 0; n < m_next->nodes.size(); ++n)
            if (justRemoved(n) && kindOf(n).remove != nullptr)
                kindOf(n).remove(m_context, n);
    }

    void switchTopology()
    {
        for (NodeIndex n = 0; n < m_next->nodes.size(); ++n)
            if (m_next->nodes[n].slot == kNone && !m_next->nodes[n].removed)
                (void)createState(*m_next, m_state.pools, n, *m_toById.at(m_next->nodeIds[n]));
        m_state.take(m_next);
        m_context.lookAtLinks();
    }

    void severRemoved()
    {
        for (LinkIndex l = 0; l < m_before->links.size(); ++l)
            if (m_next->links[l].removed && !m_before->links[l].removed)
                m_context.severCallsOver(l);
        for (NodeIndex n = 0; n < m_before->nodes.size(); ++n)
            if (justRemoved(n))
                m_context.severCallsOf(n);
    }

    /// What stands in a place shares its power, also when it was just put there.
    void followPower()
    {
        for (NodeIndex n = 0; n < m_next->nodes.size(); ++n) {
            if (m_next->nodes[n].removed)
                continue;
            const std::uint16_t cuts = m_context.powerFaultsAt(n);
            if (isNew(n))
                m_state.conditions[n].powerCuts = cuts;
            while (m_state.conditions[n].powerCuts < cuts)
                m_context.losePower(n);
            while (m_state.conditions[n].powerCuts > cuts)
                m_context.regainPower(n);
        }
        m_context.lookAtLinks();
    }

    void configureChanged()
    {
        for (NodeIndex n = 0; n < m_before->nodes.size(); ++n) {
            if (m_next->nodes[n].removed)
                continue;
            const auto found = m_fromById.find(m_next->nodeIds[n]);
            const Node* before = found == m_fromById.end() ? nullptr : found->second;
            if (before == nullptr) // a member, or its id was another's
                continue;
            const Node& after = *m_toById.at(m_next->nodeIds[n]);
            if (before->settings != after.settings)
                configureNode(m_context, n, after.settings);
        }
    }

    void relinkAll()
    {
        for (NodeIndex n = 0; n < m_next->nodes.size(); ++n)
            if (!m_next->nodes[n].removed && kindOf(n).relink != nullptr)
                kindOf(n).relink(m_context, n);
    }

    void startAdded()
    {
        for (NodeIndex n = static_cast<NodeIndex>(m_before->nodes.size()); n < m_next->nodes.size(); ++n)
            if (!m_next->nodes[n].removed && kindOf(n).start != nullptr)
                kindOf(n).start(m_context, n, m_state.handled != 0);
    }

    Simulation& m_simulation;
    SimulationState& m_state;
    const Scene& m_from;
    const Scene& m_to;
    NodesById m_fromById;
    NodesById m_toById;
    std::shared_ptr<Topology> m_next;
    std::shared_ptr<const Topology> m_before;
    Context m_context;
};

} // namespace

Result<Simulation> buildSimulation(const Scene& scene) { return buildSimulation(scene, scene.seed); }

Result<Simulation> buildSimulation(const Scene& scene, std::uint64_t seed)
{
    if (auto checked = checkScene(scene, vocabulary()); !checked)
        return tl::unexpected(checked.error());
    auto topology = TopologyBuilder(scene, nullptr).build();
    if (!topology)
        return tl::unexpected(topology.error());
    Simulation simulation(*topology, seed);
    for (NodeIndex n = 0; n < (*topology)->nodes.size(); ++n) {
        const Node& node = scene.nodes[n]; // a fresh topology has the scene's order
        if (auto made = createState(**topology, simulation.mutableState().pools, n, node); !made)
            return tl::unexpected(made.error());
    }
    simulation.begin();
    if (auto planned = planExperiment(simulation, scene); !planned)
        return tl::unexpected(planned.error());
    return simulation;
}

Result<void> applyScene(Simulation& simulation, const Scene& from, const Scene& to, Observer* observer)
{
    if (auto checked = checkScene(to, vocabulary()); !checked)
        return checked;
    if (from.nodes == to.nodes && from.links == to.links)
        return Replan(simulation, from, to).run();
    auto next = TopologyBuilder(to, &simulation.topology()).build();
    if (!next)
        return tl::unexpected(next.error());
    return SceneChange(simulation, from, to, *next, observer).run();
}

namespace {

bool mayHit(const FaultDescriptor& fault, const Topology& topology, NodeIndex target)
{
    const std::string_view kind = topology.kinds[topology.nodes[target].kind]->id;
    return std::ranges::find(fault.targetKinds, kind) != fault.targetKinds.end();
}

} // namespace

Result<void> terminateNode(Simulation& simulation, std::string_view node, Observer* observer)
{
    const NodeIndex n = simulation.topology().findNode(node);
    if (n == kNone)
        return fail(fmt::format("there is no \"{}\" to terminate", node));
    if (!simulation.terminate(n, observer))
        return fail(fmt::format("\"{}\" cannot be terminated, only removed", node));
    return {};
}

Result<FaultSpec> makeFault(const Simulation& simulation, std::string_view fault, std::string_view target,
                            const SettingMap& parameters)
{
    const auto kinds = faultKinds();
    for (std::uint16_t k = 0; k < kinds.size(); ++k) {
        if (kinds[k].descriptor->id != fault)
            continue;
        FaultSpec spec;
        spec.kind = k;
        const Topology& topology = simulation.topology();
        (kinds[k].descriptor->targetsLinks ? spec.link : spec.node) =
            kinds[k].descriptor->targetsLinks ? topology.findLink(target) : topology.findNode(target);
        if (spec.node == kNone && spec.link == kNone)
            return fail(fmt::format("there is no \"{}\" that the fault {} could hit", target, fault));
        if (spec.node != kNone && !mayHit(*kinds[k].descriptor, topology, spec.node))
            return fail(fmt::format("{} cannot hit \"{}\"", fault, target));
        if (auto assigned = assignSettings(kinds[k].descriptor->parameters, parameters, &spec.values); !assigned)
            return tl::unexpected(assigned.error());
        return spec;
    }
    return fail(fmt::format("there is no fault called \"{}\"", fault));
}

} // namespace cloudyard
