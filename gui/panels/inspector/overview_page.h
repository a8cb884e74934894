// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/panels/inspector/contents_view.h"
#include "gui/panels/inspector/inspector_page.h"
#include "gui/panels/inspector/notes_view.h"
#include "gui/panels/look/labels.h"

namespace cloudyard {

/// What a node (or the scene) is and how it fares: its metrics as tiles, its slots and waiting line
/// as bars, what keeps it from working. Everything comes from its kind's descriptor and the frame.
/// GUI thread.
class OverviewPage : public InspectorPage {
    Q_OBJECT
public:
    OverviewPage(const Document& document, const Subject& subject, QWidget* parent = nullptr);
    void sync() override;
    void showFrame(const Frame& frame) override;
    void clearFrame() override;

Q_SIGNALS:
    /// Something that is in the node is to be shown.
    void jumpRequested(const cloudyard::Subject& subject);

private:
    MetricTile* addTile(const QString& caption, const QString& help);
    void addNodeTiles(const KindDescriptor& kind);
    void addSceneTiles();
    void addLinkTiles();
    void showLatency(const Link& link);
    void showNode(const Frame& frame, NodeIndex index);
    void showLink(const Frame& frame, LinkIndex index);
    void showScene(const SceneNumbers& numbers);
    void showMeters(const NodeView& view);
    void showNotes(const Frame& frame, const NodeView& view);
    void showClasses(const Frame& frame);

    const Document& m_document;
    Subject m_subject;
    const KindDescriptor* m_kind = nullptr;
    QWidget* m_tileBox;
    std::vector<MetricTile*> m_tiles;
    MeterBar* m_slots;
    MeterBar* m_waiting;
    ToneLabel* m_about;
    NotesView* m_notes;
    ToneLabel* m_hints;
    ToneLabel* m_notesOfRun; ///< what the node has to say beside its numbers
    ToneLabel* m_classes;    ///< a line for each class of requests, of the scene or that the node makes
    QStringList m_classNames;
    ContentsView* m_contents = nullptr; ///< of a node
};

} // namespace cloudyard
