// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/undo_text.h"

#include <algorithm>

#include <fmt/ranges.h>

#include "gui/language/core_text.h"

namespace cloudyard {

namespace {

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    for (const QString& word : QString::fromStdString(text).split(u' '))
        words.push_back(word.toStdString());
    return words;
}

std::optional<std::string> nameIn(const Scene& scene, const std::string& id)
{
    const auto shown = [](const Node& node) { return node.name.empty() ? node.id.str() : node.name; };
    if (const Node* node = scene.find(NodeId(id)))
        return shown(*node);
    const Link* link = scene.find(LinkId(id));
    const Node* from = link ? scene.find(link->from) : nullptr;
    const Node* to = link ? scene.find(link->to) : nullptr;
    return from && to ? std::optional(shown(*from) + " → " + shown(*to)) : std::nullopt;
}

/// Whether the edit speaks of it: a word of the text might be somebody's id by chance.
bool isAbout(const ChangeSet& changes, const Scene& after, const std::string& id)
{
    const NodeId node(id);
    const LinkId link(id);
    for (const auto* nodes : {&changes.nodesAdded, &changes.nodesRemoved, &changes.nodesChanged, &changes.nodesMoved})
        if (std::ranges::find(*nodes, node) != nodes->end())
            return true;
    for (const auto* links : {&changes.linksAdded, &changes.linksRemoved, &changes.linksChanged})
        if (std::ranges::find(*links, link) != links->end())
            return true;
    return std::ranges::any_of(changes.linksAdded, [&](const LinkId& added) {
        const Link* made = after.find(added);
        return made && (made->from == node || made->to == node);
    });
}

/// "service_time" → "Service time", of the node that was changed.
std::optional<std::string> labelOf(const ChangeSet& changes, const Scene& after, const Vocabulary& vocabulary,
                                   const std::string& key)
{
    for (const NodeId& id : changes.nodesChanged) {
        const Node* node = after.find(id);
        const KindDescriptor* kind = node ? vocabulary.kind(node->kind) : nullptr;
        if (const SettingDescriptor* setting = kind ? findSetting(kind->settings, key) : nullptr)
            return coreText(setting->label).toStdString();
    }
    return {};
}

} // namespace

UndoText::UndoText(const Edit& edit, const Scene& before, const Vocabulary& vocabulary)
    : m_vocabulary(vocabulary),
      m_words(wordsOf(edit.text()))
{
    for (const std::string& word : m_words)
        m_names.push_back(nameIn(before, word));
}

QString UndoText::text(const Edit& edit, const Scene& after) const
{
    const std::vector<std::string> words = wordsOf(edit.text()); // some know what to say only once they are applied
    const ChangeSet changes = edit.changes();
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isNamed = i < m_words.size() && words[i] == m_words[i] && m_names[i];
        const std::optional<std::string> name = isNamed ? m_names[i] : nameIn(after, words[i]);
        const bool isId = i > 0 && name && isAbout(changes, after, words[i]);
        const auto label = i > 0 && !isId ? labelOf(changes, after, m_vocabulary, words[i]) : std::nullopt;
        shown.push_back(isId ? *name : label ? *label : words[i]);
    }
    return coreText(fmt::format("{}", fmt::join(shown, " ")));
}

} // namespace cloudyard
