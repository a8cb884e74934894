// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include "gui/canvas/draw/draw_list.h"

namespace cloudyard {

/// What an SVG file says about itself.
struct SvgInfo {
    QString title;
    QString metadata; ///< any text; escaped as needed. To reopen the scene from its picture.
};

/// Writes a DrawList as an SVG 1.1 document.
///
/// Our own writer, since Qt's leaves out clips. Text stays text: it is placed as measured with our faces, and names
/// Inter and common faces after them, so viewers without ours show something about 10 % wider. Icons are
/// symbols, groups carry the name they were pushed with as their id (made unique and valid), clips and shadows
/// are kept, colours with opacity too. The document is UTF-8, needs no other file, and equal lists give equal bytes.
/// Stateless: any thread.
class SvgSink {
public:
    /// `page` is what is seen, in px of the list; it becomes the view box.
    [[nodiscard]] static QByteArray write(const DrawList& list, const QRectF& page, const SvgInfo& info = {});

private:
    class Pass;
};

} // namespace cloudyard
