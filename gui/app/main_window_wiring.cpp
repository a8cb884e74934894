// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

#include "gui/app/main_window.h"
#include "gui/app/preferences.h"
#include "gui/app/scene_library.h"
#include "gui/app/shortcut_editor.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/export/picture.h"
#include "gui/language/core_text.h"
#include "gui/panels/bars/command_palette.h"
#include "gui/panels/bars/run_status_bar.h"
#include "gui/panels/bars/top_bar.h"
#include "gui/panels/charts/charts_panel.h"
#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/log/event_log_panel.h"
#include "gui/panels/look/state_words.h"
#include "gui/panels/look/text.h"
#include "gui/panels/outline/outline_panel.h"
#include "gui/panels/palette/palette_panel.h"

namespace cloudyard {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kPictureScale = 2; ///< pixels of an exported PNG per pixel of the canvas

} // namespace

void MainWindow::wireFile()
{
    m_actions.on(ActionId::New, [this] { m_files.newScene(); });
    m_actions.on(ActionId::NewWindow, [this] { m_openWindow(); });
    m_actions.on(ActionId::Open, [this] { m_files.open(); });
    m_actions.on(ActionId::FirstExample, [this] {
        if (const auto examples = exampleScenes(); !examples.empty())
            m_files.openExample(examples.front().path);
    });
    m_actions.on(ActionId::Save, [this] { m_files.save(); });
    m_actions.on(ActionId::SaveAs, [this] { m_files.saveAs(); });
    m_actions.on(ActionId::Quit, [this] { close(); });
    m_actions.on(ActionId::ExportPicture, [this] { exportPicture(); });
    connect(&m_files, &FileCommands::opened, this, [this](bool isExample) {
        setPace(m_document.scene().pace);
        if (isExample)
            m_link.play();
        m_canvas->canvas().zoomToFit();
    });
    connect(&m_document, &Document::fileStateChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::fileStateChanged, this, &MainWindow::enableActions);
}

/// Of the moment in which it is asked for: the run goes on behind the dialog.
void MainWindow::exportPicture()
{
    Picture picture = pictureNow();
    const QString light = tr("Light pictures, for print (*.png *.svg)");
    QStringList choices{tr("Pictures (*.png *.svg)")};
    if (picture.theme->isDark)
        choices << light;
    QString chosen;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export a Picture"),
        suggestedPath(m_document.path(), QStandardPaths::PicturesLocation, m_document.title(), QLatin1String(".png")),
        choices.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    if (chosen == light)
        picture.theme = &Theme::light();
    if (const auto written = writePicture(picture, path, kPictureScale); !written)
        QMessageBox::warning(this, tr("Cannot export"), coreText(written.error()));
    else {
        rememberFolder(path);
        showNotice(tr("Written: %1").arg(path));
    }
}

Picture MainWindow::pictureNow() const
{
    Picture picture = m_canvas->picture();
    picture.info = pictureInfo(m_document.scene(), m_document.title(), m_feed.frame(), m_document.vocabulary());
    return picture;
}

Result<void> MainWindow::exportTo(const QString& path) const { return writePicture(pictureNow(), path, kPictureScale); }

