// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

#include <QMenu>
#include <QMimeData>
#include <QObject>
#include <QStandardPaths>

#include "gui/document/document.h"

namespace cloudyard {

/// What a file dialog begins with: the title as a file's name, in the folder of the document, else in the one that was
/// used last, else in the user's folder of that kind, else at home. Folders that are gone are passed over.
[[nodiscard]] QString suggestedPath(const QString& document, QStandardPaths::StandardLocation location,
                                    const QString& title, QLatin1String ending);
/// The folder of this file was used.
void rememberFolder(const QString& path);

/// New, open, save, recent files and examples, with the questions and error messages that belong to
/// them. A file that cannot be read changes nothing: the open document stays. GUI thread; dialogs
/// block.
class FileCommands : public QObject {
    Q_OBJECT
public:
    /// What a run holds that the scene does not: in words, empty where there is nothing, and how to put it in.
    struct UnkeptWork {
        std::function<QString()> text;
        std::function<void()> keep;
    };

    FileCommands(Document& document, QWidget* window);
    void setUnkept(UnkeptWork unkept) { m_unkept = std::move(unkept); }

    void newScene();
    void open();
    /// Reads the file first, and asks about unsaved changes only if it is good. False when the user or the file said
    /// no.
    bool openFile(const QString& path);
    /// Whether what is dragged from outside is one file on this machine.
    [[nodiscard]] static bool canOpen(const QMimeData& data);
    bool save();
    bool saveAs();
    /// True when the document may be thrown away: saved, unmodified and without unkept work, or the user does not mind.
    bool mayDiscard();
    /// Opens an example as a scene of its own, without a file.
    bool openExample(const QString& path);

    void fillTemplateMenu(QMenu& menu);
    void fillRecentMenu(QMenu& menu);
    void fillExampleMenu(QMenu& menu);

Q_SIGNALS:
    /// Another scene was opened by the user; an example begins to play at once.
    void opened(bool isExample);

private:
    bool saveTo(const QString& path);
    void complain(const QString& what, const Error& error, const QString& path);

    Document& m_document;
    QWidget* m_window;
    UnkeptWork m_unkept;
};

} // namespace cloudyard
