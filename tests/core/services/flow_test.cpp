// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/services/registry.h"

namespace cloudyard {
namespace {

Node node(std::string id, std::string kind, std::string parent = {}, SettingMap settings = {})
{
    Node made;
    made.id = NodeId(std::move(id));
    made.kind = std::move(kind);
    made.parent = NodeId(std::move(parent));
    made.settings = std::move(settings);
    return made;
}

Link link(std::string from, std::string to, SettingMap settings = {})
{
    Link made;
    made.id = LinkId(from + "-" + to);
    made.from = NodeId(std::move(from));
    made.to = NodeId(std::move(to));
    made.settings = std::move(settings);
    return made;
}

SettingMap with(std::initializer_list<SettingMap::Entry> entries)
{
    SettingMap map;
    for (const auto& entry : entries)
        map.set(entry.key, entry.value);
    return map;
}

/// Clients, a balancer over two zones, a queue, workers, a topic with a queue and people.
Scene flowShop()
{
    Scene scene;
    scene.seed = 1;
    scene.nodes = {
        node("shoppers", "clients", "", with({{"rate", "50/s"}})),
        node("eu", "region", "", with({{"code", "eu-west-1"}})),
        node("a", "zone", "eu"),
        node("b", "zone", "eu"),
        node("web", "load-balancer", "eu",
             with({{"health_check_interval", "5 s"},
                   {"health_check_timeout", "2 s"},
                   {"healthy_threshold", std::int64_t{2}}})),
        node("web-a", "instance", "a", with({{"service_time", "exponential 20 ms"}, {"boot_time", "constant 5 s"}})),
        node("web-b", "instance", "b", with({{"service_time", "exponential 20 ms"}, {"boot_time", "constant 5 s"}})),
        node("orders", "queue", "eu", with({{"receive_wait_time", "20 s"}, {"visibility_timeout", "10 s"}})),
        node("worker", "instance", "a",
             with({{"slots", std::int64_t{4}}, {"service_time", "exponential 30 ms"}, {"boot_time", "constant 5 s"}})),
        node("events", "topic", "eu"),
        node("billing", "queue", "eu"),
        node("phones", "subscriber", "eu"),
    };
    scene.links = {link("shoppers", "web", with({{"timeout", "1 s"}, {"retries", std::int64_t{1}}})),
                   link("web", "web-a"),
                   link("web", "web-b"),
                   link("web-a", "orders"),
                   link("web-b", "orders"),
                   link("orders", "worker"),
                   link("worker", "events"),
                   link("events", "billing"),
                   link("events", "phones")};
    return scene;
}

TEST(Flow, DeadLettersLeaveAlongTheirLink)
{
    Scene scene = flowShop();
    scene.nodes.push_back(node("lost", "queue", "eu"));
    scene.links.push_back(link("orders", "lost"));
    scene.find(NodeId("orders"))->settings.set("max_receives", std::int64_t{1});
    scene.find(NodeId("orders"))->settings.set("visibility_timeout", "1 s");
    scene.find(NodeId("worker"))->settings.set("failure", 0.2);
    auto simulation = buildSimulation(scene);
    ASSERT_TRUE(simulation);
    struct Seen : Observer {
        void hop(const Hop& hop) override { hops += hop.link == over ? 1 : 0; }
        LinkIndex over = kNone;
        std::uint64_t hops = 0;
    } seen;
    seen.over = simulation->topology().findLink("orders-lost");
    simulation->runUntil(SimTime::fromSeconds(30), &seen);
    const std::uint64_t moved = simulation->ledgers().parked.deadLettered;
    EXPECT_GT(moved, 100u);
    EXPECT_EQ(simulation->state().traffic[seen.over].departures[0], moved);
    EXPECT_EQ(seen.hops, moved);
}

TEST(Flow, OrdersReachBillingAndPhones)
{
    auto simulation = buildSimulation(flowShop());
    ASSERT_TRUE(simulation) << simulation.error().message();
    simulation->runUntil(SimTime::fromSeconds(60));
    const MessageLedger& ledger = simulation->ledgers().messages;
    EXPECT_NEAR(static_cast<double>(ledger.createdRequests), 50 * 60, 300);
    EXPECT_EQ(sum(ledger.failed), 0u);
    EXPECT_EQ(sum(ledger.dropped), 0u);
    const Topology& topology = simulation->topology();
    const auto billing = simulation->station(topology.findNode("billing"));
    const auto phones = simulation->station(topology.findNode("phones"));
    EXPECT_NEAR(static_cast<double>(billing.arrivals), static_cast<double>(ledger.createdRequests), 30);
    EXPECT_NEAR(static_cast<double>(phones.completions), static_cast<double>(ledger.createdRequests), 60);
    const auto balanced = simulation->checkLedgers();
    EXPECT_TRUE(balanced) << balanced.error().message();
}

TEST(Flow, LedgersBalanceAtEveryEventThroughAPowerLoss)
{
    Scene scene = flowShop();
    ExperimentStep powerLoss;
    powerLoss.at = SimTime::fromSeconds(5);
    powerLoss.fault = "zone-power-loss";
    powerLoss.target = "a";
    powerLoss.duration = Duration::seconds(10);
    scene.experiment = {powerLoss};
    auto simulation = buildSimulation(scene);
    ASSERT_TRUE(simulation) << simulation.error().message();
    while (simulation->now() < SimTime::fromSeconds(40)) {
        if (simulation->step(SimTime::fromSeconds(40)) == RunEnd::NothingLeft)
            break;
        const auto balanced = simulation->checkLedgers();
        ASSERT_TRUE(balanced) << simulation->now().toSeconds() << " s: " << balanced.error().message();
    }
    EXPECT_GT(simulation->ledgers().calls.timedOut, 50u);
}

TEST(Flow, ACopyHasTheSameFuture)
{
    auto simulation = buildSimulation(flowShop());
    ASSERT_TRUE(simulation);
    simulation->runUntil(SimTime::fromSeconds(10));
    Simulation copy = *simulation;
    const auto fault = makeFault(*simulation, "zone-power-loss", "b");
    ASSERT_TRUE(fault);
    Simulation twin = copy;
    simulation->injectFault(*fault);
    simulation->runUntil(SimTime::fromSeconds(20));
    *simulation = Simulation();
    copy.runUntil(SimTime::fromSeconds(30));
    auto again = buildSimulation(flowShop());
    again->runUntil(SimTime::fromSeconds(30));
    twin.runUntil(SimTime::fromSeconds(15));
    twin.runUntil(SimTime::fromSeconds(30));
    EXPECT_EQ(copy.fingerprint(), again->fingerprint());
    EXPECT_EQ(twin.fingerprint(), again->fingerprint());
    EXPECT_EQ(copy.ledgers(), again->ledgers());
}

} // namespace
} // namespace cloudyard
