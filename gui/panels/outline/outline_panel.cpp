// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/outline/outline_panel.h"

#include <functional>

#include <QHeaderView>
#include <QVBoxLayout>

#include "core/model/legality.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/look/state_rows.h"
#include "gui/panels/look/state_words.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr int kIndent = 14;

NodeId idOf(const QTreeWidgetItem& row)
{
    return NodeId(row.data(0, StateRowDelegate::kId).toString().toStdString());
}

} // namespace

OutlinePanel::OutlinePanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_tree(new QTreeWidget(this))
{
    m_tree->setColumnCount(2);
    m_tree->header()->hide();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setIndentation(kIndent);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setItemDelegate(new StateRowDelegate(m_tree));
    m_tree->setUniformRowHeights(true); // else a new state of a row has all rows measured
    m_tree->setBackgroundRole(QPalette::Window);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 10, 8);
    column->setSpacing(6);
    column->addWidget(new SectionLabel(tr("Outline"), this));
    column->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &OutlinePanel::emitSelection);
    connect(m_tree, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* row) { Q_EMIT activated(idOf(*row)); });
    connect(&m_document, &Document::replaced, this, &OutlinePanel::rebuild);
    connect(&m_document, &Document::changed, this, [this](const ChangeSet& changes) {
        if (!changes.nodesAdded.empty() || !changes.nodesRemoved.empty() ||
            !changes.nodesChanged.empty())
            rebuild();
        else if (!changes.linksAdded.empty() || !changes.linksRemoved.empty() || !changes.linksChanged.empty())
            findIncomplete();
    });
    rebuild();
}

QTreeWidgetItem* OutlinePanel::addRow(const Node& node, QTreeWidgetItem* parent)
{
    const KindDescriptor* kind = m_document.vocabulary().kind(node.kind);
    const auto children = m_document.scene().childrenOf(node.id);
    auto* row = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
    row->setText(0, toQString(node.name.empty() ? node.id.str() : node.name));
    row->setText(1, kind && kind->isPlace
                        ? countText(node.id, 0)
                        : kind ? coreText(kind->name) : toQString(node.kind));
    row->setData(0, StateRowDelegate::kId, toQString(node.id.str()));
    m_rows[node.id] = row;
    for (const Node* child : children)
        addRow(*child, row);
    addAnnotations(node.id, row);
    row->setExpanded(true);
    return row;
}

QString OutlinePanel::countText(const NodeId& place, std::size_t members) const
{
    const std::size_t count = m_document.scene().childrenOf(place).size() + members;
    return count == 1 ? tr("1 node") : tr("%1 nodes").arg(count);
}

void OutlinePanel::countMembers(const Frame& frame)
{
    std::unordered_map<NodeId, std::size_t> members;
    const Topology& topology = *frame.topology;
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n)
        if (const NodeIndex zone = topology.nodes[n].zone;
            topology.ownerOf(n) != kNone && !topology.nodes[n].removed && zone != kNone)
            ++members[NodeId(topology.nodeIds[zone])];
    for (const auto& [zone, before] : m_members)
        members.try_emplace(zone, 0);
    for (const auto& [zone, count] : members)
        if (const auto row = m_rows.find(zone); row != m_rows.end() && m_members[zone] != count)
            row->second->setText(1, countText(zone, count));
    m_members = std::move(members);
}

/// Notes and frames come after what they are about.
void OutlinePanel::addAnnotations(const NodeId& place, QTreeWidgetItem* parent)
{
    for (const Annotation& annotation : m_document.scene().annotations) {
        if (annotation.parent != place)
            continue;
        auto* row = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
        const bool isFrame = annotation.form == Annotation::Form::Frame;
        const QString words = toQString(annotation.text).section(u'\n', 0, 0);
        row->setText(0, words.isEmpty() ? tr("(empty)") : words);
        row->setText(1, isFrame ? tr("Frame") : tr("Note"));
        row->setData(0, StateRowDelegate::kId, toQString(annotation.id.str()));
        m_rows[annotation.id] = row;
    }
}

void OutlinePanel::rebuild()
{
    std::vector<NodeId> chosen;
    for (const QTreeWidgetItem* row : m_tree->selectedItems())
        chosen.push_back(idOf(*row));
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_rows.clear();
    m_members.clear();
    for (const Node* node : m_document.scene().childrenOf(NodeId()))
        addRow(*node, nullptr);
    addAnnotations(NodeId(), nullptr);
    findIncomplete();
    showSelection(chosen);
}

void OutlinePanel::findIncomplete()
{
    m_incomplete.clear();
    const auto hints = hintsForAll(m_document.scene(), m_document.vocabulary());
    for (std::size_t n = 0; n < hints.size(); ++n)
        if (!hints[n].empty())
            m_incomplete.insert(m_document.scene().nodes[n].id);
}

void OutlinePanel::showSelection(const std::vector<NodeId>& nodes)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clearSelection();
    for (const NodeId& node : nodes)
        if (const auto row = m_rows.find(node); row != m_rows.end()) {
            row->second->setSelected(true);
            m_tree->scrollToItem(row->second);
        }
    m_tree->viewport()->update();
}

void OutlinePanel::showFrame(const Frame& frame)
{
    countMembers(frame);
    const std::vector<int> down = downInside(frame);
    for (std::size_t n = 0; n < frame.nodes.size(); ++n) {
        const auto row = m_rows.find(NodeId(frame.topology->nodeIds[n]));
        if (row == m_rows.end())
            continue;
        StateWord fares = stateWord(frame.nodes[n], frame.now, down[n]);
        if (fares.hue == Hue::Green && m_incomplete.contains(row->first))
            fares = {tr("Incomplete"), Hue::Amber};
        if (row->second->data(0, StateRowDelegate::kHue) != QVariant(static_cast<int>(fares.hue)))
            row->second->setData(0, StateRowDelegate::kHue, static_cast<int>(fares.hue));
        if (row->second->data(0, Qt::AccessibleDescriptionRole) != QVariant(fares.text)) {
            row->second->setData(0, Qt::AccessibleDescriptionRole, fares.text);
            row->second->setToolTip(0, fares.text);
        }
    }
}

void OutlinePanel::emitSelection()
{
    std::vector<NodeId> nodes;
    for (const QTreeWidgetItem* row : m_tree->selectedItems())
        nodes.push_back(idOf(*row));
    Q_EMIT selected(nodes);
}

} // namespace cloudyard
