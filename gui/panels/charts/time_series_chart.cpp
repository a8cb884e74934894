// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/charts/time_series_chart.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <QChart>
#include <QChartView>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLineSeries>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include "gui/language/numbers.h"
#include "gui/panels/charts/chart_scale.h"
#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr int kHeadHeight = 56;
constexpr int kLegendRow = 15; ///< more, where the legend does not fit beside the title
constexpr int kSidePadding = 12;
constexpr int kTickWidth = 44;
constexpr int kTimeHeight = 16;
constexpr int kTopRoom = 5;
constexpr int kLegendStep = 31;     ///< room of a legend's stroke and gap
constexpr int kTightStep = 24;
constexpr int kLeastLabelStep = 46; ///< px between time labels
constexpr double kLeastValueStep = 12; ///< px between value labels
constexpr double kLineWidth = 1.6;
constexpr int kLegendSample = 12; ///< px of line before its name
constexpr double kDotRadius = 3;
constexpr double kGap = 2.5; ///< s without a sample
constexpr int kBandOpacity = 22;

/// Lines differ in their dashes too, for those to whom the hues look alike.
QPen penFor(const Theme& theme, Hue hue, std::size_t line, double width)
{
    QPen pen(QColor(theme.hue(hue).solid), width, Qt::SolidLine, Qt::FlatCap);
    if (line == 1)
        pen.setDashPattern({3, 1.2});
    else if (line >= 2)
        pen.setDashPattern({1, 1});
    return pen;
}

QString tickText(double value, MetricUnit unit)
{
    const NumberText text = numberText(value, unit);
    switch (unit) {
    case MetricUnit::Seconds:
        return value == 0 ? QStringLiteral("0") : text.joined();
    case MetricUnit::Ratio:
        return numberLocale().toString(value * 100, 'g', 3) + u'%';
    default:
        return text.unit.startsWith(u'k') || text.unit.startsWith(u'M')
                   ? text.value + text.unit.left(1)
                   : text.value;
    }
}

} // namespace

