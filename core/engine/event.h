// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace cloudyard {

/// What happens at a planned instant, in 16 plain bytes. The event set carries it and reads none of it:
/// the meaning of every field belongs to the simulation.
struct Event {
    std::uint32_t node = 0;
    std::uint16_t type = 0;
    std::uint16_t flags = 0;
    std::uint32_t a = 0;
    std::uint32_t b = 0;

    bool operator==(const Event&) const = default;
};

/// Names one pending event for good: a number is never used twice in a run, so an old handle is always
/// safe to ask about or to cancel. A default one names nothing.
struct EventHandle {
    std::uint64_t bits = 0;

    [[nodiscard]] explicit operator bool() const { return bits != 0; }
    bool operator==(const EventHandle&) const = default;
};

/// Names a lane of an EventSet: timers that are armed in the order in which they are due. A default one
/// names none.
struct LaneId {
    std::uint32_t index = 0;

    [[nodiscard]] explicit operator bool() const { return index != 0; }
    bool operator==(const LaneId&) const = default;
};

} // namespace cloudyard
