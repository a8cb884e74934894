// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QMimeData>

#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// What a drag of this kind carries, under kDropMimeType of the canvas. The caller owns it.
[[nodiscard]] QMimeData* kindMimeData(const KindDescriptor& kind);

/// One kind in the palette: its icon over its name, the provider's name small below. Dragging it starts a drag and drop; a double
/// click, Enter or Space asks for it to be placed. GUI thread.
class KindTile : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int kHeight = 58;

    explicit KindTile(const KindDescriptor& kind, QWidget* parent = nullptr);
    [[nodiscard]] const KindDescriptor& kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeRequested(const QString& kind);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void startDrag();
    void requestPlace();

    const KindDescriptor& m_kind;
    QPoint m_pressed;
};

} // namespace cloudyard