/// The chart library's side: an axis-less chart on which grid, labels and bands are painted, and
/// lines are replaced.
struct TimeSeriesChart::Plot : public QChartView {
    explicit Plot(QWidget* parent) : QChartView(new QChart, parent)
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        chart()->setBackgroundVisible(false);
        chart()->setAnimationOptions(QChart::NoAnimation);
        chart()->legend()->hide();
        chart()->setMargins(QMargins());
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        for (QValueAxis* axis : {&m_time, &m_value})
            axis->setVisible(false);
        chart()->addAxis(&m_time, Qt::AlignBottom);
        chart()->addAxis(&m_value, Qt::AlignRight);
    }
    ~Plot() override
    {
        chart()->removeAxis(&m_time);
        chart()->removeAxis(&m_value);
    }

    void setLines(std::size_t count)
    {
        chart()->removeAllSeries();
        m_lines.assign(count, {});
        m_scale = {};
    }
    /// A line ends where nothing was measured for a while, and goes on where something was again.
    void setSamples(std::size_t line, const std::vector<SeriesStore::Sample>& samples, double gap, const QPen& pen)
    {
        std::vector<QLineSeries*>& pieces = m_lines[line];
        std::size_t used = 0;
        for (auto from = samples.begin(); from != samples.end(); ++used) {
            const auto last = std::adjacent_find(from, samples.end(),
                                                 [gap](const auto& a, const auto& b) { return b.time - a.time > gap; });
            const auto to = last == samples.end() ? last : std::next(last);
            if (used == pieces.size())
                pieces.push_back(newPiece());
            QList<QPointF> points;
            points.reserve(std::distance(from, to));
            for (; from != to; ++from)
                points.append({from->time, from->value});
            pieces[used]->replace(points);
            pieces[used]->setPen(pen);
        }
        for (; used < pieces.size(); ++used)
            pieces[used]->replace(QList<QPointF>());
    }
    QLineSeries* newPiece()
    {
        auto* piece = new QLineSeries;
        chart()->addSeries(piece);
        piece->attachAxis(&m_time);
        piece->attachAxis(&m_value);
        return piece;
    }

    [[nodiscard]] QRectF area() const
    {
        return QRectF(0, kTopRoom, width() - kTickWidth, height() - kTopRoom - kTimeHeight);
    }
    [[nodiscard]] double timeAt(double x) const
    {
        return m_from +
               (m_to - m_from) * std::clamp((x - area().left()) / area().width(), 0.0, 1.0);
    }
    [[nodiscard]] QPointF place(const SeriesStore::Sample& sample) const
    {
        const QRectF box = area();
        return {box.left() + (sample.time - m_from) / (m_to - m_from) * box.width(),
                box.bottom() -
                    (sample.value - m_scale.low) / (m_scale.high - m_scale.low) * box.height()};
    }

    void drawBackground(QPainter* painter, const QRectF&) override
    {
        painter->fillRect(rect(), QColor(m_theme->raised));
        const QRectF box = area();
        for (const ChartBand& band : m_bands)
            drawBand(*painter, box, band);
        painter->setFont(sansFont(10, QFont::Normal));
        drawValues(*painter, box);
        drawTimes(*painter, box);
    }
    void drawForeground(QPainter* painter, const QRectF&) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            painter->setBrush(QColor(m_theme->hue(m_hues[i]).solid));
            if (m_ends[i])
                painter->drawEllipse(place(*m_ends[i]), kDotRadius, kDotRadius);
        }
        if (!m_pointedAt)
            return;
        const double x = std::round(place({*m_pointedAt, 0}).x()) + 0.5;
        painter->setPen(QPen(QColor(m_theme->muted), 1));
        painter->drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
    }
    void drawBand(QPainter& painter, const QRectF& box, const ChartBand& band) const
    {
        const double from = place({std::max(band.from, m_from), 0}).x();
        const double to = place({std::min(band.to, m_to), 0}).x();
        if (to <= from)
            return;
        const QRgb red = m_theme->error();
        painter.fillRect(QRectF(from, box.top(), to - from, box.height()),
                         QColor(blended(red, m_theme->raised, kBandOpacity)));
        painter.setPen(QPen(QColor(blended(red, m_theme->raised, 170)), 1, Qt::DashLine));
        for (const double edge : {band.from, band.to})
            if (edge > m_from && edge < m_to) {
                const double x = std::round(place({edge, 0}).x()) + 0.5;
                painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
            }
    }
    void drawValues(QPainter& painter, const QRectF& box) const
    {
        // On a low chart every second value, or third, is labelled: from the foot up.
        const double apart = box.height() / std::max<double>(1, static_cast<double>(m_scale.ticks.size()) - 1);
        const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(kLeastValueStep / std::max(1.0, apart))));
        for (std::size_t i = 0; i < m_scale.ticks.size(); i += every) {
            const double tick = m_scale.ticks[i];
            const double y = std::round(place({0, tick}).y()) + 0.5;
            painter.setPen(QPen(QColor(m_theme->divider), 1));
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
            painter.setPen(QColor(m_theme->faint));
            painter.drawText(QRectF(box.right() + 4, y - 7, kTickWidth - 4, 14),
                             Qt::AlignRight | Qt::AlignVCenter, tickText(tick, m_unit));
        }
    }
    void drawTimes(QPainter& painter, const QRectF& box) const
    {
        const double step = (m_to - m_from) / 4;
        painter.setPen(QColor(m_theme->faint));
        const int skip = box.width() / 4 < kLeastLabelStep ? 2 : 1;
        for (int back = 0; back <= 3; back += skip) {
            const double x = place({m_to - back * step, 0}).x();
            const QString text = back == 0 ? TimeSeriesChart::tr("now")
                                           : TimeSeriesChart::tr("−%1 s").arg(qRound(back * step));
            const QRectF label(back == 0 ? x - 40 : x - 25, box.bottom() + 3, back == 0 ? 40 : 50,
                               kTimeHeight - 3);
            painter.drawText(
                label, back == 0 ? Qt::AlignRight | Qt::AlignTop : Qt::AlignHCenter | Qt::AlignTop,
                text);
        }
    }

    QValueAxis m_time;
    QValueAxis m_value;
    std::vector<std::vector<QLineSeries*>> m_lines; ///< in pieces
    std::vector<Hue> m_hues;
    std::vector<std::optional<SeriesStore::Sample>> m_ends;
    std::vector<ChartBand> m_bands;
    ChartScale m_scale;
    MetricUnit m_unit = MetricUnit::None;
    const Theme* m_theme = &Theme::dark();
    double m_from = -1;
    double m_to = 0;
    std::optional<double> m_pointedAt; ///< a moment
};

