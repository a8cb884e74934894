// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/layers/state_fades.h"

#include <algorithm>
#include <cmath>
#include <iterator>
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
    if (parts.size() > kMostParts)
        return clear();
    QRegion region;
    for (const QRect& part : parts)
        region += part & image.rect();
    std::vector<Fade> fresh = takenFrom(image, region, wall);
    for (Fade& old : m_fades)
        old.region -= region;
    std::ranges::move(fresh, std::back_inserter(m_fades));
}

/// What is seen there now, unless that is more than can be paid for.
std::vector<StateFades::Fade> StateFades::takenFrom(const QImage& image, const QRegion& region, double wall) const
{
    std::int64_t pixels = pixelsOf(region);
    for (const Fade& fade : m_fades)
        pixels += pixelsOf(fade.region - region);
    std::vector<Fade> taken;
    if (pixels > kMostPixels)
        return taken;
    for (const QRect& rect : region) {
        Fade fresh{rect, rect.topLeft(), image.copy(rect), {wall, kLasts}};
        for (const Fade& old : m_fades) // what is seen there is not yet what the picture shows
            mix(old, old.region & rect, fresh.before, -fresh.corner, wall);
        taken.push_back(std::move(fresh));
    }
    return taken;
}

/// Brings what an image shows of these pixels, moved by so much, back towards the fade's.
void StateFades::mix(const Fade& fade, const QRegion& pixels, QImage& image, QPoint by, double wall)
{
    for (const QRect& rect : pixels)
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            mixRow(pixelsAt(image, QPoint(rect.left(), y) + by),
                   pixelsAt(fade.before, QPoint(rect.left(), y) - fade.corner), rect.width(), leftOf(fade.over, wall));
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
        mix(fade, fade.region & frame.rect().translated(-by), frame, by, wall);
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
