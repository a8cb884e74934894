// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_set.h"

#include <vector>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

TEST(EventSet, takesOutByTimeThenSequence)
{
    EventSet set;
    set.push({5}, {.a = 1});
    set.push({3}, {.a = 2});
    set.push({5}, {.a = 3});
    set.push({0}, {.a = 4});
    SimTime at;
    Event event;
    std::vector<std::uint32_t> order;
    while (set.pop(SimTime::never(), at, event))
        order.push_back(event.a);
    EXPECT_EQ(order, (std::vector<std::uint32_t>{4, 2, 1, 3}));
}

} // namespace
} // namespace cloudyard
