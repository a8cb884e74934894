// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/core_text.h"

#include <string>

#include <QCoreApplication>

#include "gui/language/core_patterns.h"
#include "gui/language/language.h"

namespace cloudyard {

QString coreText(std::string_view english)
{
    const std::string text(english); // with its end marked
    QString whole = QCoreApplication::translate("Core", text.c_str());
    if (text.empty() || shownLanguage() == QLatin1String("en"))
        return whole;
    const bool isKnown = whole != QString::fromStdString(text);
    return isKnown ? whole : CorePatterns::get().translated(whole);
}

QString coreText(const Error& error)
{
    QString text = coreText(error.what);
    if (!error.where.empty())
        text = QCoreApplication::translate("Core", "%1: %2").arg(coreText(error.where), text);
    if (!error.expected.empty())
        text = QCoreApplication::translate("Core", "%1 (expected %2)").arg(text, coreText(error.expected));
    return text;
}

QString inSentence(const QString& noun)
{
    return shownLanguage() == QLatin1String("en") ? noun.toLower() : noun;
}

} // namespace cloudyard
