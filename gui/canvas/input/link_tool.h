// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Draws a new link from a card. Cards it may end at are marked; over one where it may not, the reason stands at the
/// pointer and releasing there adds nothing.
class LinkTool : public Tool {
public:
    LinkTool(ToolHost& host, Preview& preview, NodeId from);
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;

private:
    [[nodiscard]] ItemIndex targetOf(const ToolEvent& event) const;

    NodeId m_from;
    std::vector<ItemIndex> m_legal;
};

/// All cards that a new link from this one may end at.
[[nodiscard]] std::vector<ItemIndex> legalTargets(const ToolHost& host, const NodeId& from);

} // namespace cloudyard
