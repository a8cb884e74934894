// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/kind_tile.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "gui/canvas/input/drop_handler.h"
#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/text.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {
constexpr int kIcon = 18;
constexpr int kIconTop = 7;
constexpr int kNameTop = 26;
constexpr int kServiceTop = 41;
constexpr int kLineHeight = 14;

} // namespace

QMimeData* kindMimeData(const KindDescriptor& kind)
{
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(kDropMimeType), toBytes(kind.id));
    return data;
}

KindTile::KindTile(const KindDescriptor& kind, QWidget* parent)
    : QAbstractButton(parent),
      m_kind(kind)
{
    setText(toQString(kind.name));
    setToolTip(tr("<b>%1</b> · %2<br>%3<br><i>Drag it onto the map, or double-click.</i>")
                   .arg(toQString(kind.name), toQString(kind.serviceName), toQString(kind.help)));
    setAccessibleName(text());
    setAccessibleDescription(toQString(kind.help));
    setFont(sansFont(11, QFont::Medium));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize KindTile::sizeHint() const { return {64, kHeight}; }

void KindTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const bool lit = underMouse() || hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(hasFocus() ? theme.accent
                               : lit      ? theme.cardBorder
                                          : theme.divider),
                        1));
    painter.setBrush(QColor(lit ? theme.hover : theme.raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    const QRgb colour = theme.hue(hueOf(m_kind.family)).solid;
    painter.drawPixmap((width() - kIcon) / 2, kIconTop,
                       tintedPixmap(toQString(m_kind.id), kIcon, colour, devicePixelRatioF()));
    painter.setFont(font());
    painter.setPen(QColor(theme.text));
    const auto write = [&](int top, const QString& line) {
        const QRect room(4, top, width() - 8, kLineHeight);
        painter.drawText(room, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(line, Qt::ElideRight, room.width()));
    };
    write(kNameTop, text());
    painter.setFont(sansFont(9, QFont::Normal));
    painter.setPen(QColor(theme.muted));
    write(kServiceTop, toQString(m_kind.serviceName));
}

void KindTile::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void KindTile::mouseMoveEvent(QMouseEvent* event)
{
    const bool far =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && far)
        startDrag();
}

void KindTile::startDrag()
{
    setDown(false);
    auto* drag = new QDrag(this);
    drag->setMimeData(kindMimeData(m_kind));
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::CopyAction);
}

void KindTile::mouseDoubleClickEvent(QMouseEvent*) { requestPlace(); }

void KindTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        requestPlace();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void KindTile::requestPlace() { Q_EMIT placeRequested(toQString(m_kind.id)); }

} // namespace cloudyard
