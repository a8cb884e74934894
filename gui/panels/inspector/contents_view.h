// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTreeWidget>

#include "core/session/frame.h"
#include "gui/document/document.h"

namespace cloudyard {

/// What is in a node: what stands in a place, or the members of a group as they come and go. Each has its state as a
/// dot and, while it passes, how much of it is left; a healthy one its first two numbers. Hidden where there is
/// nothing. A row of something that is in the scene can be chosen. GUI thread; showFrame is linear in the run's nodes.
class ContentsView : public QTreeWidget {
    Q_OBJECT
public:
    ContentsView(const Document& document, NodeId of, QWidget* parent);

    void showFrame(const Frame& frame, NodeIndex of);
    /// Without a run: what the scene has in it.
    void clearFrame();

Q_SIGNALS:
    void chosen(const cloudyard::NodeId& node);

private:
    struct Row {
        QString id;
        QString name;
        bool operator==(const Row&) const = default;
    };
    void setRows(std::vector<Row> rows);
    void showRow(int row, const Frame& frame, NodeIndex n, int downInside);
    [[nodiscard]] QString numbersOf(const Frame& frame, NodeIndex n) const;

    const Document& m_document;
    NodeId m_of;
    std::vector<Row> m_rows;
};

} // namespace cloudyard
