// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/core_patterns.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>
#include <QMutexLocker>
#include <QStringList>

#include "gui/language/numbers.h"

namespace cloudyard {
namespace {

constexpr int kMostKept = 4096;
constexpr qsizetype kBegins = 4; ///< that many letters it counts that a text begins as the pattern does
constexpr int kDeepest = 4; ///< what is filled in may be filled in itself

const QRegularExpression& blank()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{(\d?)(:[^}]*)?\})"));
    return pattern;
}

QStringList sourcesOfProgram()
{
    QFile file(QStringLiteral(":/translations/core_patterns.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// "{1} of {0}", or "{} of {}" in the order of the English text.
QString filled(const QString& pattern, const QStringList& values)
{
    QString text;
    qsizetype end = 0, next = 0;
    for (auto match = blank().globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const qsizetype number = found.captured(1).isEmpty() ? next++ : found.captured(1).toInt();
        text += pattern.mid(end, found.capturedStart() - end) + values.value(number);
        end = found.capturedEnd();
    }
    return text + pattern.mid(end);
}

} // namespace

CorePatterns& CorePatterns::get()
{
    static CorePatterns patterns(sourcesOfProgram());
    return patterns;
}

CorePatterns::CorePatterns(const QStringList& sources)
{
    for (const QString& source : sources)
        m_patterns.push_back(patternOf(source));
    std::ranges::stable_sort(m_patterns, std::greater(), &Pattern::ownLetters);
}

CorePatterns::Pattern CorePatterns::patternOf(const QString& source)
{
    Pattern pattern{.source = source.toUtf8(), .ownLetters = 0, .longest = {}, .form = {}};
    QString form = QStringLiteral("^");
    const QStringList parts = QString(source).replace(blank(), QStringLiteral("\n")).split(u'\n');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        form += (i == 0 ? QString() : QStringLiteral(R"re(("[^"]*"|.*?))re")) + QRegularExpression::escape(parts[i]);
        pattern.ownLetters += parts[i].size();
        if (parts[i].size() > pattern.longest.size())
            pattern.longest = parts[i];
    }
    pattern.ownLetters += parts.front().isEmpty() ? 0 : kBegins;
    pattern.form.setPattern(form + u'$');
    return pattern;
}

QString CorePatterns::translated(const QString& text)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_known.constFind(text); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= kMostKept)
        m_known.clear();
    return *m_known.insert(text, made(text, 0));
}

void CorePatterns::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_known.clear();
}

QString CorePatterns::wholeOrMade(const QString& text, int depth) const
{
    const QString whole = QCoreApplication::translate("Core", text.toUtf8().constData());
    return whole != text || depth > kDeepest ? whole : made(text, depth);
}

QString CorePatterns::made(const QString& text, int depth) const
{
    const auto each = [&](const QString& between) {
        QStringList parts = text.split(between);
        for (QString& part : parts)
            part = part.isEmpty() ? part : wholeOrMade(part, depth);
        return parts.join(between);
    };
    for (const QString& between : {QStringLiteral("\n"), QStringLiteral(" · ")})
        if (text.contains(between))
            return each(between);
    for (const Pattern& pattern : m_patterns) {
        if (!text.contains(pattern.longest))
            continue;
        const QRegularExpressionMatch match = pattern.form.match(text);
        if (!match.hasMatch())
            continue;
        QStringList values;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            values += match.captured(i).isEmpty() ? QString() : wholeOrMade(match.captured(i), depth + 1);
        return filled(QCoreApplication::translate("Core", pattern.source.constData()), values);
    }
    return text.contains(QStringLiteral(", ")) ? each(QStringLiteral(", ")) : localNumber(text); // a list
}

} // namespace cloudyard
