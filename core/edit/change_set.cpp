// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/change_set.h"

#include <unordered_set>

namespace cloudyard {

namespace {

template <class ElementId> using SeenIds = std::unordered_set<ElementId>;

template <class ElementId> SeenIds<ElementId> setOf(const std::vector<ElementId>& ids)
{
    return {ids.begin(), ids.end()};
}

/// Appends what is neither in the list nor in `without`.
template <class ElementId>
void extend(std::vector<ElementId>& list, const std::vector<ElementId>& more, const SeenIds<ElementId>& without)
{
    SeenIds<ElementId> present = setOf(list);
    for (const ElementId& id : more)
        if (!without.contains(id) && present.insert(id).second)
            list.push_back(id);
}

template <class ElementId> void drop(std::vector<ElementId>& list, const SeenIds<ElementId>& ids)
{
    std::erase_if(list, [&](const ElementId& id) { return ids.contains(id); });
}

/// What was there before, between and after: added then removed is nothing, removed then added is changed.
template <class ElementId> struct Lists {
    std::vector<ElementId>& added;
    std::vector<ElementId>& removed;
    std::vector<ElementId>& changed;

    void append(const std::vector<ElementId>& nextAdded, const std::vector<ElementId>& nextRemoved,
                const std::vector<ElementId>& nextChanged)
    {
        const SeenIds<ElementId> cameFirst = setOf(added);
        const SeenIds<ElementId> wentFirst = setOf(removed);
        const SeenIds<ElementId> goes = setOf(nextRemoved);
        const SeenIds<ElementId> comes = setOf(nextAdded);
        drop(changed, goes);
        extend(changed, nextChanged, cameFirst);
        for (const ElementId& id : nextAdded)
            if (wentFirst.contains(id))
                extend(changed, {id}, {});
        drop(added, goes);
        extend(added, nextAdded, wentFirst);
        drop(removed, comes);
        extend(removed, nextRemoved, cameFirst);
    }
};

} // namespace

bool ChangeSet::empty() const
{
    return nodesAdded.empty() && nodesRemoved.empty() && nodesChanged.empty() && nodesMoved.empty()
           && linksAdded.empty() && linksRemoved.empty() && linksChanged.empty() && !sceneChanged
           && !experimentChanged;
}

ChangeSet ChangeSet::reversed() const
{
    ChangeSet back = *this;
    std::swap(back.nodesAdded, back.nodesRemoved);
    std::swap(back.linksAdded, back.linksRemoved);
    return back;
}

void ChangeSet::append(const ChangeSet& next)
{
    const SeenIds<NodeId> cameFirst = setOf(nodesAdded);
    Lists<NodeId>{nodesAdded, nodesRemoved, nodesChanged}.append(next.nodesAdded, next.nodesRemoved,
                                                                 next.nodesChanged);
    drop(nodesMoved, setOf(next.nodesRemoved));
    extend(nodesMoved, next.nodesMoved, cameFirst);
    Lists<LinkId>{linksAdded, linksRemoved, linksChanged}.append(next.linksAdded, next.linksRemoved,
                                                                 next.linksChanged);
    sceneChanged = sceneChanged || next.sceneChanged;
    experimentChanged = experimentChanged || next.experimentChanged;
    isCosmetic = isCosmetic && next.isCosmetic;
}

} // namespace cloudyard
