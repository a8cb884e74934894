// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/charts/charts_panel.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QHBoxLayout>
#include <QPainter>
#include <QSet>

#include "gui/language/core_text.h"
#include "gui/panels/charts/series_table.h"
#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr int kTickMs = 50;
constexpr int kPadding = 10;
constexpr int kChartGap = 10;
constexpr int kLeastChart = 150;
constexpr std::size_t kMostLines = 3;
constexpr double kLeastSpan = 40;
constexpr double kSpanStep = 20;
constexpr double kPercentileSeconds = 10; ///< that the scene's percentiles cover: Recorder::Options

/// What a row of the series says of such a metric.
QString coverOf(const MetricDescriptor& metric)
{
    if (metric.sinceStart)
        return ChartsPanel::tr("since the start");
    switch (metric.source) {
    case MetricSource::Gauge:
        return ChartsPanel::tr("each second");
    case MetricSource::ArrivalRate:
    case MetricSource::CompletionRate:
    case MetricSource::FailureRate:
    case MetricSource::SuccessRatio:
        return ChartsPanel::tr("last 1 s");
    default:
        return ChartsPanel::tr("last 10 s");
    }
}

/// What its lines are, and what time they are about, where that is the same for all.
void describe(ChartSpec& spec, const KindDescriptor& kind, std::uint32_t firstColumn)
{
    QStringList lines;
    QSet<QString> covers;
    for (const ChartLine& line : spec.lines) {
        const MetricDescriptor& metric = kind.metrics[line.column - firstColumn];
        covers.insert(coverOf(metric));
        lines << QStringLiteral("%1 (%2): %3").arg(line.name, coverOf(metric), coreText(metric.help));
    }
    spec.help = lines.join(u'\n');
    spec.covers = covers.size() == 1 ? *covers.begin() : QString();
}

} // namespace

std::array<ChartSpec, ChartsPanel::kCharts> sceneCharts()
{
    using Tr = ChartsPanel;
    return {{
        {Tr::tr("Throughput"),
         MetricUnit::PerSecond,
         {{Tr::tr("offered"), Hue::Blue, kOfferedRate},
          {Tr::tr("ok"), Hue::Green, kOkRate},
          {Tr::tr("failed"), Hue::Red, kFailedRate}},
         1,
         {},
         1,
         Tr::tr("last 1 s"),
         Tr::tr("Requests a second of all clients: issued, answered well, failed")},
        {Tr::tr("Latency"),
         MetricUnit::Seconds,
         {{Tr::tr("p50"), Hue::Green, kP50}, {Tr::tr("p95"), Hue::Blue, kP95}, {Tr::tr("p99"), Hue::Amber, kP99}},
         1,
         {kOkRate},
         kPercentileSeconds,
         Tr::tr("last 10 s"),
         Tr::tr("Response times of the requests that were answered well, retries included")},
        {Tr::tr("Success"),
         MetricUnit::Ratio,
         {{Tr::tr("success"), Hue::Green, kSuccessRatio}},
         0,
         {kOkRate, kFailedRate},
         1,
         Tr::tr("last 1 s"),
         Tr::tr(
             "Share of the requests settled in that second that were answered well. Cards and tiles say it of the last "
             "10 s, the verdict of the whole run")},
        {Tr::tr("Backlog"),
         MetricUnit::Messages,
         {{Tr::tr("waiting"), Hue::Cyan, kBacklog}},
         0,
         {},
         1,
         Tr::tr("each second"),
         Tr::tr(
             "Messages that wait in queues, dead letters among them (the status bar counts those apart), at each full second; "
             "without a queue the requests that wait for a server")},
    }};
}

std::array<ChartSpec, ChartsPanel::kCharts> nodeCharts(const KindDescriptor& kind,
                                                       std::uint32_t firstColumn)
{
    static constexpr std::array kLineHues{Hue::Blue, Hue::Green, Hue::Amber};
    std::array<ChartSpec, ChartsPanel::kCharts> specs{{
        {ChartsPanel::tr("Rates"), MetricUnit::PerSecond, {}, 0},
        {ChartsPanel::tr("Times"), MetricUnit::Seconds, {}, 0},
        {ChartsPanel::tr("Shares"), MetricUnit::Ratio, {}, 0},
        {ChartsPanel::tr("Levels"), MetricUnit::Messages, {}, 0},
        {ChartsPanel::tr("Counts"), MetricUnit::Messages, {}, 0},
    }};
    for (std::size_t m = 0; m < kind.metrics.size(); ++m) {
        const MetricDescriptor& metric = kind.metrics[m];
        if (!metric.charted)
            continue;
        const MetricUnit unit = metric.unit == MetricUnit::None ? MetricUnit::Messages : metric.unit;
        ChartSpec& spec = metric.sinceStart ? specs.back() : *std::ranges::find(specs, unit, &ChartSpec::unit);
        if (spec.lines.size() < kMostLines)
            spec.lines.push_back({coreText(metric.label), kLineHues[spec.lines.size()],
                                  firstColumn + static_cast<std::uint32_t>(m)});
    }
    for (ChartSpec& spec : specs)
        describe(spec, kind, firstColumn);
    return specs;
}

