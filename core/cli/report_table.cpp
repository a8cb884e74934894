// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/report_table.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/cli/text_table.h"

namespace cloudyard {
namespace {

std::string headline(const RunReport& report, bool colour)
{
    std::string text = coloured(report.title.empty() ? "Untitled" : report.title, 1, colour);
    fmt::format_to(std::back_inserter(text), "\nseed {}, {:g} s simulated in {:.2f} s", report.seed,
                   report.simulated, report.wall);
    fmt::format_to(std::back_inserter(text),
                   " ({} events, {:.1f} million/s), fingerprint {:016x}\n", grouped(report.events),
                   report.eventsPerSecond() * 1e-6, report.fingerprint);
    if (report.end == RunReport::End::Interrupted)
        text += "The run was ended early.\n";
    if (!report.problem.empty())
        text += coloured("The run failed: " + report.problem, 31, colour) + "\n";
    return text;
}

std::string sentence(const SceneNumbers& scene)
{
    std::string text =
        fmt::format("\n{} requests: {} ok, {} failed, {} lost", grouped(scene.requests),
                    grouped(scene.succeeded), grouped(scene.failed), grouped(scene.lost));
    if (scene.parked != 0)
        text += fmt::format(", {} in a dead-letter queue", grouped(scene.parked));
    if (scene.pending != 0)
        text += fmt::format(", {} pending", grouped(scene.pending));
    return text + "\n";
}

/// "3 (no answer in time: 2, the waiting line was full: 1)", or just the sum.
std::string withReasons(const ReasonCounts& counts)
{
    std::string reasons;
    for (std::size_t r = 0; r < counts.size(); ++r)
        if (counts[r] != 0)
            fmt::format_to(std::back_inserter(reasons), "{}{}: {}", reasons.empty() ? "" : ", ",
                           sentenceOf(static_cast<Reason>(r)), grouped(counts[r]));
    return reasons.empty() ? "0" : fmt::format("{} ({})", grouped(sum(counts)), reasons);
}

std::string ledgers(const RunReport& report)
{
    const MessageLedger& m = report.ledgers.messages;
    const CallLedger& c = report.ledgers.calls;
    const ParkedLedger& p = report.ledgers.parked;
    std::string text = "\nLedgers, from 0 s\n";
    fmt::format_to(std::back_inserter(text),
                   "  messages  {} created + {} duplicated = {} completed + {} failed + {} expired "
                   "+ {} dropped"
                   " + {} dead-lettered + {} in flight\n",
                   grouped(m.created()), grouped(m.duplicated), grouped(m.completed),
                   withReasons(m.failed), grouped(m.expired), withReasons(m.dropped),
                   grouped(m.deadLettered), grouped(report.inFlight));
    fmt::format_to(std::back_inserter(text),
                   "  calls     {} = {} answered + {} refused + {} timed out + {} cancelled + {} "
                   "lost + {} open\n",
                   grouped(c.calls), grouped(c.answered), grouped(c.refused), grouped(c.timedOut),
                   grouped(c.cancelled), grouped(c.lost), grouped(report.callsOpen));
    if (p.deadLettered != 0)
        fmt::format_to(
            std::back_inserter(text),
            "  dead      {} dead-lettered = {} parked + {} redriven + {} expired + {} removed\n",
            grouped(p.deadLettered), grouped(p.parked()),
            grouped(p.redriven), grouped(p.expired), grouped(p.removed));
    return text;
}

/// Columns that a narrow terminal does without, in this order.
constexpr std::string_view kDispensable[] = {"billed", "in system", "p50",  "p99",
                                             "kind",   "util",      "mean", "cost"};

/// NaN when the node has no such metric.
double metricOf(const NodeReport& node, std::string_view key)
{
    const auto found = std::ranges::find(node.metrics, key, &std::pair<std::string, double>::first);
    return found == node.metrics.end() ? std::nan("") : found->second;
}

std::string costs(const CostReport& cost)
{
    if (cost.total() == 0)
        return {};
    return fmt::format("\nBilled, from 0 s: ${:.4f}: {} instance seconds ${:.4f}, requests ${:.4f}\n", cost.total(),
                       grouped(static_cast<std::uint64_t>(cost.instanceSeconds)), cost.byTime, cost.byRequest);
}

/// Its name; where others have the same, with its id.
std::string shownName(const RunReport& report, const NodeReport& node)
{
    const std::string& name = node.name.empty() ? node.id : node.name;
    const auto same = std::ranges::count(report.nodes, name, &NodeReport::name);
    return same > 1 ? fmt::format("{} ({})", name, node.id) : name;
}

/// What the columns count, so that people who do the sums get them right.
constexpr std::string_view kFootnote =
    "  Times are from arrival to completion, of what is ok. In system counts all work, failed work too: it is arrivals a second "
    "times the mean stay of all (Little's law). Util is the busy share of the time that servers were up.\n";

std::string nodes(const RunReport& report, std::size_t width)
{
    TextTable table({"node", "kind", "arrivals", "ok", "failed", "util", "in system", "mean", "p50",
                     "p95", "p99", "billed", "cost"},
                    {true, true});
    for (const NodeReport& node : report.nodes) {
        const auto time = [&](double seconds) {
            return node.sojourn.count == 0 ? "-" : shortTime(seconds);
        };
        const double billed = metricOf(node, "billed_time");
        const double cost = metricOf(node, "cost");
        table.add({shownName(report, node), node.kind, grouped(node.arrivals), grouped(node.completions),
                   grouped(sum(node.failures)),
                   node.hasServers ? fmt::format("{:.1f} %", node.utilisation * 100) : "-",
                   fmt::format("{:.3g}", node.meanInSystem), time(node.sojourn.mean),
                   time(node.sojourn.p50), time(node.sojourn.p95), time(node.sojourn.p99),
                   std::isnan(billed) ? "-" : fmt::format("{:g} s", billed),
                   std::isnan(cost) ? "-" : fmt::format("${:.4f}", cost)});
    }
    if (table.empty())
        return {};
    const auto dropped = table.narrow(width, kDispensable);
    const std::string note = dropped.empty() ? std::string()
                                             : fmt::format("  (a wider terminal shows {} too)\n",
                                                           fmt::join(dropped, ", "));
    return fmt::format("\nNodes, from {:g} s\n", report.warmUp) + table.text() + note +
           wrapped(kFootnote, width, 2);
}

std::string classes(const RunReport& report, std::size_t width)
{
    TextTable table({"class", "requests", "ok", "failed", "success", "mean", "p50", "p95", "p99"}, {true});
    for (const ClassReport& of : report.classes) {
        const auto time = [&](double seconds) { return of.sojourn.count == 0 ? "-" : shortTime(seconds); };
        const std::uint64_t settled = of.completions + sum(of.failures);
        const double share = settled == 0 ? 0 : static_cast<double>(of.completions) / static_cast<double>(settled);
        table.add({of.name, grouped(of.arrivals), grouped(of.completions), grouped(sum(of.failures)),
                   settled == 0 ? "-" : fmt::format("{:.2f} %", share * 100), time(of.sojourn.mean),
                   time(of.sojourn.p50), time(of.sojourn.p95), time(of.sojourn.p99)});
    }
    if (table.empty())
        return {};
    (void)table.narrow(width, kDispensable);
    return fmt::format("\nClasses of requests, from {:g} s\n", report.warmUp) + table.text();
}

std::string numberText(double value, bool isTime)
{
    return std::isnan(value) ? "not measured" : fmt::format("{:.6g}{}", value, isTime ? " s" : "");
}

/// The first column of a row: whether it holds.
std::string mark(bool holds, std::string_view yes, std::string_view no, bool colour)
{
    return coloured(holds ? yes : no, holds ? 32 : 31, colour);
}

std::string objectives(const RunReport& report, bool colour)
{
    TextTable table({"      ", "objective", "value", "limit"}, {true, true, false, true});
    for (const ObjectiveReport& o : report.objectives)
        table.add({mark(o.met, "met", "missed", colour), o.name, numberText(o.value, o.isTime),
                   fmt::format("{} {}", o.isMinimum ? "at least" : "at most", numberText(o.limit, o.isTime))});
    return table.empty() ? "" : "\n" + table.text();
}

/// The run ended before there was anything to measure.
bool isOpen(const ExpectationReport& e) { return !e.over && std::isnan(e.value); }

std::string expectations(const RunReport& report, std::size_t width, bool colour)
{
    constexpr std::string_view kLeftOut[] = {"because"};
    TextTable table({"      ", "expected", "value", "interval", "because"}, {true, true, false, true, true});
    for (const ExpectationReport& e : report.expectations)
        table.add({isOpen(e) ? "not yet" : mark(e.met, "within", "outside", colour), e.name,
                   numberText(e.value, e.isTime), fmt::format("{:g} to {}", e.low, numberText(e.high, e.isTime)),
                   e.because});
    if (table.empty())
        return {};
    table.narrow(width, kLeftOut);
    return "\n" + table.text();
}

std::string verdict(const RunReport& report, std::size_t width, bool colour)
{
    return "\n" + coloured(wrapped(report.verdict.sentence(), width, 2), 1, colour) + "\n";
}

} // namespace

std::string reportTable(const RunReport& report, std::size_t width, bool colour)
{
    return wrapped(headline(report, colour), width, 2) + sentence(report.scene) +
           wrapped(ledgers(report), width, 12) + nodes(report, width) + classes(report, width) + costs(report.cost) +
           objectives(report, colour) + expectations(report, width, colour) + verdict(report, width, colour);
}

} // namespace cloudyard
