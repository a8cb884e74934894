// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/value_edits.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/edit/footprint.h"
#include "core/edit/lookup.h"

namespace cloudyard {

namespace {

SettingMap* settingsOf(Scene& scene, const ElementId& target)
{
    if (const auto* nodeId = std::get_if<NodeId>(&target)) {
        Node* node = scene.find(*nodeId);
        return node == nullptr ? nullptr : &node->settings;
    }
    Link* link = scene.find(std::get<LinkId>(target));
    return link == nullptr ? nullptr : &link->settings;
}

const std::string& textOf(const ElementId& target)
{
    return std::visit([](const auto& id) -> const std::string& { return id.str(); }, target);
}

std::size_t positionOf(const SettingMap& settings, std::string_view key)
{
    const auto& entries = settings.entries();
    const auto found = std::ranges::find(entries, key, &SettingMap::Entry::key);
    return static_cast<std::size_t>(found - entries.begin());
}

/// Puts a key back to what it was: absent, or stated at this position.
void restore(SettingMap& settings, const std::string& key, const std::optional<SettingValue>& value,
             std::size_t position)
{
    if (!value)
        settings.erase(key);
    else if (settings.find(key) != nullptr)
        settings.set(key, *value);
    else
        settings.insert(position, key, *value);
}

void putProperties(Scene& scene, const SceneProperties& properties)
{
    scene.title = properties.title;
    scene.seed = properties.seed;
    scene.duration = properties.duration;
    scene.pace = properties.pace;
    scene.notes = properties.notes;
    scene.mapWidth = properties.mapWidth;
}

} // namespace

SettingEdit::SettingEdit(ElementId target, std::string key, std::optional<SettingValue> value)
    : m_target(std::move(target)), m_key(std::move(key)), m_after(std::move(value))
{
}

Result<void> SettingEdit::apply(Scene& scene)
{
    SettingMap* settings = settingsOf(scene, m_target);
    if (settings == nullptr)
        return std::holds_alternative<NodeId>(m_target) ? noSuchNode(std::get<NodeId>(m_target))
                                                        : noSuchLink(std::get<LinkId>(m_target));
    const SettingValue* stated = settings->find(m_key);
    m_before = stated == nullptr ? std::nullopt : std::optional(*stated);
    m_position = positionOf(*settings, m_key);
    restore(*settings, m_key, m_after, m_position);
    return {};
}

void SettingEdit::revert(Scene& scene)
{
    restore(*settingsOf(scene, m_target), m_key, m_before, m_position);
}

bool SettingEdit::mergeWith(const Edit& next)
{
    const SettingEdit* more = sameSeries(*this, next);
    if (more == nullptr || more->m_target != m_target || more->m_key != m_key)
        return false;
    m_after = more->m_after;
    return true;
}

std::size_t SettingEdit::bytes() const
{
    return sizeof(*this) + heapBytes(textOf(m_target)) + heapBytes(m_key) + (m_before ? heapBytes(*m_before) : 0)
           + (m_after ? heapBytes(*m_after) : 0);
}

std::string SettingEdit::text() const
{
    return fmt::format(fmt::runtime(m_after ? "Change {} of {}" : "Reset {} of {}"), m_key, textOf(m_target));
}

ChangeSet SettingEdit::changes() const
{
    ChangeSet changes;
    if (const auto* node = std::get_if<NodeId>(&m_target))
        changes.nodesChanged = {*node};
    else
        changes.linksChanged = {std::get<LinkId>(m_target)};
    changes.isCosmetic = false;
    return changes;
}

RenameEdit::RenameEdit(NodeId id, std::string name) : m_id(std::move(id)), m_after(std::move(name)) {}

Result<void> RenameEdit::apply(Scene& scene)
{
    Node* node = scene.find(m_id);
    if (node == nullptr)
        return noSuchNode(m_id);
    m_before = std::exchange(node->name, m_after);
    return {};
}

void RenameEdit::revert(Scene& scene)
{
    scene.find(m_id)->name = m_before;
}

bool RenameEdit::mergeWith(const Edit& next)
{
    const RenameEdit* more = sameSeries(*this, next);
    if (more == nullptr || more->m_id != m_id)
        return false;
    m_after = more->m_after;
    return true;
}

std::size_t RenameEdit::bytes() const
{
    return sizeof(*this) + heapBytes(m_id) + heapBytes(m_before) + heapBytes(m_after);
}

std::string RenameEdit::text() const
{
    return "Rename " + m_id.str();
}

/// Not cosmetic: a run's log says names.
ChangeSet RenameEdit::changes() const
{
    ChangeSet changes;
    changes.nodesChanged = {m_id};
    changes.isCosmetic = false;
    return changes;
}

SceneProperties propertiesOf(const Scene& scene)
{
    return {scene.title, scene.seed, scene.duration, scene.pace, scene.notes, scene.mapWidth};
}

ScenePropertyEdit::ScenePropertyEdit(SceneProperties properties) : m_after(std::move(properties)) {}

Result<void> ScenePropertyEdit::apply(Scene& scene)
{
    m_before = propertiesOf(scene);
    putProperties(scene, m_after);
    return {};
}

void ScenePropertyEdit::revert(Scene& scene)
{
    putProperties(scene, m_before);
}

bool ScenePropertyEdit::mergeWith(const Edit& next)
{
    const ScenePropertyEdit* more = sameSeries(*this, next);
    if (more == nullptr)
        return false;
    m_after = more->m_after;
    return true;
}

std::size_t ScenePropertyEdit::bytes() const
{
    return sizeof(*this) + heapBytes(m_before.title) + heapBytes(m_before.notes) + heapBytes(m_after.title)
           + heapBytes(m_after.notes);
}

std::string ScenePropertyEdit::text() const
{
    const auto isDifferent = [this](auto field) { return m_before.*field != m_after.*field; };
    if (isDifferent(&SceneProperties::title))
        return "Change title";
    if (isDifferent(&SceneProperties::seed))
        return "Change seed";
    if (isDifferent(&SceneProperties::duration))
        return "Change duration";
    if (isDifferent(&SceneProperties::pace))
        return "Change pace";
    if (isDifferent(&SceneProperties::notes))
        return "Change notes";
    return "Change map";
}

ChangeSet ScenePropertyEdit::changes() const
{
    ChangeSet changes;
    changes.sceneChanged = true;
    changes.isCosmetic = m_before.seed == m_after.seed && m_before.duration == m_after.duration;
    return changes;
}

} // namespace cloudyard
