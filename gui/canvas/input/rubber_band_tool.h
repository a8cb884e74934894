// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Selects what lies wholly in the spanned rectangle, while it is spanned; with `adds` on top of what was selected.
class RubberBandTool : public Tool {
public:
    RubberBandTool(ToolHost& host, Preview& preview, QPointF start, bool adds);
    void move(const ToolEvent& event) override;
    void release(const ToolEvent&) override {}
    void cancel() override;

private:
    QPointF m_start;
    std::vector<NodeId> m_before;
    std::vector<LinkId> m_linksBefore;
    bool m_adds;
};

} // namespace cloudyard