TimeSeriesChart::TimeSeriesChart(QWidget* parent) : QWidget(parent), m_plot(new Plot(this))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(150, 120);
    setMouseTracking(true);
    applyTheme();
}

TimeSeriesChart::~TimeSeriesChart() = default;

void TimeSeriesChart::setSpec(const ChartSpec& spec)
{
    m_spec = spec;
    m_samples.assign(spec.lines.size(), {});
    m_named.assign(spec.lines.size(), true);
    m_plot->setLines(spec.lines.size());
    m_plot->m_unit = spec.unit;
    m_plot->m_hues.clear();
    for (const ChartLine& line : spec.lines)
        m_plot->m_hues.push_back(line.hue);
    m_plot->m_ends.assign(spec.lines.size(), std::nullopt);
    m_headline.clear();
    m_headlineUnit.clear();
    m_counts.clear();
    m_plot->m_pointedAt.reset();
    m_plot->m_bands.clear();
    setAccessibleName(spec.covers.isEmpty() ? spec.title : QStringLiteral("%1, %2").arg(spec.title, spec.covers));
    m_plot->setAccessibleName(accessibleName());
    m_plot->viewport()->setAccessibleName(accessibleName());
    layOut();
    applyTheme();
}

void TimeSeriesChart::update(const SeriesStore& store, double now, double span,
                             const std::vector<ChartBand>& bands)
{
    double least = std::numeric_limits<double>::infinity();
    double greatest = 0;
    for (std::size_t i = 0; i < m_spec.lines.size(); ++i) {
        m_samples[i] = decimated(store.since(now - span, m_spec.lines[i].column), kMostPoints);
        for (const SeriesStore::Sample& sample : m_samples[i]) {
            least = std::min(least, sample.value);
            greatest = std::max(greatest, sample.value);
        }
        m_plot->setSamples(i, m_samples[i], std::max(kGap, kGap * span / kMostPoints),
                           penFor(themeOf(this), m_spec.lines[i].hue, i, kLineWidth));
        m_plot->m_ends[i] =
            m_samples[i].empty() ? std::nullopt : std::optional(m_samples[i].back());
    }
    takeCounts(store, now - span);
    nameLines();
    m_plot->m_scale =
        chartScale(std::isfinite(least) ? least : 1, greatest, m_spec.unit, m_plot->m_scale);
    m_plot->m_from = now - span;
    m_plot->m_to = now;
    m_plot->m_bands = bands;
    m_plot->m_time.setRange(now - span, now);
    m_plot->m_value.setRange(m_plot->m_scale.low, m_plot->m_scale.high);
    const NumberText text =
        m_spec.lines.empty()
            ? NumberText{}
            : numberText(static_cast<double>(store.last(m_spec.lines[m_spec.headline].column)),
                         m_spec.unit);
    m_headline = text.value;
    m_headlineUnit = text.unit;
    setAccessibleDescription(text.joined());
    m_plot->viewport()->update();
    QWidget::update();
}

void TimeSeriesChart::takeCounts(const SeriesStore& store, double from)
{
    m_counts.clear();
    for (const std::uint32_t column : m_spec.counts) {
        const auto rates = store.since(from - m_spec.countSeconds, column);
        m_counts.resize(rates.size(), {0, 0});
        std::size_t oldest = 0;
        double sum = 0;
        for (std::size_t i = 0; i < rates.size(); ++i) {
            sum += rates[i].value;
            while (rates[oldest].time <= rates[i].time - m_spec.countSeconds)
                sum -= rates[oldest++].value;
            m_counts[i] = {rates[i].time, m_counts[i].value + sum};
        }
    }
}

