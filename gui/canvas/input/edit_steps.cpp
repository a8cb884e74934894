// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/edit_steps.h"

#include <utility>

#include "core/edit/composite_edit.h"

namespace cloudyard {

Result<void> EditSteps::add(Result<EditPtr> edit)
{
    if (!edit)
        return tl::unexpected(std::move(edit).error());
    if (auto applied = (*edit)->apply(m_scene); !applied)
        return applied;
    m_edits.push_back(*std::move(edit));
    return {};
}

EditPtr EditSteps::take(std::string text)
{
    for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit)
        (*edit)->revert(m_scene);
    return std::make_unique<CompositeEdit>(std::exchange(m_edits, {}), std::move(text));
}

} // namespace cloudyard
