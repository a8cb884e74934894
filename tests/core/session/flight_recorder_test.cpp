// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flight_recorder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <ostream>
#include <random>
#include <tuple>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

Hop request(LinkIndex link, std::int64_t depart = 0, std::uint64_t trace = 0)
{
    return {.depart = {depart},
            .arrive = {depart + 1000},
            .trace = trace,
            .call = 0,
            .link = link,
            .callClass = CallClass::Request,
            .attempt = 0,
            .backward = false,
            .isReply = false,
            .carriesError = false,
            .vanishes = false,
            .carriesMessage = true};
}

std::vector<Flight> all(const FlightRecorder& recorder)
{
    std::vector<Flight> flights;
    recorder.copyTo(flights, {});
    return flights;
}

struct StateCase {
    CallClass callClass;
    bool isReply;
    bool carriesMessage;
    std::uint16_t attempt;
    bool carriesError;
    FlightState state;
};
void PrintTo(const StateCase& value, std::ostream* out)
{
    *out << toText(value.callClass) << (value.isReply ? " reply" : "") << (value.carriesMessage ? " with message" : "")
         << (value.carriesError ? " error" : "") << ", attempt " << value.attempt;
}
class FlightStateOf : public ::testing::TestWithParam<StateCase> {};

TEST_P(FlightStateOf, hop)
{
    Hop hop = request(0);
    hop.callClass = GetParam().callClass;
    hop.isReply = GetParam().isReply;
    hop.carriesMessage = GetParam().carriesMessage;
    hop.attempt = GetParam().attempt;
    hop.carriesError = GetParam().carriesError;
    EXPECT_EQ(flightState(hop), GetParam().state);
}
using enum CallClass;
INSTANTIATE_TEST_SUITE_P(
    Table, FlightStateOf,
    ::testing::Values(StateCase{Request, false, true, 0, false, FlightState::Request},
                    StateCase{Request, false, true, 1, false, FlightState::Retry},
                    StateCase{Request, true, false, 0, false, FlightState::Response},
                    StateCase{Request, true, false, 1, false, FlightState::Response},
                    StateCase{Request, true, false, 0, true, FlightState::Error},
                    StateCase{Send, false, true, 0, false, FlightState::Delivery},
                    StateCase{Send, false, true, 2, false, FlightState::Retry},
                    StateCase{Send, true, false, 0, false, FlightState::Housekeeping},
                    StateCase{Publish, false, true, 0, false, FlightState::Delivery},
                    StateCase{Deliver, false, true, 0, false, FlightState::Delivery},
                    StateCase{Deliver, false, true, 1, false, FlightState::Redelivery},
                    StateCase{Deliver, true, false, 0, true, FlightState::Error},
                    StateCase{Receive, false, false, 0, false, FlightState::Housekeeping},
                    StateCase{Receive, true, false, 0, false, FlightState::Housekeeping},
                    StateCase{Receive, true, true, 0, false, FlightState::Delivery},
                    StateCase{Receive, true, true, 3, false, FlightState::Redelivery},
                    StateCase{Delete, false, false, 0, false, FlightState::Housekeeping},
                    StateCase{HealthCheck, false, false, 0, false, FlightState::Housekeeping},
                    StateCase{HealthCheck, true, false, 0, true, FlightState::Error},
                    StateCase{Control, false, false, 0, false, FlightState::Housekeeping}));

TEST(FlightRecorder, recordsEveryDepartureWithinTheBudget)
{
    FlightRecorder recorder(2);
    recorder.advance(0, {});
    for (int i = 0; i < 60; ++i)
        recorder.hop(request(static_cast<LinkIndex>(i % 2), i * 100, 7));
    const auto flights = all(recorder);
    ASSERT_EQ(flights.size(), 60u);
    for (std::size_t i = 0; i < flights.size(); ++i) {
        EXPECT_EQ(flights[i].depart.ns, static_cast<std::int64_t>(i) * 100);
        EXPECT_EQ(flights[i].arrive.ns, static_cast<std::int64_t>(i) * 100 + 1000);
        EXPECT_EQ(flights[i].link, i % 2);
        EXPECT_EQ(flights[i].weight, 1u);
        EXPECT_EQ(flights[i].trace, 7u);
        EXPECT_EQ(flights[i].ordinal, i + 1);
    }
}

TEST(FlightRecorder, neverExceedsTheBudgetOfALaneInAWindow)
{
    FlightRecorder recorder(1);
    double wall = 0;
    std::uint64_t before = 0;
    for (int window = 0; window < 20; ++window, wall += 0.5) {
        recorder.advance(wall, {});
        for (int i = 0; i < 1000; ++i)
            recorder.hop(request(0));
        const std::uint64_t flights = all(recorder).size();
        EXPECT_LE(flights - before, 64u);
        if (window > 1) {
            EXPECT_GE(flights - before, 40u) << "and makes use of it";
        }
        before = flights;
    }
}

