// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/main_window.h"

#include <algorithm>

#include <QActionGroup>
#include <QCloseEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include "core/edit/holding.h"
#include "core/services/registry.h"
#include "gui/app/ended_session.h"
#include "gui/app/preferences.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/language/language.h"
#include "gui/panels/bars/run_status_bar.h"
#include "gui/panels/bars/top_bar.h"
#include "gui/panels/charts/charts_panel.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/log/event_log_panel.h"
#include "gui/panels/look/text.h"
#include "gui/panels/outline/outline_panel.h"
#include "gui/panels/palette/palette_panel.h"
#include "gui/panels/timeline/time_strip.h"

namespace cloudyard {

namespace {

constexpr int kOutlineHeight = 220;
constexpr int kNoticeMs = 8'000;
constexpr int kLeastHeight = 480;
constexpr QLatin1String kNodePrefix("node ");
constexpr QLatin1String kLinkPrefix("link ");

} // namespace

MainWindow::MainWindow(Appearance& appearance, Session::Options options)
    : m_appearance(appearance),
      m_document(vocabulary()),
      m_link(m_document, options),
      m_feed(m_link),
      m_actions(this),
      m_files(m_document, this),
      m_safety(m_document, this),
      m_scene(m_document),
      m_faults(m_document, m_link, m_feed, this),
      m_itemMenu(m_document, m_link, m_feed),
      m_terminations(m_document, m_link, m_feed),
      m_canvas(new CanvasBridge(m_document, m_feed, m_appearance, this))
{
    setObjectName(QStringLiteral("cloudyard"));
    setAcceptDrops(true);
    setWindowIcon(QIcon(QStringLiteral(":/icons/app-logo.svg")));
    m_noticeTimer.setSingleShot(true);
    buildMenu();
    buildLayout();
    wireFile();
    wireEdit();
    wireView();
    wireRun();
    wireCanvas();
    wirePanels();
    wireFaults();
    wireFeed();
    m_actions.tintIcons(m_appearance.theme());
    showScene();
    showSelection();
}

MainWindow::~MainWindow()
{
    m_document.disconnect(this); // its end says that all is saved, when the actions are gone already
}

void MainWindow::buildMenu()
{
    QMenu* file = m_actions.addSubmenu(m_menu, ActionMenu::File);
    auto* examples = new QMenu(tr("E&xamples"), file);
    auto* recent = new QMenu(tr("&Recent"), file);
    auto* templates = new QMenu(tr("New from &Template"), file);
    m_files.fillTemplateMenu(*templates);
    file->insertMenu(m_actions.get(ActionId::Open), templates);
    QAction* before = m_actions.get(ActionId::Save);
    file->insertMenu(before, examples);
    file->insertMenu(before, recent);
    connect(examples, &QMenu::aboutToShow, this,
            [this, examples] { m_files.fillExampleMenu(*examples); });
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { m_files.fillRecentMenu(*recent); });
    m_files.fillExampleMenu(*examples);
    m_files.fillRecentMenu(*recent);
    m_actions.addSubmenu(m_menu, ActionMenu::Edit);
    m_actions.addSubmenu(m_menu, ActionMenu::Arrange);
    QMenu* view = m_actions.addSubmenu(m_menu, ActionMenu::View);
    buildSpanMenu(*view);
    buildLanguageMenu(*view);
    m_actions.addSubmenu(m_menu, ActionMenu::Run);
    m_actions.addSubmenu(m_menu, ActionMenu::Help);
}

void MainWindow::buildSpanMenu(QMenu& view)
{
    QMenu* menu = m_spanMenu = view.addMenu(tr("Charts &Reach Back"));
    auto* group = new QActionGroup(menu);
    const std::pair<QString, int> spans[] = {{tr("&1 minute"), 60},
                                             {tr("&2 minutes"), 120},
                                             {tr("&5 minutes"), 300},
                                             {tr("1&5 minutes"), 900},
                                             {tr("1 &hour"), 3600}};
    for (const auto& [text, seconds] : spans) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(seconds == preference::chartSpan.get());
        connect(action, &QAction::triggered, this, [this, span = seconds] {
            preference::chartSpan.set(span);
            m_charts->setSpan(span);
        });
    }
}

void MainWindow::buildLanguageMenu(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("Lan&guage"));
    menu->setObjectName(QStringLiteral("language"));
    auto* group = new QActionGroup(menu);
    const auto offer = [&](const QString& text, const QString& code) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(preference::language.get() == code);
        action->setData(code);
        connect(action, &QAction::triggered, this, [this, code] {
            preference::language.set(code);
            showNotice(tr("The window speaks this language when Cloudyard is started again."));
        });
    };
    offer(tr("As the &Desktop"), {});
    menu->addSeparator();
    for (const Language& language : languages())
        offer(QString::fromUtf16(language.name), language.code);
}

