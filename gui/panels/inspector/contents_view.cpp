// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/contents_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QHeaderView>

#include "gui/language/core_text.h"
#include "gui/panels/look/state_rows.h"
#include "gui/panels/look/state_words.h"
#include "gui/panels/look/text.h"

namespace cloudyard {
namespace {

constexpr int kMostRows = 9; ///< at once; the rest is scrolled to
constexpr std::size_t kNumbers = 2;

/// What of a run is in a node, in the run's order: what has come and not yet gone.
std::vector<NodeIndex> contentsOf(const Frame& frame, NodeIndex of)
{
    const Topology& topology = *frame.topology;
    std::vector<NodeIndex> found;
    for (NodeIndex n = 0; n < std::min(topology.nodes.size(), frame.nodes.size()); ++n) {
        const TopologyNode& node = topology.nodes[n];
        const bool isMember = topology.ownerOf(n) == of;
        const NodeIndex place = node.zone != kNone && node.zone != n ? node.zone : node.region;
        const bool isGone = isMember && frame.nodes[n].view.state == NodeView::State::Gone;
        if (!node.removed && !isGone && n != of && (isMember || (place == of && topology.ownerOf(n) == kNone)))
            found.push_back(n);
    }
    return found;
}

} // namespace

ContentsView::ContentsView(const Document& document, NodeId of, QWidget* parent)
    : QTreeWidget(parent), m_document(document), m_of(std::move(of))
{
    setColumnCount(2);
    header()->hide();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new StateRowDelegate(this));
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What is in it"));
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* row) {
        const NodeId node(row->data(0, StateRowDelegate::kId).toString().toStdString());
        if (m_document.scene().find(node) != nullptr)
            Q_EMIT chosen(node);
    });
    clearFrame();
}

void ContentsView::clearFrame()
{
    std::vector<Row> rows;
    for (const Node* node : m_document.scene().childrenOf(m_of))
        rows.push_back({toQString(node->id.str()), toQString(node->name.empty() ? node->id.str() : node->name)});
    m_rows.clear(); // states of an earlier run go, too
    setRows(std::move(rows));
}

void ContentsView::setRows(std::vector<Row> rows)
{
    setVisible(!rows.empty());
    if (rows == m_rows && topLevelItemCount() == static_cast<int>(rows.size()))
        return;
    m_rows = std::move(rows);
    clear();
    for (const Row& row : m_rows) {
        auto* item = new QTreeWidgetItem(this, {row.name});
        item->setData(0, StateRowDelegate::kId, row.id);
    }
    setFixedHeight(std::min(kMostRows, topLevelItemCount()) * StateRowDelegate::kHeight + 4);
}

void ContentsView::showFrame(const Frame& frame, NodeIndex of)
{
    const std::vector<NodeIndex> nodes = contentsOf(frame, of);
    std::vector<Row> rows;
    for (const NodeIndex n : nodes)
        rows.push_back({toQString(frame.topology->nodeIds[n]), nodeName(*frame.topology, n)});
    setRows(std::move(rows));
    const std::vector<int> down = downInside(frame);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        showRow(static_cast<int>(i), frame, nodes[i], down[nodes[i]]);
}

void ContentsView::showRow(int row, const Frame& frame, NodeIndex n, int downInside)
{
    const StateWord fares = stateWord(frame.nodes[n], frame.now, downInside);
    const QString numbers = fares.hue == Hue::Green ? numbersOf(frame, n) : QString();
    QTreeWidgetItem* item = topLevelItem(row);
    item->setData(0, StateRowDelegate::kHue, static_cast<int>(fares.hue));
    item->setData(0, Qt::AccessibleDescriptionRole, fares.text);
    item->setText(1, numbers.isEmpty() ? fares.text : numbers);
    item->setToolTip(1, fares.text);
}

/// "Busy 2 · Waiting 0": the first that its card shows.
QString ContentsView::numbersOf(const Frame& frame, NodeIndex n) const
{
    const Topology& topology = *frame.topology;
    const KindDescriptor* kind = m_document.vocabulary().kind(topology.kinds[topology.nodes[n].kind]->id);
    QStringList words;
    for (std::size_t m = 0; kind && m < kind->metrics.size() && static_cast<std::size_t>(words.size()) < kNumbers;
         ++m) {
        const MetricDescriptor& metric = kind->metrics[m];
        if (metric.onCard && !std::isnan(frame.nodes[n].metrics[m]))
            words << QStringLiteral("%1 %2").arg(
                coreText(metric.label),
                numberText(static_cast<double>(frame.nodes[n].metrics[m]), metric.unit).joined());
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace cloudyard
