// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>
#include <QWidget>

#include "core/model/kind_descriptor.h"
#include "gui/canvas/draw/theme.h"
#include "gui/document/series_store.h"

namespace cloudyard {

/// One line of a chart.
struct ChartLine {
    QString name;
    Hue hue = Hue::Blue;
    std::uint32_t column = 0; ///< in the rows of the series store
};

/// What a chart shows: lines of one unit. The headline is the newest value of one of them.
struct ChartSpec {
    QString title;
    MetricUnit unit = MetricUnit::None;
    std::vector<ChartLine> lines;
    std::size_t headline = 0;
    /// Columns whose sum at a moment is how many things the values there rest on; empty: that is not known.
    std::vector<std::uint32_t> counts = {};
    double countSeconds = 1; ///< that a value covers; the columns are rates
    QString covers = {};     ///< what time a value is about: "last 10 s"; beside the headline where there is room
    QString help = {};       ///< what is counted, in a sentence: the tool tip of the head
};

/// A stretch of simulated time to shade, in seconds: a fault.
struct ChartBand {
    double from = 0;
    double to = 0;
    bool operator==(const ChartBand&) const = default;
};

/// Lines over simulated time in a box with title, newest value and legend. The last `span` seconds
/// up to `now` are shown, at most 300 points a line. Where the pointer is, a line marks the moment and the tool tip
/// says its values and how many things they rest on; Enter asks for them as a table.
///
/// A facade: whoever uses it knows nothing of the chart library behind it. Opaque colours only. GUI
/// thread; an update of 3 x 300 points costs about 1 ms, so callers update one chart at a time.
class TimeSeriesChart : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t kMostPoints = 300;

    explicit TimeSeriesChart(QWidget* parent = nullptr);
    ~TimeSeriesChart() override;

    void setSpec(const ChartSpec& spec);
    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
    void update(const SeriesStore& store, double now, double span,
                const std::vector<ChartBand>& bands);

    /// What is drawn of a line now, oldest first.
    [[nodiscard]] const std::vector<SeriesStore::Sample>& samples(std::size_t line) const
    {
        return m_samples[line];
    }
    [[nodiscard]] const QString& headline() const { return m_headline; }
    /// What the values are and what time each is about.
    [[nodiscard]] QString headTip() const;
    [[nodiscard]] QSize sizeHint() const override { return {260, 164}; }

Q_SIGNALS:
    void tableRequested();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Plot;
    void applyTheme();
    void paintHead(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] int legendWidth(int step) const;
    [[nodiscard]] int widestName(int step) const;
    [[nodiscard]] bool legendIsAbove() const;
    void layOut();
    void nameLines();
    void takeCounts(const SeriesStore& store, double from);
    [[nodiscard]] QString tipAt(double time) const;

    ChartSpec m_spec;
    std::vector<std::vector<SeriesStore::Sample>> m_samples;
    std::vector<bool> m_named; ///< in the legend, by line
    std::vector<SeriesStore::Sample> m_counts;
    QString m_headline;
    QString m_headlineUnit;
    std::unique_ptr<Plot> m_plot;
};

} // namespace cloudyard
