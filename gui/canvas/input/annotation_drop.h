// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMimeData>

#include "core/model/scene.h"
#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// "note" or "frame", as text.
inline constexpr auto kAnnotationMimeType = "application/x-cloudyard-annotation";

[[nodiscard]] QMimeData* mimeOf(Annotation::Form form);

/// Puts notes and frames onto the drawing: from the palette by dragging, and beside or around what is selected without
/// a pointer. They belong to the innermost place that holds all of their box, so they move with it. What is placed is
/// selected and can be written into at once. GUI thread.
class AnnotationDrop {
public:
    AnnotationDrop(ToolHost& host, Preview& preview) : m_host(host), m_preview(preview) {}

    [[nodiscard]] bool accepts(const QMimeData& data) const;
    void move(const QMimeData& data, QPointF position);
    bool drop(const QMimeData& data, QPointF position);
    /// A note goes beside the card that has the focus, a frame around all that is selected; without a selection where
    /// the view is free.
    bool place(Annotation::Form form);

private:
    [[nodiscard]] std::optional<Annotation::Form> formOf(const QMimeData& data) const;
    [[nodiscard]] QRectF boxAt(Annotation::Form form, QPointF scene) const;
    [[nodiscard]] QRectF boxAroundSelection() const;
    [[nodiscard]] QRectF freeBox(Annotation::Form form) const;
    [[nodiscard]] ItemIndex placeAround(const QRectF& box) const;
    bool commit(Annotation::Form form, const QRectF& box);

    ToolHost& m_host;
    Preview& m_preview;
};

} // namespace cloudyard
