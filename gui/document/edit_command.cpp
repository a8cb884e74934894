// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/edit_command.h"

#include <QString>

#include "gui/document/document.h"

namespace cloudyard {

namespace {
constexpr int kMergeable =
    1; ///< the stack offers neighbours of one id to each other; the edits decide
} // namespace

EditCommand::EditCommand(Document& document, EditPtr edit, const QString& text)
    : m_document(document),
      m_edit(std::move(edit))
{
    setText(text);
}

void EditCommand::redo()
{
    if (m_applied)
        m_applied = false;
    else
        m_document.redo(*m_edit);
}

void EditCommand::undo() { m_document.undo(*m_edit); }

int EditCommand::id() const { return m_edit->series() == 0 ? -1 : kMergeable; }

bool EditCommand::mergeWith(const QUndoCommand* next)
{
    const bool merged = m_edit->mergeWith(static_cast<const EditCommand*>(next)->edit());
    if (merged)
        setObsolete(m_edit->isNoOp());
    return merged;
}

} // namespace cloudyard
