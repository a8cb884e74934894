// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/label_edit.h"

#include <utility>

#include <fmt/format.h>

#include "core/edit/footprint.h"
#include "core/edit/lookup.h"

namespace cloudyard {

LabelEdit::LabelEdit(LinkId id, std::string label) : m_id(std::move(id)), m_after(std::move(label)) {}

Result<void> LabelEdit::apply(Scene& scene)
{
    Link* link = scene.find(m_id);
    if (link == nullptr)
        return noSuchLink(m_id);
    m_before = std::exchange(link->label, m_after);
    return {};
}

void LabelEdit::revert(Scene& scene)
{
    scene.find(m_id)->label = m_before;
}

bool LabelEdit::mergeWith(const Edit& next)
{
    const LabelEdit* more = sameSeries(*this, next);
    if (more == nullptr || more->m_id != m_id)
        return false;
    m_after = more->m_after;
    return true;
}

std::size_t LabelEdit::bytes() const
{
    return sizeof(*this) + heapBytes(m_id) + heapBytes(m_before) + heapBytes(m_after);
}

std::string LabelEdit::text() const
{
    return fmt::format("Label {}", m_id.str());
}

ChangeSet LabelEdit::changes() const
{
    ChangeSet changes;
    changes.linksChanged = {m_id};
    return changes;
}

} // namespace cloudyard
