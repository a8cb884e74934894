// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QObject>

#include "gui/document/frame_feed.h"
#include "gui/document/session_link.h"

namespace cloudyard {

/// Terminating nodes of a run: the run lets each finish what it holds, and when it says that one is
/// gone, the document loses it by an edit, which can be undone. GUI thread.
class Terminations : public QObject {
    Q_OBJECT
public:
    Terminations(Document& document, SessionLink& link, const FrameFeed& feed,
                 QObject* parent = nullptr);

    /// Asks the run to end the node. False when there is nothing to wait for: no run has begun, or
    /// the node is not in it; it may just be removed.
    bool begin(const NodeId& node);

Q_SIGNALS:
    /// Why a node that is gone stays in the document: a sentence.
    void refused(const QString& sentence);

private:
    void takeFrame(const Frame& frame);

    Document& m_document;
    SessionLink& m_link;
    const FrameFeed& m_feed;
    std::set<NodeId> m_kept; ///< gone, but the document would not let go of them
};

} // namespace cloudyard
