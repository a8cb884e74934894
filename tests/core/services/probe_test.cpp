// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <functional>

#include <fmt/format.h>

#include "core/edit/compose.h"
#include "core/faults/fault_registry.h"
#include "core/services/registry.h"
#include "tests/support/run_report.h"
#include "tests/support/scene_files.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

/// One setting and where a scene states it.
struct Case {
    std::string name;
    SettingDescriptor setting;
    const SettingTable* table;
    std::function<std::vector<SettingMap*>(Scene&)> statedIn; ///< by all that have it

    /// Returns how many things got the value.
    std::size_t apply(Scene& scene, const SettingValue& value) const
    {
        const auto all = statedIn(scene);
        for (SettingMap* stated : all)
            stated->set(setting.key, value);
        return all.size();
    }
};

void PrintTo(const Case& of, std::ostream* out) { *out << of.name; }

Case ofKind(const KindDescriptor& kind, const SettingDescriptor& setting)
{
    return {fmt::format("{}_{}", kind.id, setting.key), setting, &kind.settings, [&kind](Scene& scene) {
                std::vector<SettingMap*> all;
                for (Node& node : scene.nodes)
                    if (node.kind == kind.id)
                        all.push_back(&node.settings);
                return all;
            }};
}

Case ofMeaning(LinkMeaning meaning, const SettingDescriptor& setting)
{
    return {fmt::format("link_{}_{}", toText(meaning), setting.key), setting,
            &vocabulary().linkSettings[static_cast<std::size_t>(meaning)], [meaning](Scene& scene) {
                std::vector<SettingMap*> all;
                for (Link& link : scene.links)
                    if (vocabulary().meaning(scene.find(link.from)->kind, scene.find(link.to)->kind) == meaning)
                        all.push_back(&link.settings);
                return all;
            }};
}

Case ofFault(const FaultDescriptor& fault, const SettingDescriptor& setting)
{
    return {fmt::format("fault_{}_{}", fault.id, setting.key), setting, &fault.parameters, [&fault](Scene& scene) {
                std::vector<SettingMap*> all;
                for (ExperimentStep& step : scene.experiment)
                    if (step.fault == fault.id)
                        all.push_back(&step.parameters);
                return all;
            }};
}

