// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/file_commands.h"

#include <utility>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include "core/formats/scene_file.h"
#include "gui/app/preferences.h"
#include "gui/app/scene_library.h"
#include "gui/document/recent_files.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/text.h"
#include "gui/panels/palette/template_library.h"

namespace cloudyard {

namespace {

constexpr auto kEnding = ".yard";

QString fileFilter()
{
    return FileCommands::tr("Cloudyard scenes (*%1);;All files (*)").arg(QLatin1String(kEnding));
}

/// "Line 12: ...": without the path, which is said elsewhere.
QString sentenceOf(const Error& error, const QString& path)
{
    QString text = coreText(error);
    if (text.startsWith(path))
        text = text.mid(path.size());
    while (text.startsWith(u',') || text.startsWith(u':') || text.startsWith(u' '))
        text.remove(0, 1);
    text = text.left(1).toUpper() + text.mid(1);
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

QString suggestedPath(const QString& document, QStandardPaths::StandardLocation location, const QString& title,
                      QLatin1String ending)
{
    QString folder = QDir::homePath();
    for (const QString& wanted : {document.isEmpty() ? QString() : QFileInfo(document).absolutePath(),
                                  preference::lastFolder.get(), QStandardPaths::writableLocation(location)})
        if (!wanted.isEmpty() && QFileInfo(wanted).isDir()) {
            folder = wanted;
            break;
        }
    QString name = title.trimmed();
    for (const char16_t separator : {u'/', u'\\'})
        name.replace(separator, u'-');
    for (const char16_t elsewhere : {u':', u'*', u'?', u'"', u'<', u'>', u'|'}) // not for file names on every system
        name.remove(elsewhere);
    return folder + u'/' + name + ending;
}

void rememberFolder(const QString& path) { preference::lastFolder.set(QFileInfo(path).absolutePath()); }

FileCommands::FileCommands(Document& document, QWidget* window)
    : QObject(window),
      m_document(document),
      m_window(window)
{
}

/// What went wrong in one sentence, and the file below it: its path may be long, so it may break at every folder.
void FileCommands::complain(const QString& what, const Error& error, const QString& path)
{
    QMessageBox box(QMessageBox::Warning, what, what, QMessageBox::Ok, m_window);
    QString folders = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    folders.replace(QDir::separator(), QString(QDir::separator()) + QChar(0x200b));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentenceOf(error, path) + QStringLiteral("\n\n") + folders);
    box.setObjectName(QStringLiteral("fileError"));
    box.exec();
}

bool FileCommands::canOpen(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile();
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
    const QString start = m_document.path().isEmpty()
                              ? suggestedPath({}, QStandardPaths::DocumentsLocation, {}, {})
                              : m_document.path();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a Scene"), start, fileFilter());
    if (!path.isEmpty())
        openFile(path);
}

bool FileCommands::openFile(const QString& path)
{
    const QString cannot = tr("Cannot open %1").arg(QFileInfo(path).fileName());
    if (const auto good = loadScene(path.toStdString(), m_document.vocabulary()); !good) {
        complain(cannot, good.error(), path);
        return false;
    }
    if (!mayDiscard())
        return false;
    if (const auto loaded = m_document.load(path); !loaded) { // it may have changed while the question stood
        complain(cannot, loaded.error(), path);
        return false;
    }
    RecentFiles::add(path);
    rememberFolder(path);
    Q_EMIT opened(false);
    return true;
}

bool FileCommands::openExample(const QString& path)
{
    if (!mayDiscard())
        return false;
    if (const auto loaded = m_document.loadCopy(path); !loaded) {
        complain(tr("Cannot open the example"), loaded.error(), path);
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
    const QString start = m_document.path().isEmpty() ? suggestedPath({}, QStandardPaths::DocumentsLocation,
                                                                      m_document.title(), QLatin1String(kEnding))
                                                      : m_document.path();
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the Scene"), start, fileFilter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(kEnding);
    return saveTo(path);
}

bool FileCommands::saveTo(const QString& path)
{
    if (const auto saved = m_document.save(path); !saved) {
        complain(tr("Cannot save %1").arg(QFileInfo(path).fileName()), saved.error(), path);
        return false;
    }
    RecentFiles::add(path);
    rememberFolder(path);
    return true;
}

bool FileCommands::mayDiscard()
{
    const QString unkept = m_unkept.text ? m_unkept.text() : QString();
    if (!m_document.isModified() && unkept.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), {}, QMessageBox::Discard | QMessageBox::Cancel,
                    m_window);
    box.setObjectName(QStringLiteral("unsavedChanges"));
    const QPushButton* keep = nullptr;
    if (!unkept.isEmpty()) {
        box.setText(tr("Keep what was done in this run in \"%1\"?").arg(m_document.title()));
        box.setInformativeText(tr("Not kept in the scene: %1.").arg(unkept));
        keep = box.addButton(tr("&Keep and Save"), QMessageBox::AcceptRole);
    }
    if (m_document.isModified())
        box.addButton(QMessageBox::Save);
    if (unkept.isEmpty()) {
        box.setText(tr("Save the changes to \"%1\"?").arg(m_document.title()));
        box.setDefaultButton(QMessageBox::Save);
    }
    const int answer = box.exec();
    if (keep != nullptr && box.clickedButton() == keep) {
        m_unkept.keep();
        return save();
    }
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

/// A scene of its own that begins with a template.
void FileCommands::fillTemplateMenu(QMenu& menu)
{
    menu.clear();
    for (const SceneTemplate& one : sceneTemplates())
        connect(menu.addAction(one.title), &QAction::triggered, this, [this, &one] {
            if (!mayDiscard())
                return;
            m_document.replace(one.fragment.scene, {});
            Q_EMIT opened(false);
        });
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
    QString shelf;
    for (const ExampleScene& scene : exampleScenes()) {
        if (scene.shelf != std::exchange(shelf, scene.shelf))
            menu.addSection(scene.shelf);
        connect(menu.addAction(scene.title), &QAction::triggered, this,
                [this, path = scene.path] { openExample(path); });
    }
}

} // namespace cloudyard
