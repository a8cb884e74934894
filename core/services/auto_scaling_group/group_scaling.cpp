// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/services/auto_scaling_group/auto_scaling_group.h"
#include "core/services/auto_scaling_group/group_events.h"

namespace cloudyard {
namespace {

constexpr auto kCpu = static_cast<std::size_t>(ScalingMetric::Cpu);
constexpr auto kRequests = static_cast<std::size_t>(ScalingMetric::Requests);
constexpr auto kBacklog = static_cast<std::size_t>(ScalingMetric::Backlog);

/// At most so large a part of the group goes in one decision, though one at least.
constexpr std::int64_t kLargestPartIn = 10;

struct AlarmTexts {
    const char* beyond; ///< {1}: the datapoint, {2}: the threshold
    const char* on;     ///< {1}: datapoints
    const char* off;
};

constexpr AlarmTexts kTexts[kScalingMetrics][2] = {
    {{"{node}: CPU {1} %, low alarm below {2} %", "{node}: low CPU alarm after {1} datapoints",
      "{node}: low CPU alarm is over"},
     {"{node}: CPU {1} %, high alarm above {2} %", "{node}: high CPU alarm after {1} datapoints",
      "{node}: high CPU alarm is over"}},
    {{"{node}: {1} requests a minute and member, low alarm below {2}", "{node}: low request alarm after {1} datapoints",
      "{node}: low request alarm is over"},
     {"{node}: {1} requests a minute and member, high alarm above {2}",
      "{node}: high request alarm after {1} datapoints", "{node}: high request alarm is over"}},
    {{"{node}: {1} messages wait per member, low alarm below {2}", "{node}: low backlog alarm after {1} datapoints",
      "{node}: low backlog alarm is over"},
     {"{node}: {1} messages wait per member, high alarm above {2}", "{node}: high backlog alarm after {1} datapoints",
      "{node}: high backlog alarm is over"}},
};

double quotient(WideSum part, WideSum whole) { return static_cast<double>(part) / static_cast<double>(whole); }

} // namespace

void AutoScalingGroup::periodOver()
{
    measure();
    m_state.periodEnd = m_context.now() + m_state.settings.metricPeriod;
    m_state.nextPeriod = m_context.at(m_state.periodEnd, m_self, kPeriodOver);
    rememberLoad();
    watch();
    decide();
}

/// The averages of the period that ends now. Members that warm up, and those that have told nothing, are not in them.
void AutoScalingGroup::measure()
{
    const SimTime now = m_context.now();
    double utilisation = 0;
    std::uint64_t requests = 0;
    std::uint32_t utilised = 0;
    std::uint32_t inService = 0;
    std::int64_t utilisedCapacity = 0;
    std::int64_t capacityInService = 0;
    for (Member& member : m_state.members) {
        if (member.node == kNone)
            continue;
        const StationStats station = m_context.station(member.node).upTo(now);
        const WideSum busy = station.busyNs - member.busyThen;
        const WideSum capacity = station.capacityNs - member.capacityThen;
        requests += station.arrivals - member.arrivalsThen;
        if (member.state == Member::State::InService) {
            ++inService;
            capacityInService += weightOf(member);
        }
        if (member.isWarm(now) && capacity != 0) {
            utilisation += machine(member).cpuAt(std::min(quotient(busy, capacity), 1.0));
            ++utilised;
            utilisedCapacity += weightOf(member);
        }
        member.busyThen = station.busyNs;
        member.capacityThen = station.capacityNs;
        member.arrivalsThen = station.arrivals;
    }
    std::uint64_t waiting = 0;
    bool hasQueue = false;
    NodeIndex seen = kNone;
    for (const MemberPlan::Way& way : plan().ways)
        if (way.row.meaning == static_cast<std::uint8_t>(LinkMeaning::Poll) && way.row.from != seen &&
            way.zone == plan().zones.front()) {
            seen = way.row.from;
            waiting += m_context.station(seen).waiting;
            hasQueue = true;
        }
    const double minutes = m_state.settings.metricPeriod.toSeconds() / 60;
    m_state.datapoints = {};
    m_state.measured = {utilisedCapacity, capacityInService, capacityInService};
    if (utilised != 0)
        m_state.datapoints[kCpu] = 100 * utilisation / utilised;
    if (inService != 0)
        m_state.datapoints[kRequests] = static_cast<double>(requests) / minutes / inService;
    if (inService != 0 && hasQueue)
        m_state.datapoints[kBacklog] = static_cast<double>(waiting) / inService;
}

/// Each datapoint goes to the alarms of its metric.
void AutoScalingGroup::watch()
{
    const AutoScalingGroupSettings& settings = m_state.settings;
    for (std::size_t metric = 0; metric < kScalingMetrics; ++metric) {
        const std::optional<double>& target = settings.targets[metric];
        const std::optional<double>& datapoint = m_state.datapoints[metric];
        if (!target) {
            m_state.tracking[metric] = {};
            continue;
        }
        const double low = *target * settings.lowShare;
        const auto known = [&](bool breaches) { return datapoint ? std::optional(breaches) : std::nullopt; };
        ScalingAlarms& alarms = m_state.tracking[metric];
        const auto of = static_cast<ScalingMetric>(metric);
        watchAlarm(alarms.high, known(datapoint.value_or(0) > *target), settings.highDatapoints, of, true, *target);
        watchAlarm(alarms.low, known(datapoint.value_or(0) < low), settings.lowDatapoints, of, false, low);
    }
    watchSteps();
}

void AutoScalingGroup::watchSteps()
{
    const AutoScalingGroupSettings& settings = m_state.settings;
    m_state.stepping.resize(settings.stepPolicies.size());
    for (std::size_t n = 0; n < settings.stepPolicies.size(); ++n) {
        const StepScalingPolicy& policy = settings.stepPolicies[n];
        const ScalingMetric metric = settings.metricOf(policy);
        const std::int64_t needed = settings.datapointsOf(policy);
        const std::optional<double>& stepped = m_state.datapoints[static_cast<std::size_t>(metric)];
        const auto high = policy.steps.highThreshold();
        const auto low = policy.steps.lowThreshold();
        const auto breaches = [&](bool is) { return stepped ? std::optional(is) : std::nullopt; };
        ScalingAlarms& alarms = m_state.stepping[n];
        watchAlarm(alarms.high, high ? breaches(stepped.value_or(0) >= *high) : std::optional(false), needed, metric,
                   true, high.value_or(0));
        watchAlarm(alarms.low, low ? breaches(stepped.value_or(0) <= *low) : std::optional(false), needed, metric,
                   false, low.value_or(0));
    }
}

/// Without data an alarm is neither on nor counts.
void AutoScalingGroup::watchAlarm(ScalingAlarm& alarm, std::optional<bool> isBreaching, std::int64_t needed,
                                  ScalingMetric metric, bool isHigh, double threshold)
{
    const auto which = static_cast<std::size_t>(metric);
    const AlarmTexts& texts = kTexts[which][isHigh ? 1 : 0];
    const bool wasOn = alarm.isOn;
    alarm.breaches = isBreaching.value_or(false) ? alarm.breaches + 1 : 0;
    alarm.isOn = alarm.breaches >= needed;
    if (alarm.breaches != 0 && alarm.breaches <= needed && isHigh)
        note(texts.beyond, Severity::Warning, kNone, std::llround(*m_state.datapoints[which]), std::llround(threshold));
    if (alarm.isOn && !wasOn)
        note(texts.on, isHigh ? Severity::Warning : Severity::Info, kNone, needed);
    if (wasOn && !alarm.isOn)
        note(texts.off, Severity::Info);
}

/// An alarm that stays on asks again each period. Of what several policies want the most counts, out and in alike;
/// target tracking goes in only when all its targets agree, and a forecast is a floor that lets nothing in by itself.
/// While the control plane is down alarms go on and off as ever, and what they ask for is not done.
/// @source EC2 Auto Scaling guide: multiple dynamic scaling policies; target tracking; predictive scaling.
void AutoScalingGroup::decide()
{
    const auto out = trackedOut();
    const auto in = trackedIn();
    std::optional<std::int64_t> wanted;
    if (out)
        wanted = std::max(*out, m_state.desired);
    else if (in && *in < m_state.desired)
        wanted = *in;
    const auto byStep = stepped();
    if (byStep)
        wanted = std::max(wanted.value_or(*byStep), *byStep);
    if (const auto coming = forecast(); coming && (wanted || *coming > m_state.desired)) {
        if (*coming > wanted.value_or(m_state.desired))
            note("{node}: {1} are needed soon, as a cycle ago", Severity::Info, kNone, *coming);
        wanted = std::max(wanted.value_or(*coming), *coming);
    }
    const bool changes = wanted && std::clamp(*wanted, m_state.least, m_state.most) != m_state.desired;
    const bool isInVain = changes && m_context.controlFails(m_self);
    if (isInVain && !m_state.wasUnanswered)
        note("{node}: its alarms act in vain, the control plane does not answer", Severity::Bad);
    m_state.wasUnanswered = isInVain;
    if (!wanted || isInVain)
        return;
    const std::int64_t before = m_state.desired;
    setDesired(*wanted);
    const bool isSimple = byStep && m_state.settings.stepPolicy == StepPolicy::Simple;
    m_state.simpleActivity = m_state.simpleActivity || (isSimple && m_state.desired != before);
}

/// So much capacity, at the load of the last period, is needed for the metric not to be above its target.
std::int64_t AutoScalingGroup::neededFor(std::size_t metric) const
{
    const double load = *m_state.datapoints[metric] * static_cast<double>(m_state.measured[metric]);
    return static_cast<std::int64_t>(std::ceil(load / *m_state.settings.targets[metric] - 1e-9));
}

std::optional<std::int64_t> AutoScalingGroup::trackedOut() const
{
    std::optional<std::int64_t> wanted;
    for (std::size_t metric = 0; metric < kScalingMetrics; ++metric)
        if (m_state.tracking[metric].high.isOn)
            wanted = std::max(wanted.value_or(0), neededFor(metric));
    return wanted;
}

/// Gradually, and not while anything warms up.
std::optional<std::int64_t> AutoScalingGroup::trackedIn() const
{
    if (!m_state.settings.scalesIn || isWarming())
        return std::nullopt;
    std::optional<std::int64_t> wanted;
    for (std::size_t metric = 0; metric < kScalingMetrics; ++metric) {
        if (!m_state.settings.targets[metric])
            continue;
        if (!m_state.tracking[metric].low.isOn)
            return std::nullopt;
        wanted = std::max(wanted.value_or(0), neededFor(metric));
    }
    if (!wanted)
        return std::nullopt;
    const std::int64_t part = std::max<std::int64_t>(m_state.desired / kLargestPartIn, 1);
    return std::max(*wanted, m_state.desired - part);
}

/// Step scaling acts while activities go on: what warms up counts as already added. Simple scaling waits for the
/// activity and then for the cooldown. Of several policies the one that leaves most counts. @source EC2 Auto Scaling
/// guide, step and simple scaling.
std::optional<std::int64_t> AutoScalingGroup::stepped() const
{
    const bool isSimple = m_state.settings.stepPolicy == StepPolicy::Simple;
    if (isSimple && (m_state.simpleActivity || m_context.now() < m_state.cooldownUntil))
        return std::nullopt;
    std::optional<std::int64_t> most;
    for (std::size_t n = 0; n < m_state.stepping.size(); ++n)
        if (const auto wanted = steppedBy(n))
            most = std::max(most.value_or(*wanted), *wanted);
    return most;
}

std::optional<std::int64_t> AutoScalingGroup::steppedBy(std::size_t n) const
{
    const AutoScalingGroupSettings& settings = m_state.settings;
    const StepScalingPolicy& policy = settings.stepPolicies[n];
    const auto which = static_cast<std::size_t>(settings.metricOf(policy));
    const bool isSimple = settings.stepPolicy == StepPolicy::Simple;
    const std::int64_t base = isSimple ? m_state.desired : m_state.desired - warmingCount();
    if (m_state.stepping[n].high.isOn) {
        const auto above = policy.steps.above(*m_state.datapoints[which], base, settings.leastAdjustment);
        return std::max(m_state.desired, above.value_or(0));
    }
    if (m_state.stepping[n].low.isOn && !isWarming())
        return policy.steps.below(*m_state.datapoints[which], m_state.desired, settings.leastAdjustment);
    return std::nullopt;
}

std::int64_t AutoScalingGroup::warmingCount() const
{
    return capacityOf(
        [this](const Member& member) { return member.counts() && !member.isExtra && !member.isWarm(m_context.now()); });
}

bool AutoScalingGroup::isWarming() const { return warmingCount() != 0; }

// Scheduled actions ------------------------------------------------------------------------------------------

void AutoScalingGroup::planActions()
{
    for (const EventHandle& due : m_state.due)
        m_context.cancel(due);
    m_state.due.assign(m_state.settings.scheduled.size(), {});
    for (std::uint32_t action = 0; action < m_state.due.size(); ++action)
        planAction(action);
}

void AutoScalingGroup::planAction(std::uint32_t action)
{
    if (const SimTime at = m_state.settings.scheduled[action].after(m_context.now()); at != SimTime::never())
        m_state.due[action] = m_context.at(at, m_self, kActionDue, action);
}

/// @source EC2 Auto Scaling guide, scheduled scaling; it may come up to two minutes late.
void AutoScalingGroup::actionDue(std::uint32_t action)
{
    planAction(action);
    m_context.after(m_state.settings.scheduledDelay.sample(drawCall()), m_self, kActionActs, action);
}

void AutoScalingGroup::act(std::uint32_t position)
{
    if (position >= m_state.settings.scheduled.size())
        return;
    if (m_context.controlFails(m_self)) {
        note("{node}: a scheduled action waits for the control plane", Severity::Bad);
        m_state.controlRetryAt = m_context.now() + kControlPause;
        m_context.at(m_state.controlRetryAt, m_self, kActionActs, position);
        return;
    }
    const ScheduledAction action = m_state.settings.scheduled[position];
    ++m_state.actionsDone;
    m_state.least = action.least.value_or(m_state.least);
    m_state.most = std::max(action.most.value_or(m_state.most), m_state.least);
    note("{node}: a scheduled action is due", Severity::Info);
    setDesired(action.desired.value_or(m_state.desired));
}

} // namespace cloudyard
