// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

#include "gui/canvas/canvas_chips.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/canvas/draw/fonts.h"
#include "resources/resources.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

// The hint of an empty canvas lies where people drop; it must not hide what is about to land.
TEST(EmptyHint, stepsAsideWhileSomethingIsDraggedOverTheCanvas)
{
    initResources();
    installFonts();
    CanvasWidget canvas(test::canvasVocabulary());
    const Scene empty;
    canvas.resize(1300, 860);
    canvas.setScene(empty);
    canvas.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&canvas));
    const auto* hint = canvas.findChild<EmptyHint*>();
    ASSERT_NE(hint, nullptr);
    EXPECT_TRUE(hint->isVisible());

    QMimeData data;
    data.setData(QLatin1String(kDropMimeType), "region");
    QDragEnterEvent enter({600, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &enter);
    EXPECT_FALSE(hint->isVisible());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&canvas, &leave);
    EXPECT_TRUE(hint->isVisible()) << "nothing has landed";

    QMimeData other;
    other.setText(QStringLiteral("no component"));
    QDragEnterEvent strange({600, 400}, Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &strange);
    EXPECT_TRUE(hint->isVisible()) << "nothing will land, and nobody will say that it has left";
}

} // namespace
} // namespace cloudyard
