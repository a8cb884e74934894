// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QImage>
#include <QWidget>

#include "core/edit/edit.h"
#include "core/model/kind_descriptor.h"
#include "core/session/frame.h"
#include "gui/canvas/draw/canvas_renderer.h"
#include "gui/canvas/frame_meter.h"
#include "gui/canvas/input/annotation_drop.h"
#include "gui/canvas/input/drop_handler.h"
#include "gui/canvas/input/fault_drop.h"
#include "gui/canvas/input/fragment_drop.h"
#include "gui/canvas/input/keyboard_link.h"
#include "gui/canvas/input/quick_link.h"
#include "gui/canvas/input/selection.h"
#include "gui/canvas/input/tool_controller.h"
#include "gui/canvas/layers/static_layer.h"
#include "gui/canvas/scene/arrange.h"
#include "gui/canvas/scene/canvas_model.h"
#include "gui/canvas/scene/flight_stage.h"
#include "gui/canvas/scene/transition.h"

namespace cloudyard {

class CanvasChips;
class FrameClock;
class NameEditor;
class NoteEditor;

/// The canvas: shows a scene and its run, and turns what the user does with mouse and keys into edits.
///
/// It never changes the scene itself: edits go to the function given by `setCommit`, and what was done comes back
/// through `applyChanges`. The scene given to `setScene` must live until the next one or the canvas's end. GUI thread.
class CanvasWidget : public QWidget, private ToolHost {
    Q_OBJECT
public:
    using Commit = std::function<Result<void>(EditPtr)>;

    explicit CanvasWidget(const Vocabulary& vocabulary, QWidget* parent = nullptr);
    ~CanvasWidget() override;

    /// Where edits go: Document::push.
    void setCommit(Commit commit) { m_commit = std::move(commit); }
    /// Another scene: forgets selection and run, shows all of it.
    void setScene(const Scene& scene);
    void setTheme(const Theme& theme);
    [[nodiscard]] const Theme& theme() const override { return *m_theme; }

    [[nodiscard]] const CanvasModel& model() const override { return m_model; }
    [[nodiscard]] const View& view() const override { return m_view; }
    void setView(const View& view) override;
    [[nodiscard]] Selection& selection() override { return m_selection; }
    [[nodiscard]] const Preview& preview() const { return m_tools.preview(); }
    [[nodiscard]] const FlightWindow& flights() const { return m_stage.window(); }
    [[nodiscard]] bool isStretching() const { return m_stage.stretching(); }

    /// Whether the map is shaded where it is night for the clients, when their load follows their local time.
    void showNight(bool shown);

    /// Moving: views glide, levels of detail and states of cards fade into each other. Reduced: nothing moves, flow is
    /// dashes along links.
    /// Plain, as it begins: dots move, all else changes at once.
    enum class Motion : std::uint8_t { Plain, Moving, Reduced };
    void setMotion(Motion motion);
    /// The picture is still on its way to the view.
    [[nodiscard]] bool isGliding() const { return m_glide.has_value(); }

    /// Scale and middle as a text, to be kept between starts; empty while all is shown.
    [[nodiscard]] QString viewState() const;
    /// A text that is none changes nothing.
    void restoreView(const QString& state);
    /// All of the scene, or these nodes.
    void zoomToFit();
    void zoomTo(const std::vector<NodeId>& ids);
    void zoomBy(double factor);
    /// Brings nodes into view where they are not: as little as it takes, without a change of scale as long as they
    /// have room.
    void reveal(const std::vector<NodeId>& ids);
    /// A fault was asked for: measures how long it takes until a painted frame shows it.
    void awaitFault() { m_meter.ask(); }

    /// Opens the editor for a node's name or an annotation's words; does nothing for one that is not there.
    void rename(const NodeId& id) override;
    /// The same for what is written onto a link.
    void nameLink(const LinkId& id) override;
    void selectAll();
    void removeSelection();
    /// Places a node of a kind where it fits best: in the selected place, to the right of the selected card, else near
    /// the middle of the view. What a double click in the palette does.
    void placeKind(const QString& kind, const QString& name = {});
    /// To the right of the selected cards, which are linked to it; without any: as placeKind().
    void placeLinked(const QString& kind, const QString& name);
    /// The same for a part of a scene, such as a template.
    void placeFragment(const Fragment& fragment);
    /// A note beside, or a frame around, what is selected; then it can be written into.
    void placeAnnotation(Annotation::Form form);
    /// Locks what is selected, or unlocks it when all is locked.
    void toggleLocked();
    /// What is selected is selected and moved together from now on, or no longer.
    void groupSelection();
    void ungroupSelection();
    /// Begins links at the selected cards, to be ended with the keyboard.
    void linkByKeyboard();
    /// Aligns or spreads what is selected.
    void arrange(Arrangement how);
    /// Folds the selected places to cards, or unfolds them when all are folded.
    void toggleCollapsed();
    /// Lays out what is selected, else everything, the way messages go.
    void tidyUp();
    /// Where the pointer is on the canvas, in scene units.
    [[nodiscard]] std::optional<QPointF> pointed() const;

    /// The static layer is up to date: draws it now. For pictures and tests.
    void settle();
    [[nodiscard]] const FrameMeter& frameMeter() const { return m_meter; }