/// Every setting of every kind, of every meaning of a link and of every fault.
std::vector<Case> allSettings()
{
    std::vector<Case> all;
    for (const KindDescriptor* kind : vocabulary().kinds)
        for (const SettingDescriptor& setting : kind->settings)
            all.push_back(ofKind(*kind, setting));
    for (int meaning = 0; meaning < kLinkMeanings; ++meaning)
        for (const SettingDescriptor& setting : vocabulary().linkSettings[meaning])
            all.push_back(ofMeaning(static_cast<LinkMeaning>(meaning), setting));
    for (const FaultDescriptor* fault : vocabulary().faults)
        for (const SettingDescriptor& setting : fault->parameters)
            all.push_back(ofFault(*fault, setting));
    for (Case& of : all)
        std::ranges::replace_if(
            of.name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return all;
}

class EverySetting : public ::testing::TestWithParam<Case> {};

/// "launch web-a", "terminate web-a"
void doDeed(Simulation& simulation, const Scene& scene, std::string_view deed)
{
    const std::size_t space = deed.find(' ');
    const NodeId node(std::string(deed.substr(space + 1)));
    if (deed.substr(0, space) == "terminate") {
        ASSERT_TRUE(terminateNode(simulation, node.str()));
        return;
    }
    ASSERT_EQ(deed.substr(0, space), "launch");
    Scene next = scene;
    const auto another = makeDuplicate(scene, vocabulary(), std::array{node}, Point{});
    ASSERT_TRUE(another && (*another)->apply(next));
    ASSERT_TRUE(applyScene(simulation, scene, next));
}

ShownReport runWith(const Case& of, std::string_view text)
{
    Scene scene = probeScene(of.setting.probe.scene);
    const auto value = of.setting.fromText(text);
    EXPECT_TRUE(value) << value.error().message();
    EXPECT_GT(of.apply(scene, *value), 0u)
        << "nothing in the scene " << of.setting.probe.scene << " has it";
    const SimTime end = endOf(scene, Duration::seconds(150));
    if (of.setting.probe.deed.empty())
        return reportOf(scene, end);
    Simulation simulation = *buildSimulation(scene);
    StayTotals stays;
    simulation.runUntil(SimTime::fromSeconds(10), &stays);
    doDeed(simulation, scene, of.setting.probe.deed);
    simulation.runUntil(end, &stays);
    return reportOf(simulation, stays);
}

/// A setting that no report shows is a defect.
TEST_P(EverySetting, ActsInItsProbe)
{
    const Case& of = GetParam();
    ASSERT_FALSE(of.setting.probe.scene.empty()) << "it has no probe";
    ASSERT_NE(of.setting.probe.first, of.setting.probe.second);
    const ShownReport first = runWith(of, of.setting.probe.first);
    EXPECT_EQ(first, runWith(of, of.setting.probe.first)) << "the probe's scene does not repeat";
    EXPECT_NE(first, runWith(of, of.setting.probe.second)) << "it changes nothing";
}

/// A value of `setting` with which this alternative of somebody's `onlyWith` does not hold.
std::optional<SettingValue> otherThan(const SettingDescriptor& setting, const SettingTable& table,
                                      const SettingDescriptor& dependent)
{
    std::vector<std::string_view> texts{setting.defaultText, "0", "0 s", "false", "m5.large"};
    for (const SettingChoice& choice : setting.choices)
        texts.push_back(choice.value);
    for (const std::string_view text : texts)
        if (const auto value = setting.fromText(text); value && !text.empty()) {
            SettingMap stated;
            stated.set(setting.key, *value);
            if (!isRelevant(table, dependent, stated))
                return *value;
        }
    return {};
}

/// The keys that an `onlyWith` names.
std::vector<std::string> keysOf(std::string_view onlyWith)
{
    std::vector<std::string> keys;
    while (!onlyWith.empty()) {
        const std::size_t bar = onlyWith.find('|');
        const std::string_view condition = onlyWith.substr(0, bar);
        keys.emplace_back(condition.substr(0, condition.find_first_of("!=")));
        onlyWith.remove_prefix(bar == std::string_view::npos ? onlyWith.size() : bar + 1);
    }
    return keys;
}

constexpr std::string_view kTo = "to.";

/// Where links lead, "to.key" is given the first value with which the setting does not act, and the links say so.
void makeTargetsOther(const Case& of, const std::string& key, Scene& scene)
{
    for (Node& node : scene.nodes) {
        const SettingDescriptor* other = findSetting(vocabulary().kind(node.kind)->settings, key.substr(kTo.size()));
        for (std::size_t i = 0; other != nullptr && i < other->choices.size(); ++i) {
            const SettingValue value(std::string(other->choices[i].value));
            SettingMap stated;
            stated.set(key, value);
            if (isRelevant(*of.table, of.setting, stated))
                continue;
            node.settings.set(other->key, value);
            for (SettingMap* its : of.statedIn(scene))
                its->set(key, value);
            break;
        }
    }
}

/// An editor of its own is for texts; what it edits along with this one stands in the same table.
TEST_P(EverySetting, IsEditedWithOneOfItsTable)
{
    const Case& of = GetParam();
    if (of.setting.editor != SettingEditor::Line) {
        EXPECT_EQ(of.setting.type, SettingType::Text);
    }
    if (!of.setting.editedWith.empty()) {
        EXPECT_NE(of.setting.editor, SettingEditor::Line);
        EXPECT_NE(of.setting.editedWith, of.setting.key);
        EXPECT_NE(findSetting(*of.table, of.setting.editedWith), nullptr);
    }
}

/// Where the settings that it acts with are others, what it is set to is all the same.
TEST_P(EverySetting, DoesNothingWhereItIsSaidNotToAct)
{
    const Case& of = GetParam();
    if (of.setting.onlyWith.empty())
        return;
    Scene scene = probeScene(of.setting.probe.scene);
    for (const std::string& key : keysOf(of.setting.onlyWith)) {
        if (key.starts_with(kTo)) {
            makeTargetsOther(of, key, scene);
            continue;
        }
        const SettingDescriptor* other = findSetting(*of.table, key);
        ASSERT_NE(other, nullptr) << key;
        const auto value = otherThan(*other, *of.table, of.setting);
        for (SettingMap* stated : of.statedIn(scene))
            value ? stated->set(key, *value) : static_cast<void>(stated->erase(key));
    }
    for (const SettingMap* stated : of.statedIn(scene))
        ASSERT_FALSE(isRelevant(*of.table, of.setting, *stated));
    const auto reportWith = [&](std::string_view text) {
        of.apply(scene, *of.setting.fromText(text));
        return reportOf(scene, endOf(scene, Duration::seconds(60)));
    };
    if (!buildSimulation(scene)) // what needs the other settings is refused without them
        return;
    EXPECT_EQ(reportWith(of.setting.probe.first), reportWith(of.setting.probe.second));
}

/// Changed while the scene runs, to the other value and back, nothing breaks and the ledgers
/// balance.
TEST_P(EverySetting, MayChangeDuringTheRun)
{
    const Case& of = GetParam();
    Scene scene = probeScene(of.setting.probe.scene);
    of.apply(scene, *of.setting.fromText(of.setting.probe.first));
    auto simulation = buildSimulation(scene);
    ASSERT_TRUE(simulation);
    for (int second = 3; second <= 24; second += 3) {
        simulation->runUntil(SimTime::fromSeconds(second));
        Scene next = scene;
        of.apply(next, *of.setting.fromText(second % 2 == 0 ? of.setting.probe.first
                                                            : of.setting.probe.second));
        const auto applied = applyScene(*simulation, scene, next);
        ASSERT_TRUE(applied) << applied.error().message();
        scene = next;
        const auto balanced = simulation->checkLedgers();
        ASSERT_TRUE(balanced) << balanced.error().message();
    }
    simulation->runUntil(SimTime::fromSeconds(30));
    EXPECT_TRUE(simulation->checkLedgers());
}

/// Default, probe values and choices are texts that the setting understands, and formatting them
/// back loses nothing.
TEST_P(EverySetting, UnderstandsItsOwnTexts)
{
    const SettingDescriptor& setting = GetParam().setting;
    std::vector<std::string_view> texts = {setting.probe.first, setting.probe.second};
    if (!setting.defaultText.empty())
        texts.push_back(setting.defaultText);
    for (const SettingChoice& choice : setting.choices)
        texts.push_back(choice.value);
    for (const std::string_view text : texts) {
        const auto value = setting.fromText(text);
        ASSERT_TRUE(value) << text << ": " << value.error().message();
        const auto again = setting.fromText(toText(*value));
        ASSERT_TRUE(again) << text;
        EXPECT_EQ(*value, *again) << text;
        EXPECT_TRUE(setting.parse(*value)) << text;
    }
    EXPECT_EQ(setting.defaultValue().has_value(),
              !setting.defaultText.empty() || setting.type == SettingType::Text);
    EXPECT_FALSE(setting.fromText("no such thing \x01")) << "nonsense was understood";
    EXPECT_FALSE(setting.help.empty());
    EXPECT_FALSE(setting.label.empty());
    EXPECT_FALSE(setting.source.empty());
    EXPECT_NE(setting.assign, nullptr);
}

INSTANTIATE_TEST_SUITE_P(Settings, EverySetting, ::testing::ValuesIn(allSettings()),
                         [](const auto& of) { return of.param.name; });

} // namespace
} // namespace cloudyard
