// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QString>

#include "core/base/result.h"

namespace cloudyard {

/// What core says, in the language of the window: names and help of kinds, settings, metrics and faults, lines of the
/// log, notes, reasons, verdicts, advice, names of edits, errors. Everything of core's that people read goes through
/// here.
///
/// Core speaks English and knows no translator. A text that it composed ("web gives up before api has answered") is
/// found by the pattern that it was made from ("{} gives up before {} has answered"); what was filled in is translated
/// in turn where it is core's own. Lines, and parts with " · " between them, are texts of their own. What is in no
/// catalogue stays as it is: names that people gave are never translated unless they are a text of core, too. Any
/// thread.
[[nodiscard]] QString coreText(std::string_view english);

/// "where: what (expected ...)", as Error::message() says it.
[[nodiscard]] QString coreText(const Error& error);

/// A text of core's as it is. Any thread.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The name of a kind or a metric within a sentence: in small letters, unless the language writes its nouns otherwise.
[[nodiscard]] QString inSentence(const QString& noun);

} // namespace cloudyard
