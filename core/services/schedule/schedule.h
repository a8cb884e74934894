// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/context.h"
#include "core/engine/pool_list.h"
#include "core/services/schedule/schedule_kind.h"

namespace cloudyard {

const KindDescriptor& scheduleDescriptor();

/// An item on its way to what a link leads to.
struct ScheduledItem {
    std::uint64_t trace = 0;
    SimTime since;     ///< it was due
    EventHandle timer; ///< of a pause before a retry
    MessageIndex message = kNone;
    std::uint32_t serial = 0;
    LinkIndex link = kNone;
    std::uint16_t attempt = 0;
    RetryPaid paid = RetryPaid::Nothing; ///< for it
    std::uint32_t next = kNone;
    std::uint32_t previous = kNone;
};

struct ScheduleState {
    ScheduleSettings settings;
    EventHandle due;
    std::uint64_t fired = 0;
    std::uint64_t sent = 0;     ///< accepted
    std::uint64_t ordinal = 0;  ///< names the traces
    PoolList<ScheduledItem> underWay;
    std::uint32_t pending = 0; ///< of them
};

class SchedulePool : public NodePool<ScheduleState> {
public:
    CowPool<ScheduledItem> items;
    [[nodiscard]] std::unique_ptr<StatePool> clone() const override { return std::make_unique<SchedulePool>(*this); }
};

/// What a schedule does; made anew for each handler. Each time it is due it sends along every link, and repeats what is
/// not accepted as the link says; then the item has failed. What is accepted and was not heard of is sent again. Of a
/// batch it repeats what was refused, one by one.
class Schedule {
public:
    Schedule(Context& context, NodeIndex self)
        : m_context(context), m_self(self), m_pool(context.pool<SchedulePool>(self)),
          m_state(m_pool.states[context.node(self).slot])
    {
    }

    void start() { plan(); }
    void configure(const ScheduleSettings& settings);
    void handle(const Event& event);
    void answered(const Call& call);
    void leave();

private:
    void plan();
    void due();
    void fire();
    [[nodiscard]] std::uint32_t newItem(LinkIndex link);
    void sendBatch(LinkIndex link, std::int64_t count);
    void batchAnswered(const Call& call);
    void accepted(std::uint32_t item);
    void attempt(std::uint32_t item);
    void failed(std::uint32_t item, Reason reason);
    void end(std::uint32_t item);

    Context& m_context;
    NodeIndex m_self;
    SchedulePool& m_pool;
    ScheduleState& m_state;
};

} // namespace cloudyard
