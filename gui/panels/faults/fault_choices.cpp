// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/faults/fault_choices.h"

#include <algorithm>

#include <QCoreApplication>

#include "gui/panels/look/state_words.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Faults", text); }

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

std::vector<FaultView> faultViews(const Frame& frame, const Vocabulary& vocabulary)
{
    std::vector<FaultView> views;
    const Topology& topology = *frame.topology;
    for (const FaultSpec& fault : frame.faults) {
        if (fault.over || fault.kind >= topology.faults.size())
            continue;
        const FaultDescriptor* kind = vocabulary.fault(topology.faults[fault.kind]->id);
        const bool hitsNode = fault.node < topology.nodeIds.size();
        const bool hitsLink = !hitsNode && fault.link < topology.linkIds.size();
        if (kind && (hitsNode || hitsLink))
            views.push_back(
                {fault.id, kind,
                 hitsNode ? topology.nodeIds[fault.node] : topology.linkIds[fault.link],
                 hitsNode ? nodeName(topology, fault.node) : linkName(topology, fault.link),
                 fault.from, fault.to, fault.active});
    }
    std::ranges::stable_sort(views, {}, [](const FaultView& view) { return view.from; });
    return views;
}

QString faultTiming(const FaultView& fault, SimTime now)
{
    if (!fault.active)
        return tr("in %1").arg(minutesText((fault.from - now).toSeconds()));
    if (fault.to >= SimTime::never())
        return tr("until restored");
    return tr("for another %1").arg(minutesText((fault.to - now).toSeconds()));
}

} // namespace cloudyard
