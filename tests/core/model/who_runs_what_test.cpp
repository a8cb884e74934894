// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/who_runs_what.h"

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

TEST(WhoRunsWhat, splitsEveryChoreBetweenTheTwo)
{
    KindDescriptor kind;
    kind.providerDoes = {Chore::Hosts, Chore::Availability};
    const WhoRunsWhat split = whoRunsWhat(kind);
    EXPECT_EQ(split.provider, (std::vector{Chore::Availability, Chore::Hosts}));
    EXPECT_EQ(split.users, (std::vector{Chore::Provisioning, Chore::Scaling, Chore::Patching}));
}

TEST(WhoRunsWhat, leavesNothingToUsersWhereTheProviderDoesAll)
{
    KindDescriptor kind;
    kind.providerDoes = {Chore::Provisioning, Chore::Scaling, Chore::Availability, Chore::Patching, Chore::Hosts};
    EXPECT_EQ(whoRunsWhat(kind).provider, kind.providerDoes);
    EXPECT_TRUE(whoRunsWhat(kind).users.empty());
}

TEST(WhoRunsWhat, saysNothingOfPlacesAndPeople)
{
    EXPECT_TRUE(whoRunsWhat({}).provider.empty());
    EXPECT_TRUE(whoRunsWhat({}).users.empty());
}

TEST(WhoRunsWhat, tellsWhatItsUsersLaunch)
{
    KindDescriptor kind;
    EXPECT_FALSE(isLaunchedByUsers(kind)) << "nothing is said";
    kind.providerDoes = {Chore::Hosts};
    EXPECT_TRUE(isLaunchedByUsers(kind));
    kind.providerDoes = {Chore::Provisioning, Chore::Hosts};
    EXPECT_FALSE(isLaunchedByUsers(kind));
}

TEST(WhoRunsWhat, namesEveryChore)
{
    for (int n = 0; n < kChores; ++n)
        EXPECT_FALSE(toText(static_cast<Chore>(n)).empty()) << n;
}

} // namespace
} // namespace cloudyard
