// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/verdict.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "core/base/text.h"

namespace cloudyard {
namespace {

/// More of them would make the sentence unreadable; the reasoning has them all.
constexpr std::size_t kMostGroups = 3;
constexpr std::size_t kMostFaultLines = 8;

struct GradeText {
    std::string_view id;
    std::string_view sentence;
    std::string_view rule;
};

constexpr GradeText kGrades[] = {
    {"untested", "not put to the test", "No fault has hit anything: there is nothing to judge."},
    {"messages-lost", "messages were lost", "Accepted messages will never be handled."},
    {"not-available", "not recovered", "It is not back at what it was before the first fault."},
    {"recovered", "recovered, not highly available",
     "For a while fewer than half of the requests succeeded; then it recovered."},
    {"highly-available", "highly available, not fault tolerant",
     "Requests failed, but at least half succeeded at any time, and it recovered."},
    {"fault-tolerant", "fault tolerant", "Not one request failed, and nothing was lost."},
};

const GradeText& textOf(VerdictGrade grade) { return kGrades[static_cast<std::size_t>(grade)]; }

std::string counted(std::uint64_t count, std::string_view noun)
{
    const bool plural = count != 1 && !noun.ends_with('s');
    return fmt::format("{} {}{}", grouped(count), noun, plural ? "s" : "");
}

VerdictGrade gradeOf(const VerdictFacts& facts)
{
    if (facts.faults.empty())
        return VerdictGrade::Untested;
    if (facts.lost != 0)
        return VerdictGrade::MessagesLost;
    if (!facts.recoveredAt)
        return VerdictGrade::NotAvailable;
    if (facts.failed == facts.failedBefore)
        return VerdictGrade::FaultTolerant;
    return facts.lowestSuccess < kOutBelow ? VerdictGrade::Recovered
                                           : VerdictGrade::HighlyAvailable;
}

// The sentence -----------------------------------------------------------------------------------

/// Faults of one kind on targets of one kind.
struct Group {
    explicit Group(const VerdictFault* firstFault) : first(firstFault) {}

    const VerdictFault* first;
    std::vector<std::string_view> targets; ///< different ones
    std::size_t times = 0;
    Duration total;
    Duration shortest = Duration::max();
    Duration longest;
    bool active = false;

