// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/notes_view.h"

#include <cmath>

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
    setOpenExternalLinks(true);
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
    typeset();
}

void NotesView::typeset()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Text, toneColor(themeOf(this), TextTone::Muted));
    setPalette(colours);
    document()->setDefaultFont(font());
    document()->setMarkdown(m_notes);
    setGaps(*document());
    fitHeight();
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
    if (event->type() == QEvent::StyleChange)
        typeset();
}

} // namespace cloudyard
