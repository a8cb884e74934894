// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QWidget>

#include "gui/document/frame_feed.h"

namespace cloudyard {

/// What happened, newest last: a dot for how bad, a sentence, the simulated time. What is said again while it is still
/// among the last few lines stands there once, "× 12", with its last time. Follows the end unless the user has scrolled
/// up; clicking a line selects what it is about. GUI thread.
class EventLogPanel : public QWidget {
    Q_OBJECT
public:
    explicit EventLogPanel(const FrameFeed& feed, QWidget* parent = nullptr);
    [[nodiscard]] QListWidget& list() const { return *m_list; }

Q_SIGNALS:
    void nodeClicked(const cloudyard::NodeId& node);
    void linkClicked(const cloudyard::LinkId& link);

private:
    void addNew();
    void add(const LogLine& line, const Topology& topology);
    [[nodiscard]] QListWidgetItem* takeSame(const QString& sentence);
    void empty();
    void announce(const QListWidgetItem& row);

    const FrameFeed& m_feed;
    QListWidget* m_list;
    QWidget* m_nothing; ///< shown in its place while it is empty
    std::uint64_t m_next = 0; ///< ordinal of the first line that is not shown yet
};

} // namespace cloudyard
