// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Environments: how they start, are used again, and go.
#include "core/services/function/cold_start.h"
#include "core/services/function/function.h"

namespace cloudyard {
namespace {

using Phase = Environment::Phase;

/// Draws of an environment: its placement, its initialisations one after the other, and apart from them how long it
/// stays idle after each use.
constexpr std::uint32_t kPlacementDraw = 0;
constexpr std::uint32_t kInitDraw = 1;
constexpr std::uint32_t kIdleDraw = 0x8000'0000u;

} // namespace

class Function::Claim {
public:
    explicit Claim(Function& of) : m_of(of), m_before(of.m_state.claimed()) {}
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;
    ~Claim()
    {
        if (!m_of.m_state.settings.reserved)
            m_of.account().inUse += m_of.m_state.claimed() - m_before;
    }

private:
    Function& m_of;
    std::int64_t m_before;
};

// Idle ones ------------------------------------------------------------------------------------------------

void Function::pushIdle(IdleList& list, EnvironmentIndex e)
{
    Environment& idle = environment(e);
    idle.previousIdle = kNone;
    idle.nextIdle = list.head;
    (list.head == kNone ? list.tail : environment(list.head).previousIdle) = e;
    list.head = e;
    ++list.count;
}

void Function::unlinkIdle(EnvironmentIndex e)
{
    const Environment idle = m_pool.environments[e];
    IdleList& list = listOf(idle);
    (idle.previousIdle == kNone ? list.head : environment(idle.previousIdle).nextIdle) = idle.nextIdle;
    (idle.nextIdle == kNone ? list.tail : environment(idle.nextIdle).previousIdle) = idle.previousIdle;
    --list.count;
    environment(e).nextIdle = environment(e).previousIdle = kNone;
}

EnvironmentIndex Function::takeIdle(IdleList& list)
{
    const EnvironmentIndex e = m_state.settings.reuse == Reuse::LastUsed ? list.head : list.tail;
    m_context.cancel(environment(e).timer);
    unlinkIdle(e);
    return e;
}

EnvironmentIndex Function::takeEnvironment()
{
    if (m_state.idleProvisioned.count != 0) {
        ++m_state.provisionedBusy;
        ++m_state.ofProvisioned;
        return takeIdle(m_state.idleProvisioned);
    }
    m_state.spilledOver += m_state.settings.provisioned > 0 ? 1 : 0;
    const Claim claim(*this);
    ++m_state.onDemandBusy;
    return m_state.idle.count != 0 ? takeIdle(m_state.idle) : startEnvironment(false);
}

void Function::rest(EnvironmentIndex e)
{
    Environment& idle = environment(e);
    idle.since = m_context.now();
    pushIdle(listOf(idle), e);
    if (idle.isProvisioned)
        return;
    const std::uint64_t bits = m_context.draw(Purpose::Boot, stable(), idle.ordinal, kIdleDraw | idle.uses);
    idle.timer = m_context.after(m_state.settings.idleTime.sample(bits), m_self, kIdleOver, e);
}

// Starting -------------------------------------------------------------------------------------------------

EnvironmentIndex Function::startEnvironment(bool isProvisioned)
{
    const auto [e, made] = m_pool.environments.place();
    made = Environment{};
    made.ordinal = m_state.started++;
    made.since = m_context.now();
    made.version = m_state.version;
    made.zone = chooseZone(made.ordinal);
    made.isProvisioned = isProvisioned;
    m_state.environments.add(m_pool.environments, e, made);
    ++m_state.starting;
    ++(isProvisioned ? m_state.provisioned : m_state.onDemand);
    const std::uint64_t bits = m_context.draw(Purpose::Boot, stable(), made.ordinal, kPlacementDraw);
    made.timer = m_context.after(m_state.settings.placementTime.sample(bits), m_self, kPlaced, e);
    return e;
}

/// One after the other. Where none that is drawn has power it stands in one that is not.
NodeIndex Function::chooseZone(std::uint64_t ordinal) const
{
    const Topology& topology = m_context.topology();
    const NodeIndex region = m_context.node(m_self).region;
    const auto isUsable = [&](NodeIndex n) { // of the nodes only zones stand in themselves
        return topology.nodes[n].zone == n && topology.nodes[n].region == region && !topology.nodes[n].removed &&
               m_context.powerFaultsAt(n) == 0;
    };
    std::uint64_t zones = 0;
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n)
        zones += isUsable(n) ? 1 : 0;
    std::uint64_t turn = zones == 0 ? 0 : ordinal % zones;
    for (NodeIndex n = 0; zones != 0; ++n)
        if (isUsable(n) && turn-- == 0)
            return n;
    return kNone;
}

