// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "core/edit/compose.h"
#include "core/edit/edit.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// The scene that is being edited, with its file and its undo list. The only place where a scene
/// changes: every edit is applied and validated here first, then everybody hears of it through one
/// signal.
///
/// An edit that would make a runnable scene unrunnable is taken back and refused with the reason; a
/// scene that could not run to begin with may be edited freely. GUI thread.
class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(const Vocabulary& vocabulary, QObject* parent = nullptr);

    [[nodiscard]] const Scene& scene() const { return m_scene; }
    [[nodiscard]] const Vocabulary& vocabulary() const { return m_vocabulary; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    /// Empty: never saved.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// The scene's title, else the file's name, else "Untitled".
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }

    /// Whether what people locked holds: for all that people do, but not for what the run did.
    enum class Locks : std::uint8_t { Hold, Yield };
    /// Applies, validates, remembers. Edits that change nothing are dropped, repeats are merged.
    Result<void> push(EditPtr edit, Locks locks = Locks::Hold);
    /// The same for an edit that could not even be composed.
    template <class SomeEdit> Result<void> push(Result<std::unique_ptr<SomeEdit>> edit)
    {
        return edit ? push(EditPtr(*std::move(edit)))
                    : Result<void>(tl::unexpected(std::move(edit).error()));
    }

    /// Another scene altogether: forgets the undo list. An empty path means a scene without a file.
    void replace(Scene scene, const QString& path);
    /// The same for work that was never saved: it counts as modified.
    void recover(Scene scene, const QString& path);
    /// Reads a file; on an Error this document is as before.
    Result<void> load(const QString& path);
    /// The same, as a scene that has no file of its own yet: an example.
    Result<void> loadCopy(const QString& path);
    /// Writes the file atomically; on an Error the old file and this document are as before. Into another folder go
    /// copies of the files that settings name, too.
    Result<void> save(const QString& path);

Q_SIGNALS:
    /// An edit was made, undone or redone.
    void changed(const cloudyard::ChangeSet& changes);
    /// Another scene stands here.
    void replaced();
    /// The scene was written to its file.
    void written();
    /// The path or the modified mark changed.
    void fileStateChanged();

private:
    friend class EditCommand;
    /// What EditCommand does to the scene; announces it.
    void redo(Edit& edit);
    void undo(Edit& edit);
    void announce(const ChangeSet& changes);

    const Vocabulary& m_vocabulary;
    Scene m_scene;
    QUndoStack m_undo;
    QString m_path;
    bool m_runnable = true;
};

} // namespace cloudyard