void MainWindow::wireEdit()
{
    QUndoStack& stack = m_document.undoStack();
    QAction* undo = m_actions.get(ActionId::Undo);
    QAction* redo = m_actions.get(ActionId::Redo);
    // Said, because it may be another thing than what was done last: ending a fault is no edit.
    m_actions.on(ActionId::Undo, [this, &stack] {
        if (const auto going = m_terminations.undoneFirst())
            return showNotice(tr("%1 is being terminated, and nothing calls that back. Once it is gone, Undo launches it "
                                 "anew.").arg(*going));
        const QString text = stack.undoText();
        stack.undo();
        showNotice(tr("Undone: %1").arg(text));
    });
    m_actions.on(ActionId::Redo, [this, &stack] {
        const QString text = stack.redoText();
        stack.redo();
        showNotice(tr("Done again: %1").arg(text));
    });
    redo->setEnabled(false);
    const auto showUndo = [this, undo, &stack] {
        const auto going = m_terminations.undoneFirst();
        undo->setText(tr("&Undo %1").arg(going ? tr("Terminate %1").arg(*going) : stack.undoText()).trimmed());
        undo->setEnabled(going || stack.canUndo());
    };
    showUndo();
    connect(&stack, &QUndoStack::indexChanged, undo, showUndo);
    connect(&stack, &QUndoStack::undoTextChanged, undo, showUndo);
    connect(&m_terminations, &Terminations::goingChanged, undo, showUndo);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::redoTextChanged, redo,
            [redo](const QString& text) { redo->setText(tr("&Redo %1").arg(text)); });
    m_actions.on(ActionId::Duplicate, [this] { m_scene.duplicate(m_canvas->selection()); });
    m_actions.on(ActionId::Delete, [this] { m_scene.remove(m_canvas->selection()); });
    m_actions.on(ActionId::DeleteAndJoin, [this] { m_scene.removeAndJoin(m_canvas->selection()); });
    m_actions.on(ActionId::Rename, [this] {
        if (const Subject chosen = subject(); !chosen.node.empty())
            m_canvas->canvas().rename(chosen.node);
        else if (!chosen.link.empty())
            m_canvas->canvas().nameLink(chosen.link);
    });
    m_actions.on(ActionId::SelectAll, [this] { m_canvas->canvas().selectAll(); });
    m_actions.on(ActionId::ToInspector, [this] {
        if (m_inspector->isAncestorOf(focusWidget()))
            return m_canvas->canvas().setFocus(Qt::OtherFocusReason);
        m_actions.get(ActionId::ShowInspector)->setChecked(true);
        m_inspector->takeKeys();
    });
    m_actions.on(ActionId::Find, [this] { m_topBar->focusSearch(); });
    m_actions.on(ActionId::LinkFrom, [this] { m_canvas->canvas().linkByKeyboard(); });
    connect(&m_scene, &SceneCommands::added, this, [this](const std::vector<NodeId>& nodes) {
        m_canvas->select({nodes, {}});
        m_canvas->canvas().reveal(nodes);
    });
    connect(&m_scene, &SceneCommands::refused, this, &MainWindow::showNotice);
    wireClipboard();
    wireArrange();
    connect(&m_document, &Document::changed, this, &MainWindow::showScene);
    connect(&m_document, &Document::replaced, this, &MainWindow::showScene);
}

void MainWindow::wireClipboard()
{
    const auto copy = [this] {
        QMimeData* copied = m_scene.copied(m_canvas->selection(), m_appearance.theme());
        if (copied)
            QGuiApplication::clipboard()->setMimeData(copied);
        return copied != nullptr;
    };
    m_actions.on(ActionId::Copy, [copy] { copy(); });
    m_actions.on(ActionId::Cut, [this, copy] {
        if (copy())
            m_scene.remove({m_canvas->selection().nodes, {}});
    });
    m_actions.on(ActionId::Paste, [this] {
        m_scene.paste(QGuiApplication::clipboard()->mimeData(), m_canvas->selection(), m_canvas->canvas().pointed());
    });
}

void MainWindow::wireArrange()
{
    using enum ActionId;
    const std::pair<ActionId, Arrangement> ways[] = {{AlignLeft, Arrangement::Left},
                                                     {AlignCentre, Arrangement::Centre},
                                                     {AlignRight, Arrangement::Right},
                                                     {AlignTop, Arrangement::Top},
                                                     {AlignMiddle, Arrangement::Middle},
                                                     {AlignBottom, Arrangement::Bottom},
                                                     {SpreadAcross, Arrangement::SpreadAcross},
                                                     {SpreadDown, Arrangement::SpreadDown}};
    for (const auto& [id, way] : ways)
        m_actions.on(id, [this, how = way] { m_canvas->canvas().arrange(how); });
    m_actions.on(TidyUp, [this] { m_canvas->canvas().tidyUp(); });
    m_actions.on(Fold, [this] { m_canvas->canvas().toggleCollapsed(); });
    m_actions.on(Group, [this] { m_canvas->canvas().groupSelection(); });
    m_actions.on(Ungroup, [this] { m_canvas->canvas().ungroupSelection(); });
    m_actions.on(Lock, [this] { m_canvas->canvas().toggleLocked(); });
    m_actions.on(AddNote, [this] { m_canvas->canvas().placeAnnotation(Annotation::Form::Note); });
    m_actions.on(AddFrame, [this] { m_canvas->canvas().placeAnnotation(Annotation::Form::Frame); });
    m_commands = new CommandPalette(this);
    m_actions.on(Commands, [this] { showCommands(); });
    m_actions.on(Place, [this] { showKinds(); });
}

