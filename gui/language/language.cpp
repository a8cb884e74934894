// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/language.h"

#include <algorithm>
#include <atomic>
#include <memory>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "gui/language/core_patterns.h"

namespace cloudyard {
namespace {

constexpr Language kLanguages[] = {
    {QLatin1String("en"), u"English"}, {QLatin1String("de"), u"Deutsch"}, {QLatin1String("ja"), u"日本語"}};

/// What the window says is said alike wherever it is said: the catalogue has one part for it and one for core.
class Catalogue : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment, int n) const override
    {
        return QTranslator::translate(qstrcmp(context, "Core") == 0 ? "Core" : "Window", text, comment, n);
    }
};

std::atomic<const Language*> s_shown{kLanguages};

void install(std::unique_ptr<QTranslator>& installed, std::unique_ptr<QTranslator> next)
{
    if (installed)
        QCoreApplication::removeTranslator(installed.get());
    installed = std::move(next);
    if (installed)
        QCoreApplication::installTranslator(installed.get());
}

template <class Translator> std::unique_ptr<QTranslator> loaded(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<Translator>();
    return translator->load(file, folder) ? std::move(translator) : nullptr;
}

} // namespace

std::span<const Language> languages() { return kLanguages; }

QString firstSpoken(const QStringList& wanted)
{
    for (const QString& name : wanted) {
        const auto spoken =
            std::ranges::find(kLanguages, name.section(u'-', 0, 0).section(u'_', 0, 0), &Language::code);
        if (spoken != std::end(kLanguages))
            return spoken->code;
    }
    return kLanguages[0].code;
}

void useLanguage(const QString& code)
{
    static std::unique_ptr<QTranslator> s_ours, s_qts;
    const QString chosen = firstSpoken(code.isEmpty() ? QLocale::system().uiLanguages() : QStringList{code});
    const bool isEnglish = chosen == kLanguages[0].code;
    install(s_ours, isEnglish
                        ? nullptr
                        : loaded<Catalogue>(QStringLiteral("cloudyard_") + chosen, QStringLiteral(":/translations")));
    install(s_qts, isEnglish ? nullptr
                             : loaded<QTranslator>(QStringLiteral("qtbase_") + chosen,
                                                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    s_shown = std::ranges::find(kLanguages, chosen, &Language::code);
    CorePatterns::get().forget();
}

QLatin1String shownLanguage() { return s_shown.load()->code; }

} // namespace cloudyard
