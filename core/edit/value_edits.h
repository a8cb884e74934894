// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "core/edit/edit.h"

namespace cloudyard {

using ElementId = std::variant<NodeId, LinkId>;

/// States a setting of a node or a link, or (without a value) puts it back to its default.
class SettingEdit final : public Edit {
public:
    SettingEdit(ElementId target, std::string key, std::optional<SettingValue> value);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return m_before == m_after; }
    [[nodiscard]] bool mergeWith(const Edit& next) override;
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override;
    [[nodiscard]] ChangeSet changes() const override;

private:
    ElementId m_target;
    std::string m_key;
    std::optional<SettingValue> m_before;
    std::optional<SettingValue> m_after;
    std::size_t m_position = 0; ///< where the key stands among the stated settings
};

/// Gives a node another name; its id stays.
class RenameEdit final : public Edit {
public:
    RenameEdit(NodeId id, std::string name);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return m_before == m_after; }
    [[nodiscard]] bool mergeWith(const Edit& next) override;
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override;
    [[nodiscard]] ChangeSet changes() const override;

private:
    NodeId m_id;
    std::string m_before;
    std::string m_after;
};

/// The scene's own values, without its parts.
struct SceneProperties {
    std::string title;
    std::uint64_t seed = 1;
    std::optional<Duration> duration;
    double pace = 1;
    std::string notes;
    double mapWidth = 4000;
    bool operator==(const SceneProperties&) const = default;
};
[[nodiscard]] SceneProperties propertiesOf(const Scene& scene);

/// Changes what differs from the scene: `auto p = propertiesOf(scene); p.seed = 7; ScenePropertyEdit(p)`.
/// Only seed and duration matter to a run.
class ScenePropertyEdit final : public Edit {
public:
    explicit ScenePropertyEdit(SceneProperties properties);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return m_before == m_after; }
    [[nodiscard]] bool mergeWith(const Edit& next) override;
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override;
    [[nodiscard]] ChangeSet changes() const override;

private:
    SceneProperties m_before;
    SceneProperties m_after;
};

} // namespace cloudyard
