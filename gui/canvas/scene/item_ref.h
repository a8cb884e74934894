// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QMetaType>

#include "core/base/ids.h"

namespace cloudyard {

/// The side of a card that a link can be pulled from.
enum class PortSide : std::uint8_t { Left, Top, Right, Bottom };

/// What lies under a point of the canvas: nothing (the map), a node or place, or a link, and which part of it. Holds
/// ids, so that it outlives edits; whoever uses it looks the id up again.
struct ItemRef {
    enum class Part : std::uint8_t { None, Body, Header, Port, Handle, GroupHandle, Pin, Label, Link, LinkLabel, LinkEnd };

    Part part = Part::None;
    NodeId node;                       ///< set unless the part is None or one of a link
    LinkId link;                       ///< set for Link, LinkLabel and LinkEnd
    PortSide side = PortSide::Right;   ///< of a Port
    int corner = 0; ///< of a Handle: 0 top-left, 1 top-right, 2 bottom-right, 3 bottom-left; of a LinkEnd: 0 its start,
                    ///< 1 its end

    [[nodiscard]] bool isNode() const { return !node.empty(); }
    [[nodiscard]] bool isLink() const { return !link.empty(); }
    [[nodiscard]] bool isNone() const { return node.empty() && link.empty(); }
    /// The same node or link, whatever the part.
    [[nodiscard]] bool sameItem(const ItemRef& other) const
    {
        return node == other.node && link == other.link;
    }
    bool operator==(const ItemRef&) const = default;
};

} // namespace cloudyard

Q_DECLARE_METATYPE(cloudyard::ItemRef)
