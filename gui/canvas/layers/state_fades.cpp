// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/layers/state_fades.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

#include "gui/canvas/draw/pixels.h"

namespace cloudyard {
namespace {

std::int64_t pixelsOf(const QRegion& region)
{
    std::int64_t sum = 0;
    for (const QRect& rect : region)
        sum += std::int64_t(rect.width()) * rect.height();
    return sum;
}

std::uint32_t leftOf(const Transition& over, double wall)
{
    return static_cast<std::uint32_t>(std::lround(256 * (1 - over.share(wall))));
}

const std::uint32_t* pixelsAt(const QImage& image, QPoint at)
{
    return reinterpret_cast<const std::uint32_t*>(image.constScanLine(at.y())) + at.x();
}

std::uint32_t* pixelsAt(QImage& image, QPoint at)
{
    return reinterpret_cast<std::uint32_t*>(image.scanLine(at.y())) + at.x();
}

} // namespace

void mixRow(std::uint32_t* to, const std::uint32_t* from, int count, std::uint32_t share)
{
    for (int x = 0; x < count; ++x)
        to[x] = towards(from[x], to[x], share);
}

void StateFades::begin(const QImage& image, const std::vector<QRect>& parts, double wall)
{
    forgetPast(wall);
    if (parts.empty() || parts.size() > kMostParts)
        return;
    QRegion region;
    for (const QRect& part : parts)
        region += part & image.rect();
    std::int64_t pixels = pixelsOf(region);
    for (const Fade& fade : m_fades)
        pixels += pixelsOf(fade.region - region);
    if (region.isEmpty() || pixels > kMostPixels)
        return;
    const QRect bounds = region.boundingRect();
    Fade fresh{region, bounds.topLeft(), QImage(bounds.size(), image.format()), {wall, kLasts}};
    for (const QRect& rect : region)
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            std::memcpy(pixelsAt(fresh.before, QPoint(rect.left(), y) - fresh.corner),
                        pixelsAt(image, {rect.left(), y}), static_cast<std::size_t>(rect.width()) * 4);
    for (Fade& old : m_fades) { // what is seen there is not yet what the picture shows
        for (const QRect& rect : old.region & region)
            for (int y = rect.top(); y <= rect.bottom(); ++y)
                mixRow(pixelsAt(fresh.before, QPoint(rect.left(), y) - fresh.corner),
                       pixelsAt(std::as_const(old.before), QPoint(rect.left(), y) - old.corner), rect.width(),
                       leftOf(old.over, wall));
        old.region -= region;
    }
    m_fades.push_back(std::move(fresh));
}

void StateFades::move(QPoint by)
{
    for (Fade& fade : m_fades) {
        fade.region.translate(by);
        fade.corner += by;
    }
}

void StateFades::present(QImage& frame, QPoint by, double wall)
{
    forgetPast(wall);
    for (const Fade& fade : m_fades)
        for (const QRect& whole : fade.region) {
            const QRect rect = whole.translated(by) & frame.rect();
            for (int y = rect.top(); y <= rect.bottom(); ++y)
                mixRow(pixelsAt(frame, {rect.left(), y}),
                       pixelsAt(fade.before, QPoint(rect.left(), y) - by - fade.corner), rect.width(),
                       leftOf(fade.over, wall));
        }
}

bool StateFades::isActive(double wall) const
{
    return std::ranges::any_of(m_fades, [&](const Fade& fade) { return !fade.over.isOver(wall); });
}

void StateFades::forgetPast(double wall)
{
    std::erase_if(m_fades, [&](const Fade& fade) { return fade.over.isOver(wall) || fade.region.isEmpty(); });
}

} // namespace cloudyard
