// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"

#include <QFileInfo>

#include "core/edit/holding.h"
#include "core/formats/named_files.h"
#include "core/formats/scene_file.h"
#include "core/formats/scene_folder.h"
#include "core/model/scene_check.h"
#include "gui/document/edit_command.h"
#include "gui/document/undo_text.h"

namespace cloudyard {

Document::Document(const Vocabulary& vocabulary, QObject* parent)
    : QObject(parent),
      m_vocabulary(vocabulary)
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::fileStateChanged);
}

QString Document::title() const
{
    if (!m_scene.title.empty())
        return QString::fromStdString(m_scene.title);
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).completeBaseName();
}

Result<void> Document::push(EditPtr edit, Locks locks)
{
    const UndoText called(*edit, m_scene, m_vocabulary);
    if (auto done = locks == Locks::Hold ? applyUnlessLocked(*edit, m_scene) : edit->apply(m_scene); !done)
        return done;
    if (edit->isNoOp()) {
        edit->revert(m_scene);
        return {};
    }
    if (m_runnable && !edit->changes().isCosmetic) {
        if (auto checked = checkScene(m_scene, m_vocabulary); !checked) {
            edit->revert(m_scene);
            return checked;
        }
    }
    const ChangeSet changes = edit->changes();
    const QString text = called.text(*edit, m_scene);
    m_undo.push(new EditCommand(*this, std::move(edit), text));
    announce(changes);
    return {};
}

void Document::redo(Edit& edit)
{
    // It could be applied when it was pushed, and the scene is again as it was then.
    const auto done = edit.apply(m_scene);
    Q_ASSERT(done);
    announce(edit.changes());
}

void Document::undo(Edit& edit)
{
    edit.revert(m_scene);
    announce(edit.changes().reversed());
}

void Document::announce(const ChangeSet& changes)
{
    if (!m_runnable && !changes.isCosmetic)
        m_runnable = checkScene(m_scene, m_vocabulary).has_value();
    Q_EMIT changed(changes);
}

void Document::replace(Scene scene, const QString& path)
{
    m_scene = std::move(scene);
    m_path = path;
    m_runnable = checkScene(m_scene, m_vocabulary).has_value();
    m_undo.clear();
    m_undo.setClean();
    Q_EMIT replaced();
    Q_EMIT fileStateChanged();
}

void Document::recover(Scene scene, const QString& path)
{
    replace(std::move(scene), path);
    m_undo.resetClean();
    Q_EMIT fileStateChanged();
}

Result<void> Document::load(const QString& path)
{
    auto scene = loadScene(path.toStdString(), m_vocabulary);
    if (!scene)
        return tl::unexpected(std::move(scene).error());
    replace(*std::move(scene), path);
    return {};
}

Result<void> Document::loadCopy(const QString& path)
{
    auto scene = loadScene(path.toStdString(), m_vocabulary);
    if (!scene)
        return tl::unexpected(std::move(scene).error());
    replace(*std::move(scene), {});
    return {};
}

Result<void> Document::save(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (m_path.isEmpty() || QFileInfo(m_path).absolutePath() != folder)
        if (auto copied = copyNamedFiles(m_scene, m_vocabulary, folder.toStdString()); !copied)
            return copied;
    if (auto saved = saveScene(path.toStdString(), m_scene); !saved)
        return saved;
    m_scene.origin.folder =
        DiskFolder::of(path.toStdString()); // files that settings name are looked for there from now on
    m_path = path;
    m_undo.setClean();
    Q_EMIT written();
    Q_EMIT fileStateChanged();
    return {};
}

} // namespace cloudyard
