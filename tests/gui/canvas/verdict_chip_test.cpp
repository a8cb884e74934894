// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <gtest/gtest.h>

#include "gui/canvas/canvas_chips.h"

namespace cloudyard {
namespace {

std::shared_ptr<const RunVerdict> verdict(VerdictGrade grade)
{
    RunVerdict made;
    made.grade = grade;
    made.facts = "web-a stopped 0:30 · 0 of 480 failed";
    made.reasoning = "No request failed.";
    made.final = grade != VerdictGrade::Untested;
    return std::make_shared<const RunVerdict>(made);
}

struct VerdictChipTest : ::testing::Test {
    VerdictChipTest()
    {
        canvas.resize(900, 600);
        canvas.show();
    }
    QWidget canvas;
    VerdictChip chip{&canvas};
};

TEST_F(VerdictChipTest, showsTheGradeAndExplainsIt)
{
    EXPECT_TRUE(chip.isHidden());
    EXPECT_TRUE(chip.showVerdict(verdict(VerdictGrade::FaultTolerant), {}));
    EXPECT_FALSE(chip.isHidden());
    EXPECT_EQ(chip.accessibleName(), QStringLiteral("Fault tolerant"));
    EXPECT_EQ(chip.accessibleDescription(),
              QString::fromUtf8("web-a stopped 0:30 · 0 of 480 failed"));
    EXPECT_EQ(chip.toolTip(), QStringLiteral("No request failed."));
    EXPECT_GT(chip.sizeHint().width(), 150);
}

TEST_F(VerdictChipTest, aClickOpensTheReasoningAndTheCrossFoldsItToItsTitle)
{
    const auto first = verdict(VerdictGrade::HighlyAvailable);
    QObject::connect(&chip, &VerdictChip::resized, &chip, [&] { chip.resize(chip.sizeHint()); });
    chip.showVerdict(first, {});
    const QSize brief = chip.sizeHint();
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {30, 20});
    auto* reasoning = chip.findChild<QLabel*>();
    EXPECT_TRUE(reasoning->isVisible());
    EXPECT_EQ(reasoning->text(), QStringLiteral("No request failed."));
    EXPECT_TRUE(reasoning->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_GT(chip.height(), brief.height());
    EXPECT_GE(reasoning->height(), reasoning->heightForWidth(reasoning->width()));
    QTest::mouseClick(chip.findChild<QToolButton*>(), Qt::LeftButton);
    EXPECT_FALSE(chip.isHidden()) << "it can be had back";
    EXPECT_LT(chip.height(), brief.height());
    EXPECT_FALSE(chip.showVerdict(first, {}));
    EXPECT_LT(chip.height(), brief.height()) << "the same verdict leaves it folded";
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {20, 12});
    EXPECT_EQ(chip.size(), brief);
    QTest::mouseClick(chip.findChild<QToolButton*>(), Qt::LeftButton);
    EXPECT_TRUE(chip.showVerdict(verdict(VerdictGrade::HighlyAvailable), {}));
    EXPECT_EQ(chip.size(), brief) << "another one is worth its room";
}

TEST_F(VerdictChipTest, onTheWayItSaysAsOfWhenItHolds)
{
    RunVerdict mid = *verdict(VerdictGrade::HighlyAvailable);
    mid.final = false;
    mid.at = SimTime::fromSeconds(101);
    chip.showVerdict(std::make_shared<const RunVerdict>(mid), {});
    EXPECT_TRUE(chip.accessibleDescription().startsWith(QString::fromUtf8("as of 1:41 · ")));
}

TEST_F(VerdictChipTest, saysThatTheSceneWasChangedMeanwhile)
{
    chip.showVerdict(verdict(VerdictGrade::FaultTolerant), QStringLiteral("scene changed at 0:35"));
    EXPECT_TRUE(chip.accessibleDescription().endsWith(QString::fromUtf8(" · scene changed at 0:35")));
}

TEST_F(VerdictChipTest, aRunInWhichNothingWasBrokenIsSummedUpAtItsEnd)
{
    RunVerdict end = *verdict(VerdictGrade::Untested);
    end.final = true;
    EXPECT_TRUE(chip.showVerdict(std::make_shared<const RunVerdict>(end), {}));
    EXPECT_EQ(chip.accessibleName(), QStringLiteral("At the end · no fault was injected"));
}

TEST_F(VerdictChipTest, goesWithTheVerdictAndIsNotShownWhereNothingBroke)
{
    chip.showVerdict(verdict(VerdictGrade::NotAvailable), {});
    EXPECT_TRUE(chip.showVerdict(nullptr, {}));
    EXPECT_TRUE(chip.isHidden());
    EXPECT_FALSE(chip.showVerdict(verdict(VerdictGrade::Untested), {}));
    EXPECT_TRUE(chip.isHidden());
}

} // namespace
} // namespace cloudyard
