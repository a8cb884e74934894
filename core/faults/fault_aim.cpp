// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/fault_aim.h"

#include <algorithm>

#include "core/faults/fault_registry.h"
#include "core/model/legality.h"

namespace cloudyard {

Result<void> findsSomething(const Scene& scene, const Vocabulary& vocabulary, const FaultDescriptor& fault,
                            std::string_view target)
{
    const auto kind = std::ranges::find(faultKinds(), fault.id, [](const FaultKind& k) { return k.descriptor->id; });
    if (kind == faultKinds().end() || kind->actsOn == nullptr)
        return {};
    const Node* node = scene.find(NodeId(std::string(target)));
    if (node == nullptr)
        return {};
    const auto isHit = [&](const Node& there) {
        const KindDescriptor* its = vocabulary.kind(there.kind);
        if (its == nullptr || !kind->actsOn(*its, there))
            return false;
        const bool spansIt = there.parent == node->parent; // of a zone: what stands in its region
        return &there == node || spansIt || scene.enclosing(there, node->kind) == node;
    };
    const KindDescriptor* its = vocabulary.kind(node->kind);
    const bool isPlace = its != nullptr && its->isPlace;
    if (isPlace ? std::ranges::any_of(scene.nodes, isHit) : isHit(*node))
        return {};
    return fail(std::string(kind->elseNothing));
}

Result<const FaultDescriptor*> aimedFault(const Scene& scene, const Vocabulary& vocabulary, const FaultDescriptor& like,
                                          std::string_view target)
{
    auto fault = faultFor(scene, vocabulary, like, target);
    if (!fault)
        return fault;
    if (auto found = findsSomething(scene, vocabulary, **fault, target); !found)
        return tl::unexpected<Error>(found.error());
    return fault;
}

} // namespace cloudyard
