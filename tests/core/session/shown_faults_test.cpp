// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/shown_faults.h"

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

FaultSpec fault(std::uint32_t id, NodeIndex node, double from, double to, bool active)
{
    FaultSpec spec;
    spec.id = id;
    spec.node = node;
    spec.from = SimTime::fromSeconds(from);
    spec.to = to < 0 ? SimTime::never() : SimTime::fromSeconds(to);
    spec.active = active;
    return spec;
}

TEST(ShownFaults, thoseThatActAlikeAreOneFromTheFirstBeginningToTheLastEnd)
{
    const std::vector<FaultSpec> faults = {fault(1, 7, 30, 60, true), fault(2, 7, 20, 40, true),
                                           fault(3, 7, 35, -1, true)};
    const auto shown = shownFaults(faults);
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(shown[0].fault.id, 2u);
    EXPECT_EQ(shown[0].fault.from, SimTime::fromSeconds(20));
    EXPECT_EQ(shown[0].fault.to, SimTime::never());
    EXPECT_EQ(shown[0].alike, (std::vector<std::uint32_t>{1, 3}));
}

TEST(ShownFaults, othersStayApart)
{
    FaultSpec ofLink = fault(4, kNone, 10, 20, true);
    ofLink.link = 7;
    FaultSpec otherKind = fault(5, 7, 10, 20, true);
    otherKind.kind = 1;
    FaultSpec over = fault(6, 7, 0, 5, false);
    over.over = true;
    const std::vector<FaultSpec> faults = {
        fault(1, 7, 40, 50, false), fault(2, 7, 10, 20, true), fault(3, 8, 10, 20, true), ofLink, otherKind, over,
        fault(7, 7, 30, 35, false)};
    std::vector<std::uint32_t> ids;
    for (const ShownFault& shown : shownFaults(faults)) {
        ids.push_back(shown.fault.id);
        EXPECT_TRUE(shown.alike.empty());
    }
    EXPECT_EQ(ids, (std::vector<std::uint32_t>{2, 3, 4, 5, 7, 1}))
        << "by their beginning; what is to come is not joined";
}

} // namespace
} // namespace cloudyard
