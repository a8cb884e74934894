// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/notes_view.h"

#include <cmath>

#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QTextBlock>
#include <QTextList>

#include "gui/panels/look/labels.h"
#include "gui/panels/look/panel_fonts.h"

namespace cloudyard {

namespace {

constexpr int kFontSize = 12;
constexpr double kIndent = 14;       ///< of a list's text
constexpr double kParagraphGap = 6;
constexpr double kItemGap = 3;
constexpr double kLineHeight = 118;  ///< per cent
constexpr QLatin1String kAnswerMark("||");
constexpr QLatin1String kAnswerScheme("answer");

void setGaps(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(block.position() == 0 ? 0 : block.textList() ? kItemGap : kParagraphGap);
        format.setBottomMargin(0);
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
}

} // namespace

NotesView::NotesView(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFont(sansFont(kFontSize, QFont::Normal));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &NotesView::follow);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(kIndent);
    setAccessibleName(tr("Notes"));
}

void NotesView::setNotes(const QString& markdown)
{
    if (m_notes == markdown)
        return;
    m_notes = markdown;
    m_shown.clear();
    typeset();
}

void NotesView::typeset()
{
    ink();
    document()->setDefaultFont(font());
    document()->setMarkdown(withAnswers());
    setGaps(*document());
    fitHeight();
}

/// Gives them the colours of the theme, as they stand.
void NotesView::ink()
{
    m_ink = &themeOf(this);
    QPalette colours = palette();
    colours.setColor(QPalette::Text, toneColor(*m_ink, TextTone::Muted));
    setPalette(colours);
    QTextCharFormat link;
    link.setForeground(QApplication::palette().link()); // as those of Markdown are
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().isAnchor()) {
                cursor.setPosition(part.fragment().position());
                cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
                cursor.mergeCharFormat(link);
            }
}

QString NotesView::withAnswers() const
{
    QStringList parts = m_notes.split(kAnswerMark);
    if (parts.size() % 2 == 0) { // the last mark has no fellow: it is text
        const QString rest = parts.takeLast();
        parts.last() += kAnswerMark + rest;
    }
    for (qsizetype part = 1; part < parts.size(); part += 2)
        if (const qsizetype answer = part / 2; !m_shown.contains(answer))
            parts[part] = QStringLiteral("[%1](%2:%3)").arg(tr("show answer"), kAnswerScheme).arg(answer);
    return parts.join(QString());
}

void NotesView::follow(const QUrl& link)
{
    if (link.scheme() != kAnswerScheme) {
        QDesktopServices::openUrl(link);
        return;
    }
    const QTextCursor asked = anchorOf(link.toString());
    const int from = asked.selectionStart(); // the cursor loses its place when the text is set anew
    const int behind = document()->characterCount() - asked.selectionEnd();
    m_shown.insert(link.path().toLongLong());
    typeset();
    if (asked.isNull())
        return;
    // Selected, so that it is seen what came, and Tab goes on from there.
    QTextCursor answer(document());
    answer.setPosition(from);
    answer.setPosition(document()->characterCount() - behind, QTextCursor::KeepAnchor);
    setTextCursor(answer);
}

QTextCursor NotesView::anchorOf(const QString& link) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().anchorHref() == link) {
                QTextCursor anchor(block);
                anchor.setPosition(part.fragment().position());
                anchor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
                return anchor;
            }
    return {};
}

void NotesView::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())));
}

void NotesView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void NotesView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (m_ink != nullptr && m_ink != &themeOf(this))
        ink();
}

} // namespace cloudyard
