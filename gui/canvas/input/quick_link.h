// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/input/drop_handler.h"

namespace cloudyard {

/// What may come next: all kinds that a card may lead to, offered at a point; the chosen one is placed there (or in the
/// nearest place that may hold it) and linked, as one step.
class QuickLink {
public:
    QuickLink(ToolHost& host, DropHandler& drops, Preview& preview) : m_host(host), m_drops(drops), m_preview(preview)
    {
    }

    /// False when nothing may come next; the user has then been told.
    bool offer(const NodeId& from, QPointF position);

private:
    [[nodiscard]] bool hasRoomFor(const Node& from, const LinkRule& rule) const;

    ToolHost& m_host;
    DropHandler& m_drops;
    Preview& m_preview;
};

} // namespace cloudyard
