// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/edit/composite_edit.h"
#include "core/edit/follow_names.h"
#include "core/edit/id_chooser.h"
#include "core/edit/layout_edits.h"
#include "core/edit/lookup.h"
#include "core/edit/value_edits.h"
#include "core/model/legality.h"

namespace cloudyard {

namespace {

constexpr std::string_view kNameSetting = "name"; ///< of places within places: zone "a" of eu-a

using NewIds = std::unordered_map<NodeId, NodeId>;

std::unordered_set<NodeId> treesOf(const Scene& scene, std::span<const NodeId> roots)
{
    std::unordered_set<NodeId> found(roots.begin(), roots.end());
    for (std::size_t before = 0; before != found.size();) {
        before = found.size();
        for (const Node& node : scene.nodes)
            if (!node.parent.empty() && found.contains(node.parent))
                found.insert(node.id);
    }
    return found;
}

std::optional<Point> moved(const std::optional<Point>& position, Point by)
{
    return position ? std::optional(Point{position->x + by.x, position->y + by.y}) : std::nullopt;
}

/// A place's name that was the end of its id goes on being that.
void followId(SettingMap& settings, const NodeId& old, const NodeId& fresh)
{
    const SettingValue* name = settings.find(kNameSetting);
    if (name != nullptr && *name == SettingValue(std::string(suffixOf(old.str()))))
        settings.set(kNameSetting, std::string(suffixOf(fresh.str())));
}

const NodeId& mapped(const NewIds& ids, const NodeId& id)
{
    const auto found = ids.find(id);
    return found == ids.end() ? id : found->second;
}

/// The links that copies get: between copies always, to others if wanted and within what their rules allow.
class LinkCopier {
public:
    LinkCopier(const Scene& scene, const Vocabulary& vocabulary, const NewIds& ids, IdChooser& chooser)
        : m_vocabulary(vocabulary), m_ids(ids), m_chooser(chooser)
    {
        for (const Node& node : scene.nodes)
            m_kinds.emplace(node.id.str(), node.kind);
        for (const Link& link : scene.links)
            if (const LinkRule* rule = ruleOf(link))
                ++m_counts[{link.from.str(), rule->meaning}];
    }

    /// What the copied links are called now, by what their originals are called.
    [[nodiscard]] const std::unordered_map<std::string, std::string>& names() const { return m_names; }

    std::vector<Link> copies(const Scene& scene, OuterLinks outer)
    {
        std::vector<Link> made;
        for (const Link& link : scene.links) {
            const bool fromCopied = m_ids.contains(link.from);
            const bool toCopied = m_ids.contains(link.to);
            const bool inner = fromCopied && toCopied;
            if (inner || ((fromCopied || toCopied) && outer == OuterLinks::Copied && mayCopy(link, fromCopied)))
                made.push_back(copyOf(link));
        }
        return made;
    }

private:
    const LinkRule* ruleOf(const Link& link) const
    {
        const auto from = m_kinds.find(link.from.str());
        const auto to = m_kinds.find(link.to.str());
        const bool known = from != m_kinds.end() && to != m_kinds.end();
        return known ? m_vocabulary.linkRule(from->second, to->second) : nullptr;
    }

    /// A copied source brings its links along; an original one gets one more.
    bool mayCopy(const Link& link, bool fromCopied)
    {
        const LinkRule* rule = ruleOf(link);
        if (fromCopied || rule == nullptr)
            return true;
        int& count = m_counts[{link.from.str(), rule->meaning}];
        if (count >= rule->maxLinks)
            return false;
        ++count;
        return true;
    }

    Link copyOf(const Link& link)
    {
        Link copy = link;
        copy.from = mapped(m_ids, link.from);
        copy.to = mapped(m_ids, link.to);
        copy.id = m_chooser.link(copy.from, copy.to);
        copy.via.clear();
        m_names.emplace(link.id.str(), copy.id.str());
        return copy;
    }

