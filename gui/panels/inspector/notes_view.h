// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QTextBrowser>

namespace cloudyard {

struct Theme;

/// A scene's notes, which are Markdown: as wide as its column and as high as its text, so that the column scrolls and
/// not the notes. What stands between a pair of || is an answer: a link stands in its place until it is asked for, by
/// mouse or keyboard. Text can be selected; other links open in the browser. GUI thread.
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
    void ink();
    void fitHeight();
    void follow(const QUrl& link);
    /// Where this link stands, selected; null: nowhere.
    [[nodiscard]] QTextCursor anchorOf(const QString& link) const;
    /// The notes as they are to be read now.
    [[nodiscard]] QString withAnswers() const;

    QString m_notes;
    const Theme* m_ink = nullptr; ///< the theme that they were typeset in
    std::set<qsizetype> m_shown; ///< answers that were asked for, counted from 0
};

} // namespace cloudyard
