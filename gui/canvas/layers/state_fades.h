// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QImage>
#include <QRegion>

#include "gui/canvas/scene/transition.h"

namespace cloudyard {

/// Lets what just changed its state shine through what it looks like now, as a function of when that was and of the
/// time on the wall, in ms. Pixels are those of the picture that it is told about, in device px.
///
/// Guarantees: a pixel is in one fade at most, and what changes anew goes on from what was seen. More than kMostPixels
/// are never under way: what is beyond changes at once. Costs about 1 ns a pixel and frame, and nothing while there is
/// none; keeps the pixels that fade. GUI thread.
class StateFades {
public:
    static constexpr double kLasts = 200;
    static constexpr std::int64_t kMostPixels = 600'000;
    static constexpr std::size_t kMostParts = 96; ///< that begin at once

    /// These parts are going to be drawn anew.
    void begin(const QImage& image, const std::vector<QRect>& parts, double wall);
    /// The picture was scrolled.
    void move(QPoint by);
    void clear() { m_fades.clear(); }
    /// Into a frame that shows the picture moved by so much.
    void present(QImage& frame, QPoint by, double wall);
    [[nodiscard]] bool isActive(double wall) const;

private:
    struct Fade {
        QRegion region;
        QPoint corner; ///< of `before` in the picture
        QImage before;
        Transition over;
    };

    [[nodiscard]] std::vector<Fade> takenFrom(const QImage& image, const QRegion& region, double wall) const;
    static void mix(const Fade& fade, const QRegion& pixels, QImage& image, QPoint by, double wall);
    void forgetPast(double wall);

    std::vector<Fade> m_fades;
};

/// Brings `to` back towards `from` by `share` / 256, pixel by pixel.
void mixRow(std::uint32_t* to, const std::uint32_t* from, int count, std::uint32_t share);

} // namespace cloudyard
