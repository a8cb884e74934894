// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>

#include "core/model/scene.h"

namespace cloudyard {

/// Builds small scenes for the tests of sessions.
class SmallScene {
public:
    using Settings = std::initializer_list<std::pair<const char*, SettingValue>>;

    SmallScene& node(const std::string& id, const std::string& kind, const std::string& parent = "",
                     Settings settings = {})
    {
        Node& node = scene.nodes.emplace_back();
        node.id = NodeId(id);
        node.kind = kind;
        node.parent = NodeId(parent);
        fill(node.settings, settings);
        return *this;
    }
    SmallScene& link(const std::string& from, const std::string& to, Settings settings = {})
    {
        Link& link = scene.links.emplace_back();
        link.id = LinkId(from + "-" + to);
        link.from = NodeId(from);
        link.to = NodeId(to);
        fill(link.settings, settings);
        return *this;
    }
    SmallScene& fault(double at, const std::string& what, const std::string& target, double lasting)
    {
        ExperimentStep& step = scene.experiment.emplace_back();
        step.at = SimTime::fromSeconds(at);
        step.fault = what;
        step.target = target;
        step.duration = Duration::fromSeconds(lasting);
        return *this;
    }
    SmallScene& lasting(double seconds)
    {
        scene.duration = Duration::fromSeconds(seconds);
        return *this;
    }
    [[nodiscard]] std::shared_ptr<const Scene> share() const
    {
        return std::make_shared<const Scene>(scene);
    }

    Scene scene;

private:
    static void fill(SettingMap& map, Settings settings)
    {
        for (const auto& [key, value] : settings)
            map.set(key, value);
    }
};

/// Shoppers, a balancer over two instances in two zones, a queue, a worker. Zone a loses power from
/// 8 to 14 s.
inline SmallScene shop()
{
    SmallScene s;
    s.scene.title = "Shop";
    s.scene.seed = 42;
    s.node("shoppers", "clients", "", {{"rate", "60/s"}, {"city", "Dublin"}})
        .node("eu", "region", "", {{"code", "eu-west-1"}})
        .node("eu-a", "zone", "eu")
        .node("eu-b", "zone", "eu")
        .node("web", "load-balancer", "eu")
        .node("web-a", "instance", "eu-a",
              {{"service_time", "exponential 20 ms"}, {"boot_time", "constant 3 s"}})
        .node("web-b", "instance", "eu-b",
              {{"service_time", "exponential 20 ms"}, {"boot_time", "constant 3 s"}})
        .node("orders", "queue", "eu")
        .node("worker", "instance", "eu-b", {{"service_time", "exponential 25 ms"}})
        .link("shoppers", "web", {{"timeout", "2 s"}, {"retries", 1}})
        .link("web", "web-a")
        .link("web", "web-b")
        .link("web-a", "orders")
        .link("web-b", "orders")
        .link("orders", "worker")
        .fault(8, "zone-power-loss", "eu-a", 6)
        .lasting(30);
    return s;
}

} // namespace cloudyard
