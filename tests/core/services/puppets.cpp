// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/puppets.h"

#include <stdexcept>

#include "core/engine/context.h"
#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard::testing {
namespace {

thread_local PuppetRun* t_run = nullptr;

/// What an instance does here: nothing by itself.
const KindBehaviour& puppet()
{
    static const KindBehaviour behaviour = [] {
        KindBehaviour made;
        for (const ServiceKind& kind : serviceKinds())
            if (kind.descriptor->id == "instance")
                made = *kind.behaviour;
        made.configure = nullptr;
        made.start = nullptr;
        made.relink = nullptr;
        made.power = nullptr;
        made.process = nullptr;
        made.remove = nullptr;
        made.handle = [](Context&, NodeIndex, const Event&) {};
        made.called = [](Context&, NodeIndex, CallIndex) {};
        made.answered = [](Context& c, NodeIndex n, CallIndex call) {
            t_run->answered(c, n, call);
        };
        made.census = [](const Context& c, NodeIndex n, Census& census) {
            t_run->census(c, n, census);
        };
        return made;
    }();
    return behaviour;
}

} // namespace

PuppetRun::PuppetRun(std::string_view sceneText)
{
    if (t_run != nullptr)
        throw std::logic_error("one PuppetRun at a time");
    t_run = this;
    const Simulation built = *buildSimulation(sceneFrom(sceneText, vocabulary()));
    auto topology = std::make_shared<Topology>(built.topology());
    for (const KindBehaviour* kind : topology->kinds)
        m_kinds.push_back(std::string_view(kind->id) == "instance" ? &puppet() : kind);
    topology->kinds = m_kinds;
    m_simulation = Simulation(topology, built.seed());
    m_simulation.mutableState().pools = built.state().pools;
    m_simulation.begin();
}

PuppetRun::~PuppetRun() { t_run = nullptr; }

void PuppetRun::send(std::string_view link)
{
    const LinkIndex l = m_simulation.topology().findLink(link);
    const NodeIndex from = m_simulation.topology().links[l].from;
    Context context(m_simulation.mutableState(), nullptr);
    const MessageIndex m = context.createItem(from, ++m_traces, 0);
    m_items.push_back({from, m, context.message(m).serial});
    sendItem(l, m_items.back());
}

void PuppetRun::sendAgain(std::string_view link)
{
    sendItem(m_simulation.topology().findLink(link), m_items.back());
}

void PuppetRun::sendItem(LinkIndex link, const Item& item)
{
    Context context(m_simulation.mutableState(), nullptr);
    context.call(item.puppet, {.link = link,
                               .callClass = CallClass::Send,
                               .message = item.message,
                               .messageSerial = item.serial,
                               .trace = m_traces,
                               .carriesItem = true});
}

void PuppetRun::receive(std::string_view link, int count)
{
    const LinkIndex l = m_simulation.topology().findLink(link);
    Context context(m_simulation.mutableState(), nullptr);
    context.call(m_simulation.topology().links[l].to, {.link = l,
                                                       .callClass = CallClass::Receive,
                                                       .trace = ++m_traces,
                                                       .count = static_cast<std::uint16_t>(count),
                                                       .timeout = Duration::seconds(60),
                                                       .backward = true});
}

void PuppetRun::erase(std::string_view link, const Delivery& receipt)
{
    const LinkIndex l = m_simulation.topology().findLink(link);
    Context context(m_simulation.mutableState(), nullptr);
    const DeliveryIndex d = m_simulation.mutableState().deliveries.allocate();
    context.editDelivery(d) = receipt;
    context.editDelivery(d).next = kNone;
    context.call(m_simulation.topology().links[l].to, {.link = l,
                                                       .callClass = CallClass::Delete,
                                                       .trace = receipt.trace,
                                                       .payload = d,
                                                       .backward = true});
}

void PuppetRun::runTo(SimTime time)
{
    m_simulation.runUntil(time);
    if (const auto balanced = m_simulation.checkLedgers(); !balanced)
        throw std::logic_error(balanced.error().message());
}

Delivery PuppetRun::receiveOne(std::string_view link)
{
    receive(link, 1);
    runTo(m_simulation.now());
    return last().deliveries.at(0);
}

std::size_t PuppetRun::receiveCount(std::string_view link, int count)
{
    const std::size_t before = m_answers.size();
    receive(link, count);
    runTo(m_simulation.now());
    return m_answers.size() == before ? 0 : last().deliveries.size();
}

double PuppetRun::gauge(std::string_view node, int which) const
{
    const NodeIndex n = m_simulation.topology().findNode(node);
    std::vector<double> gauges(
        static_cast<std::size_t>(m_kinds[m_simulation.topology().nodes[n].kind]->gaugeCount));
    m_simulation.gauges(n, gauges);
    return gauges.at(static_cast<std::size_t>(which));
}

void PuppetRun::answered(Context& context, NodeIndex puppet, CallIndex c)
{
    const Call& call = context.callAt(c);
    Answer answer{context.now(), puppet, call.callClass, call.outcome, call.reason, {}};
    if (call.callClass == CallClass::Receive && call.outcome == CallOutcome::Answered)
        for (DeliveryIndex d = call.payload; d != kNone; d = context.delivery(d).next)
            answer.deliveries.push_back(context.delivery(d));
    m_answers.push_back(std::move(answer));
}

void PuppetRun::census(const Context& context, NodeIndex puppet, Census& census) const
{
    for (const Item& item : m_items)
        if (item.puppet == puppet && context.owns(puppet, item.message, item.serial))
            census.owns(item.message);
}

} // namespace cloudyard::testing
