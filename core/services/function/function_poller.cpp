// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queues that a function is mapped to.
//
// A mapping begins with some pollers, each of which reads a batch, has it worked on and deletes what went well, again
// and again. As long as messages had to wait for a poller, or none is left to wait for them, there is one more every
// now and then, up to the greatest number; who waits out a long poll for nothing goes, down to the fewest. A batch is
// closed when it is as large as it may be, or when its window is over, which begins with its first message. A batch
// that is throttled is held and tried again, after 1 s and then twice as long each time, until its first message is
// visible again: from then on it belongs to the queue.
#include <algorithm>
#include <utility>

#include "core/base/hash.h"
#include "core/services/function/function.h"
#include "core/services/queue/queue_kind.h"

namespace cloudyard {
namespace {

using PollStage = Poller::Stage;

/// @source SQS ReceiveMessage.
constexpr Duration kLongestPoll = Duration::seconds(20);
constexpr std::uint32_t kMostPerCall = 10;
/// After an empty or failed receive, and after another one. @source SQS guide, working with messages: clients without
/// the back-off of an SDK; what Lambda's own pollers do is not published.
constexpr Duration kPause = Duration::milliseconds(200);
constexpr Duration kPauseAgain = Duration::milliseconds(400);
/// An empty answer after so long was a long poll.
constexpr Duration kWasLongPoll = Duration::milliseconds(900);
/// @source Lambda guide, SQS: a batch closes at 6 MB; windows are for standard queues.
constexpr std::uint64_t kLargestBatch = 6 * 1'048'576;
/// @source Lambda guide, SQS: window + timeout + 30 s where window + timeout is more than the queue's.
constexpr Duration kBeyondWindow = Duration::seconds(30);
/// @source Lambda guide, SQS: FIFO batches.
constexpr std::uint32_t kLargestFifoBatch = 10;
/// While a batch is held, as for asynchronous events.
constexpr Duration kFirstHeldPause = Duration::seconds(1);
constexpr std::uint32_t kHeldDoublings = 16;

} // namespace

// Mappings -------------------------------------------------------------------------------------------------

void Function::relinkMappings()
{
    for (const LinkIndex l : m_context.topology().incoming(m_self))
        if (m_context.link(l).meaning == static_cast<std::uint8_t>(LinkMeaning::Poll))
            startPollers(mappingOver(l));
    for (PollerIndex p = m_state.pollers.first(), next = kNone; p != kNone; p = next) {
        const Poller& one = m_pool.pollers[p];
        next = one.next;
        const bool waitsHere = one.stage == PollStage::Pausing || one.stage == PollStage::Held;
        if (waitsHere && m_context.link(m_state.mappings[one.mapping].link).removed)
            endPoller(p);
    }
}

std::uint32_t Function::mappingOver(LinkIndex link)
{
    std::vector<Mapping>& all = m_state.mappings;
    for (std::uint32_t m = 0; m < all.size(); ++m)
        if (all[m].link == link)
            return m;
    all.emplace_back().link = link;
    return static_cast<std::uint32_t>(all.size() - 1);
}

std::uint32_t Function::mostPollers() const
{
    const FunctionSettings& settings = m_state.settings;
    return static_cast<std::uint32_t>(
        std::min(settings.maximumConcurrency.value_or(settings.mostPollers), settings.mostPollers));
}

/// Fewer than at the start only where nothing limits them. @source Lambda guide, SQS scaling.
std::uint32_t Function::fewestPollers() const
{
    const FunctionSettings& settings = m_state.settings;
    const std::int64_t fewest = settings.maximumConcurrency
                                    ? settings.pollersAtStart
                                    : std::min(settings.pollersWhenIdle, settings.pollersAtStart);
    return std::min(static_cast<std::uint32_t>(fewest), mostPollers());
}

Duration Function::windowOf(const Mapping& mapping) const
{
    return isFifoQueue(m_context, m_context.link(mapping.link).from) ? Duration{} : m_state.settings.batchingWindow;
}

std::uint32_t Function::batchSize(const Mapping& mapping) const
{
    const auto stated = static_cast<std::uint32_t>(m_state.settings.batchSize);
    return isFifoQueue(m_context, m_context.link(mapping.link).from) ? std::min(stated, kLargestFifoBatch) : stated;
}

/// Seconds; 0: as long as the queue says.
std::uint32_t Function::hiddenFor(const Mapping& mapping) const
{
    const Duration window = windowOf(mapping);
    const Duration busy = window + m_state.settings.timeout;
    if (window.ns == 0 || busy <= visibilityTimeoutOf(m_context, m_context.link(mapping.link).from))
        return 0;
    return static_cast<std::uint32_t>(((busy + kBeyondWindow).ns + 999'999'999) / 1'000'000'000);
}

// Pollers --------------------------------------------------------------------------------------------------

void Function::startPollers(std::uint32_t m)
{
    if (!m_state.isRunning || m_context.link(m_state.mappings[m].link).removed)
        return;
    const auto wanted = std::min(static_cast<std::uint32_t>(m_state.settings.pollersAtStart), mostPollers());
    while (m_state.mappings[m].isNew && m_state.mappings[m].pollers < wanted)
        addPoller(m);
    m_state.mappings[m].isNew = false;
}

void Function::addPoller(std::uint32_t m)
{
    const PollerIndex p = m_pool.pollers.allocate();
    poller(p) = Poller{};
    poller(p).mapping = m;
    m_state.pollers.add(m_pool.pollers, p);
    ++m_state.mappings[m].pollers;
    ++m_state.mappings[m].receiving;
    poll(p);
}

void Function::stand(PollerIndex p, PollStage stage)
{
    Poller& one = poller(p);
    m_state.held -= one.stage == PollStage::Held ? 1 : 0;
    m_state.held += stage == PollStage::Held ? 1 : 0;
    std::uint32_t& receiving = m_state.mappings[one.mapping].receiving;
    receiving -= one.stage == PollStage::Receiving ? 1 : 0;
    receiving += stage == PollStage::Receiving ? 1 : 0;
    one.stage = stage;
}

void Function::pause(PollerIndex p, Duration time)
{
    stand(p, PollStage::Pausing);
    poller(p).timer = m_context.after(time, m_self, kPollerDue, p);
}

void Function::poll(PollerIndex p)
{
    stand(p, PollStage::Receiving);
    const Poller& one = m_pool.pollers[p];
    const Mapping& mapping = m_state.mappings[one.mapping];
    const Duration left = one.head == kNone ? kLongestPoll : std::min(one.windowEnds - m_context.now(), kLongestPoll);
    const std::uint32_t room = batchSize(mapping) - one.count;
    m_context.call(m_self, {.link = mapping.link,
                            .callClass = CallClass::Receive,
                            .trace = hashCombine(stable(), m_state.polls++),
                            .callerRef = p,
                            .count = static_cast<std::uint16_t>(std::min(room, kMostPerCall)),
                            .parameter = parameterOfWait(left),
                            .group = hiddenFor(mapping),
                            .timeout = kLongestPoll + m_context.link(mapping.link).timeout,
                            .backward = true});
}

void Function::pollerDue(PollerIndex p)
{
    if (m_pool.pollers[p].stage == PollStage::Held)
        return invokeBatch(p);
    goOn(p);
}

void Function::received(CallIndex c)
{
    const Call call = m_context.callAt(c);
    const PollerIndex p = call.callerRef;
    if (m_context.link(call.link).removed)
        return endPoller(p);
    if (call.outcome == CallOutcome::Answered && call.payload != kNone)
        return takeIn(p, c);
    nothingCame(p, call);
}

void Function::takeIn(PollerIndex p, CallIndex c)
{
    poller(p).gotNothing = false;
    const bool hadToWait = append(p, m_context.takeDeliveries(c));
    const Poller& one = m_pool.pollers[p];
    const Mapping& mapping = m_state.mappings[one.mapping];
    if (hadToWait || mapping.receiving == 1)
        planGrowth(one.mapping);
    const bool isFull = one.count >= batchSize(mapping) || one.bytes >= kLargestBatch;
    if (isFull || one.windowEnds - m_context.now() < kWaitStep)
        return invokeBatch(p);
    poll(p);
}

/// Whether some of it had to wait for a poller: then there are too few.
bool Function::append(PollerIndex p, DeliveryIndex head)
{
    Poller& one = poller(p);
    const Mapping& mapping = m_state.mappings[one.mapping];
    const NodeIndex queue = m_context.link(mapping.link).from;
    if (one.head == kNone) {
        const std::uint32_t hidden = hiddenFor(mapping);
        const Duration visibility = hidden == 0 ? visibilityTimeoutOf(m_context, queue) : Duration::seconds(hidden);
        one.windowEnds = m_context.now() + windowOf(mapping);
        one.back = m_context.delivery(head).received + visibility;
    }
    (one.head == kNone ? one.head : m_context.editDelivery(one.tail).next) = head;
    bool hadToWait = false;
    for (DeliveryIndex d = head; d != kNone; d = m_context.delivery(d).next) {
        const Delivery& of = m_context.delivery(d);
        const Message& message = m_context.message(of.message);
        hadToWait = hadToWait || (message.serial == of.serial && of.receives == 1 && message.since < of.received);
        one.bytes += bytesOfMessage(m_context, queue, of.message);
        one.tail = d;
        ++one.count;
    }
    return hadToWait;
}

Duration Function::pauseDue(PollerIndex p) { return std::exchange(poller(p).gotNothing, true) ? kPauseAgain : kPause; }

void Function::nothingCame(PollerIndex p, const Call& call)
{
    const Poller& one = m_pool.pollers[p];
    const bool isAnswered = call.outcome == CallOutcome::Answered;
    if (one.head != kNone) {
        if (one.windowEnds - m_context.now() < kWaitStep)
            return invokeBatch(p);
        return isAnswered ? poll(p) : pause(p, std::min(pauseDue(p), one.windowEnds - m_context.now()));
    }
    if (!isAnswered || m_context.now() - call.issued < kWasLongPoll)
        return pause(p, pauseDue(p));
    poller(p).gotNothing = false;
    const std::uint32_t m = one.mapping;
    if (m_state.mappings[m].pollers <= fewestPollers())
        return poll(p);
    endPoller(p);
    if (m_state.mappings[m].pollers == fewestPollers())
        tellOfPollers(m, "{node}: little comes from {other}, it reads it with {1} pollers", &Mapping::toldFewAt);
}

/// One more as soon as the rate allows it.
void Function::planGrowth(std::uint32_t m)
{
    Mapping& mapping = m_state.mappings[m];
    if (mapping.grows || mapping.pollers >= mostPollers())
        return;
    mapping.grows = true;
    const Duration interval{Duration::seconds(60).ns / m_state.settings.pollerGrowth};
    m_context.at(std::max(mapping.growth.next(interval, 1), m_context.now()), m_self, kPollersGrow, m);
}

void Function::growPollers(std::uint32_t m)
{
    Mapping& mapping = m_state.mappings[m];
    mapping.grows = false;
    if (!m_state.isRunning || m_context.link(mapping.link).removed || mapping.pollers >= mostPollers())
        return;
    const Duration interval{Duration::seconds(60).ns / m_state.settings.pollerGrowth};
    if (!mapping.growth.take(m_context.now(), interval, 1))
        return;
    addPoller(m);
    tellOfPollers(m, "{node} adds pollers: messages wait in {other}, it reads it with {1}", &Mapping::toldMoreAt);
    if (m_state.mappings[m].pollers >= mostPollers())
        tellOfPollers(m, "{node} reads {other} with {1} pollers, the most it may have", &Mapping::toldMostAt);
}

/// Once a minute while it goes on.
void Function::tellOfPollers(std::uint32_t m, const char* text, SimTime Mapping::*toldAt)
{
    Mapping& mapping = m_state.mappings[m];
    if (mapping.*toldAt != SimTime::never() && m_context.now() < mapping.*toldAt + Duration::seconds(60))
        return;
    mapping.*toldAt = m_context.now();
    m_context.report({.at = {}, .text = text, .node = m_self, .other = m_context.link(mapping.link).from,
                      .first = mapping.pollers});
}

// Batches --------------------------------------------------------------------------------------------------

void Function::invokeBatch(PollerIndex p)
{
    if (m_context.now() >= m_pool.pollers[p].back) {
        ++m_state.heldToTheEnd;
        dropBatch(p);
        return goOn(p);
    }
    m_context.countArrival(m_self);
    if (const Reason reason = admit(); reason != Reason::None) {
        m_context.countFailure(m_self, m_context.now(), reason);
        return hold(p);
    }
    stand(p, PollStage::Running);
    poller(p).backoffs = 0;
    const DeliveryIndex head = m_pool.pollers[p].head;
    const Delivery first = m_context.delivery(head);
    Invocation made;
    made.trace = first.trace;
    made.run = first.receives;
    made.depth = first.depth;
    made.poller = p;
    made.message = head;
    invoke(made);
}

void Function::hold(PollerIndex p)
{
    stand(p, PollStage::Held);
    Poller& one = poller(p);
    const Duration pause{kFirstHeldPause.ns << std::min<std::uint32_t>(one.backoffs++, kHeldDoublings)};
    one.timer = m_context.at(std::min(m_context.now() + pause, one.back), m_self, kPollerDue, p);
}

/// The invocation goes on with the next message of its batch. One after the other, also where work takes no time.
void Function::takeNext(JobIndex j, DeliveryIndex next)
{
    if (next == kNone)
        return end(j, Reason::None);
    Invocation& job = edit(j);
    job.message = next;
    if (job.messageBegan == m_context.now() && !job.isBetween) {
        job.isBetween = true;
        job.timer = m_context.after({}, m_self, kNextMessage, j);
        return;
    }
    const Delivery message = m_context.delivery(next);
    job.trace = message.trace;
    job.run = message.receives;
    job.depth = message.depth;
    job.item = kNone;
    job.attempt = 0;
    job.paid = RetryPaid::Nothing;
    job.problem = Reason::None;
    job.isBetween = false;
    job.messageBegan = m_context.now();
    job.step = m_state.program.programFor(job.trace).first;
    go(j, job);
}

/// The function says so, and goes on; of a FIFO queue's it returns this one and all that come after it.
void Function::messageFailed(JobIndex j)
{
    const Invocation job = at(j);
    Poller& of = poller(job.poller);
    const DeliveryIndex next = m_context.delivery(job.message).next;
    (job.before == kNone ? of.head : m_context.editDelivery(job.before).next) = kNone;
    of.tail = job.before;
    const bool isFifo = isFifoQueue(m_context, m_context.link(m_state.mappings[of.mapping].link).from);
    if (isFifo) {
        releaseFrom(job.message);
        return end(j, Reason::None);
    }
    ++m_state.partialFailures;
    m_context.releaseDelivery(job.message);
    if (next != kNone)
        (job.before == kNone ? of.head : m_context.editDelivery(job.before).next) = next;
    takeNext(j, next);
}

void Function::releaseFrom(DeliveryIndex first)
{
    for (DeliveryIndex d = first, next = kNone; d != kNone; d = next) {
        next = m_context.delivery(d).next;
        ++m_state.partialFailures;
        m_context.releaseDelivery(d);
    }
}

void Function::batchEnded(PollerIndex p, Reason reason)
{
    if (reason == Reason::None)
        deleteBatch(p);
    else
        dropBatch(p);
    goOn(p);
}

/// Ten in a call. @source SQS DeleteMessageBatch.
void Function::deleteBatch(PollerIndex p)
{
    const LinkIndex l = m_state.mappings[m_pool.pollers[p].mapping].link;
    if (m_context.link(l).removed)
        return dropBatch(p);
    for (DeliveryIndex head = m_pool.pollers[p].head, next = kNone; head != kNone; head = next) {
        DeliveryIndex last = head;
        std::uint16_t count = 1;
        for (; count < kMostPerCall && m_context.delivery(last).next != kNone; ++count)
            last = m_context.delivery(last).next;
        next = m_context.delivery(last).next;
        m_context.editDelivery(last).next = kNone;
        const Delivery first = m_context.delivery(head);
        m_context.call(m_self, {.link = l,
                                .callClass = CallClass::Delete,
                                .trace = first.trace,
                                .payload = head,
                                .attempt = first.receives,
                                .count = count,
                                .backward = true});
    }
    poller(p).head = kNone;
    dropBatch(p);
}

/// What is left of it comes back to the queue by itself.
void Function::dropBatch(PollerIndex p)
{
    Poller& one = poller(p);
    for (DeliveryIndex d = one.head, next = kNone; d != kNone; d = next) {
        next = m_context.delivery(d).next;
        m_context.releaseDelivery(d);
    }
    one.head = one.tail = kNone;
    one.count = 0;
    one.bytes = 0;
    one.backoffs = 0;
}

void Function::goOn(PollerIndex p)
{
    const Mapping& mapping = m_state.mappings[m_pool.pollers[p].mapping];
    const bool isOver = !m_state.isRunning || m_context.link(mapping.link).removed || mapping.pollers > mostPollers();
    if (isOver && m_pool.pollers[p].head == kNone)
        return endPoller(p);
    poll(p);
}

void Function::endPoller(PollerIndex p)
{
    stand(p, PollStage::Receiving);
    dropBatch(p);
    const Poller gone = m_pool.pollers[p];
    m_context.cancel(gone.timer);
    --m_state.mappings[gone.mapping].pollers;
    --m_state.mappings[gone.mapping].receiving;
    m_state.pollers.remove(m_pool.pollers, gone);
    m_pool.pollers.release(p);
}

void Function::endPollers()
{
    while (!m_state.pollers.empty())
        endPoller(m_state.pollers.first());
    for (Mapping& mapping : m_state.mappings)
        mapping.isNew = true;
}

} // namespace cloudyard