/// Everything that can be done now, then everything that there is.
void MainWindow::showCommands()
{
    std::vector<PaletteEntry> all;
    for (const ActionRow& row : actionTable())
        if (QAction* action = m_actions.get(row.id); action->isEnabled() && row.id != ActionId::Commands)
            all.push_back({QString(action->text()).remove(u'&').remove(QStringLiteral("…")),
                           action->shortcut().toString(QKeySequence::NativeText), action->statusTip(),
                           [action] { action->trigger(); }});
    for (const SearchEntry& entry : m_search.entries())
        if (entry.what != SearchEntry::What::Metric && entry.what != SearchEntry::What::Setting)
            all.push_back({entry.text, {}, entry.words, [this, entry] { goTo(entry); }});
    addTemplates(all);
    m_commands->open(tr("Do, find or add anything…"), std::move(all));
}

void MainWindow::addTemplates(std::vector<PaletteEntry>& entries)
{
    for (const SceneTemplate& one : sceneTemplates())
        entries.push_back({one.title, tr("Template"), one.help, [this, &one] {
                               m_canvas->canvas().placeFragment(one.fragment);
                               m_canvas->canvas().setFocus(Qt::OtherFocusReason);
                           }});
}

void MainWindow::showKinds()
{
    std::vector<PaletteEntry> kinds;
    for (const KindDescriptor* kind : m_document.vocabulary().kinds)
        kinds.push_back({coreText(kind->name), coreText(kind->serviceName),
                         toQString(kind->name) + u' ' + toQString(kind->searchWords), [this, id = toQString(kind->id)] {
                             placeAsChosen(id);
                             m_canvas->canvas().setFocus(Qt::OtherFocusReason);
                         }});
    addTemplates(kinds);
    m_commands->open(tr("Place: queue, elb, sqs: orders…   Ctrl+Enter also links it"), std::move(kinds), true);
}

void MainWindow::placeAsChosen(const QString& kind)
{
    const auto& [name, ctrl] = m_commands->manner();
    ctrl ? m_canvas->canvas().placeLinked(kind, name) : m_canvas->canvas().placeKind(kind, name);
}

void MainWindow::wireView()
{
    m_actions.on(ActionId::ZoomIn, [this] { m_canvas->canvas().zoomBy(kZoomStep); });
    m_actions.on(ActionId::ZoomOut, [this] { m_canvas->canvas().zoomBy(1 / kZoomStep); });
    m_actions.on(ActionId::ZoomActual, [this] { m_canvas->zoomActual(); });
    m_actions.on(ActionId::ZoomFit, [this] { m_canvas->canvas().zoomToFit(); });
    m_actions.on(ActionId::ZoomSelection, [this] { m_canvas->zoomToSelection(); });
    m_actions.onToggled(ActionId::Presentation, [this](bool on) { setPresentation(on); });
    m_arranger = new PanelArranger({m_left, m_palette, m_outline, m_right, m_charts, m_columns, m_rows},
                                   m_actions, this);
    m_actions.onToggled(ActionId::ShowLog, [this](bool on) {
        m_log->setVisible(on);
        preference::showLog.set(on);
    });
    m_actions.get(ActionId::ShowLog)->setChecked(preference::showLog.get());
    m_log->setVisible(preference::showLog.get());
    m_actions.onToggled(ActionId::EngineFigures, [this](bool on) {
        m_status->setEngineFiguresShown(on);
        preference::engineFigures.set(on);
    });
    m_actions.get(ActionId::EngineFigures)->setChecked(preference::engineFigures.get());
    m_actions.onToggled(ActionId::DayAndNight, [this](bool on) {
        m_canvas->canvas().showNight(on);
        preference::dayAndNight.set(on);
    });
    m_actions.get(ActionId::DayAndNight)->setChecked(preference::dayAndNight.get());
    m_canvas->canvas().showNight(preference::dayAndNight.get());
    const auto isReduced = [this] {
        const int wish = preference::reducedMotion.get();
        return wish < 0 ? m_appearance.desktopIsStill() : wish > 0;
    };
    const auto move = [this](bool still) {
        m_canvas->canvas().setMotion(still ? CanvasWidget::Motion::Reduced : CanvasWidget::Motion::Moving);
    };
    const auto follow = [this, isReduced, move] { // what the desktop wants is not kept as the user's own wish
        const QSignalBlocker quiet(m_actions.get(ActionId::ReducedMotion));
        m_actions.get(ActionId::ReducedMotion)->setChecked(isReduced());
        move(isReduced());
    };
    follow();
    connect(&m_appearance, &Appearance::desktopStillnessChanged, this, follow);
    m_actions.onToggled(ActionId::ReducedMotion, [move](bool on) {
        move(on);
        preference::reducedMotion.set(on ? 1 : 0);
    });
    m_actions.on(ActionId::ToggleTheme, [this] {
        chooseTheme(m_appearance.theme().isDark ? ThemeChoice::Light : ThemeChoice::Dark);
    });
    m_actions.on(ActionId::SystemTheme, [this] { chooseTheme(ThemeChoice::System); });
    m_actions.on(ActionId::Menu, [this] { m_topBar->openMenu(); });
    m_actions.on(ActionId::Shortcuts, [this] { showShortcutEditor(m_actions, this); });
    m_actions.on(ActionId::About, [this] {
        QMessageBox::about(this, tr("About Cloudyard"),
                           tr("<b>Cloudyard %1</b><p>A desktop playground for cloud topologies: "
                              "draw one, press play, "
                              "break it, see what happens.</p><p>Free software under the GNU "
                              "General Public License, "
                              "version 3 or later.</p><p>Not affiliated with Amazon Web Services. AWS and the "
                              "names of its services are trademarks of Amazon.com, Inc. or its "
                              "affiliates.</p>")
                               .arg(QApplication::applicationVersion()));
    });
    connect(&m_appearance, &Appearance::themeChanged, this,
            [this](const Theme& theme) { m_actions.tintIcons(theme); });
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    preference::theme.set(static_cast<int>(choice));
    m_appearance.choose(choice);
}

