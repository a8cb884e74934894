// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings and links, and being let in.
#include "core/services/function/function.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/services/function/cold_start.h"
#include "core/services/places/function_account.h"

namespace cloudyard {
namespace {

/// @source Lambda quotas: requests a second are ten times the concurrency.
constexpr std::int64_t kRequestsPerConcurrency = 10;
/// @source Lambda guide, scaling behaviour: the rate is given for 10 s.
constexpr Duration kScalingTime = Duration::seconds(10);
/// @source Lambda quotas: payload of a synchronous invocation.
constexpr std::int64_t kLargestRequest = 6 * 1'048'576;

/// The log names throttling anew when there was none for so long.
constexpr Duration kSaidAgain = Duration::seconds(10);

/// What a new version is: other code, or the same in other environments.
bool isOtherVersion(const FunctionSettings& a, const FunctionSettings& b)
{
    return a.memory != b.memory || a.runtime != b.runtime || a.packageSize != b.packageSize ||
           a.architecture != b.architecture || a.ephemeralStorage != b.ephemeralStorage || a.program != b.program;
}

LinkIndex sendTo(const Topology& topology, NodeIndex self, const std::optional<std::string>& id)
{
    for (const LinkIndex l : topology.outgoing(self))
        if (id && topology.nodeIds[topology.links[l].to] == *id)
            return l;
    return kNone;
}

} // namespace

std::int64_t concurrencyLimit(const Context& context, NodeIndex function)
{
    const auto& pool = context.pool<FunctionPool>(function);
    const FunctionSettings& settings = pool.states[context.node(function).slot].settings;
    if (settings.reserved)
        return *settings.reserved;
    const auto* account = context.topology().nodeExtra<FunctionAccount>(context.node(function).region);
    return account == nullptr ? 0 : std::max<std::int64_t>(account->unreserved(), 0);
}

// Settings and links ---------------------------------------------------------------------------------------

/// What follows from the settings and is asked for often.
void Function::learn()
{
    const FunctionSettings& settings = m_state.settings;
    m_state.initTime = initTimeOf(settings);
    m_state.slowness = settings.slowness();
    m_state.limitLane = {};
}

/// That of the region it stands in.
void Function::joinAccount()
{
    const NodeIndex region = m_context.node(m_self).region;
    auto found = std::ranges::find(m_pool.accounts, region, &Account::region);
    if (found == m_pool.accounts.end())
        found = m_pool.accounts.insert(found, Account{.region = region});
    m_state.account = static_cast<std::uint32_t>(found - m_pool.accounts.begin());
    if (!m_state.settings.reserved)
        account().inUse += m_state.claimed();
}

void Function::leaveAccount()
{
    if (m_state.account != kNone && !m_state.settings.reserved)
        account().inUse -= m_state.claimed();
}

/// A run begins in the middle of things: what was asked for is there.
void Function::start(bool duringRun)
{
    learn();
    m_state.isRunning = true;
    m_state.keptSince = m_context.now();
    keepProvisioned();
    if (!duringRun)
        for (EnvironmentIndex e = m_state.environments.first(); e != kNone; e = m_pool.environments[e].next) {
            m_context.cancel(environment(e).timer);
            initialised(e);
        }
    for (std::uint32_t m = 0; m < m_state.mappings.size(); ++m)
        startPollers(m);
}

void Function::configure(const FunctionSettings& settings)
{
    const bool isNew = isOtherVersion(settings, m_state.settings);
    settleKept();
    leaveAccount();
    m_state.settings = settings;
    joinAccount();
    learn();
    relink();
    if (isNew)
        deploy();
    else
        keepProvisioned();
}

void Function::relink()
{
    const Topology& topology = m_context.topology();
    const FunctionSettings& settings = m_state.settings;
    leaveAccount();
    joinAccount();
    m_state.onSuccess = sendTo(topology, m_self, settings.onSuccess);
    m_state.onFailure = sendTo(topology, m_self, settings.onFailure);
    const NodeIndex queue = settings.deadLetterQueue ? topology.findNode(*settings.deadLetterQueue) : kNone;
    const bool isUsable = queue != kNone && m_context.takesDeadLetters(queue) &&
                          m_context.node(queue).region == m_context.node(m_self).region;
    m_state.deadLetterQueue = isUsable ? queue : kNone;
    const std::array apart{m_state.onSuccess, m_state.onFailure};
    const StepSource source{settings.program, settings.serviceTime, settings.sends, apart};
    const StepTable before = std::exchange(m_state.program, makeSteps(source, topology, m_self));
    if (!m_state.program.sameSteps(before))
        for (JobIndex j = m_state.underWay.first(), next = kNone; j != kNone; j = next) {
            next = at(j).next;
            if (at(j).hasBegun)
                follow(j, before);
        }
    relinkMappings();
}

/// The next invocations run in environments of the new version, which have to start; nothing under way is touched.
void Function::deploy()
{
    ++m_state.version;
    m_context.report(
        {.at = {}, .text = "{node}: a new version is deployed; its environments start cold", .node = m_self});
    removeIdleOfOld();
    keepProvisioned();
}

// Power ----------------------------------------------------------------------------------------------------

/// All environments go with what ran in them. The engine ends its calls; events stay where they are stored.
void Function::forget()
{
    while (!m_state.underWay.empty()) {
        const JobIndex j = m_state.underWay.first();
        Invocation& job = edit(j);
        const bool waits = m_context.cancel(job.timer);
        if (waits && job.item != kNone && m_context.owns(m_self, job.item, job.itemSerial))
            m_context.drop(job.item, Reason::PowerLost);
        m_context.cancel(job.limit);
        dropBranches(j);
        if (job.event != kNone)
            waitFor(job.event, kAfterPowerLoss);
        m_state.underWay.remove(m_pool.jobs, job);
        m_pool.jobs.release(j, job);
        m_context.shiftInSystem(m_self, -1);
        m_context.shiftBusy(m_self, -1);
    }
    settleKept();
    leaveAccount();
    while (!m_state.environments.empty()) {
        const EnvironmentIndex e = m_state.environments.first();
        m_context.cancel(environment(e).timer);
        m_state.environments.remove(m_pool.environments, environment(e));
        m_pool.environments.release(e);
    }
    m_state.idle = m_state.idleProvisioned = {};
    m_state.onDemand = m_state.onDemandBusy = m_state.provisioned = m_state.provisionedBusy = m_state.starting = 0;
    joinAccount();
}

void Function::goDark()
{
    m_state.isRunning = false;
    endPollers();
    forget();
    for (EventIndex e = m_state.events.first(); e != kNone; e = m_pool.events[e].next) {
        AsyncEvent& leaving = event(e);
        if (leaving.call == kNone)
            continue;
        m_context.cancelCall(std::exchange(leaving.call, kNone));
        leaving.timer = m_context.after(kAfterPowerLoss, m_self, kEventDue, e);
    }
}

void Function::comeBack()
{
    m_state.isRunning = true;
    m_state.keptSince = m_context.now();
    keepProvisioned();
    for (std::uint32_t m = 0; m < m_state.mappings.size(); ++m)
        startPollers(m);
}

void Function::leave()
{
    m_state.isRunning = false;
    endPollers();
    forget();
    leaveAccount();
    m_state.account = kNone;
    while (!m_state.events.empty()) {
        const EventIndex e = m_state.events.first();
        const AsyncEvent gone = m_pool.events[e];
        if (m_context.owns(m_self, gone.message, gone.serial))
            m_context.drop(gone.message, Reason::NodeRemoved);
        dropEvent(e);
    }
}

// Being let in ---------------------------------------------------------------------------------------------

void Function::called(CallIndex c)
{
    switch (m_context.callAt(c).callClass) {
    case CallClass::HealthCheck: return m_context.reply(c);
    case CallClass::Deliver:
    case CallClass::Send: return takeEvents(c);
    default: request(c);
    }
}

void Function::request(CallIndex c)
{
    const Call call = m_context.callAt(c);
    m_context.countArrival(m_self);
    const bool isTooLarge = m_context.sizeOf(call.trace) > kLargestRequest;
    if (const Reason reason = isTooLarge ? Reason::TooLarge : admit(); reason != Reason::None) {
        m_context.countFailure(m_self, m_context.now(), reason);
        return m_context.reply(c, CallOutcome::Refused, reason);
    }
    Invocation made;
    made.trace = call.trace;
    made.call = c;
    made.run = call.attempt;
    made.depth = call.depth;
    made.turn = call.turn;
    invoke(made);
}

/// Whether one more may run now, apart from how fast environments may be added.
Reason Function::objection() const
{
    if (!m_state.isRunning)
        return Reason::PowerLost;
    if (m_state.idleProvisioned.count != 0)
        return Reason::None;
    const std::int64_t limit = concurrencyLimit(m_context, m_self);
    if (m_state.settings.reserved)
        return m_state.claimed() < limit ? Reason::None : Reason::ReservedConcurrency;
    return m_pool.accounts[m_state.account].inUse < limit ? Reason::None : Reason::AccountConcurrency;
}

/// The order in which limits act: how many at once, how many a second, how fast there may be more.
Reason Function::admit()
{
    Reason reason = objection();
    const SimTime now = m_context.now();
    if (reason == Reason::None) {
        const std::int64_t perSecond =
            kRequestsPerConcurrency * std::max<std::int64_t>(concurrencyLimit(m_context, m_self), 1);
        if (!m_state.rate.take(now, Duration{Duration::seconds(1).ns / perSecond}, perSecond))
            reason = Reason::InvocationRate;
    }
    if (reason == Reason::None && m_state.idleProvisioned.count == 0 && m_state.idle.count == 0) {
        const std::int64_t most = m_state.settings.scalingRate;
        if (!m_state.growth.take(now, Duration{kScalingTime.ns / most}, most))
            reason = Reason::ScalingRate;
    }
    if (isThrottle(reason))
        throttled(reason);
    return reason;
}

void Function::throttled(Reason reason)
{
    ++m_state.throttles;
    const bool isNew = m_state.lastThrottle == SimTime::never() || m_context.now() - m_state.lastThrottle > kSaidAgain;
    m_state.lastThrottle = m_context.now();
    m_state.lastThrottleReason = reason;
    if (isNew)
        m_context.report({.at = {},
                          .text = "{node} throttles with {1} invocations under way",
                          .severity = Severity::Bad,
                          .node = m_self,
                          .first = m_state.busy()});
}

/// `admit` has let it in.
void Function::invoke(const Invocation& admitted)
{
    const auto [j, job] = m_pool.jobs.place();
    job = admitted;
    job.since = m_context.now();
    m_state.underWay.add(m_pool.jobs, j, job);
    m_context.shiftInSystem(m_self, 1);
    m_context.shiftBusy(m_self, 1);
    ++m_state.invocations;
    job.environment = takeEnvironment();
    Environment& where = environment(job.environment);
    where.job = j;
    job.isCold = where.phase != Environment::Phase::Ready || where.isReset;
    m_state.coldStarts += job.isCold ? 1 : 0;
    if (where.isReset) {
        ++m_state.starting;
        initialise(job.environment);
    } else if (where.phase == Environment::Phase::Ready) {
        begin(j);
    }
}

} // namespace cloudyard
