// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <gtest/gtest.h>

#include "gui/canvas/canvas_chips.h"

namespace cloudyard {
namespace {

std::shared_ptr<const Verdict> verdict(VerdictGrade grade)
{
    Verdict made;
    made.grade = grade;
    made.facts = "web-a stopped 0:30 · 0 of 480 failed";
    made.reasoning = "No request failed.";
    return std::make_shared<const Verdict>(made);
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
    EXPECT_TRUE(chip.showVerdict(verdict(VerdictGrade::FaultTolerant)));
    EXPECT_FALSE(chip.isHidden());
    EXPECT_EQ(chip.accessibleName(), QStringLiteral("Fault tolerant"));
    EXPECT_EQ(chip.accessibleDescription(),
              QString::fromUtf8("web-a stopped 0:30 · 0 of 480 failed"));
    EXPECT_EQ(chip.toolTip(), QStringLiteral("No request failed."));
    EXPECT_GT(chip.sizeHint().width(), 150);
}

TEST_F(VerdictChipTest, aClickPutsItAwayUntilTheNextVerdict)
{
    const auto first = verdict(VerdictGrade::HighlyAvailable);
    chip.showVerdict(first);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton);
    EXPECT_TRUE(chip.isHidden());
    EXPECT_FALSE(chip.showVerdict(first));
    EXPECT_TRUE(chip.isHidden());
    EXPECT_TRUE(chip.showVerdict(verdict(VerdictGrade::HighlyAvailable)));
    EXPECT_FALSE(chip.isHidden());
}

TEST_F(VerdictChipTest, goesWithTheVerdictAndIsNotShownWhereNothingBroke)
{
    chip.showVerdict(verdict(VerdictGrade::NotAvailable));
    EXPECT_TRUE(chip.showVerdict(nullptr));
    EXPECT_TRUE(chip.isHidden());
    EXPECT_FALSE(chip.showVerdict(verdict(VerdictGrade::Untested)));
    EXPECT_TRUE(chip.isHidden());
}

} // namespace
} // namespace cloudyard
