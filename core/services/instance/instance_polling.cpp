// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/base/hash.h"
#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"

namespace cloudyard {
namespace {

/// The longest wait of a long poll, which comes on top of the link's own timeout. @source SQS ReceiveMessage.
constexpr Duration kLongestWait = Duration::seconds(20);
/// An empty answer that took this long was a long poll: ask again at once.
constexpr Duration kWasLongPoll = Duration::milliseconds(900);
/// Call::callerRef of a receive whose poller got nothing the last time.
constexpr std::uint32_t kGotNothing = 0;
/// Of a receive that is not answered. @source AWS SDK, standard retry mode: 3 attempts.
constexpr std::uint16_t kMostRepeats = 2;

} // namespace

std::uint32_t Instance::pollers() const
{
    const auto stated = static_cast<std::uint32_t>(m_state.settings.pollers);
    return stated == 0 ? m_state.slots : stated;
}

std::uint32_t Instance::freeSlots() const
{
    const std::uint32_t taken = m_state.busy + m_state.promised + m_state.waiting;
    return taken >= m_state.slots ? 0 : m_state.slots - taken;
}

/// Asks for as much as the free slots can take; the slots stay promised until the answer. The first poller to ask may
/// be one that got nothing before.
void Instance::poll(bool isAgain)
{
    if (m_state.power != Power::Running || m_state.queues.empty() || m_state.terminating)
        return;
    while (m_state.receives < pollers() && freeSlots() != 0) {
        const LinkIndex queue = m_state.queues[m_state.nextQueue++ % m_state.queues.size()];
        const auto asked = std::min(static_cast<std::uint32_t>(m_state.settings.batch), freeSlots());
        ++m_state.receives;
        m_state.promised += asked;
        m_context.call(m_self,
                       {.link = queue,
                        .callClass = CallClass::Receive,
                        .trace = hashCombine(m_context.node(m_self).stable, m_state.polls++),
                        .callerRef = std::exchange(isAgain, false) ? kGotNothing : kNone,
                        .count = static_cast<std::uint16_t>(asked),
                        .parameter = static_cast<std::uint16_t>(m_state.settings.repeatsReceives ? kIsAttemptId : 0),
                        .timeout = kLongestWait + m_context.link(queue).timeout,
                        .backward = true});
    }
}

void Instance::received(CallIndex c)
{
    const Call call = m_context.callAt(c);
    m_state.promised -= call.count;
    // What a lost answer carried is lost to this worker: it comes back to the queue after its timeout.
    if (call.payload == kNone || call.outcome != CallOutcome::Answered) {
        if (!receiveAgain(call))
            pollAgain(call);
        return;
    }
    --m_state.receives;
    takeBatch(m_context.takeDeliveries(c));
    poll();
    settle();
}

/// A receive that was not answered is made again under its attempt id: a FIFO queue then gives what it gave before.
bool Instance::receiveAgain(const Call& call)
{
    const bool isLost = call.outcome == CallOutcome::TimedOut && call.isAttempt() && call.attempt < kMostRepeats;
    if (!isLost || m_state.power != Power::Running || m_state.terminating || m_context.link(call.link).removed)
        return false;
    m_state.promised += call.count;
    m_context.call(m_self, {.link = call.link,
                            .callClass = CallClass::Receive,
                            .trace = call.trace,
                            .callerRef = call.callerRef,
                            .attempt = static_cast<std::uint16_t>(call.attempt + 1),
                            .count = call.count,
                            .parameter = call.parameter,
                            .timeout = kLongestWait + m_context.link(call.link).timeout,
                            .backward = true});
    return true;
}

void Instance::takeBatch(DeliveryIndex head)
{
    const std::uint32_t batch = newBatch(head);
    while (head != kNone) {
        const Delivery delivery = m_context.delivery(head);
        m_context.editDelivery(head).next = kNone;
        const JobIndex job = newJob(delivery.trace, delivery.depth);
        edit(job).delivery = head;
        edit(job).run = delivery.receives;
        edit(job).batch = batch;
        planHeartbeat(job);
        startOrQueue(job);
        head = delivery.next;
    }
}

void Instance::pollAgain(const Call& call)
{
    const bool wasLong = call.outcome == CallOutcome::Answered && m_context.now() - call.issued >= kWasLongPoll;
    if (!wasLong) {
        const bool isAgain = call.callerRef == kGotNothing;
        const Duration pause = isAgain ? m_state.settings.emptyPauseAgain : m_state.settings.emptyPause;
        m_context.after(pause, m_self, kPollAgain, m_state.lives);
        return;
    }
    --m_state.receives;
    poll();
    settle();
}

} // namespace cloudyard
