// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QMimeData>

#include "gui/canvas/draw/theme.h"

namespace cloudyard {

/// Something in the palette: its icon over its name, and small below what else it is called. Dragging it starts a drag
/// and drop; a double click, Enter or Space activates it. GUI thread.
class PaletteTile : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int kHeight = 58;

    [[nodiscard]] QSize sizeHint() const override;
    /// In a narrow column: the name alone, on two lines if need be.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void activated();

protected:
    PaletteTile(const QString& name, const QString& icon, Hue hue, QWidget* parent);

    /// What a drag of it carries; the caller owns it.
    [[nodiscard]] virtual QMimeData* dragData() const = 0;
    void setSecondName(const QString& name) { m_secondName = name; }

    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void startDrag();

    QString m_icon;
    QString m_secondName;
    Hue m_hue;
    QPoint m_pressed;
    bool m_narrow = false;
};

} // namespace cloudyard
