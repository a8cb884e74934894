// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/composite_edit.h"

#include <algorithm>

#include "core/edit/footprint.h"

namespace cloudyard {

CompositeEdit::CompositeEdit(std::vector<EditPtr> edits, std::string text)
    : m_edits(std::move(edits)), m_text(std::move(text))
{
}

Result<void> CompositeEdit::apply(Scene& scene)
{
    for (std::size_t done = 0; done < m_edits.size(); ++done) {
        Result<void> applied = m_edits[done]->apply(scene);
        if (applied)
            continue;
        while (done-- > 0)
            m_edits[done]->revert(scene);
        return applied;
    }
    return {};
}

void CompositeEdit::revert(Scene& scene)
{
    for (std::size_t i = m_edits.size(); i-- > 0;)
        m_edits[i]->revert(scene);
}

bool CompositeEdit::isNoOp() const
{
    return std::ranges::all_of(m_edits, [](const EditPtr& edit) { return edit->isNoOp(); });
}

std::size_t CompositeEdit::bytes() const
{
    std::size_t bytes = sizeof(*this) + heapBytes(m_text) + m_edits.capacity() * sizeof(EditPtr);
    for (const EditPtr& edit : m_edits)
        bytes += edit->bytes();
    return bytes;
}

ChangeSet CompositeEdit::changes() const
{
    ChangeSet changes;
    for (const EditPtr& edit : m_edits)
        changes.append(edit->changes());
    return changes;
}

} // namespace cloudyard
