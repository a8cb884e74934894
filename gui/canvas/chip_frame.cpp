// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/chip_frame.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "gui/canvas/draw/raster_sink.h"

namespace cloudyard {
namespace {

constexpr double kRoundBorder = 0.7; ///< px that a mask leaves round it

} // namespace

ChipFrame::ChipFrame(QWidget* parentWidget) : QWidget(parentWidget), m_theme(&Theme::dark())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::ArrowCursor);
}

void ChipFrame::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void ChipFrame::resizeEvent(QResizeEvent*)
{
    // The corners belong to the canvas; a mask keeps the rest opaque. In rows, for a region of a polygon would lack the
    // outermost pixels of two sides; a little more than the box, so that its border is whole at every pixel ratio.
    QRegion mask(rect().adjusted(0, static_cast<int>(kRadius), 0, -static_cast<int>(kRadius)));
    for (int y = 0; y < static_cast<int>(kRadius); ++y) {
        const double up = kRadius - y - 0.5, reach = kRadius + kRoundBorder;
        const int inset = std::max(0, static_cast<int>(std::floor(kRadius - std::sqrt(reach * reach - up * up) + 0.5)));
        mask += QRect(inset, y, width() - 2 * inset, 1);
        mask += QRect(inset, height() - 1 - y, width() - 2 * inset, 1);
    }
    setMask(mask);
}

void ChipFrame::paintEvent(QPaintEvent*)
{
    DrawList list;
    addBox(list, m_theme->divider);
    paintList(list, m_theme->panel);
}

void ChipFrame::addBox(DrawList& list, QRgb border) const
{
    list.rect({QRectF(QPointF(0, 0), size()), static_cast<float>(kRadius), theme().panel, {border, 1}});
}

void ChipFrame::paintList(const DrawList& list, QRgb background)
{
    static thread_local RasterSink sink;
    QImage image((QSizeF(size()) * devicePixelRatioF()).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(background);
    sink.render(list, image);
    QPainter painter(this);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, image);
}

} // namespace cloudyard
