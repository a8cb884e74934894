// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/edit/edit.h"

namespace cloudyard {

/// Several edits as one step of the undo list. If one fails, those before it are reverted.
class CompositeEdit final : public Edit {
public:
    CompositeEdit(std::vector<EditPtr> edits, std::string text);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override;
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override { return m_text; }
    [[nodiscard]] ChangeSet changes() const override;

private:
    std::vector<EditPtr> m_edits;
    std::string m_text;
};

} // namespace cloudyard
