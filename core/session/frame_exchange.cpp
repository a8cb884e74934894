// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/frame_exchange.h"

#include <utility>

namespace cloudyard {

FrameExchange::FrameExchange()
{
    for (Frame& frame : m_frames)
        m_free.push(&frame);
}

Frame* FrameExchange::acquire()
{
    if (m_writing == nullptr)
        m_free.pop(m_writing);
    return m_writing;
}

void FrameExchange::publish() { m_ready.push(std::exchange(m_writing, nullptr)); }

const Frame* FrameExchange::takeNewest()
{
    Frame* newest = nullptr;
    Frame* next = nullptr;
    while (m_ready.pop(next)) {
        if (newest != nullptr)
            m_free.push(newest);
        newest = next;
    }
    if (newest == nullptr)
        return nullptr;
    if (m_shown[0] != nullptr)
        m_free.push(m_shown[0]);
    m_shown = {m_shown[1], newest};
    return newest;
}

} // namespace cloudyard
