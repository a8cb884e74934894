// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

#include "core/model/scene.h"
#include "gui/canvas/scene/item_ref.h"

namespace cloudyard {

/// What is selected, in the order of selecting, and which item has the keyboard's focus. Ids only. One signal for
/// every real change. GUI thread.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const std::vector<NodeId>& nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<LinkId>& links() const { return m_links; }
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty() && m_links.empty(); }
    [[nodiscard]] bool contains(const ItemRef& item) const;
    /// The item that keys act from: the one selected last.
    [[nodiscard]] ItemRef focus() const;

    void clear() { set({}, {}); }
    void set(std::vector<NodeId> nodes, std::vector<LinkId> links);
    void setOnly(const ItemRef& item);
    void add(const ItemRef& item);
    void toggle(const ItemRef& item);
    /// Drops what the scene does not have any more.
    void prune(const Scene& scene);

Q_SIGNALS:
    void changed();

private:
    std::vector<NodeId> m_nodes;
    std::vector<LinkId> m_links;
};

} // namespace cloudyard
