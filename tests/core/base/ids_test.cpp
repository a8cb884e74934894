// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <type_traits>
#include <unordered_set>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

static_assert(!std::is_convertible_v<std::string, NodeId>, "a text becomes an id only on purpose");
static_assert(!std::is_convertible_v<NodeId, LinkId>, "a node is no link");

TEST(Id, IsEmptyUnlessNamed)
{
    EXPECT_TRUE(NodeId().empty());
    EXPECT_FALSE(NodeId("web-a").empty());
    EXPECT_EQ(NodeId("web-a").str(), "web-a");
}

TEST(Id, ComparesAndHashesByItsText)
{
    EXPECT_EQ(NodeId("a"), NodeId("a"));
    EXPECT_LT(NodeId("a"), NodeId("b"));
    const std::unordered_set<NodeId> ids{NodeId("a"), NodeId("b"), NodeId("a")};
    EXPECT_EQ(ids.size(), 2u);
}

} // namespace
} // namespace cloudyard
