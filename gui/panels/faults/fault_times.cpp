// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/faults/fault_times.h"

#include <cmath>

#include <QStringList>

#include "core/base/units.h"
#include "gui/language/words.h"

namespace cloudyard {

namespace {

using fault_words::tr;

/// "1:30" and "1:02:30.5"; nothing when it is not of this shape.
std::optional<Duration> parseClock(const QString& text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    double seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool good = false;
        const double part = parts[i].trimmed().toDouble(&good);
        const bool whole = i + 1 == parts.size() || part == std::floor(part);
        if (!good || part < 0 || !whole || (i > 0 && part >= 60))
            return {};
        seconds = seconds * 60 + part;
    }
    return Duration::fromSeconds(seconds);
}

Result<Duration> parseSpan(const QString& text)
{
    if (const auto clock = parseClock(text))
        return *clock;
    auto span = parseDuration(text.toStdString());
    if (!span)
        return fail(tr("\"%1\" is no time").arg(text).toStdString(), {},
                    tr("a time such as 1:30 or 90 s").toStdString());
    return span;
}

/// The text after a first word, if it starts with it.
std::optional<QString> after(const QString& word, const QString& text)
{
    if (!text.startsWith(word + u' ', Qt::CaseInsensitive))
        return {};
    return text.mid(word.size() + 1).trimmed();
}

} // namespace

Result<std::optional<SimTime>> parseWhen(const QString& typed, SimTime now)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.compare(tr("now"), Qt::CaseInsensitive) == 0)
        return std::optional<SimTime>();
    const auto later = after(tr("in"), text);
    const auto span = parseSpan(later ? *later : after(tr("at"), text).value_or(text));
    if (!span)
        return tl::unexpected(span.error());
    if (span->ns < 0 || (later && span->ns == 0))
        return fail(tr("that time has passed").toStdString());
    const SimTime at = (later ? now : SimTime{}) + *span;
    if (at <= now)
        return fail(tr("%1 has passed: it is %2").arg(clockOf(at), clockOf(now)).toStdString());
    return std::optional<SimTime>(at);
}

Result<std::optional<Duration>> parseHowLong(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.compare(tr("until restored"), Qt::CaseInsensitive) == 0)
        return std::optional<Duration>();
    text = after(tr("for"), text).value_or(text);
    const auto span = parseSpan(text);
    if (!span)
        return tl::unexpected(span.error());
    if (span->ns <= 0)
        return fail(tr("a fault must last some time").toStdString());
    return std::optional<Duration>(*span);
}

QString clockOf(SimTime time)
{
    const std::int64_t tenths = (time.ns + 50'000'000) / 100'000'000;
    const std::int64_t seconds = tenths / 10;
    QString text = seconds >= 3600
                       ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                       : QString::number(seconds / 60);
    text += QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return tenths % 10 == 0 ? text : text + QStringLiteral(".%1").arg(tenths % 10);
}

QString whenText(std::optional<SimTime> at) { return at ? tr("at %1").arg(clockOf(*at)) : tr("now"); }

QString howLongText(std::optional<Duration> duration)
{
    return duration ? clockOf(SimTime{duration->ns}) : tr("until restored");
}

} // namespace cloudyard
