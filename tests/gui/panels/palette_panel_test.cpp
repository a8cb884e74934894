// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/palette_panel.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "gui/canvas/input/drop_handler.h"
#include "resources/resources.h"

namespace cloudyard {
namespace {

TEST(PalettePanel, hasATileForEachKindThatExistsAndNoOther)
{
    PalettePanel palette(vocabulary());
    std::vector<std::string_view> shown;
    for (const KindTile* tile : palette.shownTiles())
        shown.push_back(tile->kind().id);
    EXPECT_EQ(shown.size(), vocabulary().kinds.size());
    for (const KindDescriptor* kind : vocabulary().kinds)
        EXPECT_NE(std::ranges::find(shown, kind->id), shown.end()) << kind->id;
}

struct PlainTile : PaletteTile {
    explicit PlainTile(const QString& name) : PaletteTile(name, QStringLiteral("queue"), Hue::Cyan, nullptr)
    {
        setNarrow(true);
        resize(64, kHeight);
    }
    [[nodiscard]] QMimeData* dragData() const override { return nullptr; }
};

/// In the narrow column a name of three words stays below its icon and within the tile.
TEST(PalettePanel, aLongNameDoesNotRunIntoItsIcon)
{
    PlainTile named(QStringLiteral("Auto Scaling group")), bare({});
    const QImage with = named.grab().toImage(), without = bare.grab().toImage();
    const auto differ = [&](int top, int bottom) {
        int pixels = 0;
        for (int y = top; y < bottom; ++y)
            for (int x = 0; x < with.width(); ++x)
                pixels += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        return pixels;
    };
    EXPECT_EQ(differ(0, 25), 0) << "the icon";
    EXPECT_GT(differ(25, 54), 100);
    EXPECT_EQ(differ(55, PaletteTile::kHeight), 0) << "the lower edge";
}

/// What is left to people is less from kind to kind: that is a reason to choose one.
TEST(PalettePanel, aTileTellsWhoRunsWhat)
{
    PalettePanel palette(vocabulary());
    const auto told = [&](std::string_view kind) {
        for (const KindTile* tile : palette.shownTiles())
            if (tile->kind().id == kind)
                return tile->toolTip();
        return QString();
    };
    EXPECT_TRUE(
        told("instance").contains(QStringLiteral("The provider takes care of hosts.<br>Left to you: provisioning")));
    EXPECT_TRUE(told("function").contains(QStringLiteral("The provider takes care of provisioning")));
    EXPECT_FALSE(told("function").contains(QStringLiteral("Left to you")));
}

TEST(PalettePanel, everyKindHasItsIcon)
{
    initResources();
    for (const KindDescriptor* kind : vocabulary().kinds)
        EXPECT_TRUE(
            QFile::exists(QStringLiteral(":/icons/%1.svg")
                              .arg(QString::fromUtf8(kind->id.data(), int(kind->id.size())))))
            << kind->id;
}

TEST(PalettePanel, searchLeavesWhatMatches)
{
    PalettePanel palette(vocabulary());
    QTest::keyClicks(palette.searchField(), "sqs");
    ASSERT_EQ(palette.shownTiles().size(), 1U);
    EXPECT_EQ(palette.shownTiles().front()->kind().id, "queue");
    palette.searchField()->clear();
    EXPECT_EQ(palette.shownTiles().size(), vocabulary().kinds.size());
}

TEST(PalettePanel, enterADoubleClickAndTheKeyboardPlace)
{
    PalettePanel palette(vocabulary());
    QSignalSpy placed(&palette, &PalettePanel::placeRequested);
    QTest::keyClicks(palette.searchField(), "sns");
    QTest::keyClick(palette.searchField(), Qt::Key_Return);
    KindTile* tile = palette.shownTiles().front();
    QTest::mouseDClick(tile, Qt::LeftButton);
    QTest::keyClick(tile, Qt::Key_Return);
    QTest::keyClick(tile, Qt::Key_Space); // plays: it is the window's
    ASSERT_EQ(placed.size(), 3);
    for (const auto& signal : placed)
        EXPECT_EQ(signal.first().toString(), "topic");
}

TEST(PalettePanel, aDragCarriesTheKind)
{
    const std::unique_ptr<QMimeData> data(kindMimeData(*vocabulary().kinds.front()));
    EXPECT_EQ(data->data(kDropMimeType).toStdString(), vocabulary().kinds.front()->id);
}

} // namespace
} // namespace cloudyard
