// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

#include <limits>
#include <ostream>
#include <string>

#include <gmock/gmock.h>

#include "core/base/random.h"

namespace cloudyard {
namespace {

using ::testing::HasSubstr;

struct GoodText {
    const char* text;
    double value;
    const char* canonical;
    friend std::ostream& operator<<(std::ostream& out, const GoodText& good)
    {
        return out << good.text;
    }
};
struct BadText {
    std::string text;
    const char* why;
    friend std::ostream& operator<<(std::ostream& out, const BadText& bad) { return out << bad.text; }
};

// Durations

class GoodDuration : public ::testing::TestWithParam<GoodText> {};
TEST_P(GoodDuration, IsReadExactlyAndWrittenCanonically)
{
    const Result<Duration> read = parseDuration(GetParam().text);
    ASSERT_TRUE(read.has_value()) << read.error().message();
    EXPECT_EQ(static_cast<double>(read->ns), GetParam().value);
    EXPECT_EQ(formatDuration(*read), GetParam().canonical);
    EXPECT_EQ(parseDuration(GetParam().canonical).value(), *read);
}
INSTANTIATE_TEST_SUITE_P(Units, GoodDuration,
                         ::testing::Values(GoodText{"30 s", 30e9, "30 s"},           //
                                         GoodText{"250 ms", 250e6, "250 ms"},      //
                                         GoodText{"250ms", 250e6, "250 ms"},       //
                                         GoodText{"  1.5   h ", 5400e9, "1.5 h"},  //
                                         GoodText{"4 d", 345'600e9, "4 d"},        //
                                         GoodText{"36 h", 129'600e9, "1.5 d"},     //
                                         GoodText{"30 h", 108'000e9, "30 h"},      //
                                         GoodText{"2 min", 120e9, "2 min"},        //
                                         GoodText{"10m", 600e9, "10 min"},         //
                                         GoodText{"240 s", 240e9, "4 min"},        //
                                         GoodText{"90 s", 90e9, "90 s"},           //
                                         GoodText{"100 us", 100e3, "100 us"},      //
                                         GoodText{"100 \u00b5s", 100e3, "100 us"}, // micro sign
                                         GoodText{"100 \u03bcs", 100e3, "100 us"}, // Greek mu
                                         GoodText{"5 ns", 5, "5 ns"},              //
                                         GoodText{"0.1 ms", 100e3, "100 us"},      //
                                         GoodText{".5 s", 500e6, "500 ms"},        //
                                         GoodText{"5. s", 5e9, "5 s"},             //
                                         GoodText{"1.000000001 s", 1'000'000'001, "1.000000001 s"},
                                         GoodText{"1050 ms", 1050e6, "1.05 s"},              //
                                         GoodText{"0.4 ns", 0, "0 s"},                       // rounded
                                         GoodText{"0.5 ns", 1, "1 ns"},                      //
                                         GoodText{"1.9999999999999999999999 s", 2e9, "2 s"}, //
                                         GoodText{"0", 0, "0 s"},   // needs no unit
                                         GoodText{"0.0", 0, "0 s"}, //
                                         GoodText{"0 d", 0, "0 s"}, //
                                         GoodText{"000030 s", 30e9, "30 s"}));

class BadDuration : public ::testing::TestWithParam<BadText> {};
TEST_P(BadDuration, IsRefusedWithAReasonAndAnExample)
{
    const Result<Duration> read = parseDuration(GetParam().text);
    ASSERT_FALSE(read.has_value());
    EXPECT_THAT(read.error().what, HasSubstr(GetParam().why));
    EXPECT_THAT(read.error().expected, HasSubstr("a duration such as \"30 s\""));
}
INSTANTIATE_TEST_SUITE_P(
    Units, BadDuration,
    ::testing::Values(
        BadText{"", "is empty"}, BadText{"   ", "is empty"}, BadText{"30", "has no unit"},
        BadText{"-1 s", "is negative"}, BadText{"-0 s", "is negative"}, BadText{"s", "begin with a number"},
        BadText{". s", "begin with a number"}, BadText{"nan s", "begin with a number"},
        BadText{"inf s", "begin with a number"}, BadText{"infinity", "begin with a number"},
        BadText{"+3 s", "begin with a number"}, BadText{"3 sx", "unknown unit"}, BadText{"3 S", "unknown unit"},
        BadText{"3 s 4", "unknown unit"}, BadText{"1e3 s", "unknown unit \"e3 s\""},
        BadText{"1,5 s", "unknown unit"}, BadText{"0x10 s", "unknown unit"}, BadText{"1.2.3 s", "unknown unit"},
        BadText{"10 000 s", "unknown unit"}, BadText{"60000 d", "is too large"},
        BadText{"99999999999999999999999999 s", "number in range"},
        BadText{std::string("3 s\0x", 5), "unknown unit"}, BadText{"3 \xff\xfe", "unknown unit"},
        BadText{std::string(5000, '9'), "number in range"}));

TEST(ParseDuration, TakesTheLongestButNothingLonger)
{
    // Duration::max() = 4611686018427387903 ns.
    EXPECT_EQ(parseDuration("4611686018427387903 ns").value(), Duration::max());
    EXPECT_EQ(parseDuration("4611686018.427387903 s").value(), Duration::max());
    EXPECT_FALSE(parseDuration("4611686018427387904 ns").has_value());
    EXPECT_EQ(formatDuration(Duration::max()), "4611686018.427387903 s");
}

TEST(FormatDuration, WritesNegativesForShow)
{
    EXPECT_EQ(formatDuration(Duration::milliseconds(-1500)), "-1.5 s");
}

TEST(FormatDuration, RoundTripsEveryDurationExactly)
{
    RandomStream random(1, 1, Purpose::Sampling);
    for (int i = 0; i < 20'000; ++i) {
        const Duration d{static_cast<std::int64_t>(random.next() >> (2 + random.next() % 61))};
        ASSERT_EQ(parseDuration(formatDuration(d)).value(), d) << formatDuration(d);
    }
}

TEST(ErrorsOfUnits, ShowABoundedPartOfLongTexts)
{
    const std::string message = parseDuration("3 " + std::string(10'000, 'x')).error().message();
    EXPECT_LT(message.size(), 300u);
}

// Bytes

class GoodBytes : public ::testing::TestWithParam<GoodText> {};
TEST_P(GoodBytes, AreReadExactlyAndWrittenCanonically)
{
    const Result<Bytes> read = parseBytes(GetParam().text);
    ASSERT_TRUE(read.has_value()) << read.error().message();
    EXPECT_EQ(static_cast<double>(read->count), GetParam().value);
    EXPECT_EQ(formatBytes(*read), GetParam().canonical);
    EXPECT_EQ(parseBytes(GetParam().canonical).value(), *read);
}
INSTANTIATE_TEST_SUITE_P(Units, GoodBytes,
                         ::testing::Values(GoodText{"512 B", 512, "512 B"},                //
                                         GoodText{"256 KiB", 262'144, "256 KiB"},        //
                                         GoodText{"1 MiB", 1'048'576, "1 MiB"},          //
                                         GoodText{"1.5MiB", 1'572'864, "1.5 MiB"},       //
                                         GoodText{"10 GB", 1e10, "10 GB"},               //
                                         GoodText{"1 kB", 1000, "1 KB"},                 //
                                         GoodText{"1024 KiB", 1'048'576, "1 MiB"},       //
                                         GoodText{"2.5 TB", 2.5e12, "2.5 TB"},           //
                                         GoodText{"3 PiB", 3377699720527872.0, "3 PiB"}, //
                                         GoodText{"1234567 B", 1'234'567, "1234567 B"},  //
                                         GoodText{"0", 0, "0 B"}));

class BadBytes : public ::testing::TestWithParam<BadText> {};
TEST_P(BadBytes, AreRefusedWithAReasonAndAnExample)
{
    const Result<Bytes> read = parseBytes(GetParam().text);
    ASSERT_FALSE(read.has_value());
    EXPECT_THAT(read.error().what, HasSubstr(GetParam().why));
    EXPECT_THAT(read.error().expected, HasSubstr("256 KiB"));
}
INSTANTIATE_TEST_SUITE_P(Units, BadBytes,
                         ::testing::Values(BadText{"", "is empty"}, BadText{"256", "has no unit"},
                                         BadText{"0.5 B", "not a whole number of bytes"},
                                         BadText{"1.0001 KB", "not a whole number of bytes"},
                                         BadText{"8192 PiB", "is too large"},
                                         BadText{"1 EB", "unknown unit"}, BadText{"1 mb", "unknown unit"},
                                         BadText{"-1 KB", "is negative"},
                                         BadText{"nan", "begin with a number"}));

TEST(FormatBytes, RoundTripsEveryAmountExactly)
{
    RandomStream random(2, 1, Purpose::Sampling);
    for (int i = 0; i < 20'000; ++i) {
        const Bytes bytes{static_cast<std::int64_t>(random.next() >> (1 + random.next() % 62))};
        ASSERT_EQ(parseBytes(formatBytes(bytes)).value(), bytes) << formatBytes(bytes);
    }
}

// Rates

class GoodRate : public ::testing::TestWithParam<GoodText> {};
TEST_P(GoodRate, IsReadAndWrittenCanonically)
{
    const Result<Rate> read = parseRate(GetParam().text);
    ASSERT_TRUE(read.has_value()) << read.error().message();
    EXPECT_DOUBLE_EQ(read->perSecond, GetParam().value);
    EXPECT_EQ(formatRate(*read), GetParam().canonical);
    EXPECT_EQ(parseRate(GetParam().canonical).value(), *read);
}
INSTANTIATE_TEST_SUITE_P(Units, GoodRate,
                         ::testing::Values(GoodText{"200/s", 200, "200/s"},        //
                                         GoodText{" 200 / s ", 200, "200/s"},    //
                                         GoodText{"3/min", 0.05, "3/min"},       //
                                         GoodText{"3/m", 0.05, "3/min"},         //
                                         GoodText{"1.5/h", 1.5 / 3600, "1.5/h"}, //
                                         GoodText{"7/d", 7.0 / 86'400, "7/d"},   //
                                         GoodText{"0.5/s", 0.5, "0.5/s"},        //
                                         GoodText{"60/min", 1, "1/s"},           //
                                         GoodText{"1e6/s", 1e6, "1000000/s"},    //
                                         GoodText{"1234567.5/s", 1234567.5, "1234567.5/s"},
                                         GoodText{"0.123456789/s", 0.123456789, "0.123456789/s"},
                                         GoodText{"0", 0, "0/s"}));

class BadRate : public ::testing::TestWithParam<BadText> {};
TEST_P(BadRate, IsRefusedWithAReasonAndAnExample)
{
    const Result<Rate> read = parseRate(GetParam().text);
    ASSERT_FALSE(read.has_value());
    EXPECT_THAT(read.error().what, HasSubstr(GetParam().why));
    EXPECT_THAT(read.error().expected, HasSubstr("200/s"));
}
INSTANTIATE_TEST_SUITE_P(Units, BadRate,
                         ::testing::Values(BadText{"", "number in range"}, BadText{"200", "per what time"},
                                         BadText{"200 s", "per what time"}, BadText{"200/", "unknown unit"},
                                         BadText{"200/ms", "unknown unit"},
                                         BadText{"200/s/s", "unknown unit"}, BadText{"-1/s", "is negative"},
                                         BadText{"nan/s", "number in range"},
                                         BadText{"inf/s", "number in range"},
                                         BadText{"1e999/s", "number in range"}));

TEST(FormatRate, RoundTripsExactly)
{
    RandomStream random(3, 1, Purpose::Sampling);
    for (int i = 0; i < 20'000; ++i) {
        // Both short numbers per unit, as people write them, and any double.
        const double number = static_cast<double>(random.next() % 100'000) / 100.0;
        const char* const units[] = {"s", "min", "h", "d"};
        const Rate written = parseRate(formatNumber(number) + "/" + units[i % 4]).value();
        const Rate any{random.uniform() * 1e3};
        ASSERT_EQ(parseRate(formatRate(written)).value(), written) << formatRate(written);
        ASSERT_EQ(parseRate(formatRate(any)).value(), any) << formatRate(any);
    }
}

// Money and plain numbers

TEST(Usd, IsReadAndWritten)
{
    EXPECT_EQ(parseUsd("0.096 USD").value().amount, 0.096);
    EXPECT_EQ(parseUsd("$0.096").value().amount, 0.096);
    EXPECT_EQ(parseUsd("$ 12").value().amount, 12);
    EXPECT_EQ(parseUsd("0").value().amount, 0);
    EXPECT_EQ(formatUsd(Usd{0.096}), "0.096 USD");
    EXPECT_EQ(parseUsd(formatUsd(Usd{21.957642})).value().amount, 21.957642);
    for (const char* bad : {"", "5", "5 EUR", "$5 USD", "-1 USD", "$-1", "nan USD", "$", "1 USD x"})
        EXPECT_FALSE(parseUsd(bad).has_value()) << bad;
}

TEST(Number, IsReadAndWritten)
{
    EXPECT_EQ(parseNumber(" 0.25 ").value(), 0.25);
    EXPECT_EQ(parseNumber("-3e6").value(), -3e6);
    EXPECT_EQ(parseNumber("+7").value(), 7);
    for (const char* bad :
         {"", "-", ".", "+-1", "++1", "nan", "-inf", "1e999", "0x10", "1 2", "1,5", "7 s"})
        EXPECT_FALSE(parseNumber(bad).has_value()) << bad;
}

TEST(Number, IsWrittenShortAndRoundTrips)
{
    EXPECT_EQ(formatNumber(0), "0");
    EXPECT_EQ(formatNumber(0.1), "0.1");
    EXPECT_EQ(formatNumber(-2.5), "-2.5");
    EXPECT_EQ(formatNumber(1e6), "1000000");
    EXPECT_EQ(formatNumber(1e20), "1e+20");
    EXPECT_EQ(formatNumber(1e-9), "1e-09");
    RandomStream random(4, 1, Purpose::Sampling);
    for (int i = 0; i < 20'000; ++i) {
        const double number = std::bit_cast<double>(random.next());
        if (number - number == 0) { // finite
            ASSERT_EQ(parseNumber(formatNumber(number)).value(), number);
        }
    }
}

TEST(Integer, IsReadWithinSixtyFourBits)
{
    EXPECT_EQ(parseInteger(" 42 ").value(), 42);
    EXPECT_EQ(parseInteger("+42").value(), 42);
    EXPECT_EQ(parseInteger("-9223372036854775808").value(),
              std::numeric_limits<std::int64_t>::min());
    EXPECT_THAT(parseInteger("9223372036854775808").error().what, HasSubstr("too large"));
    for (const char* bad : {"", "4.0", "1e3", "0x1", "4 2", "+", "-", "+-4", "four", "4s"})
        EXPECT_THAT(parseInteger(bad).error().what, HasSubstr("not a whole number")) << bad;
}

} // namespace
} // namespace cloudyard
