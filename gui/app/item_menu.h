// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>

#include "gui/document/frame_feed.h"
#include "gui/document/session_link.h"
#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/inspector/inspector_page.h"

namespace cloudyard {

/// The menu of something on the canvas: break it, restore it, launch another, terminate, rename,
/// zoom. What it may be broken by comes from the fault kinds' own descriptors. GUI thread.
class ItemMenu : public QObject {
    Q_OBJECT
public:
    ItemMenu(Document& document, SessionLink& link, const FrameFeed& feed,
             QObject* parent = nullptr);

    /// Fills an empty menu for a node, a link or (both ids empty) the map.
    void fill(QMenu& menu, const Subject& subject);
    /// Only what breaks it and what ends that.
    void fillFaults(QMenu& menu, const Subject& subject);

Q_SIGNALS:
    void refused(const QString& sentence);
    void duplicateRequested(const cloudyard::NodeId& node);
    void removeRequested(const cloudyard::Subject& subject);
    void terminateRequested(const cloudyard::NodeId& node);
    void renameRequested(const cloudyard::NodeId& node);
    void labelRequested(const cloudyard::LinkId& link);
    /// The place is to be one card, or all that is in it again.
    void foldRequested();
    void zoomRequested(const cloudyard::Subject& subject);
    void placeRequested(const QString& kind);
    /// It is to be broken for a time, later, or with other parameters.
    void faultRequested(const QString& fault, const cloudyard::Subject& subject);

private:
    void addEnd(QMenu& menu, const FaultView& acting);
    void fillAnnotation(QMenu& menu, const Subject& subject, const Annotation& annotation);
    void fillNode(QMenu& menu, const Subject& subject, const Node& node);
    void fillMap(QMenu& menu);
    [[nodiscard]] bool isEnding(const NodeId& node) const;

    Document& m_document;
    SessionLink& m_link;
    const FrameFeed& m_feed;
};

} // namespace cloudyard
