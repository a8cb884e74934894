// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QImage>
#include <gtest/gtest.h>

#include "gui/canvas/canvas_chips.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {
namespace {

struct ChipsTest : ::testing::Test {
    ChipsTest()
    {
        canvas.resize(1400, 600);
        canvas.show();
    }
    QWidget canvas;
};

/// The corners that are cut off leave the whole of the border, at all four alike.
TEST_F(ChipsTest, CornersAreRoundAndWhole)
{
    constexpr double kRadius = 10;
    FaultToast toast(1, &canvas);
    toast.setWords({QStringLiteral("zone a: power lost"), {}, {}, QStringLiteral("Restore"), false}, true);
    toast.resize(toast.sizeHint());
    toast.show();
    const QRegion mask = toast.mask();
    const int right = toast.width() - 1, bottom = toast.height() - 1;
    for (int y = 0; y < kRadius; ++y)
        for (int x = 0; x < kRadius; ++x) {
            const double away = std::hypot(kRadius - x - 0.5, kRadius - y - 0.5);
            for (const QPoint at : {QPoint(x, y), QPoint(right - x, y), QPoint(x, bottom - y), QPoint(right - x, bottom - y)}) {
                EXPECT_TRUE(away > kRadius || mask.contains(at)) << "cut: " << at.x() << ", " << at.y();
                EXPECT_TRUE(away < kRadius + 2 || !mask.contains(at)) << "square: " << at.x() << ", " << at.y();
            }
        }
}

/// What dots mean comes before how the run is paced.
TEST_F(ChipsTest, TheLegendKeepsItsDotsWhereRoomIsShort)
{
    Legend legend(&canvas);
    const int dots = legend.sizeHint().width();
    legend.setPace(QStringLiteral("2× · hops stretched to be seen"));
    EXPECT_GT(legend.sizeHint().width(), dots + 60);
    legend.setRoom(dots + 80);
    EXPECT_GE(legend.sizeHint().width(), dots);
    EXPECT_LE(legend.sizeHint().width(), dots + 80);
    legend.setRoom(dots);
    EXPECT_EQ(legend.sizeHint().width(), dots);
    legend.setRoom(dots - 40);
    EXPECT_LE(legend.sizeHint().width(), dots - 40) << "the pace alone";
    EXPECT_FALSE(legend.isEmpty());
}

} // namespace
} // namespace cloudyard
