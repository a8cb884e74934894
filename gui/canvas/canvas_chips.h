// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QToolButton>
#include <QTransform>
#include <QWidget>

#include "core/metrics/verdict.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/canvas_model.h"
#include "gui/canvas/scene/flight_stage.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

/// An opaque rounded box over the canvas. Frames of the canvas never make it paint again.
class ChipFrame : public QWidget {
    Q_OBJECT
public:
    explicit ChipFrame(QWidget* parent);
    virtual void setTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] const Theme& theme() const { return *m_theme; }

private:
    const Theme* m_theme;
};

/// What shapes and colours of dots mean, and that hops are shown longer than they take. Where there is no room for
/// both, the latter alone.
class Legend : public ChipFrame {
    Q_OBJECT
public:
    explicit Legend(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    /// "2× · hops stretched to be seen"
    void setPace(const QString& text);
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

/// One fault: what, since when, how long still, and a way to end it; or in how long it comes, and a way to strike it
/// out. One line where it is still to come or room is short.
class FaultToast : public ChipFrame {
    Q_OBJECT
public:
    FaultToast(std::uint32_t id, QWidget* parent);
    [[nodiscard]] std::uint32_t id() const { return m_id; }
    struct Words {
        QString title;
        QString detail; ///< both lines' worth
        QString brief;  ///< the same where there is one line
        QString undo;   ///< on the button, "Restore"; empty: it cannot be ended, and there is none
        bool isPlanned = false;
        bool operator==(const Words&) const = default;
    };
    void setWords(const Words& words, bool compact);
    [[nodiscard]] const Words& words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void restoreRequested(quint32 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the button takes at the right edge.
    [[nodiscard]] int buttonRoom() const;
    void placeButton();

    std::uint32_t m_id;
    Words m_words;
    bool m_oneLine = false;
    QPushButton* m_restore;
};

/// How the topology stood its faults, at the end of a story and after each recovery. A click opens the reasoning, whose
/// text can be selected and copied; the cross folds it to its title, and a click on that brings it back.
class VerdictChip : public ChipFrame {
    Q_OBJECT
public:
    explicit VerdictChip(QWidget* parent);
    /// Null, or a run without faults that is not at its end: hides it. `note`: what the verdict does not know,
    /// "scene changed at 0:35". True when it appeared, went or changed its size.
    bool showVerdict(const std::shared_ptr<const RunVerdict>& verdict, const QString& note);
    [[nodiscard]] QSize sizeHint() const override;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Extent : std::uint8_t { Folded, Brief, Open };
    void setExtent(Extent extent);
    [[nodiscard]] int mostWidth() const;
    [[nodiscard]] int briefWidth() const;

    std::shared_ptr<const RunVerdict> m_verdict;
    QString m_title, m_detail, m_note;
    Hue m_hue = Hue::Green;
    Extent m_extent = Extent::Brief;
    QToolButton* m_fold;
    QLabel* m_reasoning;
};

/// What can be done with all faults at once; and how many have no chip of their own.
class FaultActions : public ChipFrame {
    Q_OBJECT
public:
    explicit FaultActions(QWidget* parent);
    /// Hidden when there is nothing to offer.
    void offer(bool restoreAll, std::size_t keepable, std::size_t hidden);
    [[nodiscard]] bool isOffered() const { return m_offered; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void restoreAllRequested();
    void keepRequested();
    /// All of them are to be shown.
    void listRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] static int widthOf(const QPushButton& button);

    QPushButton* m_restoreAll;
    QPushButton* m_keep;
    QPushButton* m_more;
    bool m_offered = false;
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
