// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/settings_form.h"

#include <ostream>

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSlider>
#include <QTest>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/services/registry.h"

namespace cloudyard {
namespace {

const KindDescriptor& kind(std::string_view id) { return *vocabulary().kind(id); }

/// A form that writes down what it was asked to change.
struct Harness {
    explicit Harness(std::string_view kindId) : form(kind(kindId).settings)
    {
        QObject::connect(&form, &SettingsForm::edited,
                         [this](const SettingChange& change) { changes.push_back(change); });
    }
    SettingsForm form;
    std::vector<SettingChange> changes;
};

struct FieldCase {
    const char* kind;
    const char* key;
    const char* text;
    bool legal;
};
void PrintTo(const FieldCase& value, std::ostream* out) { *out << value.key << ": " << value.text; }

TEST(RateSlider, HasTheSameWayForEachPowerOfTen)
{
    Harness harness("clients");
    SettingField* field = harness.form.field("rate");
    auto* slider = field->findChild<QSlider*>();
    ASSERT_TRUE(slider);
    field->enter("200/s");
    const int at200 = slider->value();
    EXPECT_EQ(harness.changes.size(), 1U) << "what is typed only moves the slider";
    field->enter("2000/s");
    const int at2000 = slider->value();
    field->enter("20/s");
    EXPECT_EQ(at2000 - at200, at200 - slider->value());
    EXPECT_GT(at2000, at200);
    harness.changes.clear();
    slider->setValue(at200);
    ASSERT_EQ(harness.changes.size(), 1U);
    EXPECT_EQ(field->shownText(), QStringLiteral("200/s"));
}

TEST(RateSlider, SaysWhatItWouldBeAndTakesItWhenItIsLetGo)
{
    Harness harness("clients");
    SettingField* field = harness.form.field("rate");
    auto* slider = field->findChild<QSlider*>();
    ASSERT_TRUE(slider);
    slider->setSliderDown(true);
    for (int step = slider->minimum(); step <= slider->maximum(); ++step) {
        slider->setValue(step);
        EXPECT_LE(field->shownText().size(), 9) << field->shownText().toStdString();
        EXPECT_TRUE(field->error().isEmpty());
    }
    EXPECT_EQ(field->shownText(), QStringLiteral("100000/s"));
    EXPECT_TRUE(harness.changes.empty());
    slider->setSliderDown(false);
    EXPECT_EQ(harness.changes.size(), 1U);
}

class SettingFieldTest : public ::testing::TestWithParam<FieldCase> {};

TEST_P(SettingFieldTest, takesWhatIsLegalAndSaysWhyNot)
{
    const FieldCase& c = GetParam();
    Harness harness(c.kind);
    SettingField* field = harness.form.field(c.key);
    ASSERT_TRUE(field) << c.key;
    field->enter(c.text);
    EXPECT_EQ(harness.changes.size(), c.legal ? 1U : 0U) << field->error().toStdString();
    EXPECT_EQ(field->error().isEmpty(), c.legal);
}

INSTANTIATE_TEST_SUITE_P(
    texts, SettingFieldTest,
    ::testing::Values(FieldCase{"queue", "visibility_timeout", "45 s", true},
                    FieldCase{"queue", "visibility_timeout", "2 min", true},
                    FieldCase{"queue", "visibility_timeout", "45", true},
                    FieldCase{"queue", "visibility_timeout", "-45", false},
                    FieldCase{"queue", "visibility_timeout", "-1 s", false},
                    FieldCase{"queue", "visibility_timeout", "13 h", false},
                    FieldCase{"queue", "visibility_timeout", "soon", false},
                    FieldCase{"queue", "visibility_timeout", "", false},
                    FieldCase{"clients", "rate", "12/s", true}, FieldCase{"clients", "rate", "12", true},
                    FieldCase{"clients", "rate", "-12", false}, FieldCase{"clients", "rate", "12 oranges", false},
                    FieldCase{"clients", "city", "São Paulo", true},
                    FieldCase{"clients", "city", "Atlantis", false},
                    FieldCase{"instance", "slots", "3", true}, FieldCase{"instance", "slots", "-3", false},
                    FieldCase{"instance", "slots", "many", false},
                    FieldCase{"instance", "type", "no.such", false},
                    FieldCase{"instance", "service_time", "exponential 9 ms", true},
                    FieldCase{"instance", "service_time", "exponential 9", false},
                    FieldCase{"instance", "service_time", "triangular 1 ms 2 ms", false}));

TEST(SettingField, showsTheDefaultUntilSomethingIsStated)
{
    Harness harness("queue");
    SettingField* field = harness.form.field("visibility_timeout");
    EXPECT_TRUE(field->isDefault());
    EXPECT_EQ(field->shownText().toStdString(), field->descriptor().defaultText);
    SettingMap stated;
    stated.set("visibility_timeout", std::string("7 s"));
    harness.form.sync(stated);
    EXPECT_FALSE(field->isDefault());
    EXPECT_EQ(field->shownText(), "7 s");
    EXPECT_TRUE(harness.changes.empty()) << "a sync is no edit";
}

/// Who scrolls a form by the wheel changes nothing in it.
TEST(SettingField, theWheelScrollsPastNumbersAndChoices)
{
    for (const auto& [of, key] : {std::pair("queue", "in_flight_limit"), std::pair("queue", "type")}) {
        Harness harness(of);
        SettingField* field = harness.form.field(key);
        ASSERT_TRUE(field) << key;
        for (const QWidget* each : field->findChildren<QWidget*>())
            if (each->inherits("QAbstractSpinBox") || each->inherits("QComboBox")) {
                EXPECT_EQ(each->focusPolicy(), Qt::StrongFocus) << key;
            }
    }
}

/// Size and price are read before the choice is made.
TEST(SettingField, anInstanceTypeSaysWhatItHasAndCosts)
{
    Harness harness("instance");
    const auto* list = harness.form.field("type")->findChild<QComboBox*>();
    ASSERT_TRUE(list);
    EXPECT_EQ(list->itemText(list->findData("m5.large")), "m5.large · 2 vCPU · 8 GiB · $0.096/h");
}

TEST(SettingField, aLongTextShowsItsBeginning)
{
    Harness harness("instance");
    SettingMap stated;
    stated.set("service_time", std::string("exponential 123456789 ms"));
    harness.form.sync(stated);
    EXPECT_EQ(harness.form.field("service_time")->findChild<QLineEdit*>()->cursorPosition(), 0);
}

/// A choice that is cut off is read in the tool tip; one that fits is not repeated there.
TEST(SettingField, aLongChoiceIsToldWhole)
{
    Harness harness("clients");
    SettingMap stated;
    stated.set("city", std::string("Rio de Janeiro"));
    harness.form.sync(stated);
    harness.form.resize(240, 800);
    harness.form.show();
    QCoreApplication::processEvents();
    const auto* box = harness.form.field("city")->findChild<QComboBox*>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->toolTip().contains(box->currentText()))
        << box->currentText().toStdString() << " on " << box->width();
    EXPECT_EQ(box->lineEdit()->cursorPosition(), 0);
    harness.form.resize(900, 800);
    QCoreApplication::processEvents();
    EXPECT_TRUE(box->toolTip().isEmpty()) << box->width();
}

/// Cities are found as they are typed: without accents, by a part of the name, and taken by Enter alone.
TEST(SettingField, aCityIsTakenAsItIsTyped)
{
    for (const auto& [typed, city] : {std::pair("sao pau", "São Paulo"), std::pair("paulo", "São Paulo"),
                                      std::pair("zurich", "Zürich"), std::pair("TOKYO", "Tokyo")}) {
        Harness harness("clients");
        auto* edit = harness.form.field("city")->findChild<QComboBox*>()->lineEdit();
        harness.form.show();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        ASSERT_FALSE(harness.changes.empty()) << typed << ": " << harness.form.field("city")->error().toStdString();
        for (const SettingChange& change :
             harness.changes) // nobody states here what was asked for, so it may be asked again
            EXPECT_EQ(change.value, SettingValue(std::string(city))) << typed;
    }
}

TEST(SettingField, resetAsksForTheDefault)
{
    Harness harness("queue");
    SettingMap stated;
    stated.set("visibility_timeout", std::string("7 s"));
    harness.form.sync(stated);
    harness.form.show();
    QTest::mouseClick(
        harness.form.field("visibility_timeout")->findChildren<QToolButton*>().front(),
        Qt::LeftButton);
    ASSERT_EQ(harness.changes.size(), 1U);
    EXPECT_EQ(harness.changes.front().key, "visibility_timeout");
    EXPECT_FALSE(harness.changes.front().value);
}

TEST(SettingField, typingIsCheckedBeforeItIsTaken)
{
    Harness harness("queue");
    SettingField* field = harness.form.field("visibility_timeout");
    auto* edit = field->findChild<QLineEdit*>();
    edit->clear();
    QTest::keyClicks(edit, "4x");
    EXPECT_FALSE(field->error().isEmpty());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, "5 s");
    EXPECT_TRUE(field->error().isEmpty());
    EXPECT_TRUE(harness.changes.empty());
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_EQ(harness.changes.size(), 1U);
    EXPECT_EQ(harness.changes.front().value, SettingValue(std::string("45 s")));
}

