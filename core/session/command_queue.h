// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <memory>

#include <boost/lockfree/spsc_queue.hpp>

#include "core/session/session.h"

namespace cloudyard {

/// Carries commands from a viewer to a run without a lock, in order.
///
/// Guarantees: no command is dropped and post() never waits. What does not fit stays on the
/// viewer's side, without limit, and goes first with the next post() or flush(). Threads: post(),
/// flush() and backlog() belong to the viewer, next() to the run. Errors: std::bad_alloc only.
class CommandQueue {
public:
    static constexpr std::size_t kCapacity = 1024;

    CommandQueue() = default;
    CommandQueue(const CommandQueue&) = delete;
    CommandQueue& operator=(const CommandQueue&) = delete;
    ~CommandQueue();

    void post(Command command);
    /// Moves on what waits on the viewer's side; true when anything went.
    bool flush();
    [[nodiscard]] std::size_t backlog() const { return m_backlog.size(); }

    /// The next command, or null.
    [[nodiscard]] std::unique_ptr<Command> next();

private:
    boost::lockfree::spsc_queue<Command*, boost::lockfree::capacity<kCapacity>> m_queue;
    std::deque<std::unique_ptr<Command>> m_backlog; // the viewer's
};

} // namespace cloudyard
