// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/measure_set.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/core/metrics/toy_run.h"

namespace cloudyard {
namespace {

using toy::at;

/// A toy run of 100 s in which measures are taken. Work is told as (created, settled) in seconds.
class MeasureSetTest : public ::testing::Test {
protected:
    std::size_t add(const char* metric, const char* of = "", double from = -1, double to = -1)
    {
        Measure measure;
        measure.metric = metric;
        measure.of = NodeId(of);
        if (from >= 0)
            measure.from = at(from);
        if (to >= 0)
            measure.to = at(to);
        const KindDescriptor* kind = measure.of.empty()            ? nullptr
                                     : measure.of.str() == "shelf" ? &toy::kStore
                                                                   : &toy::kPeople;
        return set.add(measure, *parseMetric(metric, kind));
    }
    void begin()
    {
        set.begin(run, toy::vocabulary(), at(100));
        advance(0);
    }
    void advance(double seconds)
    {
        const SimTime until = at(seconds);
        for (;;) {
            if (set.nextSample() <= run.now())
                set.sample(run);
            if (run.now() >= until)
                return;
            run.runUntil(std::min(until, set.nextSample()));
        }
    }
    void finish(double seconds)
    {
        advance(seconds);
        set.finish(run);
    }
    void succeed(NodeIndex n, double created, double settled)
    {
        set.arrived(n, at(created));
        set.completed(n, at(created), at(settled));
    }
    void fail(NodeIndex n, double created)
    {
        set.arrived(n, at(created));
        set.failed(n, at(created));
    }

