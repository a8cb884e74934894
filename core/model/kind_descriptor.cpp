// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kind_descriptor.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/model/suggestion.h"

namespace cloudyard {

namespace {

template <class Descriptor>
const Descriptor* descriptorById(const std::vector<const Descriptor*>& all, std::string_view id)
{
    const auto found = std::ranges::find(all, id, [](const Descriptor* d) { return d->id; });
    return found == all.end() ? nullptr : *found;
}

const LinkRule* firstRule(const KindDescriptor& from, const KindDescriptor& to)
{
    for (const LinkRule& rule : from.links)
        if (std::ranges::find(to.offers, rule.target) != to.offers.end())
            return &rule;
    return nullptr;
}

/// What else could be done: the kinds that may end such a link.
std::string legalLinks(const Vocabulary& vocabulary, const KindDescriptor& from)
{
    std::vector<std::string_view> names;
    for (const KindDescriptor* kind : vocabulary.kinds)
        if (firstRule(from, *kind) != nullptr)
            names.push_back(kind->name);
    return names.empty() ? std::string() : fmt::format("a link from {} to {}", from.name, eitherOf(names));
}

} // namespace

const KindDescriptor* Vocabulary::kind(std::string_view id) const
{
    return descriptorById(kinds, id);
}

const FaultDescriptor* Vocabulary::fault(std::string_view id) const
{
    return descriptorById(faults, id);
}

const LinkRule* Vocabulary::linkRule(std::string_view fromKind, std::string_view toKind) const
{
    const KindDescriptor* from = kind(fromKind);
    const KindDescriptor* to = kind(toKind);
    return from != nullptr && to != nullptr ? firstRule(*from, *to) : nullptr;
}

Result<LinkMeaning> Vocabulary::meaning(std::string_view fromKind, std::string_view toKind) const
{
    const KindDescriptor* from = kind(fromKind);
    const KindDescriptor* to = kind(toKind);
    if (from == nullptr || to == nullptr)
        return fail(fmt::format("the kind {} is not known", inQuotes(from == nullptr ? fromKind : toKind)));
    if (const LinkRule* rule = firstRule(*from, *to))
        return rule->meaning;
    if (from->links.empty())
        return fail(fmt::format("no link can start at {}", from->name));
    return fail(fmt::format("{} cannot be linked to {}", from->name, to->name), "", legalLinks(*this, *from));
}

std::string_view toText(LinkMeaning meaning)
{
    switch (meaning) {
    case LinkMeaning::Request: return "request";
    case LinkMeaning::Send: return "send";
    case LinkMeaning::Route: return "route";
    case LinkMeaning::Poll: return "poll";
    case LinkMeaning::Subscribe: return "subscribe";
    case LinkMeaning::DeadLetter: return "dead-letter";
    }
    return {};
}

std::string_view toText(Placement placement)
{
    switch (placement) {
    case Placement::Map: return "map";
    case Placement::Region: return "region";
    case Placement::Zone: return "zone";
    }
    return {};
}

std::string_view toText(KindFamily family)
{
    switch (family) {
    case KindFamily::Traffic: return "Traffic";
    case KindFamily::Places: return "Places";
    case KindFamily::Compute: return "Compute";
    case KindFamily::Messaging: return "Messaging";
    case KindFamily::People: return "People";
    }
    return {};
}

std::string_view toText(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::None: return {};
    case MetricUnit::PerSecond: return "/s";
    case MetricUnit::Seconds: return "s";
    case MetricUnit::Ratio: return "ratio";
    case MetricUnit::Messages: return "messages";
    case MetricUnit::Dollars: return "USD";
    }
    return {};
}

std::string_view toText(Chore chore)
{
    switch (chore) {
    case Chore::Provisioning: return "provisioning";
    case Chore::Scaling: return "scaling";
    case Chore::Availability: return "availability";
    case Chore::Patching: return "patching";
    case Chore::Hosts: return "hosts";
    }
    return {};
}

std::string_view toText(SettingType type)
{
    switch (type) {
    case SettingType::Toggle: return "toggle";
    case SettingType::Count: return "count";
    case SettingType::Number: return "number";
    case SettingType::Probability: return "probability";
    case SettingType::Time: return "duration";
    case SettingType::PerTime: return "rate";
    case SettingType::Size: return "size";
    case SettingType::Random: return "distribution";
    case SettingType::Choice: return "choice";
    case SettingType::Text: return "text";
    case SettingType::City: return "city";
    case SettingType::RegionCode: return "region";
    case SettingType::InstanceType: return "instance type";
    }
    return {};
}

std::string_view toText(Applies applies)
{
    switch (applies) {
    case Applies::AtOnce: return "at once";
    case Applies::ToNewWork: return "to new work";
    case Applies::ToNewInstances: return "to new instances";
    case Applies::OnRestart: return "on restart";
    }
    return {};
}

} // namespace cloudyard
