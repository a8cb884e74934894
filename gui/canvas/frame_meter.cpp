// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/frame_meter.h"

#include <ctime>

#include <QLocale>

namespace cloudyard {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

double milliseconds(const Histogram& histogram, double p)
{
    return histogram.count() == 0 ? 0 : histogram.quantile(p) * 1e3;
}

/// What this thread has had of the processor, ns.
std::int64_t workSoFar()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * kSecond + time.tv_nsec;
}

} // namespace

FrameMeter::FrameMeter() { m_clock.start(); }

void FrameMeter::begin(bool moving)
{
    const std::int64_t now = m_clock.nsecsElapsed();
    if (moving && m_hasNeighbour)
        for (Tally* tally : {&m_whole, &m_second})
            tally->gap.add(Duration{now - m_began});
    m_hasNeighbour = moving;
    m_began = now;
    m_workBegan = workSoFar();
}

double FrameMeter::end()
{
    const std::int64_t now = m_clock.nsecsElapsed();
    const Duration cost{now - m_began};
    if (m_isAnswered) {
        m_answers.add(Duration{now - m_asked});
        m_isAnswered = false;
        m_asked = -1;
    }
    const Duration work{workSoFar() - m_workBegan};
    for (Tally* tally : {&m_whole, &m_second}) {
        tally->cost.add(cost);
        tally->work.add(work);
    }
    if (m_copy > 0) {
        m_copies.add(Duration::fromSeconds(m_copy * 1e-3));
        if (m_copy <= kUsual * milliseconds(m_copies, 0.5))
            m_usual.add(cost);
        m_copy = 0;
    }
    if (now - m_secondBegan >= kSecond) {
        m_lately = m_second.figures();
        for (Histogram* one : {&m_second.cost, &m_second.work, &m_second.gap})
            one->clear();
        m_secondBegan = now;
    }
    return cost.toSeconds() * 1e3;
}

void FrameMeter::ask()
{
    if (m_asked < 0)
        m_asked = m_clock.nsecsElapsed();
}

void FrameMeter::answer() { m_isAnswered = m_asked >= 0; }

FrameMeter::Figures FrameMeter::Tally::figures() const
{
    return {gap.count() == 0 ? 0 : 1 / gap.mean(), milliseconds(cost, 0.5), milliseconds(cost, 0.99),
            milliseconds(work, 0.5), milliseconds(work, 0.99), milliseconds(gap, 0.5), milliseconds(gap, 0.99)};
}

FrameMeter::Figures FrameMeter::overall() const { return m_whole.figures(); }

QString FrameMeter::report() const
{
    const Figures all = overall();
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    const QString usual = m_usual.count() == 0
                              ? QString()
                              : QStringLiteral("; while copies take %1 ms as mostly (%2 frames) p99 %3 ms")
                                    .arg(number(milliseconds(m_copies, 0.5)))
                                    .arg(QLocale::c().toString(static_cast<qulonglong>(m_usual.count())),
                                         number(milliseconds(m_usual, 0.99)));
    const QString answers = m_answers.count() == 0
                                ? QString()
                                : QStringLiteral("; %1 answers, on screen after median %2 ms, at most %3 ms")
                                      .arg(m_answers.count())
                                      .arg(number(milliseconds(m_answers, 0.5)), number(milliseconds(m_answers, 1)));
    return QStringLiteral("%1 frames, %2 a second; cost median %3 ms, p99 %4 ms, work %5 and %6 ms; "
                          "apart median %7 ms, p99 %8 ms")
        .arg(QLocale::c().toString(static_cast<qulonglong>(frames())), number(all.perSecond), number(all.costMedian),
             number(all.costP99), number(all.workMedian), number(all.workP99), number(all.gapMedian), number(all.gapP99))
        + usual + answers;
}

} // namespace cloudyard