void TimeSeriesChart::applyTheme()
{
    const Theme& theme = themeOf(this);
    m_plot->m_theme = &theme;
    for (std::size_t i = 0; i < m_plot->m_lines.size(); ++i)
        for (QLineSeries* piece : m_plot->m_lines[i])
            piece->setPen(penFor(theme, m_spec.lines[i].hue, i, kLineWidth));
    m_plot->setBackgroundBrush(QColor(theme.raised));
    m_plot->resetCachedContent();
    QWidget::update();
}

void TimeSeriesChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void TimeSeriesChart::resizeEvent(QResizeEvent*) { layOut(); }

void TimeSeriesChart::layOut()
{
    const int head = kHeadHeight + (legendIsAbove() ? 0 : kLegendRow);
    m_plot->setGeometry(kSidePadding, head, width() - 2 * kSidePadding + 4, height() - head - 6);
    m_plot->chart()->setPlotArea(m_plot->area());
}

int TimeSeriesChart::legendWidth(int step) const
{
    const QFontMetrics metrics(sansFont(11, QFont::Normal));
    int width = 0;
    for (std::size_t i = 0; i < m_spec.lines.size(); ++i)
        width += m_named[i] ? metrics.horizontalAdvance(m_spec.lines[i].name) + step : 0;
    return width;
}

/// As wide as a name may be, so that all fit into a row: the long ones are shortened, to the same width.
int TimeSeriesChart::widestName(int step) const
{
    const QFontMetrics metrics(sansFont(11, QFont::Normal));
    std::vector<int> widths;
    for (std::size_t i = 0; i < m_spec.lines.size(); ++i)
        if (m_named[i])
            widths.push_back(metrics.horizontalAdvance(m_spec.lines[i].name));
    std::ranges::sort(widths);
    int left = static_cast<int>(widths.size());
    int room = width() - 2 * kSidePadding - left * step + step - (kLegendSample + 5); // no gap after the last one
    for (const int name : widths) {
        if (name * left > room)
            return room / left;
        room -= name;
        --left;
    }
    return width();
}

/// In the legend; a line without a value is of no interest beside others that have some.
void TimeSeriesChart::nameLines()
{
    std::vector<bool> named;
    for (const auto& samples : m_samples)
        named.push_back(!samples.empty());
    if (std::ranges::none_of(named, std::identity()))
        named.flip();
    if (named == m_named)
        return;
    m_named = std::move(named);
    layOut();
}

bool TimeSeriesChart::legendIsAbove() const
{
    const int titleEnd = kSidePadding + QFontMetrics(sansFont(12, QFont::Medium)).horizontalAdvance(m_spec.title);
    return titleEnd + legendWidth(kLegendStep) <= width() - kSidePadding;
}

void TimeSeriesChart::paintHead(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    painter.setFont(sansFont(12, QFont::Medium));
    painter.setPen(QColor(theme.text));
    painter.drawText(QPointF(kSidePadding, 21), m_spec.title);
    painter.setFont(sansFont(17, QFont::DemiBold));
    painter.drawText(QPointF(kSidePadding, 45), m_headline);
    const int left = kSidePadding + painter.fontMetrics().horizontalAdvance(m_headline) + 5;
    painter.setFont(sansFont(11, QFont::Medium));
    painter.setPen(QColor(theme.muted));
    const QString headline = m_spec.lines.size() > 1
                                 ? m_headlineUnit + u' ' + m_spec.lines[m_spec.headline].name
                                 : m_headlineUnit;
    painter.drawText(QPointF(left, 45), headline.trimmed());
    const int right = left + painter.fontMetrics().horizontalAdvance(headline.trimmed());
    painter.setFont(sansFont(11, QFont::Normal));
    const int covers = painter.fontMetrics().horizontalAdvance(m_spec.covers);
    if (right + kLegendSample + covers <= width() - kSidePadding)
        painter.drawText(QPointF(width() - kSidePadding - covers, 45), m_spec.covers);
    paintLegend(painter);
}