void MainWindow::setPresentation(bool on)
{
    m_arranger->setPresentation(on);
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    QTimer::singleShot(0, this, [this] { m_canvas->canvas().zoomToFit(); });
}

void MainWindow::wireRun()
{
    m_actions.on(ActionId::PlayPause, [this] { playOrPause(); });
    m_actions.on(ActionId::Restart, [this] { restart(); });
    m_actions.on(ActionId::StepEvent, [this] { m_link.stepEvent(); });
    m_actions.on(ActionId::StepSecond, [this] { m_link.stepSecond(); });
    m_actions.on(ActionId::Slower, [this] { changePace(-1); });
    m_actions.on(ActionId::Faster, [this] { changePace(+1); });
    m_actions.on(ActionId::SkipToFault, [this] { skipToFault(); });
    m_actions.on(ActionId::RestoreAll, [this] { m_link.clearAllFaults(); });
    m_actions.on(ActionId::KeepFaults, [this] { m_faults.keepLive(); });
    for (const ActionId id : {ActionId::PlayPause, ActionId::Restart, ActionId::StepEvent,
                              ActionId::StepSecond, ActionId::SkipToFault, ActionId::RestoreAll})
        connect(m_actions.get(id), &QAction::triggered, &m_feed, &FrameFeed::wake);
    connect(m_topBar, &TopBar::paceChosen, this, &MainWindow::setPace);
    connect(&m_link, &SessionLink::sessionChanged, this, [this] {
        m_topBar->setPace(m_link.pace());
        showScene();
    });
    m_topBar->setPace(m_link.pace());
}

/// A story that was watched to its end is told again; one that is paused waits at its beginning.
void MainWindow::restart()
{
    const bool wasOver = m_feed.frame() && m_feed.frame()->finished;
    m_faults.leaveBehind();
    m_link.restart();
    if (wasOver)
        m_link.play();
}

/// A run has no way back: the same story is told again, as fast as it can be, up to that time.
void MainWindow::goBack(SimTime time)
{
    const bool played = m_feed.frame() && m_feed.frame()->playing;
    m_faults.leaveBehind();
    m_link.restart();
    m_link.runTo(time, played);
    m_feed.wake();
}

void MainWindow::playOrPause()
{
    const Frame* frame = m_feed.frame();
    if (frame && frame->playing) {
        m_link.pause();
        return;
    }
    if (frame && frame->finished)
        return restart();
    m_link.play();
}

void MainWindow::changePace(int steps)
{
    const auto& choices = paceChoices();
    const auto at =
        std::ranges::lower_bound(choices, m_link.pace(), {}, &SegmentedControl::Choice::value);
    const auto index =
        std::clamp<std::ptrdiff_t>(at - choices.begin() + steps, 0, std::ssize(choices) - 1);
    setPace(choices[static_cast<std::size_t>(index)].value);
}

