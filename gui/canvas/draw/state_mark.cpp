// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/state_mark.h"

#include <array>

namespace cloudyard {

namespace {

struct Mark {
    DrawList& list;
    QPointF centre;
    double radius;
    QRgb color;
    QRgb background;

    [[nodiscard]] QRectF square(double half) const
    {
        return {centre - QPointF(half, half), QSizeF(2 * half, 2 * half)};
    }
    void line(QPointF from, QPointF to, QRgb ink) const
    {
        list.line(centre + from * radius, centre + to * radius, {ink, static_cast<float>(radius * 0.36)});
    }

    void disc() const { list.dot(centre, radius, color); }
    void ring() const { list.ellipse({square(radius), background, {color, 1.6F}}); }
    void triangle() const
    {
        const double r = radius;
        const std::array points{centre + QPointF(0, -r * 1.15), centre + QPointF(r * 1.15, r * 0.95),
                                centre + QPointF(-r * 1.15, r * 0.95)};
        list.polygon(points, color);
    }
    void bars() const
    {
        const double width = 2 * radius, height = radius * 0.52;
        for (const double y : {-1.0, -0.26, 0.48})
            list.rect({QRectF(centre.x() - radius, centre.y() + y * radius, width, height), 0, color});
    }
    void crossedSquare() const
    {
        list.rect({square(radius), 1, color});
        line({-0.45, -0.45}, {0.45, 0.45}, background);
        line({-0.45, 0.45}, {0.45, -0.45}, background);
    }
    void frame() const { list.rect({square(radius * 0.85), 1, background, {color, 1.6F}}); }
    void barredDisc() const
    {
        disc();
        line({-0.62, 0}, {0.62, 0}, background);
    }
    void crossedOutRing() const
    {
        ring();
        line({-0.9, 0.9}, {0.9, -0.9}, color);
    }
};

} // namespace

void drawStateMark(DrawList& list, const Theme& theme, QPointF centre, double radius, Wellbeing wellbeing,
                   QRgb background)
{
    if (wellbeing == Wellbeing::Unknown)
        return;
    list.dot(centre, radius + 1.8, background);
    const QRgb color = wellbeing == Wellbeing::Off ? theme.off : theme.hue(hueOf(wellbeing)).solid;
    const Mark mark{list, centre, radius, color, background};
    switch (wellbeing) {
    case Wellbeing::Ok: return mark.disc();
    case Wellbeing::Starting: return mark.ring();
    case Wellbeing::Warning: return mark.triangle();
    case Wellbeing::Overloaded: return mark.bars();
    case Wellbeing::Failed: return mark.crossedSquare();
    case Wellbeing::Off: return mark.frame();
    case Wellbeing::Refusing: return mark.barredDisc();
    case Wellbeing::Silent: return mark.crossedOutRing();
    case Wellbeing::Unknown: break;
    }
}

} // namespace cloudyard
