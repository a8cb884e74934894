// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/file_watch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace cloudyard {

namespace {

constexpr int kSettleMs = 150;

QByteArray digestOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

FileWatch::FileWatch(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::look);
    // The folder too: whoever replaces a file in one step leaves the watched one behind.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    connect(&m_document, &Document::replaced, this, &FileWatch::noteOwn);
    connect(&m_document, &Document::written, this, &FileWatch::noteOwn);
    noteOwn();
}

void FileWatch::noteOwn()
{
    m_settle.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = m_document.path();
    m_known = m_path.isEmpty() ? QByteArray() : digestOf(m_path);
    if (!m_path.isEmpty())
        m_watcher.addPaths({m_path, QFileInfo(m_path).absolutePath()});
}

/// A file that is gone for a moment comes back with the next notice.
void FileWatch::look()
{
    const QByteArray now = digestOf(m_path);
    if (now.isEmpty())
        return;
    if (!m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT changedOutside();
}

} // namespace cloudyard
