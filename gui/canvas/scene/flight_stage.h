// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/session/frame.h"
#include "gui/canvas/scene/canvas_snapshot.h"

namespace cloudyard {

/// A flight as it is shown: when it leaves and arrives on the stage's clock.
struct ShownFlight {
    ItemIndex link = kNoIndex; ///< in CanvasSnapshot::links
    double start = 0;          ///< seconds of stage time
    double end = 0;
    std::uint32_t weight = 1;
    FlightState state = FlightState::Request;
    bool backward = false;
    bool vanishes = false;
};

/// What is on its way, and what has just arrived, at one moment of the stage's clock.
struct FlightWindow {
    double now = 0;                   ///< stage time, seconds
    std::vector<ShownFlight> flights; ///< some may not have left yet
};

/// Longer than they take; as long as they take, at the pace; or, after a small step, at rest where they really are.
enum class HopPlay : std::uint8_t { Stretched, ToScale, AsTheyAre };

/// How the stage sees the scene it plays in.
struct StageSet {
    std::function<ItemIndex(LinkIndex)> linkOf;       ///< of the run's link; kNoIndex: not in the document
    std::function<double(ItemIndex)> lengthOf;        ///< of the link's path, px on the screen
};

/// Plays the flights of frames so that people can see them.
///
/// At 1x a hop inside a region takes less than a millisecond. Here every hop lasts 450 to 900 ms of wall time, by the
/// length of its link, or its real time if that is longer; and it leaves when the hop that caused it (the last one of
/// the same trace that ended where this one begins) has arrived on the stage. Below 0.01x flights are drawn to scale.
///
/// Guarantees: every flight is shown once, by its ordinal; nothing leaves before its cause has arrived; the weights
/// shown plus `skippedWeight` equal the weights taken; flights that would touch leave together as one dot, which keeps
/// state and direction and leaves after all their causes; errors and lost ones are never merged, and one that turns out
/// lost on its way leaves its dot for one of its own; at most kMostFlights at a time, else weight is skipped. As hops
/// are stretched, long chains of them fall behind the run: one that would leave more than 10 s of wall time or 30 s of
/// simulated time late is skipped, and what it caused is shown at its own time. A new epoch clears the stage. Its clock stands while the run is paused. Where the run rests after a leap (a step, a time
/// it was sent to, as fast as it can), the stage shows what is on its way then: flights of a frame that still show
/// again, counted once. After a step shorter than a hop is shown every dot is where it really is on its way, so that
/// dots and numbers tell of the same moment. GUI thread; no wall clock is read: `advance` gives the time. Linear in a
/// frame's flights.
class FlightStage {
public:
    static constexpr std::size_t kMostFlights = 20'000;
    static constexpr double kShortest = 0.45; ///< seconds of wall time for the shortest link
    static constexpr double kLongest = 0.90;
    static constexpr double kTrueScaleBelow = 0.01; ///< pace
    static constexpr double kLeastGap = 22;   ///< px between dots of a kind on a link; nearer ones are merged
    static constexpr double kAfterglow = 0.3; ///< arrived flights stay this long, for their pulse
    static constexpr double kLostGlow = 1.2;  ///< lost ones this long, for what is said of them

    explicit FlightStage(StageSet set) : m_set(std::move(set)) {}

    /// Takes the flights of a frame that it has not seen yet. Their departures are placed on the stage's clock by
    /// the frame's time and pace.
    void takeFrame(const Frame& frame);
    /// Lets `seconds` of wall time pass, if the run is playing, and drops what has arrived long enough ago.
    void advance(double seconds);
    void clear();
    /// The document's links have other indices now: `to` gives them by the old ones; kNoIndex: gone, with its dots.
    void moveLinks(std::span<const ItemIndex> to);

