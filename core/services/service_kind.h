// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/engine/behaviour.h"
#include "core/engine/topology.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

struct ConformanceRule;

/// What a node's settings say of its place on the earth, for the network. Empty texts: nothing.
struct Whereabouts {
    std::string region;  ///< a region's own code
    std::string city;    ///< of people
    Duration lastMile;   ///< round trip between people and the nearest network edge
};

/// How a topic repeats deliveries that fail: to the provider's own services, to people and their devices, by email
/// (the same, but only so many a second), or to web endpoints, where the subscription says how.
enum class DeliveryPolicy : std::uint8_t { Managed, Customer, Http, Email };

/// Call::parameter of a Control call to a topic that confirms a subscription; without it the call ends it.
inline constexpr std::uint16_t kConfirmsSubscription = 1;

/// Where the members of a node may stand and what they are linked to there: what `Growth` needs to bring one into
/// being.
struct MemberPlan : NodeExtra {
    /// What a stencil becomes for a member in a zone; the member's end is not stated (kNone).
    struct Way {
        NodeIndex zone = kNone;
        LinkIndex stencil = kNone;
        TopologyLink row;
    };
    std::vector<NodeIndex> zones; ///< of its region, in the order of the scene
    std::vector<Way> ways;
};

/// A kind of service: how it describes itself and what it does. One line in registry.cpp makes it exist.
struct ServiceKind {
    using Use = void (*)(void* user, const void* settings);

    const KindDescriptor* descriptor = nullptr;
    const KindBehaviour* behaviour = nullptr;
    /// Runs `use` with a settings struct filled from the stated settings; errors name the key.
    Result<void> (*withSettings)(const SettingMap& stated, void* user, Use use) = nullptr;
    /// Null for kinds that have no place of their own on the earth.
    Whereabouts (*whereabouts)(const void* settings) = nullptr;
    /// The length of the day that a node's load follows by the local time of its city; zero: it follows none. Null:
    /// such nodes never do.
    Duration (*localDay)(const void* settings) = nullptr;
    /// USD an hour of a node in the price list's own region; zero: it is billed by use, or by what is to be had. Null:
    /// such nodes have no price by the hour.
    double (*usdPerHour)(const void* settings) = nullptr;
    /// Which delivery policy a topic's deliveries to this kind follow.
    DeliveryPolicy deliveryPolicy = DeliveryPolicy::Managed;
    /// The same where it depends on a node's settings; null: it does not.
    DeliveryPolicy (*deliveryPolicyOf)(const void* settings) = nullptr;
    /// How long a node that passes requests on waits for an answer over a link that states no timeout; null: its links
    /// have defaults of their own.
    Duration (*idleTimeout)(const void* settings) = nullptr;
    /// What a run knows of a node beyond its settings, into the topology: its `nodeExtras`, its `classes`. Null:
    /// nothing.
    Result<void> (*compile)(const void* settings, Topology& topology, NodeIndex node,
                            const SceneFolder* folder) = nullptr;
    /// Its nodes have members: they get a MemberPlan, and links drawn at them are stencils.
    bool hasMembers = false;
    /// How the service behaves, as rules that can be checked; null: nothing to see.
    std::span<const ConformanceRule> (*rules)() = nullptr;
};

/// The usual `withSettings`: the kind's struct, filled through its descriptor's table.
template <class Settings, const KindDescriptor& (*descriptor)()>
Result<void> withSettingsOf(const SettingMap& stated, void* user, ServiceKind::Use use)
{
    Settings settings;
    if (auto assigned = assignSettings(descriptor().settings, stated, &settings); !assigned)
        return assigned;
    use(user, &settings);
    return {};
}

/// The usual `makePool` and `create` for kinds whose state is made from its settings alone.
template <class State> std::unique_ptr<StatePool> makeNodePool() { return std::make_unique<NodePool<State>>(); }

template <class State, class Settings> std::uint32_t createState(StatePool& pool, const void* settings)
{
    auto& states = static_cast<NodePool<State>&>(pool).states;
    states.emplace_back().settings = *static_cast<const Settings*>(settings);
    return static_cast<std::uint32_t>(states.size() - 1);
}

} // namespace cloudyard
