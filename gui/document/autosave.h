// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "gui/document/document.h"

namespace cloudyard {

/// Keeps what is not saved in a file of its own, so that no end of the program costs more than a few seconds of work.
///
/// Guarantees: kAfterMs after the first unsaved edit what the scene is then is on the disk, and again as long as edits
/// come; the user's own file is never touched; saving, undoing back to the saved state and an orderly end remove it. A
/// lock beside it says whose it is: what a program that is no longer alive left behind is a leftover. GUI thread;
/// writing happens on a thread of its own, what it costs here is a copy of the scene.
class Autosave : public QObject {
    Q_OBJECT
public:
    static constexpr int kAfterMs = 2'000;

    Autosave(Document& document, QString folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// Of this user: in the state directory.
    [[nodiscard]] static QString usualFolder();

    /// Writes now, and waits for it. Nothing to keep: does nothing.
    void keepNow();
    /// The file, whether or not it is there.
    [[nodiscard]] QString file() const { return m_folder + u'/' + m_name + QStringLiteral(".yard"); }

    struct Leftover {
        QString file;  ///< what was kept
        QString path;  ///< of the user's own file; empty: it had none
        QString title;
        QDateTime kept;
    };
    /// What programs that ended without a word left in this folder, newest first. What cannot be read is passed over.
    [[nodiscard]] static std::vector<Leftover> leftovers(const QString& folder);
    /// Opens a leftover as unsaved work on its own file, keeps it anew and removes the old one. On an Error all is as
    /// before.
    [[nodiscard]] Result<void> recover(const Leftover& leftover);
    static void discard(const Leftover& leftover);

private:
    void noticeChange();
    void keep();
    void forget();

    Document& m_document;
    QString m_folder;
    QString m_name;
    QTimer m_timer;
    QThreadPool m_writer;
    std::optional<QLockFile> m_lock;
};

} // namespace cloudyard
