// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/result_lines.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <QCoreApplication>

#include <fmt/format.h>

#include "core/engine/records.h"
#include "gui/language/core_text.h"
#include "gui/language/numbers.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Results", text); }

ResultLine heading(const QString& caption, const QString& tip = {})
{
    return {.caption = caption, .tip = tip, .isHeading = true};
}

ResultLine countLine(const QString& caption, std::uint64_t count, const QString& tip = {})
{
    return {.caption = caption, .value = countText(count), .tip = tip};
}

/// All digits, as in the JSON of `yard run`.
QString allDigits(double value, const QString& unit)
{
    if (!std::isfinite(value))
        return {};
    return toQString(fmt::format("{}", value)) + (unit.isEmpty() ? QString() : u' ' + unit);
}

ResultLine numberLine(const QString& caption, double value, MetricUnit unit)
{
    return {.caption = caption,
            .value = numberText(value, unit).joined(),
            .tip = allDigits(value, unit == MetricUnit::Seconds ? QStringLiteral("s") : QString())};
}

/// A line a reason, the most frequent first.
void addReasons(std::vector<ResultLine>& lines, const ReasonCounts& counts)
{
    std::vector<std::size_t> reasons;
    for (std::size_t r = 0; r < counts.size(); ++r)
        if (counts[r] != 0)
            reasons.push_back(r);
    std::ranges::stable_sort(reasons, std::ranges::greater{}, [&](std::size_t r) { return counts[r]; });
    for (const std::size_t r : reasons)
        lines.push_back({.caption = coreText(sentenceOf(static_cast<Reason>(r))),
                         .value = countText(counts[r]),
                         .isPart = true});
}

/// As `yard run` prints it: six digits that matter.
QString plainNumber(double value, bool isTime)
{
    if (std::isnan(value))
        return tr("not measured");
    return localNumber(toQString(fmt::format("{:.6g}", value))) + (isTime ? QStringLiteral(" s") : QString());
}

void addRequests(std::vector<ResultLine>& lines, const RunReport& report)
{
    const SceneNumbers& scene = report.scene;
    lines.push_back(heading(tr("Requests"), tr("Of all clients, since 0 s")));
    lines.push_back(countLine(tr("Issued"), scene.requests));
    lines.push_back(countLine(tr("OK"), scene.succeeded));
    lines.push_back(countLine(tr("Failed"), scene.failed));
    if (scene.failed != 0)
        lines.back().tone = TextTone::Error;
    addReasons(lines, report.requestsFailed);
    if (scene.pending != 0)
        lines.push_back(countLine(tr("Pending"), scene.pending, tr("Not answered yet")));
    lines.push_back(countLine(tr("Accepted and lost"), scene.lost,
                              tr("Messages that expired, were dropped or given up in delivery")));
    if (scene.lost != 0)
        lines.back().tone = TextTone::Error;
    if (scene.parked != 0)
        lines.push_back(countLine(tr("In dead-letter queues"), scene.parked, tr("Kept, so not lost")));
}

/// "met", "missed", and while it can still change "met so far".
ResultLine judged(const QString& name, const QString& yes, const QString& no, bool holds, bool isOver, double value)
{
    ResultLine line{.caption = name};
    if (!isOver && std::isnan(value)) {
        line.value = tr("not yet");
        line.tone = TextTone::Muted;
        return line;
    }
    line.value = isOver ? (holds ? yes : no) : tr("%1 so far").arg(holds ? yes : no);
    line.tone = holds ? TextTone::Ok : isOver ? TextTone::Error : TextTone::Warn;
    return line;
}

void addObjectives(std::vector<ResultLine>& lines, const RunReport& report)
{
    if (!report.objectives.empty())
        lines.push_back(heading(tr("Objectives"), tr("What the scene promises")));
    for (const ObjectiveReport& o : report.objectives) {
        ResultLine line = judged(toQString(o.name), tr("met"), tr("missed"), o.met, o.over, o.value);
        const QString limit = plainNumber(o.limit, o.isTime);
        line.remark =
            (o.isMinimum ? tr("%1, at least %2") : tr("%1, at most %2")).arg(plainNumber(o.value, o.isTime), limit);
        line.tip = allDigits(o.value, o.isTime ? QStringLiteral("s") : QString());
        lines.push_back(std::move(line));
    }
}

/// Of an edited scene they still say what was expected of it as it was: no red for who tries something.
void addExpectations(std::vector<ResultLine>& lines, const RunReport& report, bool isEdited)
{
    if (!report.expectations.empty())
        lines.push_back(heading(isEdited ? tr("Expected before it was edited") : tr("Expected"),
                                tr("Where theory or arithmetic puts it, over many seeds")));
    for (const ExpectationReport& e : report.expectations) {
        ResultLine line = judged(toQString(e.name), tr("within"), tr("outside"), e.met, e.over, e.value);
        if (isEdited)
            line.tone = TextTone::Muted;
        line.remark = e.low == e.high
                          ? tr("%1, expected %2").arg(plainNumber(e.value, e.isTime), plainNumber(e.low, e.isTime))
                          : tr("%1, expected %2 to %3").arg(plainNumber(e.value, e.isTime), plainNumber(e.low, false),
                                                            plainNumber(e.high, e.isTime));
        if (!e.because.empty())
            line.remark += QStringLiteral("\n") + tr("because %1").arg(toQString(e.because));
        line.tip = allDigits(e.value, e.isTime ? QStringLiteral("s") : QString());
        lines.push_back(std::move(line));
    }
}

