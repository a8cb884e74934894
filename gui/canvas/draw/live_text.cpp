// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/live_text.h"

#include <algorithm>
#include <cmath>

#include <QStringList>

#include "core/base/units.h"
#include "gui/language/core_text.h"
#include "gui/language/numbers.h"
#include "gui/language/words.h"

namespace cloudyard {
namespace {

using canvas_words::tr;

constexpr QChar kThinSpace(0x2009);
constexpr std::size_t kCardMetrics = 4;
constexpr double kNoTime = 0.2e-6; ///< seconds: percentiles of zeros are within that
constexpr double kFloatError = 1e-3; ///< 0.889 as a float is a little less
constexpr float kFewFail = 0.995F; ///< success below this is worth colour

QString digits(double v, int decimals) { return numberLocale().toString(v, 'f', decimals); }

/// Three significant digits, thousands grouped.
QString number(double v)
{
    const double size = std::abs(v);
    if (size >= 1e6)
        return digits(v / 1e6, size < 1e7 ? 2 : 1) + kThinSpace + QLatin1Char('M');
    if (size >= 1e5)
        return digits(v / 1e3, 0) + kThinSpace + QLatin1Char('k');
    return digits(v, size >= 100 || v == std::round(v) ? 0 : 1);
}

QString secondsText(double s)
{
    if (s < kNoTime)
        return QStringLiteral("0 s");
    if (s < 0.0995)
        return digits(s * 1e3, s < 0.00995 ? 1 : 0) + QStringLiteral(" ms");
    if (s < 0.9995)
        return digits(std::round(s * 100) * 10, 0) + QStringLiteral(" ms");
    if (s < 99.5)
        return digits(s, s < 9.95 ? 1 : 0) + QStringLiteral(" s");
    return minuteClock(static_cast<std::int64_t>(s));
}

QString wholeSeconds(std::int64_t seconds)
{
    return seconds < 100 ? QStringLiteral("%1 s").arg(seconds) : minuteClock(seconds);
}

QString label(const MetricDescriptor& metric)
{
    const QString text = coreText(metric.label);
    const bool isShort = text.size() > 1 && text[1].isUpper(); // "CPU"
    return text.isEmpty() || isShort ? text : inSentence(text.left(1)) + text.mid(1);
}

/// "booting 12 s", "checking 1/2 · 5 s", "draining 4:40"
QString phaseText(const NodeView& view, SimTime now)
{
    QString text = coreText(view.phase);
    if (view.steps != 0)
        text += QStringLiteral(" %1/%2").arg(view.stepsDone).arg(view.steps);
    if (view.until >= SimTime::never() || view.until < now)
        return text;
    return text + (view.steps != 0 ? QStringLiteral(" · ") : QStringLiteral(" ")) + timeLeftText(view.until, now);
}

/// A pattern of a note with what it stands for; nothing when some of that is not known.
QString filled(const char* pattern, const NodeNote& note, const QString& other, SimTime now)
{
    QString text = coreText(pattern);
    const bool isTimed = text.contains(QStringLiteral("{in}")) || text.contains(QStringLiteral("{age}"));
    if ((isTimed && note.at == SimTime::never()) || (other.isEmpty() && text.contains(QStringLiteral("{other}"))))
        return {};
    const auto count = [](std::uint32_t n) { return metricText(static_cast<float>(n), MetricUnit::Messages); };
    text.replace(QStringLiteral("{n}"), count(note.count)).replace(QStringLiteral("{m}"), count(note.most));
    if (isTimed) {
        text.replace(QStringLiteral("{in}"), timeLeftText(note.at, now));
        text.replace(QStringLiteral("{age}"), wholeSeconds(secondsSince(note.at, now)));
    }
    return text.replace(QStringLiteral("{other}"), other);
}

/// The value of the metric with this key; nothing when there is none.
QString valueOf(const CanvasItem& item, const ItemLive& live, std::string_view key)
{
    const auto& metrics = item.kind->metrics;
    for (std::size_t i = 0; !key.empty() && i < metrics.size() && i < kMaxMetrics; ++i)
        if (metrics[i].key == key)
            return metricText(live.metrics[i], metrics[i].unit);
    return {};
}

CardMetric cardMetric(const CanvasItem& item, const ItemLive& live, std::size_t index, bool isFirst)
{
    const MetricDescriptor& metric = item.kind->metrics[index];
    const float number = live.metrics[index];
    const bool saysItself = metric.source == MetricSource::SuccessRatio || metric.source == MetricSource::ArrivalRate ||
                            metric.source == MetricSource::CompletionRate ||
                            (metric.unit == MetricUnit::PerSecond && isFirst);
    CardMetric said{saysItself ? QString() : label(metric), metricText(number, metric.unit)};
    if (const QString whole = valueOf(item, live, metric.outOf); !whole.isEmpty()) {
        said.value += QLatin1Char('/') + whole;
        said.isPart = true;
    }
    if (const QString factor = valueOf(item, live, metric.times); !factor.isEmpty())
        said.value += QStringLiteral(" × ") + factor;
    said.bad = (metric.source == MetricSource::SuccessRatio && number < kFewFail)
               || (metric.source == MetricSource::FailureRate && number > 0);
    return said;
}

} // namespace

Hue hueOf(Wellbeing wellbeing)
{
    switch (wellbeing) {
    case Wellbeing::Unknown: return Hue::Blue;
    case Wellbeing::Ok: return Hue::Green;
    case Wellbeing::Starting: return Hue::Cyan;
    case Wellbeing::Warning:
    case Wellbeing::Overloaded: return Hue::Amber;
    case Wellbeing::Failed:
    case Wellbeing::Off:
    case Wellbeing::Refusing:
    case Wellbeing::Silent: break;
    }
    return Hue::Red;
}

QString metricText(float value, MetricUnit unit)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    switch (unit) {
    case MetricUnit::PerSecond: return number(value) + QStringLiteral("/s");
    case MetricUnit::Seconds: return secondsText(value);
    case MetricUnit::Ratio:
        // 99.96 % must not read as 100 %.
        return number(value >= 1 ? 100
                                 : std::min(std::floor(static_cast<double>(value) * 1000 + kFloatError) / 10, 99.9)) +
               QStringLiteral(" %");
    case MetricUnit::Messages: return number(std::round(value));
    case MetricUnit::Dollars:
        return QLatin1Char('$') + digits(value, value < 1 ? 4 : 2);
    case MetricUnit::None: break;
    }
    return number(value);
}

