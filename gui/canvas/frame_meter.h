// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include "core/metrics/histogram.h"

namespace cloudyard {

/// How smoothly a widget moves, and how soon it answers: what its frames cost, how far apart they come, and how long it
/// takes from what people ask for to the frame that shows it. Times are wall time in milliseconds, but for the work of
/// a frame: the time of the processor that its thread had, which tells a slow frame from one that had to wait for
/// others. Quantiles as of Histogram. GUI thread; constant cost a frame.
class FrameMeter {
public:
    struct Figures {
        double perSecond = 0;
        double costMedian = 0, costP99 = 0;
        double workMedian = 0, workP99 = 0;
        double gapMedian = 0, gapP99 = 0; ///< between the beginnings of frames that followed each other
    };

    FrameMeter();

    /// A frame begins; the one before counts as its neighbour if something has moved all the while.
    void begin(bool moving);
    /// Part of this frame was a plain copy of the picture, which took so many ms: the measure for how fast the machine's
    /// memory is just now, which on shared machines comes and goes.
    void copied(double ms) { m_copy = ms; }
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
    /// "7,214 frames, 60 a second; cost median 3.1 ms, p99 5.2 ms, work 2.9 and 4.4 ms; apart median 15.0 ms, p99
    /// 16.1 ms"; how it was while a copy took at most kUsual times what it mostly took,
    /// "; while copies take 0.4 ms as mostly (7,011 frames) p99 4.6 ms"; and what people asked for:
    /// "; 3 answers, on screen after median 14.0 ms, at most 21.0 ms".
    [[nodiscard]] QString report() const;

private:
    static constexpr double kUsual = 2;

    struct Tally {
        Histogram cost, work, gap;
        [[nodiscard]] Figures figures() const;
    };

    QElapsedTimer m_clock;
    std::int64_t m_began = 0;
    std::int64_t m_workBegan = 0;
    std::int64_t m_secondBegan = 0;
    bool m_hasNeighbour = false;
    std::int64_t m_asked = -1;
    bool m_isAnswered = false;
    double m_copy = 0; ///< of this frame; 0: there was none
    Histogram m_copies;
    Histogram m_usual; ///< cost of frames with a copy as fast as usual
    Histogram m_answers;
    Tally m_whole, m_second;
    Figures m_lately;
};

} // namespace cloudyard