void addCost(std::vector<ResultLine>& lines, const CostReport& cost)
{
    if (cost.total() == 0)
        return;
    const auto dollars = [](double value) { return QStringLiteral("$") + numberLocale().toString(value, 'f', 4); };
    lines.push_back(heading(tr("Billed"), tr("Since 0 s")));
    lines.push_back({.caption = tr("In all"), .value = dollars(cost.total()), .tip = allDigits(cost.total(), {})});
    lines.push_back(
        {.caption = tr("%1 instance seconds").arg(countText(static_cast<std::uint64_t>(cost.instanceSeconds))),
         .value = dollars(cost.byTime),
         .isPart = true});
    lines.push_back({.caption = tr("requests"), .value = dollars(cost.byRequest), .isPart = true});
}

void addVerdict(std::vector<ResultLine>& lines, const RunVerdict& verdict)
{
    lines.push_back(heading(tr("Verdict")));
    lines.push_back({.caption = coreText(verdict.sentence()), .remark = coreText(verdict.reasoning)});
}

void addTimes(std::vector<ResultLine>& lines, const TimesReport& times)
{
    lines.push_back(countLine(tr("Samples"), times.count));
    if (times.count == 0)
        return;
    lines.push_back(numberLine(tr("Mean"), times.mean, MetricUnit::Seconds));
    lines.push_back(numberLine(tr("p50"), times.p50, MetricUnit::Seconds));
    lines.push_back(numberLine(tr("p95"), times.p95, MetricUnit::Seconds));
    lines.push_back(numberLine(tr("p99"), times.p99, MetricUnit::Seconds));
    lines.push_back(numberLine(tr("Max"), times.max, MetricUnit::Seconds));
}

void addMetrics(std::vector<ResultLine>& lines, const NodeReport& node, const KindDescriptor& kind)
{
    lines.push_back(heading(tr("Of its kind"), tr("Rates and percentiles over the whole run; all else as it stands")));
    for (std::size_t m = 0; m < kind.metrics.size() && m < node.metrics.size(); ++m) {
        if (kind.metrics[m].key == "utilisation")
            continue; // its average stands above
        lines.push_back(numberLine(coreText(kind.metrics[m].label), node.metrics[m].second, kind.metrics[m].unit));
        lines.back().tip = (coreText(kind.metrics[m].help) + u'\n' + lines.back().tip).trimmed();
    }
}

} // namespace

QString resultTime(double simulated, double duration)
{
    const auto text = [](double seconds) { return toQString(storyTime(Duration::fromSeconds(seconds))); };
    if (duration > 0 && simulated >= duration)
        return tr("At the end, at %1").arg(text(simulated));
    return duration > 0 ? tr("So far, at %1 of %2").arg(text(simulated), text(duration))
                        : tr("So far, at %1").arg(text(simulated));
}

std::vector<ResultLine> sceneResults(const RunReport& report, bool isEdited)
{
    std::vector<ResultLine> lines;
    addVerdict(lines, report.verdict);
    addRequests(lines, report);
    addObjectives(lines, report);
    addExpectations(lines, report, isEdited);
    addCost(lines, report.cost);
    return lines;
}

std::vector<ResultLine> nodeResults(const NodeReport& node, const KindDescriptor& kind)
{
    std::vector<ResultLine> lines;
    lines.push_back(heading(tr("Work"), node.isClients ? tr("Requests, retries not counted apart") : QString()));
    lines.push_back(countLine(tr("Arrivals"), node.arrivals));
    lines.push_back(countLine(tr("OK"), node.completions));
    lines.push_back(countLine(tr("Failed"), sum(node.failures)));
    if (sum(node.failures) != 0)
        lines.back().tone = TextTone::Error;
    addReasons(lines, node.failures);
    lines.push_back(heading(tr("Averages over time")));
    if (node.hasServers) {
        lines.push_back(numberLine(tr("Utilisation"), node.utilisation, MetricUnit::Ratio));
        lines.back().tip += u'\n' + tr("Busy time of its servers, of the time that they were up");
    }
    lines.push_back(numberLine(tr("In system"), node.meanInSystem, MetricUnit::None));
    lines.back().tip += u'\n' + tr("All work, failed work too: arrivals a second times the mean stay (Little's law)");
    lines.push_back(numberLine(tr("Waiting"), node.meanWaiting, MetricUnit::None));
    lines.push_back(heading(node.isClients ? tr("Response time") : tr("Time in system"),
                            node.isClients ? tr("Of requests that succeeded, retries included")
                                           : tr("From arrival to completion, of work that was done well")));
    if (node.sojourn.count == 0 && node.completions != 0)
        lines.push_back(
            {.caption = tr("Not kept"), .remark = tr("of each node in a run of so many nodes; yard run tells")});
    else
        addTimes(lines, node.sojourn);
    if (node.wait.count != 0) {
        lines.push_back(heading(tr("Wait"), tr("Until work began, or a message was received")));
        addTimes(lines, node.wait);
    }
    addMetrics(lines, node, kind);
    return lines;
}

} // namespace cloudyard
