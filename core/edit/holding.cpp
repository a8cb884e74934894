// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/holding.h"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "core/edit/id_chooser.h"
#include "core/edit/layout_edits.h"
#include "core/edit/lookup.h"

namespace cloudyard {

namespace {

/// Calls visit(element) for every node and annotation.
template <class Visit> void eachStanding(const Scene& scene, Visit visit)
{
    for (const Node& node : scene.nodes)
        visit(node);
    for (const Annotation& annotation : scene.annotations)
        visit(annotation);
}

std::unordered_set<NodeId> nodeSet(std::span<const NodeId> ids)
{
    return {ids.begin(), ids.end()};
}

std::vector<HoldEdit::Hold> holdsOf(const Scene& scene, std::span<const NodeId> ids)
{
    const std::unordered_set<NodeId> wanted = nodeSet(ids);
    std::vector<HoldEdit::Hold> holds;
    eachStanding(scene, [&](const auto& element) {
        if (wanted.contains(element.id))
            holds.push_back({element.id, element.locked, element.group});
    });
    return holds;
}

std::string named(const char* verb, const std::vector<HoldEdit::Hold>& holds)
{
    return fmt::format(fmt::runtime(verb),
                       oneOrMany(holds.size(), holds.empty() ? "" : holds.front().id.str(), "things"));
}

std::unordered_set<NodeId> lockedIn(const Scene& scene)
{
    std::unordered_set<NodeId> locked;
    eachStanding(scene, [&](const auto& element) {
        if (element.locked)
            locked.insert(element.id);
    });
    return locked;
}

} // namespace

EditPtr makeLock(const Scene& scene, std::span<const NodeId> ids)
{
    std::vector<HoldEdit::Hold> holds = holdsOf(scene, ids);
    const bool unlock = std::ranges::all_of(holds, &HoldEdit::Hold::locked);
    for (HoldEdit::Hold& hold : holds)
        hold.locked = !unlock;
    std::string text = named(unlock ? "Unlock {}" : "Lock {}", holds);
    return std::make_unique<HoldEdit>(std::move(holds), std::move(text));
}

Result<EditPtr> makeGroup(const Scene& scene, std::span<const NodeId> ids)
{
    std::vector<HoldEdit::Hold> holds = holdsOf(scene, ids);
    if (holds.size() < 2)
        return fail("a group has at least two things in it");
    const std::string group = IdChooser(scene).group();
    for (HoldEdit::Hold& hold : holds)
        hold.group = group;
    std::string text = named("Group {}", holds);
    return EditPtr(std::make_unique<HoldEdit>(std::move(holds), std::move(text)));
}

Result<EditPtr> makeUngroup(const Scene& scene, std::span<const NodeId> ids)
{
    std::unordered_set<std::string> groups;
    for (const HoldEdit::Hold& hold : holdsOf(scene, ids))
        groups.insert(hold.group);
    groups.erase(std::string());
    if (groups.empty())
        return fail("nothing of this is in a group");
    std::vector<HoldEdit::Hold> holds;
    eachStanding(scene, [&](const auto& element) {
        if (groups.contains(element.group))
            holds.push_back({element.id, element.locked, {}});
    });
    std::string text = named("Ungroup {}", holds);
    return EditPtr(std::make_unique<HoldEdit>(std::move(holds), std::move(text)));
}

bool isLocked(const Scene& scene, const NodeId& id)
{
    if (const Node* node = scene.find(id))
        return node->locked;
    const Annotation* annotation = scene.findAnnotation(id);
    return annotation != nullptr && annotation->locked;
}

std::vector<NodeId> unlockedOf(const Scene& scene, std::span<const NodeId> ids)
{
    const std::unordered_set<NodeId> locked = lockedIn(scene);
    std::vector<NodeId> free;
    std::ranges::copy_if(ids, std::back_inserter(free), [&](const NodeId& id) { return !locked.contains(id); });
    return free;
}

std::vector<NodeId> groupOf(const Scene& scene, const NodeId& id)
{
    std::string group;
    eachStanding(scene, [&](const auto& element) {
        if (element.id == id)
            group = element.group;
    });
    if (group.empty())
        return {id};
    std::vector<NodeId> members;
    eachStanding(scene, [&](const auto& element) {
        if (element.group == group)
            members.push_back(element.id);
    });
    return members;
}

Result<void> applyUnlessLocked(Edit& edit, Scene& scene)
{
    const std::unordered_set<NodeId> locked = lockedIn(scene);
    if (Result<void> applied = edit.apply(scene); !applied || locked.empty())
        return applied;
    const ChangeSet changes = edit.changes();
    for (const std::vector<NodeId>* touched : {&changes.nodesMoved, &changes.nodesRemoved})
        for (const NodeId& id : *touched)
            if (locked.contains(id)) {
                edit.revert(scene);
                return fail(fmt::format("{} is locked: unlock it first", shownName(id.str())));
            }
    return {};
}

} // namespace cloudyard
