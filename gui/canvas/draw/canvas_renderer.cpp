// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/canvas_renderer.h"

#include "gui/canvas/draw/flight_dots.h"
#include "gui/canvas/draw/scene_composer.h"

namespace cloudyard {

QImage CanvasRenderer::imageFor(const View& view)
{
    QImage image((QSizeF(view.size()) * view.dpr()).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(view.dpr());
    return image;
}

QImage CanvasRenderer::render(const CanvasSnapshot& snapshot, const FlightWindow& window, const View& view,
                              const Theme& theme)
{
    QImage image = imageFor(view);
    renderStatic(image, snapshot, view, theme);
    renderMoving(image, snapshot, window, view, theme);
    return image;
}

void CanvasRenderer::renderStatic(QImage& image, const CanvasSnapshot& snapshot, const View& view, const Theme& theme,
                                  std::optional<QRect> part)
{
    std::optional<QRectF> area;
    if (part)
        area = QRectF(QPointF(part->topLeft()) / view.dpr(), QSizeF(part->size()) / view.dpr());
    m_sink.render(composeScene(snapshot, view, theme, area), image, part);
}

void CanvasRenderer::renderMoving(QImage& image, const CanvasSnapshot& snapshot, const FlightWindow& window,
                                  const View& view, const Theme& theme)
{
    const MovingPicture moving = placeFlights(window, snapshot, view, theme);
    if (!moving.below.empty())
        m_sink.render(moving.below, image);
    m_flights.paint(image, moving.dots, theme);
    if (!moving.above.empty())
        m_sink.render(moving.above, image);
}

DrawList CanvasRenderer::compose(const CanvasSnapshot& snapshot, const FlightWindow& window, const View& view,
                                 const Theme& theme)
{
    DrawList list = composeScene(snapshot, view, theme);
    const MovingPicture moving = placeFlights(window, snapshot, view, theme);
    list.append(moving.below);
    drawDots(list, moving.dots, theme);
    list.append(moving.above);
    return list;
}

} // namespace cloudyard
