// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/live_text.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {
namespace {

constexpr QChar kThinSpace(0x2009);
constexpr int kCardMetrics = 4;

/// Three significant digits, thousands grouped.
QString number(double v)
{
    const double size = std::abs(v);
    if (size >= 1e6)
        return QString::number(v / 1e6, 'f', size < 1e7 ? 2 : 1) + kThinSpace + QLatin1Char('M');
    if (size >= 1e5)
        return QString::number(v / 1e3, 'f', 0) + kThinSpace + QLatin1Char('k');
    QString text = QString::number(v, 'f', size >= 100 || v == std::round(v) ? 0 : 1);
    if (size >= 1000)
        text.insert(text.size() - 3, QLatin1Char(','));
    return text;
}

QString secondsText(double s)
{
    if (s < 0.0995)
        return QString::number(s * 1e3, 'f', s < 0.00995 ? 1 : 0) + QStringLiteral(" ms");
    if (s < 0.9995)
        return QString::number(std::round(s * 100) * 10, 'f', 0) + QStringLiteral(" ms");
    if (s < 99.5)
        return QString::number(s, 'f', s < 9.95 ? 1 : 0) + QStringLiteral(" s");
    return clockText(s);
}

QString label(const MetricDescriptor& metric)
{
    const QString text = QString::fromUtf8(metric.label.data(), static_cast<qsizetype>(metric.label.size()));
    return text.isEmpty() ? text : text.at(0).toLower() + text.mid(1);
}

/// "booting 12 s", "checking 1/2 · 5 s", "draining 4:40"
QString phaseText(const NodeView& view, SimTime now)
{
    QString text = QString::fromUtf8(view.phase);
    if (view.steps != 0)
        text += QStringLiteral(" %1/%2").arg(view.stepsDone).arg(view.steps);
    const double left = std::ceil((view.until - now).toSeconds());
    if (view.until >= SimTime::never() || left < 0)
        return text;
    text += view.steps != 0 ? QStringLiteral(" · ") : QStringLiteral(" ");
    return text + (left < 100 ? QStringLiteral("%1 s").arg(left, 0, 'f', 0) : clockText(left));
}

} // namespace

Wellbeing wellbeingOf(const CanvasItem& item, const ItemLive& live, bool running)
{
    if (!running || !live.known)
        return item.hint.isEmpty() ? Wellbeing::Unknown : Wellbeing::Warning;
    if (live.fault && item.isPlace())
        return Wellbeing::PowerLost;
    switch (live.view.state) {
    case NodeView::State::Ok: break;
    case NodeView::State::Warning: return Wellbeing::Warning;
    case NodeView::State::Failed: return Wellbeing::Failed;
    case NodeView::State::Off: return Wellbeing::Off;
    case NodeView::State::Starting: return Wellbeing::Starting;
    case NodeView::State::PowerLost: return Wellbeing::PowerLost;
    case NodeView::State::Ending: return Wellbeing::Warning;
    case NodeView::State::Gone: return Wellbeing::Off;
    }
    return item.hint.isEmpty() ? Wellbeing::Ok : Wellbeing::Warning;
}

Hue hueOf(Wellbeing wellbeing)
{
    switch (wellbeing) {
    case Wellbeing::Unknown: return Hue::Blue;
    case Wellbeing::Ok: return Hue::Green;
    case Wellbeing::Starting: return Hue::Cyan;
    case Wellbeing::Warning: return Hue::Amber;
    case Wellbeing::Failed:
    case Wellbeing::Off:
    case Wellbeing::PowerLost: break;
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
        return number(value >= 1 ? 100 : std::min(std::floor(static_cast<double>(value) * 1000) / 10, 99.9))
               + QStringLiteral(" %");
    case MetricUnit::Messages: return number(std::round(value));
    case MetricUnit::Dollars: return QLatin1Char('$') + QString::number(static_cast<double>(value), 'f', value < 1 ? 4 : 2);
    case MetricUnit::None: break;
    }
    return number(value);
}

QStringList cardMetrics(const CanvasItem& item, const ItemLive& live)
{
    QStringList words;
    if (!item.kind)
        return words;
    for (std::size_t i = 0; i < item.kind->metrics.size() && i < kMaxMetrics && words.size() < kCardMetrics; ++i) {
        const MetricDescriptor& metric = item.kind->metrics[i];
        if (!metric.onCard)
            continue;
        const QString value = metricText(live.metrics[i], metric.unit);
        const bool speaksForItself = metric.unit == MetricUnit::Ratio
                                     || (metric.unit == MetricUnit::PerSecond && words.isEmpty())
                                     || metric.source == MetricSource::ArrivalRate || metric.source == MetricSource::CompletionRate;
        words += speaksForItself ? value : label(metric) + QLatin1Char(' ') + value;
    }
    return words;
}

QString stateText(const CanvasItem& item, const ItemLive& live, SimTime now)
{
    if (!live.known)
        return item.hint;
    if (live.view.phase[0] != '\0')
        return phaseText(live.view, now);
    switch (live.view.state) {
    case NodeView::State::Gone:
    case NodeView::State::Ending:
    case NodeView::State::Ok:
    case NodeView::State::Warning: break;
    case NodeView::State::Failed: return QStringLiteral("failed");
    case NodeView::State::Off: return QStringLiteral("stopped");
    case NodeView::State::PowerLost: return QStringLiteral("no power");
    case NodeView::State::Starting: {
        const double left = std::ceil((live.view.until - now).toSeconds());
        if (live.view.until >= SimTime::never() || left < 0)
            return QStringLiteral("booting");
        return QStringLiteral("booting %1 s").arg(left, 0, 'f', 0);
    }
    }
    return item.hint;
}

QString faultText(const LiveFault& fault, SimTime now)
{
    const QString state = QString::fromUtf8(fault.state.data(), static_cast<qsizetype>(fault.state.size()));
    return state + QLatin1Char(' ') + clockText(std::max(0.0, (now - fault.since).toSeconds()));
}

QString clockText(double seconds)
{
    const auto whole = static_cast<long long>(seconds);
    const long long hours = whole / 3600, minutes = whole / 60 % 60, rest = whole % 60;
    const QString tail = QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(minutes).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(tail);
}

} // namespace cloudyard
