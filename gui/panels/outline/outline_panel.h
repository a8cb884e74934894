// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <unordered_set>

#include <QTreeWidget>
#include <QWidget>

#include "core/session/frame.h"
#include "gui/document/document.h"

namespace cloudyard {

/// The scene as a tree: places with what they hold, each with a dot for its state and a count.
/// Selecting a row selects the node; Enter or a double click zooms to it. GUI thread. Rebuilding is
/// linear in the scene.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePanel(Document& document, QWidget* parent = nullptr);

    /// Marks these rows without emitting.
    void showSelection(const std::vector<NodeId>& nodes);
    /// Colours the dots: a place fares as badly as what stands in it; what cannot work as it stands is amber. Zones count
    /// the members of groups that stand there.
    void showFrame(const Frame& frame);
    [[nodiscard]] QTreeWidget& tree() const { return *m_tree; }

Q_SIGNALS:
    void selected(const std::vector<cloudyard::NodeId>& nodes);
    void activated(const cloudyard::NodeId& node);

private:
    void rebuild();
    void addAnnotations(const NodeId& place, QTreeWidgetItem* parent);
    QTreeWidgetItem* addRow(const Node& node, QTreeWidgetItem* parent);
    void findIncomplete();
    void countMembers(const Frame& frame);
    [[nodiscard]] QString countText(const NodeId& place, std::size_t members) const;
    void emitSelection();

    Document& m_document;
    QTreeWidget* m_tree;
    std::unordered_map<NodeId, QTreeWidgetItem*> m_rows;
    std::unordered_map<NodeId, std::size_t> m_members; ///< of groups, by the zone that they stand in
    std::unordered_set<NodeId> m_incomplete; ///< cannot work as they stand: "nothing polls this queue"
};

} // namespace cloudyard
