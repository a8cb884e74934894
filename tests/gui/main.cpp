// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main function of every GUI test program: one QApplication without a screen, the same fonts, scale,
// locale, cursor and empty settings on every machine, so that pixels can be compared.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include "gui/canvas/draw/fonts.h"

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_FONT_DPI", "96");
    qputenv("QT_SCALE_FACTOR", "1");
    QLocale::setDefault(QLocale::c());
    const QTemporaryDir home; // settings of its own: tests run side by side
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_STATE_HOME", home.path().toUtf8());
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0);
    cloudyard::installFonts();
    return RUN_ALL_TESTS();
}