    Simulation run = toy::simulation();
    MeasureSet set;
};

TEST_F(MeasureSetTest, workCountsByTheTimeItWasCreated)
{
    const auto rate = add("success_rate", "first", 60, 66);
    const auto failed = add("failed", "first", 60, 66);
    const auto requests = add("requests", "first", 60, 66);
    const auto loss = add("loss_ratio", "first", 60, 66);
    begin();
    succeed(toy::kFirst, 59.9, 65);
    succeed(toy::kFirst, 60, 70);
    succeed(toy::kFirst, 65.9, 80);
    succeed(toy::kFirst, 66, 66.1);
    fail(toy::kFirst, 61);
    fail(toy::kFirst, 67);
    fail(toy::kSecond, 61);
    set.arrived(toy::kFirst, at(62)); // never settled
    finish(100);
    EXPECT_DOUBLE_EQ(set.value(rate), 2.0 / 3);
    EXPECT_EQ(set.value(failed), 1);
    EXPECT_EQ(set.value(requests), 4);
    EXPECT_DOUBLE_EQ(set.value(loss), 0.25);
}

TEST_F(MeasureSetTest, wholeSceneIsAllClients)
{
    const auto rate = add("success_rate");
    const auto mean = add("response_mean");
    begin();
    succeed(toy::kFirst, 1, 2);
    succeed(toy::kSecond, 1, 4);
    fail(toy::kShelf, 1);
    succeed(toy::kShelf, 1, 50);
    finish(100);
    EXPECT_DOUBLE_EQ(set.value(rate), 1);
    EXPECT_DOUBLE_EQ(set.value(mean), 2);
}

TEST_F(MeasureSetTest, waitsAndSojournsAreKeptApart)
{
    const auto wait = add("wait_max", "shelf", 10, 20);
    const auto sojourn = add("sojourn_max", "shelf", 10, 20);
    begin();
    set.waited(toy::kShelf, at(9), at(19));
    set.waited(toy::kShelf, at(10), at(13));
    succeed(toy::kShelf, 11, 18);
    finish(100);
    EXPECT_EQ(set.value(wait), 3);
    EXPECT_EQ(set.value(sojourn), 7);
}

TEST_F(MeasureSetTest, nothingToMeasureIsNotANumber)
{
    const auto rate = add("success_rate");
    const auto p95 = add("response_p95");
    const auto empty = add("empty_at", "shelf");
    const auto use = add("utilisation", "shelf");
    begin();
    finish(100);
    for (const auto measure : {rate, p95, empty, use})
        EXPECT_TRUE(std::isnan(set.value(measure)));
}

TEST_F(MeasureSetTest, aLevelIsTheOneAtTo)
{
    const auto then = add("waiting", "shelf", 0, 30);
    const auto last = add("tenfold", "shelf");
    begin();
    toy::setWaiting(run, 1);
    advance(30);
    toy::setWaiting(run, 4);
    finish(100);
    EXPECT_EQ(set.value(then), 1);
    EXPECT_EQ(set.value(last), 40);
}

TEST_F(MeasureSetTest, shapesOfALevel)
{
    const auto max = add("waiting_max", "shelf", 10, 90);
    const auto min = add("waiting_min", "shelf", 10, 90);
    const auto mean = add("waiting_mean", "shelf", 10, 90);
    const auto falls = add("waiting_falls_at", "shelf", 10, 90);
    const auto rises = add("waiting_rises_at", "shelf", 10, 90);
    const auto empty = add("empty_at", "shelf", 10, 90);
    begin();
    toy::setWaiting(run, 99); // before the window
    advance(5);
    toy::setWaiting(run, 3);
    advance(20);
    toy::setWaiting(run, 8);
    advance(40.005);
    toy::setWaiting(run, 1);
    advance(60);
    toy::setWaiting(run, 0);
    advance(95);
    toy::setWaiting(run, 50);
    finish(100);
    EXPECT_EQ(set.value(max), 8);
    EXPECT_EQ(set.value(min), 0);
    EXPECT_NEAR(set.value(mean), (10 * 3 + 20 * 8 + 20 * 1) / 80.0, 0.01);
    EXPECT_DOUBLE_EQ(set.value(rises), 20.01); // the look after the change
    EXPECT_DOUBLE_EQ(set.value(falls), 40.01);
    EXPECT_DOUBLE_EQ(set.value(empty), 60.01);
}

TEST_F(MeasureSetTest, averagesAreExact)
{
    const auto waiting = add("mean_waiting", "shelf", 10, 20);
    const auto use = add("utilisation", "shelf", 10, 20);
    begin();
    toy::setLevel(run, &StationStats::capacity, &StationStats::capacityNs, 4);
    advance(12.5);
    toy::setWaiting(run, 6);
    toy::setLevel(run, &StationStats::busy, &StationStats::busyNs, 2);
    advance(15);
    toy::setWaiting(run, 0);
    finish(100);
    EXPECT_DOUBLE_EQ(set.value(waiting), 6 * 2.5 / 10);
    EXPECT_DOUBLE_EQ(set.value(use), 2 * 7.5 / (4 * 10));
}

TEST_F(MeasureSetTest, ledgersCountWithinTheWindow)
{
    const auto lost = add("lost", "", 10, 20);
    const auto expired = add("expired");
    const auto shelf = add("lost", "shelf");
    begin();
    MessageLedger& ledger = run.mutableState().ledgers.messages;
    StationStats& station = run.mutableState().stations[toy::kShelf];
    ledger.expired = 1;
    advance(15);
    ledger.expired = 3;
    ledger.deadLettered = 50;
    run.mutableState().ledgers.parked = {.deadLettered = 50, .expired = 3, .removed = 1}; // the others are kept
    ledger.failed[static_cast<std::size_t>(Reason::Delivery)] = 5;
    ledger.failed[static_cast<std::size_t>(Reason::Timeout)] =
        100; // the client knows: nothing is lost
    advance(25);
    ledger.expired = 10;
    station.lost = 3;
    station.arrivals = 9; // those that are gone are dead letters elsewhere
    station.completions = 5;
    station.inSystem = 1;
    finish(100);
    EXPECT_EQ(set.value(lost), 2 + (3 + 1) + 5);
    EXPECT_EQ(set.value(expired), 10);
    EXPECT_EQ(set.value(shelf), 3);
}

TEST_F(MeasureSetTest, anEarlyEndEndsTheMeasure)
{
    const auto mean = add("waiting_mean", "shelf", 0, 100);
    const auto average = add("mean_waiting", "shelf", 0, 100);
    const auto later = add("waiting", "shelf", 50, 100);
    begin();
    toy::setWaiting(run, 2);
    set.sample(run);
    finish(10);
    EXPECT_NEAR(set.value(mean), 2, 0.01);
    EXPECT_DOUBLE_EQ(set.value(average), 2);
    EXPECT_TRUE(std::isnan(set.value(later)));
    EXPECT_EQ(set.nextSample(), at(50));
}

} // namespace
} // namespace cloudyard
