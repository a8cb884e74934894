// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>
#include <string>

#include <gmock/gmock.h>

#include "core/base/distribution.h"

namespace cloudyard {
namespace {

using ::testing::HasSubstr;

struct Good {
    const char* text;
    const char* canonical;
    friend std::ostream& operator<<(std::ostream& out, const Good& good)
    {
        return out << good.text;
    }
};

class GoodDistribution : public ::testing::TestWithParam<Good> {};
TEST_P(GoodDistribution, IsReadAndWrittenCanonically)
{
    const Result<Distribution> read = Distribution::parse(GetParam().text);
    ASSERT_TRUE(read.has_value()) << read.error().message();
    EXPECT_EQ(read->text(), GetParam().canonical);
    EXPECT_EQ(Distribution::parse(GetParam().canonical).value(), *read);
}
INSTANTIATE_TEST_SUITE_P(
    Texts, GoodDistribution,
    ::testing::Values(
        Good{"5 ms", "constant 5 ms"}, Good{"5ms", "constant 5 ms"}, Good{"0", "constant 0 s"},
        Good{"constant 0", "constant 0 s"}, Good{"constant 1500 ms", "constant 1.5 s"},
        Good{"exponential 8 ms", "exponential 8 ms"},
        Good{"  Exponential   8ms ", "exponential 8 ms"},
        Good{"exponential 12.5 ms", "exponential 12.5 ms"},
        Good{"exponential\t8\tms", "exponential 8 ms"},
        Good{"uniform 0.1 ms 0.3 ms", "uniform 100 us 300 us"},
        Good{"uniform 0.1ms 0.3ms", "uniform 100 us 300 us"},
        Good{"uniform 0 100 ms", "uniform 0 s 100 ms"},
        Good{"lognormal 12 ms 0.4", "lognormal 12 ms 0.4"},
        Good{"lognormal 12ms .4", "lognormal 12 ms 0.4"},
        Good{"normal 20 ms 5 ms", "normal 20 ms 5 ms"}, Good{"pareto 2 ms 2.5", "pareto 2 ms 2.5"},
        Good{"erlang 3 12 ms", "erlang 3 12 ms"}, Good{"erlang 3 12ms", "erlang 3 12 ms"},
        Good{"hyperexponential 10 ms 4", "hyperexponential 10 ms 4"}));

struct Bad {
    std::string text;
    const char* message;
    friend std::ostream& operator<<(std::ostream& out, const Bad& bad) { return out << bad.text; }
};

class BadDistribution : public ::testing::TestWithParam<Bad> {};
TEST_P(BadDistribution, IsRefusedWithAReasonAndAnExample)
{
    const Result<Distribution> read = Distribution::parse(GetParam().text);
    ASSERT_FALSE(read.has_value());
    EXPECT_THAT(read.error().message(), HasSubstr(GetParam().message));
    EXPECT_FALSE(read.error().expected.empty());
}
INSTANTIATE_TEST_SUITE_P(
    Texts, BadDistribution,
    ::testing::Values(
        Bad{"", "is empty"}, Bad{"  ", "is empty"}, Bad{"5", "has no unit"},
        Bad{"exponental 3 ms", "did you mean \"exponential\"?"},
        Bad{"weibull 3 ms", "\"weibull\" is not a kind of distribution (expected"},
        Bad{"exponential", "a value is missing"},
        Bad{"exponential 8 ms 3", "\"3\" is one value too many"},
        Bad{"exponential 8 ms ms", "\"ms\" is one value too many"},
        Bad{"5 ms 6 ms", "\"6\" is one value too many"}, Bad{"exponential 8", "\"8\" has no unit"},
        Bad{"exponential -8 ms", "is negative"},
        Bad{"exponential nan ms", "does not begin with a number"},
        Bad{"exponential inf", "does not begin with a number"},
        Bad{"exponential 8 parsecs", "unknown unit \"parsecs\""},
        Bad{"uniform 3 ms", "a value is missing"},
        Bad{"uniform 3 ms 1 ms", "the range ends before it begins"},
        Bad{"lognormal 12 ms", "a value is missing"},
        Bad{"lognormal 12 ms -1", "sigma is out of range"},
        Bad{"lognormal 12 ms inf", "\"inf\" is not a number"},
        Bad{"lognormal 12 ms nan", "\"nan\" is not a number"},
        Bad{"pareto 2 ms 1", "the shape is out of range"}, Bad{"erlang 3", "a value is missing"},
        Bad{"erlang 2.5 12 ms", "not a whole number"},
        Bad{"erlang 0 12 ms", "number of stages is out of range"}, Bad{"erlang 12 ms 3", "\"ms\""},
        Bad{"hyperexponential 10 ms 0.5", "coefficient of variation is out of range"},
        Bad{"exponential 999999 d", "is too large"},
        Bad{"\xff\xfe 3 ms", "is not a kind of distribution"},
        Bad{std::string(100'000, 'x'), "is not a kind of distribution"}));

TEST(DistributionForms, EachExampleIsAnExampleOfItsKind)
{
    ASSERT_EQ(Distribution::forms().size(), 8u);
    for (const Distribution::Form& form : Distribution::forms()) {
        const Result<Distribution> example = Distribution::parse(form.example);
        ASSERT_TRUE(example.has_value()) << form.example;
        EXPECT_EQ(example->kind(), form.kind);
        EXPECT_TRUE(form.example.starts_with(form.name));
    }
}

} // namespace
} // namespace cloudyard
