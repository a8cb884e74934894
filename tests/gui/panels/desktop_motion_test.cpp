// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/desktop_motion.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

struct Desktop {
    const char* file;
    const char* settings;
    bool isStill;
};

class DesktopMotion : public ::testing::TestWithParam<Desktop> {};

TEST_P(DesktopMotion, IsWhatTheDesktopsSettingsSay)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QLatin1String(GetParam().file));
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(GetParam().settings);
    file.close();
    EXPECT_EQ(desktopIsStill(folder.path()), GetParam().isStill) << GetParam().file << "\n" << GetParam().settings;
}

INSTANTIATE_TEST_SUITE_P(
    Desktops, DesktopMotion,
    ::testing::Values(Desktop{"kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", true},
                      Desktop{"kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", false},
                      Desktop{"kdeglobals", "[KDE]\nSingleClick=true\n", false},
                      Desktop{"gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", true},
                      Desktop{"gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", true},
                      Desktop{"gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", false},
                      Desktop{"other.ini", "[KDE]\nAnimationDurationFactor=0\n", false}));

} // namespace
} // namespace cloudyard
