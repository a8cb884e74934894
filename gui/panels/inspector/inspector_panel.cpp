// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/inspector_panel.h"

#include <array>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/edit/real_place.h"
#include "core/model/legality.h"
#include "core/model/who_runs_what.h"
#include "gui/language/core_text.h"
#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/inspector/annotation_page.h"
#include "gui/panels/inspector/faults_page.h"
#include "gui/panels/inspector/issues_page.h"
#include "gui/panels/inspector/links_page.h"
#include "gui/panels/inspector/overview_page.h"
#include "gui/panels/inspector/results_page.h"
#include "gui/panels/inspector/settings_page.h"
#include "gui/panels/inspector/shared_settings_page.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/state_words.h"
#include "gui/panels/look/text.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {

constexpr int kLongestTab = 120; ///< px of a name
constexpr int kShortestTab = 24;
constexpr int kTabText = 12; ///< px
constexpr int kPadding = 16;
constexpr int kRightPadding = kPadding - 6;
constexpr int kIconSide = 36;

/// "Link · dead letters": the line's look alone does not say what it does.
QString whatItCarries(const Scene& scene, const Vocabulary& vocabulary, const Link& link)
{
    static constexpr std::array<const char*, kLinkMeanings> kWords{
        QT_TRANSLATE_NOOP("Inspector", "Link · requests"),    QT_TRANSLATE_NOOP("Inspector", "Link · sends to it"),
        QT_TRANSLATE_NOOP("Inspector", "Link · target"),      QT_TRANSLATE_NOOP("Inspector", "Link · polled"),
        QT_TRANSLATE_NOOP("Inspector", "Link · subscription"), QT_TRANSLATE_NOOP("Inspector", "Link · dead letters")};
    const Node* from = scene.find(link.from);
    const Node* to = scene.find(link.to);
    const auto meaning =
        from && to ? vocabulary.meaning(from->kind, to->kind) : Result<LinkMeaning>(tl::unexpected(Error{}));
    return meaning ? QCoreApplication::translate("Inspector", kWords[static_cast<std::size_t>(*meaning)])
                   : InspectorPanel::tr("Link");
}

QString nameOf(const Scene& scene, const NodeId& id)
{
    const Node* node = scene.find(id);
    return toQString(node && !node->name.empty() ? node->name : id.str());
}

} // namespace

InspectorPanel::InspectorPanel(Document& document, SessionLink& link, const FrameFeed& feed,
                               QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_link(link),
      m_feed(feed),
      m_issues(document),
      m_icon(new IconTile(kIconSide, this)),
      m_title(new ElidedLabel({}, 15, QFont::DemiBold, TextTone::Normal, this)),
      m_subtitle(new ElidedLabel({}, 11, QFont::Normal, TextTone::Muted, this)),
      m_place(new ElidedLabel({}, 11, QFont::Normal, TextTone::Muted, this)),
      m_state(new Pill(this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_buttons(new QWidget(this)),
      m_inject(new QPushButton(tr("Inject fault…"), m_buttons)),
      m_duplicate(new QPushButton(m_buttons))
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_inject, &QPushButton::clicked, this, [this] {
        Q_EMIT faultMenuRequested(m_inject->mapToGlobal(QPoint(0, m_inject->height())));
    });
    connect(m_duplicate, &QPushButton::clicked, this, &InspectorPanel::duplicateRequested);
    connect(&m_document, &Document::changed, this, &InspectorPanel::sync);
    // A scene without a title has its file's name.
    connect(&m_document, &Document::fileStateChanged, this, &InspectorPanel::syncHeader);
    connect(&m_issues, &IssueList::changed, this, &InspectorPanel::nameIssues, Qt::QueuedConnection);
    connect(&m_document, &Document::replaced, this, [this] {
        m_subject = {};
        m_count = 0;
        m_nodes.clear();
        m_links.clear();
        rebuildPages();
    });
    connect(&m_feed, &FrameFeed::badgesDue, this, &InspectorPanel::showFrame);
    connect(&m_feed, &FrameFeed::emptied, this, [this] {
        for (InspectorPage* page : m_pages)
            if (page)
                page->clearFrame();
        m_state->setState({}, Hue::Green);
    });
    rebuildPages();
}

void InspectorPanel::build()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    texts->addWidget(m_place);
    auto* header = new QHBoxLayout;
    header->setSpacing(10);
    header->setContentsMargins(0, 0, 6, 0);
    header->addWidget(m_icon);
    header->addLayout(texts, 1);
    header->addWidget(m_state);
    m_tabs->setDrawBase(false);
    m_tabs->setFont(sansFont(kTabText, QFont::Medium));
    m_tabs->setIconSize({13, 13});
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // none goes out of sight: see fitTabs()
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    for (const QString& name : {tr("Overview", "tab"), tr("Results", "tab"), tr("Settings", "tab"), tr("Links", "tab"),
                                tr("Faults", "tab"), tr("Issues", "tab")})
        m_tabs->setAccessibleTabName(m_tabs->addTab(name), name);
    for (int i = 0; i < kTabs; ++i)
        m_tabs->setTabToolTip(i, m_tabs->accessibleTabName(i));
    for (int i = 0; i < kTabs; ++i) {
        auto* scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setAccessibleName(m_tabs->accessibleTabName(i));
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_stack->addWidget(scroll);
    }
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 6, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_inject, 1);
    buttons->addWidget(m_duplicate, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, 12, kRightPadding, 8);
    column->setSpacing(10);
    column->addLayout(header);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_buttons);
}

