// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/name_editor.h"

#include <utility>

#include <QKeyEvent>

namespace cloudyard {

NameEditor::NameEditor(QWidget* parentWidget) : QLineEdit(parentWidget)
{
    setAccessibleName(tr("Name"));
    setMaxLength(120);
    connect(this, &QLineEdit::editingFinished, this, &NameEditor::accept);
    hide();
}

void NameEditor::open(const ElementId& id, const QString& name, const QRect& box)
{
    m_id = id;
    m_before = name;
    setText(name);
    setGeometry(box);
    selectAll();
    show();
    setFocus();
}

void NameEditor::close()
{
    m_id.reset();
    if (hasFocus()) // before it hides: else Qt gives the keys to what comes next
        parentWidget()->setFocus();
    hide();
}

void NameEditor::accept()
{
    const std::optional<ElementId> id = std::exchange(m_id, {});
    const QString name = text().trimmed();
    close();
    if (id && name != m_before)
        Q_EMIT accepted(*id, name);
}

void NameEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace cloudyard
