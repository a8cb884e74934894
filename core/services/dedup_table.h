// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/services/recent_table.h"

namespace cloudyard {

/// The de-duplication ids that a FIFO queue or topic has taken within the last 5 minutes. An id is remembered from its
/// first sending on, whatever becomes of the message; repeats do not renew it.
/// @source SQS guide, exactly-once processing: the de-duplication interval.
class DedupTable {
public:
    /// Whether the id was taken less than the interval ago; if not, it is taken now.
    [[nodiscard]] bool isRepeat(std::uint64_t id, SimTime now)
    {
        if (m_ids.find(id, now) != nullptr)
            return true;
        m_ids.take(id, now);
        return false;
    }
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    struct NoNote {};
    RecentTable<NoNote> m_ids;
};

} // namespace cloudyard
