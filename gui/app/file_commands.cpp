// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/file_commands.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

#include "gui/app/scene_library.h"
#include "gui/document/recent_files.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr auto kEnding = ".yard";

QString fileFilter()
{
    return FileCommands::tr("Cloudyard scenes (*%1);;All files (*)").arg(QLatin1String(kEnding));
}

QString startFolder(const Document& document)
{
    return document.path().isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
               : document.path();
}

} // namespace

FileCommands::FileCommands(Document& document, QWidget* window)
    : QObject(window),
      m_document(document),
      m_window(window)
{
}

void FileCommands::complain(const QString& title, const Error& error)
{
    QMessageBox box(QMessageBox::Warning, title, toQString(error.message()), QMessageBox::Ok,
                    m_window);
    box.setObjectName(QStringLiteral("fileError"));
    box.exec();
}

void FileCommands::newScene()
{
    if (!mayDiscard())
        return;
    m_document.replace(Scene{}, {});
    Q_EMIT opened(false);
}

void FileCommands::open()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a Scene"),
                                                      startFolder(m_document), fileFilter());
    if (!path.isEmpty())
        openFile(path);
}

bool FileCommands::openFile(const QString& path)
{
    if (!mayDiscard())
        return false;
    if (const auto loaded = m_document.load(path); !loaded) {
        complain(tr("Cannot open %1").arg(QFileInfo(path).fileName()), loaded.error());
        return false;
    }
    RecentFiles::add(path);
    Q_EMIT opened(false);
    return true;
}

bool FileCommands::openExample(const QString& path)
{
    if (!mayDiscard())
        return false;
    if (const auto loaded = m_document.loadCopy(path); !loaded) {
        complain(tr("Cannot open the example"), loaded.error());
        return false;
    }
    Q_EMIT opened(true);
    return true;
}

bool FileCommands::save()
{
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

bool FileCommands::saveAs()
{
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the Scene"),
                                                startFolder(m_document), fileFilter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(kEnding);
    return saveTo(path);
}

bool FileCommands::saveTo(const QString& path)
{
    if (const auto saved = m_document.save(path); !saved) {
        complain(tr("Cannot save"), saved.error());
        return false;
    }
    RecentFiles::add(path);
    return true;
}

bool FileCommands::mayDiscard()
{
    if (!m_document.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("Save the changes to \"%1\"?").arg(m_document.title()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setObjectName(QStringLiteral("unsavedChanges"));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void FileCommands::fillRecentMenu(QMenu& menu)
{
    menu.clear();
    const QStringList files = RecentFiles::list();
    for (const QString& path : files) {
        QAction* action = menu.addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (!files.isEmpty()) {
        menu.addSeparator();
        connect(menu.addAction(tr("&Clear the List")), &QAction::triggered, this,
                [] { RecentFiles::clear(); });
    } else {
        menu.addAction(tr("Nothing yet"))->setEnabled(false);
    }
}

void FileCommands::fillExampleMenu(QMenu& menu)
{
    menu.clear();
    for (const ExampleScene& scene : exampleScenes())
        connect(menu.addAction(scene.title), &QAction::triggered, this,
                [this, path = scene.path] { openExample(path); });
}

} // namespace cloudyard