void Function::placed(EnvironmentIndex e) { initialise(e); }

void Function::initialise(EnvironmentIndex e)
{
    Environment& one = environment(e);
    one.phase = Phase::Initialising;
    one.since = m_context.now();
    const std::uint64_t bits = m_context.draw(Purpose::Boot, stable(), one.ordinal, kInitDraw + one.inits++);
    one.init = m_state.initTime.sample(bits);
    const Duration takes = one.isProvisioned ? one.init : std::min(one.init, kLongestInit);
    one.timer = m_context.after(takes, m_self, kInitialised, e);
}

/// On demand it has 10 s; what takes longer is begun anew while the invocation runs already.
void Function::initialised(EnvironmentIndex e)
{
    Environment& one = environment(e);
    const bool isOver = one.init > kLongestInit && !one.isProvisioned;
    if (one.job != kNone && m_state.settings.billsInit && !one.initsAnew)
        edit(one.job).billedInit = std::min(one.init, kLongestInit);
    if (isOver && !one.initsAnew) {
        one.initsAnew = true;
        startClock(edit(one.job), one.job);
        one.timer = m_context.after(one.init, m_self, kInitialised, e);
        return;
    }
    one.phase = Phase::Ready;
    one.since = m_context.now();
    one.isReset = one.initsAnew = false;
    --m_state.starting;
    if (one.job != kNone)
        return begin(one.job);
    rest(e);
    retireOneOld();
}

// Going ----------------------------------------------------------------------------------------------------

/// An invocation has ended in it.
void Function::release(EnvironmentIndex e, Reason reason)
{
    Environment& one = environment(e);
    one.job = kNone;
    ++one.uses;
    const bool isCut = one.phase != Phase::Ready;
    if (isCut) {
        m_context.cancel(one.timer);
        one.phase = Phase::Ready;
        one.initsAnew = false;
        --m_state.starting;
    }
    const bool hasFailed = reason != Reason::None && m_state.settings.failureResets;
    one.isReset = isCut || hasFailed || reason == Reason::TimeLimit;
    if (one.isProvisioned) {
        --m_state.provisionedBusy;
        if (one.isLost)
            return remove(e);
        if (m_state.provisioned > m_state.settings.provisioned &&
            (one.version == m_state.version || provisionedReady() > m_state.settings.provisioned))
            return remove(e);
        if (!one.isReset)
            return rest(e);
        ++m_state.starting;
        return initialise(e);
    }
    {
        const Claim claim(*this);
        --m_state.onDemandBusy;
    }
    if (one.version != m_state.version || one.isLost)
        return remove(e);
    rest(e);
}

/// Idle ones first, so that nothing begins in them that is tried again.
void Function::loseZone(NodeIndex zone)
{
    std::vector<EnvironmentIndex> lost;
    for (EnvironmentIndex e = m_state.environments.first(); e != kNone; e = m_pool.environments[e].next)
        if (m_pool.environments[e].zone == zone)
            lost.push_back(e);
    if (lost.empty())
        return;
    m_context.report({.at = {},
                      .text = "{node} loses {1} environments with {other}",
                      .severity = Severity::Bad,
                      .node = m_self,
                      .other = zone,
                      .first = static_cast<std::int64_t>(lost.size())});
    std::erase_if(lost, [this](EnvironmentIndex e) {
        Environment& one = environment(e);
        one.isLost = true;
        if (one.job != kNone)
            return false;
        m_state.starting -= one.phase == Phase::Ready ? 0 : 1;
        remove(e);
        return true;
    });
    for (const EnvironmentIndex e : lost)
        endLost(e);
    keepProvisioned();
}

