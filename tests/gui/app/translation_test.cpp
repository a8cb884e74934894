// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// German and Japanese: whatever core and window say has a translation, and it has room. That no text of the sources is
// forgotten, and that translations keep their placeholders, is checked by resources/translations/update.py.
#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>
#include <set>

#include <QAction>
#include <QApplication>
#include <QFontMetricsF>
#include <QMenu>
#include <QRegularExpression>
#include <QTranslator>
#include <gtest/gtest.h>

#include "core/advice/design_advice.h"
#include "core/formats/scene_file.h"
#include "core/metrics/verdict.h"
#include "core/services/registry.h"
#include "gui/app/preferences.h"
#include "gui/app/rehearsal.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/language/core_patterns.h"
#include "gui/language/core_text.h"
#include "gui/language/language.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/inspector/setting_field.h"
#include "gui/panels/inspector/settings_page.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/text.h"
#include "resources/resources.h"
#include "tests/gui/app/clipping.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

namespace fs = std::filesystem;

class TranslationTest : public ::testing::TestWithParam<const char*> {
protected:
    TranslationTest()
    {
        initResources();
        useLanguage(QLatin1String(GetParam()));
        EXPECT_TRUE(m_catalogue.load(QStringLiteral("cloudyard_%1").arg(QLatin1String(GetParam())),
                                     QStringLiteral(":/translations")));
    }
    ~TranslationTest() override { useLanguage(QStringLiteral("en")); }

    void expectCore(std::string_view text, std::string_view of)
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}")); // "p95" is the same everywhere
        const bool isWords = word.match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).hasMatch();
        EXPECT_TRUE(!isWords || !m_catalogue.translate("Core", std::string(text).c_str()).isEmpty())
            << of << ": " << text;
    }
    void expectWindow(const char* text) { EXPECT_FALSE(m_catalogue.translate("Window", text).isEmpty()) << text; }

    void expectSettings(const SettingTable& settings, std::string_view of)
    {
        for (const SettingDescriptor& setting : settings) {
            expectCore(setting.label, of);
            expectCore(setting.section, of);
            expectCore(setting.help, of);
            for (const SettingChoice& choice : setting.choices)
                expectCore(choice.label, of);
        }
    }
    MainWindow& open()
    {
        m_window =
            std::make_unique<MainWindow>(m_appearance, Session::Options{.threaded = false, .framesPerSecond = 30});
        m_window->resize(1600, 1000);
        m_window->show();
        EXPECT_TRUE(m_window->document().load(flagshipScene()));
        settle();
        return *m_window;
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }

    QTranslator m_catalogue;
    Appearance m_appearance{ThemeChoice::Dark};
    std::unique_ptr<MainWindow> m_window;
};

TEST_P(TranslationTest, EveryActionHasOne)
{
    for (const ActionRow& row : actionTable()) {
        expectWindow(row.text);
        expectWindow(row.help);
    }
    for (const ActionMenu menu :
         {ActionMenu::File, ActionMenu::Edit, ActionMenu::Arrange, ActionMenu::View, ActionMenu::Run, ActionMenu::Help})
        EXPECT_TRUE(menuTitle(menu).contains(u'&'));
    MainWindow& shown = open();
    EXPECT_EQ(shown.actions().get(ActionId::Open)->text(), QLatin1String(GetParam()) == QLatin1String("de")
                                                               ? QStringLiteral("&Öffnen…")
                                                               : QStringLiteral("開く(&O)…"));
}

TEST_P(TranslationTest, EveryKindHasOneForAllThatItSays)
{
    for (const KindDescriptor* kind : vocabulary().kinds) {
        for (const std::string_view text : {kind->name, kind->serviceName, kind->help, toText(kind->family)})
            expectCore(text, kind->id);
        for (const LinkRule& rule : kind->links)
            expectCore(rule.help, kind->id);
        for (const auto* needs : {&kind->needsOutgoing, &kind->needsIncoming})
            for (const auto& [meaning, sentence] : *needs)
                expectCore(sentence, kind->id);
        expectSettings(kind->settings, kind->id);
        for (const MetricDescriptor& metric : kind->metrics) {
            expectCore(metric.label, kind->id);
            expectCore(metric.help, kind->id);
        }
        for (const Chore chore : kind->providerDoes)
            expectCore(toText(chore), kind->id);
    }
    for (int meaning = 0; meaning < kLinkMeanings; ++meaning) {
        expectCore(toText(static_cast<LinkMeaning>(meaning)), "links");
        expectSettings(vocabulary().linkSettings[meaning], "links");
    }
    expectSettings(sceneSettings(), "scene");
}

