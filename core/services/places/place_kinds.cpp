// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/places/place_kinds.h"

#include "core/engine/context.h"
#include "core/services/places/function_account.h"

namespace cloudyard {
namespace {

struct PlaceState {
    RegionSettings settings;
};
struct ZoneState {
    ZoneSettings settings;
};

NodeView viewPlace(const Context& context, NodeIndex n)
{
    NodeView view;
    if (context.peek().conditions[n].silent())
        view.state = NodeView::State::PowerLost;
    return view;
}

const KindDescriptor& regionDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "region",
        .name = "Region",
        .serviceName = "AWS Region",
        .searchWords = "region geography location datacenter",
        .help = "A place on the earth, isolated from other regions; zones and regional services stand in it",
        .family = KindFamily::Places,
        .defaultName = "region",
        .placements = {Placement::Map},
        .isPlace = true,
        .offers = {},
        .links = {},
        .settings =
            {{.key = "code",
              .label = "Region",
              .type = SettingType::RegionCode,
              .defaultText = "eu-west-1",
              .applies = Applies::AtOnce,
              .help = "Which real region this is; its place gives delays to clients and other regions",
              .source = "AWS regions, botocore partitions 2026-08",
              .probe = {"shop", "eu-west-1", "ap-southeast-2"},
              .assign = bind<&RegionSettings::code>},
             {.key = "function_concurrency",
              .label = "Function concurrency",
              .type = SettingType::Count,
              .defaultText = "1000",
              .min = 1,
              .max = 1'000'000,
              .applies = Applies::ToNewWork,
              .help = "How many invocations the functions in this region may run at once, all together; one more is "
                      "throttled",
              .source = "Lambda quotas: concurrent executions, 1,000 a region; new accounts may start lower",
              .probe = {"functions", "1000", "2"},
              .assign = bind<&RegionSettings::functionConcurrency>}},
        .metrics = {},
    };
    return descriptor;
}

const KindDescriptor& zoneDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "zone",
        .name = "Zone",
        .serviceName = "Availability Zone",
        .searchWords = "az availability zone datacenter failure domain",
        .help = "One failure domain of its region, with power, cooling and network of its own",
        .family = KindFamily::Places,
        .defaultName = "zone",
        .placements = {Placement::Region},
        .isPlace = true,
        .offers = {},
        .links = {},
        .settings = {},
        .metrics = {},
    };
    return descriptor;
}

constexpr KindBehaviour kRegionBehaviour{
    .id = "region",
    .makePool = makeNodePool<PlaceState>,
    .create = createState<PlaceState, RegionSettings>,
    .handle = [](Context&, NodeIndex, const Event&) {},
    .view = viewPlace,
};

constexpr KindBehaviour kZoneBehaviour{
    .id = "zone",
    .makePool = makeNodePool<ZoneState>,
    .create = createState<ZoneState, ZoneSettings>,
    .handle = [](Context&, NodeIndex, const Event&) {},
    .view = viewPlace,
};

Whereabouts whereabouts(const void* settings)
{
    return {static_cast<const RegionSettings*>(settings)->code, {}, {}};
}

Result<void> compile(const void* settings, Topology& topology, NodeIndex n, const SceneFolder*)
{
    return limitFunctions(topology, n, static_cast<const RegionSettings*>(settings)->functionConcurrency);
}

} // namespace

const ServiceKind kRegionKind{.descriptor = &regionDescriptor(),
                              .behaviour = &kRegionBehaviour,
                              .withSettings = withSettingsOf<RegionSettings, regionDescriptor>,
                              .whereabouts = whereabouts,
                              .compile = compile};
const ServiceKind kZoneKind{.descriptor = &zoneDescriptor(),
                            .behaviour = &kZoneBehaviour,
                            .withSettings = withSettingsOf<ZoneSettings, zoneDescriptor>};

} // namespace cloudyard
