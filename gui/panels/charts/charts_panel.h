// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QAction>
#include <QTimer>
#include <QWidget>

#include "core/base/ids.h"
#include "gui/document/document.h"
#include "gui/document/frame_feed.h"
#include "gui/panels/charts/time_series_chart.h"

namespace cloudyard {

/// Charts over simulated time: of the whole scene (four), or of the node that is selected (up to five). One chart
/// is refreshed a tick, in turn, at most five times a second each and only when there is something
/// new; none while hidden. GUI thread.
class ChartsPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int kCharts = 5;

    ChartsPanel(const Document& document, const FrameFeed& feed, QWidget* parent = nullptr);

    /// Empty: the whole scene.
    void setSubject(const NodeId& node);
    /// How many simulated seconds the charts reach back.
    void setSpan(double seconds);
    /// Offers something in the context menus of all.
    void offer(QAction* action);
    [[nodiscard]] TimeSeriesChart* chart(int index) const
    {
        return m_charts[static_cast<std::size_t>(index)];
    }
    /// Refreshes all now.
    void refresh();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    void showEvent(QShowEvent*) override;
    void hideEvent(QHideEvent*) override;

private:
    void refreshNext();
    void refreshChart(std::size_t index);
    void respecify();
    void showThoseThatFit();
    [[nodiscard]] std::vector<ChartBand> bands() const;
    void showTable(const TimeSeriesChart& chart);

    const Document& m_document;
    const FrameFeed& m_feed;
    std::array<TimeSeriesChart*, kCharts> m_charts{};
    std::array<std::uint64_t, kCharts> m_drawnRow{};
    QTimer m_timer;
    NodeId m_subject;
    const Topology* m_topology = nullptr; ///< that the columns were computed for
    std::size_t m_next = 0;
    double m_span = 120;
};

/// What the charts show of the whole scene; the last one nothing.
[[nodiscard]] std::array<ChartSpec, ChartsPanel::kCharts> sceneCharts();
/// What they show of a node of this kind: its metrics by unit, what counts since the start apart; three lines each at
/// most.
[[nodiscard]] std::array<ChartSpec, ChartsPanel::kCharts> nodeCharts(const KindDescriptor& kind,
                                                                     std::uint32_t firstColumn);

} // namespace cloudyard
