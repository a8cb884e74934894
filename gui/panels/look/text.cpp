// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/text.h"

#include <cmath>

#include <QCoreApplication>

#include "gui/language/numbers.h"

namespace cloudyard {

namespace {

/// Three digits that matter, no exponent: 4.22, 42.2, 422.
QString threeDigits(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 99.95 || value == std::floor(value) ? 0 : size >= 9.995 ? 1 : 2;
    return numberLocale().toString(value, 'f', decimals);
}

NumberText withPrefix(double value, const QString& unit)
{
    if (std::abs(value) >= 999'500)
        return {threeDigits(value / 1e6), QStringLiteral("M") + unit};
    if (std::abs(value) >= 99'950)
        return {threeDigits(value / 1e3), QStringLiteral("k") + unit};
    if (std::abs(value) >= 999.5)
        return {numberLocale().toString(value, 'f', 0), unit};
    return {threeDigits(value), unit};
}

NumberText timeText(double seconds)
{
    if (seconds < 0.2e-6) // percentiles of zeros are within that
        return {QStringLiteral("0"), QStringLiteral("s")};
    if (seconds < 0.9995e-3)
        return {threeDigits(seconds * 1e6), QStringLiteral("µs")};
    if (seconds < 0.9995)
        return {threeDigits(seconds * 1e3), QStringLiteral("ms")};
    if (seconds < 600)
        return {threeDigits(seconds), QStringLiteral("s")};
    return {threeDigits(seconds / 60), QStringLiteral("min")};
}

} // namespace

NumberText numberText(double value, MetricUnit unit)
{
    if (!std::isfinite(value))
        return {QStringLiteral("–"), {}};
    switch (unit) {
    case MetricUnit::PerSecond:
        return withPrefix(value, QStringLiteral("/s"));
    case MetricUnit::Seconds:
        return timeText(value);
    case MetricUnit::Ratio:
        return {threeDigits(value * 100), QStringLiteral("%")};
    case MetricUnit::Dollars:
        return {numberLocale().toString(value, 'f', value < 1 ? 4 : 2), QStringLiteral("USD")};
    case MetricUnit::None:
    case MetricUnit::Messages:
        return withPrefix(value, {});
    }
    return {};
}

QString countText(std::uint64_t count)
{
    return numberLocale().toString(static_cast<qulonglong>(count));
}

} // namespace cloudyard