std::vector<CardMetric> cardMetrics(const CanvasItem& item, const ItemLive& live)
{
    std::vector<CardMetric> said;
    if (!item.kind)
        return said;
    for (std::size_t i = 0; i < item.kind->metrics.size() && i < kMaxMetrics && said.size() < kCardMetrics; ++i)
        if (item.kind->metrics[i].onCard)
            said.push_back(cardMetric(item, live, i, said.empty()));
    return said;
}

QString metricsTip(const CanvasItem& item, const ItemLive& live)
{
    QStringList words;
    for (const CardMetric& metric : cardMetrics(item, live))
        words += metric.text();
    const auto isPercentile = [](const MetricDescriptor& m) {
        return m.onCard && m.source == MetricSource::SojournP95;
    };
    const auto isRecent = [](const MetricDescriptor& m) { return m.onCard && m.source != MetricSource::Gauge; };
    if (item.kind && std::ranges::any_of(item.kind->metrics, isPercentile))
        words += live.samples == 1 ? tr("1 sample in 10 s") : tr("%1 samples in 10 s").arg(live.samples);
    else if (item.kind && std::ranges::any_of(item.kind->metrics, isRecent))
        words += tr("rates over 10 s");
    return words.join(QStringLiteral("  ·  "));
}

CardNote cardNote(const NodeNote& note, const QString& other, SimTime now)
{
    return {filled(note.text, note, other, now), filled(note.more, note, other, now), note.tone};
}

std::vector<CardNote> cardNotes(const CanvasSnapshot::Items& items, const ItemLive& live, SimTime now)
{
    std::vector<CardNote> notes;
    for (std::size_t i = 0; live.known && i < live.view.noteCount; ++i) {
        const NodeNote& note = live.view.notes[i];
        const ItemIndex item = live.noteItems[i];
        const QString other = item < items.size() ? items[item].title : QString();
        if (CardNote said = cardNote(note, other, now); !said.text.isEmpty())
            notes.push_back(std::move(said));
    }
    return notes;
}

QString notesTip(const CanvasSnapshot::Items& items, const ItemLive& live, SimTime now)
{
    QStringList said;
    for (const CardNote& note : cardNotes(items, live, now))
        said += note.whole();
    return said.join(QStringLiteral("  ·  "));
}

QString stateText(const CanvasItem& item, const ItemLive& live, SimTime now)
{
    if (!live.known)
        return item.hint;
    if (live.view.phase[0] != '\0')
        return phaseText(live.view, now);
    switch (wellbeingOf(item, live, true)) {
    case Wellbeing::Failed: return live.view.state == NodeView::State::Off ? tr("stopped") : tr("failed");
    case Wellbeing::Off:
    case Wellbeing::Refusing: return tr("stopped");
    case Wellbeing::Silent: return tr("no power");
    case Wellbeing::Overloaded:
        return tr("line full, %1 wait").arg(metricText(static_cast<float>(live.view.waiting), MetricUnit::Messages));
    case Wellbeing::Starting: {
        if (live.view.until >= SimTime::never() || live.view.until < now)
            return tr("booting");
        return tr("booting %1").arg(timeLeftText(live.view.until, now));
    }
    case Wellbeing::Unknown:
    case Wellbeing::Ok:
    case Wellbeing::Warning: break;
    }
    return item.hint;
}

QString consequenceText(Wellbeing wellbeing, const NodeView& view)
{
    switch (wellbeing) {
    case Wellbeing::Silent: return tr("does not answer");
    case Wellbeing::Refusing: return tr("refuses calls");
    case Wellbeing::Overloaded: return tr("turns calls away");
    case Wellbeing::Starting: return view.inService ? QString() : tr("takes nothing yet"); // a fleet that grows serves
    case Wellbeing::Failed: return tr("cannot serve");
    case Wellbeing::Off:
    case Wellbeing::Unknown:
    case Wellbeing::Ok:
    case Wellbeing::Warning: break;
    }
    return {};
}

QString faultText(const LiveFault& fault, SimTime now)
{
    const QString state = coreText(fault.state);
    return state + QLatin1Char(' ') + minuteClock(secondsSince(fault.since, now));
}

QString faultExtent(const FaultDescriptor& kind, const FaultValues& values)
{
    QStringList parts;
    for (const SettingDescriptor& parameter : kind.parameters) {
        if (parameter.type == SettingType::Time)
            parts += localNumber(QString::fromStdString(formatDuration(values.delay)));
        else if (parameter.type == SettingType::Probability)
            parts += numberLocale().toString(100 * values.share, 'g', 3) + QStringLiteral(" %");
    }
    return parts.join(QStringLiteral(", "));
}

QString timeLeftText(SimTime until, SimTime now)
{
    return wholeSeconds(secondsLeft(until, now));
}

QString minuteClock(std::int64_t whole)
{
    const std::int64_t hours = whole / 3600, minutes = whole / 60 % 60, rest = whole % 60;
    const QString tail = QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(minutes).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(tail);
}

} // namespace cloudyard