ChartsPanel::ChartsPanel(const Document& document, const FrameFeed& feed, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_feed(feed)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    row->setSpacing(kChartGap);
    row->setSizeConstraint(QLayout::SetNoConstraint); // in a narrow window the last charts give way
    for (TimeSeriesChart*& chart : m_charts) {
        chart = new TimeSeriesChart(this);
        row->addWidget(chart, 1);
        connect(chart, &TimeSeriesChart::tableRequested, this,
                [this, chart] { showTable(*chart); });
    }
    respecify();
    connect(&m_feed, &FrameFeed::chartsDue, this, [this] {
        if (m_timer.isActive()) // shown
            refreshNext();
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_feed.isPlaying()) // what came last
            refreshNext();
    });
    connect(&m_feed, &FrameFeed::emptied, this, &ChartsPanel::respecify);
}

void ChartsPanel::setSubject(const NodeId& node)
{
    if (m_subject == node)
        return;
    m_subject = node;
    respecify();
    refresh();
}

void ChartsPanel::setSpan(double seconds)
{
    m_span = seconds;
    refresh();
}

void ChartsPanel::offer(QAction* action)
{
    for (TimeSeriesChart* chart : m_charts)
        chart->addAction(action);
}

void ChartsPanel::respecify()
{
    const Frame* frame = m_feed.frame();
    const Node* node = m_subject.empty() ? nullptr : m_document.scene().find(m_subject);
    const KindDescriptor* kind = node ? m_document.vocabulary().kind(node->kind) : nullptr;
    m_topology = frame ? frame->topology.get() : nullptr;
    const NodeIndex index = m_topology && kind ? m_topology->findNode(m_subject.str()) : kNone;
    const bool hasMetrics = index != kNone && !kind->metrics.empty(); // places have none
    const auto specs = hasMetrics ? nodeCharts(*kind, firstColumnOf(*m_topology, index)) : sceneCharts();
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setSpec(specs[i]);
    showThoseThatFit();
    m_drawnRow.fill(std::numeric_limits<std::uint64_t>::max()); // none: also what has no rows yet has its axes
}

void ChartsPanel::showThoseThatFit()
{
    int room = width() - 2 * kPadding + kChartGap;
    for (TimeSeriesChart* chart : m_charts) {
        const bool wanted = !chart->spec().lines.empty();
        chart->setVisible(wanted && room >= kLeastChart + kChartGap);
        room -= wanted ? kLeastChart + kChartGap : 0;
    }
}

void ChartsPanel::resizeEvent(QResizeEvent*) { showThoseThatFit(); }

std::vector<ChartBand> ChartsPanel::bands() const
{
    std::vector<ChartBand> bands;
    const Frame* frame = m_feed.frame();
    if (!frame)
        return bands;
    for (const FaultSpec& fault : frame->faults)
        if (fault.active || fault.over)
            bands.push_back({fault.from.toSeconds(), std::min(fault.to, frame->now).toSeconds()});
    return bands;
}

void ChartsPanel::refreshNext()
{
    if (m_feed.frame() && m_feed.frame()->topology.get() != m_topology)
        respecify();
    const std::size_t index = m_next;
    m_next = (m_next + 1) % m_charts.size();
    if (m_drawnRow[index] != m_feed.series().nextRow())
        refreshChart(index);
}

void ChartsPanel::refreshChart(std::size_t index)
{
    const double now = m_feed.series().lastTime();
    // A young run fills the chart: the axis grows in steps until it has its span.
    const double span =
        std::min(std::max(kLeastSpan, std::ceil(now / kSpanStep) * kSpanStep), std::max(kLeastSpan, m_span));
    m_charts[index]->update(m_feed.series(), now, span, bands());
    m_drawnRow[index] = m_feed.series().nextRow();
}

void ChartsPanel::refresh()
{
    if (m_feed.frame() && m_feed.frame()->topology.get() != m_topology)
        respecify();
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        refreshChart(i);
}

void ChartsPanel::showTable(const TimeSeriesChart& chart)
{
    std::vector<std::vector<SeriesStore::Sample>> columns;
    for (const ChartLine& line : chart.spec().lines)
        columns.push_back(m_feed.series().since(0, line.column));
    auto* table = new SeriesTable(chart.spec(), std::move(columns), this);
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->show();
}

QSize ChartsPanel::minimumSizeHint() const { return {kLeastChart + 2 * kPadding, 120 + 2 * kPadding}; }

void ChartsPanel::showEvent(QShowEvent*)
{
    m_timer.start(kTickMs);
    refresh();
}

void ChartsPanel::hideEvent(QHideEvent*) { m_timer.stop(); }

void ChartsPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(themeOf(this).panel));
}

} // namespace cloudyard
