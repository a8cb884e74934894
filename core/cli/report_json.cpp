// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/report_json.h"

#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "core/engine/records.h"
#include "core/formats/json_value.h"

namespace cloudyard {
namespace {

using Out = std::back_insert_iterator<std::string>;

/// {"timeout": 3}: only reasons that occurred.
std::string reasonsJson(const ReasonCounts& counts)
{
    std::string text = "{";
    for (std::size_t r = 0; r < counts.size(); ++r)
        if (counts[r] != 0)
            fmt::format_to(Out(text), "{}{}: {}", text.size() > 1 ? ", " : "",
                           jsonText(toText(static_cast<Reason>(r))), counts[r]);
    return text + "}";
}

std::string timesJson(const TimesReport& times)
{
    return fmt::format(R"({{"mean": {}, "p50": {}, "p95": {}, "p99": {}, "max": {}, "count": {}}})",
                       numberOrNull(times.mean), numberOrNull(times.p50), numberOrNull(times.p95),
                       numberOrNull(times.p99), numberOrNull(times.max), times.count);
}

void writeLedgers(std::string& text, const RunReport& report)
{
    const MessageLedger& m = report.ledgers.messages;
    fmt::format_to(
        Out(text),
        "  \"ledger\": {{\"created\": {}, \"duplicated\": {}, \"completed\": {}, \"failed\": {}, "
        "\"expired\": {}, \"dropped\": {}, \"dead_lettered\": {}, \"in_flight\": {}, "
        "\"created_by\": {{\"requests\": {}, \"items\": {}, \"redriven\": {}}}}},\n",
        m.created(), m.duplicated, m.completed, reasonsJson(m.failed), m.expired,
        reasonsJson(m.dropped), m.deadLettered, report.inFlight, m.createdRequests, m.createdItems,
        m.createdRedriven);
    const CallLedger& c = report.ledgers.calls;
    fmt::format_to(
        Out(text),
        "  \"calls\": {{\"calls\": {}, \"answered\": {}, \"refused\": {}, \"timed_out\": {}, "
        "\"cancelled\": {}, \"lost\": {}, \"open\": {}, \"orphans\": {}}},\n",
        c.calls, c.answered, c.refused, c.timedOut, c.cancelled, c.lost, report.callsOpen,
        c.orphans);
    const ParkedLedger& p = report.ledgers.parked;
    fmt::format_to(
        Out(text),
        "  \"dlq\": {{\"dead_lettered\": {}, \"parked\": {}, \"redriven\": {}, \"expired\": {}, "
        "\"removed\": {}}},\n",
        p.deadLettered, p.parked(), p.redriven, p.expired,
        p.removed);
}

std::string metricsJson(const NodeReport& node)
{
    std::string text = "{";
    for (const auto& [key, value] : node.metrics)
        fmt::format_to(Out(text), "{}{}: {}", text.size() > 1 ? ", " : "", jsonText(key),
                       numberOrNull(value));
    return text + "}";
}

void writeNodes(std::string& text, const RunReport& report)
{
    text += "  \"nodes\": {";
    const char* separator = "\n";
    for (const NodeReport& node : report.nodes) {
        fmt::format_to(
            Out(text),
            "{}    {}: {{\"kind\": {}, \"arrivals\": {}, \"completions\": {}, \"failures\": {}, "
            "\"utilisation\": {}, \"mean_in_system\": {}, \"mean_waiting\": {}, \"sojourn_s\": {}, "
            "\"wait_s\": {}, \"metrics\": {}}}",
            separator, jsonText(node.id), jsonText(node.kind), node.arrivals, node.completions,
            reasonsJson(node.failures), numberOrNull(node.utilisation),
            numberOrNull(node.meanInSystem), numberOrNull(node.meanWaiting),
            timesJson(node.sojourn), timesJson(node.wait), metricsJson(node));
        separator = ",\n";
    }
    text += "\n  },\n";
}

void writeClasses(std::string& text, const RunReport& report)
{
    text += "  \"classes\": [";
    const char* separator = "\n";
    for (const ClassReport& of : report.classes) {
        fmt::format_to(
            Out(text),
            "{}    {{\"name\": {}, \"arrivals\": {}, \"completions\": {}, \"failures\": {}, \"sojourn_s\": {}}}",
            separator, jsonText(of.name), of.arrivals, of.completions, reasonsJson(of.failures), timesJson(of.sojourn));
        separator = ",\n";
    }
    text += report.classes.empty() ? "],\n" : "\n  ],\n";
}

/// One column of the series as an array.
std::string columnJson(const Series& series, std::uint32_t column)
{
    std::string text = "[";
    for (std::uint64_t r = series.firstRow(); r < series.endRow(); ++r) {
        const float value = series.row(r)[column];
        fmt::format_to(Out(text), "{}", r == series.firstRow() ? "" : ", ");
        if (std::isfinite(value))
            fmt::format_to(Out(text), "{}", value);
        else
            text += "null";
    }
    return text + "]";
}

std::string nodeSeriesJson(const Series& series, const NodeReport& node)
{
    std::string text = "{";
    std::uint32_t column = node.column;
    for (const auto& metric : node.metrics)
        fmt::format_to(Out(text), "{}{}: {}", text.size() > 1 ? ", " : "", jsonText(metric.first),
                       columnJson(series, column++));
    return text + "}";
}

void writeSeries(std::string& text, const RunReport& report)
{
    const Series& series = report.series;
    fmt::format_to(Out(text), "  \"series\": {{\"window_s\": {}, \"t\": [",
                   numberOrNull(report.window));
    for (std::uint64_t r = series.firstRow(); r < series.endRow(); ++r)
        fmt::format_to(Out(text), "{}{}", r == series.firstRow() ? "" : ", ",
                       numberOrNull(series.time(r)));
    text += "], \"nodes\": {";
    const char* separator = "\n";
    for (const NodeReport& node : report.nodes) {
        fmt::format_to(Out(text), "{}    {}: {}", separator, jsonText(node.id),
                       nodeSeriesJson(series, node));
        separator = ",\n";
    }
    text += "\n  }},\n";
}

void writeObjectives(std::string& text, const RunReport& report)
{
    text += "  \"objectives\": [";
    const char* separator = "\n";
    for (const ObjectiveReport& o : report.objectives) {
        fmt::format_to(
            Out(text), "{}    {{\"name\": {}, \"value\": {}, \"limit\": {}, \"met\": {}}}",
            separator, jsonText(o.name), numberOrNull(o.value), numberOrNull(o.limit), o.met);
        separator = ",\n";
    }
    text += report.objectives.empty() ? "],\n" : "\n  ],\n";
}

void writeExpectations(std::string& text, const RunReport& report)
{
    text += "  \"expectations\": [";
    const char* separator = "\n";
    for (const ExpectationReport& e : report.expectations) {
        fmt::format_to(
            Out(text),
            "{}    {{\"name\": {}, \"value\": {}, \"low\": {}, \"high\": {}, \"met\": {}}}",
            separator, jsonText(e.name), numberOrNull(e.value), numberOrNull(e.low),
            numberOrNull(e.high), e.met);
        separator = ",\n";
    }
    text += report.expectations.empty() ? "],\n" : "\n  ],\n";
}

void writeVerdict(std::string& text, const RunVerdict& verdict)
{
    fmt::format_to(Out(text),
                   "  \"verdict\": {{\"grade\": {}, \"sentence\": {}, \"reasoning\": {},\n"
                   "    \"requests\": {}, \"failed\": {}, \"lost\": {}, \"dead_letters\": {}, "
                   "\"out_s\": {}, \"recovered_s\": {}}}\n",
                   jsonText(toText(verdict.grade)), jsonText(verdict.sentence()),
                   jsonText(verdict.reasoning), verdict.requests, verdict.failed, verdict.lost,
                   verdict.parked,
                   numberOrNull(verdict.out.toSeconds()),
                   verdict.recoveredAt ? numberOrNull(verdict.recoveredAt->toSeconds()) : "null");
}

} // namespace

std::string numberOrNull(double value)
{
    return std::isfinite(value) ? fmt::format("{}", value) : "null";
}

std::string toJson(const RunReport& report)
{
    std::string text;
    fmt::format_to(Out(text),
                   "{{\n  \"scene\": {},\n  \"seed\": {},\n  \"simulated_s\": {},\n  \"events\": "
                   "{},\n  \"wall_s\": {},\n"
                   "  \"events_per_s\": {},\n  \"fingerprint\": \"{:016x}\",\n",
                   jsonText(report.title), report.seed, numberOrNull(report.simulated),
                   report.events, numberOrNull(report.wall), numberOrNull(report.eventsPerSecond()),
                   report.fingerprint);
    writeLedgers(text, report);
    writeNodes(text, report);
    writeClasses(text, report);
    writeSeries(text, report);
    writeObjectives(text, report);
    writeExpectations(text, report);
    writeVerdict(text, report.verdict);
    return text + "}\n";
}

} // namespace cloudyard
