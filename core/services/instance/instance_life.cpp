// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/catalogue.h"
#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"
#include "core/services/instance/spot.h"

namespace cloudyard {
namespace {

/// Draws of a launch lie apart from those of the boots.
constexpr std::uint32_t kPendingDraw = 0x8000'0000u;
constexpr std::uint32_t kWindowsDraw = 0x4000'0000u;

/// What Windows adds to a boot and to the hourly price of a vCPU.
/// @source EC2 on-demand list, us-east-1: m5.large 0.096 USD an hour, with Windows 0.188; boots of 2 to 5 min are an
/// estimate.
Duration windowsBoot(std::uint64_t bits)
{
    static const Distribution added = *Distribution::lognormal(Duration::seconds(180), 0.25);
    return added.sample(bits);
}

constexpr double kWindowsUsdPerVcpu = 0.046;

} // namespace

Duration pauseAfterRefusals(std::uint32_t refusals)
{
    constexpr Duration kFirstPause = Duration::seconds(60);
    constexpr std::uint32_t kMostDoublings = 3;
    return kFirstPause * (std::int64_t{1} << std::min(refusals - 1, kMostDoublings));
}

// Launch and boot ------------------------------------------------------------------------------------------

void Instance::start(bool duringRun)
{
    m_state.slots = m_state.settings.slotCount();
    m_state.collects = m_state.settings.collects();
    m_state.isSpot = m_state.settings.purchase == PurchaseOption::Spot;
    commit();
    if (duringRun)
        return launch();
    startBilling();
    updateCapacity();
    poll();
}

/// The control plane finds a host and starts the machine on it; nothing is billed before that is done. It refuses at
/// once where there is none.
void Instance::launch()
{
    m_state.needsHost = true;
    const NodeCondition& condition = m_context.peek().conditions[m_self];
    if (condition.silent() || condition.processStops != 0)
        return boot();
    if (const char* why = refusalOfLaunch())
        return launchLater(why);
    m_state.needsHost = false;
    m_state.refusedLaunches = 0;
    const std::uint64_t bits = m_context.draw(Purpose::Boot, m_context.node(m_self).stable, 0, kPendingDraw);
    const Duration takes = m_state.settings.pendingTime.sample(bits);
    m_state.power = Power::Pending;
    m_state.bootedAt = m_context.now() + takes;
    m_state.boot = m_context.after(takes, m_self, kStarted);
    m_context.setBooting(m_self, true);
    m_context.report({.at = {}, .text = "{node} is launching: pending for {1} s", .node = m_self,
                      .first = wholeSeconds(takes), .milestone = Milestone::Launching});
}

/// Of a group's instance the group has asked; what is reserved is kept for it. Null: it is granted.
/// @source EC2 API, error codes: InsufficientInstanceCapacity, of RunInstances and StartInstances alike.
const char* Instance::refusalOfLaunch() const
{
    const NodeIndex zone = m_context.node(m_self).zone;
    if (zone == kNone || m_context.topology().ownerOf(m_self) != kNone)
        return nullptr;
    if (m_context.controlFails(m_self))
        return "{node}: the control plane refuses its launch, it tries again in {1} s";
    if (m_state.settings.purchase == PurchaseOption::CapacityReservation)
        return nullptr;
    if (m_context.cannotLaunchIn(zone))
        return "{node}: insufficient instance capacity in {other}, it tries again in {1} s";
    if (m_state.settings.purchase == PurchaseOption::Spot && lacksSpot(m_context, zone, m_state.settings.type))
        return "{node}: no spot capacity in {other}, it tries again in {1} s";
    return nullptr;
}

/// It stays pending meanwhile.
void Instance::launchLater(const char* why)
{
    const Duration pause = pauseAfterRefusals(++m_state.refusedLaunches);
    m_state.power = Power::Pending;
    m_state.bootedAt = m_context.now() + pause;
    m_state.boot = m_context.after(pause, m_self, kLaunchAgain);
    m_context.setBooting(m_self, true);
    updateCapacity();
    m_context.report({.at = {},
                      .text = why,
                      .severity = Severity::Bad,
                      .node = m_self,
                      .other = m_context.node(m_self).zone,
                      .first = wholeSeconds(pause)});
}

void Instance::boot()
{
    const NodeCondition& condition = m_context.peek().conditions[m_self];
    if (condition.silent() || condition.processStops != 0) {
        m_state.power = condition.silent() ? Power::Dark : Power::Stopped;
        return updateCapacity();
    }
    if (m_state.terminating)
        return settle();
    if (m_state.power == Power::Crashed) { // only the process had stopped
        m_state.power = Power::Running;
        m_state.bootedAt = SimTime::never();
        updateCapacity();
        return poll();
    }
    if (m_state.refusedLaunches != 0) // it never had a host
        return launch();
    if (m_state.needsHost)
        if (const char* why = refusalOfLaunch())
            return launchLater(why);
    m_state.needsHost = false;
    m_state.slots = m_state.settings.slotCount();
    startBilling();
    const std::uint64_t bits = m_context.draw(Purpose::Boot, m_context.node(m_self).stable, 0, m_state.boots++);
    Duration takes = (m_state.keepsMemory ? m_state.settings.resumeTime : m_state.settings.bootTime).sample(bits);
    if (m_state.settings.operatingSystem == OperatingSystem::Windows && !m_state.keepsMemory)
        takes +=
            windowsBoot(m_context.draw(Purpose::Boot, m_context.node(m_self).stable, 0, kWindowsDraw + m_state.boots));
    m_state.power = Power::Booting;
    m_state.bootedAt = m_context.now() + takes;
    m_state.boot = m_context.after(takes, m_self, kBooted);
    watchStatus();
    m_context.setBooting(m_self, true);
    m_context.report({.at = {},
                      .text = m_state.keepsMemory ? "{node} resumes: its memory is read for {1} s" : "{node} boots: {1} s",
                      .node = m_self,
                      .first = wholeSeconds(takes)});
}

void Instance::bootFinished()
{
    m_state.power = Power::Running;
    m_state.bootedAt = SimTime::never();
    m_context.setBooting(m_self, false);
    m_context.report({.at = {},
                      .text = m_state.keepsMemory ? "{node} goes on where it was" : "{node} has booted",
                      .severity = Severity::Good,
                      .node = m_self,
                      .milestone = Milestone::InService});
    m_state.keepsMemory = false;
    m_state.isMaintained = false;
    m_context.orderDone(m_self, Order::Reboot);
    updateCapacity();
    poll();
}

/// Down as after a crash, so that its bill runs on, and up again as after a stop, so that it boots.
void Instance::reboot()
{
    if (m_state.power != Power::Running)
        return m_context.orderDone(m_self, Order::Reboot);
    m_context.report({.at = {},
                      .text = "{node} is rebooted: its provider maintains the host",
                      .severity = Severity::Warning,
                      .node = m_self});
    m_state.power = Power::Crashed;
    m_context.stopProcess(m_self);
    m_state.power = Power::Stopped; // on the same host
    m_context.startProcess(m_self);
    m_state.isMaintained = m_state.power == Power::Booting;
}

void Instance::goDown(Power why, Reason lost)
{
    m_state.isMaintained = false;
    forget(lost);
    if (m_state.power == Power::Booting || (m_state.isHibernating() && why != Power::Stopped))
        loseMemory();
    m_context.cancel(m_state.boot);
    m_context.setBooting(m_self, false);
    m_state.bootedAt = SimTime::never();
    const bool isCrash = m_state.power == Power::Crashed && why == Power::Stopped;
    m_state.power = m_context.peek().conditions[m_self].silent() ? Power::Dark : isCrash ? Power::Crashed : why;
    m_state.needsHost = m_state.needsHost || (why == Power::Stopped && !isCrash); // a dark one has its host still
    ++m_state.lives;
    m_state.promised = 0;
    m_state.receives = 0;
    if (m_state.power == Power::Stopped && !m_state.isHibernating())
        stopBilling();
    updateCapacity();
    settle();
}

void Instance::leave()
{
    m_state.isInterrupted = false;
    goDown(Power::Dark, Reason::NodeRemoved);
    m_context.cancel(m_state.recovery);
    stopBilling();
    endCommitment();
}

/// All jobs are gone. Items in a call stay with it; those that waited for a retry are lost.
void Instance::forget(Reason reason)
{
    while (m_state.underWay.first() != kNone) {
        const JobIndex job = m_state.underWay.first();
        const bool waits = m_context.cancel(at(job).timer) || at(job).gathers;
        if (waits && at(job).item != kNone && m_context.owns(m_self, at(job).item, at(job).itemSerial))
            m_context.drop(at(job).item, reason);
        endJob(job);
    }
    while (m_state.lineHead != kNone)
        endJob(takeFromLine());
    for (const Gathering& gathering : m_state.gatherings)
        m_context.cancel(gathering.over);
    m_state.gatherings.clear();
    emptyHeap();
}

void Instance::updateCapacity()
{
    m_context.setCapacity(m_self, m_state.power == Power::Running ? m_state.slots : 0);
    watchStatus();
}

// The end --------------------------------------------------------------------------------------------------

/// Balancers send nothing new and let it drain; pollers stop. Those who call it directly may do so until the balancers
/// are done, then it refuses. When nothing is left in its hands it is gone.
void Instance::terminate()
{
    if (m_state.power == Power::Gone)
        return;
    const bool isAtWork = m_state.power == Power::Running && !m_state.terminating;
    m_state.terminating = true;
    if (!isAtWork)
        return end();
    m_context.report({.at = {}, .text = "{node} is being terminated: it finishes what it has", .node = m_self,
                      .milestone = Milestone::Terminating});
    m_context.deregister(m_self);
    settle();
}

/// What is over in this handler may still be spoken of in it: the end comes in one of its own.
void Instance::settle()
{
    if (!m_state.terminating || m_state.power == Power::Gone || m_state.ending || drainsUntil(m_context, m_self))
        return;
    const bool isAtWork = m_state.power == Power::Running;
    if (isAtWork)
        m_context.setBooting(m_self, true);
    if (isAtWork && (m_state.underWay.first() != kNone || m_state.waiting != 0 || m_state.receives != 0))
        return;
    m_state.ending = true;
    m_context.after({}, m_self, kEnded);
}

void Instance::end()
{
    if (m_state.power == Power::Gone)
        return;
    m_state.isInterrupted = false;
    loseMemory();
    goDown(Power::Stopped, Reason::PowerLost);
    m_state.power = Power::Gone;
    watchStatus();
    stopBilling();
    endCommitment();
    m_context.retire(m_self);
    m_context.report({.at = {}, .text = "{node} is terminated", .node = m_self,
                      .milestone = Milestone::Terminated});
}

std::optional<SimTime> drainsUntil(const Context& context, NodeIndex n)
{
    std::optional<SimTime> until;
    for (const LinkIndex l : context.topology().incoming(n))
        if (const TargetHealth& health = context.targetHealth(l); health.state == TargetHealth::State::Draining)
            until = std::max(until.value_or(health.until), health.until);
    return until;
}

// Billing --------------------------------------------------------------------------------------------------

namespace {

/// @source EC2 guide, instance life cycle: per second while running, and at least 60 s a start.
double billedSeconds(Duration ran)
{
    const std::int64_t whole = (ran.ns + 999'999'999) / 1'000'000'000;
    return static_cast<double>(std::max<std::int64_t>(whole, 60));
}

} // namespace

double InstanceSettings::listedUsdPerHour() const
{
    const InstanceType* known = Catalogue::get().instanceType(type);
    return known == nullptr ? 0 : known->usdPerHour.amount;
}

double InstanceSettings::licenceUsdPerHour() const
{
    const InstanceType* known = Catalogue::get().instanceType(type);
    return known == nullptr || operatingSystem != OperatingSystem::Windows ? 0 : kWindowsUsdPerVcpu * known->vcpu;
}

double InstanceSettings::usdPerHour() const
{
    if (purchase == PurchaseOption::Reserved)
        return listedUsdPerHour() * reservedPrice + licenceUsdPerHour();
    return (listedUsdPerHour() + licenceUsdPerHour()) * (purchase == PurchaseOption::Spot ? spotPrice : 1);
}

void Instance::startBilling()
{
    if (m_state.billedSince)
        return;
    const InstanceSettings& settings = m_state.settings;
    m_state.isSpot = settings.purchase == PurchaseOption::Spot;
    const double listed = settings.listedUsdPerHour() + settings.licenceUsdPerHour();
    const double share = m_state.isSpot ? settings.spotPrice : 1;
    m_state.usdPerHour = listed * share * m_context.topology().priceIndex[m_self];
    m_state.billedSince = m_context.now();
    commit();
    startCredits();
}

/// Anew where its price is another one now. A run is a piece of the term: it is paid for by the second.
void Instance::commit()
{
    const InstanceSettings& settings = m_state.settings;
    const double usd = settings.usdPerHour() * m_context.topology().priceIndex[m_self];
    if (m_state.committedSince && settings.isCommitted() && usd == m_state.committedUsdPerHour)
        return;
    endCommitment();
    if (!settings.isCommitted())
        return;
    m_state.committedSince = m_context.now();
    m_state.committedUsdPerHour = usd;
}

void Instance::endCommitment()
{
    m_state.billed = m_state.committedBill(m_context.now());
    m_state.committedSince.reset();
}

void Instance::stopBilling()
{
    if (!m_state.billedSince)
        return;
    if (!m_state.committedSince) {
        const double seconds = billedSeconds(m_context.now() - *m_state.billedSince);
        m_state.billed.seconds += seconds;
        m_state.billed.usd += seconds * m_state.usdPerHour / 3600;
    }
    m_state.billedSince.reset();
    stopCredits();
}

Bill InstanceState::committedBill(SimTime now) const
{
    Bill bill = billed;
    if (committedSince) {
        const double seconds = (now - *committedSince).toSeconds();
        bill.seconds += seconds;
        bill.usd += seconds * committedUsdPerHour / 3600;
    }
    return bill;
}

Bill InstanceState::billAt(SimTime now) const
{
    Bill bill = committedBill(now);
    if (billedSince && !committedSince) {
        const double seconds = billedSeconds(now - *billedSince);
        bill.seconds += seconds;
        bill.usd += seconds * usdPerHour / 3600;
    }
    bill.usd += credits.charged * kUsdPerCredit;
    return bill;
}

} // namespace cloudyard
