// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include "gui/document/frame_feed.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/timeline/strip_content.h"
#include "gui/panels/timeline/strip_span.h"

namespace cloudyard {

/// The run as a strip of time over the canvas: what the story has in store in words, and below it the playhead, faults
/// as bands with their span, and milestones as marks.
///
/// A click on a mark or band selects its target, a click on time to come runs there, a double click or a fault dropped
/// from the palette plans one there; a band that is still to come can be dragged to another time. By keyboard: left and
/// right walk bands and marks, Enter selects, Delete strikes out, Alt with left and right moves by a second. It changes
/// nothing itself: it asks by signals. GUI thread.
class TimeStrip : public QWidget {
    Q_OBJECT
public:
    static constexpr int kHeight = 48;
    static constexpr double kTrackTop = 22;
    static constexpr double kTrackHeight = 13;
    static constexpr double kAxis = kTrackTop + kTrackHeight / 2;
    static constexpr double kMarkReach = 5; ///< px around a mark that count as on it

    TimeStrip(const Document& document, const FrameFeed& feed, QWidget* parent = nullptr);

    /// "Zone a loses power in 0:24"; other words when nothing is to come.
    [[nodiscard]] QString text() const { return m_story->text(); }
    [[nodiscard]] QPushButton& skipButton() const { return *m_skip; }
    [[nodiscard]] QPushButton& keepButton() const { return *m_keep; }
    [[nodiscard]] const StripContent& content() const { return m_content; }
    [[nodiscard]] const StripSpan& span() const { return m_span; }
    /// Where a time lies on the track, px of this widget.
    [[nodiscard]] QPoint pointAt(SimTime time) const;
    /// The middle of a band that is shown, px of this widget.
    [[nodiscard]] QPoint middleOf(const StripBand& band) const { return boxOf(band).center().toPoint(); }
    /// What was done by hand in the run before this one and not kept: the button offers it, until this run has its own.
    void offerLeftBehind(const Unkept& unkept);

Q_SIGNALS:
    void skipRequested(cloudyard::SimTime time);
    /// To a time that has passed: the story is to be told again up to there.
    void backRequested(cloudyard::SimTime time);
    /// A node or a link, by id.
    void targetClicked(const QString& target);
    /// Something is to be planned; `fault` is empty when it is still to be chosen.
    void planRequested(const QString& fault, cloudyard::SimTime at, const QPoint& globalPos);
    void moveRequested(quint32 fault, cloudyard::SimTime to);
    void cancelRequested(quint32 fault);
    void keepRequested();
    void restoreAllRequested();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Drag {
        std::uint32_t fault = 0;
        SimTime grabbed; ///< where on it
        SimTime to;      ///< where it would begin
        bool moved = false;
    };

    void showFrame(const Frame& frame);
    void showStory(const Frame& frame);
    void showKeep(const Frame& frame);
    void clear();
    void resetSpan();
    void paintTrack(class QPainter& painter);
    void paintBand(QPainter& painter, const StripBand& band);
    void paintMark(QPainter& painter, const StripMark& mark, bool lit);
    void paintPointer(QPainter& painter);
    [[nodiscard]] QRectF boxOf(const StripBand& band) const;
    [[nodiscard]] const StripBand* bandAt(QPointF at) const;
    [[nodiscard]] const StripMark* markAt(QPointF at) const;
    [[nodiscard]] bool isOnTrack(QPointF at) const;
    [[nodiscard]] bool isToCome(SimTime time) const;
    [[nodiscard]] bool isPast(SimTime time) const { return time >= SimTime{} && time < m_now; }
    void goTo(SimTime time);
    [[nodiscard]] QString tipAt(QPointF at) const;
    [[nodiscard]] std::vector<std::pair<SimTime, std::string>> stops() const;
    void walk(int step);
    void moveFocused(int seconds);

    const Document& m_document;
    const FrameFeed& m_feed;
    ElidedLabel* m_story;
    QPushButton* m_skip;
    ElidedLabel* m_invitation;
    QPushButton* m_keep;
    Unkept m_leftBehind;
    StripContent m_content;
    StripSpan m_span;
    SimTime m_now;
    SimTime m_next; ///< when the next fault begins
    std::optional<QPointF> m_pointer;
    std::optional<SimTime> m_dropAt;
    std::optional<Drag> m_drag;
    QPointF m_pressed;
    int m_focused = -1; ///< in stops()
    QTimer m_click;     ///< a click that may still become a double click
    SimTime m_clicked;
};

} // namespace cloudyard
