// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <algorithm>
#include <cstdlib>

#include "gui/canvas/draw/theme.h"

namespace cloudyard {

inline QImage blackImage(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(0xff000000u);
    return image;
}

/// How many white pixels the red of a picture on black amounts to.
inline double inkOf(const QImage& image)
{
    double ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qRed(image.pixel(x, y)) / 255.0;
    return ink;
}

/// The largest difference of any channel of any pixel; 999 if the sizes differ.
inline int largestDifference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 999;
    int largest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                std::abs(qBlue(p) - qBlue(q))});
        }
    return largest;
}

/// How many pixels of exactly this colour.
inline int countOf(const QImage& image, QRgb color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color ? 1 : 0;
    return count;
}

} // namespace cloudyard
