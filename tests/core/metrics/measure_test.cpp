// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/measure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/metrics/toy_run.h"

namespace cloudyard {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

Scene toyScene()
{
    Scene scene;
    Node people, shelf;
    people.id = NodeId("first");
    people.kind = "people";
    shelf.id = NodeId("shelf");
    shelf.kind = "store";
    scene.nodes = {people, shelf};
    return scene;
}

Measure measure(std::string metric, std::string of = {})
{
    Measure made;
    made.metric = std::move(metric);
    made.of = NodeId(std::move(of));
    return made;
}

std::string refusal(const Measure& m)
{
    const auto checked = checkMeasure(m, toyScene(), toy::vocabulary());
    return checked ? "" : checked.error().message();
}

TEST(ParseMetric, prefersAKindsOwnGauge)
{
    const auto form = parseMetric("waiting", &toy::kStore);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->source, MeasureForm::Source::Level);
    EXPECT_EQ(form->level, MeasureForm::Level::Gauge);
    EXPECT_EQ(form->gauge, 0);
    EXPECT_EQ(parseMetric("waiting", &toy::kPeople)->level, MeasureForm::Level::Waiting);
}

TEST(ParseMetric, knowsEverySuffixOfALevel)
{
    using Shape = MeasureForm::Shape;
    const std::pair<const char*, Shape> cases[] = {{"tenfold", Shape::Last},
                                                   {"tenfold_max", Shape::Max},
                                                   {"tenfold_min", Shape::Min},
                                                   {"tenfold_mean", Shape::Mean},
                                                   {"tenfold_falls_at", Shape::FallsAt},
                                                   {"tenfold_rises_at", Shape::RisesAt},
                                                   {"tenfold_empty_at", Shape::EmptyAt}};
    for (const auto& [name, shape] : cases) {
        const auto form = parseMetric(name, &toy::kStore);
        ASSERT_TRUE(form) << name;
        EXPECT_EQ(form->shape, shape) << name;
        EXPECT_EQ(form->gauge, 1) << name;
    }
}

TEST(ParseMetric, takesEverythingThatItOffers)
{
    for (const KindDescriptor* kind :
         {static_cast<const KindDescriptor*>(nullptr), &toy::kPeople, &toy::kStore})
        for (const std::string& name : metricNames(kind))
            EXPECT_TRUE(parseMetric(name, kind)) << name;
}

TEST(ParseMetric, waitsAreNotTimesInTheSystem)
{
    EXPECT_TRUE(parseMetric("wait_p95", &toy::kStore)->ofWaits);
    EXPECT_FALSE(parseMetric("response_p95", &toy::kStore)->ofWaits);
    EXPECT_FALSE(parseMetric("wait_p95", nullptr));
}

TEST(CheckMeasure, acceptsWhatCanBeMeasured)
{
    for (const Measure& good :
         {measure("success_rate"), measure("success_rate", "first"), measure("lost"),
          measure("lost", "shelf"), measure("empty_at", "shelf"), measure("backlog_max"),
          measure("utilisation", "shelf")})
        EXPECT_EQ(refusal(good), "") << good.metric;
}

TEST(CheckMeasure, saysWhatIsWrong)
{
    EXPECT_THAT(refusal(measure("succes_rate")), HasSubstr("success_rate"));
    EXPECT_THAT(refusal(measure("p95", "first")), HasSubstr("people nodes have no metric \"p95\""));
    EXPECT_THAT(refusal(measure("utilisation")), HasSubstr("the whole scene has no metric"));
    EXPECT_THAT(refusal(measure("lost", "first")), HasSubstr("no metric \"lost\""));
    EXPECT_THAT(refusal(measure("failed", "nobody")), HasSubstr("there is no node \"nobody\""));
    EXPECT_THAT(refusal(measure("waiting_ever", "shelf")), HasSubstr("no metric"));
    EXPECT_THAT(refusal(measure("")), HasSubstr("no metric"));
    Measure backwards = measure("failed");
    backwards.from = toy::at(5);
    backwards.to = toy::at(4);
    EXPECT_THAT(refusal(backwards), HasSubstr("before it begins"));
}

TEST(MeasureErrors, namesTheObjective)
{
    Scene scene = toyScene();
    scene.objectives.resize(2);
    scene.objectives[0].measure = measure("failed");
    scene.objectives[1].measure = measure("nonsense");
    scene.expectations.resize(1);
    scene.expectations[0].measure = measure("lost", "first");
    const auto errors = measureErrors(scene, toy::vocabulary());
    ASSERT_EQ(errors.size(), 2u);
    EXPECT_EQ(errors[0].where, "objective 2");
    EXPECT_EQ(errors[1].where, "expectation 1");
}

} // namespace
} // namespace cloudyard
