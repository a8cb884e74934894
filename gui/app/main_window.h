// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>

#include <QMainWindow>
#include <QTimer>

#include "gui/app/actions.h"
#include "gui/app/canvas_bridge.h"
#include "gui/app/document_safety.h"
#include "gui/app/fault_commands.h"
#include "gui/app/file_commands.h"
#include "gui/app/item_menu.h"
#include "gui/app/panel_arranger.h"
#include "gui/app/preferences.h"
#include "gui/app/scene_commands.h"
#include "gui/app/terminations.h"
#include "gui/document/document.h"
#include "gui/document/frame_feed.h"
#include "gui/document/session_link.h"
#include "gui/panels/bars/search_model.h"
#include "gui/panels/look/appearance.h"

class QMenu;
class QSplitter;

namespace cloudyard {

class ChartsPanel;
struct ClosedWindow;
class CommandPalette;
struct PaletteEntry;
class EventLogPanel;
class InspectorPanel;
class OutlinePanel;
class PalettePanel;
class RunStatusBar;
class TimeStrip;
class TopBar;

/// The program's window: makes document, run, canvas and panels, and wires them together. It holds
/// no logic of its own beyond what connects two parts. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Appearance& appearance, Session::Options options);
    ~MainWindow() override;

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] SessionLink& link() { return m_link; }
    [[nodiscard]] FrameFeed& feed() { return m_feed; }
    [[nodiscard]] Actions& actions() { return m_actions; }
    [[nodiscard]] FileCommands& files() { return m_files; }
    [[nodiscard]] DocumentSafety& safety() { return m_safety; }
    [[nodiscard]] CanvasBridge& canvas() { return *m_canvas; }
    [[nodiscard]] PalettePanel& components() { return *m_palette; }
    [[nodiscard]] OutlinePanel& outline() { return *m_outline; }
    [[nodiscard]] InspectorPanel& inspector() { return *m_inspector; }
    [[nodiscard]] ChartsPanel& charts() { return *m_charts; }
    [[nodiscard]] EventLogPanel& log() { return *m_log; }
    [[nodiscard]] RunStatusBar& status() { return *m_status; }
    [[nodiscard]] CommandPalette& commands() { return *m_commands; }
    [[nodiscard]] TopBar& topBar() { return *m_topBar; }
    [[nodiscard]] TimeStrip& timeStrip() { return *m_strip; }
    [[nodiscard]] PanelArranger& arranger() { return *m_arranger; }
    [[nodiscard]] FaultCommands& faults() { return m_faults; }
    /// What a right click on this opens; the caller shows and owns it.
    [[nodiscard]] std::unique_ptr<QMenu> menuFor(const Subject& subject);

    /// Writes what the canvas shows, with legend and title block: .png at two pixels a pixel, or
    /// .svg.
    Result<void> exportTo(const QString& path) const;
    /// What *New Window* does: the program knows how it was started.
    void setOpensWindow(std::function<void()> open) { m_openWindow = std::move(open); }
    /// Opens the scene of the window that was closed last of those of the last session that have not come back yet;
    /// what cannot be read is passed over. The others are left for other programs (see ended_session). None: nothing
    /// was opened.
    std::optional<ClosedWindow> openClosed();
    /// The same; when all have come back, the scene that the last program to end had open.
    std::optional<ClosedWindow> openLast();
    /// Shows of the open scene what was seen then, and selects what was selected. The window has its size: its geometry
    /// is the caller's.
    void showAsClosed(const ClosedWindow& window);
    /// Sets the pace of the run and of the control that shows it.
    void setPace(double pace);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Scene files from outside may be dropped anywhere.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepSession() const;
    void addSharedActions(QMenu& menu);
    void buildMenu();
    void buildSpanMenu(QMenu& view);
    void buildLanguageMenu(QMenu& view);
    void buildLayout();
    QWidget* buildLeft();
    QWidget* buildCentre();
    QWidget* buildRight();
    void wireFile();
    void wireEdit();
    void wireClipboard();
    void wireArrange();
    void wireView();
    void wireRun();
    void wireCanvas();
    void wirePanels();
    void wireFaults();
    void wireFeed();

    void showTitle();
    void showScene();
    void showSelection();
    void showNotice(const QString& sentence);
    void setPresentation(bool on);
    void exportPicture();
    [[nodiscard]] Picture pictureNow() const;
    void chooseTheme(ThemeChoice choice);
    void changePace(int steps);
    void playOrPause();
    void restart();
    void goBack(SimTime time);
    void goTo(const SearchEntry& entry);
    void enableActions();
    void enableForSelection(const SelectedItems& chosen);
    void showCommands();
    void showKinds();
    void addTemplates(std::vector<PaletteEntry>& entries);
    void placeAsChosen(const QString& kind);
    void noticeFaults(const Frame& frame);
    void skipToFault();
    [[nodiscard]] Subject subject() const;
    /// Where a node or link is on the screen.
    [[nodiscard]] QRect boxOf(const Subject& subject) const;
    void selectTarget(const QString& id);

    Appearance& m_appearance;
    Document m_document;
    SessionLink m_link;
    FrameFeed m_feed;
    Actions m_actions;
    FileCommands m_files;
    DocumentSafety m_safety;
    SceneCommands m_scene;
    FaultCommands m_faults;
    ItemMenu m_itemMenu;
    Terminations m_terminations;
    CanvasBridge* m_canvas;
    QMenu m_menu;
    SearchModel m_search;
    CommandPalette* m_commands = nullptr;
    TopBar* m_topBar = nullptr;
    PalettePanel* m_palette = nullptr;
    OutlinePanel* m_outline = nullptr;
    InspectorPanel* m_inspector = nullptr;
    EventLogPanel* m_log = nullptr;
    ChartsPanel* m_charts = nullptr;
    QMenu* m_spanMenu = nullptr;
    RunStatusBar* m_status = nullptr;
    TimeStrip* m_strip = nullptr;
    QWidget* m_left = nullptr;
    QSplitter* m_right = nullptr;
    QSplitter* m_rows = nullptr;
    QSplitter* m_columns = nullptr;
    PanelArranger* m_arranger = nullptr;
    QTimer m_noticeTimer;
    std::function<void()> m_openWindow = [] {};
    std::pair<std::size_t, std::ptrdiff_t> m_faultsSeen; ///< how many the run has, and how many act
};

} // namespace cloudyard
