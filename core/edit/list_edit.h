// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/edit/edit.h"

namespace cloudyard {

/// Adds, replaces or removes one element of the scene's experiment or objectives, by its position.
template <class Element> class ListEdit final : public Edit {
public:
    [[nodiscard]] static EditPtr add(Element element);
    [[nodiscard]] static EditPtr replace(std::size_t position, Element element);
    [[nodiscard]] static EditPtr remove(std::size_t position);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return m_before == m_after; }
    [[nodiscard]] bool mergeWith(const Edit& next) override;
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override;
    [[nodiscard]] ChangeSet changes() const override;

private:
    enum class Action : std::uint8_t { Add, Replace, Remove };
    ListEdit(Action action, std::size_t position, std::optional<Element> element);

    Action m_action;
    std::size_t m_position; ///< known after the first apply when added
    std::optional<Element> m_before;
    std::optional<Element> m_after;
};

using ExperimentEdit = ListEdit<ExperimentStep>;
using ObjectiveEdit = ListEdit<Objective>;

} // namespace cloudyard