TEST(SettingField, everySettingOfEveryKindHasAFieldThatShowsItsDefault)
{
    for (const KindDescriptor* descriptor : vocabulary().kinds) {
        SettingsForm form(descriptor->settings);
        ASSERT_EQ(form.fields().size(), descriptor->settings.size());
        for (const SettingField* field : form.fields()) {
            const SettingDescriptor& setting = field->descriptor();
            const std::string text(setting.defaultText);
            const bool isShare = setting.type == SettingType::Probability && !text.empty();
            EXPECT_EQ(field->shownText().toStdString(), isShare ? fmt::format("{:g} %", 100 * std::stod(text)) : text)
                << descriptor->id << " " << setting.key;
        }
    }
}

TEST(SettingField, numbersAndTogglesAreStatedAsSuch)
{
    EXPECT_EQ(settingValueOf(SettingType::Count, "3"), SettingValue(std::int64_t{3}));
    EXPECT_EQ(settingValueOf(SettingType::Probability, "0.25"), SettingValue(0.25));
    EXPECT_EQ(settingValueOf(SettingType::Toggle, "true"), SettingValue(true));
    EXPECT_EQ(settingValueOf(SettingType::Time, " 30 s "), SettingValue(std::string("30 s")));
    EXPECT_EQ(settingValueOf(SettingType::Time, "7"), SettingValue(std::string("7 s")));
    EXPECT_EQ(settingValueOf(SettingType::PerTime, " 12.5 "), SettingValue(std::string("12.5/s")));
    EXPECT_EQ(settingValueOf(SettingType::PerTime, "12/min"), SettingValue(std::string("12/min")));
}

} // namespace
} // namespace cloudyard
