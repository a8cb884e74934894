// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/frame.h"
#include "gui/document/document.h"

namespace cloudyard {

/// What the inspector shows: one node, one link, or (both ids empty) the whole scene.
struct Subject {
    NodeId node;
    LinkId link;
    [[nodiscard]] bool isScene() const { return node.empty() && link.empty(); }
    bool operator==(const Subject&) const = default;
};

/// One tab of the inspector for one subject. Made anew for every subject; `sync` after an edit,
/// `showFrame` ten times a second. GUI thread.
class InspectorPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The document changed; the subject still exists.
    virtual void sync() {}
    virtual void showFrame(const Frame&) {}
    /// The run was restarted or is gone.
    virtual void clearFrame() {}

Q_SIGNALS:
    /// An edit was refused: the sentence.
    void refused(const QString& sentence);
};

} // namespace cloudyard