void InspectorPanel::setSelection(const std::vector<NodeId>& nodes,
                                  const std::vector<LinkId>& links)
{
    Subject subject;
    const std::size_t count = nodes.size() + links.size();
    if (count == 1 && !nodes.empty())
        subject.node = nodes.front();
    else if (count == 1)
        subject.link = links.front();
    if (subject == m_subject && nodes == m_nodes && links == m_links)
        return;
    m_subject = subject;
    m_count = count;
    m_nodes = nodes;
    m_links = links;
    rebuildPages();
}

void InspectorPanel::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void InspectorPanel::showSetting(const std::string& key)
{
    showTab(kSettings);
    SettingField* field = settingsForm() ? settingsForm()->field(key) : nullptr;
    if (!field)
        return;
    auto* scroll = static_cast<QScrollArea*>(m_stack->widget(kSettings));
    scroll->widget()->layout()->activate();
    scroll->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
}

void InspectorPanel::takeKeys()
{
    const QWidget* page = m_pages[static_cast<std::size_t>(m_tabs->currentIndex())];
    for (QWidget* each : page ? page->findChildren<QWidget*>() : QList<QWidget*>())
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) != 0)
            return each->setFocus(Qt::OtherFocusReason);
    m_tabs->setFocus(Qt::OtherFocusReason);
}

SettingsForm* InspectorPanel::settingsForm() const
{
    if (const auto* shared = qobject_cast<SharedSettingsPage*>(m_pages[kSettings]))
        return shared->form();
    const auto* page = qobject_cast<SettingsPage*>(m_pages[kSettings]);
    return page ? page->form() : nullptr;
}

void InspectorPanel::addPage(Tab tab, InspectorPage* page)
{
    auto* scroll = static_cast<QScrollArea*>(m_stack->widget(tab));
    if (page)
        page->layout()->setContentsMargins(0, 2, 6, 2);
    delete scroll->takeWidget();
    if (page)
        scroll->setWidget(page);
    m_pages[tab] = page;
    if (m_tabs->isTabVisible(tab) != (page != nullptr)) // a call that changes nothing undoes the pending layout
        m_tabs->setTabVisible(tab, page != nullptr);
    if (page)
        connect(page, &InspectorPage::refused, this, &InspectorPanel::refused);
}

/// Places hold no work, and what links carry is told by their ends.
bool InspectorPanel::hasResults() const
{
    if (m_count > 1 || !m_subject.link.empty())
        return false;
    const Node* node = m_document.scene().find(m_subject.node);
    const KindDescriptor* kind = node ? m_document.vocabulary().kind(node->kind) : nullptr;
    return m_subject.isScene() || (kind && !kind->isPlace);
}

