// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace cloudyard {

/// How the language of the window writes numbers, whatever the desktop's is: "1,234.5", German "1.234,5". Everything
/// that people read as a number goes through here; files, CSV, JSON and what fields of settings take do not. Any thread.
[[nodiscard]] QLocale numberLocale();

/// A number in core's spelling with its unit, if it has one, in that of the window: "54.7 %" "54,7 %", "23,950"
/// "23.950". Anything else (clocks, names, versions, what is quoted) stays as it is. Any thread.
[[nodiscard]] QString localNumber(const QString& english);

} // namespace cloudyard
