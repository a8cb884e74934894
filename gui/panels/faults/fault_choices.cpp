// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/faults/fault_choices.h"

#include <algorithm>

#include "core/faults/fault_aim.h"
#include "core/session/shown_faults.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/document/session_link.h"
#include "gui/language/core_text.h"
#include "gui/language/words.h"
#include "gui/panels/look/state_words.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

using fault_words::tr;

/// Nothing where its kind is not known here, or its target never was.
void addView(std::vector<FaultView>& views, const ShownFault& shown, const Topology& topology,
             const Vocabulary& vocabulary)
{
    const FaultSpec& fault = shown.fault;
    const FaultDescriptor* kind =
        fault.kind < topology.faults.size() ? vocabulary.fault(topology.faults[fault.kind]->id) : nullptr;
    const bool hitsNode = fault.node < topology.nodeIds.size();
    const bool hitsLink = !hitsNode && fault.link < topology.linkIds.size();
    if (kind && (hitsNode || hitsLink))
        views.push_back(
            {fault.id, shown.alike, kind, hitsNode ? topology.nodeIds[fault.node] : topology.linkIds[fault.link],
             hitsNode ? nodeName(topology, fault.node) : linkName(topology, fault.link), fault.from, fault.to,
             fault.active, fault.over, fault.byHand, fault.inScene, faultExtent(*kind, fault.values)});
}

} // namespace

std::vector<const FaultDescriptor*> faultsForNode(const Vocabulary& vocabulary, const Node& node)
{
    std::vector<const FaultDescriptor*> found;
    std::ranges::copy_if(
        vocabulary.faults, std::back_inserter(found), [&](const FaultDescriptor* fault) {
            return std::ranges::find(fault->targetKinds, std::string_view(node.kind)) !=
                   fault->targetKinds.end();
        });
    return found;
}

std::vector<const FaultDescriptor*> faultsForLinks(const Vocabulary& vocabulary)
{
    std::vector<const FaultDescriptor*> found;
    std::ranges::copy_if(vocabulary.faults, std::back_inserter(found),
                         &FaultDescriptor::targetsLinks);
    return found;
}

std::vector<FaultGroup> faultGroups(const Vocabulary& vocabulary)
{
    std::vector<FaultGroup> groups;
    for (const FaultDescriptor* fault : vocabulary.faults) {
        const auto same = std::ranges::find_if(
            groups, [&](const FaultGroup& group) { return group.front()->name == fault->name; });
        if (same == groups.end())
            groups.push_back({fault});
        else
            same->push_back(fault);
    }
    return groups;
}

namespace {

QString shownName(const Node& node) { return toQString(node.name.empty() ? node.id.str() : node.name); }

QString shownName(const Scene& scene, const NodeId& id)
{
    const Node* node = scene.find(id);
    return node ? shownName(*node) : toQString(id.str());
}

} // namespace

QString targetName(const Scene& scene, std::string_view target)
{
    if (const Node* node = scene.find(NodeId(std::string(target)))) {
        const Node* around = node->parent.empty() ? nullptr : scene.find(node->parent);
        const bool isNestedPlace = around && !scene.childrenOf(node->id).empty();
        return isNestedPlace
                   ? QStringLiteral("%1 · %2").arg(shownName(*around), shownName(*node))
                   : shownName(*node);
    }
    if (const Link* link = scene.find(LinkId(std::string(target))))
        return QStringLiteral("%1 → %2").arg(shownName(scene, link->from), shownName(scene, link->to));
    return toQString(target);
}

std::vector<FaultTarget> faultTargets(const Scene& scene, const Vocabulary& vocabulary, const FaultDescriptor& like)
{
    std::vector<FaultTarget> targets;
    const auto add = [&](const std::string& id) {
        if (aimedFault(scene, vocabulary, like, id))
            targets.push_back({id, targetName(scene, id)});
    };
    for (const Node& node : scene.nodes)
        add(node.id.str());
    for (const Link& link : scene.links)
        add(link.id.str());
    return targets;
}

std::vector<FaultView> faultHistory(const Frame& frame, const Vocabulary& vocabulary)
{
    std::vector<FaultView> views;
    for (const FaultSpec& fault : frame.faults)
        if (const bool struckOut = fault.over && !fault.begun; !struckOut)
            addView(views, {fault, {}}, *frame.topology, vocabulary);
    std::ranges::stable_sort(views, {}, [](const FaultView& view) { return view.from; });
    return views;
}

std::vector<FaultView> faultViews(const Frame& frame, const Vocabulary& vocabulary)
{
    std::vector<FaultView> views;
    for (const ShownFault& shown : shownFaults(frame.faults))
        addView(views, shown, *frame.topology, vocabulary);
    return views;
}

const FaultView* actingFault(const std::vector<FaultView>& faults, const FaultDescriptor& kind, std::string_view target)
{
    const auto found = std::ranges::find_if(faults, [&](const FaultView& fault) {
        return fault.active && fault.kind == &kind && fault.target == target;
    });
    return found == faults.end() ? nullptr : &*found;
}

void endFault(SessionLink& link, const FaultView& fault)
{
    link.clearFault(fault.id);
    for (const std::uint32_t id : fault.alike)
        link.clearFault(id);
}

QString FaultView::stateText() const
{
    return extent.isEmpty() ? coreText(kind->state) : coreText(kind->state) + QStringLiteral(", ") + extent;
}

QString unkeptText(const Unkept& unkept)
{
    using enum UnkeptStep::What;
    QStringList parts;
    const auto add = [&](UnkeptStep::What what, const QString& one, const QString& several) {
        const std::size_t count = unkept.count(what);
        if (count != 0)
            parts += count == 1 ? one : several.arg(count);
    };
    add(Fault, tr("1 fault"), tr("%1 faults"));
    add(End, tr("1 early end"), tr("%1 early ends"));
    add(Cancellation, tr("1 cancellation"), tr("%1 cancellations"));
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return tr("%1 and %2").arg(parts.join(QStringLiteral(", ")), last);
}

QString extentOf(const FaultDescriptor& kind, const SettingMap& parameters)
{
    FaultValues values;
    return assignSettings(kind.parameters, parameters, &values) ? faultExtent(kind, values) : QString();
}

QString faultTiming(const FaultView& fault, SimTime now)
{
    if (!fault.active)
        return tr("in %1").arg(minuteClock(secondsLeft(fault.from, now)));
    if (fault.to >= SimTime::never())
        return fault.kind->endsItself ? tr("until done") : tr("until restored");
    return tr("for another %1").arg(minuteClock(secondsLeft(fault.to, now)));
}

} // namespace cloudyard
