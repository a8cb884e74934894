// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every shipped scene, played as a viewer plays it: Session, frames, FlightStage.
#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "core/session/session.h"
#include "gui/canvas/scene/flight_stage.h"
#include "tests/support/scene_files.h"

namespace cloudyard {
namespace {

constexpr double kTick = 1.0 / 30;
constexpr double kWindow = 10;   ///< simulated seconds
constexpr double kForgetAfter = 120;
constexpr double kLinkLength = 260;
constexpr double kMostPace = 10; ///< beyond it each lane is thinned for itself: hardly a dot's cause is drawn

/// Where a trace was seen to arrive.
struct Arrival {
    NodeIndex at = kNone;
    SimTime sim;
    double shown = 0;
};

class Watcher {
public:
    explicit Watcher(std::uint64_t& unseen) : m_unseen(unseen) {}

    void watch(const Frame& frame, double wall)
    {
        m_stage.takeFrame(frame);
        for (const Flight& flight : frame.flights)
            if (flight.ordinal >= m_next) {
                m_next = flight.ordinal + 1;
                check(flight, *frame.topology);
            }
        m_stage.advance(wall);
        balance(frame);
    }

    [[nodiscard]] const FlightStage& stage() const { return m_stage; }
    /// Hardly a flight speaks for others.
    [[nodiscard]] bool drawnInFull() const { return thinned * 20 < flights; }
    std::size_t flights = 0, thinned = 0, caused = 0, windows = 0;

private:
    void check(const Flight& flight, const Topology& topology)
    {
        ++flights;
        thinned += flight.weight > 1 ? 1 : 0;
        m_weights[{flight.link, flight.backward}] += flight.weight;
        const auto shown = m_stage.shownAs(flight.ordinal);
        if (!shown) {
            ++m_unseen;
            return;
        }
        const TopologyLink& ends = topology.links[flight.link];
        const NodeIndex from = flight.backward ? ends.to : ends.from, to = flight.backward ? ends.from : ends.to;
        std::vector<Arrival>& trace = m_traces[flight.trace];
        const Arrival* cause = nullptr;
        for (const Arrival& arrival : trace)
            if (arrival.at == from && arrival.sim <= flight.depart && (!cause || arrival.sim >= cause->sim))
                cause = &arrival;
        if (cause) {
            ++caused;
            EXPECT_GE(shown->start, cause->shown - 1e-9)
                << topology.linkIds[flight.link] << " at " << flight.depart.toSeconds() << " s, trace " << flight.trace;
        }
        if (!flight.vanishes)
            trace.push_back({to, flight.arrive, shown->end});
    }

    /// Since the last balance: weights of flights + what became undrawn = departures.
    void balance(const Frame& frame)
    {
        if (frame.now.toSeconds() < m_balanced + kWindow && !frame.finished)
            return;
        for (LinkIndex link = 0; link < frame.links.size(); ++link)
            for (const bool backward : {false, true}) {
                const LinkFrame& now = frame.links[link];
                const LinkFrame before = link < m_before.size() ? m_before[link] : LinkFrame{};
                const auto departed = static_cast<std::int64_t>(now.departures[backward] - before.departures[backward]);
                const auto undrawn = static_cast<std::int64_t>(now.undrawn[backward]) -
                                     static_cast<std::int64_t>(before.undrawn[backward]);
                const auto emitted = static_cast<std::int64_t>(m_weights[{link, backward}]);
                EXPECT_EQ(emitted + undrawn, departed) << frame.topology->linkIds[link] << (backward ? " back, " : ", ")
                                                       << m_balanced << " to " << frame.now.toSeconds() << " s";
                ++windows;
            }
        m_balanced = frame.now.toSeconds();
        m_before = frame.links;
        m_weights.clear();
        const double old = m_balanced - kForgetAfter;
        std::erase_if(m_traces, [&](const auto& trace) {
            return trace.second.empty() || trace.second.back().sim.toSeconds() < old;
        });
    }

    std::uint64_t& m_unseen;
    FlightStage m_stage{{[](LinkIndex link) { return link; }, [](ItemIndex) { return kLinkLength; }}};
    std::uint64_t m_next = 0;
    std::map<std::uint64_t, std::vector<Arrival>> m_traces;
    std::map<std::pair<LinkIndex, bool>, std::uint64_t> m_weights;
    std::vector<LinkFrame> m_before;
    double m_balanced = 0;
};

class Causality : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(Causality, NoDotLeavesBeforeItsCauseHasArrivedAndNoDepartureIsForgotten)
{
    const auto scene = loadScene(GetParam().string(), vocabulary());
    ASSERT_TRUE(scene.has_value()) << scene.error().message();
    auto session = Session::create(std::make_shared<const Scene>(*scene), {.threaded = false, .framesPerSecond = 30});
    ASSERT_TRUE(session.has_value()) << session.error().message();
    const double pace = std::min(scene->pace, kMostPace);
    (*session)->post(command::SetPace{pace});
    (*session)->post(command::Play{});
    std::uint64_t unseen = 0;
    Watcher watcher(unseen);
    const double seconds = scene->duration ? std::min(scene->duration->toSeconds(), 240.0) : 240.0;
    bool over = false;
    for (int tick = 0; !over && tick * kTick * pace < seconds + 1; ++tick) {
        (*session)->advance(kTick);
        if (const Frame* frame = (*session)->takeFrame()) {
            watcher.watch(*frame, kTick);
            over = frame->finished;
        }
    }
    EXPECT_GT(watcher.flights, 100u);
    EXPECT_GT(watcher.windows, 0u);
    EXPECT_GT(watcher.caused, 50u) << "flights that follow from another";
    EXPECT_EQ(watcher.stage().takenWeight(), watcher.stage().shownWeight() + watcher.stage().skippedWeight());
    // Far above the drawing budget the rates speak for what no dot carries.
    if (watcher.drawnInFull()) {
        EXPECT_EQ(watcher.stage().skippedWeight(), 0u);
        EXPECT_EQ(unseen, 0u);
        EXPECT_GT(watcher.caused, watcher.flights / 4);
    }
}

INSTANTIATE_TEST_SUITE_P(Scenes, Causality, ::testing::ValuesIn(testing::shippedSceneFiles()),
                         [](const auto& p) { return testing::testName(p.param); });

} // namespace
} // namespace cloudyard
