// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/frame_meter.h"

#include <QLocale>

namespace cloudyard {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

double milliseconds(const Histogram& histogram, double p)
{
    return histogram.count() == 0 ? 0 : histogram.quantile(p) * 1e3;
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
    for (Tally* tally : {&m_whole, &m_second})
        tally->cost.add(cost);
    if (now - m_secondBegan >= kSecond) {
        m_lately = m_second.figures();
        m_second.cost.clear();
        m_second.gap.clear();
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
            milliseconds(gap, 0.5), milliseconds(gap, 0.99)};
}

FrameMeter::Figures FrameMeter::overall() const { return m_whole.figures(); }

QString FrameMeter::report() const
{
    const Figures all = overall();
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    const QString answers = m_answers.count() == 0
                                ? QString()
                                : QStringLiteral("; %1 answers, on screen after median %2 ms, at most %3 ms")
                                      .arg(m_answers.count())
                                      .arg(number(milliseconds(m_answers, 0.5)), number(milliseconds(m_answers, 1)));
    return QStringLiteral("%1 frames, %2 a second; cost median %3 ms, p99 %4 ms; apart median %5 ms, p99 %6 ms")
        .arg(QLocale::c().toString(static_cast<qulonglong>(frames())), number(all.perSecond), number(all.costMedian),
             number(all.costP99), number(all.gapMedian), number(all.gapP99))
        + answers;
}

} // namespace cloudyard
