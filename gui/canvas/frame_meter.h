// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include "core/metrics/histogram.h"

namespace cloudyard {

/// How smoothly a widget moves: what its frames cost and how far apart they come. Times are wall time in milliseconds;
/// quantiles as of Histogram. GUI thread; constant cost a frame.
class FrameMeter {
public:
    struct Figures {
        double perSecond = 0;
        double costMedian = 0, costP99 = 0;
        double gapMedian = 0, gapP99 = 0; ///< between the beginnings of frames that followed each other
    };

    FrameMeter();

    /// A frame begins; the one before counts as its neighbour if something has moved all the while.
    void begin(bool moving);
    /// The frame that began is done. Returns its cost.
    double end();

    /// Over the last whole second in which frames came; nothing during the first.
    [[nodiscard]] const Figures& lately() const { return m_lately; }
    [[nodiscard]] std::uint64_t frames() const { return m_whole.cost.count(); }
    [[nodiscard]] Figures overall() const;
    /// "7,214 frames, 60 a second; cost median 3.1 ms, p99 5.2 ms; apart median 16.0 ms, p99 17.1 ms".
    [[nodiscard]] QString report() const;

private:
    struct Tally {
        Histogram cost, gap;
        [[nodiscard]] Figures figures() const;
    };

    QElapsedTimer m_clock;
    std::int64_t m_began = 0;
    std::int64_t m_secondBegan = 0;
    bool m_hasNeighbour = false;
    Tally m_whole, m_second;
    Figures m_lately;
};

} // namespace cloudyard
