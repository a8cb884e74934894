// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QString>
#include <QToolButton>
#include <QTransform>

#include "gui/canvas/chip_frame.h"
#include "gui/canvas/fault_chips.h"
#include "gui/canvas/scene/canvas_model.h"
#include "gui/canvas/scene/flight_stage.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

/// What shapes and colours of dots mean, and that hops are shown longer than they take. Where there is no room for
/// both, the latter alone.
class Legend : public ChipFrame {
    Q_OBJECT
public:
    explicit Legend(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    /// "2× · hops stretched to be seen"
    void setPace(const QString& text);
    /// What the shade on the map means, while there is one.
    void setNight(bool shown);
    /// Px of width that it may take.
    void setRoom(int width);
    /// Nothing is left to show in that room.
    [[nodiscard]] bool isEmpty() const { return !showsDots() && m_pace.isEmpty(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int entriesWidth() const;
    [[nodiscard]] QString shownPace() const;
    [[nodiscard]] bool showsDots() const { return m_shown != Shown::Pace; }
    void fit();

    enum class Shown { All, DotsAndBriefPace, Dots, Pace };

    QString m_pace;
    bool m_night = false;
    int m_room = 10'000;
    Shown m_shown = Shown::All;
};

/// Minus, the scale, plus, fit.
class ZoomBar : public ChipFrame {
    Q_OBJECT
public:
    explicit ZoomBar(QWidget* parent);
    void setTheme(const Theme& theme) override;
    void setScale(double scale);
    [[nodiscard]] QSize sizeHint() const override { return {176, 36}; }

Q_SIGNALS:
    void zoomRequested(double factor);
    void fitRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const char* icon, const QString& name, int left);
    QToolButton* m_minus;
    QToolButton* m_plus;
    QToolButton* m_fit;
    int m_percent = 100;
};

/// The whole world, small: places as boxes in the colour of their state, and what the view shows. A click goes there.
class Minimap : public ChipFrame {
    Q_OBJECT
public:
    explicit Minimap(QWidget* parent);
    void show(const CanvasModel& model, const View& view);
    [[nodiscard]] QSize sizeHint() const override { return {176, 98}; }

Q_SIGNALS:
    void centreRequested(QPointF scene);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    struct Box {
        QRectF rect; ///< scene units
        bool failed = false;
        bool operator==(const Box&) const = default;
    };
    [[nodiscard]] QTransform toWidget() const;

    std::vector<Box> m_boxes;
    QRectF m_visible;
    double m_mapWidth = 4000;
};

/// For a canvas without anything on it: what to do first.
class EmptyHint : public ChipFrame {
    Q_OBJECT
public:
    explicit EmptyHint(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override { return {520, 190}; }

Q_SIGNALS:
    void exampleRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// All chips of a canvas, each in its corner: verdict and faults top-left, legend bottom-left, minimap and zoom
/// bottom-right.
class CanvasChips : public QObject {
    Q_OBJECT
public:
    explicit CanvasChips(QWidget* canvas);

    void setTheme(const Theme& theme);
    void layOut();
    void showView(const CanvasModel& model, const View& view);
    void showRun(const CanvasModel& model, const Frame& frame, HopPlay hops);
    void showNoRun();
    void showNight(bool shown);
    void setEmpty(bool empty);
    /// Something is dragged there (none: no longer): a chip in the way lets see what it lies on.
    void fadeUnder(std::optional<QPointF> dragged);
    /// How much of the canvas chips take at the bottom and top, for fitting.
    [[nodiscard]] QMarginsF margins() const;

Q_SIGNALS:
    void zoomRequested(double factor);
    void fitRequested();
    void centreRequested(QPointF scene);
    void restoreRequested(quint32 faultId);
    void restoreAllRequested();
    void keepRequested();
    void listRequested();
    void exampleRequested();

private:
    void restore(std::uint32_t id);
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] bool isCrowded() const;
    /// The overview helps while part of the scene is outside the view; with all in view it gives way to cards and to
    /// the corners of places.
    [[nodiscard]] static bool showsPart(const CanvasModel& model, const View& view);
    [[nodiscard]] bool coversPart(const CanvasModel& model, const View& view) const;
    void stack(const std::vector<QWidget*>& chips) const;
    void syncToasts(const CanvasModel& model, const Frame& frame);
    [[nodiscard]] FaultToast* toastFor(std::uint32_t id);

    QWidget* m_canvas;
    Legend* m_legend;
    ZoomBar* m_zoomBar;
    Minimap* m_minimap;
    EmptyHint* m_emptyHint;
    VerdictChip* m_verdict;
    FaultActions* m_faultActions;
    std::vector<FaultToast*> m_toasts;
    const Theme* m_theme;
    bool m_roomForMap = false;
    QElapsedTimer m_sinceRestore; ///< since the last click that ended something, where it was and what
    QPoint m_restoredAt;
    std::uint32_t m_restored = 0;
};

} // namespace cloudyard
