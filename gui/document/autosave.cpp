// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/autosave.h"

#include <algorithm>
#include <memory>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include "core/formats/scene_file.h"

namespace cloudyard {

namespace {

constexpr auto kScene = ".yard";
constexpr auto kOrigin = ".path"; ///< names the user's own file
constexpr auto kLock = ".lock";

/// A file's name without its ending: the lock and the origin beside it have the same.
QString baseOf(const QString& file) { return file.chopped(qsizetype(strlen(kScene))); }

void removeAll(const QString& base)
{
    for (const char* ending : {kScene, kOrigin, kLock})
        QFile::remove(base + QLatin1String(ending));
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        file.commit();
}

QString readLine(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

Autosave::Autosave(Document& document, QString folder, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_folder(std::move(folder)),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
    connect(&m_document, &Document::changed, this, &Autosave::noticeChange);
    connect(&m_document, &Document::replaced, this, &Autosave::noticeChange);
    connect(&m_document, &Document::fileStateChanged, this, &Autosave::noticeChange);
}

Autosave::~Autosave() { forget(); }

QString Autosave::usualFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    return state + QStringLiteral("/cloudyard/unsaved");
}

void Autosave::noticeChange()
{
    if (!m_document.isModified())
        forget();
    else if (!m_timer.isActive())
        m_timer.start();
}

void Autosave::keep()
{
    if (!m_document.isModified())
        return;
    if (!m_lock) {
        QDir().mkpath(m_folder);
        m_lock.emplace(baseOf(file()) + QLatin1String(kLock));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    m_writer.start(
        [scene = std::make_shared<const Scene>(m_document.scene()), file = file(), origin = m_document.path()] {
            writeFile(baseOf(file) + QLatin1String(kOrigin), origin.toUtf8());
            writeFile(file, QByteArray::fromStdString(writeScene(*scene)));
        });
}

void Autosave::keepNow()
{
    m_timer.stop();
    keep();
    m_writer.waitForDone();
}

void Autosave::forget()
{
    m_timer.stop();
    m_writer.waitForDone();
    if (!m_lock)
        return;
    m_lock.reset();
    removeAll(baseOf(file()));
}

std::vector<Autosave::Leftover> Autosave::leftovers(const QString& folder)
{
    std::vector<Leftover> found;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.yard")}, QDir::Files, QDir::Time)) {
        const QString base = baseOf(info.absoluteFilePath());
        QLockFile lock(base + QLatin1String(kLock));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // its program is alive
        lock.unlock();
        const auto scene = openScene(info.absoluteFilePath().toStdString());
        if (!scene)
            continue;
        const QString path = readLine(base + QLatin1String(kOrigin));
        const QString title = QString::fromStdString(scene->title);
        found.push_back({info.absoluteFilePath(), path, title.isEmpty() ? QFileInfo(path).completeBaseName() : title,
                         info.lastModified()});
    }
    return found;
}

Result<void> Autosave::recover(const Leftover& leftover)
{
    auto scene = openScene(leftover.file.toStdString());
    if (!scene)
        return tl::unexpected<Error>(scene.error());
    m_document.recover(*std::move(scene), leftover.path);
    keepNow();
    discard(leftover);
    return {};
}

void Autosave::discard(const Leftover& leftover) { removeAll(baseOf(leftover.file)); }

} // namespace cloudyard
