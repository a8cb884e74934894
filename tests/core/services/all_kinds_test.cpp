// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <ostream>
#include <algorithm>
#include <set>

#include "core/faults/fault_registry.h"
#include "core/services/registry.h"
#include "tests/support/scene_files.h"

namespace cloudyard {

void PrintTo(const ServiceKind& kind, std::ostream* out) { *out << kind.descriptor->id; }

namespace {

using namespace cloudyard::testing;

/// What must be true of every kind of service. A kind joins by its line in the registry.
class EveryKind : public ::testing::TestWithParam<ServiceKind> {};

TEST_P(EveryKind, DescribesItself)
{
    const KindDescriptor& kind = *GetParam().descriptor;
    EXPECT_EQ(kind.id, GetParam().behaviour->id);
    for (const std::string_view text :
         {kind.name, kind.serviceName, kind.searchWords, kind.help, kind.defaultName})
        EXPECT_FALSE(text.empty());
    EXPECT_FALSE(kind.placements.empty()) << "it may stand nowhere";
    std::set<std::string_view> keys;
    for (const SettingDescriptor& setting : kind.settings)
        EXPECT_TRUE(keys.insert(setting.key).second) << setting.key << " twice";
}

TEST_P(EveryKind, HasAGaugeForEveryMetricThatReadsOne)
{
    const int gauges = GetParam().behaviour->gaugeCount;
    std::set<int> read;
    std::set<std::string_view> keys;
    for (const MetricDescriptor& metric : GetParam().descriptor->metrics) {
        EXPECT_TRUE(keys.insert(metric.key).second) << metric.key << " twice";
        EXPECT_FALSE(metric.help.empty()) << metric.key;
        if (metric.source != MetricSource::Gauge)
            continue;
        EXPECT_GE(metric.gauge, 0) << metric.key;
        EXPECT_LT(metric.gauge, gauges) << metric.key;
        read.insert(metric.gauge);
    }
    EXPECT_EQ(static_cast<int>(read.size()), gauges) << "a gauge that nobody reads";
}

TEST_P(EveryKind, TakesItsDefaultsAndRefusesNonsense)
{
    const ServiceKind& kind = GetParam();
    const auto ignore = [](void*, const void*) {};
    EXPECT_TRUE(kind.withSettings({}, nullptr, ignore));
    for (const SettingDescriptor& setting : kind.descriptor->settings) {
        SettingMap stated;
        stated.set(setting.key, RawJson{"{\"nonsense\": 1}"});
        const auto refused = kind.withSettings(stated, nullptr, ignore);
        ASSERT_FALSE(refused) << setting.key;
        EXPECT_NE(refused.error().message().find(setting.key), std::string::npos)
            << refused.error().message();
    }
}

TEST_P(EveryKind, OccursInAProbeScene)
{
    const auto files = allSceneFiles();
    EXPECT_TRUE(std::ranges::any_of(files, [&](const auto& file) {
        const Scene scene = sceneFromFile(file);
        return std::ranges::any_of(
            scene.nodes, [&](const Node& node) { return node.kind == GetParam().descriptor->id; });
    }));
}

TEST_P(EveryKind, SaysInOrderWhatItsProviderDoes)
{
    const std::vector<Chore>& chores = GetParam().descriptor->providerDoes;
    EXPECT_TRUE(std::ranges::is_sorted(chores));
    EXPECT_EQ(std::ranges::adjacent_find(chores), chores.end()) << "a chore twice";
    const bool isService = GetParam().descriptor->id == "function" || GetParam().descriptor->id == "queue";
    if (isService) {
        EXPECT_EQ(chores.size(), static_cast<std::size_t>(kChores)) << "nothing is left to its users";
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, EveryKind,
                         ::testing::ValuesIn(serviceKinds().begin(), serviceKinds().end()),
                         [](const auto& kind) {
                             return testName(std::string(kind.param.descriptor->id));
                         });

TEST(Kinds, HaveIdsOfTheirOwnAndLinksThatLeadSomewhere)
{
    std::set<std::string_view> ids;
    for (const KindDescriptor* kind : vocabulary().kinds) {
        EXPECT_TRUE(ids.insert(kind->id).second) << kind->id;
        for (const LinkRule& rule : kind->links)
            EXPECT_TRUE(std::ranges::any_of(
                vocabulary().kinds,
                [&](const KindDescriptor* other) {
                    return std::ranges::find(other->offers, rule.target) != other->offers.end();
                }))
                << kind->id << " may link to \"" << rule.target << "\", which nobody offers";
    }
}

TEST(Faults, HitSomethingThatExists)
{
    for (const FaultKind& fault : faultKinds()) {
        EXPECT_EQ(fault.descriptor->id, fault.behaviour->id);
        EXPECT_TRUE(fault.descriptor->targetsLinks || !fault.descriptor->targetKinds.empty());
        for (const std::string_view kind : fault.descriptor->targetKinds)
            EXPECT_NE(vocabulary().kind(kind), nullptr) << kind;
    }
}

} // namespace
} // namespace cloudyard
