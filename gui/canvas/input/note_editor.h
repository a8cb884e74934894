// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/base/ids.h"

namespace cloudyard {

/// The field in which a note is written, on the canvas: a real one, so that input methods work. Several lines; leaving
/// it or Ctrl+Enter keeps what was written, Escape does not. It grows with what is written, as far as the canvas goes.
/// GUI thread.
class NoteEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype kMostCharacters = 4'000;

    explicit NoteEditor(QWidget* parent);
    void open(const NodeId& id, const QString& text, const QRect& box);
    /// Without accepting.
    void close();

Q_SIGNALS:
    void accepted(const cloudyard::NodeId& id, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void accept();
    void grow();

    NodeId m_id;
    QString m_before;
    QRect m_least; ///< as it was opened
};

} // namespace cloudyard