    const Vocabulary& m_vocabulary;
    const NewIds& m_ids;
    IdChooser& m_chooser;
    std::unordered_map<std::string_view, std::string_view> m_kinds;
    std::map<std::pair<std::string_view, LinkMeaning>, int> m_counts;
    std::unordered_map<std::string, std::string> m_names;
};

/// What the groups of copies are called: whatever was one stays one, and is no longer one with its originals.
class NewGroups {
public:
    explicit NewGroups(IdChooser& chooser) : m_chooser(chooser) {}
    const std::string& of(const std::string& group)
    {
        if (group.empty())
            return group;
        const auto [found, isNew] = m_groups.try_emplace(group);
        if (isNew)
            found->second = m_chooser.group();
        return found->second;
    }

private:
    IdChooser& m_chooser;
    std::unordered_map<std::string, std::string> m_groups;
};

NewNames namesOf(const NewIds& ids, const LinkCopier& links)
{
    NewNames names = links.names();
    for (const auto& [old, fresh] : ids)
        names.emplace(old.str(), fresh.str());
    return names;
}

NodeId idFor(IdChooser& chooser, const KindDescriptor& kind, const Node* place, std::string_view stem)
{
    const std::string_view name = stem.empty() ? kind.defaultName : stem;
    if (place != nullptr && kind.isPlace && stem.empty())
        return chooser.lettered(place->id.str());
    if (place != nullptr && place->kind == toText(Placement::Zone))
        return chooser.lettered(name);
    return chooser.plain(name);
}

/// Where a node of this kind may stand: the place, else the nearest around it. `offset` becomes relative to that.
Result<NodeId> nearestLegalPlace(const Scene& scene, const Vocabulary& vocabulary, const std::string& kind,
                                 const NodeId& place, Point& offset)
{
    const Result<void> here = canPlace(scene, kind, place, vocabulary);
    NodeId at = place;
    for (Result<void> legal = here; !legal; legal = canPlace(scene, kind, at, vocabulary)) {
        const Node* node = at.empty() ? nullptr : scene.find(at);
        if (node == nullptr)
            return tl::unexpected<Error>(here.error());
        offset.x += node->position.value_or(Point{}).x;
        offset.y += node->position.value_or(Point{}).y;
        at = node->parent;
    }
    return at;
}

Result<Node> newNode(const Scene& scene, const Vocabulary& vocabulary, const NodeId& parent, NewNode wanted)
{
    if (const Result<void> legal = canPlace(scene, wanted.kind, parent, vocabulary); !legal)
        return tl::unexpected<Error>(legal.error());
    const KindDescriptor& descriptor = *vocabulary.kind(wanted.kind);
    const Node* place = parent.empty() ? nullptr : scene.find(parent);
    IdChooser chooser(scene);
    Node node;
    node.id = idFor(chooser, descriptor, place, wanted.stem);
    node.kind = wanted.kind;
    node.parent = parent;
    node.position = wanted.position;
    node.settings = std::move(wanted.settings);
    const bool isNamed = descriptor.isPlace && findSetting(descriptor.settings, kNameSetting) != nullptr;
    if (place != nullptr && isNamed && node.settings.find(kNameSetting) == nullptr)
        node.settings.set(kNameSetting, std::string(suffixOf(node.id.str())));
    return node;
}

bool isReferenced(const Scene& scene, const NodeId& id)
{
    const auto measures = [&](const auto& promise) { return promise.measure.of == id; };
    const auto isInIt = [&](const auto& element) { return element.parent == id; };
    return std::ranges::any_of(scene.nodes, isInIt) || std::ranges::any_of(scene.annotations, isInIt)
           || std::ranges::any_of(scene.links, [&](const Link& link) { return link.from == id || link.to == id; })
           || std::ranges::any_of(scene.experiment, [&](const ExperimentStep& s) { return s.target == id.str(); })
           || std::ranges::any_of(scene.objectives, measures) || std::ranges::any_of(scene.expectations, measures);
}

/// "Bestellungen (neu)" gives "bestellungen-neu": ASCII letters, digits and single hyphens.
std::string idFromName(std::string_view name)
{
    std::string id;
    for (const char c : foldText(name)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id;
}

} // namespace

Result<std::unique_ptr<AddNodesEdit>> makeAddNode(const Scene& scene, const Vocabulary& vocabulary,
                                                  std::string_view kind, const NodeId& parent,
                                                  std::optional<Point> position, SettingMap settings,
                                                  std::string_view stem)
{
    auto node = newNode(scene, vocabulary, parent, {kind, position, std::move(settings), stem});
    if (!node)
        return tl::unexpected<Error>(node.error());
    std::string text = fmt::format("Add {}", node->id.str());
    return std::make_unique<AddNodesEdit>(std::vector<Node>{*std::move(node)}, std::vector<Link>{}, std::move(text));
}

Result<std::unique_ptr<AddNodesEdit>> makeAddNested(const Scene& scene, const Vocabulary& vocabulary,
                                                    const NodeId& parent, std::span<const NewNode> nested)
{
    Scene ahead = scene;
    std::vector<Node> nodes;
    for (const NewNode& wanted : nested) {
        auto node = newNode(ahead, vocabulary, nodes.empty() ? parent : nodes.back().id, wanted);
        if (!node)
            return tl::unexpected<Error>(node.error());
        ahead.nodes.push_back(*node);
        nodes.push_back(*std::move(node));
    }
    std::string text = fmt::format("Add {}", nodes.empty() ? "nothing" : nodes.back().id.str());
    return std::make_unique<AddNodesEdit>(std::move(nodes), std::vector<Link>{}, std::move(text));
}

std::unique_ptr<AddNodesEdit> makeAddAnnotation(const Scene& scene, Annotation annotation)
{
    const bool isFrame = annotation.form == Annotation::Form::Frame;
    annotation.id = IdChooser(scene).plain(isFrame ? "frame" : "note");
    std::string text = fmt::format("Add {}", annotation.id.str());
    return std::make_unique<AddNodesEdit>(std::vector<Node>{}, std::vector<Link>{},
                                          std::vector{std::move(annotation)}, std::move(text));
}

Result<std::unique_ptr<AddLinkEdit>> makeAddLink(const Scene& scene, const Vocabulary& vocabulary,
                                                 const NodeId& from, const NodeId& to)
{
    if (const Result<LinkMeaning> legal = canLink(scene, from, to, vocabulary); !legal)
        return tl::unexpected<Error>(legal.error());
    Link link;
    link.id = IdChooser(scene).link(from, to);
    link.from = from;
    link.to = to;
    return std::make_unique<AddLinkEdit>(std::move(link));
}

Result<EditPtr> makeReparent(const Scene& scene, const Vocabulary& vocabulary,
                             std::vector<ReparentEdit::Move> moves)
{
    for (const ReparentEdit::Move& move : moves) {
        if (scene.findAnnotation(move.id) != nullptr)
            continue; // may stand anywhere
        const Node* node = scene.find(move.id);
        if (node == nullptr)
            return noSuchNode(move.id);
        if (const Result<void> legal = canPlace(scene, node->kind, move.parent, vocabulary); !legal)
            return tl::unexpected<Error>(legal.error());
        if (!move.parent.empty() && treesOf(scene, {&move.id, 1}).contains(move.parent))
            return fail(fmt::format("{} cannot be put into itself", shownName(move.id.str())));
    }
    return std::make_unique<ReparentEdit>(std::move(moves));
}

Result<std::unique_ptr<AddNodesEdit>> makeDuplicate(const Scene& scene, const Vocabulary& vocabulary,
                                                    std::span<const NodeId> ids, Point offset, OuterLinks outer)
{
    for (const NodeId& id : ids)
        if (scene.find(id) == nullptr && scene.findAnnotation(id) == nullptr)
            return noSuchNode(id);
    const std::unordered_set<NodeId> originals = treesOf(scene, ids);
    IdChooser chooser(scene);
    NewIds fresh;
    for (const Node& node : scene.nodes)
        if (originals.contains(node.id))
            fresh.emplace(node.id, chooser.after(node.id));
    NewNames names; ///< of copies, by those of the originals
    NewGroups groups(chooser);
    std::vector<Node> copies;
    for (const Node& node : scene.nodes) {
        if (!originals.contains(node.id))
            continue;
        Node& copy = copies.emplace_back(node);
        copy.id = fresh.at(node.id);
        copy.parent = mapped(fresh, node.parent);
        copy.name = chooser.nameAfter(node.name);
        copy.locked = false;
        copy.group = groups.of(node.group);
        if (!node.name.empty())
            names.emplace(node.name, copy.name);
        followId(copy.settings, node.id, copy.id);
        if (!fresh.contains(node.parent))
            copy.position = moved(node.position, offset);
    }
    std::vector<Annotation> annotations;
    for (const Annotation& annotation : scene.annotations)
        if (originals.contains(annotation.id) || originals.contains(annotation.parent)) {
            Annotation& copy = annotations.emplace_back(annotation);
            copy.id = chooser.after(annotation.id);
            copy.parent = mapped(fresh, annotation.parent);
            copy.locked = false;
            copy.group = groups.of(annotation.group);
            if (!fresh.contains(annotation.parent))
                copy.position = moved(annotation.position, offset);
        }
    LinkCopier copier(scene, vocabulary, fresh, chooser);
    std::vector<Link> links = copier.copies(scene, outer);
    names.merge(namesOf(fresh, copier));
    followNames(copies, vocabulary, names);
    std::string text = "Duplicate " + oneOrMany(ids.size(), ids.empty() ? "" : ids.front().str(), "nodes");
    return std::make_unique<AddNodesEdit>(std::move(copies), std::move(links), std::move(annotations), std::move(text));
}

Result<EditPtr> makeRename(const Scene& scene, const NodeId& id, std::string_view name)
{
    if (const Annotation* annotation = scene.findAnnotation(id))
        return EditPtr(
            std::make_unique<AnnotationEdit>(id, AnnotationEdit::Look{std::string(trimmed(name)), annotation->tint}));
    const Node* node = scene.find(id);
    if (node == nullptr)
        return noSuchNode(id);
    const std::string shown(trimmed(name));
    const auto statedFor = [&](const NodeId& newId) { return shown == newId.str() ? std::string() : shown; };
    const std::string wanted = idFromName(shown);
    if (wanted.empty() || wanted == id.str() || isReferenced(scene, id))
        return EditPtr(std::make_unique<RenameEdit>(id, statedFor(id)));
    Node renamed = *node;
    renamed.id = IdChooser(scene).plain(wanted);
    renamed.name = statedFor(renamed.id);
    const std::string text = fmt::format("Rename {}", id.str());
    std::vector<EditPtr> both;
    both.push_back(std::make_unique<RemoveEdit>(std::vector{id}));
    both.push_back(std::make_unique<AddNodesEdit>(std::vector{std::move(renamed)}, std::vector<Link>{}, text));
    return EditPtr(std::make_unique<CompositeEdit>(std::move(both), text));
}

Scene sceneExtract(const Scene& scene, std::span<const NodeId> ids)
{
    const std::unordered_set<NodeId> wanted = treesOf(scene, ids);
    Scene extract;
    extract.title = scene.title;
    for (const Node& node : scene.nodes)
        if (wanted.contains(node.id)) {
            Node& copy = extract.nodes.emplace_back(node);
            if (!wanted.contains(node.parent))
                copy.parent = NodeId();
        }
    for (const Link& link : scene.links)
        if (wanted.contains(link.from) && wanted.contains(link.to))
            extract.links.push_back(link);
    for (const Annotation& annotation : scene.annotations)
        if (wanted.contains(annotation.id) || wanted.contains(annotation.parent)) {
            Annotation& copy = extract.annotations.emplace_back(annotation);
            if (!wanted.contains(annotation.parent))
                copy.parent = NodeId();
        }
    return extract;
}

Result<std::unique_ptr<AddNodesEdit>> makePaste(const Scene& scene, const Vocabulary& vocabulary,
                                                const Scene& fragment, const NodeId& parent, Point offset)
{
    std::vector<PasteTarget> targets;
    for (const Node& node : fragment.nodes) {
        if (!node.parent.empty())
            continue;
        Point shift = offset;
        Result<NodeId> place = nearestLegalPlace(scene, vocabulary, node.kind, parent, shift);
        if (!place)
            return tl::unexpected<Error>(place.error());
        targets.push_back({node.id, *std::move(place), moved(node.position, shift)});
    }
    for (const Annotation& annotation : fragment.annotations)
        if (annotation.parent.empty())
            targets.push_back({annotation.id, parent, moved(annotation.position, offset)});
    return makePasteInto(scene, vocabulary, fragment, targets);
}

Result<std::unique_ptr<AddNodesEdit>> makePasteInto(const Scene& scene, const Vocabulary& vocabulary,
                                                    const Scene& fragment, std::span<const PasteTarget> targets)
{
    IdChooser chooser(scene);
    NewIds fresh;
    for (const Node& node : fragment.nodes)
        if (!fresh.emplace(node.id, chooser.copyOf(node.id)).second)
            return fail(fmt::format("two nodes are called {}", shownName(node.id.str())));
    for (const Annotation& annotation : fragment.annotations)
        if (!fresh.emplace(annotation.id, chooser.copyOf(annotation.id)).second)
            return fail(fmt::format("two notes or nodes are called {}", shownName(annotation.id.str())));
    NewNames names; ///< of copies, by those of the originals
    NewGroups groups(chooser);
    std::vector<Node> nodes;
    for (const Node& node : fragment.nodes) {
        Node& copy = nodes.emplace_back(node);
        copy.id = fresh.at(node.id);
        copy.locked = false;
        copy.group = groups.of(node.group);
        copy.parent = mapped(fresh, node.parent);
        if (copy.id != node.id) {
            followId(copy.settings, node.id, copy.id);
            copy.name = chooser.nameAfter(node.name);
            if (!node.name.empty())
                names.emplace(node.name, copy.name);
        }
        const auto target = std::ranges::find(targets, node.id, &PasteTarget::node);
        if (target == targets.end())
            continue;
        copy.parent = target->parent;
        copy.position = target->position;
        if (const Result<void> legal = canPlace(scene, node.kind, copy.parent, vocabulary); !legal)
            return tl::unexpected<Error>(legal.error());
    }
    std::vector<Annotation> annotations;
    for (const Annotation& annotation : fragment.annotations) {
        Annotation& copy = annotations.emplace_back(annotation);
        copy.id = fresh.at(annotation.id);
        copy.parent = mapped(fresh, annotation.parent);
        copy.locked = false;
        copy.group = groups.of(annotation.group);
        if (const auto target = std::ranges::find(targets, annotation.id, &PasteTarget::node);
            target != targets.end()) {
            copy.parent = target->parent;
            copy.position = target->position;
        }
    }
    LinkCopier copier(fragment, vocabulary, fresh, chooser);
    std::vector<Link> links = copier.copies(fragment, OuterLinks::Dropped);
    names.merge(namesOf(fresh, copier));
    followNames(nodes, vocabulary, names);
    const std::size_t count = nodes.size() + annotations.size();
    const std::string one = !nodes.empty()        ? nodes.front().id.str()
                            : annotations.empty() ? ""
                                                  : annotations.front().id.str();
    std::string text = "Paste " + oneOrMany(count, one, annotations.empty() ? "nodes" : "things");
    return std::make_unique<AddNodesEdit>(std::move(nodes), std::move(links), std::move(annotations), std::move(text));
}

NodeId nextNodeId(const Scene& scene, const NodeId& id)
{
    return IdChooser(scene).after(id);
}

} // namespace cloudyard
