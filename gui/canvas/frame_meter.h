// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include "core/metrics/histogram.h"

namespace cloudyard {

/// How smoothly a widget moves, and how soon it answers: what its frames cost, how far apart they come, and how long it
/// takes from what people ask for to the frame that shows it. Times are wall time in milliseconds;
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
    /// Something was asked for now; one wish at a time, the first of several counts.
    void ask();
    /// The next frame that is done shows it; nothing when nothing was asked for.
    void answer();

    /// Over the last whole second in which frames came; nothing during the first.
    [[nodiscard]] const Figures& lately() const { return m_lately; }
    [[nodiscard]] std::uint64_t frames() const { return m_whole.cost.count(); }
    [[nodiscard]] Figures overall() const;
    /// "7,214 frames, 60 a second; cost median 3.1 ms, p99 5.2 ms; apart median 15.0 ms, p99 16.1 ms", and what people
    /// asked for:
    /// "; 3 answers, on screen after median 14.0 ms, at most 21.0 ms".
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
    std::int64_t m_asked = -1;
    bool m_isAnswered = false;
    Histogram m_answers;
    Tally m_whole, m_second;
    Figures m_lately;
};

} // namespace cloudyard
