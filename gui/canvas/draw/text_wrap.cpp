// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/text_wrap.h"

#include <QTextBoundaryFinder>

namespace cloudyard {
namespace {

/// Whether a number ends there whose unit comes next.
bool isBeforeUnit(const QString& text, qsizetype space)
{
    constexpr qsizetype kLongestUnit = 2;
    const qsizetype end = text.indexOf(u' ', space + 1);
    return space > 0 && text[space - 1].isDigit() && (end < 0 ? text.size() : end) - space - 1 <= kLongestUnit;
}

bool isKatakana(QChar c) { return c.script() == QChar::Script_Katakana || c == u'ー'; }

bool isEastAsian(QChar c)
{
    return isKatakana(c) || c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana;
}

/// Where there are no spaces a line ends wherever Unicode's rules let it.
bool mayEndBefore(const QString& text, qsizetype at, bool partsWords)
{
    const QChar before = text[at - 1], after = text[at];
    if (!isEastAsian(before) || !isEastAsian(after) || (!partsWords && isKatakana(before) && isKatakana(after)))
        return false;
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    lines.setPosition(at);
    return lines.isAtBoundary();
}

} // namespace

std::pair<QString, QString> wrapped(const QString& text, FontSpec font, double width,
                                    std::optional<double> widthOfSecond)
{
    const double below = widthOfSecond.value_or(width);
    if (widthOf(text, font) <= width)
        return {text, {}};
    for (const bool partsUnits : {false, true})
        for (qsizetype at = text.size() - 1; at > 0; --at) {
            const bool space = text[at - 1] == u' ';
            if (!(space || text[at - 1] == u'-' || mayEndBefore(text, at, partsUnits)) ||
                (space && !partsUnits && isBeforeUnit(text, at - 1)))
                continue;
            const QString first = text.left(space ? at - 1 : at), second = text.mid(at);
            if (widthOf(first, font) <= width && widthOf(second, font) <= below)
                return {first, second};
        }
    return {text, {}};
}

} // namespace cloudyard
