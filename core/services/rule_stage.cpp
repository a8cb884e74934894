// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rule_stage.h"

#include <algorithm>
#include <map>
#include <stdexcept>

#include <fmt/format.h>

#include "core/engine/send_batch.h"
#include "core/model/scene_text.h"
#include "core/services/conformance_rule.h"
#include "core/services/registry.h"

namespace cloudyard {
namespace {

/// Longer than any wait of a receive.
constexpr Duration kPatience = Duration::seconds(60);

[[noreturn]] void missing(std::string_view what, std::string_view name)
{
    throw std::logic_error(fmt::format("there is no {} \"{}\" on the stage", what, name));
}

class StageFolder : public SceneFolder {
public:
    explicit StageFolder(std::vector<Stage::File> files)
    {
        for (Stage::File& file : files)
            m_files.emplace(std::move(file.name), std::make_shared<const std::string>(std::move(file.bytes)));
    }
    [[nodiscard]] Result<std::shared_ptr<const std::string>> read(std::string_view name) const override
    {
        const auto found = m_files.find(name);
        if (found == m_files.end())
            return fail("there is no such file on the stage");
        return found->second;
    }
    [[nodiscard]] Result<void> check(std::string_view name,
                                     Result<void> (*understands)(std::string_view)) const override
    {
        const auto file = read(name);
        return file ? understands(**file) : tl::unexpected<Error>(file.error());
    }

private:
    std::map<std::string, std::shared_ptr<const std::string>, std::less<>> m_files;
};

Simulation built(const Scene& scene)
{
    auto simulation = buildSimulation(scene);
    if (!simulation)
        throw std::invalid_argument("a rule's scene: " + simulation.error().message());
    return std::move(*simulation);
}

} // namespace

Verdict checkRule(const ConformanceRule& rule)
{
    Verdict verdict;
    try {
        rule.check(verdict);
    } catch (const std::exception& error) {
        verdict.fail(error.what());
    }
    return verdict;
}

Stage::Stage(std::string_view sceneText, const std::vector<OnLink>& more, std::vector<File> files)
    : m_scene(sceneFrom(sceneText))
{
    m_scene.origin.folder = std::make_shared<StageFolder>(std::move(files));
    for (const OnLink& stated : more)
        for (Link& of : m_scene.links)
            if (of.id.str() == stated.link)
                of.settings.set(std::string(stated.key), stated.value);
    for (Node& node : m_scene.nodes) {
        if (node.kind != "puppet")
            continue;
        node.kind = "instance";
        m_puppetIds.push_back(node.id);
    }
    m_simulation = built(m_scene);
    if (!m_puppetIds.empty())
        usePuppets();
}

/// The same topology with one kind more, which the puppets are of; it begins anew, since real instances would have.
void Stage::usePuppets()
{
    auto topology = std::make_shared<Topology>(m_simulation.topology());
    PoolSet pools = m_simulation.state().pools;
    m_kinds.assign(topology->kinds.begin(), topology->kinds.end());
    m_kinds.push_back(&puppetBehaviour());
    topology->kinds = m_kinds;
    auto puppetPool = std::make_unique<PuppetPool>();
    for (const NodeId& id : m_puppetIds) {
        TopologyNode& node = topology->nodes[topology->findNode(id.str())];
        node.kind = static_cast<std::uint16_t>(m_kinds.size() - 1);
        node.slot = static_cast<std::uint32_t>(puppetPool->states.size());
        puppetPool->states.emplace_back();
    }
    pools.add(std::move(puppetPool));
    const std::uint64_t seed = m_simulation.seed();
    m_simulation = Simulation(topology, seed);
    m_simulation.mutableState().pools = std::move(pools);
    m_simulation.begin(this);
}

PuppetPool& Stage::puppets()
{
    return static_cast<PuppetPool&>(m_simulation.mutableState().pools[m_kinds.size() - 1]);
}

const PuppetPool& Stage::puppets() const
{
    return static_cast<const PuppetPool&>(m_simulation.state().pools[m_kinds.size() - 1]);
}

NodeIndex Stage::node(std::string_view id) const
{
    const NodeIndex n = m_simulation.topology().findNode(id);
    return n != kNone ? n : (missing("node", id), kNone);
}

LinkIndex Stage::link(std::string_view id) const
{
    const LinkIndex l = m_simulation.topology().findLink(id);
    return l != kNone ? l : (missing("link", id), kNone);
}

// Acting ---------------------------------------------------------------------------------------------------

void Stage::runTo(SimTime time)
{
    m_simulation.runUntil(time, this);
    if (const auto balanced = m_simulation.checkLedgers(); !balanced)
        throw std::logic_error(balanced.error().message());
}

void Stage::send(std::string_view linkId, int times, std::uint32_t group)
{
    const LinkIndex l = link(linkId);
    const NodeIndex from = m_simulation.topology().links[l].from;
    for (int time = 0; time < times; ++time) {
        Context context(m_simulation.mutableState(), this);
        const MessageIndex m = context.createItem(from, ++m_traces, 0);
        puppets().items.push_back({from, m, context.message(m).serial, group, m_traces});
        sendItem(l, puppets().items.back());
    }
}

void Stage::sendBatch(std::string_view linkId, int items)
{
    const LinkIndex l = link(linkId);
    const NodeIndex from = m_simulation.topology().links[l].from;
    Context context(m_simulation.mutableState(), this);
    SendBatch batch(context);
    for (int item = 0; item < items; ++item) {
        const MessageIndex m = context.createItem(from, ++m_traces, 0);
        puppets().items.push_back({from, m, context.message(m).serial, 0, m_traces});
        batch.add(m, 0);
    }
    batch.send(from, l, 0);
}

void Stage::sendAgain(std::string_view linkId) { sendItem(link(linkId), puppets().items.back()); }

void Stage::sendItem(LinkIndex l, const PuppetItem& item)
{
    Context context(m_simulation.mutableState(), this);
    context.call(item.puppet, {.link = l,
                               .callClass = CallClass::Send,
                               .message = item.message,
                               .messageSerial = item.serial,
                               .trace = item.trace,
                               .group = item.group,
                               .carriesItem = true});
}

CallIndex Stage::poll(std::string_view linkId, CallRequest request)
{
    request.link = link(linkId);
    request.backward = true;
    Context context(m_simulation.mutableState(), this);
    return context.call(m_simulation.topology().links[request.link].to, request);
}

void Stage::receive(std::string_view linkId, int count)
{
    poll(linkId, {.callClass = CallClass::Receive,
                  .trace = ++m_traces,
                  .count = static_cast<std::uint16_t>(count),
                  .timeout = kPatience});
}

std::vector<Delivery> Stage::receiveAs(std::string_view linkId, std::uint64_t attemptId, int count)
{
    const std::size_t before = answers().size();
    poll(linkId, {.callClass = CallClass::Receive,
                  .trace = attemptId,
                  .count = static_cast<std::uint16_t>(count),
                  .parameter = kIsAttemptId,
                  .timeout = kPatience});
    runTo(now());
    return answers().size() == before ? std::vector<Delivery>{} : last().deliveries;
}

std::vector<Delivery> Stage::receiveNow(std::string_view linkId, int count)
{
    const std::size_t before = answers().size();
    receive(linkId, count);
    runTo(now());
    return answers().size() == before ? std::vector<Delivery>{} : last().deliveries;
}

std::size_t Stage::receiveCount(std::string_view linkId, int count) { return receiveNow(linkId, count).size(); }

Delivery Stage::receiveOne(std::string_view linkId)
{
    const std::vector<Delivery> came = receiveNow(linkId, 1);
    if (came.empty())
        throw std::logic_error(fmt::format("no message came over {} at {} s", linkId, now().toSeconds()));
    return came.front();
}

DeliveryIndex Stage::carried(const Delivery& receipt)
{
    const DeliveryIndex d = m_simulation.mutableState().deliveries.allocate();
    Delivery& record = m_simulation.mutableState().deliveries.edit(d);
    record = receipt;
    record.next = kNone;
    return d;
}

void Stage::erase(std::string_view linkId, const Delivery& receipt)
{
    poll(linkId, {.callClass = CallClass::Delete, .trace = receipt.trace, .payload = carried(receipt)});
}

void Stage::eraseBatch(std::string_view linkId, const std::vector<Delivery>& receipts)
{
    DeliveryIndex head = kNone;
    for (std::size_t n = receipts.size(); n-- > 0;) { // from its end, so that the first one comes first
        const DeliveryIndex d = carried(receipts[n]);
        m_simulation.mutableState().deliveries.edit(d).next = head;
        head = d;
    }
    poll(linkId, {.callClass = CallClass::Delete,
                  .trace = receipts.front().trace,
                  .payload = head,
                  .count = static_cast<std::uint16_t>(receipts.size())});
}

void Stage::changeVisibility(std::string_view linkId, const Delivery& receipt, int seconds)
{
    poll(linkId, {.callClass = CallClass::ChangeVisibility,
                  .trace = receipt.trace,
                  .payload = carried(receipt),
                  .parameter = static_cast<std::uint16_t>(seconds)});
}

void Stage::set(std::string_view nodeId, std::string_view key, std::string_view value)
{
    const NodeIndex n = node(nodeId);
    Node& changed = *std::ranges::find_if(m_scene.nodes, [&](const Node& at) { return at.id.str() == nodeId; });
    const ServiceKind& kind = serviceKinds()[m_simulation.topology().nodes[n].kind];
    const SettingDescriptor* setting = findSetting(kind.descriptor->settings, key);
    if (setting == nullptr)
        missing("setting", key);
    changed.settings.set(std::string(key), *setting->fromText(value));
    struct Use {
        Context context;
        NodeIndex n;
        const KindBehaviour* behaviour;
    } use{Context(m_simulation.mutableState(), this), n, kind.behaviour};
    (void)kind.withSettings(changed.settings, &use, [](void* user, const void* settings) {
        auto& u = *static_cast<Use*>(user);
        u.behaviour->configure(u.context, u.n, settings);
    });
}

void Stage::change(std::string_view sceneText)
{
    Scene next = sceneFrom(sceneText);
    next.origin = m_scene.origin;
    if (!m_puppetIds.empty())
        throw std::logic_error("a scene with puppets does not change");
    if (const auto applied = applyScene(m_simulation, m_scene, next, this); !applied)
        throw std::invalid_argument("a rule's changed scene: " + applied.error().message());
    m_scene = next;
}

std::uint32_t Stage::inject(std::string_view fault, std::string_view target, const SettingMap& parameters)
{
    auto spec = makeFault(m_simulation, fault, target, parameters);
    if (!spec)
        throw std::logic_error(spec.error().message());
    return m_simulation.injectFault(*spec, this);
}

// Seeing ---------------------------------------------------------------------------------------------------

double Stage::metric(std::string_view nodeId, std::string_view key) const
{
    const NodeIndex n = node(nodeId);
    const ServiceKind& kind = serviceKinds()[m_simulation.topology().nodes[n].kind];
    for (const MetricDescriptor& metric : kind.descriptor->metrics) {
        if (metric.key != key || metric.source != MetricSource::Gauge)
            continue;
        std::vector<double> gauges(static_cast<std::size_t>(kind.behaviour->gaugeCount));
        m_simulation.gauges(n, gauges);
        return gauges.at(static_cast<std::size_t>(metric.gauge));
    }
    missing("gauge", key);
}

NodeNote Stage::note(std::string_view id, std::string_view text) const
{
    for (const NodeView seen = view(id); const NodeNote& note : seen.said())
        if (note.text == text)
            return note;
    return {};
}

std::vector<SimTime> Stage::departures(std::string_view linkId, CallClass callClass) const
{
    const LinkIndex l = link(linkId);
    std::vector<SimTime> times;
    for (const Hop& hop : m_hops)
        if (hop.link == l && hop.callClass == callClass && !hop.isReply)
            times.push_back(hop.depart);
    return times;
}

std::vector<SimTime> Stage::arrivals(std::string_view id) const
{
    const NodeIndex n = node(id);
    std::vector<SimTime> times;
    for (const Arrival& arrival : m_arrivals)
        if (arrival.node == n)
            times.push_back(arrival.at);
    return times;
}

std::vector<SimTime> Stage::said(std::string_view text) const
{
    std::vector<SimTime> times;
    for (const Happening& line : m_lines)
        if (line.text == text)
            times.push_back(line.at);
    return times;
}

SimTime Stage::firstSaid(std::string_view text) const
{
    const std::vector<SimTime> times = said(text);
    return times.empty() ? SimTime::never() : times.front();
}

std::int64_t Stage::firstNumberSaid(std::string_view text) const
{
    for (const Happening& line : m_lines)
        if (line.text == text)
            return line.first;
    missing("line", text);
}

std::string_view Stage::placeOf(std::string_view id) const
{
    const TopologyNode& at = m_simulation.topology().nodes[node(id)];
    return m_simulation.topology().nodeIds[at.zone != kNone ? at.zone : at.region];
}

std::vector<Stage::End> Stage::ends(std::string_view id) const
{
    const NodeIndex n = node(id);
    std::vector<End> found;
    std::ranges::copy_if(m_ends, std::back_inserter(found), [n](const End& end) { return end.node == n; });
    return found;
}

std::vector<double> Stage::waits(std::string_view id) const
{
    std::vector<double> found;
    for (const End& wait : m_waits)
        if (wait.node == node(id))
            found.push_back((wait.at - wait.since).toSeconds());
    return found;
}

bool isRefused(std::string_view scene)
{
    try {
        const Stage stage(scene);
        return false;
    } catch (const std::invalid_argument&) {
        return true;
    }
}

} // namespace cloudyard
