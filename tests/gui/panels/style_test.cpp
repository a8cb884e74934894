// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOptionViewItem>
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

/// Of a box for text, as of a line for it.
TEST(Style, textBoxesHaveRoundCorners)
{
    Appearance appearance(ThemeChoice::Light);
    QWidget panel;
    panel.resize(160, 100);
    QPlainTextEdit box(&panel);
    box.setGeometry(10, 10, 140, 80);
    const QImage image = panel.grab().toImage();
    EXPECT_EQ(image.pixel(10, 10), image.pixel(2, 2)) << "the corner shows the panel";
    EXPECT_EQ(image.pixel(11, 11), image.pixel(2, 2));
    EXPECT_EQ(image.pixel(80, 50), Theme::light().raised);
    EXPECT_EQ(image.pixel(80, 10), Theme::light().divider);
}

TEST(Style, theCellsOfASelectedRowAreOneRow)
{
    Appearance appearance(ThemeChoice::Light);
    QImage image(100, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem cell;
    cell.state = QStyle::State_Enabled | QStyle::State_Selected;
    cell.rect = QRect(0, 0, 50, 20);
    cell.viewItemPosition = QStyleOptionViewItem::Beginning;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, &painter);
    cell.rect = QRect(50, 0, 50, 20);
    cell.viewItemPosition = QStyleOptionViewItem::End;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, &painter);
    for (int x = 44; x < 56; ++x)
        EXPECT_EQ(image.pixel(x, 1), Theme::light().hover) << x;
    EXPECT_EQ(image.pixel(0, 0), QColor(Qt::white).rgb()) << "its ends are round";
    EXPECT_EQ(image.pixel(99, 0), QColor(Qt::white).rgb());
}

TEST(Style, menusAreDrawnInTheColoursOfTheTheme)
{
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        Appearance appearance(choice);
        QMenu menu;
        menu.addAction("above");
        QAction* line = menu.addSeparator();
        menu.addAction("below");
        menu.resize(menu.sizeHint());
        const QImage image = menu.grab().toImage();
        EXPECT_EQ(image.pixel(0, image.height() / 2), appearance.theme().cardBorder);
        EXPECT_EQ(image.pixel(image.width() / 2, menu.actionGeometry(line).center().y()), appearance.theme().divider);
    }
}

TEST(Style, messageBoxesShowOurIcons)
{
    Appearance appearance(ThemeChoice::Dark);
    const auto hueIn = [](QStyle::StandardPixmap which) {
        const QImage icon = QApplication::style()->standardIcon(which).pixmap(32, 32).toImage();
        for (int y = 0; y < icon.height(); ++y)
            for (int x = 0; x < icon.width(); ++x)
                if (qAlpha(icon.pixel(x, y)) == 255)
                    return icon.pixel(x, y);
        return QRgb{0};
    };
    EXPECT_EQ(hueIn(QStyle::SP_MessageBoxQuestion), Theme::dark().accent);
    EXPECT_EQ(hueIn(QStyle::SP_MessageBoxWarning), Theme::dark().retry());
    EXPECT_EQ(hueIn(QStyle::SP_MessageBoxCritical), Theme::dark().error());
}

} // namespace
} // namespace cloudyard
