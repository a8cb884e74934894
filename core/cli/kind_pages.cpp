// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/kind_pages.h"

#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/cli/report_json.h"
#include "core/cli/text_table.h"
#include "core/formats/json_value.h"
#include "core/metrics/measure.h"
#include "core/model/who_runs_what.h"

namespace cloudyard {
namespace {

std::string boundText(const SettingDescriptor& setting, double bound)
{
    switch (setting.type) {
    case SettingType::Time:
        return formatDuration(Duration::fromSeconds(bound));
    case SettingType::PerTime:
        return formatRate({bound});
    case SettingType::Size:
        return formatBytes({static_cast<std::int64_t>(bound)});
    default:
        return fmt::format("{}", bound);
    }
}

/// "0 s to 43200 s", "1 on", "round-robin, least-outstanding-requests", or nothing.
std::string rangeText(const SettingDescriptor& setting)
{
    std::string text;
    for (const SettingChoice& choice : setting.choices)
        fmt::format_to(std::back_inserter(text), "{}{}", text.empty() ? "" : ", ", choice.value);
    const bool low = std::isfinite(setting.min);
    const bool high = std::isfinite(setting.max);
    if (low && high)
        return fmt::format("{} to {}", boundText(setting, setting.min),
                           boundText(setting, setting.max));
    if (low)
        return boundText(setting, setting.min) + " on";
    return high ? "up to " + boundText(setting, setting.max) : text;
}

/// "launch_hook or terminate_hook", "type=t*"; "protocol=http at its end" is a setting of the node a link leads to.
std::string conditionText(std::string_view onlyWith)
{
    constexpr std::string_view kAtEnd = "to.";
    if (onlyWith.starts_with(kAtEnd))
        return std::string(onlyWith.substr(kAtEnd.size())) + " at its end";
    std::string text;
    for (const char c : onlyWith)
        text += c == '|' ? " or " : c == ',' ? ", " : std::string(1, c);
    return text;
}

std::string settingsText(const SettingTable& table, std::string_view indent)
{
    std::string text;
    for (const SettingDescriptor& s : table) {
        const std::string range = rangeText(s);
        fmt::format_to(std::back_inserter(text), "{}{}  {}\n", indent, s.key, s.help);
        fmt::format_to(std::back_inserter(text), "{}    {}, default {}{}{}; applies {}\n", indent,
                       toText(s.type), s.defaultText.empty() ? "unset" : s.defaultText,
                       range.empty() ? "" : "; ", range, toText(s.applies));
        if (!s.onlyWith.empty())
            fmt::format_to(std::back_inserter(text), "{}    acts only with {}\n", indent, conditionText(s.onlyWith));
        if (!s.source.empty())
            fmt::format_to(std::back_inserter(text), "{}    source: {}\n", indent, s.source);
    }
    return text;
}

std::string metricsText(const KindDescriptor& kind)
{
    TextTable table({"metric", "unit", "meaning"}, {true, true, true});
    for (const MetricDescriptor& metric : kind.metrics)
        table.add(
            {std::string(metric.key), std::string(toText(metric.unit)), std::string(metric.help)});
    return table.empty() ? "" : "\nMetrics\n" + table.text();
}

std::string linksText(const KindDescriptor& kind, const Vocabulary& vocabulary)
{
    std::string text;
    for (const LinkRule& rule : kind.links) {
        fmt::format_to(std::back_inserter(text), "  {} to whatever offers \"{}\": {}\n",
                       toText(rule.meaning), rule.target, rule.help);
        text +=
            settingsText(vocabulary.linkSettings[static_cast<std::size_t>(rule.meaning)], "      ");
    }
    std::string offers;
    for (const std::string_view offer : kind.offers)
        fmt::format_to(std::back_inserter(offers), "{}{}", offers.empty() ? "" : ", ", offer);
    if (!offers.empty())
        text += fmt::format("  links may end here as: {}\n", offers);
    return text.empty() ? "" : "\nLinks\n" + text;
}

std::string quotasText(const KindDescriptor& kind)
{
    TextTable table({"quota", "value", "source"}, {true, false, true});
    for (const Quota& quota : kind.quotas)
        table.add({std::string(quota.label), std::string(quota.value), std::string(quota.source)});
    return table.empty() ? "" : "\nQuotas\n" + table.text();
}

std::string choresText(const std::vector<Chore>& chores)
{
    std::vector<std::string_view> words;
    for (const Chore chore : chores)
        words.push_back(toText(chore));
    return words.empty() ? "nothing" : fmt::format("{}", fmt::join(words, ", "));
}

std::string whoRunsWhatText(const KindDescriptor& kind)
{
    const WhoRunsWhat split = whoRunsWhat(kind);
    if (split.provider.empty())
        return {};
    return fmt::format("\nWho runs what\n  the provider: {}\n  you: {}\n", choresText(split.provider),
                       choresText(split.users));
}

std::string measuresText(const KindDescriptor& kind)
{
    if (kind.isPlace)
        return {};
    return fmt::format("\nMeasures for objectives\n  {}\n", fmt::join(metricNames(&kind), ", "));
}

std::string title(std::string_view id, std::string_view name, std::string_view help)
{
    return fmt::format("{}: {}\n{}\n", id, name, help);
}

std::string textJson(std::string_view text) { return jsonText(text); }

std::string settingJson(const SettingDescriptor& s)
{
    std::string choices;
    for (const SettingChoice& choice : s.choices)
        choices += (choices.empty() ? "" : ", ") + jsonText(choice.value);
    return fmt::format(R"({{"key": {}, "label": {}, "type": {}, "default": {}, "min": {}, "max": {}, "choices": [{}], )"
                       R"("applies": {}, "only_with": {}, "section": {}, "help": {}, "source": {}}})",
                       jsonText(s.key), jsonText(s.label), jsonText(toText(s.type)), jsonText(s.defaultText),
                       numberOrNull(s.min), numberOrNull(s.max), choices, jsonText(toText(s.applies)),
                       jsonText(s.onlyWith), jsonText(s.section), jsonText(s.help), jsonText(s.source));
}

template <class Range, class ToJson> std::string arrayJson(const Range& range, ToJson toJson)
{
    std::string text = "[";
    for (const auto& element : range)
        text += (text.size() > 1 ? ", " : "") + toJson(element);
    return text + "]";
}

std::string linkJson(const LinkRule& rule, const Vocabulary& vocabulary)
{
    return fmt::format(
        R"({{"meaning": {}, "target": {}, "max": {}, "help": {}, "settings": {}}})",
        jsonText(toText(rule.meaning)), jsonText(rule.target), rule.maxLinks, jsonText(rule.help),
        arrayJson(vocabulary.linkSettings[static_cast<std::size_t>(rule.meaning)], settingJson));
}

std::string metricJson(const MetricDescriptor& metric)
{
    return fmt::format(R"({{"key": {}, "label": {}, "unit": {}, "help": {}}})",
                       jsonText(metric.key), jsonText(metric.label), jsonText(toText(metric.unit)),
                       jsonText(metric.help));
}

std::string quotaJson(const Quota& quota)
{
    return fmt::format(R"({{"label": {}, "value": {}, "source": {}}})", jsonText(quota.label),
                       jsonText(quota.value), jsonText(quota.source));
}

std::string linesOf(const std::vector<std::string>& elements)
{
    return elements.empty() ? "[]" : fmt::format("[\n    {}\n  ]", fmt::join(elements, ",\n    "));
}

} // namespace

std::string listOfKinds(const Vocabulary& vocabulary)
{
    TextTable kinds({"kind", "name", "stands for", "what it does"}, {true, true, true, true});
    for (const KindDescriptor* kind : vocabulary.kinds)
        kinds.add({std::string(kind->id), std::string(kind->name), std::string(kind->serviceName),
                   std::string(kind->help)});
    TextTable faults({"fault", "name", "what it does"}, {true, true, true});
    for (const FaultDescriptor* fault : vocabulary.faults)
        faults.add({std::string(fault->id), std::string(fault->name), std::string(fault->help)});
    return kinds.text("") + "\n" + faults.text("") +
           "\n`yard kinds KIND` says all about one of them.\n";
}

std::string pageOf(const KindDescriptor& kind, const Vocabulary& vocabulary)
{
    const std::string settings = settingsText(kind.settings, "  ");
    return title(kind.id, fmt::format("{} ({})", kind.name, kind.serviceName), kind.help) +
           (settings.empty() ? "" : "\nSettings\n" + settings) + linksText(kind, vocabulary) +
           metricsText(kind) + measuresText(kind) + quotasText(kind) + whoRunsWhatText(kind);
}

std::string pageOf(const FaultDescriptor& fault)
{
    const std::string targets =
        fault.targetsLinks ? "links" : fmt::format("{}", fmt::join(fault.targetKinds, ", "));
    const std::string parameters = settingsText(fault.parameters, "  ");
    return title(fault.id, fault.name, fault.help) + fmt::format("\nHits: {}\n", targets) +
           (parameters.empty() ? "" : "\nParameters\n" + parameters);
}

std::string jsonOf(const KindDescriptor& kind, const Vocabulary& vocabulary)
{
    const auto link = [&](const LinkRule& rule) { return linkJson(rule, vocabulary); };
    return fmt::format(
        R"({{"id": {}, "name": {}, "service": {}, "help": {}, "family": {}, "place": {}, "placements": {}, )"
        R"("offers": {}, "settings": {}, "links": {}, "metrics": {}, "measures": {}, "quotas": {}, "provider_does": {}}})",
        jsonText(kind.id), jsonText(kind.name), jsonText(kind.serviceName), jsonText(kind.help),
        jsonText(toText(kind.family)), kind.isPlace,
        arrayJson(kind.placements, [](Placement p) { return jsonText(toText(p)); }), arrayJson(kind.offers, textJson),
        arrayJson(kind.settings, settingJson), arrayJson(kind.links, link), arrayJson(kind.metrics, metricJson),
        arrayJson(kind.isPlace ? std::vector<std::string>{} : metricNames(&kind), textJson),
        arrayJson(kind.quotas, quotaJson), arrayJson(kind.providerDoes, [](Chore c) { return jsonText(toText(c)); }));
}

std::string jsonOf(const FaultDescriptor& fault)
{
    return fmt::format(
        R"({{"id": {}, "name": {}, "help": {}, "targets": {}, "targets_links": {}, "parameters": {}}})",
        jsonText(fault.id), jsonText(fault.name), jsonText(fault.help),
        arrayJson(fault.targetKinds, textJson), fault.targetsLinks,
        arrayJson(fault.parameters, settingJson));
}

std::string jsonOfAll(const Vocabulary& vocabulary)
{
    std::vector<std::string> kinds, faults;
    for (const KindDescriptor* kind : vocabulary.kinds)
        kinds.push_back(jsonOf(*kind, vocabulary));
    for (const FaultDescriptor* fault : vocabulary.faults)
        faults.push_back(jsonOf(*fault));
    return fmt::format("{{\n  \"kinds\": {},\n  \"faults\": {}\n}}\n", linesOf(kinds),
                       linesOf(faults));
}

} // namespace cloudyard
