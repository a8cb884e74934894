// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/quick_link.h"

#include <algorithm>

#include <QCoreApplication>

#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

QString quickText(const char* text) { return QCoreApplication::translate("QuickLink", text); }

} // namespace

bool QuickLink::hasRoomFor(const Node& from, const LinkRule& rule) const
{
    const auto same = std::ranges::count_if(m_host.scene().links, [&](const Link& link) {
        const Node* to = link.from == from.id ? m_host.scene().find(link.to) : nullptr;
        const LinkRule* its = to ? m_host.vocabulary().linkRule(from.kind, to->kind) : nullptr;
        return its && its->meaning == rule.meaning;
    });
    return same < rule.maxLinks;
}

bool QuickLink::offer(const NodeId& id, QPointF position)
{
    const Node* from = m_host.scene().find(id);
    if (!from)
        return false;
    std::vector<ToolHost::Choice> choices;
    for (const KindDescriptor* kind : m_host.vocabulary().kinds) {
        const LinkRule* rule = m_host.vocabulary().linkRule(from->kind, kind->id);
        if (!rule || !hasRoomFor(*from, *rule))
            continue;
        QString text = coreText(kind->name);
        if (!rule->help.empty())
            text = QStringLiteral("%1 — %2").arg(text, coreText(rule->help));
        choices.push_back(
            {text, [this, kind, id, position] { m_drops.placeLinked(*kind, position, id); }, toQString(kind->id)});
    }
    if (choices.empty()) {
        m_host.refuse(quickText(QT_TRANSLATE_NOOP("QuickLink", "nothing more may be linked from here")));
        return false;
    }
    m_preview.hint.reset();
    const QString title = quickText(QT_TRANSLATE_NOOP("QuickLink", "What comes after %1?"))
                              .arg(m_host.model().items()[m_host.model().find(id)].title);
    m_host.offer(title, std::move(choices), position, [this] {
        m_preview = {};
        m_host.previewChanged();
    });
    return true;
}

} // namespace cloudyard
