// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/measure.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/metrics/recorder.h"

namespace cloudyard {
namespace {

using Source = MeasureForm::Source;
using Figure = MeasureForm::Figure;
using Level = MeasureForm::Level;
using Shape = MeasureForm::Shape;

struct NamedFigure {
    std::string_view name;
    Source source;
    Figure figure;
    bool needsNode;  ///< false: of a node, or of all clients
    bool wholeScene; ///< only without a node
};

constexpr NamedFigure kFigures[] = {
    {"requests", Source::Work, Figure::Arrivals, false, false},
    {"arrivals", Source::Work, Figure::Arrivals, false, false},
    {"completions", Source::Work, Figure::Completions, false, false},
    {"failed", Source::Work, Figure::Failed, false, false},
    {"success_rate", Source::Work, Figure::SuccessRate, false, false},
    {"loss_ratio", Source::Work, Figure::LossRatio, false, false},
    {"lost", Source::Ledger, Figure::Lost, false, true},
    {"expired", Source::Ledger, Figure::Expired, false, true},
    {"dropped", Source::Ledger, Figure::Dropped, false, true},
    {"dead_lettered", Source::Ledger, Figure::DeadLettered, false, true},
    {"duplicated", Source::Ledger, Figure::Duplicated, false, true},
    {"redelivered", Source::Ledger, Figure::Redelivered, false, true},
    {"utilisation", Source::Average, Figure::Utilisation, true, false},
    {"mean_in_system", Source::Average, Figure::MeanInSystem, true, false},
    {"mean_waiting", Source::Average, Figure::MeanWaiting, true, false},
};

struct NamedShape {
    std::string_view suffix;
    Shape shape;
};
constexpr NamedShape kShapes[] = {{"_max", Shape::Max},          {"_min", Shape::Min},
                                  {"_mean", Shape::Mean},        {"_falls_at", Shape::FallsAt},
                                  {"_rises_at", Shape::RisesAt}, {"_empty_at", Shape::EmptyAt}};

struct NamedMoment {
    std::string_view suffix;
    Figure figure;
};
constexpr NamedMoment kMoments[] = {{"_mean", Figure::Mean},
                                    {"_p50", Figure::P50},
                                    {"_p95", Figure::P95},
                                    {"_p99", Figure::P99},
                                    {"_max", Figure::Max}};

struct NamedLevel {
    std::string_view name;
    Level level;
    bool needsNode;
};
constexpr NamedLevel kLevels[] = {{"waiting", Level::Waiting, true},
                                  {"in_system", Level::InSystem, true},
                                  {"busy", Level::Busy, true},
                                  {"backlog", Level::Backlog, false}};

bool fits(const NamedFigure& figure, const KindDescriptor* kind)
{
    if (kind == nullptr)
        return !figure.needsNode;
    return !figure.wholeScene || (figure.figure == Figure::Lost && storesMessages(*kind));
}

std::optional<MeasureForm> parseFigure(std::string_view metric, const KindDescriptor* kind)
{
    for (const NamedFigure& named : kFigures)
        if (named.name == metric && fits(named, kind))
            return MeasureForm{.source = named.source, .figure = named.figure};
    return std::nullopt;
}

std::optional<MeasureForm> parseDistribution(std::string_view metric, const KindDescriptor* kind)
{
    const std::string_view stem = metric.substr(0, metric.find('_'));
    const bool ofWaits = stem == "wait";
    if (!(stem == "response" || stem == "sojourn" || (ofWaits && kind != nullptr)))
        return std::nullopt;
    for (const NamedMoment& moment : kMoments)
        if (metric.substr(stem.size()) == moment.suffix)
            return MeasureForm{.source = Source::Work, .figure = moment.figure, .ofWaits = ofWaits};
    return std::nullopt;
}

std::optional<MeasureForm> parseLevelStem(std::string_view stem, const KindDescriptor* kind)
{
    if (kind != nullptr)
        for (const MetricDescriptor& metric : kind->metrics)
            if (metric.key == stem && metric.source == MetricSource::Gauge)
                return MeasureForm{
                    .source = Source::Level, .level = Level::Gauge, .gauge = metric.gauge};
    for (const NamedLevel& named : kLevels)
        if (named.name == stem && named.needsNode == (kind != nullptr))
            return MeasureForm{.source = Source::Level, .level = named.level};
    return std::nullopt;
}

std::optional<MeasureForm> parseLevel(std::string_view metric, const KindDescriptor* kind)
{
    if (metric == "empty_at")
        metric = kind == nullptr ? "backlog_empty_at" : "waiting_empty_at";
    if (auto form = parseLevelStem(metric, kind))
        return form;
    for (const NamedShape& named : kShapes) {
        if (!metric.ends_with(named.suffix))
            continue;
        auto form = parseLevelStem(metric.substr(0, metric.size() - named.suffix.size()), kind);
        if (form)
            form->shape = named.shape;
        return form;
    }
    return std::nullopt;
}

std::string suggestion(std::string_view metric, const std::vector<std::string>& names)
{
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::size_t near = closestName(metric, views);
    return near < names.size()
               ? fmt::format("\"{}\" perhaps; known are {}", names[near], fmt::join(names, ", "))
               : fmt::format("one of {}", fmt::join(names, ", "));
}

void collect(std::vector<Error>& errors, const Measure& measure, const std::string& where,
             const Scene& scene, const Vocabulary& vocabulary)
{
    if (const auto checked = checkMeasure(measure, scene, vocabulary); !checked) {
        errors.push_back(checked.error());
        errors.back().where = where;
    }
}

} // namespace

bool isTime(const MeasureForm& form, const KindDescriptor* kind)
{
    if (form.source == Source::Work)
        return form.figure >= Figure::Mean && form.figure <= Figure::Max;
    if (form.source != Source::Level)
        return false;
    if (form.shape == Shape::FallsAt || form.shape == Shape::RisesAt || form.shape == Shape::EmptyAt)
        return true;
    const auto isGauge = [&](const MetricDescriptor& metric) {
        return metric.source == MetricSource::Gauge && metric.gauge == form.gauge && metric.unit == MetricUnit::Seconds;
    };
    return form.level == Level::Gauge && kind != nullptr && std::ranges::any_of(kind->metrics, isGauge);
}

Result<MeasureForm> parseMetric(std::string_view metric, const KindDescriptor* kind)
{
    for (const auto parse : {parseFigure, parseDistribution, parseLevel})
        if (const auto form = parse(metric, kind))
            return *form;
    const std::string what =
        kind == nullptr
            ? fmt::format("the whole scene has no metric \"{}\"", metric)
            : fmt::format("{} nodes have no metric \"{}\" to be measured", kind->id, metric);
    return fail(what, {}, suggestion(metric, metricNames(kind)));
}

std::vector<std::string> metricNames(const KindDescriptor* kind)
{
    std::vector<std::string> names;
    const auto offer = [&](std::string name) {
        if (std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
    };
    for (const NamedFigure& figure : kFigures)
        if (fits(figure, kind))
            offer(std::string(figure.name));
    for (const std::string_view stem : {"response", "sojourn", "wait"})
        for (const NamedMoment& moment : kMoments)
            if (kind != nullptr || stem != "wait")
                offer(fmt::format("{}{}", stem, moment.suffix));
    if (kind != nullptr)
        for (const MetricDescriptor& metric : kind->metrics)
            if (metric.source == MetricSource::Gauge)
                offer(std::string(metric.key));
    for (const NamedLevel& level : kLevels)
        if (level.needsNode == (kind != nullptr))
            offer(std::string(level.name));
    offer("empty_at");
    return names;
}

Result<void> checkMeasure(const Measure& measure, const Scene& scene, const Vocabulary& vocabulary)
{
    const KindDescriptor* kind = nullptr;
    if (!measure.of.empty()) {
        const Node* node = scene.find(measure.of);
        if (node == nullptr)
            return fail(fmt::format("there is no node \"{}\" to measure", measure.of.str()));
        kind = vocabulary.kind(node->kind);
        if (kind == nullptr)
            return fail(
                fmt::format("node {} is of the unknown kind \"{}\"", node->id.str(), node->kind));
    }
    if (const auto form = parseMetric(measure.metric, kind); !form)
        return tl::unexpected(form.error());
    const SimTime from = measure.from.value_or(SimTime{});
    if (measure.to && *measure.to < from)
        return fail(fmt::format("the measure of {} ends at {} s, before it begins at {} s",
                                measure.metric, measure.to->toSeconds(), from.toSeconds()));
    return {};
}

std::vector<Error> measureErrors(const Scene& scene, const Vocabulary& vocabulary)
{
    std::vector<Error> errors;
    for (std::size_t i = 0; i < scene.objectives.size(); ++i)
        collect(errors, scene.objectives[i].measure, fmt::format("objective {}", i + 1), scene,
                vocabulary);
    for (std::size_t i = 0; i < scene.expectations.size(); ++i)
        collect(errors, scene.expectations[i].measure, fmt::format("expectation {}", i + 1), scene,
                vocabulary);
    return errors;
}

} // namespace cloudyard
