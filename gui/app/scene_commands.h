// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/document/document.h"

namespace cloudyard {

/// What is selected, by id.
struct SelectedItems {
    std::vector<NodeId> nodes;
    std::vector<LinkId> links;
    [[nodiscard]] bool empty() const { return nodes.empty() && links.empty(); }
};

/// The edits that are asked for by menu and key: duplicate, remove. A refusal is a sentence. GUI
/// thread.
class SceneCommands : public QObject {
    Q_OBJECT
public:
    SceneCommands(Document& document, QObject* parent = nullptr);

    void duplicate(const SelectedItems& selected);
    void remove(const SelectedItems& selected);

Q_SIGNALS:
    /// These are the new ones; select them.
    void added(const std::vector<cloudyard::NodeId>& nodes);
    void refused(const QString& sentence);

private:
    void push(Result<std::unique_ptr<AddNodesEdit>> edit);

    Document& m_document;
};

} // namespace cloudyard