TEST(FlightRecorder, spreadsAThinnedLaneEvenly)
{
    FlightRecorder recorder(1);
    for (int window = 0; window < 4; ++window) {
        recorder.advance(window * 0.5, {});
        for (int i = 0; i < 640; ++i)
            recorder.hop(request(0, window * 640 + i));
    }
    const auto flights = all(recorder);
    // 640 a window are thinned by ceil(640 x 4/3 / 64) = 14.
    const auto inLast = std::find_if(flights.begin(), flights.end(),
                                     [](const Flight& f) { return f.depart.ns >= 3 * 640; });
    ASSERT_NE(inLast, flights.end());
    for (auto it = inLast; it + 1 != flights.end(); ++it) {
        EXPECT_EQ((it + 1)->depart.ns - it->depart.ns, 14);
        EXPECT_EQ((it + 1)->weight, 14u);
    }
}

TEST(FlightRecorder, errorsAndRetriesAreNeverMergedIntoOthers)
{
    FlightRecorder recorder(1);
    int errors = 0;
    int retries = 0;
    for (int window = 0; window < 10; ++window) {
        recorder.advance(window * 0.5, {});
        for (int i = 0; i < 2000; ++i) {
            Hop hop = request(0);
            hop.isReply = hop.carriesError = i % 100 == 0;
            hop.attempt = i % 150 == 1 ? 1 : 0;
            errors += hop.carriesError ? 1 : 0;
            retries += !hop.isReply && hop.attempt > 0 ? 1 : 0;
            recorder.hop(hop);
        }
    }
    int errorFlights = 0;
    int retryFlights = 0;
    for (const Flight& flight : all(recorder)) {
        errorFlights += flight.state == FlightState::Error ? 1 : 0;
        retryFlights += flight.state == FlightState::Retry ? 1 : 0;
        if (flight.state == FlightState::Error || flight.state == FlightState::Retry) {
            EXPECT_EQ(flight.weight, 1u);
        }
    }
    EXPECT_EQ(errorFlights, errors);
    EXPECT_EQ(retryFlights, retries);
}

