// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <vector>

#include <QObject>

#include "gui/document/frame_feed.h"
#include "gui/document/session_link.h"

namespace cloudyard {

/// Terminating nodes of a run: the run lets each finish what it holds, and when it says that one is
/// gone, the document loses it by an edit, which can be undone: that is the step that was meant. While one that somebody
/// ended is going, and nothing was edited since, the next thing to undo is that, which is refused in words. What goes by
/// itself waits in the document for as long as something can be redone. GUI thread.
class Terminations : public QObject {
    Q_OBJECT
public:
    Terminations(Document& document, SessionLink& link, const FrameFeed& feed,
                 QObject* parent = nullptr);

    /// Asks the run to end the node. False when there is nothing to wait for: no run has begun, or
    /// the node is not in it; it may just be removed.
    bool begin(const NodeId& node);
    /// Who is going, by name, if that is what would have to be undone first.
    [[nodiscard]] std::optional<QString> undoneFirst() const;

Q_SIGNALS:
    /// undoneFirst() may be another.
    void goingChanged();
    /// Why a node that is gone stays in the document: a sentence.
    void refused(const QString& sentence);

private:
    /// One that somebody ended in this run.
    struct Going {
        NodeId node;
        int after;           ///< steps of the undo list before it
        std::uint32_t epoch; ///< of the run
        SimTime since;
    };
    void takeFrame(const Frame& frame);
    void forgetBack(const Frame& frame);
    void remove(const NodeId& node);

    Document& m_document;
    SessionLink& m_link;
    const FrameFeed& m_feed;
    std::vector<Going> m_going; ///< the last is the newest
    std::set<NodeId> m_kept; ///< gone, but the document would not let go of them
};

} // namespace cloudyard
