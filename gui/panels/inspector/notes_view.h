// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace cloudyard {

/// A scene's notes, which are Markdown: as wide as its column and as high as its text, so that the column scrolls and
/// not the notes. Text can be selected; links open in the browser. GUI thread.
class NotesView : public QTextBrowser {
    Q_OBJECT
public:
    explicit NotesView(QWidget* parent = nullptr);
    void setNotes(const QString& markdown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void typeset();
    void fitHeight();

    QString m_notes;
};

} // namespace cloudyard