void MainWindow::skipToFault()
{
    if (!m_feed.frame())
        return;
    const auto faults = faultViews(*m_feed.frame(), m_document.vocabulary());
    const auto next =
        std::ranges::find_if(faults, [](const FaultView& fault) { return !fault.active; });
    if (next != faults.end())
        m_link.runTo(next->from, m_feed.frame()->playing);
    else
        showNotice(tr("Nothing more is planned in this scene."));
}

void MainWindow::wireCanvas()
{
    connect(m_canvas, &CanvasBridge::selectionChanged, this, &MainWindow::showSelection);
    connect(m_canvas, &CanvasBridge::hintChanged, this, [this](const QString& text) {
        if (!m_noticeTimer.isActive())
            m_status->showHint(text);
    });
    connect(&m_noticeTimer, &QTimer::timeout, this, [this] { m_status->showHint({}); });
    connect(m_canvas, &CanvasBridge::refused, this, &MainWindow::showNotice);
    connect(m_canvas, &CanvasBridge::noted, this, &MainWindow::showNotice);
    connect(m_canvas, &CanvasBridge::menuRequested, this,
            [this](const Subject& wanted, const QPoint& at) {
                QMenu* menu = menuFor(wanted).release();
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->popup(at);
            });
    connect(&m_itemMenu, &ItemMenu::duplicateRequested, this, [this](const NodeId& node) {
        m_scene.duplicate({{node}, {}});
    });
    connect(&m_itemMenu, &ItemMenu::removeRequested, this, [this](const Subject& gone) {
        SelectedItems items;
        if (!gone.node.empty())
            items.nodes.push_back(gone.node);
        if (!gone.link.empty())
            items.links.push_back(gone.link);
        m_scene.remove(items);
    });
    connect(&m_itemMenu, &ItemMenu::terminateRequested, this, [this](const NodeId& node) {
        if (!m_terminations.begin(node))
            m_scene.remove({{node}, {}});
    });
    connect(&m_terminations, &Terminations::refused, this, &MainWindow::showNotice);
    connect(&m_itemMenu, &ItemMenu::refused, this, &MainWindow::showNotice);
    connect(&m_itemMenu, &ItemMenu::foldRequested, m_actions.get(ActionId::Fold), &QAction::trigger);
    connect(&m_itemMenu, &ItemMenu::renameRequested, &m_canvas->canvas(), &CanvasWidget::rename);
    connect(&m_itemMenu, &ItemMenu::labelRequested, &m_canvas->canvas(), &CanvasWidget::nameLink);
    connect(&m_itemMenu, &ItemMenu::zoomRequested, m_canvas, &CanvasBridge::zoomTo);
    connect(&m_itemMenu, &ItemMenu::placeRequested, m_palette, &PalettePanel::placeRequested);
}

void MainWindow::wirePanels()
{
    connect(m_palette, &PalettePanel::placeRequested, this,
            [this](const QString& kind) { m_canvas->canvas().placeKind(kind); });
    connect(m_palette, &PalettePanel::templateRequested, this,
            [this](const Fragment& fragment) { m_canvas->canvas().placeFragment(fragment); });
    connect(m_palette, &PalettePanel::annotationRequested, &m_canvas->canvas(), &CanvasWidget::placeAnnotation);
    connect(m_outline, &OutlinePanel::selected, this, [this](const std::vector<NodeId>& nodes) {
        m_canvas->select({nodes, {}});
    });
    connect(m_outline, &OutlinePanel::activated, this, [this](const NodeId& node) {
        m_canvas->zoomTo({node, {}});
    });
    connect(m_log, &EventLogPanel::nodeClicked, this, [this](const NodeId& node) {
        m_canvas->select({{node}, {}});
    });
    connect(m_log, &EventLogPanel::linkClicked, this, [this](const LinkId& link) {
        m_canvas->select({{}, {link}});
    });
    connect(m_inspector, &InspectorPanel::linkClicked, this, [this](const LinkId& link) {
        m_canvas->select({{}, {link}});
    });
    connect(m_inspector, &InspectorPanel::jumpRequested, this, [this](const Subject& where) {
        if (where.link.empty())
            m_canvas->select({{where.node}, {}});
        else
            m_canvas->select({{}, {where.link}});
        m_canvas->zoomToSelection();
        m_inspector->showTab(InspectorPanel::kIssues);
    });
    connect(m_inspector, &InspectorPanel::refused, this, &MainWindow::showNotice);
    connect(m_inspector, &InspectorPanel::duplicateRequested, m_actions.get(ActionId::Duplicate),
            &QAction::trigger);
    connect(m_inspector, &InspectorPanel::faultMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_itemMenu.fillFaults(*menu, subject());
        menu->popup(at);
    });
    connect(m_topBar, &TopBar::found, this, &MainWindow::goTo);
    connect(m_topBar, &TopBar::searchLeft, &m_canvas->canvas(),
            [this] { m_canvas->canvas().setFocus(Qt::OtherFocusReason); });
    connect(m_topBar, &TopBar::foundNothing, this, [this](const QString& text) {
        showNotice(tr("Nothing is called \"%1\".").arg(text));
    });
    connect(&m_canvas->canvas(), &CanvasWidget::playPauseRequested, m_actions.get(ActionId::PlayPause),
            &QAction::trigger);
    connect(&m_canvas->canvas(), &CanvasWidget::exampleRequested,
            m_actions.get(ActionId::FirstExample), &QAction::trigger);
}

