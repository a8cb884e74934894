// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/rubber_band_tool.h"

#include <algorithm>

namespace cloudyard {

RubberBandTool::RubberBandTool(ToolHost& toolHost, Preview& shown, QPointF start, bool adds)
    : Tool(toolHost, shown),
      m_start(start),
      m_before(toolHost.selection().nodes()),
      m_linksBefore(toolHost.selection().links()),
      m_adds(adds)
{
}

void RubberBandTool::move(const ToolEvent& event)
{
    const QRectF band = QRectF(m_start, event.position).normalized();
    preview().rubberBand = band;
    std::vector<NodeId> nodes;
    if (m_adds)
        nodes = m_before;
    const CanvasModel& model = host().model();
    for (const ItemIndex i : HitTester(model, host().view()).within(host().view().toScene(band))) {
        const NodeId& id = model.items()[i].id;
        if (std::find(nodes.begin(), nodes.end(), id) == nodes.end())
            nodes.push_back(id);
    }
    host().selection().set(std::move(nodes), m_adds ? m_linksBefore : std::vector<LinkId>{});
}

void RubberBandTool::cancel() { host().selection().set(m_before, m_linksBefore); }

} // namespace cloudyard
