// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMimeData>
#include <QObject>

#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/paste_plan.h"
#include "gui/document/document.h"

namespace cloudyard {

/// What is selected, by id.
struct SelectedItems {
    std::vector<NodeId> nodes;
    std::vector<LinkId> links;
    [[nodiscard]] bool empty() const { return nodes.empty() && links.empty(); }
};

/// The edits that are asked for by menu and key: duplicate, remove, and all about the clipboard. A refusal is a
/// sentence. GUI thread.
class SceneCommands : public QObject {
    Q_OBJECT
public:
    SceneCommands(Document& document, QObject* parent = nullptr);

    void duplicate(const SelectedItems& selected);
    void remove(const SelectedItems& selected);
    /// Removes nodes and links what led to them with what they led to.
    void removeAndJoin(const SelectedItems& selected);
    /// The selected nodes, with all in them and the links between them, as clipboard data with a picture; null when
    /// there are none. The caller owns it.
    [[nodiscard]] QMimeData* copied(const SelectedItems& selected, const Theme& theme) const;
    /// What the data holds goes into the selected place, or beside what is selected; with nothing selected to where it
    /// came from. `at`: where the pointer is, in scene units.
    void paste(const QMimeData* data, const SelectedItems& selected, std::optional<QPointF> at);

Q_SIGNALS:
    /// These are the new ones; select them.
    void added(const std::vector<cloudyard::NodeId>& nodes);
    void refused(const QString& sentence);

private:
    void push(Result<std::unique_ptr<AddNodesEdit>> edit);
    void pushWithRoom(EditPtr edit, const std::vector<NodeId>& ids);
    void pushPaste(const Fragment& fragment, const PasteWish& wish);

    Document& m_document;
};

} // namespace cloudyard
