// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include <boost/lockfree/spsc_queue.hpp>

#include "core/session/frame.h"

namespace cloudyard {

/// Carries frames from a run to its viewer without a lock: full ones go one way, empty ones come
/// back.
///
/// Guarantees: neither side ever waits. The viewer gets the newest frame and keeps the last two it
/// took; all others return to the run at once. A viewer that never takes holds up nothing: the run
/// finds no empty frame and tries again later. Frames are recycled, so their vectors keep their
/// capacity. Threads: acquire() and publish() belong to the run, takeNewest() to the viewer. No
/// errors; constant cost.
class FrameExchange {
public:
    /// Two with the viewer, one being written, one on its way. Each is 1.5 MB when a scene is large.
    static constexpr std::size_t kFrames = 4;

    FrameExchange();
    FrameExchange(const FrameExchange&) = delete;
    FrameExchange& operator=(const FrameExchange&) = delete;

    /// An empty frame to write into, the same one until it is published; null when the viewer has
    /// all of them.
    [[nodiscard]] Frame* acquire();
    /// Hands over what acquire() gave.
    void publish();

    /// The newest frame, or null when none came since the last call. It stays good until two more
    /// were taken.
    [[nodiscard]] const Frame* takeNewest();

private:
    using Queue = boost::lockfree::spsc_queue<Frame*, boost::lockfree::capacity<kFrames>>;

    std::array<Frame, kFrames> m_frames;
    Queue m_ready;
    Queue m_free;
    Frame* m_writing = nullptr;      // the run's
    std::array<Frame*, 2> m_shown{}; // the viewer's, older first
};

} // namespace cloudyard
