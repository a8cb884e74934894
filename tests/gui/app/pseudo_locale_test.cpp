// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A language that nobody speaks: every text of the program that can be translated, a third longer and with accents on
// it. What is not marked for translation stays as it is, and what has no room for longer words is found here.
#include <memory>

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTranslator>
#include <gtest/gtest.h>

#include "gui/app/scene_library.h"
#include "gui/panels/bars/command_palette.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/palette/palette_panel.h"
#include "tests/gui/app/clipping.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

/// Leaves alone what must stay: markup, numbers of arguments, mnemonics.
QString pseudo(const QString& text)
{
    static const QString from = QStringLiteral("AEIOUaeiounsycz"), to = QStringLiteral("ÅÉÎÕÜåéîõüñšýçž");
    QString out;
    int letters = 0;
    bool tag = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        tag = c == u'<' ? true : tag;
        const bool argument = i > 0 && text[i - 1] == u'%';
        const qsizetype at = tag || argument ? -1 : from.indexOf(c);
        out += at < 0 ? c : to[at];
        letters += !tag && c.isLetter() ? 1 : 0;
        tag = c == u'>' ? false : tag;
    }
    return out + QString(letters / 3, u'·');
}

class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override
    {
        return pseudo(QString::fromUtf8(text));
    }
};

struct PseudoLocaleTest : ::testing::Test {
    PseudoLocaleTest() { QCoreApplication::installTranslator(&translator); }
    ~PseudoLocaleTest() override { QCoreApplication::removeTranslator(&translator); }

    MainWindow& open()
    {
        window = std::make_unique<MainWindow>(appearance, Session::Options{.threaded = false, .framesPerSecond = 30});
        window->resize(1600, 1000);
        window->show();
        EXPECT_TRUE(window->document().load(flagshipScene()));
        settle();
        return *window;
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }

    PseudoTranslator translator;
    Appearance appearance{ThemeChoice::Dark};
    std::unique_ptr<MainWindow> window;
};

TEST(Pseudo, LeavesMarkupAndArgumentsAlone)
{
    EXPECT_EQ(pseudo("<b>%1</b> says"), QStringLiteral("<b>%1</b> šåýš·"));
    EXPECT_EQ(pseudo("&New %n"), QStringLiteral("&Néw %n·"));
}

TEST_F(PseudoLocaleTest, EveryMenuAndActionIsTranslated)
{
    MainWindow& shown = open();
    for (const ActionRow& row : actionTable()) {
        const QAction* action = shown.actions().get(row.id);
        EXPECT_TRUE(action->statusTip().contains(u'·')) << row.text;
        EXPECT_TRUE(row.id == ActionId::Undo || row.id == ActionId::Redo || action->text().contains(u'·') ||
                    action->text().size() < 8)
            << row.text;
    }
}

TEST_F(PseudoLocaleTest, LongerWordsFitEverywhere)
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

} // namespace
} // namespace cloudyard
