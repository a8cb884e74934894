// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fair queues: on a standard queue a message group is a tenant, and a noisy one's messages come after the others'.
#include <algorithm>

#include "core/services/queue/queue.h"

namespace cloudyard {
namespace {

/// A tenant is noisy with more than a tenth of what is in flight, and at least so many. @source SQS guide, fair queues;
/// both are given there as approximate. That it may also take a tenth of the consumers' time is left out.
constexpr std::uint32_t kLeastNoisy = 30;
constexpr std::uint32_t kNoisyPart = 10;
/// It is not, once it has sent nothing for so long. @source the same.
constexpr Duration kSilence = Duration::seconds(300);

} // namespace

Group& Queue::group(std::uint32_t g)
{
    while (m_state.groups.end() <= g)
        (void)m_state.groups.allocate();
    return m_state.groups.edit(g);
}

void Queue::noteSent(MessageIndex m)
{
    if (const std::uint32_t g = m_context.message(m).group; g != 0 && !m_state.isFifo)
        group(g).lastSent = m_context.now();
}

/// After its share of what is in flight has changed.
void Queue::watchTenant(std::uint32_t tenant)
{
    Group& of = m_state.groups.edit(tenant);
    const bool isSilent = of.lastSent + kSilence <= m_context.now();
    const bool isMuch = of.inFlight >= kLeastNoisy && of.inFlight * kNoisyPart > m_state.inFlight;
    if (of.isNoisy || !isMuch || of.waiting == 0 || isSilent)
        return;
    of.isNoisy = true;
    m_state.noisy.push_back(tenant);
}

bool Queue::isOfNoisy(MessageIndex m) const
{
    const std::uint32_t g = m_context.message(m).group;
    return !m_state.noisy.empty() && g != 0 && m_state.groups[g].isNoisy;
}

void Queue::setAside(MessageIndex m)
{
    unlink(listOf(m), m);
    m_context.edit(m).flags |= kSetAside;
    linkBefore(listOf(m), m, kNone);
}

/// What was set aside goes back in front of the others, as it is older than most.
void Queue::calm(std::uint32_t tenant)
{
    Group& of = m_state.groups.edit(tenant);
    of.isNoisy = false;
    std::erase(m_state.noisy, tenant);
    for (MessageIndex m = of.visible.tail; m != kNone; m = of.visible.tail) {
        unlink(of.visible, m);
        m_context.edit(m).flags &= static_cast<std::uint8_t>(~kSetAside);
        VisibleList& list = listOf(m);
        linkBefore(list, m, list.head);
    }
}

void Queue::calmSilentTenants()
{
    for (std::size_t n = m_state.noisy.size(); n-- > 0;)
        if (const std::uint32_t g = m_state.noisy[n]; m_state.groups[g].lastSent + kSilence <= m_context.now())
            calm(g);
}

/// Of several noisy tenants the one with the fewest in flight comes first.
MessageIndex Queue::nextOfNoisy() const
{
    const Group* next = nullptr;
    for (const std::uint32_t g : m_state.noisy)
        if (const Group& of = m_state.groups[g];
            of.visible.head != kNone && (next == nullptr || of.inFlight < next->inFlight))
            next = &of;
    return next == nullptr ? kNone : next->visible.head;
}

} // namespace cloudyard
