// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/pin_tool.h"

#include "core/edit/real_place.h"
#include "gui/canvas/input/place_tag.h"
#include "gui/canvas/scene/map_projection.h"

namespace cloudyard {

PinTool::PinTool(ToolHost& toolHost, Preview& shown, NodeId node) : Tool(toolHost, shown), m_node(std::move(node))
{
    host().setPointer(Qt::ClosedHandCursor);
}

void PinTool::move(const ToolEvent& event) { previewRelocation(host(), preview(), {m_node}, event.position); }

void PinTool::release(const ToolEvent& event)
{
    host().commit(makeRelocate(host().scene(), host().vocabulary(), {&m_node, 1}, geoAt(host(), event.position)));
}

Geo geoAt(const ToolHost& host, QPointF at)
{
    const GeoPoint point = MapProjection(host.scene().mapWidth).toGeo(host.view().toScene(at));
    return {point.lat, point.lon};
}

bool previewRelocation(const ToolHost& host, Preview& preview, const std::vector<NodeId>& ids, QPointF at)
{
    const Geo geo = geoAt(host, at);
    const MapProjection map(host.scene().mapWidth);
    preview.pins.clear();
    preview.hint.reset();
    for (const NodeId& id : ids) {
        const Node* node = host.scene().find(id);
        const KindDescriptor* kind = node ? host.vocabulary().kind(node->kind) : nullptr;
        if (!kind || !realPlaceOf(*node, *kind))
            continue;
        const RealPlace place = *realPlaceAt(*kind, geo);
        preview.pins.push_back({host.model().find(id), map.toScene(place.geo.latitude, place.geo.longitude)});
        if (!preview.hint)
            preview.hint = Hint{placeTag(host.scene(), host.vocabulary(), *node, place), at, false};
    }
    return !preview.pins.empty();
}

} // namespace cloudyard
