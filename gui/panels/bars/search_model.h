// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <QAbstractListModel>
#include <QMetaType>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// One thing that can be found: a node, a link, a metric or a setting of a node, a kind to be placed, or an example to be
/// opened.
struct SearchEntry {
    enum class What { Node, Link, Metric, Setting, Kind, Example };

    What what = What::Node;
    std::string id;   ///< of the node, link or kind; of an example its path
    QString text;     ///< as the list shows it
    QString words;    ///< folded: all that finds it
    std::string key = {}; ///< of a setting
};

/// What the search field completes to: the entries in which every word of the text begins a word, those whose text
/// begins with it first; then nodes, links, metrics, settings, kinds, examples; a row that cannot be chosen says that
/// nothing is found. Kinds and their nodes are found by what people call them (sqs, elb, az). GUI thread. setText is
/// linear in the entries.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 14; ///< entries that are offered

    using QAbstractListModel::QAbstractListModel;
    /// The scene must live until the next call; call again when it has changed. Costs nothing until the next setText.
    void setScene(const Scene& scene, const Vocabulary& vocabulary);
    /// Titles and paths of the scenes that come with the program; asked for when somebody searches first.
    using Examples = std::function<std::vector<std::pair<QString, QString>>()>;
    void setExamples(Examples examples) { m_examplesOf = std::move(examples); }
    void setText(const QString& text);
    /// All that can be found.
    [[nodiscard]] const std::vector<SearchEntry>& entries();
    /// How many rows can be chosen.
    [[nodiscard]] int foundCount() const { return static_cast<int>(m_shown.size()); }
    /// By row, below foundCount(); the first is the best.
    [[nodiscard]] const SearchEntry& entry(int row) const
    {
        return m_entries[m_shown[static_cast<std::size_t>(row)]];
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void collect();
    void addNodes();
    void addSettings();
    void addAnnotations();
    void addLinks();
    void addExamples();

    const Scene* m_scene = nullptr;
    const Vocabulary* m_vocabulary = nullptr;
    Examples m_examplesOf;
    std::optional<std::vector<std::pair<QString, QString>>> m_examples;
    bool m_findsNothing = false; ///< though something was asked for
    bool m_stale = false; ///< the entries are of an earlier state of the scene
    std::vector<SearchEntry> m_entries;
    std::vector<std::size_t> m_shown; ///< positions of what matches, best first
};

} // namespace cloudyard

Q_DECLARE_METATYPE(cloudyard::SearchEntry)
