// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Draws links without a mouse: from the selected cards, Tab walks the cards that they may end at, the nearest first,
/// letters go to the one of that name, arrows walk all cards and say why one is refused. Enter links, Shift+Enter links
/// and asks for the next end, Esc leaves.
class KeyboardLink {
public:
    KeyboardLink(ToolHost& host, Preview& preview) : m_host(host), m_preview(preview) {}

    /// False when there is nothing here that each of the cards may be linked to; the user has then been told.
    bool begin(const std::vector<NodeId>& from);
    [[nodiscard]] bool isActive() const { return !m_from.empty(); }
    [[nodiscard]] const NodeId& target() const { return m_target; }
    void step(int by);
    void towards(QPointF direction);
    /// What was typed: goes to the target of that name.
    void type(const QString& text);
    void commit();
    /// Links, and begins again at the same cards while there is more that they may be linked to.
    void commitAndGoOn();
    void cancel();

private:
    [[nodiscard]] std::vector<NodeId> endsFor(const std::vector<NodeId>& from) const;
    [[nodiscard]] QString wordsFor(const CanvasItem& target) const;
    void show(ItemIndex target);

    ToolHost& m_host;
    Preview& m_preview;
    std::vector<NodeId> m_from;
    NodeId m_target;
    QString m_typed; ///< since the last step
    std::vector<NodeId> m_legal; ///< the nearest first
};

} // namespace cloudyard
