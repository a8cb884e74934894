// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/frame.h"
#include "gui/canvas/frame_meter.h"
#include "gui/panels/look/labels.h"

namespace cloudyard {

/// The line at the bottom, 28 high, in words: simulated time, pace, what became of the requests; at
/// the right the size of the scene and, when asked for, the engine's figures. A hint of the canvas
/// takes the middle for a while. GUI thread.
class RunStatusBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int kHeight = 28;

    explicit RunStatusBar(QWidget* parent = nullptr);

    void showFrame(const Frame& frame);
    void showScene(std::size_t nodes, std::size_t links);
    /// No run: says why.
    void showObstacle(const QString& sentence);
    /// What the pointer is over, or what a tool would do; empty: nothing.
    void showHint(const QString& text);
    void setEngineFiguresShown(bool shown);
    /// Frames a second, and what they cost; shown with the engine's figures.
    void showSmoothness(const FrameMeter::Figures& frames) { m_frames = frames; }
    [[nodiscard]] QString summary() const { return m_summary; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    struct Item {
        QString caption;
        QString value;
    };
    struct Shown {
        std::vector<Item> left, right;
    };
    [[nodiscard]] Shown fitItems() const;
    void showToolTip();
    int paintItems(QPainter& painter, const std::vector<Item>& items, int left) const;
    [[nodiscard]] int widthOf(const std::vector<Item>& items) const;

    std::vector<Item> m_left;
    std::vector<Item> m_scene;
    std::vector<Item> m_engine;
    QString m_summary;
    QString m_summaryTip; ///< with the time that it is about
    QString m_hint;
    bool m_engineShown = false;
    FrameMeter::Figures m_frames;
};

/// "17,280 requests: 17,232 ok, 48 failed, 0 lost"; dead letters and what is under way follow, if there are any.
[[nodiscard]] QString summaryText(const SceneNumbers& numbers);
/// "2×", "Max": a pace as people read it.
[[nodiscard]] QString paceText(double pace);

} // namespace cloudyard
