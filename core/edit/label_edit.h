// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/edit/edit.h"

namespace cloudyard {

/// Writes something else onto a link, or nothing. Presentation alone: `changes().isCosmetic` holds.
class LabelEdit final : public Edit {
public:
    LabelEdit(LinkId id, std::string label);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return m_before == m_after; }
    [[nodiscard]] bool mergeWith(const Edit& next) override;
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override;
    [[nodiscard]] ChangeSet changes() const override;

private:
    LinkId m_id;
    std::string m_before;
    std::string m_after;
};

} // namespace cloudyard
