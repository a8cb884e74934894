// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/terminations.h"

#include <algorithm>

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
    connect(&m_document, &Document::replaced, this, [this] {
        m_kept.clear();
        m_going.clear();
        Q_EMIT goingChanged();
    });
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
    if (std::ranges::find(m_going, node, &Going::node) == m_going.end())
        m_going.push_back({node, m_document.undoStack().index(), frame->epoch, frame->now});
    Q_EMIT goingChanged();
    return true;
}

std::optional<QString> Terminations::undoneFirst() const
{
    if (m_going.empty() || m_document.undoStack().index() > m_going.back().after)
        return {};
    const Node* node = m_document.scene().find(m_going.back().node);
    return node ? std::optional(toQString(node->name.empty() ? node->id.str() : node->name)) : std::nullopt;
}

/// A frame of a run that has not taken the last edits yet may still show what was removed.
void Terminations::takeFrame(const Frame& frame)
{
    if (frame.appliedEdits < m_link.editsSent())
        return;
    forgetBack(frame);
    if (m_document.undoStack().canRedo())
        return;
    std::vector<NodeId> gone;
    for (NodeIndex n = 0; n < frame.nodes.size(); ++n) {
        if (frame.nodes[n].view.state != NodeView::State::Gone || frame.topology->nodes[n].removed)
            continue;
        if (NodeId id(frame.topology->nodeIds[n]); m_document.scene().find(id) && !m_kept.contains(id))
            gone.push_back(std::move(id));
    }
    for (const NodeId& id : gone)
        remove(id);
}

/// Those of a run that began anew, or that are not going after all.
void Terminations::forgetBack(const Frame& frame)
{
    const auto isBack = [&](const Going& going) {
        const NodeIndex n = frame.topology->findNode(going.node.str());
        if (n >= frame.nodes.size() || frame.epoch != going.epoch || !m_document.scene().find(going.node))
            return true;
        const NodeView::State state = frame.nodes[n].view.state;
        return frame.now > going.since && state != NodeView::State::Ending && state != NodeView::State::Gone;
    };
    if (std::erase_if(m_going, isBack) != 0)
        Q_EMIT goingChanged();
}

void Terminations::remove(const NodeId& node)
{
    const Node& ended = *m_document.scene().find(node);
    const QString name = toQString(ended.name.empty() ? node.str() : ended.name);
    const auto going = std::ranges::find(m_going, node, &Going::node);
    const bool isMeant = going != m_going.end();
    if (isMeant)
        m_going.erase(going);
    const std::size_t steps = m_document.scene().experiment.size();
    const auto removed =
        m_document.push(isMeant ? RemoveEdit::terminated(node) : EditPtr(new RemoveEdit(std::vector{node})),
                        Document::Locks::Yield);
    Q_EMIT goingChanged();
    if (!removed) {
        m_kept.insert(node);
        Q_EMIT refused(coreText(removed.error()));
        return;
    }
    if (const std::size_t lost = steps - m_document.scene().experiment.size(); lost != 0)
        Q_EMIT refused(lost == 1
                           ? tr("%1 is gone, and with it a step of the experiment. Undo brings back both.").arg(name)
                           : tr("%1 is gone, and with it %2 steps of the experiment. Undo brings them all back.")
                                 .arg(name)
                                 .arg(lost));
}

} // namespace cloudyard