    [[nodiscard]] ItemRef itemAt(QPoint position) const;
    /// Where a node is drawn, in px of this widget; empty when it is not there.
    [[nodiscard]] QRectF boxOf(const NodeId& id) const;

public Q_SLOTS:
    /// The scene was edited.
    void applyChanges(const cloudyard::ChangeSet& changes);
    void takeFrame(const cloudyard::Frame& frame);
    /// There is no run any more.
    void clearRun();

Q_SIGNALS:
    void selectionChanged();
    /// Right click or the menu key; `item` may be none. The position is global.
    void contextMenuRequested(const cloudyard::ItemRef& item, const QPoint& position);
    /// One line about what is under the pointer; empty: nothing.
    void hoverTextChanged(const QString& text);
    /// An edit was refused, with the reason.
    void refused(const QString& reason);
    /// Something was done, but not quite as it was asked for: how, and why.
    void noted(const QString& sentence);
    void viewChanged();
    /// A beat of the moving picture has been painted; the next one comes a beat later.
    void framePainted();
    /// The hint of an empty canvas was activated.
    void exampleRequested();
    /// The space bar was tapped; held, it pans.
    void playPauseRequested();
    /// A fault's chip asks to end it, or to strike it out when it is still to come.
    void restoreRequested(quint32 faultId);
    void restoreAllRequested();
    /// The chips ask to make what was done by hand part of the scene.
    void keepRequested();
    /// All faults of the run are to be shown, beyond those that have a chip.
    void faultListRequested();
    /// A fault was dragged here from the palette; the kind fits the target. The position is global.
    void faultDropped(const QString& fault, const cloudyard::ItemRef& target, const QPoint& position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;

private:
    // ToolHost
    [[nodiscard]] const Scene& scene() const override { return *m_scene; }
    [[nodiscard]] const Vocabulary& vocabulary() const override { return m_model.vocabulary(); }
    bool commit(Result<EditPtr> edit) override;
    void lift(const std::vector<NodeId>& ids) override;
    void previewChanged() override { update(); }
    void setPointer(Qt::CursorShape shape) override { setCursor(shape); }
    void say(const QString& text) override;
    void refuse(const QString& reason) override { Q_EMIT refused(reason); }
    void note(const QString& sentence) override { Q_EMIT noted(sentence); }
    bool offerNext(const NodeId& from, QPointF at) override { return m_quickLink.offer(from, at); }
    void offer(const QString& title, std::vector<Choice> choices, QPointF at, std::function<void()> closed) override;

    void tick(double seconds);
    [[nodiscard]] double wall() const;
    void glideTo(const View& view);
    [[nodiscard]] View shownView() const;
    void beat();
    [[nodiscard]] View fittedView() const;
    void followPlaced();
    void composeFrame();
    [[nodiscard]] std::vector<QRectF> takeDirty();
    void syncScene();
    void closeEditors();
    void openNote(const CanvasItem& note, const QRectF& box);
    void write(const NodeId& id, const QString& text);
    void followLinks(const CanvasSnapshot::Links& before);
    [[nodiscard]] QString flightTipAt(QPointF point) const;
    [[nodiscard]] QString localTimeAt(QPointF scene) const;
    void announceHover(const ItemRef& item);
    /// Says anew what is under the pointer: it may have changed while the pointer rests.
    void refreshHover();
    void walkTo(ItemIndex item);
    void takeAlong(ItemIndex item);
    void bringIntoView(ItemIndex item);
    void nudge(QPointF by);
    void offerNextTowards(QPointF direction);
    [[nodiscard]] QPointF besides(ItemIndex card, QPointF direction) const;
    [[nodiscard]] std::vector<NodeId> selectedCards() const;
    [[nodiscard]] bool handleLinkKey(const QKeyEvent& event);

    CanvasModel m_model;
    FlightStage m_stage;
    Selection m_selection;
    View m_view;
    const Theme* m_theme;
    const Scene* m_scene;
    Commit m_commit;
    CanvasRenderer m_renderer;
    StaticLayer m_static;
    ToolController m_tools;
    DropHandler m_drops;
    FaultDrop m_faultDrops;
    FragmentDrop m_fragmentDrops;
    AnnotationDrop m_annotationDrops;
    QuickLink m_quickLink;
    KeyboardLink m_keyLink;
    std::unique_ptr<FrameClock> m_clock;
    CanvasChips* m_chips;
    std::unique_ptr<NameEditor> m_nameEditor;
    std::unique_ptr<NoteEditor> m_noteEditor;
    QImage m_frame;
    QString m_hoverText;
    std::optional<QPoint> m_pointer; ///< where it rests; none: elsewhere
    bool m_spaceTap = false;         ///< the space bar is down, and nothing was dragged with it
    std::vector<NodeId> m_placed;    ///< or moved by the edit that is being committed
    std::size_t m_actingFaults = 0; ///< in the newest frame
    bool m_fitted = true; ///< nobody has moved the view since all was shown: it stays fitted
    FrameMeter m_meter;
    QElapsedTimer m_sinceNumbers; ///< on cards were drawn
    QElapsedTimer m_sinceHover;
    QElapsedTimer m_wall;
    Motion m_motion = Motion::Plain;
    struct Glide {
        View from;
        Transition over;
    };
    std::optional<Glide> m_glide; ///< from there to the view
    bool m_playing = false;       ///< in the newest frame
};

} // namespace cloudyard
