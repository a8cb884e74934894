// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/pan_tool.h"

namespace cloudyard {

PanTool::PanTool(ToolHost& toolHost, Preview& shown, const ToolEvent& press)
    : Tool(toolHost, shown),
      m_last(press.position)
{
    toolHost.setPointer(Qt::ClosedHandCursor);
}

void PanTool::move(const ToolEvent& event)
{
    const QPoint by = (event.position - m_last).toPoint();
    m_last += QPointF(by);
    host().setView(host().view().panned(by));
}

} // namespace cloudyard