/// Beside the title where there is room, else in a row of its own, from the left.
void TimeSeriesChart::paintLegend(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    painter.setFont(sansFont(11, QFont::Normal));
    const bool above = legendIsAbove();
    const int step = above ? kLegendStep : kTightStep;
    const double baseline = above ? 21 : kHeadHeight + 6;
    const int widest = above ? width() : widestName(step);
    double left = above ? width() - kSidePadding - legendWidth(step) + step - 12 : kSidePadding;
    for (std::size_t i = 0; i < m_spec.lines.size(); ++i) {
        const ChartLine& line = m_spec.lines[i];
        if (!m_named[i])
            continue;
        painter.setPen(penFor(theme, line.hue, i, 2));
        painter.drawLine(QPointF(left + 1, baseline - 4), QPointF(left + 1 + kLegendSample, baseline - 4));
        painter.setPen(QColor(theme.muted));
        const QString name = painter.fontMetrics().elidedText(line.name, Qt::ElideRight, widest);
        painter.drawText(QPointF(left + kLegendSample + 5, baseline), name);
        left += painter.fontMetrics().horizontalAdvance(name) + step;
    }
}

void TimeSeriesChart::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(hasFocus() ? theme.accent : theme.divider), 1));
    painter.setBrush(QColor(theme.raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    paintHead(painter);
}

namespace {

/// Null before the first and after the last: there nothing was measured.
const SeriesStore::Sample* nearest(const std::vector<SeriesStore::Sample>& samples, double time)
{
    constexpr double kNear = 1.5;
    const auto distance = [time](const SeriesStore::Sample& sample) { return std::abs(sample.time - time); };
    const auto after = std::ranges::lower_bound(samples, time, {}, &SeriesStore::Sample::time);
    if (after != samples.begin() && (after == samples.end() || distance(*std::prev(after)) <= distance(*after)))
        return after != samples.end() || distance(*std::prev(after)) < kNear ? &*std::prev(after) : nullptr;
    return after != samples.end() && (after != samples.begin() || distance(*after) < kNear) ? &*after : nullptr;
}

} // namespace

QString TimeSeriesChart::tipAt(double time) const
{
    if (time < 0)
        return tr("before the run began");
    double at = time; // of the sample that is shown: the same second as in the table
    QString tip;
    for (std::size_t i = 0; i < m_spec.lines.size(); ++i)
        if (const auto* sample = nearest(m_samples[i], time)) {
            at = sample->time;
            tip += QStringLiteral("\n%1: %2")
                       .arg(m_spec.lines[i].name, numberText(sample->value, m_spec.unit).joined());
        }
    if (const auto* count = nearest(m_counts, at))
        tip += u'\n' + tr("of %1 requests").arg(qRound(count->value));
    return tr("at %1 s").arg(at, 0, 'f', 0) + tip;
}

QString TimeSeriesChart::headTip() const
{
    const QString covers = m_spec.covers.isEmpty() ? QString() : tr("Each value: %1").arg(m_spec.covers);
    return (m_spec.help + u'\n' + covers).trimmed();
}

bool TimeSeriesChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const double x = help->pos().x() - m_plot->x();
        const bool isHead = help->pos().y() < m_plot->y();
        QToolTip::showText(help->globalPos(), isHead ? headTip() : tipAt(m_plot->timeAt(x)), this);
        return true;
    }
    return QWidget::event(event);
}

void TimeSeriesChart::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x() - m_plot->x();
    const bool inside = m_plot->area().contains(event->position() - m_plot->pos());
    m_plot->m_pointedAt = inside ? std::optional(m_plot->timeAt(x)) : std::nullopt;
    if (inside)
        QToolTip::showText(event->globalPosition().toPoint(), tipAt(*m_plot->m_pointedAt), this);
    m_plot->viewport()->update();
}

void TimeSeriesChart::leaveEvent(QEvent*)
{
    m_plot->m_pointedAt.reset();
    m_plot->viewport()->update();
}

void TimeSeriesChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT tableRequested();
    else
        QWidget::keyPressEvent(event);
}

void TimeSeriesChart::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("Show as &Table…")), &QAction::triggered, this,
            &TimeSeriesChart::tableRequested);
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

} // namespace cloudyard
