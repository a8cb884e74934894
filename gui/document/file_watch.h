// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "gui/document/document.h"

namespace cloudyard {

/// Tells when somebody else changes the open document's file. What the document itself writes is no change, nor is a
/// file that is written anew with the same content. GUI thread.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(Document& document, QObject* parent = nullptr);

Q_SIGNALS:
    /// The file holds something else than what was read or written last.
    void changedOutside();

private:
    void noteOwn();
    void look();

    Document& m_document;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< several notices of one change are one
    QString m_path;
    QByteArray m_known; ///< digest of what was read or written last
};

} // namespace cloudyard
