// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/legality.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include <fmt/format.h>

#include "core/model/rules.h"
#include "core/model/suggestion.h"

namespace cloudyard {

namespace {

tl::unexpected<Error> unknownKind(std::string_view kind)
{
    return fail(fmt::format("the kind {} is not known", inQuotes(kind)));
}

std::size_t countLinks(const Scene& scene, const Node& from, LinkMeaning meaning, const Vocabulary& vocabulary)
{
    std::size_t count = 0;
    for (const Link& link : scene.links) {
        const Node* to = link.from == from.id ? scene.find(link.to) : nullptr;
        const LinkRule* rule = to == nullptr ? nullptr : vocabulary.linkRule(from.kind, to->kind);
        count += rule != nullptr && rule->meaning == meaning ? 1 : 0;
    }
    return count;
}

/// Which meanings of links start and end at one node, a bit each.
struct LinksAt {
    unsigned outgoing = 0;
    unsigned incoming = 0;
};

constexpr unsigned bitOf(LinkMeaning meaning)
{
    return 1u << static_cast<unsigned>(meaning);
}

using Needs = std::vector<std::pair<LinkMeaning, std::string_view>>;

/// Whether a link meets one of the needs that are put in this sentence.
bool isMet(const Needs& needs, std::string_view sentence, unsigned links)
{
    return std::ranges::any_of(needs, [&](const auto& need) {
        return need.second == sentence && (links & bitOf(need.first)) != 0;
    });
}

std::vector<std::string> hints(const KindDescriptor* kind, LinksAt links)
{
    std::vector<std::string> sentences;
    // Where only dead letters go, messages are meant to stay until somebody looks at them.
    const bool parksDeadLetters = links.incoming == bitOf(LinkMeaning::DeadLetter);
    if (kind == nullptr || parksDeadLetters)
        return sentences;
    // Needs with the same sentence are alternatives, outgoing or incoming: one such link is enough.
    for (const Needs& needs : {std::cref(kind->needsOutgoing), std::cref(kind->needsIncoming)})
        for (const auto& [meaning, sentence] : needs)
            if (std::ranges::find(sentences, sentence) == sentences.end()
                && !isMet(kind->needsOutgoing, sentence, links.outgoing)
                && !isMet(kind->needsIncoming, sentence, links.incoming))
                sentences.emplace_back(sentence);
    return sentences;
}

} // namespace

Result<void> canPlace(const Scene& scene, std::string_view kind, const NodeId& parent,
                      const Vocabulary& vocabulary)
{
    const KindDescriptor* descriptor = vocabulary.kind(kind);
    if (descriptor == nullptr)
        return unknownKind(kind);
    if (parent.empty())
        return mayStand(*descriptor, nullptr);
    const Node* place = scene.find(parent);
    if (place == nullptr)
        return fail(fmt::format("there is no node {}", inQuotes(parent.str())));
    const KindDescriptor* placeKind = vocabulary.kind(place->kind);
    return placeKind == nullptr ? unknownKind(place->kind) : mayStand(*descriptor, placeKind);
}

Result<LinkMeaning> canLink(const Scene& scene, const NodeId& from, const NodeId& to,
                            const Vocabulary& vocabulary)
{
    const Node* source = scene.find(from);
    const Node* target = scene.find(to);
    if (source == nullptr || target == nullptr)
        return fail(fmt::format("there is no node {}", inQuotes(source == nullptr ? from.str() : to.str())));
    if (from == to)
        return fail("a node cannot be linked to itself");
    const Result<LinkMeaning> meaning = vocabulary.meaning(source->kind, target->kind);
    if (!meaning)
        return meaning;
    const auto same = [&](const Link& link) { return link.from == from && link.to == to; };
    if (std::ranges::any_of(scene.links, same))
        return fail("these two are linked already");
    const LinkRule* rule = vocabulary.linkRule(source->kind, target->kind);
    if (countLinks(scene, *source, *meaning, vocabulary) >= static_cast<std::size_t>(rule->maxLinks))
        return tooManyLinks(*rule);
    return meaning;
}

Result<void> canTarget(const Scene& scene, const FaultDescriptor& fault, std::string_view target)
{
    if (const Node* node = scene.find(NodeId(std::string(target))))
        return mayHitNode(fault, *node);
    if (scene.find(LinkId(std::string(target))) != nullptr)
        return mayHitLink(fault);
    return fail(fmt::format("there is no node or link {}", inQuotes(target)));
}

Result<const FaultDescriptor*> faultFor(const Scene& scene, const Vocabulary& vocabulary, const FaultDescriptor& like,
                                        std::string_view target)
{
    std::vector<std::string_view> targets;
    for (const FaultDescriptor* fault : vocabulary.faults) {
        if (fault->name != like.name)
            continue;
        if (canTarget(scene, *fault, target))
            return fault;
        targets.insert(targets.end(), fault->targetKinds.begin(), fault->targetKinds.end());
        if (fault->targetsLinks)
            targets.emplace_back("link");
    }
    const std::string what = eitherOf(targets);
    const bool vowel = what.find_first_of("aeiou") == 0;
    return fail(fmt::format(fmt::runtime(vowel ? "{} hits an {}" : "{} hits a {}"), like.name, what));
}

std::vector<std::string> hintsFor(const Scene& scene, const Node& node, const Vocabulary& vocabulary)
{
    LinksAt at;
    for (const Link& link : scene.links) {
        if (link.from != node.id && link.to != node.id)
            continue;
        const Node* from = link.from == node.id ? &node : scene.find(link.from);
        const Node* to = link.to == node.id ? &node : scene.find(link.to);
        if (from == nullptr || to == nullptr)
            continue;
        if (const LinkRule* rule = vocabulary.linkRule(from->kind, to->kind))
            (from == &node ? at.outgoing : at.incoming) |= bitOf(rule->meaning);
    }
    return hints(vocabulary.kind(node.kind), at);
}

std::vector<std::vector<std::string>> hintsForAll(const Scene& scene, const Vocabulary& vocabulary)
{
    std::unordered_map<std::string_view, std::size_t> positions;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i)
        positions.emplace(scene.nodes[i].id.str(), i);
    std::vector<LinksAt> at(scene.nodes.size());
    for (const Link& link : scene.links) {
        const auto from = positions.find(link.from.str());
        const auto to = positions.find(link.to.str());
        if (from == positions.end() || to == positions.end())
            continue;
        const LinkRule* rule =
            vocabulary.linkRule(scene.nodes[from->second].kind, scene.nodes[to->second].kind);
        if (rule == nullptr)
            continue;
        at[from->second].outgoing |= bitOf(rule->meaning);
        at[to->second].incoming |= bitOf(rule->meaning);
    }
    std::vector<std::vector<std::string>> all;
    all.reserve(scene.nodes.size());
    for (std::size_t i = 0; i < scene.nodes.size(); ++i)
        all.push_back(hints(vocabulary.kind(scene.nodes[i].kind), at[i]));
    return all;
}

} // namespace cloudyard
