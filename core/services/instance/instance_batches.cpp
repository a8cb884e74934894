// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out in one call, and what came in one receive and fails as a whole.
#include <algorithm>

#include "core/engine/send_batch.h"
#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"

namespace cloudyard {

// Sends ----------------------------------------------------------------------------------------------------

/// The item waits for others to go with; the first one says for how long at most. What has to be sent again goes alone.
void Instance::gather(JobIndex j)
{
    edit(j).gathers = true;
    const LinkIndex l = at(j).link;
    auto found = std::ranges::find(m_state.gatherings, l, &Gathering::link);
    if (found == m_state.gatherings.end()) {
        m_state.gatherings.push_back({.link = l, .over = {}});
        found = m_state.gatherings.end() - 1;
    }
    if (found->count == 0)
        found->over = m_context.after(m_state.settings.sendWindow, m_self, kBatchOver, l);
    found->jobs[found->count++] = j;
    if (found->count < static_cast<std::uint64_t>(m_state.settings.sendBatch))
        return;
    m_context.cancel(found->over);
    sendBatch(l);
}

void Instance::sendBatch(LinkIndex l)
{
    const auto found = std::ranges::find(m_state.gatherings, l, &Gathering::link);
    const Gathering gathered = *found;
    found->count = 0;
    const bool isAdmitted = CallingLink(m_context, l).admits(false);
    SendBatch batch(m_context);
    for (std::uint32_t n = 0; n < gathered.count; ++n) {
        const JobIndex j = gathered.jobs[n];
        edit(j).gathers = false;
        if (!isAdmitted) {
            ++m_state.notTried;
            retryOrFail(j, Reason::BreakerOpen);
            continue;
        }
        batch.add(at(j).item, j);
    }
    batch.send(m_self, l, 1);
}

void Instance::batchAnswered(const Call& call)
{
    CallingLink(m_context, call.link).saw(call.outcome);
    eachOfBatch(m_context, call, [&](JobIndex j, Reason reason) {
        if (reason == Reason::None)
            stepDone(j);
        else
            retryOrFail(j, reason);
    });
}

// Receives -------------------------------------------------------------------------------------------------

/// None: each message of it is for itself.
std::uint32_t Instance::newBatch(DeliveryIndex head)
{
    if (m_state.settings.batchFailure == BatchFailure::FailedOnly || m_context.delivery(head).next == kNone)
        return kNone;
    JobBatch made;
    for (DeliveryIndex d = head; d != kNone; d = m_context.delivery(d).next)
        ++made.members;
    made.atWork = made.members;
    const std::uint32_t batch = m_pool.batches.allocate();
    m_pool.batches.edit(batch) = made;
    return batch;
}

/// Its message is deleted once the others are done, too.
void Instance::memberDone(JobIndex j)
{
    const std::uint32_t batch = at(j).batch;
    if (--m_pool.batches.edit(batch).atWork == 0)
        settleBatch(batch);
}

/// All members are done: their messages are deleted, or come back, as one of them failed.
void Instance::settleBatch(std::uint32_t batch)
{
    const bool hasFailed = m_pool.batches[batch].hasFailed;
    for (JobIndex j = m_state.underWay.first(), next = kNone; j != kNone; j = next) {
        next = at(j).next;
        if (at(j).batch != batch)
            continue;
        if (hasFailed) {
            m_context.countFailure(m_self, at(j).since, Reason::Error);
            endJob(j);
        } else {
            edit(j).batch = kNone;
            leaveBatch(batch);
            deleteMessage(j);
        }
    }
}

void Instance::leaveBatch(std::uint32_t batch)
{
    if (--m_pool.batches.edit(batch).members == 0)
        m_pool.batches.release(batch);
}

} // namespace cloudyard
