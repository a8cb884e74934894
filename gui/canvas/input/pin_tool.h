// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geo.h"
#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Drags the pin of a region or of people: on release they are at the real place nearest to the pointer. Their box
/// stays where it is. One edit per drag, none where the nearest place is the one they have.
class PinTool : public Tool {
public:
    PinTool(ToolHost& host, Preview& preview, NodeId node);
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;

private:
    NodeId m_node;
};

/// Shows where nodes would go if they went to the real place nearest to a point of the view: their pins there, and what
/// placeTag() says of the first that has one. False: none of them has a place of its own.
bool previewRelocation(const ToolHost& host, Preview& preview, const std::vector<NodeId>& ids, QPointF at);

/// The point of the earth under a point of the view.
[[nodiscard]] Geo geoAt(const ToolHost& host, QPointF at);

} // namespace cloudyard
