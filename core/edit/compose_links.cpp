// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose_links.h"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "core/edit/compose.h"
#include "core/edit/composite_edit.h"
#include "core/edit/follow_names.h"
#include "core/edit/list_edit.h"
#include "core/edit/lookup.h"
#include "core/edit/value_edits.h"
#include "core/model/legality.h"

namespace cloudyard {

namespace {

/// The scene as it is once the edit is made.
Result<Scene> sceneAfter(const Scene& scene, Edit& edit)
{
    Scene ahead = scene;
    if (auto done = edit.apply(ahead); !done)
        return tl::unexpected<Error>(done.error());
    Scene after = ahead;
    edit.revert(ahead);
    return after;
}

/// What a link of this meaning may have stated.
SettingMap settingsFor(const SettingMap& stated, const SettingTable& table)
{
    SettingMap kept;
    for (const SettingDescriptor& setting : table)
        if (const SettingValue* value = stated.find(setting.key))
            kept.set(setting.key, *value);
    return kept;
}

bool isLinked(const Scene& scene, const NodeId& from, const NodeId& to)
{
    return std::ranges::any_of(scene.links, [&](const Link& link) { return link.from == from && link.to == to; });
}

/// The texts of `id` that name what it is linked to, changed to these names.
void appendRenamed(std::vector<EditPtr>& edits, const Scene& scene, const Vocabulary& vocabulary, const NodeId& id,
                   const NewNames& names)
{
    const Node* node = scene.find(id);
    std::vector<Node> copy{*node};
    followNames(copy, vocabulary, names);
    const KindDescriptor* kind = vocabulary.kind(node->kind);
    for (const SettingDescriptor& setting : kind == nullptr ? SettingTable{} : kind->settings) {
        const SettingValue* before = node->settings.find(setting.key);
        const SettingValue* after = copy.front().settings.find(setting.key);
        if (before != nullptr && after != nullptr && *before != *after)
            edits.push_back(std::make_unique<SettingEdit>(id, std::string(setting.key), *after));
    }
}

/// What the program of the link's source calls otherwise: the link, and the node that no other link leads to any more.
NewNames namesAfter(const Scene& without, const Link& before, const Link& after)
{
    NewNames names{{before.id.str(), after.id.str()}};
    if (before.from != after.from || isLinked(without, before.from, before.to))
        return names;
    const Node* old = without.find(before.to);
    const Node* now = without.find(after.to);
    names.emplace(before.to.str(), after.to.str());
    if (!old->name.empty())
        names.emplace(old->name, now->name.empty() ? now->id.str() : now->name);
    return names;
}

void appendSteps(std::vector<EditPtr>& edits, const Scene& scene, const LinkId& before, const LinkId& after)
{
    for (ExperimentStep step : scene.experiment)
        if (step.target == before.str()) {
            step.target = after.str();
            edits.push_back(ExperimentEdit::add(std::move(step)));
        }
}

/// From what is left to what is left, along links between what is not, in the order of the scene.
std::vector<std::pair<NodeId, NodeId>> waysThrough(const Scene& scene, const Scene& left)
{
    std::unordered_set<NodeId> kept;
    for (const Node& node : left.nodes)
        kept.insert(node.id);
    std::vector<std::pair<NodeId, NodeId>> ways;
    for (const Link& in : scene.links) {
        if (!kept.contains(in.from) || kept.contains(in.to))
            continue;
        std::vector<NodeId> along{in.to};
        for (std::size_t i = 0; i < along.size(); ++i)
            for (const Link& out : scene.links) {
                if (out.from != along[i])
                    continue;
                if (kept.contains(out.to))
                    ways.emplace_back(in.from, out.to);
                else if (std::ranges::find(along, out.to) == along.end())
                    along.push_back(out.to);
            }
    }
    return ways;
}

} // namespace

Result<EditPtr> makeAddLinked(const Scene& scene, const Vocabulary& vocabulary, std::unique_ptr<AddNodesEdit> add,
                              const NodeId& made, const NodeId& known, LinkEnd knownEnd)
{
    const auto ahead = sceneAfter(scene, *add);
    if (!ahead)
        return tl::unexpected<Error>(ahead.error());
    const bool leads = knownEnd == LinkEnd::From;
    auto link = makeAddLink(*ahead, vocabulary, leads ? known : made, leads ? made : known);
    if (!link)
        return tl::unexpected<Error>(link.error());
    const std::string text = add->text();
    std::vector<EditPtr> both;
    both.push_back(std::move(add));
    both.push_back(*std::move(link));
    return EditPtr(std::make_unique<CompositeEdit>(std::move(both), text));
}

Result<Relinked> makeRelink(const Scene& scene, const Vocabulary& vocabulary, const LinkId& id, const NodeId& from,
                            const NodeId& to)
{
    const Link* link = scene.find(id);
    if (link == nullptr)
        return noSuchLink(id);
    if (link->from == from && link->to == to)
        return Relinked{std::make_unique<CompositeEdit>(std::vector<EditPtr>{}, "Relink"), id};
    auto remove = std::make_unique<RemoveEdit>(std::vector<NodeId>{}, std::vector{id});
    const auto without = sceneAfter(scene, *remove);
    if (!without)
        return tl::unexpected<Error>(without.error());
    const auto meaning = canLink(*without, from, to, vocabulary);
    if (!meaning)
        return tl::unexpected<Error>(meaning.error());
    Link moved = *link;
    moved.id = (*makeAddLink(*without, vocabulary, from, to))->linkId();
    moved.from = from;
    moved.to = to;
    moved.via.clear();
    moved.settings = settingsFor(link->settings, vocabulary.linkSettings[static_cast<int>(*meaning)]);
    std::vector<EditPtr> edits;
    edits.push_back(std::move(remove));
    edits.push_back(std::make_unique<AddLinkEdit>(moved));
    appendSteps(edits, scene, id, moved.id);
    appendRenamed(edits, scene, vocabulary, link->from, namesAfter(*without, *link, moved));
    std::string text = fmt::format("Lead {} to {}", link->from == from ? from.str() : id.str(), to.str());
    return Relinked{std::make_unique<CompositeEdit>(std::move(edits), std::move(text)), moved.id};
}

Result<EditPtr> makeRemoveAndJoin(const Scene& scene, const Vocabulary& vocabulary, std::span<const NodeId> nodes)
{
    auto remove = std::make_unique<RemoveEdit>(std::vector<NodeId>(nodes.begin(), nodes.end()));
    auto left = sceneAfter(scene, *remove);
    if (!left)
        return tl::unexpected<Error>(left.error());
    std::string text = remove->text();
    std::vector<EditPtr> edits;
    edits.push_back(std::move(remove));
    for (const auto& [from, to] : waysThrough(scene, *left)) {
        auto join = isLinked(*left, from, to) ? fail("is there already") : makeAddLink(*left, vocabulary, from, to);
        if (!join)
            continue;
        left->links.push_back({(*join)->linkId(), from, to, {}, {}, {}, {}});
        edits.push_back(*std::move(join));
    }
    return EditPtr(std::make_unique<CompositeEdit>(std::move(edits), std::move(text)));
}

} // namespace cloudyard