/// Its invocation fails; the environment goes as it is released.
void Function::endLost(EnvironmentIndex e)
{
    const JobIndex j = m_pool.environments[e].job;
    Invocation& job = edit(j);
    if (!job.hasBegun)
        job.began = m_context.now();
    giveUpItem(job, Reason::PowerLost);
    cutShort(j);
    end(j, Reason::PowerLost);
}

/// One that does nothing, in a list of idle ones or in none.
void Function::remove(EnvironmentIndex e)
{
    Environment& gone = environment(e);
    m_context.cancel(gone.timer);
    const IdleList& list = listOf(gone);
    if (list.head == e || gone.previousIdle != kNone)
        unlinkIdle(e);
    m_state.environments.remove(m_pool.environments, gone);
    if (gone.isProvisioned) {
        settleKept();
        const Claim claim(*this);
        --m_state.provisioned;
    } else {
        --m_state.onDemand;
    }
    m_pool.environments.release(e);
}

void Function::removeIdleOfOld()
{
    for (EnvironmentIndex e = m_state.idle.head, next = kNone; e != kNone; e = next) {
        next = m_pool.environments[e].nextIdle;
        if (m_pool.environments[e].version != m_state.version)
            remove(e);
    }
}

// Provisioned ones -----------------------------------------------------------------------------------------

/// As many of the present version as are wanted; those of an old one serve until others replace them.
void Function::keepProvisioned()
{
    if (!m_state.isRunning)
        return;
    settleKept();
    const auto wanted = static_cast<std::uint32_t>(m_state.settings.provisioned);
    while (m_state.provisioned > wanted && m_state.idleProvisioned.count != 0)
        remove(m_state.idleProvisioned.tail);
    const Claim claim(*this);
    for (std::uint32_t have = provisionedOfVersion(); have < wanted; ++have)
        startEnvironment(true);
}

std::uint32_t Function::provisionedOfVersion() const
{
    std::uint32_t count = 0;
    for (EnvironmentIndex e = m_state.environments.first(); e != kNone; e = m_pool.environments[e].next)
        count += m_pool.environments[e].isProvisioned && m_pool.environments[e].version == m_state.version ? 1 : 0;
    return count;
}

std::uint32_t Function::provisionedReady() const
{
    std::uint32_t count = 0;
    for (EnvironmentIndex e = m_state.environments.first(); e != kNone; e = m_pool.environments[e].next)
        count += m_pool.environments[e].isProvisioned && m_pool.environments[e].phase == Phase::Ready ? 1 : 0;
    return count;
}

/// Another one of the present version is ready, for which one of an old version goes; or itself, if fewer are wanted by
/// now.
void Function::retireOneOld()
{
    if (m_state.provisioned <= m_state.settings.provisioned)
        return;
    for (EnvironmentIndex e = m_state.idleProvisioned.head; e != kNone; e = m_pool.environments[e].nextIdle)
        if (m_pool.environments[e].version != m_state.version)
            return remove(e);
    if (provisionedOfVersion() > m_state.settings.provisioned)
        remove(m_state.idleProvisioned.head);
}

// Their bill -----------------------------------------------------------------------------------------------

void Function::settleKept()
{
    m_state.bill = m_state.billAt(m_context.now());
    m_state.keptSince = m_context.now();
}

FunctionBill FunctionState::billAt(SimTime now) const
{
    FunctionBill until = bill;
    const auto kept = static_cast<double>(std::min<std::int64_t>(provisioned, settings.provisioned));
    if (isRunning)
        until.provisionedKept += kept * gibOf(settings.memory) * (now - keptSince).toSeconds();
    return until;
}

} // namespace cloudyard
