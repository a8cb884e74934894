// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace cloudyard {

/// A language that the window speaks.
struct Language {
    QLatin1String code;
    const char16_t* name; ///< in itself
};
/// English, which the sources are written in, first.
[[nodiscard]] std::span<const Language> languages();

/// The first of the wanted ones that the window speaks ("de-AT" wants "de"); English when it speaks none.
[[nodiscard]] QString firstSpoken(const QStringList& wanted);

/// Loads the catalogues of a language: ours, and Qt's own for its dialogs where they are installed. Empty: as the
/// desktop is. Texts that a window already shows stay as they are: call it before there is one. GUI thread.
void useLanguage(const QString& code);
/// The code of the language in use; "en" before `useLanguage`. Any thread.
[[nodiscard]] QLatin1String shownLanguage();

} // namespace cloudyard