void InspectorPanel::rebuildPages()
{
    const bool many = m_count > 1;
    const bool node = !m_subject.node.empty();
    if (m_document.scene().findAnnotation(m_subject.node))
        return showOnly(new AnnotationPage(m_document, m_subject.node));
    auto* overview = many ? nullptr : new OverviewPage(m_document, m_subject);
    addPage(kOverview, overview);
    if (overview)
        connect(overview, &OverviewPage::jumpRequested, this, &InspectorPanel::jumpRequested);
    addPage(kResults, hasResults() ? new ResultsPage(m_document, m_link, m_subject) : nullptr);
    if (!many) {
        addPage(kSettings, new SettingsPage(m_document, m_subject));
    } else {
        std::vector<ElementId> targets(m_nodes.begin(), m_nodes.end());
        targets.insert(targets.end(), m_links.begin(), m_links.end());
        addPage(kSettings, new SharedSettingsPage(m_document, std::move(targets)));
    }
    auto* links = node && !many ? new LinksPage(m_document, m_subject.node) : nullptr;
    addPage(kLinks, links);
    if (links)
        connect(links, &LinksPage::linkClicked, this, &InspectorPanel::linkClicked);
    auto* faults = many ? nullptr : new FaultsPage(m_document, m_link, m_subject);
    addPage(kFaults, faults);
    if (faults) {
        connect(faults, &FaultsPage::faultRequested, this, &InspectorPanel::faultRequested);
        connect(faults, &FaultsPage::stepRequested, this, &InspectorPanel::stepRequested);
        connect(faults, &FaultsPage::targetRequested, this, &InspectorPanel::targetRequested);
    }
    auto* issues = many ? nullptr : new IssuesPage(m_document, m_issues, m_subject);
    addPage(kIssues, issues);
    if (issues)
        connect(issues, &IssuesPage::jumpRequested, this, &InspectorPanel::jumpRequested);
    nameIssues();
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    sync();
    if (m_feed.frame())
        showFrame(*m_feed.frame());
}

/// A note or a frame has nothing to tell but itself.
void InspectorPanel::showOnly(InspectorPage* page)
{
    for (int tab = 0; tab < kTabs; ++tab)
        addPage(static_cast<Tab>(tab), tab == kSettings ? page : nullptr);
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    sync();
}

/// Where the names of all tabs have no room they are set smaller, and then the longest are shortened.
void InspectorPanel::fitTabs()
{
    const int room = width() - kPadding - kRightPadding;
    const auto fits = [&](int longest) {
        const QFontMetrics metrics(m_tabs->font());
        for (int i = 0; i < kTabs; ++i)
            if (i != kIssues)
                m_tabs->setTabText(i, metrics.elidedText(m_tabs->accessibleTabName(i), Qt::ElideRight, longest));
        int wanted = 0;
        for (int i = 0; i < kTabs; ++i)
            wanted += m_tabs->isTabVisible(i) ? m_tabs->tabRect(i).width() : 0;
        return wanted <= room;
    };
    for (const int size : {kTabText, kTabText - 1}) {
        m_tabs->setFont(sansFont(size, QFont::Medium));
        if (fits(kLongestTab))
            return;
    }
    for (int longest = kLongestTab; longest >= kShortestTab && !fits(longest);)
        longest -= 4;
}

void InspectorPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTabs();
}

/// The tab says how many there are.
void InspectorPanel::nameIssues()
{
    const auto* page = static_cast<IssuesPage*>(m_pages[kIssues]);
    const Theme& theme = themeOf(this);
    m_tabs->setTabIcon(kIssues,
                       tintedIcon(QStringLiteral("warning"), theme.muted, theme.faint)); // as a word it would not fit
    m_tabs->setTabText(kIssues, page && page->count() > 0 ? QString::number(page->count()) : QString());
    m_tabs->setTabToolTip(kIssues, tr("Issues: what somebody of the field would change"));
    fitTabs();
}

void InspectorPanel::sync()
{
    const bool gone = (!m_subject.node.empty() && !m_document.scene().find(m_subject.node) &&
                       !m_document.scene().findAnnotation(m_subject.node)) ||
                      (!m_subject.link.empty() && !m_document.scene().find(m_subject.link));
    if (gone) {
        setSelection({}, {});
        return;
    }
    for (InspectorPage* page : m_pages)
        if (page)
            page->sync();
    syncHeader();
}

QString InspectorPanel::placeOf(const Node& node) const
{
    const Node* parent = m_document.scene().find(node.parent);
    const Node* region = m_document.scene().enclosing(node, "region");
    if (!parent) {
        const KindDescriptor* kind = m_document.vocabulary().kind(node.kind);
        const auto own = kind ? realPlaceOf(node, *kind) : std::nullopt;
        return own ? toQString(own->city) : QString();
    }
    const SettingValue* code = region ? region->settings.find("code") : nullptr;
    const QString regionText = code     ? settingText(*code)
                               : region ? nameOf(m_document.scene(), region->id)
                                        : QString();
    return parent == region || !region
               ? regionText
               : QStringLiteral("%1 · %2").arg(regionText, nameOf(m_document.scene(), parent->id));
}

