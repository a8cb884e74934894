// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/kind_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/model/who_runs_what.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

QString choresText(const std::vector<Chore>& chores)
{
    QStringList words;
    for (const Chore chore : chores)
        words << coreText(toText(chore));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString aboutKind(const KindDescriptor& kind)
{
    const WhoRunsWhat split = whoRunsWhat(kind);
    QStringList lines{coreText(kind.help)};
    if (!split.provider.empty())
        lines << QCoreApplication::translate("KindWords", "The provider takes care of %1.")
                     .arg(choresText(split.provider));
    if (!split.users.empty())
        lines << QCoreApplication::translate("KindWords", "Left to you: %1.").arg(choresText(split.users));
    return lines.join(u'\n');
}

} // namespace cloudyard
