// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setting_descriptor.h"

#include <limits>
#include <optional>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <ostream>

namespace cloudyard {
namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();

SettingDescriptor descriptor(SettingType type, double min = -kNoLimit, double max = kNoLimit)
{
    SettingDescriptor setting{.key = "it", .label = "It", .type = type, .min = min, .max = max};
    if (type == SettingType::Choice)
        setting.choices = {{"round-robin", "Round robin"}, {"random", "Random"}};
    return setting;
}

std::string text(const TypedValue& value)
{
    struct Texts {
        std::string operator()(bool toggle) const { return toggle ? "true" : "false"; }
        std::string operator()(std::int64_t count) const { return fmt::format("{} of int", count); }
        std::string operator()(double number) const { return formatNumber(number); }
        std::string operator()(Duration duration) const { return formatDuration(duration); }
        std::string operator()(Rate rate) const { return formatRate(rate); }
        std::string operator()(Bytes bytes) const { return formatBytes(bytes); }
        std::string operator()(const Distribution& random) const { return random.text(); }
        std::string operator()(const std::string& plain) const { return plain; }
    };
    return std::visit(Texts{}, value);
}

SettingValue str(const char* text) { return std::string(text); }

SettingValue whole(std::int64_t number) { return number; }

struct SettingCase {
    SettingDescriptor setting;
    SettingValue value;
    const char* result; ///< of a good value its text, of a bad one the sentence
};

void PrintTo(const SettingCase& one, std::ostream* out) { *out << one.result; }

class Parse : public ::testing::TestWithParam<SettingCase> {};

TEST_P(Parse, UnderstandsOrSaysWhy)
{
    const Result<TypedValue> typed = GetParam().setting.parse(GetParam().value);
    EXPECT_EQ(typed ? text(*typed) : typed.error().message(), GetParam().result);
}

INSTANTIATE_TEST_SUITE_P(
    Plain, Parse,
    ::testing::Values(
        SettingCase{descriptor(SettingType::Toggle), true, "true"},
        SettingCase{descriptor(SettingType::Toggle), whole(1),
             "1 is not true or false (expected true or false)"},
        SettingCase{descriptor(SettingType::Toggle), str("true"),
             "\"true\" is not true or false (expected true or false)"},
        SettingCase{descriptor(SettingType::Count, 1), whole(3), "3 of int"},
        SettingCase{descriptor(SettingType::Count, 1), 3.0, "3 of int"},
        SettingCase{descriptor(SettingType::Count, 1), whole(-3),
             "-3 is too small (expected a count of at least 1)"},
        SettingCase{descriptor(SettingType::Count, 1, 9), whole(10),
             "10 is too large (expected a count from 1 to 9)"},
        SettingCase{descriptor(SettingType::Count, 1), 2.5,
             "2.5 is not a whole number (expected a count of at least 1)"},
        SettingCase{descriptor(SettingType::Count), 1e300, "1e+300 is too large (expected a count)"},
        SettingCase{descriptor(SettingType::Count), -1e300, "-1e+300 is too small (expected a count)"},
        SettingCase{descriptor(SettingType::Count), std::numeric_limits<double>::quiet_NaN(),
             "not a number is not a number (expected a count)"},
        SettingCase{descriptor(SettingType::Count), str("3"), "\"3\" is not a number (expected a count)"},
        SettingCase{descriptor(SettingType::Number, -1, 1), 0.5, "0.5"},
        SettingCase{descriptor(SettingType::Number, -1, 1), whole(1), "1"},
        SettingCase{descriptor(SettingType::Number, -1, 1), 1.5,
             "1.5 is too large (expected a number from -1 to 1)"},
        SettingCase{descriptor(SettingType::Number), true, "true is not a number (expected a number)"},
        SettingCase{descriptor(SettingType::Number), RawJson{"null"},
             "null is not a number (expected a number)"},
        SettingCase{descriptor(SettingType::Number), RawJson{"[1]"},
             "a list is not a number (expected a number)"},
        SettingCase{descriptor(SettingType::Probability), whole(1), "1"},
        SettingCase{descriptor(SettingType::Probability), 1.01,
             "1.01 is too large (expected a probability from 0 to 1)"},
        SettingCase{descriptor(SettingType::Probability), -0.1,
             "-0.1 is too small (expected a probability from 0 to 1)"},
        SettingCase{descriptor(SettingType::Probability, 0, 0.5), 0.6,
             "0.6 is too large (expected a probability from 0 to 0.5)"}));

INSTANTIATE_TEST_SUITE_P(
    WithUnits, Parse,
    ::testing::Values(
        SettingCase{descriptor(SettingType::Time, 0, 43'200), str("30 s"), "30 s"},
        SettingCase{descriptor(SettingType::Time, 0, 43'200), str("12h"), "12 h"},
        SettingCase{descriptor(SettingType::Time, 0, 43'200), whole(0), "0 s"},
        SettingCase{descriptor(SettingType::Time, 0, 43'200), whole(30),
             "30 has no unit (expected a duration from 0 s to 12 h, such as \"30 s\")"},
        SettingCase{descriptor(SettingType::Time), str("-1 s"),
             "\"-1 s\" is negative (expected a duration such as \"30 s\")"},
        SettingCase{descriptor(SettingType::Time, 0, 43'200), str("13 h"),
             "\"13 h\" is too large (expected a duration from 0 s to 12 h, such as \"30 s\")"},
        SettingCase{descriptor(SettingType::Time), true,
             "true is not a text with a unit (expected a duration such as \"30 s\")"},
        SettingCase{descriptor(SettingType::PerTime), str("120/min"), "2/s"},
        SettingCase{descriptor(SettingType::PerTime), str("fast"),
             "\"fast\" does not begin with a number in range (expected a rate such as \"200/s\")"},
        SettingCase{descriptor(SettingType::Size), str("2 KiB"), "2 KiB"},
        SettingCase{descriptor(SettingType::Size, 1024), str("1 B"),
             "\"1 B\" is too small (expected an amount of data of at least 1 KiB, such as \"256 "
             "KiB\")"},
        SettingCase{descriptor(SettingType::Random), str("exponential 8 ms"), "exponential 8 ms"},
        SettingCase{descriptor(SettingType::Random), str("5 ms"), "constant 5 ms"},
        SettingCase{descriptor(SettingType::Random, 0, 1), str("exponential 2 s"),
             "\"exponential 2 s\" is too large (expected a random duration with a mean from 0 s to "
             "1 s, such as "
             "\"exponential 8 ms\")"}));

INSTANTIATE_TEST_SUITE_P(
    Words, Parse,
    ::testing::Values(
        SettingCase{descriptor(SettingType::Choice), str("random"), "random"},
        SettingCase{descriptor(SettingType::Choice), str("round_robin"),
             "\"round_robin\" is no choice here, did you mean \"round-robin\"? (expected "
             "round-robin or random)"},
        SettingCase{descriptor(SettingType::Choice), whole(1),
             "1 is not a text (expected round-robin or random)"},
        SettingCase{descriptor(SettingType::Text), str("anything"), "anything"},
        SettingCase{descriptor(SettingType::Text), false, "false is not a text (expected a text)"},
        SettingCase{descriptor(SettingType::City), str("sao paulo"), "S\u00e3o Paulo"},
        SettingCase{descriptor(SettingType::City), str("Dubln"),
             "\"Dubln\" is not known, did you mean \"Dublin\"? (expected a city of the catalogue "
             "such as \"Dublin\")"},
        SettingCase{descriptor(SettingType::RegionCode), str("eu-west-1"), "eu-west-1"},
        SettingCase{descriptor(SettingType::RegionCode), str("moon-1"),
             "\"moon-1\" is not known (expected a region of the catalogue such as \"eu-west-1\")"},
        SettingCase{descriptor(SettingType::InstanceType), str("m5.large"), "m5.large"},
        SettingCase{descriptor(SettingType::InstanceType), whole(5),
             "5 is not a text (expected an instance type of the catalogue such as \"m5.large\")"}));

TEST(SettingDescriptor, TurnsTypedTextIntoAValueOfTheFile)
{
    EXPECT_EQ(descriptor(SettingType::Count, 1).fromText(" 3 ").value(), whole(3));
    EXPECT_EQ(descriptor(SettingType::Number).fromText("0.5").value(), SettingValue(0.5));
    EXPECT_EQ(descriptor(SettingType::Toggle).fromText("false").value(), SettingValue(false));
    EXPECT_EQ(descriptor(SettingType::Time).fromText("30s").value(), str("30s"));
    EXPECT_EQ(descriptor(SettingType::Count, 1).fromText("0").error().message(),
              "0 is too small (expected a count of at least 1)");
    EXPECT_EQ(descriptor(SettingType::Count, 1).fromText("three").error().message(),
              "\"three\" is not a number in range (expected a count of at least 1)");
    EXPECT_EQ(descriptor(SettingType::Toggle).fromText("yes").error().message(),
              "\"yes\" is not true or false (expected true or false)");
}

TEST(SettingDescriptor, ShowsValuesAsPeopleReadThem)
{
    EXPECT_EQ(toText(SettingValue(0.25)), "0.25");
    EXPECT_EQ(toText(whole(-7)), "-7");
    EXPECT_EQ(toText(SettingValue(true)), "true");
    EXPECT_EQ(toText(str("30 s")), "30 s");
    EXPECT_EQ(toText(SettingValue(RawJson{"[1]"})), "[1]");
}

struct Settings {
    std::uint32_t slots = 77;
    Duration delay = Duration::seconds(77);
    std::optional<Duration> latency;
    std::string name = "unset";
    enum class Mode { Slow, Fast } mode = Mode::Slow;
};

Settings::Mode modeFrom(const std::string& text)
{
    return text == "fast" ? Settings::Mode::Fast : Settings::Mode::Slow;
}

const SettingTable& table()
{
    static const SettingTable kTable{
        {.key = "slots",
         .type = SettingType::Count,
         .defaultText = "2",
         .min = 1,
         .assign = bind<&Settings::slots>},
        {.key = "delay",
         .type = SettingType::Time,
         .defaultText = "5 s",
         .assign = bind<&Settings::delay>},
        {.key = "latency", .type = SettingType::Time, .assign = bind<&Settings::latency>},
        {.key = "name",
         .type = SettingType::Text,
         .defaultText = "",
         .assign = bind<&Settings::name>},
        {.key = "mode",
         .type = SettingType::Choice,
         .defaultText = "fast",
         .choices = {{"slow", "Slow"}, {"fast", "Fast"}},
         .assign = bindChoice<&Settings::mode, modeFrom>}};
    return kTable;
}

TEST(AssignSettings, WritesDefaultsAndWhatIsStated)
{
    SettingMap stated;
    stated.set("slots", 8.0);
    stated.set("latency", str("0 s"));
    stated.set("later", true);
    Settings settings;
    ASSERT_TRUE(assignSettings(table(), stated, &settings));
    EXPECT_EQ(settings.slots, 8u);
    EXPECT_EQ(settings.delay, Duration::seconds(5));
    EXPECT_EQ(settings.latency, Duration{});
    EXPECT_EQ(settings.name, "");
    EXPECT_EQ(settings.mode, Settings::Mode::Fast);
}

TEST(AssignSettings, LeavesAnOverrideUnset)
{
    Settings settings;
    ASSERT_TRUE(assignSettings(table(), {}, &settings));
    EXPECT_EQ(settings.latency, std::nullopt);
    EXPECT_EQ(table()[2].defaultValue(), std::nullopt);
}

TEST(AssignSettings, NamesTheKeyThatIsWrong)
{
    SettingMap stated;
    stated.set("slots", whole(-3));
    Settings settings;
    EXPECT_EQ(assignSettings(table(), stated, &settings).error().message(),
              "setting slots: -3 is too small (expected a count of at least 1)");
}

struct Relevance {
    std::string_view onlyWith;
    std::string_view key; ///< stated with `text`; empty: nothing is
    std::string_view text;
    bool relevant;
};

class IsRelevant : public ::testing::TestWithParam<Relevance> {};

TEST_P(IsRelevant, AsTheOthersAreStated)
{
    const SettingTable others{{.key = "type", .type = SettingType::Text, .defaultText = "m5.large"},
                              {.key = "crash", .type = SettingType::Probability, .defaultText = "0"},
                              {.key = "hook", .type = SettingType::Text},
                              {.key = "sticky", .type = SettingType::Toggle, .defaultText = "false"}};
    const Relevance& c = GetParam();
    SettingMap stated;
    if (!c.key.empty())
        stated.set(c.key, *findSetting(others, c.key)->fromText(c.text));
    EXPECT_EQ(isRelevant(others, {.key = "it", .onlyWith = c.onlyWith}, stated), c.relevant);
}

INSTANTIATE_TEST_SUITE_P(
    Conditions, IsRelevant,
    ::testing::Values(Relevance{"", "", "", true}, Relevance{"crash", "", "", false},
                      Relevance{"crash", "crash", "0.1", true}, Relevance{"crash", "crash", "0", false},
                      Relevance{"sticky", "sticky", "true", true}, Relevance{"sticky", "sticky", "false", false},
                      Relevance{"hook", "hook", "x", true}, Relevance{"type=t*", "", "", false},
                      Relevance{"type=t*", "type", "t3.micro", true}, Relevance{"type=a,m5.large", "", "", true},
                      Relevance{"type=a,m5.large", "type", "m5.larger", false},
                      Relevance{"type!=m5.large", "", "", false}, Relevance{"type!=m5.large", "type", "c5.large", true},
                      Relevance{"crash|hook", "hook", "x", true}, Relevance{"crash|hook", "", "", false},
                      Relevance{"unknown=1", "", "", true}));

TEST(IsRelevantOnALink, AsTheNodeItLeadsToIsStated)
{
    const SettingTable none;
    const SettingDescriptor setting{.key = "it", .onlyWith = "to.protocol=http"};
    EXPECT_TRUE(isRelevant(none, setting, {})) << "nobody says where it leads";
    SettingMap stated;
    stated.set("to.protocol", SettingValue(std::string("http")));
    EXPECT_TRUE(isRelevant(none, setting, stated));
    stated.set("to.protocol", SettingValue(std::string("email")));
    EXPECT_FALSE(isRelevant(none, setting, stated));
    stated.set("to.protocol", SettingValue(std::string()));
    EXPECT_FALSE(isRelevant(none, setting, stated)) << "it has no such setting";
}

TEST(FindSetting, FindsByKey)
{
    EXPECT_EQ(findSetting(table(), "delay"), &table()[1]);
    EXPECT_EQ(findSetting(table(), "Delay"), nullptr);
}

} // namespace
} // namespace cloudyard
