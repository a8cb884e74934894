// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMimeData>
#include <QPointF>

#include "gui/canvas/input/tool.h"
#include "gui/canvas/scene/paste_plan.h"

namespace cloudyard {

/// A part of a scene (a template) that is dragged over the canvas or asked for without a pointer.
///
/// A region in it becomes the nearest real one, people in it move to the nearest city; dropped on a region that is
/// there, its own region goes and what is in it stands in that one. One step. Free of real drags, so that it can be
/// tested with a QMimeData. GUI thread.
class FragmentDrop {
public:
    FragmentDrop(ToolHost& host, Preview& preview) : m_host(host), m_preview(preview) {}

    [[nodiscard]] bool accepts(const QMimeData& data) const;
    /// Shows what a drop here would add.
    void move(const QMimeData& data, QPointF position);
    /// False when it was refused, which the user has then been told.
    bool drop(const QMimeData& data, QPointF position);
    /// The same at a point of the scene.
    bool place(const Fragment& fragment, QPointF scene);
    void leave();

private:
    struct Plan {
        Fragment fragment;
        PasteWish wish;
        QRectF box;
        QString says;
    };
    [[nodiscard]] Plan planFor(const Fragment& fragment, QPointF scene) const;

    ToolHost& m_host;
    Preview& m_preview;
};

/// The fragment without the places that may stand on the map only: what is in them stands for itself, where it stood.
[[nodiscard]] Fragment withoutRegions(const Fragment& fragment, const Vocabulary& vocabulary);

} // namespace cloudyard
