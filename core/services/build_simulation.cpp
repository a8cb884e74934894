// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>
#include <unordered_map>

#include <fmt/format.h>

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

Result<void> planExperiment(Simulation& simulation, const Scene& scene, SimTime from)
{
    for (const ExperimentStep& step : scene.experiment) {
        if (step.at < from)
            continue;
        auto fault = makeFault(simulation, step.fault, step.target);
        if (!fault)
            return tl::unexpected(fault.error());
        fault->from = step.at;
        if (step.duration)
            fault->to = step.at + *step.duration;
        simulation.planFault(*fault);
    }
    return {};
}

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
        followPower();
        configureChanged();
        startAdded();
        return replan();
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
        m_state.stations.resize(m_next->nodes.size());
        m_state.conditions.resize(m_next->nodes.size());
        m_state.linkCuts.resize(m_next->links.size());
        m_state.timeoutLanes.assign(m_next->links.size(), LaneId{});
        m_state.targets.resize(m_next->links.size());
        m_state.topology = m_next;
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

    /// What stands in a zone shares its power, also when it was just put there.
    void followPower()
    {
        for (NodeIndex n = 0; n < m_next->nodes.size(); ++n) {
            const NodeIndex zone = m_next->nodes[n].zone;
            if (m_next->nodes[n].removed || zone == n)
                continue;
            const std::uint16_t cuts = zone == kNone ? std::uint16_t{0} : m_state.conditions[zone].powerCuts;
            if (isNew(n))
                m_state.conditions[n].powerCuts = cuts;
            while (m_state.conditions[n].powerCuts < cuts)
                m_context.losePower(n);
            while (m_state.conditions[n].powerCuts > cuts)
                m_context.regainPower(n);
        }
    }

    void configureChanged()
    {
        for (NodeIndex n = 0; n < m_before->nodes.size(); ++n) {
            if (m_next->nodes[n].removed)
                continue;
            const auto found = m_fromById.find(m_next->nodeIds[n]);
            const Node* before = found == m_fromById.end() ? nullptr : found->second;
            const Node& after = *m_toById.at(m_next->nodeIds[n]);
            if (before != nullptr && before->settings != after.settings)
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

    /// Faults that have not begun follow the scene; those under way stay until they end or are restored.
    Result<void> replan()
    {
        if (m_from.experiment == m_to.experiment)
            return {};
        for (FaultSpec& fault : m_state.faults)
            if (fault.planned && !fault.active)
                fault.over = true;
        return planExperiment(m_simulation, m_to, m_state.now + Duration{1});
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
    if (auto planned = planExperiment(simulation, scene, SimTime{}); !planned)
        return tl::unexpected(planned.error());
    return simulation;
}

Result<void> applyScene(Simulation& simulation, const Scene& from, const Scene& to, Observer* observer)
{
    if (auto checked = checkScene(to, vocabulary()); !checked)
        return checked;
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

Result<FaultSpec> makeFault(const Simulation& simulation, std::string_view fault, std::string_view target)
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
        return spec;
    }
    return fail(fmt::format("there is no fault called \"{}\"", fault));
}

} // namespace cloudyard
