// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/setting_descriptor.h"

namespace cloudyard {

/// What a link does with messages. Follows from the kinds of its two ends (`LinkRule`).
enum class LinkMeaning : std::uint8_t {
    Request,    ///< the source calls and waits
    Send,       ///< the source hands an item over and goes on once it is accepted
    Route,      ///< a balancer passes calls on to a target
    Poll,       ///< the target polls the source; drawn the way messages go
    Subscribe,  ///< the source delivers a copy to the target
    DeadLetter, ///< the source moves what cannot be processed to the target
};
inline constexpr int kLinkMeanings = 6;

struct Node;
struct Link;
struct KindDescriptor;

/// A link as one of its ends sees it.
struct LinkedNode {
    const Link* link = nullptr;
    const Node* other = nullptr; ///< at its other end
    LinkMeaning meaning = {};
    const KindDescriptor* kind = nullptr; ///< of the other node
    const Node* named = nullptr; ///< that a setting of the link names (`SettingDescriptor::names`); null: none that exists
    const KindDescriptor* namedKind = nullptr; ///< null also where the kind is not known
};

/// Where a node of a kind may stand: on the map, in a region, in a zone.
enum class Placement : std::uint8_t { Map, Region, Zone };

/// What a kind's family is; the palette groups by it.
enum class KindFamily : std::uint8_t { Traffic, Places, Compute, Messaging, People };

/// "A link from me to anything that offers `target` means `meaning`." The first matching rule wins.
struct LinkRule {
    LinkMeaning meaning = {};
    std::string_view target = {};   ///< an interface that the other kind offers: "request", "store", "publish", ...
    int maxLinks = 1'000'000;  ///< how many such links one node may have
    std::string_view help = {};     ///< "sends orders to the queue"
};

/// Where the number behind a metric comes from. Windowed ones cover the last 10 simulated seconds on cards, and the
/// sampling window in series.
enum class MetricSource : std::uint8_t {
    Gauge,          ///< the kind's own instantaneous value, by position in its gauges
    ArrivalRate,    ///< arrivals per second
    CompletionRate, ///< completions per second
    FailureRate,
    SuccessRatio,   ///< completions / (completions + failures), by time of creation
    SojournP50,
    SojournP95,
    SojournP99,
    WaitP95,
};

enum class MetricUnit : std::uint8_t { None, PerSecond, Seconds, Ratio, Messages, Dollars };

/// One number of a kind: on its card, in charts, in `series` and in `nodes.*.metrics` of the report.
struct MetricDescriptor {
    std::string_view key = {};   ///< "waiting"
    std::string_view label = {}; ///< "Waiting"
    MetricUnit unit = MetricUnit::None;
    MetricSource source = MetricSource::Gauge;
    int gauge = -1;         ///< position in the kind's gauges when source is Gauge
    bool onCard = true;     ///< the card shows the first four of these
    bool charted = true;    ///< has a line in the charts
    bool sinceStart = false; ///< a count that only ever grows: not in one chart with what is so at the moment
    std::string_view outOf = {}; ///< key of the metric that it is a part of: "busy 2/6"
    std::string_view times = {}; ///< key of the metric that multiplies it: "24/s × 3"
    std::string_view help = {};
};

/// What has to be done so that a service is there, by the provider or by those who use it. A list in this order.
enum class Chore : std::uint8_t {
    Provisioning, ///< getting as much of it as is needed
    Scaling,      ///< following the load up and down
    Availability, ///< going on without a machine or a zone
    Patching,     ///< operating system and runtime
    Hosts,        ///< hardware, its maintenance and its replacement
};
inline constexpr int kChores = 5;

struct Quota {
    std::string_view label = {};
    std::string_view value = {};
    std::string_view source = {};
};

/// A kind of node as it describes itself, once, in its own folder. Scene checks, palette, inspector, tool tips, legal
/// links, `yard kinds` and the charts read it; nothing else enumerates kinds. Immutable after start-up.
struct KindDescriptor {
    std::string_view id = {};           ///< "load-balancer"; also the name of its icon
    std::string_view name = {};         ///< "Load balancer"
    std::string_view serviceName = {};  ///< the provider's name, small below: "Elastic Load Balancing"
    std::string_view searchWords = {};  ///< "elb alb nlb"
    std::string_view help = {};         ///< one line: what it does here
    KindFamily family = KindFamily::Compute;
    std::string_view defaultName = {};  ///< stem of new ids and names: "orders", "web"
    std::vector<Placement> placements = {};
    bool isPlace = false;          ///< a region or a zone: contains others
    std::vector<std::string_view> offers = {}; ///< interfaces that links may end at
    std::vector<LinkRule> links = {};          ///< links that may start here
    /// What must be linked before it can work: a sentence for its card, or empty ("nothing polls this queue").
    std::vector<std::pair<LinkMeaning, std::string_view>> needsOutgoing = {};
    std::vector<std::pair<LinkMeaning, std::string_view>> needsIncoming = {};
    SettingTable settings = {};
    std::vector<Quota> quotas = {};
    std::vector<Chore> providerDoes =
        {}; ///< the rest is left to its users; for places, people and clients nothing is said
    std::vector<MetricDescriptor> metrics = {};
    int noteLines = 0; ///< that it often has to say below its card: other things keep clear of them
    /// What settings and links must satisfy together, beyond what each does by itself; null: nothing. Gets legal links
    /// only, in the order of the scene. The Error's `where` names the setting.
    Result<void> (*check)(const Node& node, std::span<const LinkedNode> outgoing,
                          std::span<const LinkedNode> incoming) = nullptr;
    /// The classes of the requests that such a node makes, as its settings state them; null: they are of none.
    std::vector<std::string> (*classesMade)(const Node& node) = nullptr;
    /// Those that its settings presuppose: one that nobody makes is an error. Null: none.
    std::vector<std::string> (*classesNamed)(const Node& node) = nullptr;
    std::string_view classSetting = {}; ///< that names them
    /// Whether such a node runs on spot capacity, all of it or a part, which the provider may take back; null: never.
    bool (*usesSpot)(const Node& node) = nullptr;
};

/// A kind of fault as it describes itself: what it may hit, and its parameters besides the duration. Kinds of one name
/// are the same thing to different targets (a zone or a region that loses power): people choose the name, the target
/// decides the kind. Parameters: at most one Time and one Probability.
struct FaultDescriptor {
    std::string_view id = {};   ///< "zone-power-loss"; also the name of its icon
    std::string_view name = {}; ///< "Power loss"
    std::string_view verb = {}; ///< for menus: "Cut power"
    std::string_view state = {}; ///< for pills: "power lost"
    /// For verdicts: "1 zone lost 2:00". Empty: `state` says it, "web-a stopped 0:30".
    std::string_view past = {};
    std::string_view happens = {}; ///< for sentences, after the target's name: "loses power"
    std::string_view undo = "Restore"; ///< for menus and buttons, what ends it; empty: it cannot be ended
    bool endsItself = false; ///< it asks for something that is done after a while; else it lasts until somebody ends it
    std::string_view help = {};
    std::vector<std::string_view> targetKinds = {}; ///< kinds of nodes it may hit; empty when only links
    bool targetsLinks = false;
    SettingTable parameters = {};
};

/// All that is known of kinds, links and faults when a scene is checked or drawn. Owned by core/services, immutable.
struct Vocabulary {
    std::vector<const KindDescriptor*> kinds = {};   ///< in palette order
    std::vector<const FaultDescriptor*> faults = {};
    SettingTable linkSettings[kLinkMeanings];   ///< by LinkMeaning

    [[nodiscard]] const KindDescriptor* kind(std::string_view id) const;
    [[nodiscard]] const FaultDescriptor* fault(std::string_view id) const;
    /// The rule that gives a link between these kinds its meaning, or null.
    [[nodiscard]] const LinkRule* linkRule(std::string_view fromKind, std::string_view toKind) const;
    /// What a link between these kinds would mean; the Error is a sentence for the user who is drawing it.
    [[nodiscard]] Result<LinkMeaning> meaning(std::string_view fromKind, std::string_view toKind) const;
};

[[nodiscard]] std::string_view toText(LinkMeaning meaning);
/// The kind of place: "map", "region", "zone". For the latter two it is also the id of the kind.
[[nodiscard]] std::string_view toText(Placement placement);
[[nodiscard]] std::string_view toText(KindFamily family);
[[nodiscard]] std::string_view toText(MetricUnit unit);
/// "provisioning", "scaling", ...
[[nodiscard]] std::string_view toText(Chore chore);
[[nodiscard]] std::string_view toText(SettingType type);
[[nodiscard]] std::string_view toText(Applies applies);

} // namespace cloudyard
