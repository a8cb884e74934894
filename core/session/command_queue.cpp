// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/command_queue.h"

#include <utility>

namespace cloudyard {

CommandQueue::~CommandQueue()
{
    while (next() != nullptr) {
    }
}

void CommandQueue::post(Command command)
{
    m_backlog.push_back(std::make_unique<Command>(std::move(command)));
    flush();
}

bool CommandQueue::flush()
{
    const std::size_t before = m_backlog.size();
    while (!m_backlog.empty() && m_queue.push(m_backlog.front().get())) {
        static_cast<void>(m_backlog.front().release()); // the run owns it now
        m_backlog.pop_front();
    }
    return m_backlog.size() != before;
}

std::unique_ptr<Command> CommandQueue::next()
{
    Command* command = nullptr;
    m_queue.pop(command);
    return std::unique_ptr<Command>(command);
}

} // namespace cloudyard
