// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/canvas_bridge.h"

#include "gui/canvas/canvas_widget.h"

namespace cloudyard {

CanvasBridge::CanvasBridge(Document& document, FrameFeed& feed, Appearance& appearance,
                           QWidget* parent)
    : QObject(parent),
      m_document(document),
      m_canvas(new CanvasWidget(document.vocabulary(), parent))
{
    m_canvas->setCommit([this](EditPtr edit) { return m_document.push(std::move(edit)); });
    m_canvas->setTheme(appearance.theme());
    m_canvas->setScene(m_document.scene());
    connect(&appearance, &Appearance::themeChanged, m_canvas, &CanvasWidget::setTheme);
    connect(&m_document, &Document::changed, m_canvas, &CanvasWidget::applyChanges);
    connect(&m_document, &Document::replaced, m_canvas,
            [this] { m_canvas->setScene(m_document.scene()); });
    connect(&feed, &FrameFeed::frameArrived, m_canvas, &CanvasWidget::takeFrame);
    connect(&feed, &FrameFeed::emptied, m_canvas, &CanvasWidget::clearRun);
    connect(m_canvas, &CanvasWidget::framePainted, &feed, &FrameFeed::framePainted, Qt::QueuedConnection);
    connect(m_canvas, &CanvasWidget::selectionChanged, this, &CanvasBridge::selectionChanged);
    connect(m_canvas, &CanvasWidget::hoverTextChanged, this, &CanvasBridge::hintChanged);
    connect(m_canvas, &CanvasWidget::refused, this, &CanvasBridge::refused);
    connect(m_canvas, &CanvasWidget::noted, this, &CanvasBridge::noted);
    connect(m_canvas, &CanvasWidget::contextMenuRequested, this,
            [this](const ItemRef& item, const QPoint& position) {
                Q_EMIT menuRequested({item.node, item.link}, position);
            });
}

SelectedItems CanvasBridge::selection() const
{
    return {m_canvas->selection().nodes(), m_canvas->selection().links()};
}

void CanvasBridge::select(const SelectedItems& items)
{
    m_canvas->selection().set(items.nodes, items.links);
}

void CanvasBridge::zoomTo(const Subject& subject)
{
    if (subject.isScene())
        m_canvas->zoomToFit();
    else if (!subject.node.empty())
        m_canvas->zoomTo({subject.node});
    else
        zoomToLinks({subject.link});
}

void CanvasBridge::zoomToLinks(const std::vector<LinkId>& links)
{
    std::vector<NodeId> ends;
    for (const LinkId& id : links)
        if (const Link* link = m_document.scene().find(id))
            ends.insert(ends.end(), {link->from, link->to});
    if (!ends.empty())
        m_canvas->zoomTo(ends);
}

void CanvasBridge::zoomToSelection()
{
    const SelectedItems chosen = selection();
    if (!chosen.nodes.empty())
        m_canvas->zoomTo(chosen.nodes);
    else
        zoomToLinks(chosen.links);
}

void CanvasBridge::zoomActual() { m_canvas->zoomBy(1 / m_canvas->view().scale()); }

Picture CanvasBridge::picture() const
{
    return {m_canvas->model().snapshot(),
            m_canvas->flights(),
            m_canvas->view(),
            &m_canvas->theme(),
            {}};
}

} // namespace cloudyard