    void add(const VerdictFault& fault, SimTime now)
    {
        if (std::ranges::find(targets, fault.target) == targets.end())
            targets.push_back(fault.target);
        const Duration lasted = fault.to.value_or(now) - fault.from;
        ++times;
        total += lasted;
        shortest = std::min(shortest, lasted);
        longest = std::max(longest, lasted);
        active = active || !fault.to;
    }
    [[nodiscard]] std::string subject() const
    {
        if (targets.size() > 1 || first->countsPlaces)
            return counted(targets.size(), first->targetKind);
        return first->targetKind == "link" ? "link " + first->target : first->target;
    }
    [[nodiscard]] std::string howLong() const
    {
        if (times == 1)
            return storyTime(total) + (active ? " so far" : "");
        if (times == targets.size() && shortest == longest)
            return storyTime(total / static_cast<std::int64_t>(times)) + " each";
        const std::string often =
            times > targets.size() ? fmt::format("{} times, ", times) : std::string();
        return often + storyTime(total) + (active ? " in all so far" : " in all");
    }
    [[nodiscard]] std::string text() const
    {
        if (first->isOrder)
            return fmt::format("{} {}{}", subject(), first->past,
                               times == 1 ? std::string() : fmt::format(" {} times", times));
        return fmt::format("{} {} {}", subject(), first->past, howLong());
    }
};

std::vector<Group> groupsOf(const VerdictFacts& facts)
{
    std::vector<Group> groups;
    for (const VerdictFault& fault : facts.faults) {
        auto group = std::ranges::find_if(groups, [&](const Group& g) {
            return g.first->kind == fault.kind && g.first->targetKind == fault.targetKind;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group(&fault));
        group->add(fault, facts.now);
    }
    return groups;
}

std::string faultsText(const VerdictFacts& facts)
{
    const std::vector<Group> groups = groupsOf(facts);
    if (groups.empty())
        return "no fault";
    std::string text;
    std::size_t more = 0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        if (g >= kMostGroups)
            more += groups[g].times;
        else
            text += (g == 0 ? "" : ", ") + groups[g].text();
    }
    return more == 0 ? text
                     : fmt::format(fmt::runtime(more == 1 ? "{} and {} more fault" : "{} and {} more faults"), text,
                                   grouped(more));
}

std::string factsText(const VerdictFacts& facts)
{
    std::string text = faultsText(facts);
    if (facts.requests != 0)
        fmt::format_to(std::back_inserter(text), " · {} of {} failed", grouped(facts.failed),
                       grouped(facts.requests));
    if (facts.hasMessages)
        fmt::format_to(std::back_inserter(text), " · {} accepted {} lost", grouped(facts.lost),
                       facts.accepted);
    if (facts.parked != 0)
        fmt::format_to(std::back_inserter(text), " · {} in a dead-letter queue", grouped(facts.parked));
    if (!facts.missed.empty())
        fmt::format_to(std::back_inserter(text), " · {} missed", counted(facts.missed.size(), "objective"));
    return text;
}

// The reasoning ----------------------------------------------------------------------------------

std::string minuteText(SimTime time) { return storyTime(time.sinceStart()); }

/// Faults are in the order of their beginnings: each is compared with the latest end before it.
bool haveOverlap(const VerdictFacts& facts)
{
    std::optional<SimTime> latestEnd;
    for (const VerdictFault& fault : facts.faults) {
        if (fault.isOrder)
            continue;
        if (latestEnd && fault.from < *latestEnd)
            return true;
        latestEnd = std::max(latestEnd.value_or(SimTime{}), fault.to.value_or(SimTime::never()));
    }
    return false;
}

void addFaults(std::string& text, const VerdictFacts& facts)
{
    for (std::size_t f = 0; f < facts.faults.size() && f < kMostFaultLines; ++f) {
        const VerdictFault& fault = facts.faults[f];
        const bool named = fault.target.starts_with(fault.targetKind);
        if (fault.isOrder) {
            fmt::format_to(std::back_inserter(text), "{} at {}\n", fault.target + ' ' + fault.past,
                           minuteText(fault.from));
            continue;
        }
        const std::string what = (named ? "" : fault.targetKind + ' ') + fault.target + ' ' + fault.past;
        if (fault.to)
            fmt::format_to(std::back_inserter(text), "{}: from {} to {} ({})\n", what, minuteText(fault.from),
                           minuteText(*fault.to), storyTime(*fault.to - fault.from));
        else
            fmt::format_to(std::back_inserter(text), "{}: from {} on, still so at {}\n", what, minuteText(fault.from),
                           minuteText(facts.now));
    }
    if (facts.faults.size() > kMostFaultLines)
        fmt::format_to(std::back_inserter(text), "and {}\n",
                       counted(facts.faults.size() - kMostFaultLines, "more fault"));
    if (haveOverlap(facts))
        text += "Some of them overlapped: what failed meanwhile is not told apart, one verdict holds for all.\n";
}

void addDeeds(std::string& text, const VerdictFacts& facts)
{
    for (std::size_t d = 0; d < facts.deeds.size() && d < kMostFaultLines; ++d)
        fmt::format_to(std::back_inserter(text), "{} at {}\n", facts.deeds[d].target + ' ' + facts.deeds[d].done,
                       minuteText(facts.deeds[d].at));
    if (facts.deeds.size() > kMostFaultLines)
        fmt::format_to(std::back_inserter(text), "and {} launched or terminated\n",
                       facts.deeds.size() - kMostFaultLines);
}

std::string reasonsText(const ReasonCounts& counts)
{
    std::string text;
    for (std::size_t r = 0; r < counts.size(); ++r)
        if (counts[r] != 0)
            fmt::format_to(std::back_inserter(text), "{}{}: {}", text.empty() ? "" : ", ",
                           sentenceOf(static_cast<Reason>(r)), grouped(counts[r]));
    return text;
}

void addFailures(std::string& text, const VerdictFacts& facts)
{
    const std::uint64_t since = facts.failed - facts.failedBefore;
    if (facts.requests == 0 || facts.faults.empty())
        return;
    if (facts.failedBefore != 0)
        fmt::format_to(std::back_inserter(text), "{} had failed before the first fault.\n",
                       counted(facts.failedBefore, "request"));
    if (since == 0 || !facts.firstFailure || !facts.lastFailure) {
        text += "No request failed since the first fault.\n";
        return;
    }
    fmt::format_to(std::back_inserter(text), "{} failed between {} and {} ({}).\n",
                   counted(since, "request"), minuteText(*facts.firstFailure), minuteText(*facts.lastFailure),
                   reasonsText(facts.reasons));
    fmt::format_to(std::back_inserter(text), "Success over 10 s was lowest at {}: {:.1f} %.\n",
                   minuteText(facts.lowestAt), facts.lowestSuccess * 100);
    if (facts.out > Duration{})
        fmt::format_to(std::back_inserter(text),
                       "For {} fewer than half of the requests succeeded.\n", storyTime(facts.out));
}

void addBacklog(std::string& text, const VerdictFacts& facts)
{
    if (!facts.hasMessages || facts.faults.empty())
        return;
    const std::string most = counted(static_cast<std::uint64_t>(facts.backlogPeak), "message");
    if (facts.backlogPeak > facts.backlogBefore && facts.backlogBackAt)
        fmt::format_to(std::back_inserter(text),
                       "At most {} waited in queues, looked at once a second: at {}; back at the level before by {}.\n",
                       most, minuteText(facts.backlogPeakAt), minuteText(*facts.backlogBackAt));
    else if (facts.backlogPeak > facts.backlogBefore)
        fmt::format_to(std::back_inserter(text),
                       "At most {} waited in queues, looked at once a second: at {}; {} still wait.\n", most,
                       minuteText(facts.backlogPeakAt), grouped(static_cast<std::uint64_t>(facts.backlog)));
    fmt::format_to(std::back_inserter(text), "{} accepted {} lost.\n", grouped(facts.lost),
                   facts.accepted);
    if (facts.parked != 0)
        fmt::format_to(std::back_inserter(text),
                       "{} kept in a dead-letter queue: not lost while they are there.\n",
                       grouped(facts.parked));
}

std::string reasoningText(const VerdictFacts& facts, VerdictGrade grade)
{
    std::string text;
    addFaults(text, facts);
    addDeeds(text, facts);
    addFailures(text, facts);
    addBacklog(text, facts);
    if (!facts.faults.empty())
        text += facts.recoveredAt ? fmt::format("Recovered at {}.\n", minuteText(*facts.recoveredAt))
                                  : fmt::format("Not recovered by {}.\n", minuteText(facts.now));
    if (!facts.missed.empty())
        fmt::format_to(std::back_inserter(text), "Missed: {}.\n", fmt::join(facts.missed, "; "));
    fmt::format_to(std::back_inserter(text), "{} So: {}.", textOf(grade).rule, sentenceOf(grade));
    return text;
}

} // namespace

std::string_view toText(VerdictGrade grade) { return textOf(grade).id; }

std::string_view sentenceOf(VerdictGrade grade) { return textOf(grade).sentence; }

std::string RunVerdict::sentence() const
{
    return final ? fmt::format("{} · {}", facts, sentenceOf(grade))
                 : fmt::format("As of {}: {} · {}", minuteText(at), facts, sentenceOf(grade));
}

RunVerdict judge(const VerdictFacts& facts)
{
    const VerdictGrade grade = gradeOf(facts);
    return {.grade = grade,
            .at = facts.now,
            .final = facts.isEnd,
            .facts = factsText(facts),
            .reasoning = reasoningText(facts, grade),
            .requests = facts.requests,
            .failed = facts.failed,
            .lost = facts.lost,
            .parked = facts.parked,
            .recoveredAt = facts.recoveredAt,
            .out = facts.out};
}

std::string storyTime(Duration duration)
{
    const std::int64_t tenths = (duration.ns + 50'000'000) / 100'000'000;
    const std::int64_t seconds = tenths / 10;
    std::string text = seconds >= 3600 ? fmt::format("{}:{:02}:{:02}", seconds / 3600,
                                                     seconds / 60 % 60, seconds % 60)
                                       : fmt::format("{}:{:02}", seconds / 60, seconds % 60);
    if (tenths % 10 != 0)
        fmt::format_to(std::back_inserter(text), ".{}", tenths % 10);
    return text;
}

std::string messagesOf(std::string_view queueName)
{
    const bool isPluralNoun =
        queueName.size() > 2 && queueName.ends_with('s') &&
        std::ranges::all_of(queueName, [](char c) { return c >= 'a' && c <= 'z'; });
    return isPluralNoun ? std::string(queueName) : fmt::format("messages of {}", queueName);
}

} // namespace cloudyard
