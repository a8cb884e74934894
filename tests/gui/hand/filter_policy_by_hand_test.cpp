// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A subscription's filter policy, edited from the inspector.
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "tests/gui/hand/hand_fixture.h"

namespace cloudyard {
namespace {

class FilterPolicyByHand : public testing::HandTest {
protected:
    void SetUp() override
    {
        open(R"("nodes": [
            {"id": "shop", "kind": "clients", "name": "Shop", "position": [0, -300]},
            {"id": "eu", "kind": "region", "position": [0, 0], "size": [760, 420], "settings": {"code": "eu-west-1"}},
            {"id": "t", "kind": "topic", "parent": "eu", "position": [60, 120]},
            {"id": "q", "kind": "queue", "parent": "eu", "position": [480, 120]}],
          "links": [
            {"id": "in", "from": "shop", "to": "t", "settings": {"attributes": "type: order 30 %, refund"}},
            {"id": "to", "from": "t", "to": "q"}])");
        canvas().selection().set({}, {LinkId("to")});
        QCoreApplication::processEvents();
    }
    QDialog* dialog() { return m_window.findChild<QDialog*>(QStringLiteral("filterPolicy")); }
    void openDialog()
    {
        auto* open = m_window.findChild<QPushButton*>(QStringLiteral("editFilter"));
        ASSERT_TRUE(open);
        QTest::keyClick(open, Qt::Key_Space);
        ASSERT_TRUE(dialog());
    }
    void choose(QDialogButtonBox::StandardButton which)
    {
        QTest::mouseClick(dialog()->findChild<QDialogButtonBox*>()->button(which), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void addCondition(const char* field, const char* value)
    {
        for (auto* button : dialog()->findChildren<QPushButton*>())
            if (button->text().contains(QLatin1String("condition")))
                QTest::mouseClick(button, Qt::LeftButton);
        for (auto* edit : dialog()->findChildren<QLineEdit*>())
            if (edit->accessibleName().startsWith(QLatin1String("Field of condition")))
                QTest::keyClicks(edit, QLatin1String(field));
            else if (edit->accessibleName().startsWith(QLatin1String("Value of condition")))
                QTest::keyClicks(edit, QLatin1String(value));
    }
    [[nodiscard]] const SettingValue* policy() { return scene().find(LinkId("to"))->settings.find("filter_policy"); }
};

TEST_F(FilterPolicyByHand, IsOneEditAndOneStepBack)
{
    openDialog();
    EXPECT_TRUE(dialog()->findChild<QLabel*>(QStringLiteral("share"))->text().contains(QLatin1String("Shop")))
        << "the scene says what is sent";
    addCondition("type", "order");
    choose(QDialogButtonBox::Ok);
    ASSERT_TRUE(policy());
    EXPECT_EQ(std::get<std::string>(*policy()), R"({"type": ["order"]})");
    undoOne();
}

TEST_F(FilterPolicyByHand, CancelChangesNothing)
{
    openDialog();
    addCondition("type", "order");
    choose(QDialogButtonBox::Cancel);
    EXPECT_EQ(writeScene(scene()), m_before);
}

} // namespace
} // namespace cloudyard