QWidget* MainWindow::buildLeft()
{
    m_palette = new PalettePanel(m_document.vocabulary(), this);
    m_outline = new OutlinePanel(m_document, this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_palette);
    scroll->setAccessibleName(tr("Components"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QSplitter(Qt::Vertical, this);
    column->addWidget(scroll);
    column->addWidget(m_outline);
    column->setStretchFactor(1, 1);
    column->setChildrenCollapsible(false);
    column->setSizes({m_palette->sizeHint().height(), kOutlineHeight});
    m_left = column;
    return m_left;
}

QWidget* MainWindow::buildCentre()
{
    auto* stage = new QWidget(this);
    m_strip = new TimeStrip(m_document, m_feed, stage);
    auto* column = new QVBoxLayout(stage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(&m_canvas->canvas(), 1);
    m_charts = new ChartsPanel(m_document, m_feed, this);
    m_charts->setSpan(preference::chartSpan.get());
    m_charts->offer(m_spanMenu->menuAction());
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(stage);
    m_rows->addWidget(m_charts);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    return m_rows;
}

QWidget* MainWindow::buildRight()
{
    m_inspector = new InspectorPanel(m_document, m_link, m_feed, this);
    m_log = new EventLogPanel(m_feed, this);
    m_log->setMinimumHeight(kLeastLogHeight);
    auto* column = new QSplitter(Qt::Vertical, this);
    column->addWidget(m_inspector);
    column->addWidget(m_log);
    column->setStretchFactor(0, 1);
    column->setChildrenCollapsible(false);
    m_right = column;
    return column;
}

void MainWindow::buildLayout()
{
    const TopBar::Actions bar{&m_menu,
                              m_actions.get(ActionId::Restart),
                              m_actions.get(ActionId::PlayPause),
                              m_actions.get(ActionId::StepSecond),
                              m_actions.get(ActionId::ToggleTheme),
                              m_actions.get(ActionId::ExportPicture),
                              {m_actions.get(ActionId::ShowPalette), m_actions.get(ActionId::ShowCharts),
                               m_actions.get(ActionId::ShowInspector)}};
    m_topBar = new TopBar(bar, this);
    m_topBar->setSearchModel(&m_search);
    m_search.setExamples([] {
        std::vector<std::pair<QString, QString>> found;
        for (const ExampleScene& scene : exampleScenes())
            found.emplace_back(scene.title, scene.path);
        return found;
    });
    m_status = new RunStatusBar(this);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(buildLeft());
    m_columns->addWidget(buildCentre());
    m_columns->addWidget(buildRight());
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_columns, 1);
    column->addWidget(m_status);
    // Not what the panels that are open just now would like: those give way when the window is smaller.
    whole->setMinimumSize(TopBar::kLeastWidth, kLeastHeight);
    setCentralWidget(whole);
    m_canvas->canvas().setMinimumSize(320, 240);
}

Subject MainWindow::subject() const
{
    const SelectedItems chosen = m_canvas->selection();
    if (chosen.nodes.size() == 1 && chosen.links.empty())
        return {chosen.nodes.front(), {}};
    if (chosen.links.size() == 1 && chosen.nodes.empty())
        return {{}, chosen.links.front()};
    return {};
}

std::unique_ptr<QMenu> MainWindow::menuFor(const Subject& wanted)
{
    auto menu = std::make_unique<QMenu>(this);
    menu->setToolTipsVisible(true);
    m_itemMenu.fill(*menu, wanted);
    if (!wanted.node.empty())
        addSharedActions(*menu);
    return menu;
}

/// What can be done with all that is selected, as in the program's menus.
void MainWindow::addSharedActions(QMenu& menu)
{
    using enum ActionId;
    menu.addSeparator();
    for (const ActionId id : {Cut, Copy, Group, Ungroup, Lock})
        menu.addAction(m_actions.get(id));
    QMenu* align = menu.addMenu(tr("Ali&gn"));
    align->setObjectName(QStringLiteral("align"));
    for (const ActionId id : {AlignLeft, AlignCentre, AlignRight, AlignTop, AlignMiddle, AlignBottom, SpreadAcross,
                              SpreadDown})
        align->addAction(m_actions.get(id));
    align->setEnabled(m_actions.get(AlignLeft)->isEnabled());
}

void MainWindow::setPace(double pace)
{
    m_link.setPace(pace);
    m_topBar->setPace(pace);
    enableActions();
    m_feed.wake();
}

void MainWindow::showNotice(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    m_status->showHint(sentence);
    m_noticeTimer.start(kNoticeMs);
}

void MainWindow::showTitle()
{
    const QString mark = m_document.isModified() ? QStringLiteral(" •") : QString();
    m_topBar->setTitle(m_document.title() + mark,
                       tr("Scene · seed %1").arg(m_document.scene().seed));
    setWindowTitle(tr("%1[*] — Cloudyard").arg(m_document.title()));
    setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.path());
}

void MainWindow::showScene()
{
    const Scene& scene = m_document.scene();
    showTitle();
    m_status->showScene(scene.nodes.size(), scene.links.size());
    m_search.setScene(scene, m_document.vocabulary());
    enableActions();
    enableForSelection(m_canvas->selection()); // what is chosen may have been grouped, or be a group no more
    if (!m_link.session()) {
        m_status->showObstacle(m_link.obstacle());
        m_topBar->setClock(SimTime{}, scene.duration);
        m_topBar->setPlaying(false);
    }
}

void MainWindow::showSelection()
{
    const SelectedItems chosen = m_canvas->selection();
    m_inspector->setSelection(chosen.nodes, chosen.links);
    m_outline->showSelection(chosen.nodes);
    m_charts->setSubject(chosen.nodes.size() == 1 ? chosen.nodes.front() : NodeId());
    enableForSelection(chosen);
}

void MainWindow::enableForSelection(const SelectedItems& chosen)
{
    using enum ActionId;
    const auto set = [this](std::initializer_list<ActionId> ids, bool on) {
        for (const ActionId id : ids)
            m_actions.get(id)->setEnabled(on);
    };
    const auto isPlace = [this](const NodeId& id) {
        const Node* node = m_document.scene().find(id);
        const KindDescriptor* kind = node ? m_document.vocabulary().kind(node->kind) : nullptr;
        return kind && kind->isPlace;
    };
    set({ActionId::Delete, ZoomSelection}, !chosen.empty());
    set({Cut, Copy, Duplicate, DeleteAndJoin}, !chosen.nodes.empty());
    set({Rename}, chosen.nodes.size() + chosen.links.size() == 1);
    set({LinkFrom}, std::ranges::any_of(chosen.nodes,
                                        [&](const NodeId& id) { return m_document.scene().find(id) && !isPlace(id); }));
    set({AlignLeft, AlignCentre, AlignRight, AlignTop, AlignMiddle, AlignBottom}, chosen.nodes.size() > 1);
    set({SpreadAcross, SpreadDown}, chosen.nodes.size() > 2);
    set({Fold}, std::ranges::any_of(chosen.nodes, isPlace));
    set({Group}, chosen.nodes.size() > 1);
    set({Ungroup}, std::ranges::any_of(chosen.nodes, [this](const NodeId& id) {
            return groupOf(m_document.scene(), id).size() > 1;
        }));
    set({Lock}, !chosen.nodes.empty());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files.mayDiscard()) {
        event->ignore();
        return;
    }
    preference::geometry.set(saveGeometry());
    keepSession();
    event->accept();
}

