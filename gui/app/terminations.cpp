// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/terminations.h"

#include "core/edit/structure_edits.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

Terminations::Terminations(Document& document, SessionLink& link, const FrameFeed& feed,
                           QObject* parent)
    : QObject(parent),
      m_document(document),
      m_link(link),
      m_feed(feed)
{
    connect(&m_feed, &FrameFeed::frameArrived, this, &Terminations::takeFrame);
    connect(&m_document, &Document::replaced, this, [this] { m_kept.clear(); });
}

bool Terminations::begin(const NodeId& node)
{
    const Frame* frame = m_feed.frame();
    if (!m_link.session() || !frame || !frame->topology || frame->handled == 0)
        return false;
    const Topology& topology = *frame->topology;
    const NodeIndex index = topology.findNode(node.str());
    if (index == kNone || topology.kinds[topology.nodes[index].kind]->terminate == nullptr)
        return false;
    m_link.terminate(node);
    return true;
}

/// A frame of a run that has not taken the last edits yet may still show what was removed.
void Terminations::takeFrame(const Frame& frame)
{
    if (frame.appliedEdits < m_link.editsSent())
        return;
    std::vector<NodeId> gone;
    for (NodeIndex n = 0; n < frame.nodes.size(); ++n) {
        if (frame.nodes[n].view.state != NodeView::State::Gone || frame.topology->nodes[n].removed)
            continue;
        if (NodeId id(frame.topology->nodeIds[n]); m_document.scene().find(id) && !m_kept.contains(id))
            gone.push_back(std::move(id));
    }
    for (const NodeId& id : gone) {
        const std::size_t steps = m_document.scene().experiment.size();
        const auto removed = m_document.push(EditPtr(new RemoveEdit(std::vector{id})), Document::Locks::Yield);
        if (const std::size_t lost = steps - m_document.scene().experiment.size(); removed && lost != 0)
            Q_EMIT refused(lost == 1
                               ? tr("%1 is gone, and with it a step of the experiment. Undo brings back both.")
                                     .arg(toQString(id.str()))
                               : tr("%1 is gone, and with it %2 steps of the experiment. Undo brings them all back.")
                                     .arg(toQString(id.str()))
                                     .arg(lost));
        if (removed)
            continue;
        m_kept.insert(id);
        Q_EMIT refused(coreText(removed.error()));
    }
}

} // namespace cloudyard
