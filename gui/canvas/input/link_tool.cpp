// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/link_tool.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include <QCoreApplication>

#include "core/edit/compose.h"
#include "core/model/legality.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

constexpr double kLinkReach = 8; ///< px beside a card that still mean it

QString linkText(const char* text) { return QCoreApplication::translate("LinkTool", text); }

Result<LinkMeaning> linkOf(const ToolHost& host, const Scene& scene, const NodeId& fixed, LinkEnd fixedEnd,
                           const NodeId& other)
{
    const bool leads = fixedEnd == LinkEnd::From;
    return canLink(scene, leads ? fixed : other, leads ? other : fixed, host.vocabulary());
}

Scene without(Scene scene, const LinkId& id)
{
    std::erase_if(scene.links, [&](const Link& link) { return link.id == id; });
    return scene;
}

} // namespace

std::vector<ItemIndex> legalEnds(const ToolHost& host, const Scene& scene, const NodeId& fixed, LinkEnd fixedEnd)
{
    // Most refusals follow from the kinds alone, which are few; only the rest is asked of the scene.
    const Node* known = scene.find(fixed);
    std::vector<ItemIndex> legal;
    std::map<std::string_view, bool> kinds;
    const auto& items = host.model().items();
    const auto mayByKind = [&](std::string_view kind) {
        const bool leads = fixedEnd == LinkEnd::From;
        return host.vocabulary()
            .meaning(leads ? std::string_view(known->kind) : kind, leads ? kind : std::string_view(known->kind))
            .has_value();
    };
    for (ItemIndex i = 0; known && i < items.size(); ++i) {
        if (items[i].hidden || !items[i].isCard() || !items[i].kind || items[i].id == fixed)
            continue;
        const auto asked = kinds.find(items[i].kind->id);
        const bool possible = asked != kinds.end() ? asked->second : mayByKind(items[i].kind->id);
        kinds.emplace(items[i].kind->id, possible);
        if (possible && linkOf(host, scene, fixed, fixedEnd, items[i].id))
            legal.push_back(i);
    }
    return legal;
}

LinkTool::LinkTool(ToolHost& toolHost, Preview& shown, NodeId from)
    : Tool(toolHost, shown), m_fixed(std::move(from)), m_legal(legalEnds(toolHost, toolHost.scene(), m_fixed))
{
    toolHost.setPointer(Qt::CrossCursor);
}

LinkTool::LinkTool(ToolHost& toolHost, Preview& shown, const Link& link, LinkEnd dragged)
    : Tool(toolHost, shown), m_fixed(dragged == LinkEnd::From ? link.to : link.from),
      m_fixedEnd(dragged == LinkEnd::From ? LinkEnd::To : LinkEnd::From), m_link(link.id),
      m_without(without(toolHost.scene(), link.id)), m_legal(legalEnds(toolHost, *m_without, m_fixed, m_fixedEnd))
{
    toolHost.setPointer(Qt::CrossCursor);
}

ItemIndex LinkTool::targetOf(const ToolEvent& event) const
{
    const ItemIndex item = event.item.isNode() ? host().model().find(event.item.node) : kNoIndex;
    const bool card =
        item != kNoIndex && host().model().items()[item].isCard() && host().model().items()[item].id != m_fixed;
    return card ? item : nearlyMet(event.position);
}

/// The nearest card that is short of the pointer by a few pixels only.
ItemIndex LinkTool::nearlyMet(QPointF position) const
{
    const View& view = host().view();
    const double reach = kLinkReach / view.scale();
    const QPointF at = view.toScene(position);
    ItemIndex nearest = kNoIndex;
    double least = reach * reach;
    for (const ItemIndex i :
         host().model().itemGrid().query(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach))) {
        const CanvasItem& item = host().model().items()[i];
        const QPointF edge(std::clamp(at.x(), item.rect.left(), item.rect.right()),
                           std::clamp(at.y(), item.rect.top(), item.rect.bottom()));
        const double away = QPointF::dotProduct(edge - at, edge - at);
        if (item.isCard() && !item.hidden && item.id != m_fixed && away < least) {
            nearest = i;
            least = away;
        }
    }
    return nearest;
}

Result<LinkMeaning> LinkTool::mayEndAt(const NodeId& other) const
{
    return linkOf(host(), scene(), m_fixed, m_fixedEnd, other);
}

void LinkTool::move(const ToolEvent& event)
{
    Preview::LinkDraft draft;
    draft.from = host().model().find(m_fixed);
    draft.incoming = m_fixedEnd == LinkEnd::To;
    draft.to = event.position;
    draft.target = targetOf(event);
    draft.legal = m_legal;
    draft.allowed = std::find(m_legal.begin(), m_legal.end(), draft.target) != m_legal.end();
    preview().hint.reset();
    if (draft.target != kNoIndex && !draft.allowed) {
        if (const auto refused = mayEndAt(host().model().items()[draft.target].id); !refused)
            preview().hint = Hint{coreText(refused.error()), event.position, true};
    } else if (draft.target == kNoIndex && m_link) {
        preview().hint = Hint{linkText(QT_TRANSLATE_NOOP("LinkTool", "drop it on a card")), event.position, false};
    } else if (draft.target == kNoIndex) {
        preview().hint =
            Hint{linkText(QT_TRANSLATE_NOOP("LinkTool", "drop it here to choose what comes next")), event.position,
                 false};
    }
    host().setPointer(draft.target != kNoIndex && !draft.allowed ? Qt::ForbiddenCursor : Qt::CrossCursor);
    preview().link = std::move(draft);
}

void LinkTool::release(const ToolEvent& event)
{
    const ItemIndex target = targetOf(event);
    const bool onItself = event.item.isNode() && event.item.node == m_fixed;
    if (target != kNoIndex)
        m_link ? relink(host().model().items()[target].id) : addLink(host().model().items()[target].id);
    else if (!m_link && !onItself)
        m_asks = host().offerNext(m_fixed, event.position);
}

void LinkTool::addLink(const NodeId& to)
{
    auto edit = makeAddLink(host().scene(), host().vocabulary(), m_fixed, to);
    const LinkId id = edit ? (*edit)->linkId() : LinkId();
    if (host().commit(asEdit(std::move(edit))))
        host().selection().set({}, {id});
}

void LinkTool::relink(const NodeId& other)
{
    const bool leads = m_fixedEnd == LinkEnd::From;
    auto edit =
        makeRelink(host().scene(), host().vocabulary(), *m_link, leads ? m_fixed : other, leads ? other : m_fixed);
    const LinkId id = edit ? edit->link : LinkId();
    if (host().commit(edit ? Result<EditPtr>(std::move(edit->edit)) : tl::unexpected<Error>(edit.error())))
        host().selection().set({}, {id});
}

} // namespace cloudyard
