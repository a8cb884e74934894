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

using testing::HasSubstr;

struct Good {
    const char* text;
    double value;
    const char* canonical;
    friend std::ostream& operator<<(std::ostream& out, const Good& good)
    {
        return out << good.text;
    }
};
struct Bad {
    std::string text;
    const char* why;
    friend std::ostream& operator<<(std::ostream& out, const Bad& bad) { return out << bad.text; }
};

// Durations

class GoodDuration : public testing::TestWithParam<Good> {};
TEST_P(GoodDuration, IsReadExactlyAndWrittenCanonically)
{
    const Result<Duration> read = parseDuration(GetParam().text);
    ASSERT_TRUE(read.has_value()) << read.error().message();
    EXPECT_EQ(static_cast<double>(read->ns), GetParam().value);
    EXPECT_EQ(formatDuration(*read), GetParam().canonical);
    EXPECT_EQ(parseDuration(GetParam().canonical).value(), *read);
}
INSTANTIATE_TEST_SUITE_P(Units, GoodDuration,
                         testing::Values(Good{"30 s", 30e9, "30 s"},           //
                                         Good{"250 ms", 250e6, "250 ms"},      //
                                         Good{"250ms", 250e6, "250 ms"},       //
                                         Good{"  1.5   h ", 5400e9, "1.5 h"},  //
                                         Good{"4 d", 345'600e9, "4 d"},        //
                                         Good{"36 h", 129'600e9, "1.5 d"},     //
                                         Good{"30 h", 108'000e9, "30 h"},      //
                                         Good{"2 min", 120e9, "2 min"},        //
                                         Good{"10m", 600e9, "10 min"},         //
                                         Good{"240 s", 240e9, "4 min"},        //
                                         Good{"90 s", 90e9, "90 s"},           //
                                         Good{"100 us", 100e3, "100 us"},      //
                                         Good{"100 \u00b5s", 100e3, "100 us"}, // micro sign
                                         Good{"100 \u03bcs", 100e3, "100 us"}, // Greek mu
                                         Good{"5 ns", 5, "5 ns"},              //
                                         Good{"0.1 ms", 100e3, "100 us"},      //
                                         Good{".5 s", 500e6, "500 ms"},        //
                                         Good{"5. s", 5e9, "5 s"},             //
                                         Good{"1.000000001 s", 1'000'000'001, "1.000000001 s"},
                                         Good{"1050 ms", 1050e6, "1.05 s"},              //
                                         Good{"0.4 ns", 0, "0 s"},                       // rounded
                                         Good{"0.5 ns", 1, "1 ns"},                      //
                                         Good{"1.9999999999999999999999 s", 2e9, "2 s"}, //
                                         Good{"0", 0, "0 s"},   // needs no unit
                                         Good{"0.0", 0, "0 s"}, //
                                         Good{"0 d", 0, "0 s"}, //
                                         Good{"000030 s", 30e9, "30 s"}));

class BadDuration : public testing::TestWithParam<Bad> {};
TEST_P(BadDuration, IsRefusedWithAReasonAndAnExample)
{
    const Result<Duration> read = parseDuration(GetParam().text);
    ASSERT_FALSE(read.has_value());
    EXPECT_THAT(read.error().what, HasSubstr(GetParam().why));
    EXPECT_THAT(read.error().expected, HasSubstr("a duration such as \"30 s\""));
}
INSTANTIATE_TEST_SUITE_P(
    Units, BadDuration,
    testing::Values(
        Bad{"", "is empty"}, Bad{"   ", "is empty"}, Bad{"30", "has no unit"},
        Bad{"-1 s", "is negative"}, Bad{"-0 s", "is negative"}, Bad{"s", "begin with a number"},
        Bad{". s", "begin with a number"}, Bad{"nan s", "begin with a number"},
        Bad{"inf s", "begin with a number"}, Bad{"infinity", "begin with a number"},
        Bad{"+3 s", "begin with a number"}, Bad{"3 sx", "unknown unit"}, Bad{"3 S", "unknown unit"},
        Bad{"3 s 4", "unknown unit"}, Bad{"1e3 s", "unknown unit \"e3 s\""},
        Bad{"1,5 s", "unknown unit"}, Bad{"0x10 s", "unknown unit"}, Bad{"1.2.3 s", "unknown unit"},
        Bad{"10 000 s", "unknown unit"}, Bad{"60000 d", "is too large"},
        Bad{"99999999999999999999999999 s", "number in range"},
        Bad{std::string("3 s\0x", 5), "unknown unit"}, Bad{"3 \xff\xfe", "unknown unit"},
        Bad{std::string(5000, '9'), "number in range"}));

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

class GoodBytes : public testing::TestWithParam<Good> {};
TEST_P(GoodBytes, AreReadExactlyAndWrittenCanonically)
{
    const Result<Bytes> read = parseBytes(GetParam().text);
    ASSERT_TRUE(read.has_value()) << read.error().message();
    EXPECT_EQ(static_cast<double>(read->count), GetParam().value);
    EXPECT_EQ(formatBytes(*read), GetParam().canonical);
    EXPECT_EQ(parseBytes(GetParam().canonical).value(), *read);
}
INSTANTIATE_TEST_SUITE_P(Units, GoodBytes,
                         testing::Values(Good{"512 B", 512, "512 B"},                //
                                         Good{"256 KiB", 262'144, "256 KiB"},        //
                                         Good{"1 MiB", 1'048'576, "1 MiB"},          //
                                         Good{"1.5MiB", 1'572'864, "1.5 MiB"},       //
                                         Good{"10 GB", 1e10, "10 GB"},               //
                                         Good{"1 kB", 1000, "1 KB"},                 //
                                         Good{"1024 KiB", 1'048'576, "1 MiB"},       //
                                         Good{"2.5 TB", 2.5e12, "2.5 TB"},           //
                                         Good{"3 PiB", 3377699720527872.0, "3 PiB"}, //
                                         Good{"1234567 B", 1'234'567, "1234567 B"},  //
                                         Good{"0", 0, "0 B"}));

class BadBytes : public testing::TestWithParam<Bad> {};
TEST_P(BadBytes, AreRefusedWithAReasonAndAnExample)
{
    const Result<Bytes> read = parseBytes(GetParam().text);
    ASSERT_FALSE(read.has_value());
    EXPECT_THAT(read.error().what, HasSubstr(GetParam().why));
    EXPECT_THAT(read.error().expected, HasSubstr("256 KiB"));
}
INSTANTIATE_TEST_SUITE_P(Units, BadBytes,
                         testing::Values(Bad{"", "is empty"}, Bad{"256", "has no unit"},
                                         Bad{"0.5 B", "not a whole number of bytes"},
                                         Bad{"1.0001 KB", "not a whole number of bytes"},
                                         Bad{"8192 PiB", "is too large"},
                                         Bad{"1 EB", "unknown unit"}, Bad{"1 mb", "unknown unit"},
                                         Bad{"-1 KB", "is negative"},
                                         Bad{"nan", "begin with a number"}));

TEST(FormatBytes, RoundTripsEveryAmountExactly)
{
    RandomStream random(2, 1, Purpose::Sampling);
    for (int i = 0; i < 20'000; ++i) {
        const Bytes bytes{static_cast<std::int64_t>(random.next() >> (1 + random.next() % 62))};
        ASSERT_EQ(parseBytes(formatBytes(bytes)).value(), bytes) << formatBytes(bytes);
    }
}

// Rates

class GoodRate : public testing::TestWithParam<Good> {};
TEST_P(GoodRate, IsReadAndWrittenCanonically)
{
    const Result<Rate> read = parseRate(GetParam().text);
    ASSERT_TRUE(read.has_value()) << read.error().message();
    EXPECT_DOUBLE_EQ(read->perSecond, GetParam().value);
    EXPECT_EQ(formatRate(*read), GetParam().canonical);
    EXPECT_EQ(parseRate(GetParam().canonical).value(), *read);
}
INSTANTIATE_TEST_SUITE_P(Units, GoodRate,
                         testing::Values(Good{"200/s", 200, "200/s"},        //
                                         Good{" 200 / s ", 200, "200/s"},    //
                                         Good{"3/min", 0.05, "3/min"},       //
                                         Good{"3/m", 0.05, "3/min"},         //
                                         Good{"1.5/h", 1.5 / 3600, "1.5/h"}, //
                                         Good{"7/d", 7.0 / 86'400, "7/d"},   //
                                         Good{"0.5/s", 0.5, "0.5/s"},        //
                                         Good{"60/min", 1, "1/s"},           //
                                         Good{"1e6/s", 1e6, "1000000/s"},    //
                                         Good{"1234567.5/s", 1234567.5, "1234567.5/s"},
                                         Good{"0.123456789/s", 0.123456789, "0.123456789/s"},
                                         Good{"0", 0, "0/s"}));

class BadRate : public testing::TestWithParam<Bad> {};
TEST_P(BadRate, IsRefusedWithAReasonAndAnExample)
{
    const Result<Rate> read = parseRate(GetParam().text);
    ASSERT_FALSE(read.has_value());
    EXPECT_THAT(read.error().what, HasSubstr(GetParam().why));
    EXPECT_THAT(read.error().expected, HasSubstr("200/s"));
}
INSTANTIATE_TEST_SUITE_P(Units, BadRate,
                         testing::Values(Bad{"", "number in range"}, Bad{"200", "per what time"},
                                         Bad{"200 s", "per what time"}, Bad{"200/", "unknown unit"},
                                         Bad{"200/ms", "unknown unit"},
                                         Bad{"200/s/s", "unknown unit"}, Bad{"-1/s", "is negative"},
                                         Bad{"nan/s", "number in range"},
                                         Bad{"inf/s", "number in range"},
                                         Bad{"1e999/s", "number in range"}));

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
