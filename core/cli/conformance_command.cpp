// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/cli/commands.h"
#include "core/formats/json_value.h"
#include "core/services/conformance_rule.h"
#include "core/services/registry.h"

namespace cloudyard {
namespace {

struct CheckedRule {
    std::string_view kind;
    const ConformanceRule* rule;
    Verdict verdict;
};

/// Of one kind, or of all when `only` is empty.
std::vector<CheckedRule> checkRules(std::string_view only)
{
    std::vector<CheckedRule> checked;
    for (const ServiceKind& kind : serviceKinds()) {
        if (kind.rules == nullptr || (!only.empty() && only != kind.descriptor->id))
            continue;
        for (const ConformanceRule& rule : kind.rules())
            checked.push_back({kind.descriptor->id, &rule, checkRule(rule)});
    }
    return checked;
}

int refuseRulesOf(const std::string& kind)
{
    std::vector<std::string_view> names;
    for (const ServiceKind& known : serviceKinds())
        if (known.rules != nullptr)
            names.push_back(known.descriptor->id);
    const std::size_t near = closestName(kind, names);
    printError(fmt::format("there are no rules for a kind \"{}\" ({})", kind,
                           near < names.size() ? fmt::format("perhaps {}", names[near])
                                               : fmt::format("there are for {}", fmt::join(names, ", "))));
    return kBadInput;
}

void printJson(const std::vector<CheckedRule>& checked)
{
    fmt::print("{{\"rules\": [");
    const char* separator = "\n";
    for (const CheckedRule& at : checked) {
        fmt::print("{}  {{\"id\": {}, \"kind\": {}, \"section\": {}, \"rule\": {}, \"source\": {}, \"passed\": {}}}",
                   separator, jsonText(at.rule->id), jsonText(at.kind), jsonText(at.rule->section),
                   jsonText(at.rule->text), jsonText(at.rule->source), at.verdict.passed());
        separator = ",\n";
    }
    fmt::print("\n]}}\n");
}

void printList(const std::vector<CheckedRule>& checked, std::size_t missed)
{
    for (const CheckedRule& at : checked) {
        fmt::print("{}  {:<18} {:<5} {}\n", at.verdict.passed() ? "ok    " : "MISSED", at.rule->id, at.rule->section,
                   at.rule->text);
        for (const std::string& miss : at.verdict.misses())
            fmt::print("{:>34}{}\n", "", miss);
    }
    fmt::print("{} rules, {} hold, {} missed\n", checked.size(), checked.size() - missed, missed);
}

} // namespace

int conformanceCommand(const std::string& kind, bool json)
{
    const std::vector<CheckedRule> checked = checkRules(kind);
    if (checked.empty())
        return refuseRulesOf(kind);
    std::size_t missed = 0;
    for (const CheckedRule& at : checked)
        missed += at.verdict.passed() ? 0 : 1;
    if (json)
        printJson(checked);
    else
        printList(checked, missed);
    return missed == 0 ? kWell : kMissed;
}

} // namespace cloudyard
