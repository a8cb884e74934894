// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/queue/queue_view.h"

#include <algorithm>

#include "core/services/queue/queue.h"

namespace cloudyard {
namespace {

using Tone = NodeNote::Tone;

constexpr int kMostLookedAt = 512;

class QueueNotes {
public:
    QueueNotes(const Context& context, const QueueState& state, NodeView& view)
        : m_context(context), m_state(state), m_view(view)
    {
    }

    /// The most urgent first.
    void sayAll()
    {
        lookAtOldest();
        sayOrders();
        sayLimit();
        sayHeldBack();
        sayTakenOut();
    }

private:
    /// What is in flight and what was received too often is mostly among the oldest.
    void lookAtOldest()
    {
        std::uint32_t inFlight = 0;
        int left = kMostLookedAt;
        for (MessageIndex m = m_state.oldest; m != kNone && left > 0; m = m_context.message(m).olderPrevious, --left) {
            const Message& message = m_context.message(m);
            if (message.attempts >= kPoison && (message.flags & kParked) == 0)
                m_poison = {m_poison.count + 1, std::min(m_poison.since, message.since)};
            if ((message.flags & kInFlight) == 0)
                continue;
            ++inFlight;
            const SimTime back = m_context.timeOf(timerIn(message));
            m_firstBack = std::min(m_firstBack, back);
            if (isBlocked(message.group))
                m_lastFreed = std::max(m_lastFreed, back);
        }
        if (inFlight != m_state.inFlight)
            m_firstBack = m_lastFreed = SimTime::never();
    }

    /// What waits longest for its delay may be far behind the youngest: then it is not known.
    [[nodiscard]] SimTime firstDelayOver() const
    {
        SimTime first = SimTime::never();
        std::uint32_t seen = 0;
        int left = kMostLookedAt;
        for (MessageIndex m = m_state.youngest; m != kNone && left > 0; m = m_context.message(m).olderNext, --left) {
            const Message& message = m_context.message(m);
            if ((message.flags & kDelayed) == 0)
                continue;
            ++seen;
            first = std::min(first, m_context.timeOf(timerIn(message)));
        }
        return seen == m_state.delayed ? first : SimTime::never();
    }

    [[nodiscard]] static EventHandle timerIn(const Message& hidden)
    {
        return {static_cast<std::uint64_t>(hidden.previous) << 32 | hidden.next};
    }

    [[nodiscard]] bool isBlocked(std::uint32_t g) const
    {
        return m_state.isFifo && g < m_state.groups.end() && m_state.groups[g].inFlight != 0 &&
               m_state.groups[g].visible.head != kNone;
    }

    [[nodiscard]] std::uint32_t blockedGroups() const
    {
        std::uint32_t blocked = 0;
        const std::uint32_t end = std::min<std::uint32_t>(m_state.groups.end(), kMostLookedAt);
        for (std::uint32_t g = 0; g < end && m_state.blockedGroups != 0; ++g)
            blocked += isBlocked(g) ? 1 : 0;
        return blocked;
    }

    void sayOrders()
    {
        if (m_state.purgeBegan != SimTime::never())
            m_view.say({.text = "purge under way", .more = "done in {in}",
                        .at = m_state.purgeBegan + m_state.settings.purgeTime, .tone = Tone::Watch});
        if (m_state.nextMove)
            m_view.say({.text = "moving back", .more = "{m}/s at most",
                        .most = static_cast<std::uint32_t>(m_state.settings.moveRate.perSecond)});
    }

    void sayLimit()
    {
        if (m_state.inFlight >= m_state.settings.inFlightLimit)
            m_view.say({.text = "in-flight limit {m}", .more = "receives get none",
                        .most = static_cast<std::uint32_t>(m_state.settings.inFlightLimit), .tone = Tone::Bad});
    }

    void sayHeldBack()
    {
        if (const std::uint32_t blocked = blockedGroups(); blocked != 0)
            m_view.say({.text = blocked == 1 ? "{n} group blocked" : "{n} groups blocked", .more = "freed within {in}",
                        .count = blocked, .at = m_lastFreed == SimTime{} ? SimTime::never() : m_lastFreed,
                        .tone = Tone::Watch});
        if (m_poison.count != 0)
            m_view.say({.text = "{n} received 3+×",
                        .more = "oldest {age}",
                        .count = m_poison.count,
                        .at = m_poison.since,
                        .tone = Tone::Bad});
        // Usually it is deleted long before; worth a word once half of its time is over.
        if (m_firstBack - m_context.now() < m_state.settings.visibilityTimeout / 2)
            m_view.say({.text = "back in {in}", .more = "{n} in flight", .count = m_state.inFlight, .at = m_firstBack});
        if (m_state.delayed != 0)
            m_view.say(
                {.text = "{n} delayed", .more = "next in {in}", .count = m_state.delayed, .at = firstDelayOver()});
        if (!m_state.noisy.empty())
            m_view.say({.text = m_state.noisy.size() == 1 ? "{n} noisy tenant" : "{n} noisy tenants",
                        .more = "served last",
                        .count = small(m_state.noisy.size()),
                        .tone = Tone::Watch});
    }

    /// Counted since the start.
    void sayTakenOut()
    {
        if (m_state.throttled != 0)
            m_view.say({.text = "{n} throttled", .more = "quota {m}/s", .count = small(m_state.throttled),
                        .most = static_cast<std::uint32_t>(m_state.settings.callQuota.perSecond), .tone = Tone::Watch});
        if (m_state.parked != 0)
            sayDeadLetters();
        if (m_state.expired != 0)
            m_view.say({.text = "{n} expired",
                        .more = "retention is over",
                        .count = small(m_state.expired),
                        .tone = Tone::Bad});
        if (m_state.redelivered != 0)
            m_view.say({.text = "{n} redelivered", .count = small(m_state.redelivered)});
        if (m_state.deduplicated != 0)
            m_view.say({.text = "{n} de-duplicated", .more = "id was known", .count = small(m_state.deduplicated)});
    }

    void sayDeadLetters()
    {
        NodeNote note{.text = m_state.parked == 1 ? "{n} dead letter" : "{n} dead letters", .count = m_state.parked,
                      .tone = Tone::Bad};
        if (m_state.sources.size() == 1) {
            const NodeIndex source = m_state.sources.front();
            const QueueState& from = m_context.pool<QueuePool>(source).states[m_context.node(source).slot];
            note.more = from.settings.maxReceives == 1 ? "after 1 receive" : "after {m} receives";
            note.most = static_cast<std::uint32_t>(from.settings.maxReceives);
        }
        m_view.say(note);
    }

    [[nodiscard]] static std::uint32_t small(std::uint64_t count)
    {
        return static_cast<std::uint32_t>(std::min<std::uint64_t>(count, 0xffff'ffffu));
    }

    struct Poison {
        std::uint32_t count = 0;
        SimTime since = SimTime::never();
    };

    const Context& m_context;
    const QueueState& m_state;
    NodeView& m_view;
    Poison m_poison;
    SimTime m_firstBack = SimTime::never();
    SimTime m_lastFreed;
};

} // namespace

NodeView queueView(const Context& context, NodeIndex n)
{
    const QueueState& state = context.pool<QueuePool>(n).states[context.node(n).slot];
    NodeView view{.state = state.parked != 0 ? NodeView::State::Warning : NodeView::State::Ok,
                  .waiting = state.visible};
    QueueNotes(context, state, view).sayAll();
    return view;
}

} // namespace cloudyard
