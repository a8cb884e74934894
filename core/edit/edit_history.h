// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/edit/edit.h"

namespace cloudyard {

/// The undo list of one scene, for programs without a window (the window's own list asks the same edits).
///
/// Drops edits that change nothing, merges repeats, forgets the oldest beyond `mostBytes`. One thread at a time.
class EditHistory {
public:
    explicit EditHistory(Scene& scene, std::size_t mostBytes = 256 << 20);

    /// Applies the edit and remembers it; what was undone before is forgotten. On an Error nothing has changed.
    [[nodiscard]] Result<void> apply(EditPtr edit);
    /// What changed, or nothing when there is nothing to undo.
    std::optional<ChangeSet> undo();
    std::optional<ChangeSet> redo();

    [[nodiscard]] bool canUndo() const { return m_applied > 0; }
    [[nodiscard]] bool canRedo() const { return m_applied < m_edits.size(); }
    [[nodiscard]] std::string undoText() const;
    [[nodiscard]] std::string redoText() const;
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    /// Remembers the present state as the saved one.
    void markSaved() { m_saved = m_applied; }
    [[nodiscard]] bool isSaved() const { return m_saved == m_applied; }

private:
    friend class EditTransaction;
    void remember(EditPtr applied);
    void forgetLast();
    void forgetRedo();
    void forgetOldest();

    Scene& m_scene;
    std::vector<EditPtr> m_edits;
    std::size_t m_applied = 0;
    std::optional<std::size_t> m_saved = 0; ///< none: no undo or redo leads back there
    std::size_t m_bytes = 0;
    std::size_t m_mostBytes;
};

/// Several edits that become one step, or none: unless committed, its destructor takes them back.
///
///     EditTransaction transaction(history, "Paste");
///     if (auto done = transaction.apply(std::move(edit)); !done) return done; // all is as before
///     transaction.commit();
class EditTransaction {
public:
    EditTransaction(EditHistory& history, std::string text);
    ~EditTransaction();
    EditTransaction(const EditTransaction&) = delete;
    EditTransaction& operator=(const EditTransaction&) = delete;

    [[nodiscard]] Result<void> apply(EditPtr edit);
    void commit();

private:
    EditHistory& m_history;
    std::string m_text;
    std::vector<EditPtr> m_edits;
};

} // namespace cloudyard
