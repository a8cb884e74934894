// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_history.h"

#include "core/edit/composite_edit.h"

namespace cloudyard {

EditHistory::EditHistory(Scene& scene, std::size_t mostBytes) : m_scene(scene), m_mostBytes(mostBytes) {}

Result<void> EditHistory::apply(EditPtr edit)
{
    if (Result<void> applied = edit->apply(m_scene); !applied)
        return applied;
    if (!edit->isNoOp())
        remember(std::move(edit));
    return {};
}

void EditHistory::remember(EditPtr edit)
{
    forgetRedo();
    const bool mayMerge = m_applied > 0 && m_saved != m_applied;
    const std::size_t before = mayMerge ? m_edits.back()->bytes() : 0;
    if (mayMerge && m_edits.back()->mergeWith(*edit)) {
        m_bytes = m_bytes - before + m_edits.back()->bytes();
        if (m_edits.back()->isNoOp())
            forgetLast();
    } else {
        m_bytes += edit->bytes();
        m_edits.push_back(std::move(edit));
        m_applied = m_edits.size();
    }
    forgetOldest();
}

std::optional<ChangeSet> EditHistory::undo()
{
    if (!canUndo())
        return std::nullopt;
    Edit& edit = *m_edits[--m_applied];
    m_bytes -= edit.bytes();
    edit.revert(m_scene);
    m_bytes += edit.bytes();
    return edit.changes().reversed();
}

std::optional<ChangeSet> EditHistory::redo()
{
    if (!canRedo())
        return std::nullopt;
    Edit& edit = *m_edits[m_applied];
    m_bytes -= edit.bytes();
    if (!edit.apply(m_scene)) // cannot be: it could once, on this very scene
        return std::nullopt;
    m_bytes += edit.bytes();
    ++m_applied;
    return edit.changes();
}

std::string EditHistory::undoText() const
{
    return canUndo() ? m_edits[m_applied - 1]->text() : std::string();
}

std::string EditHistory::redoText() const
{
    return canRedo() ? m_edits[m_applied]->text() : std::string();
}

void EditHistory::forgetLast()
{
    m_bytes -= m_edits.back()->bytes();
    m_edits.pop_back();
    m_applied = m_edits.size();
}

void EditHistory::forgetRedo()
{
    if (m_saved && *m_saved > m_applied)
        m_saved.reset();
    while (m_edits.size() > m_applied) {
        m_bytes -= m_edits.back()->bytes();
        m_edits.pop_back();
    }
}

void EditHistory::forgetOldest()
{
    while (m_bytes > m_mostBytes && m_applied > 1) {
        m_bytes -= m_edits.front()->bytes();
        m_edits.erase(m_edits.begin());
        --m_applied;
        if (m_saved)
            m_saved = *m_saved == 0 ? std::nullopt : std::optional(*m_saved - 1);
    }
}

EditTransaction::EditTransaction(EditHistory& history, std::string text) : m_history(history), m_text(std::move(text))
{
}

EditTransaction::~EditTransaction()
{
    while (!m_edits.empty()) {
        m_edits.back()->revert(m_history.m_scene);
        m_edits.pop_back();
    }
}

Result<void> EditTransaction::apply(EditPtr edit)
{
    if (Result<void> applied = edit->apply(m_history.m_scene); !applied)
        return applied;
    m_edits.push_back(std::move(edit));
    return {};
}

void EditTransaction::commit()
{
    auto whole = std::make_unique<CompositeEdit>(std::exchange(m_edits, {}), std::move(m_text));
    if (!whole->isNoOp())
        m_history.remember(std::move(whole));
}

} // namespace cloudyard
