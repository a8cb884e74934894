// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/canvas/support/canvas_fixture.h"

#include <array>
#include <random>

#include "gui/canvas/scene/sizes.h"

namespace cloudyard::test {
namespace {

SettingDescriptor setting(std::string_view key, SettingType type, std::string_view defaultText)
{
    SettingDescriptor descriptor;
    descriptor.key = key;
    descriptor.label = key;
    descriptor.type = type;
    descriptor.defaultText = defaultText;
    return descriptor;
}

MetricDescriptor metric(std::string_view key, std::string_view label, MetricUnit unit, bool onCard = true)
{
    MetricDescriptor descriptor;
    descriptor.key = key;
    descriptor.label = label;
    descriptor.unit = unit;
    descriptor.onCard = onCard;
    return descriptor;
}

KindDescriptor kind(std::string_view id, std::string_view name, std::string_view service, KindFamily family,
                    std::vector<Placement> placements, std::vector<std::string_view> offers,
                    std::vector<LinkRule> links)
{
    KindDescriptor k;
    k.id = id;
    k.name = name;
    k.serviceName = service;
    k.family = family;
    k.defaultName = id;
    k.placements = std::move(placements);
    k.offers = std::move(offers);
    k.links = std::move(links);
    return k;
}

LinkRule rule(LinkMeaning meaning, std::string_view target) { return {meaning, target, 1'000'000, "links"}; }

std::vector<KindDescriptor> makeKinds()
{
    std::vector<KindDescriptor> kinds;
    auto& clients = kinds.emplace_back(kind("clients", "Clients", "Users", KindFamily::Traffic, {Placement::Map}, {},
                                            {rule(LinkMeaning::Request, "request"), rule(LinkMeaning::Send, "store")}));
    clients.settings = {setting("city", SettingType::City, "Dublin"), setting("rate", SettingType::PerTime, "10/s")};
    clients.metrics = {metric("rate", "Rate", MetricUnit::PerSecond), metric("success", "Success", MetricUnit::Ratio),
                       metric("p95", "p95", MetricUnit::Seconds)};
    clients.metrics[1].source = MetricSource::SuccessRatio;
    auto& region = kinds.emplace_back(kind("region", "Region", "Region", KindFamily::Places, {Placement::Map}, {}, {}));
    region.isPlace = true;
    region.settings = {setting("code", SettingType::RegionCode, "eu-west-1")};
    kinds.emplace_back(kind("zone", "Zone", "Availability Zone", KindFamily::Places, {Placement::Region}, {}, {}))
        .isPlace = true;
    auto& balancer =
        kinds.emplace_back(kind("load-balancer", "Load balancer", "Elastic Load Balancing", KindFamily::Traffic,
                                {Placement::Region}, {"request"}, {rule(LinkMeaning::Route, "target")}));
    balancer.needsOutgoing = {{LinkMeaning::Route, "no targets"}};
    balancer.metrics = {metric("rate", "Rate", MetricUnit::PerSecond), metric("healthy", "Healthy", MetricUnit::None)};
    auto& instance = kinds.emplace_back(kind(
        "instance", "Instance", "Amazon EC2", KindFamily::Compute, {Placement::Zone}, {"request", "target", "poller"},
        {rule(LinkMeaning::Send, "store"), rule(LinkMeaning::Send, "publish"), rule(LinkMeaning::Request, "request")}));
    instance.metrics = {metric("busy", "Busy", MetricUnit::None), metric("waiting", "Waiting", MetricUnit::Messages),
                        metric("p95", "p95", MetricUnit::Seconds)};
    auto& queue =
        kinds.emplace_back(kind("queue", "Queue", "Amazon SQS", KindFamily::Messaging, {Placement::Region}, {"store"},
                                {rule(LinkMeaning::Poll, "poller"), rule(LinkMeaning::DeadLetter, "store")}));
    queue.needsOutgoing = {{LinkMeaning::Poll, "nothing polls this queue"}};
    queue.metrics = {metric("waiting", "Waiting", MetricUnit::Messages),
                     metric("in_flight", "In flight", MetricUnit::Messages),
                     metric("age", "Oldest", MetricUnit::Seconds)};
    auto& topic =
        kinds.emplace_back(kind("topic", "Topic", "Amazon SNS", KindFamily::Messaging, {Placement::Region}, {"publish"},
                                {rule(LinkMeaning::Subscribe, "store"), rule(LinkMeaning::Subscribe, "deliver")}));
    topic.metrics = {metric("publishes", "Published", MetricUnit::PerSecond),
                     metric("copies", "Copies", MetricUnit::None)};
    auto& people = kinds.emplace_back(kind("subscriber", "Subscriber", "Push, email, SMS", KindFamily::People,
                                           {Placement::Map, Placement::Region}, {"deliver"}, {}));
    people.metrics = {metric("delivered", "Delivered", MetricUnit::PerSecond)};
    return kinds;
}

std::vector<FaultDescriptor> makeFaults()
{
    FaultDescriptor power{.id = "zone-power-loss",
                          .name = "Power loss",
                          .verb = "Cut power",
                          .state = "power lost",
                          .help = "Silence",
                          .targetKinds = {"zone"},
                          .parameters = {}};
    FaultDescriptor stop{.id = "instance-stop",
                         .name = "Stop",
                         .verb = "Stop",
                         .state = "stopped",
                         .help = "Refusal",
                         .targetKinds = {"instance"},
                         .parameters = {}};
    FaultDescriptor cut{.id = "link-cut",
                        .name = "Cut",
                        .verb = "Cut",
                        .state = "cut",
                        .help = "Partition",
                        .targetKinds = {},
                        .targetsLinks = true,
                        .parameters = {}};
    return {power, stop, cut};
}

void addShopNodes(Scene& scene)
{
    const auto city = [](Node node, const char* name) {
        node.settings.set("city", std::string(name));
        return node;
    };
    scene.nodes = {
        city(makeNode("shoppers-dublin", "clients", {}, {-240, -728}), "Dublin"),
        city(makeNode("shoppers-sao-paulo", "clients", {}, {-240, -584}), "São Paulo"),
        makeNode("eu", "region", {}, {0, -776}),
        makeNode("eu-a", "zone", "eu", {140, 160}),
        makeNode("eu-b", "zone", "eu", {140, 312}),
        makeNode("eu-c", "zone", "eu", {140, 464}),
        makeNode("web", "load-balancer", "eu", {24, 48}),
        makeNode("web-a", "instance", "eu-a", {20, 32}),
        makeNode("web-b", "instance", "eu-b", {20, 32}),
        makeNode("web-c", "instance", "eu-c", {20, 32}),
        makeNode("orders", "queue", "eu", {388, 48}),
        makeNode("orders-dlq", "queue", "eu", {636, 48}),
        makeNode("fulfil-a", "instance", "eu-a", {496, 32}),
        makeNode("fulfil-b", "instance", "eu-b", {496, 32}),
        makeNode("fulfil-c", "instance", "eu-c", {496, 32}),
        makeNode("order-events", "topic", "eu", {904, 344}),
        makeNode("billing", "queue", "eu", {904, 176}),
        makeNode("shipping", "queue", "eu", {904, 512}),
        makeNode("billing-1", "instance", "eu-b", {248, 32}),
        makeNode("shipping-1", "instance", "eu-c", {248, 32}),
        makeNode("phones", "subscriber", "eu", {904, 48}),
    };
    const std::array names{std::pair{"eu", "Ireland"}, std::pair{"eu-a", "Zone a"}, std::pair{"eu-b", "Zone b"},
                           std::pair{"eu-c", "Zone c"}};
    for (const auto& [id, name] : names)
        scene.find(NodeId(id))->name = name;
}

} // namespace

const Vocabulary& canvasVocabulary()
{
    static const std::vector<KindDescriptor> kinds = makeKinds();
    static const std::vector<FaultDescriptor> faults = makeFaults();
    static const Vocabulary vocabulary = [] {
        Vocabulary v;
        for (const KindDescriptor& k : kinds)
            v.kinds.push_back(&k);
        for (const FaultDescriptor& f : faults)
            v.faults.push_back(&f);
        return v;
    }();
    return vocabulary;
}

Node makeNode(std::string id, std::string kind, std::string parent)
{
    Node node;
    node.id = NodeId(std::move(id));
    node.kind = std::move(kind);
    node.parent = NodeId(std::move(parent));
    return node;
}

Node makeNode(std::string id, std::string kind, std::string parent, Point position)
{
    Node node = makeNode(std::move(id), std::move(kind), std::move(parent));
    node.position = position;
    return node;
}

Link makeLink(std::string from, std::string to)
{
    Link link;
    link.id = LinkId(from + "-" + to);
    link.from = NodeId(std::move(from));
    link.to = NodeId(std::move(to));
    return link;
}

Scene shopScene()
{
    Scene scene;
    scene.title = "Orders survive a zone";
    scene.seed = 42;
    addShopNodes(scene);
    scene.links = {makeLink("shoppers-dublin", "web"), makeLink("shoppers-sao-paulo", "web")};
    for (const std::string zone : {"a", "b", "c"}) {
        scene.links.push_back(makeLink("web", "web-" + zone));
        scene.links.push_back(makeLink("web-" + zone, "orders"));
        scene.links.push_back(makeLink("orders", "fulfil-" + zone));
        scene.links.push_back(makeLink("fulfil-" + zone, "order-events"));
    }
    for (const auto& [from, to] : {std::pair{"orders", "orders-dlq"},
                                   {"order-events", "billing"},
                                   {"order-events", "shipping"},
                                   {"order-events", "phones"},
                                   {"billing", "billing-1"},
                                   {"shipping", "shipping-1"}})
        scene.links.push_back(makeLink(from, to));
    return scene;
}

Scene unplacedShopScene()
{
    Scene scene = shopScene();
    for (Node& node : scene.nodes)
        node.position.reset();
    return scene;
}

Scene bigScene(int cards, int links)
{
    Scene scene;
    std::minstd_rand random(7);
    const int regions = (cards + 99) / 100;
    const std::array codes{"us-east-1", "eu-west-1", "ap-south-1", "sa-east-1", "us-west-2", "ap-northeast-1"};
    for (int r = 0; r < regions; ++r) {
        const std::string region = "r" + std::to_string(r);
        Node node = makeNode(region, "region", {}, {-2000.0 + 2400 * (r % 5), -1000.0 + 1400 * (r / 5)});
        node.settings.set("code", std::string(codes[static_cast<std::size_t>(r) % codes.size()]));
        scene.nodes.push_back(node);
        for (int z = 0; z < 4; ++z)
            scene.nodes.push_back(makeNode(region + "-z" + std::to_string(z), "zone", region, {24.0 + 560 * z, 60}));
    }
    for (int i = 0; i < cards; ++i) {
        const int region = i / 100, zone = i % 4, slot = (i % 100) / 4;
        scene.nodes.push_back(makeNode("n" + std::to_string(i), "instance",
                                       "r" + std::to_string(region) + "-z" + std::to_string(zone),
                                       {20 + (slot % 3) * 172.0, 40 + (slot / 3) * 104.0}));
    }
    for (int i = 0; i < links; ++i) {
        const int from = static_cast<int>(random() % static_cast<unsigned>(cards));
        const int to = from / 100 * 100 + static_cast<int>(random() % 100);
        if (from == to || to >= cards)
            continue;
        Link link = makeLink("n" + std::to_string(from), "n" + std::to_string(to));
        link.id = LinkId("l" + std::to_string(i));
        scene.links.push_back(link);
    }
    return scene;
}

std::shared_ptr<Topology> topologyOf(const Scene& scene)
{
    static const std::array<KindBehaviour, 8> behaviours = [] {
        std::array<KindBehaviour, 8> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].id = canvasVocabulary().kinds[i]->id.data();
        return all;
    }();
    static const std::array<const KindBehaviour*, 8> kinds = [] {
        std::array<const KindBehaviour*, 8> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = &behaviours[i];
        return all;
    }();
    static const FaultBehaviour power{.id = "zone-power-loss"};
    static const std::array<const FaultBehaviour*, 1> faults{&power};
    auto topology = std::make_shared<Topology>();
    topology->kinds = kinds;
    topology->faults = faults;
    for (const Node& node : scene.nodes) {
        TopologyNode& made = topology->nodes.emplace_back();
        for (std::size_t k = 0; k < kinds.size(); ++k)
            if (node.kind == kinds[k]->id)
                made.kind = static_cast<std::uint16_t>(k);
        topology->nodeIds.push_back(node.id.str());
        topology->nodeNames.push_back(node.name);
    }
    const auto indexOf = [&](const NodeId& id) {
        for (std::uint32_t i = 0; i < scene.nodes.size(); ++i)
            if (scene.nodes[i].id == id)
                return i;
        return kNone;
    };
    for (const Link& link : scene.links) {
        TopologyLink& made = topology->links.emplace_back();
        made.from = indexOf(link.from);
        made.to = indexOf(link.to);
        topology->linkIds.push_back(link.id.str());
    }
    return topology;
}

Frame frameOf(const Scene& scene, std::shared_ptr<const Topology> topology, double simSeconds)
{
    Frame frame;
    frame.now = SimTime::fromSeconds(simSeconds);
    frame.playing = true;
    frame.topology = std::move(topology);
    frame.nodes.resize(scene.nodes.size());
    frame.links.resize(scene.links.size());
    return frame;
}

} // namespace cloudyard::test
