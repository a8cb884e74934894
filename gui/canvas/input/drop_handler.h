// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMimeData>
#include <QPointF>

#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// The MIME type under which a palette tile drags: its data is the kind's id.
inline constexpr auto kDropMimeType = "application/x-cloudyard-kind";

/// Turns what is dragged over the canvas into a new node where it means something.
///
/// A region becomes the nearest real one, clients the nearest city, both said while dragging. Anything else goes into
/// the innermost place under the pointer that may hold it; an instance beside a zone goes into the nearest zone of that
/// region, or into a new one if the region has none. Where nothing can hold it the reason is said and nothing dropped.
/// Free of real drags, so that it can be tested with a QMimeData.
class DropHandler {
public:
    DropHandler(ToolHost& host, Preview& preview) : m_host(host), m_preview(preview) {}

    /// Whether this canvas understands the data.
    [[nodiscard]] bool accepts(const QMimeData& data) const;
    /// Shows what a drop here would do; false: it would be refused.
    bool move(const QMimeData& data, QPointF position);
    /// Drops; false when it was refused.
    bool drop(const QMimeData& data, QPointF position);
    void leave();
    /// The same without a pointer: in the middle of the view, or in the first place that may hold it.
    bool placeInView(const KindDescriptor& kind);

private:
    /// What a drop would do.
    struct Plan {
        NodeId parent;
        ItemIndex place = kNoIndex;
        const KindDescriptor* newPlace = nullptr; ///< made in `place` first, then holds the new node
        QRectF rect;                              ///< scene units
        SettingMap settings;
        std::string stem;
        QString says;
        std::optional<Error> refused;
    };
    [[nodiscard]] const KindDescriptor* kindOf(const QMimeData& data) const;
    [[nodiscard]] Plan planFor(const KindDescriptor& kind, QPointF scene) const;
    void locate(const KindDescriptor& kind, QPointF scene, Plan& plan) const;
    [[nodiscard]] bool findPlace(const KindDescriptor& kind, QPointF scene, Plan& plan) const;
    [[nodiscard]] ItemIndex nearestPlaceFor(const KindDescriptor& kind, QPointF scene, ItemIndex within) const;
    [[nodiscard]] bool mayStand(const KindDescriptor& kind, ItemIndex place) const;
    [[nodiscard]] QRectF spotIn(ItemIndex place, const KindDescriptor& kind, QPointF scene) const;
    bool commit(const KindDescriptor& kind, const Plan& plan);
    [[nodiscard]] Result<EditPtr> editFor(const KindDescriptor& kind, const Plan& plan, NodeId& made) const;

    ToolHost& m_host;
    Preview& m_preview;
};

} // namespace cloudyard
