// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <gtest/gtest.h>

#include "gui/panels/look/appearance.h"
#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/labels.h"

namespace cloudyard {
namespace {

/// Sources that hold a word, relative to the root.
QStringList sourcesWith(const QString& word)
{
    QStringList found;
    QDirIterator files(QStringLiteral(CLOUDYARD_SOURCE_DIR "/gui"), {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word.toUtf8()))
            found << file.fileName();
    }
    return found;
}

TEST(Style, noStyleSheetAnywhere) { EXPECT_EQ(sourcesWith("setStyleSheet"), QStringList()); }

TEST(Style, nobodyPumpsTheEventLoop) { EXPECT_EQ(sourcesWith("processEvents"), QStringList()); }

TEST(Style, chartLibraryIsKnownToOneFile)
{
    const QStringList files = sourcesWith("<QChart>");
    ASSERT_EQ(files.size(), 1);
    EXPECT_TRUE(files.front().endsWith("time_series_chart.cpp"));
}

/// Palettes reach widgets only while the event loop runs.
void inEventLoop(const std::function<void()>& act)
{
    QTimer::singleShot(0, qApp, [&] {
        act();
        QApplication::quit();
    });
    QApplication::exec();
}

TEST(Style, aSwitchOfThemeReachesWidgetsAndBack)
{
    Appearance appearance(ThemeChoice::Dark);
    ToneLabel label("text", 12, QFont::Normal, TextTone::Muted);
    label.show();
    const auto shown = [&] { return label.palette().color(QPalette::WindowText); };
    EXPECT_EQ(shown(), QColor(Theme::dark().muted));
    inEventLoop([&] { appearance.choose(ThemeChoice::Light); });
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(Theme::light().panel));
    EXPECT_EQ(&themeOf(&label), &Theme::light());
    EXPECT_EQ(shown(), QColor(Theme::light().muted));
    inEventLoop([&] { appearance.toggle(); });
    EXPECT_EQ(shown(), QColor(Theme::dark().muted));
}

TEST(Style, aDefaultButtonIsPaintedInTheAccentColour)
{
    Appearance appearance(ThemeChoice::Light);
    QPushButton button("Export");
    button.setDefault(true);
    button.resize(120, 32);
    const QImage image = button.grab().toImage();
    EXPECT_EQ(image.pixel(6, 16), Theme::light().accent);
}

} // namespace
} // namespace cloudyard
