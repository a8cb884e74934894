// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/local_day.h"

#include <gtest/gtest.h>

#include "core/base/catalogue.h"
#include "core/services/clients/clients_kind.h"
#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

Duration dayOf(const char* scene) { return localDayOf(testing::sceneFrom(scene, vocabulary())); }

TEST(LocalDay, IsThatOfClientsWhoseLoadFollowsIt)
{
    EXPECT_EQ(dayOf("clients a pattern=diurnal"), Duration::seconds(86'400));
    EXPECT_EQ(dayOf("clients a pattern=diurnal pattern_period=600 s; clients b; region eu"), Duration::seconds(600));
    EXPECT_EQ(dayOf("clients a pattern=diurnal; clients b pattern=diurnal city=Sydney"), Duration::seconds(86'400));
}

TEST(LocalDay, IsNoneWhereNobodyFollowsOneOrNotTheSame)
{
    EXPECT_EQ(dayOf("region eu; clients a"), Duration{});
    EXPECT_EQ(dayOf("clients a pattern=burst pattern_period=600 s"), Duration{});
    EXPECT_EQ(dayOf("clients a pattern=diurnal users=5"), Duration{}) << "a closed loop has no pattern";
    EXPECT_EQ(dayOf("clients a pattern=diurnal; clients b pattern=diurnal pattern_period=600 s"), Duration{});
}

/// The hours are those of the load itself: the peak at 15:00, the rate at 03:00, half of the way at 09:00 and 21:00.
TEST(LocalDay, ItsHoursAreThoseOfTheLoad)
{
    const Duration day = Duration::seconds(600);
    for (const char* city : {"Dublin", "Tokyo", "São Paulo", "San Francisco"}) {
        ClientsSettings settings;
        settings.city = city;
        settings.pattern = LoadPattern::Diurnal;
        settings.rate = Rate{10};
        settings.peak = Rate{50};
        settings.patternPeriod = day;
        const LoadShape load = settings.shape();
        const City* where = Catalogue::get().findCity(city);
        ASSERT_NE(where, nullptr) << city;
        for (double second = 0; second < 1'500; second += 0.5) {
            const SimTime now = SimTime{} + Duration::fromSeconds(second);
            const double hours = localHours(day, now, where->geo.longitude);
            ASSERT_GE(hours, 0);
            ASSERT_LT(hours, 24);
            const double fromPeak = std::abs(std::remainder(hours - 15, 24.0)), near = 1 - fromPeak / 12;
            EXPECT_NEAR(load.at(now), 10 + 40 * near * near * (3 - 2 * near), 0.6) << city << " at " << hours;
        }
    }
}

TEST(LocalDay, GreenwichBeginsAtMidnight)
{
    const Duration day = Duration::seconds(86'400);
    EXPECT_DOUBLE_EQ(localHours(day, SimTime{}, 0), 0);
    EXPECT_DOUBLE_EQ(localHours(day, SimTime{}, 180), 12);
    EXPECT_DOUBLE_EQ(localHours(day, SimTime{}, -15), 23);
    EXPECT_DOUBLE_EQ(localHours(day, SimTime{} + Duration::seconds(3 * 86'400 + 3'600), 15), 2) << "days repeat";
}

} // namespace
} // namespace cloudyard
