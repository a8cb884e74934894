// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QString>

namespace cloudyard {

/// The patterns that core fills in ("{} has no dead-letter queue"), to find the one that a text was made from. Of
/// several that fit, the one with most words of its own is meant. Read from the resources once; answers are kept. Any
/// thread.
class CorePatterns {
public:
    /// Those of the program.
    [[nodiscard]] static CorePatterns& get();
    explicit CorePatterns(const QStringList& sources);

    /// The text with pattern and what was filled in translated; itself when it was made from none.
    [[nodiscard]] QString translated(const QString& text);
    /// After another language was chosen.
    void forget();

private:
    struct Pattern {
        QByteArray source;
        qsizetype ownLetters = 0;
        QString longest; ///< of its own parts; a text without it was not made from it
        QRegularExpression form;
    };
    [[nodiscard]] static Pattern patternOf(const QString& source);
    [[nodiscard]] QString wholeOrMade(const QString& text, int depth) const;
    [[nodiscard]] QString made(const QString& text, int depth) const;

    std::vector<Pattern> m_patterns; ///< those with most letters of their own first
    QMutex m_mutex;
    QHash<QString, QString> m_known;
};

} // namespace cloudyard
