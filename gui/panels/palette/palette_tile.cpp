// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/palette_tile.h"

#include <QApplication>
#include <QDrag>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {
constexpr int kIcon = 20;
constexpr int kIconTop = 9;
constexpr int kTextHeight = 16;
constexpr int kSecondHeight = 13;
constexpr int kNarrowLine = 15;
constexpr int kLargest = 11; ///< px of text
constexpr int kSmallest = 8;
constexpr int kLeastWhole = 9;
constexpr int kSecondSize = 9; ///< px of the text below

/// "Balancer" of "Load balancer": what people say when they are short.
QString lastWord(const QString& name)
{
    const QString word = name.section(u' ', -1);
    return word.left(1).toUpper() + word.mid(1);
}

/// The largest in which a text breaks into the lines that there is room for. A word stays whole where it is nearly as
/// long as a line: Japanese would be parted before its last letter.
QFont fontFor(const QString& text, QSize room)
{
    QFont font;
    for (int px = kLargest; px >= kLeastWhole && !text.contains(u' '); --px) {
        font = sansFont(px, QFont::Medium);
        if (QFontMetrics(font).horizontalAdvance(text) <= room.width())
            return font;
    }
    for (int px = kLargest; px >= kSmallest; --px) {
        font = sansFont(px, QFont::Medium);
        const QRect box =
            QFontMetrics(font).boundingRect(QRect(QPoint(), room), Qt::AlignCenter | Qt::TextWordWrap, text);
        if (box.height() <= room.height() && box.width() <= room.width())
            break;
    }
    return font;
}

/// A provider's name of a service without the provider's own, where both do not fit: "EC2 Auto Scaling".
QString shortName(const QString& name)
{
    for (const QLatin1String provider : {QLatin1String("Amazon "), QLatin1String("AWS ")})
        if (name.startsWith(provider))
            return name.mid(provider.size());
    return name;
}

/// The second name in one line, as whole as there is room for.
void drawSecondName(QPainter& painter, QRect line, const QString& name)
{
    const auto fits = [&](const QString& text) {
        return painter.fontMetrics().horizontalAdvance(text) <= line.width();
    };
    painter.setFont(sansFont(kSecondSize, QFont::Normal));
    const QString text = fits(name) ? name : shortName(name);
    if (!fits(text))
        painter.setFont(sansFont(kSmallest, QFont::Normal));
    painter.drawText(line, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

PaletteTile::PaletteTile(const QString& name, const QString& icon, Hue hue, QWidget* parent)
    : QAbstractButton(parent),
      m_icon(icon),
      m_hue(hue)
{
    setText(name);
    setAccessibleName(name);
    setFont(sansFont(kLargest, QFont::Medium));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PaletteTile::sizeHint() const { return {64, kHeight}; }

void PaletteTile::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

void PaletteTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const bool lit = underMouse() || hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(hasFocus() ? theme.accent : lit ? theme.cardBorder : theme.divider), 1));
    painter.setBrush(QColor(lit ? theme.hover : theme.raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    const QRgb colour = theme.hue(m_hue).solid;
    const int lift = m_secondName.isEmpty() && !m_narrow ? 0 : kSecondHeight;
    painter.drawPixmap((width() - kIcon) / 2, kIconTop - lift / 3,
                       tintedPixmap(m_icon, kIcon, colour, devicePixelRatioF()));
    painter.setFont(font());
    painter.setPen(QColor(theme.text));
    if (m_narrow) {
        const QRect room(2, kIconTop + kIcon - 3, width() - 4, 2 * kNarrowLine);
        painter.setFont(fontFor(text(), room.size()));
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, text());
        return;
    }
    const QRect line(3, height() - kTextHeight - 6 - lift * 2 / 3, width() - 6, kTextHeight);
    const bool fits = painter.fontMetrics().horizontalAdvance(text()) <= line.width();
    painter.drawText(line, Qt::AlignCenter, fits ? text() : lastWord(text()));
    if (lift == 0)
        return;
    painter.setPen(QColor(theme.muted));
    drawSecondName(painter, QRect(2, height() - kSecondHeight - 3, width() - 4, kSecondHeight), m_secondName);
}

void PaletteTile::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void PaletteTile::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && far)
        startDrag();
}

void PaletteTile::startDrag()
{
    setDown(false);
    auto* drag = new QDrag(this);
    drag->setMimeData(dragData());
    // Only the icon, above the pointer: the canvas draws what will land and writes below the pointer where.
    drag->setPixmap(tintedPixmap(m_icon, kIcon, themeOf(this).hue(m_hue).solid, devicePixelRatioF()));
    drag->setHotSpot({kIcon + 2, kIcon + 2});
    drag->exec(Qt::CopyAction);
}

void PaletteTile::mouseDoubleClickEvent(QMouseEvent*) { Q_EMIT activated(); }

void PaletteTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    case Qt::Key_Space: // plays and pauses, wherever the focus was left
        event->ignore();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace cloudyard