    [[nodiscard]] const FlightWindow& window() const { return m_window; }
    /// What a dot of the window is of, by its position; of several in one dot, the first.
    [[nodiscard]] const Flight& flightOf(std::size_t position) const { return m_origins[position].flight; }
    [[nodiscard]] double now() const { return m_window.now; }
    [[nodiscard]] bool playing() const { return m_playing; }
    /// How hops are shown now.
    [[nodiscard]] HopPlay play() const
    {
        return m_asTheyAre ? HopPlay::AsTheyAre : stretching() ? HopPlay::Stretched : HopPlay::ToScale;
    }
    /// Hops are being shown longer than they take.
    [[nodiscard]] bool stretching() const { return m_pace >= kTrueScaleBelow; }
    /// How the flight of this ordinal is shown; none when it has left the stage or never was on it.
    [[nodiscard]] std::optional<ShownFlight> shownAs(std::uint64_t ordinal) const;
    [[nodiscard]] std::uint64_t takenWeight() const { return m_takenWeight; }
    [[nodiscard]] std::uint64_t shownWeight() const { return m_shownWeight; }
    [[nodiscard]] std::uint64_t skippedWeight() const { return m_skippedWeight; }

private:
    /// Where a trace last arrived: at the node `at`, at `sim`, seen at `shown`.
    struct Arrival {
        NodeIndex at = kNone;
        SimTime sim;
        double shown = 0;
    };
    /// Dots of one state and direction on a link leave at multiples of the time in which they get clear of each other.
    struct Slot {
        static constexpr std::int64_t kAlone = std::numeric_limits<std::int64_t>::min(); ///< never merged
        ItemIndex link = kNoIndex;
        FlightState state = FlightState::Request;
        bool backward = false;
        std::int64_t number = kAlone;
        bool operator==(const Slot&) const = default;
    };
    struct SlotHash {
        std::size_t operator()(const Slot& slot) const;
    };

    /// Of a dot.
    struct Origin {
        Slot slot;
        std::uint64_t serial = 0;
        Flight flight; ///< the first that it stands for
    };

    /// Which dot a flight went into. Both numbers only rise.
    struct Placed {
        std::uint64_t ordinal = 0;
        std::uint64_t serial = 0;
        std::uint32_t weight = 0; ///< of the flight; 0 once it has been found lost
    };

    [[nodiscard]] bool isLeap(const Frame& frame, bool wasPlaying) const;
    /// How a flight is placed on the stage's clock: after its cause and long enough to be seen, or where it is.
    enum class Placing : std::uint8_t { Stretched, AsItIs };

    void setAnew(const Frame& frame, Placing placing);
    void stage(const Flight& flight, const Frame& frame, Placing placing);
    [[nodiscard]] ShownFlight timed(const Flight& flight, const Frame& frame, NodeIndex from, double length,
                                    Placing placing) const;
    void lose(const Flight& flight);
    void forgetPlacedBefore(std::uint64_t ordinal);
    [[nodiscard]] std::size_t positionOf(std::uint64_t serial) const;
    void append(const ShownFlight& shown, const Slot& slot, const Flight& flight);
    [[nodiscard]] double startOf(const Flight& flight, const Frame& frame, NodeIndex from) const;
    [[nodiscard]] double lastsFor(const Flight& flight, double length) const;
    /// Seconds on the stage's clock.
    [[nodiscard]] double mostLag() const;
    void show(ShownFlight& shown, const Flight& flight, double length, Placing placing);
    void noteArrival(const Flight& flight, NodeIndex at, double shown);
    void forgetArrived();
    /// Drops the dots that `goes` names, by position; the others move up.
    template <class Goes> void drop(const Goes& goes);

    StageSet m_set;
    bool m_asTheyAre = false;
    FlightWindow m_window;
    std::unordered_map<std::uint64_t, std::vector<Arrival>> m_traces;
    std::unordered_map<Slot, std::size_t, SlotHash> m_slots; ///< taken ones: into m_window.flights
    std::vector<Origin> m_origins;                           ///< by flight of the window; serials rise
    std::vector<Placed> m_placed;                            ///< of flights that frames may still tell of, rising
    std::uint64_t m_nextSerial = 0;
    std::uint64_t m_nextOrdinal = 0;
    std::uint32_t m_epoch = 0;
    double m_pace = 1;
    bool m_playing = false;
    SimTime m_shownTo;      ///< of the newest frame
    double m_shownAt = 0;   ///< the stage's clock then
    double m_sinceSweep = 0;
    std::uint64_t m_takenWeight = 0;
    std::uint64_t m_shownWeight = 0;
    std::uint64_t m_skippedWeight = 0;
};

} // namespace cloudyard
