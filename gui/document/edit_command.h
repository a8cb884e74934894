// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include "core/edit/edit.h"

namespace cloudyard {

class Document;

/// A core edit on Qt's undo stack. It was applied before it was pushed, so the stack's first redo
/// does nothing. Whether it merges, changes nothing or costs much is asked of the edit. GUI thread.
class EditCommand final : public QUndoCommand {
public:
    /// `text`: as the undo list calls it.
    EditCommand(Document& document, EditPtr edit, const QString& text);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* next) override;
    [[nodiscard]] const Edit& edit() const { return *m_edit; }

private:
    Document& m_document;
    EditPtr m_edit;
    bool m_applied = true;
};

} // namespace cloudyard