TEST_P(TranslationTest, EveryFaultHasOne)
{
    for (const FaultDescriptor* fault : vocabulary().faults) {
        for (const std::string_view text :
             {fault->name, fault->verb, fault->state, fault->past, fault->happens, fault->undo, fault->help})
            expectCore(text, fault->id);
        expectSettings(fault->parameters, fault->id);
    }
}

TEST_P(TranslationTest, EveryReasonAndGradeHasOne)
{
    for (std::size_t r = 0; r < ReasonCounts{}.size(); ++r)
        expectCore(sentenceOf(static_cast<Reason>(r)), "reasons");
    for (int grade = 0; grade <= static_cast<int>(VerdictGrade::FaultTolerant); ++grade)
        expectCore(sentenceOf(static_cast<VerdictGrade>(grade)), "grades");
}

/// Runs of all scenes: lines of the log, phases, notes, verdicts; and the advice on their designs.
TEST_P(TranslationTest, WhateverARunSaysHasOne)
{
    std::size_t runs = 0, lines = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(CLOUDYARD_SOURCE_DIR) / "scenes")) {
        if (entry.path().extension() != ".yard" || entry.path().string().find("theory") != std::string::npos)
            continue;
        const auto scene = loadScene(entry.path(), vocabulary());
        ASSERT_TRUE(scene) << entry.path();
        for (const Advice& advice : adviceFor(*scene, vocabulary()))
            for (const std::string* text : {&advice.what, &advice.why})
                EXPECT_NE(coreText(*text).toStdString(), *text);
        auto session =
            Session::create(std::make_shared<const Scene>(*scene), {.threaded = false, .framesPerSecond = 30});
        ASSERT_TRUE(session) << entry.path();
        std::set<std::string> said;
        const Frame* newest = nullptr;
        Rehearsal rehearsal(**session, [&] {
            if (const Frame* frame = (*session)->takeFrame()) {
                newest = frame;
                for (const LogLine& line : frame->log)
                    said.insert(line.said ? std::string() : std::string(line.text));
                for (const NodeFrame& node : frame->nodes) {
                    said.insert(node.view.phase);
                    for (std::size_t n = 0; n < node.view.noteCount; ++n)
                        said.insert({node.view.notes[n].text, node.view.notes[n].more});
                }
            }
            return newest;
        });
        ASSERT_TRUE(rehearsal.playTo(SimTime::fromSeconds(150), 60)) << entry.path();
        for (const std::string& text : said)
            expectCore(text, entry.path().filename().string());
        lines += said.size();
        ++runs;
        const QString reasoning =
            newest && newest->verdict ? QString::fromStdString(newest->verdict->reasoning) : QString();
        for (const QString& line : reasoning.split(u'\n', Qt::SkipEmptyParts))
            EXPECT_NE(coreText(line.toStdString()), line) << entry.path();
    }
    EXPECT_GT(runs, 10u);
    EXPECT_GT(lines, 100u);
}

/// Labels of settings break between words, and a word that is longer than their column is cut off.
TEST_P(TranslationTest, EveryWordOfALabelFitsItsColumn)
{
    const QFontMetricsF metrics(sansFont(12, QFont::Normal));
    static const QRegularExpression breaks(QStringLiteral("(?<=-)|\\s+"));
    std::vector<const SettingTable*> tables{&sceneSettings()};
    for (const KindDescriptor* kind : vocabulary().kinds)
        tables.push_back(&kind->settings);
    for (const FaultDescriptor* fault : vocabulary().faults)
        tables.push_back(&fault->parameters);
    for (const SettingTable& links : vocabulary().linkSettings)
        tables.push_back(&links);
    for (const SettingTable* table : tables)
        for (const SettingDescriptor& setting : *table)
            for (const QString& word : coreText(setting.label).split(breaks))
                EXPECT_TRUE(metrics.horizontalAdvance(word) <= SettingField::kLabelWidth ||
                            !word.contains(QRegularExpression(QStringLiteral("^[A-Za-zÄÖÜäöüß-]+$"))))
                    << setting.key << ": " << word.toStdString() << ' ' << metrics.horizontalAdvance(word);
}

