// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dedup_id.h"

#include "core/base/hash.h"

namespace cloudyard {

std::optional<std::uint64_t> dedupIdOf(const Context& context, const Call& send, bool byContent, bool byGroup)
{
    const TopologyLink& link = context.link(send.link);
    if (!link.statesDedupId && !byContent)
        return {};
    std::uint64_t id = hashCombine(1, send.messageSerial);
    if (!link.statesDedupId && link.bodies != 0)
        id = hashCombine(2, indexFromBits(context.draw(Purpose::Payload, link.stable, send.trace), link.bodies));
    return byGroup ? hashCombine(id, send.group) : id;
}

} // namespace cloudyard
