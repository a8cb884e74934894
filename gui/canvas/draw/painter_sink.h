// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include "gui/canvas/draw/draw_list.h"

namespace cloudyard {

/// Draws a DrawList with a QPainter: PDF, printers, clipboards.
///
/// Text stays text, icons and the map stay shapes. Shadows are left out: printers turn soft edges into solid
/// ones. Not for frames: a QPainter is slow with many thin lines, and translucent areas may wait for
/// other threads. The painter's unit is the list's px: scale it first for devices of other resolutions. Its
/// state is restored. Any thread that may use the painter.
class PainterSink {
public:
    /// `page` is what is seen, in px of the list: ocean fills it where there is a map.
    PainterSink(QPainter& painter, const QRectF& page) : m_painter(painter), m_page(page) {}

    void render(const DrawList& list);

private:
    class Pass;

    QPainter& m_painter;
    QRectF m_page;
};

} // namespace cloudyard