void InspectorPanel::syncHeader()
{
    const Scene& scene = m_document.scene();
    if (m_count > 1) {
        showMany();
        return;
    }
    const Node* node = scene.find(m_subject.node);
    const Link* link = scene.find(m_subject.link);
    const Annotation* annotation = scene.findAnnotation(m_subject.node);
    const KindDescriptor* kind = node ? m_document.vocabulary().kind(node->kind) : nullptr;
    m_lacksSomething = node && !hintsFor(scene, *node, m_document.vocabulary()).empty();
    m_stack->show();
    if (node) {
        const QString kindName = kind ? coreText(kind->name) : toQString(node->kind);
        m_icon->setIcon(toQString(node->kind), kind ? hueOf(kind->family) : Hue::Blue);
        m_title->setText(nameOf(scene, node->id));
        m_subtitle->setText(
            kind ? QStringLiteral("%1 · %2").arg(kindName, coreText(kind->serviceName)) : kindName);
        m_place->setText(placeOf(*node));
    } else if (link) {
        m_icon->setIcon(QStringLiteral("link"), Hue::Blue);
        m_title->setText(
            QStringLiteral("%1 → %2").arg(nameOf(scene, link->from), nameOf(scene, link->to)));
        m_subtitle->setText(whatItCarries(scene, m_document.vocabulary(), *link));
    } else if (annotation) {
        const bool isFrame = annotation->form == Annotation::Form::Frame;
        m_icon->setIcon(isFrame ? QStringLiteral("frame") : QStringLiteral("note"), hueNamed(annotation->tint));
        m_title->setText(isFrame ? tr("Frame") : tr("Note"));
        m_subtitle->setText(tr("On the drawing only: it changes no run"));
        m_state->setState({}, Hue::Green);
    } else {
        m_icon->setIcon(QStringLiteral("layers"), Hue::Blue);
        m_title->setText(m_document.title());
        m_subtitle->setText(tr("Whole scene"));
    }
    m_place->setVisible(node && !m_place->text().isEmpty());
    const bool breakable = link || (node && !faultsForNode(m_document.vocabulary(), *node).empty());
    m_inject->setVisible(breakable);
    m_duplicate->setVisible(node || annotation);
    m_duplicate->setText(kind && isLaunchedByUsers(*kind) ? tr("Launch another")
                                                                     : tr("Duplicate"));
    m_buttons->setVisible(breakable || node || annotation);
}

void InspectorPanel::showMany()
{
    m_icon->setIcon(QStringLiteral("layers"), Hue::Blue);
    m_title->setText(tr("%1 things selected").arg(m_count));
    m_subtitle->setText(tr("Set, move, copy or delete them together"));
    m_place->hide();
    m_state->setState({}, Hue::Green);
    m_inject->hide();
    m_duplicate->setText(tr("Duplicate"));
    m_duplicate->show();
    m_buttons->show();
}

void InspectorPanel::showFrame(const Frame& frame)
{
    for (InspectorPage* page : m_pages)
        if (page)
            page->showFrame(frame);
    if (m_count <= 1 && !m_document.scene().findAnnotation(m_subject.node))
        showState(frame);
}

void InspectorPanel::showState(const Frame& frame)
{
    if (const NodeIndex node = frame.topology->findNode(m_subject.node.str());
        node < frame.nodes.size()) {
        const StateWord word = stateWord(frame.nodes[node], frame.now, downInside(frame)[node]);
        const bool lacks = m_lacksSomething && word.hue == Hue::Green;
        m_state->setState(lacks ? tr("Incomplete") : word.text, lacks ? Hue::Amber : word.hue);
    } else if (const LinkIndex link = frame.topology->findLink(m_subject.link.str());
               link < frame.links.size()) {
        const LinkFrame& live = frame.links[link];
        m_state->setState(live.cut ? tr("Cut") : live.impaired ? tr("Impaired") : tr("Up"),
                          live.cut ? Hue::Red : live.impaired ? Hue::Amber : Hue::Green);
    } else {
        m_state->setState(frame.finished  ? tr("Finished")
                          : frame.playing ? tr("Running")
                                          : tr("Paused"),
                          frame.playing ? Hue::Green : Hue::Blue);
    }
}

} // namespace cloudyard
