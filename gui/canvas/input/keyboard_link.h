// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Draws a link without a mouse: from the focused card, Tab walks the cards that it may end at, the nearest first,
/// letters go to the one of that name, arrows walk all cards and say why one is refused, Enter links, Esc leaves
/// everything as it was.
class KeyboardLink {
public:
    KeyboardLink(ToolHost& host, Preview& preview) : m_host(host), m_preview(preview) {}

    /// False when the card may be linked to nothing here; the user has then been told.
    bool begin(const NodeId& from);
    [[nodiscard]] bool isActive() const { return !m_from.empty(); }
    [[nodiscard]] const NodeId& target() const { return m_target; }
    void step(int by);
    void towards(QPointF direction);
    /// What was typed: goes to the target of that name.
    void type(const QString& text);
    void commit();
    void cancel();

private:
    void show(ItemIndex target);

    ToolHost& m_host;
    Preview& m_preview;
    NodeId m_from;
    NodeId m_target;
    QString m_typed; ///< since the last step
    std::vector<NodeId> m_legal; ///< the nearest first
};

} // namespace cloudyard