void MainWindow::goTo(const SearchEntry& entry)
{
    using enum SearchEntry::What;
    const NodeId node(entry.id);
    switch (entry.what) {
    case Metric:
        m_inspector->showTab(InspectorPanel::kOverview);
        [[fallthrough]];
    case Node:
        m_canvas->select({{node}, {}});
        m_canvas->zoomTo({node, {}});
        break;
    case Setting:
        m_canvas->select({{node}, {}});
        m_canvas->zoomTo({node, {}});
        m_actions.get(ActionId::ShowInspector)->setChecked(true);
        m_inspector->showSetting(entry.key);
        return;
    case Link:
        m_canvas->select({{}, {LinkId(entry.id)}});
        m_canvas->zoomToSelection();
        break;
    case Kind:
        m_canvas->canvas().placeKind(toQString(entry.id));
        break;
    case Example:
        m_files.openExample(toQString(entry.id));
        break;
    }
    m_canvas->canvas().setFocus(Qt::OtherFocusReason);
}

/// What cannot do anything just now is greyed.
void MainWindow::enableActions()
{
    const auto set = [this](ActionId id, bool on) { m_actions.get(id)->setEnabled(on); };
    const bool runs = m_link.session() != nullptr;
    for (const ActionId id :
         {ActionId::PlayPause, ActionId::Restart, ActionId::StepEvent, ActionId::StepSecond})
        set(id, runs);
    std::vector<FaultView> faults;
    if (runs && m_feed.frame())
        faults = faultViews(*m_feed.frame(), m_document.vocabulary());
    set(ActionId::KeepFaults, runs && m_faults.canKeep());
    set(ActionId::RestoreAll, std::ranges::any_of(faults, &FaultView::active));
    set(ActionId::SkipToFault, !std::ranges::all_of(faults, &FaultView::active));
    set(ActionId::Slower, m_link.pace() > paceChoices().front().value);
    set(ActionId::Faster, m_link.pace() < paceChoices().back().value);
    set(ActionId::SelectAll, !m_document.scene().nodes.empty() || !m_document.scene().annotations.empty());
    set(ActionId::Save, m_document.isModified() || m_document.path().isEmpty());
}

/// What can be restored or kept is open to people at once, not with the next badges.
void MainWindow::noticeFaults(const Frame& frame)
{
    const std::pair seen{frame.faults.size(), std::ranges::count_if(frame.faults, &FaultSpec::active)};
    if (std::exchange(m_faultsSeen, seen) != seen)
        enableActions();
}

void MainWindow::wireFeed()
{
    connect(&m_link, &SessionLink::faultAsked, &m_feed, &FrameFeed::wake);
    connect(&m_link, &SessionLink::faultAsked, &m_canvas->canvas(), &CanvasWidget::awaitFault);
    connect(&m_feed, &FrameFeed::frameArrived, this, [this](const Frame& frame) {
        m_topBar->setClock(frame.now, m_document.scene().duration);
        m_topBar->setPlaying(frame.playing);
        noticeFaults(frame);
    });
    connect(&m_feed, &FrameFeed::badgesDue, this, [this](const Frame& frame) {
        m_outline->showFrame(frame);
        enableActions();
    });
    connect(&m_feed, &FrameFeed::wordsDue, this, [this](const Frame& frame) {
        m_status->showSmoothness(m_canvas->canvas().frameMeter().lately());
        m_status->showFrame(frame);
    });
}

} // namespace cloudyard
