// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/bars/search_model.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "core/base/text.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

using What = SearchEntry::What;

QString foldedText(const QString& text) { return QString::fromStdString(foldText(text.toStdString())); }

QString nameOf(const Node& node) { return toQString(node.name.empty() ? node.id.str() : node.name); }

QString kindWords(const KindDescriptor& kind)
{
    // The field's English names are known in every language.
    return coreText(kind.name) + u' ' + coreText(kind.serviceName) + u' ' + toQString(kind.name) + u' ' +
           toQString(kind.serviceName) + u' ' + toQString(kind.searchWords);
}

SearchEntry entryOf(SearchEntry::What what, std::string id, const QString& text, const QString& more)
{
    return {what, std::move(id), text, u' ' + foldedText(text + u' ' + more)};
}

/// Every word of the text begins a word of the entry.
bool matches(const SearchEntry& entry, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return entry.words.contains(u' ' + word); });
}

} // namespace

void SearchModel::setScene(const Scene& scene, const Vocabulary& vocabulary)
{
    m_scene = &scene;
    m_vocabulary = &vocabulary;
    m_stale = true;
}

void SearchModel::collect()
{
    m_entries.clear();
    m_stale = false;
    addNodes();
    addLinks();
    addAnnotations();
    const auto isMetric = [](const SearchEntry& entry) { return entry.what == What::Metric; };
    std::ranges::stable_partition(m_entries, std::not_fn(isMetric));
    addSettings();
    for (const KindDescriptor* kind : m_vocabulary->kinds) {
        const QString name = inSentence(coreText(kind->name));
        m_entries.push_back(entryOf(What::Kind, std::string(kind->id),
                                    tr("Add %1 — %2").arg(name, coreText(kind->serviceName)), kindWords(*kind)));
    }
    addExamples();
}

void SearchModel::addExamples()
{
    if (!m_examples && m_examplesOf)
        m_examples = m_examplesOf();
    if (m_examples)
        for (const auto& [title, path] : *m_examples)
            m_entries.push_back(entryOf(What::Example, path.toStdString(), tr("%1 — example").arg(title), tr("Open")));
}

const std::vector<SearchEntry>& SearchModel::entries()
{
    if (m_stale)
        collect();
    return m_entries;
}

void SearchModel::addNodes()
{
    for (const Node& node : m_scene->nodes) {
        const KindDescriptor* kind = m_vocabulary->kind(node.kind);
        if (!kind)
            continue;
        const QString id = toQString(node.id.str());
        const QString what = QStringLiteral("%1, %2").arg(coreText(kind->name), coreText(kind->serviceName));
        m_entries.push_back(entryOf(What::Node, node.id.str(), QStringLiteral("%1 — %2").arg(nameOf(node), what),
                                    id + u' ' + kindWords(*kind)));
        for (const MetricDescriptor& metric : kind->metrics)
            m_entries.push_back(entryOf(What::Metric, node.id.str(),
                                        tr("%1: %2 — metric").arg(nameOf(node), coreText(metric.label)), id));
    }
}

/// Of the first nodes of each kind: the list would have no room for more.
void SearchModel::addSettings()
{
    std::unordered_map<std::string_view, std::size_t> seen;
    for (const Node& node : m_scene->nodes) {
        const KindDescriptor* kind = m_vocabulary->kind(node.kind);
        if (!kind || ++seen[kind->id] > kMost)
            continue;
        for (const SettingDescriptor& setting : kind->settings) {
            m_entries.push_back(entryOf(What::Setting, node.id.str(),
                                        tr("%1: %2 — setting").arg(nameOf(node), coreText(setting.label)),
                                        toQString(node.id.str()) + u' ' + toQString(setting.key) + u' ' +
                                            toQString(setting.label)));
            m_entries.back().key = setting.key;
        }
    }
}

void SearchModel::addAnnotations()
{
    for (const Annotation& annotation : m_scene->annotations) {
        const bool isFrame = annotation.form == Annotation::Form::Frame;
        const QString words = toQString(annotation.text).simplified();
        if (!words.isEmpty())
            m_entries.push_back(entryOf(What::Node, annotation.id.str(),
                                        isFrame ? tr("%1 — frame").arg(words) : tr("%1 — note").arg(words),
                                        toQString(annotation.id.str())));
    }
}

void SearchModel::addLinks()
{
    std::unordered_map<std::string_view, const Node*> nodes;
    for (const Node& node : m_scene->nodes)
        nodes.emplace(node.id.str(), &node);
    for (const Link& link : m_scene->links)
        if (nodes.contains(link.from.str()) && nodes.contains(link.to.str()))
            m_entries.push_back(entryOf(What::Link, link.id.str(),
                                        tr("%1 → %2 — link").arg(nameOf(*nodes.at(link.from.str())),
                                                                 nameOf(*nodes.at(link.to.str()))),
                                        toQString(link.id.str()) + u' ' + toQString(link.label)));
}

void SearchModel::setText(const QString& text)
{
    beginResetModel();
    if (m_stale)
        collect();
    m_shown.clear();
    const QString wanted = foldedText(text.trimmed());
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; !words.isEmpty() && i < m_entries.size(); ++i)
        if (matches(m_entries[i], words))
            m_shown.push_back(i);
    std::ranges::stable_partition(m_shown, [&](std::size_t i) { return m_entries[i].words.startsWith(u' ' + wanted); });
    m_shown.resize(std::min(m_shown.size(), kMost));
    m_findsNothing = m_shown.empty() && !words.isEmpty();
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : foundCount() + (m_findsNothing ? 1 : 0);
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    if (m_findsNothing) // an editor that completes by it would take the words over
        return role == Qt::DisplayRole ? QVariant(tr("no match")) : QVariant();
    return entry(index.row()).text;
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    return m_findsNothing ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractListModel::flags(index);
}

} // namespace cloudyard
