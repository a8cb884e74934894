// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/traffic_window.h"

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

Hop hopOf(CallClass callClass, bool isReply, bool carriesMessage)
{
    return {.depart = {},
            .arrive = {},
            .trace = 1,
            .call = 0,
            .link = 1,
            .callClass = callClass,
            .attempt = 0,
            .backward = false,
            .isReply = isReply,
            .carriesError = false,
            .vanishes = false,
            .carriesMessage = carriesMessage};
}

class TrafficWindowTest : public ::testing::Test {
protected:
    void second(int requests, int polls)
    {
        for (int i = 0; i < requests; ++i)
            m_flights.hop(hopOf(CallClass::Request, false, true));
        for (int i = 0; i < polls; ++i)
            m_flights.hop(hopOf(CallClass::Receive, false, false));
        m_now += Duration::seconds(1);
        m_window.roll(m_flights, 2, m_now);
    }
    [[nodiscard]] double rate() const { return m_window.rate(m_flights, 1, false, m_now); }

    FlightRecorder m_flights{2};
    TrafficWindow m_window;
    SimTime m_now;
};

TEST_F(TrafficWindowTest, CountsMessagesAndNoHousekeeping)
{
    m_window.begin(m_now);
    EXPECT_EQ(rate(), 0);
    for (int i = 0; i < 4; ++i)
        second(6, 50);
    EXPECT_DOUBLE_EQ(rate(), 6) << "over the four seconds that there were";
    EXPECT_DOUBLE_EQ(m_window.rate(m_flights, 0, false, m_now), 0);
    EXPECT_DOUBLE_EQ(m_window.rate(m_flights, 1, true, m_now), 0);
}

// Ten seconds at 10/s, then five at 4/s: (5 x 10 + 5 x 4) / 10 = 7.
TEST_F(TrafficWindowTest, LooksBackTenSeconds)
{
    m_window.begin(m_now);
    for (int i = 0; i < 10; ++i)
        second(10, 0);
    for (int i = 0; i < 5; ++i)
        second(4, 0);
    EXPECT_DOUBLE_EQ(rate(), 7);
    for (int i = 0; i < 10; ++i)
        second(0, 3);
    EXPECT_DOUBLE_EQ(rate(), 0);
}

TEST_F(TrafficWindowTest, BeginsAgain)
{
    m_window.begin(m_now);
    second(100, 0);
    m_flights.reset(2);
    m_window.begin(m_now);
    second(3, 0);
    EXPECT_DOUBLE_EQ(rate(), 3);
}

TEST(FlightTally, OfALinkIsThatOfItsStates)
{
    FlightRecorder flights(2);
    for (int i = 0; i < 7; ++i)
        flights.hop(hopOf(CallClass::Request, false, true));
    for (int i = 0; i < 200; ++i)
        flights.hop(hopOf(CallClass::Receive, false, false));
    EXPECT_EQ(flights.tally(1, false).departures, 207u);
    // 64 of a lane in a window: the other 136 polls wait for a flight that speaks for them.
    EXPECT_EQ(flights.tally(1, false).remainder, 136u);
    EXPECT_EQ(flights.tally(5, false).departures, 0u) << "a link that is not known yet";
}

} // namespace
} // namespace cloudyard