TEST_P(TranslationTest, NothingIsCutOff)
{
    MainWindow& shown = open();
    testing::Person person(shown);
    person.wait(0.5);
    for (const auto& chosen : {std::vector<NodeId>{},
                               {NodeId("web")},
                               {NodeId("web-a")},
                               {NodeId("orders")},
                               {NodeId("eu")},
                               {NodeId("orders"), NodeId("billing")}}) {
        shown.canvas().select({chosen, {}});
        for (int tab = 0; tab < InspectorPanel::kTabs; ++tab) {
            shown.inspector().showTab(static_cast<InspectorPanel::Tab>(tab));
            person.wait(0.2);
            settle();
            testing::expectNothingClipped(shown);
            if (::testing::Test::HasFailure()) {
                ADD_FAILURE() << "with " << (chosen.empty() ? "the scene" : chosen.front().str()) << ", tab " << tab;
                return;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslationTest, ::testing::Values("de", "ja"),
                         [](const auto& of) { return std::string(of.param); });

/// Sentences that core composes, and what becomes of them.
struct Composed {
    const char* english;
    const char* german;
};
void PrintTo(const Composed& sentence, std::ostream* out)
{
    *out << std::string_view(sentence.english).size() << " letters";
}

class ComposedTest : public ::testing::TestWithParam<Composed> {
protected:
    ComposedTest()
    {
        initResources();
        useLanguage(QStringLiteral("de"));
    }
    ~ComposedTest() override { useLanguage(QStringLiteral("en")); }
};

TEST_P(ComposedTest, IsTranslatedByItsPattern)
{
    EXPECT_EQ(coreText(GetParam().english).toStdString(), GetParam().german);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, ComposedTest,
    ::testing::Values(
        Composed{"web gives up before api has answered", "web gibt auf, bevor api geantwortet hat"},
        Composed{"1 zone lost 2:00 · 48 of 17,280 failed · 0 accepted orders lost",
                 "1 Zone ausgefallen, 2:00 · 48 von 17.280 gescheitert · 0 angenommene orders verloren"},
        Composed{"2 zones lost 2:00 each", "2 Zonen ausgefallen, je 2:00"},
        Composed{"zone eu-a lost: from 1:00 to 3:00 (2:00)", "Zone eu-a ausgefallen: von 1:00 bis 3:00 (2:00)"},
        Composed{
            "48 requests failed between 1:00 and 1:08 (no answer in time: 30, the answer was an error: 18).",
            "48 Anfragen scheiterten zwischen 1:00 und 1:08 (keine rechtzeitige Antwort: 30, die Antwort war ein Fehler: 18)."},
        Composed{
            "Recovered at 1:30.\nRequests failed, but at least half succeeded at any time, and it recovered. So: highly available, not fault tolerant.",
            "Erholt bei 1:30.\nAnfragen scheiterten, aber stets gelang mindestens die Hälfte, und es hat sich erholt. Also: hochverfügbar, nicht fehlertolerant."},
        Composed{"eu-a lost", "eu-a ausgefallen"}, Composed{"zone eu-a lost", "Zone eu-a ausgefallen"},
        Composed{"Move 3 nodes", "3 Knoten verschieben"}, Composed{"Unlock web-a", "web-a entsperren"},
        Composed{"Change slots of web-a", "slots von web-a ändern"}, Composed{"web-a", "web-a"},
        Composed{"\"soon\" has no unit", "\"soon\" hat keine Einheit"},
        Composed{"step: web-a asks db", "Schritt: web-a fragt db"},
        Composed{"the kind \"quueue\" is not known, did you mean \"queue\"?",
                 "die Art \"quueue\" ist unbekannt, ist \"queue\" gemeint?"}));

TEST(CoreText, SaysWhereAndWhatWasExpected)
{
    initResources();
    useLanguage(QStringLiteral("de"));
    EXPECT_EQ(coreText(Error{"the file is empty", "line 3", "a number such as \"0.25\""}),
              QStringLiteral("Zeile 3: die Datei ist leer (erwartet: eine Zahl wie \"0.25\")"));
    useLanguage(QStringLiteral("en"));
    const Error error{"the file is empty", "line 3", "a number"};
    EXPECT_EQ(coreText(error).toStdString(), error.message());
}

TEST(CorePatterns, TakeTheOneWithMostWordsAndKeepWhatTheyDoNotKnow)
{
    CorePatterns patterns({QStringLiteral("{} is {}"), QStringLiteral("{} is locked: unlock it first")});
    EXPECT_EQ(patterns.translated(QStringLiteral("web is locked: unlock it first")),
              QStringLiteral("web is locked: unlock it first"));
    EXPECT_EQ(patterns.translated(QStringLiteral("nothing of the kind")), QStringLiteral("nothing of the kind"));
}

/// A comma that groups thousands is a decimal sign to a German: "930 von 23,950" is 930 of 24.
TEST(Languages, NumbersFollowTheLanguageShown)
{
    initResources();
    useLanguage(QStringLiteral("de"));
    EXPECT_EQ(countText(23'950), QStringLiteral("23.950"));
    EXPECT_EQ(numberText(0.547, MetricUnit::Ratio).joined(), QStringLiteral("54,7 %"));
    EXPECT_EQ(numberText(12'345, MetricUnit::PerSecond).joined(), QStringLiteral("12.345 /s"));
    EXPECT_EQ(metricText(0.547F, MetricUnit::Ratio), QStringLiteral("54,7 %"));
    EXPECT_EQ(metricText(1'240, MetricUnit::Messages), QStringLiteral("1.240"));
    EXPECT_EQ(metricText(2.5F, MetricUnit::Seconds), QStringLiteral("2,5 s"));
    EXPECT_EQ(metricText(0.0123F, MetricUnit::Dollars), QStringLiteral("$0,0123"));
    const auto said = [](const char* english) { return coreText(english).toStdString(); };
    const std::string counts = said("web-a stopped 0:30 · 930 of 23,950 failed");
    EXPECT_NE(counts.find(" 0:30 · 930 von 23.950 gescheitert"), std::string::npos) << counts;
    EXPECT_NE(said("Success over 10 s was lowest at 1:08: 54.7 %.").find("1:08: 54,7 %"), std::string::npos);
    EXPECT_EQ(said("72.5/s"), "72,5/s");
    EXPECT_EQ(said("1,234.5 KiB"), "1.234,5 KiB");
    for (const char* text : {"2:04.5", "\"1.5\"", "10.0.0.1", "2024.01.02", "m5.large", "v1.5", "web-1.5"})
        EXPECT_EQ(said(text), text) << "is no number";
    useLanguage(QStringLiteral("ja"));
    EXPECT_EQ(countText(23'950), QStringLiteral("23,950"));
    EXPECT_EQ(metricText(0.547F, MetricUnit::Ratio), QStringLiteral("54.7 %"));
    EXPECT_EQ(said("72.5/s"), "72.5/s");
    useLanguage(QStringLiteral("en"));
    EXPECT_EQ(countText(23'950), QStringLiteral("23,950"));
}

TEST(Languages, ALineThatSaysWhatCameAndWentHasATranslation)
{
    initResources();
    useLanguage(QStringLiteral("de"));
    EXPECT_EQ(coreText("Clients is added"), QStringLiteral("Clients ist hinzugekommen"));
    EXPECT_EQ(coreText("Clients is gone"), QStringLiteral("Clients ist weg"));
    useLanguage(QStringLiteral("en"));
}

TEST(Languages, TheFirstWantedOneThatIsSpoken)
{
    EXPECT_EQ(firstSpoken({"fr-FR", "de-AT", "en"}), QStringLiteral("de"));
    EXPECT_EQ(firstSpoken({"ja_JP"}), QStringLiteral("ja"));
    EXPECT_EQ(firstSpoken({"fr"}), QStringLiteral("en"));
    EXPECT_EQ(firstSpoken({}), QStringLiteral("en"));
}

TEST(Languages, NounsKeepTheirCapitalsInGerman)
{
    EXPECT_EQ(inSentence(QStringLiteral("Load balancer")), QStringLiteral("load balancer"));
    useLanguage(QStringLiteral("de"));
    EXPECT_EQ(inSentence(QStringLiteral("Load Balancer")), QStringLiteral("Load Balancer"));
    useLanguage(QStringLiteral("en"));
}

TEST(Languages, AreChosenInTheMenuAndKept)
{
    Appearance appearance{ThemeChoice::Dark};
    MainWindow window(appearance, Session::Options{.threaded = false, .framesPerSecond = 30});
    const QWidgetList all = QApplication::allWidgets();
    const auto menu = std::ranges::find(all, QStringLiteral("language"), &QWidget::objectName);
    ASSERT_NE(menu, all.end());
    QStringList codes;
    for (QAction* action : (*menu)->actions()) {
        if (action->isSeparator())
            continue;
        action->trigger();
        codes += action->data().toString();
        EXPECT_EQ(preference::language.get(), action->data().toString());
        EXPECT_TRUE(action->isChecked());
    }
    EXPECT_EQ(codes, (QStringList{QString(), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ja")}));
    preference::language.set({});
}

} // namespace
} // namespace cloudyard