/// A window without a file leaves what another one kept.
void MainWindow::keepSession() const
{
    if (m_document.path().isEmpty())
        return;
    preference::lastScene.set(m_document.path());
    preference::lastView.set(m_canvas->canvas().viewState());
    QStringList selected;
    for (const NodeId& id : m_canvas->canvas().selection().nodes())
        selected << kNodePrefix + toQString(id.str());
    for (const LinkId& id : m_canvas->canvas().selection().links())
        selected << kLinkPrefix + toQString(id.str());
    preference::lastSelection.set(selected);
    ended_session::add({m_document.path(), m_canvas->canvas().viewState(), selected, saveGeometry()});
}

std::optional<ClosedWindow> MainWindow::openClosed()
{
    while (auto window = ended_session::take())
        if (m_document.load(window->scene))
            return window;
    return {};
}

std::optional<ClosedWindow> MainWindow::openLast()
{
    if (auto closed = openClosed())
        return closed;
    ClosedWindow last{preference::lastScene.get(), preference::lastView.get(), preference::lastSelection.get(), {}};
    if (last.scene.isEmpty() || !m_document.load(last.scene))
        return {};
    return last;
}

void MainWindow::showAsClosed(const ClosedWindow& window)
{
    m_canvas->canvas().restoreView(window.view);
    std::vector<NodeId> nodes;
    std::vector<LinkId> links;
    for (const QString& one : window.selection)
        if (one.startsWith(kNodePrefix))
            nodes.emplace_back(one.mid(kNodePrefix.size()).toStdString());
        else if (one.startsWith(kLinkPrefix))
            links.emplace_back(one.mid(kLinkPrefix.size()).toStdString());
    m_canvas->canvas().selection().set(std::move(nodes), std::move(links));
    m_canvas->canvas().selection().prune(m_document.scene());
}

/// Space plays and pauses wherever nothing else takes it; on the canvas it also pans while it is held. Keys of the row
/// of digits are digits, too, where a layout has them on its second level.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isTap = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat();
    if (isTap && m_actions.get(ActionId::PlayPause)->isEnabled())
        m_actions.get(ActionId::PlayPause)->trigger();
    else if (QAction* action = m_actions.byDigitKey(*event))
        action->trigger();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (FileCommands::canOpen(*event->mimeData()))
        event->acceptProposedAction();
}

/// What was dragged from elsewhere is opened after the drag is over: a dialog may come.
void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    QTimer::singleShot(0, this, [this, path = urls.value(0).toLocalFile()] { m_files.openFile(path); });
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_arranger->setRoom(size());
    QMainWindow::resizeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_feed.setVisible(!isMinimized());
    QMainWindow::changeEvent(event);
}

} // namespace cloudyard