TEST(FlightRecorder, leavesALaneFarAboveTheBudgetToTheRates)
{
    FlightRecorder recorder(1);
    recorder.advance(0, {});
    for (int i = 0; i < 10'000; ++i)
        recorder.hop(request(0));
    recorder.advance(0.5, {}); // more than 64 x 64 a window
    const std::size_t before = all(recorder).size();
    for (int i = 0; i < 10'000; ++i)
        recorder.hop(request(0));
    EXPECT_EQ(all(recorder).size(), before);
    recorder.advance(1, {});
    recorder.hop(request(0));
    recorder.advance(1.5, {}); // calm again
    recorder.hop(request(0));
    const auto flights = all(recorder);
    ASSERT_EQ(flights.size(), before + 1);
    EXPECT_EQ(flights.back().weight, 1u) << "what was left to the rates weighs down no later dot";
}

TEST(FlightRecorder, hasNoFlightsAtMax)
{
    FlightRecorder recorder(1);
    recorder.setPace(std::numeric_limits<double>::infinity());
    for (int window = 0; window < 3; ++window) {
        recorder.advance(window * 0.5, {});
        for (int i = 0; i < 10; ++i)
            recorder.hop(request(0));
    }
    EXPECT_TRUE(all(recorder).empty());
    EXPECT_EQ(recorder.tally(0, false, FlightState::Request).remainder, 30u);
    recorder.setPace(2);
    recorder.hop(request(0));
    ASSERT_EQ(all(recorder).size(), 1u);
    EXPECT_EQ(all(recorder)[0].weight, 1u);
}

TEST(FlightRecorder, holdsACrowdedSceneToItsTotal)
{
    FlightBudget budget;
    budget.total = 1200; // over 3 s, so 200 in a window
    FlightRecorder recorder(100, budget);
    std::uint64_t before = 0;
    for (int window = 0; window < 12; ++window) {
        recorder.advance(window * 0.5, {});
        for (int i = 0; i < 5000; ++i)
            recorder.hop(request(static_cast<LinkIndex>(i % 100), window));
        const auto flights = all(recorder);
        EXPECT_LE(flights.size(), 1200u);
        EXPECT_LE(flights.back().ordinal - before, 200u);
        before = flights.back().ordinal;
        if (window > 1) { // 50 departures on each link, two dots each: nobody is left out
            std::vector<int> dots(100);
            for (const Flight& flight : flights)
                dots[flight.link] += flight.depart.ns == window ? 1 : 0;
            EXPECT_GE(*std::min_element(dots.begin(), dots.end()), 1);
        }
    }
}

TEST(FlightRecorder, aFrameCoversThreeSecondsAtThePace)
{
    constexpr std::int64_t kMs = 1'000'000;
    FlightRecorder recorder(1);
    recorder.setPace(0.01);
    for (int i = 0; i <= 40; ++i)
        recorder.hop(request(0, i * kMs));
    std::vector<Flight> flights;
    recorder.copyTo(flights, {40 * kMs});
    ASSERT_EQ(flights.size(), 31u);
    EXPECT_EQ(flights.front().depart.ns, 10 * kMs);
    EXPECT_EQ(flights.back().depart.ns, 40 * kMs);
    recorder.copyTo(flights, {100 * kMs});
    EXPECT_TRUE(flights.empty());
}

TEST(FlightRecorder, aRunThatLeapsAheadHasTheFlightsOfItsLastSeconds)
{
    FlightRecorder recorder(1);
    for (int ms = 0; ms < 60'000;
         ms += 10) { // 100 departures a second, all in one instant of wall time
        recorder.advance(5, {ms * std::int64_t{1'000'000}});
        recorder.hop(request(0, ms * std::int64_t{1'000'000}));
    }
    std::vector<Flight> flights;
    recorder.copyTo(flights, {60'000'000'000});
    EXPECT_EQ(flights.size(), 300u);
    EXPECT_EQ(flights.front().depart.ns, 57'000'000'000);
}

TEST(FlightRecorder, marksAPacketThatIsLostAfterAll)
{
    FlightRecorder recorder(2);
    for (CallIndex call = 0; call < 4; ++call) {
        Hop hop = request(call % 2, call * 10);
        hop.call = call;
        recorder.hop(hop);
    }
    recorder.vanished(2, 0, {1020});
    recorder.vanished(3, 0, {1030}); // no such flight: call 3 went over link 1
    recorder.vanished(1, 1, {999});  // nor at this time
    const auto flights = all(recorder);
    for (const Flight& flight : flights)
        EXPECT_EQ(flight.vanishes, flight.depart.ns == 20);
}

TEST(FlightRecorder, growsWithTheTopologyAndOrdinalsRiseThroughARestart)
{
    FlightRecorder recorder(1);
    recorder.hop(request(0));
    recorder.hop(request(5)); // an edit adds links while it is being applied
    EXPECT_EQ(all(recorder).back().link, 5u);
    recorder.reset(1);
    EXPECT_TRUE(all(recorder).empty());
    EXPECT_EQ(recorder.tally(0, false, FlightState::Request).departures, 0u);
    recorder.hop(request(0));
    EXPECT_EQ(all(recorder).front().ordinal, 3u);
}

/// Departures = weights + remainder, per lane, at every window's end, whatever the rates, paces and
/// budgets do.
TEST(FlightRecorder, weightsAndRemainderMakeUpAllDepartures)
{
    std::mt19937_64 random(7);
    const std::array paces{0.01, 1.0, 60.0, std::numeric_limits<double>::infinity()};
    for (int round = 0; round < 40; ++round) {
        FlightBudget budget;
        budget.total = round % 2 == 0 ? 20'000 : 600;
        budget.perLane = round % 3 == 0 ? 8 : 64;
        FlightRecorder recorder(4, budget);
        std::map<std::tuple<LinkIndex, bool, FlightState>, std::uint64_t> departures;
        std::map<std::tuple<LinkIndex, bool, FlightState>, std::uint64_t> weights;
        std::uint64_t seen = 0;
        for (int window = 0; window < 30; ++window) {
            recorder.advance(window * 0.5, {});
            if (random() % 4 == 0)
                recorder.setPace(paces[random() % paces.size()]);
            const std::size_t count = random() % (random() % 10 == 0 ? 40'000 : 500);
            for (std::size_t i = 0; i < count; ++i) {
                Hop hop =
                    request(static_cast<LinkIndex>(random() % 10 == 0 ? random() % 4 : 0), window);
                hop.backward = random() % 3 == 0;
                hop.attempt = random() % 7 == 0 ? 1 : 0;
                hop.isReply = hop.backward;
                hop.carriesError = hop.isReply && random() % 20 == 0;
                ++departures[{hop.link, hop.backward, flightState(hop)}];
                recorder.hop(hop);
            }
            for (const Flight& flight : all(recorder)) {
                if (flight.ordinal <= seen)
                    continue;
                EXPECT_EQ(flight.ordinal, seen + 1);
                seen = flight.ordinal;
                weights[{flight.link, flight.backward, flight.state}] += flight.weight;
            }
            for (const auto& [lane, count_] : departures) {
                const auto [link, backward, state] = lane;
                const auto tally = recorder.tally(link, backward, state);
                ASSERT_EQ(tally.departures, count_);
                ASSERT_EQ(tally.remainder + weights[lane], count_);
            }
        }
    }
}

} // namespace
} // namespace cloudyard
