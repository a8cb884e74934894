// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/numbers.h"

#include <QRegularExpression>

#include "gui/language/language.h"

namespace cloudyard {

QLocale numberLocale()
{
    static const QLocale s_german(QLocale::German, QLocale::Germany);
    static const QLocale s_english(QLocale::English, QLocale::UnitedStates); // Japanese writes them alike
    return shownLanguage() == QLatin1String("de") ? s_german : s_english;
}

QString localNumber(const QString& english)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^([-+]?\$?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?( ?[%/A-Za-zµ][%/A-Za-zµ ]*)?$)"));
    const QRegularExpressionMatch number = form.match(english);
    if (!number.hasMatch())
        return english;
    const QLocale locale = numberLocale();
    QString text = number.captured(1) + number.captured(2).replace(u',', locale.groupSeparator());
    if (!number.captured(3).isEmpty())
        text += locale.decimalPoint() + number.captured(3);
    return text + number.captured(4);
}

} // namespace cloudyard
