// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/note_editor.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

namespace cloudyard {

NoteEditor::NoteEditor(QWidget* parentWidget) : QPlainTextEdit(parentWidget)
{
    setAccessibleName(tr("Note"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    setPlaceholderText(tr("Write a note…"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NoteEditor::grow);
    hide();
}

void NoteEditor::open(const NodeId& id, const QString& text, const QRect& box)
{
    m_id = id;
    m_before = text;
    m_least = box;
    setPlainText(text);
    setGeometry(box);
    selectAll();
    show();
    grow();
    setFocus();
}

/// Down, and up where the canvas ends.
void NoteEditor::grow()
{
    constexpr int kEdge = 8;
    if (m_id.empty())
        return;
    const double lines = document()->size().height(); // of a plain text that is its unit
    const int around =
        2 * frameWidth() + static_cast<int>(2 * document()->documentMargin()) + fontMetrics().lineSpacing() / 2;
    const int wanted = static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing())) + around;
    const int height = std::clamp(wanted, m_least.height(), std::max(m_least.height(), parentWidget()->height() - kEdge));
    const int top = std::max(0, std::min(m_least.top(), parentWidget()->height() - height - kEdge));
    setGeometry(m_least.left(), std::min(top, m_least.top()), m_least.width(), height);
}

void NoteEditor::close()
{
    m_id = {};
    if (hasFocus()) // before it hides: else Qt gives the keys to what comes next
        parentWidget()->setFocus();
    hide();
}

void NoteEditor::accept()
{
    const NodeId id = std::exchange(m_id, {});
    const QString text = toPlainText().trimmed().left(kMostCharacters);
    close();
    if (!id.empty() && text != m_before)
        Q_EMIT accepted(id, text);
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        m_before.isEmpty() ? accept() : close(); // the first words of a note are not thrown away
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else
        QPlainTextEdit::keyPressEvent(event);
}

/// A menu of its own, or another window, is no leaving.
void NoteEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        accept();
}

} // namespace cloudyard
