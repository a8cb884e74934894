// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/link_tool.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "core/edit/compose.h"
#include "core/model/legality.h"

namespace cloudyard {

std::vector<ItemIndex> legalTargets(const ToolHost& host, const NodeId& from)
{
    // Most refusals follow from the kinds alone, which are few; only the rest is asked of the scene.
    const Node* source = host.scene().find(from);
    std::vector<ItemIndex> legal;
    std::map<std::string_view, bool> kinds;
    const auto& items = host.model().items();
    for (ItemIndex i = 0; source && i < items.size(); ++i) {
        if (items[i].hidden || items[i].isPlace() || !items[i].kind || items[i].id == from)
            continue;
        const auto known = kinds.find(items[i].kind->id);
        const bool possible = known != kinds.end() ? known->second : host.vocabulary().meaning(source->kind, items[i].kind->id).has_value();
        kinds.emplace(items[i].kind->id, possible);
        if (possible && canLink(host.scene(), from, items[i].id, host.vocabulary()))
            legal.push_back(i);
    }
    return legal;
}

LinkTool::LinkTool(ToolHost& toolHost, Preview& shown, NodeId from)
    : Tool(toolHost, shown), m_from(std::move(from)), m_legal(legalTargets(toolHost, m_from))
{
    toolHost.setPointer(Qt::CrossCursor);
}

ItemIndex LinkTool::targetOf(const ToolEvent& event) const
{
    const ItemIndex item = event.item.isNode() ? host().model().find(event.item.node) : kNoIndex;
    const bool card = item != kNoIndex && !host().model().items()[item].isPlace() && host().model().items()[item].id != m_from;
    return card ? item : kNoIndex;
}

void LinkTool::move(const ToolEvent& event)
{
    Preview::LinkDraft draft;
    draft.from = host().model().find(m_from);
    draft.to = event.position;
    draft.target = targetOf(event);
    draft.legal = m_legal;
    draft.allowed = std::find(m_legal.begin(), m_legal.end(), draft.target) != m_legal.end();
    preview().hint.reset();
    if (draft.target != kNoIndex && !draft.allowed) {
        const auto refused = canLink(host().scene(), m_from, host().model().items()[draft.target].id, host().vocabulary());
        if (!refused)
            preview().hint = Hint{QString::fromStdString(refused.error().message()), event.position, true};
    } else if (draft.target == kNoIndex && m_legal.empty()) {
        preview().hint = Hint{QStringLiteral("nothing here that it may be linked to"), event.position, true};
    }
    host().setPointer(draft.target != kNoIndex && !draft.allowed ? Qt::ForbiddenCursor : Qt::CrossCursor);
    preview().link = std::move(draft);
}

void LinkTool::release(const ToolEvent& event)
{
    const ItemIndex target = targetOf(event);
    if (target == kNoIndex)
        return;
    auto edit = makeAddLink(host().scene(), host().vocabulary(), m_from, host().model().items()[target].id);
    if (!edit) {
        (void)host().commit(asEdit(std::move(edit)));
        return;
    }
    const LinkId id = (*edit)->linkId();
    if (host().commit(asEdit(std::move(edit))))
        host().selection().set({}, {id});
}

} // namespace cloudyard
