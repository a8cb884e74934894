// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/filter_policy_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "gui/panels/inspector/filter_rows_view.h"

namespace cloudyard {
namespace {

/// Somebody at the dialog, by keys and buttons.
class FilterPolicyDialogTest : public ::testing::Test {
protected:
    void open(const QString& policy, std::vector<FilterSender> senders = {})
    {
        m_dialog = new FilterPolicyDialog({policy, false}, std::move(senders), nullptr);
        QObject::connect(m_dialog, &QDialog::accepted, [this] { m_taken = m_dialog->content(); });
        m_dialog->show();
        (void)QTest::qWaitForWindowActive(m_dialog);
    }
    void TearDown() override { delete m_dialog; }

    template <class Widget> Widget* named(const QString& accessible)
    {
        QCoreApplication::processEvents();
        for (Widget* widget : m_dialog->findChildren<Widget*>())
            if (widget->accessibleName() == accessible && !widget->isHidden())
                return widget;
        ADD_FAILURE() << accessible.toStdString();
        return nullptr;
    }
    QPushButton* button(const QString& text)
    {
        for (auto* one : m_dialog->findChildren<QPushButton*>())
            if (one->text().remove(u'&') == text)
                return one;
        return nullptr;
    }
    QPushButton* ok() { return m_dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    QPlainTextEdit* json() { return named<QPlainTextEdit>("Policy as JSON"); }
    QString note() { return m_dialog->findChild<QLabel*>("note")->text(); }
    QString limits() { return m_dialog->findChild<QLabel*>("limits")->text(); }
    QString verdict() { return m_dialog->findChild<Pill*>("verdict")->text(); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void typeMessage(const QString& text)
    {
        auto* message = m_dialog->findChild<QLineEdit*>("message");
        message->clear();
        QTest::keyClicks(message, text);
    }
    QStringList findings()
    {
        QCoreApplication::processEvents();
        QStringList all;
        for (const QLabel* label : m_dialog->findChild<FilterTrial*>()->findChildren<QLabel*>())
            if (!label->isHidden() && (label->text().startsWith(u'✓') || label->text().startsWith(u'✗')))
                all << label->text();
        return all;
    }

    QPointer<FilterPolicyDialog> m_dialog;
    std::optional<FilterPolicyDialog::Content> m_taken;
};

TEST_F(FilterPolicyDialogTest, ConditionsAreTypedAndTabbedThrough)
{
    open({});
    EXPECT_TRUE(ok()->isEnabled()) << "no policy is one";
    QTest::mouseClick(button("Add condition"), Qt::LeftButton);
    type("type");
    EXPECT_FALSE(ok()->isEnabled()) << "a value is missing";
    EXPECT_TRUE(note().contains("line 2, column 3")) << note().toStdString();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>("Value of condition 1"));
    type("order, refund");
    EXPECT_TRUE(ok()->isEnabled()) << note().toStdString();
    EXPECT_TRUE(limits().startsWith("2 of 150")) << limits().toStdString();
    QTest::mouseClick(button("Add condition"), Qt::LeftButton);
    type("price");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto* compares = named<QComboBox>("Comparison of condition 2");
    while (compares->currentText() != "is a number")
        QTest::keyClick(compares, Qt::Key_Down);
    QTest::keyClick(compares, Qt::Key_Tab);
    type("> 5");
    QTest::keyClick(ok(), Qt::Key_Space);
    ASSERT_TRUE(m_taken);
    EXPECT_EQ(m_taken->policy, R"({"type": ["order", "refund"], "price": [{"numeric": [">", 5]}]})");
}

TEST_F(FilterPolicyDialogTest, TheRowsFollowTheTextAndTheTextTheRows)
{
    open(R"({"type": ["order"]})");
    EXPECT_EQ(named<QLineEdit>("Value of condition 1")->text(), "order");
    json()->setFocus();
    json()->selectAll();
    type(R"({"a": [{"prefix": "b"}], "c": ["d")");
    EXPECT_FALSE(ok()->isEnabled());
    EXPECT_TRUE(note().contains("line 1, column 35")) << note().toStdString();
    EXPECT_FALSE(json()->extraSelections().isEmpty()) << "its line is marked";
    EXPECT_FALSE(m_dialog->findChild<FilterRowsView*>()->isEnabled()) << "they wait";
    type("]}");
    EXPECT_TRUE(ok()->isEnabled());
    EXPECT_EQ(named<QLineEdit>("Value of condition 2")->text(), "d");
    QTest::mouseClick(named<QToolButton>("Remove condition 1"), Qt::LeftButton);
    EXPECT_EQ(json()->toPlainText().simplified(), R"({ "c": ["d"] })");
}

TEST_F(FilterPolicyDialogTest, WhatRowsCannotSayIsLeftAlone)
{
    const QString policy = R"({"$or": [{"a": [1]}, {"b": [2]}]})";
    open(policy);
    EXPECT_FALSE(button("Add condition")->isEnabled());
    named<QComboBox>("What the policy looks at")->setCurrentIndex(1);
    EXPECT_EQ(m_dialog->content().policy, policy);
    EXPECT_TRUE(m_dialog->content().looksAtBody);
}

TEST_F(FilterPolicyDialogTest, ATypedMessageIsTriedAndSaysWhatFailed)
{
    open(R"({"type": ["order"], "price": [{"numeric": [">", 5]}]})");
    typeMessage("type: order; price: 6");
    EXPECT_EQ(verdict(), "matches");
    typeMessage("type: order; price: 5");
    EXPECT_EQ(verdict(), "filtered out");
    EXPECT_EQ(findings(), (QStringList{"✓ type: the message has order", "✗ price: the message has 5"}));
    typeMessage("type: refund");
    EXPECT_EQ(findings(), (QStringList{"✗ type: the message has refund", "✗ price: the message has none"}));
}

TEST_F(FilterPolicyDialogTest, MessagesOfTheScenesSendersAreTried)
{
    open(R"({"type": ["order"]})", {{"Shop", "type: order 30 %, refund", "total: 1..5"}});
    const QString share = m_dialog->findChild<QLabel*>("share")->text();
    EXPECT_TRUE(share.contains("Shop")) << share.toStdString();
    const int matching = share.section(u',', -1).section(u' ', 1, 1).toInt();
    EXPECT_NEAR(matching, 300, 4 * 14.5) << "30 % of 1,000, 4 deviations: " << share.toStdString();
    QStringList seen;
    for (int n = 0; n < 30; ++n) {
        seen << m_dialog->findChild<QLineEdit*>("message")->text();
        QTest::mouseClick(button("Next message"), Qt::LeftButton);
    }
    EXPECT_TRUE(seen.contains("type: order") && seen.contains("type: refund"));
    named<QComboBox>("What the policy looks at")->setCurrentIndex(1);
    EXPECT_TRUE(m_dialog->findChild<QLineEdit*>("message")->text().startsWith("total: ")) << "the body then";
}

} // namespace
} // namespace cloudyard
