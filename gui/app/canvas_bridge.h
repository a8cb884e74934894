// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/app/scene_commands.h"
#include "gui/document/frame_feed.h"
#include "gui/export/picture.h"
#include "gui/panels/inspector/inspector_page.h"
#include "gui/panels/look/appearance.h"

namespace cloudyard {

class CanvasWidget;

/// Ties the canvas to document, run and look, and translates between its item references and the
/// shell's ids. GUI thread.
class CanvasBridge : public QObject {
    Q_OBJECT
public:
    CanvasBridge(Document& document, FrameFeed& feed, Appearance& appearance, QWidget* parent);

    [[nodiscard]] CanvasWidget& canvas() const { return *m_canvas; }
    [[nodiscard]] SelectedItems selection() const;
    void select(const SelectedItems& items);
    /// A node, both ends of a link, or the whole scene.
    void zoomTo(const Subject& subject);
    void zoomToSelection();
    void zoomActual();
    /// What it shows now, without pointer and selection; the title block is the caller's.
    [[nodiscard]] Picture picture() const;

Q_SIGNALS:
    void selectionChanged();
    void menuRequested(const cloudyard::Subject& subject, const QPoint& globalPos);
    void hintChanged(const QString& text);
    void refused(const QString& sentence);
    void noted(const QString& sentence);

private:
    void zoomToLinks(const std::vector<LinkId>& links);

    Document& m_document;
    CanvasWidget* m_canvas;
};

} // namespace cloudyard
