// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/bars/top_bar.h"

#include <limits>

#include <QAbstractItemView>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "gui/language/numbers.h"
#include "gui/panels/bars/round_button.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {

constexpr int kFoundWidth = 340; ///< of what a search finds: names of settings are longer than the field
constexpr int kSideButton = 34;
/// Below these widths, one after the other, the search field is shorter, export keeps its icon, the
/// paces fold into a menu, and search into a button.
constexpr int kShortSearch = 1500;
constexpr int kIconExport = 1400;
constexpr int kPaceMenu = 1240;
constexpr int kSearchButton = 980;

QVBoxLayout* column(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    return layout;
}

QToolButton* flatButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(QSize(18, 18));
    button->setFixedSize(kSideButton, kSideButton);
    return button;
}

} // namespace

QString clockText(std::int64_t nanoseconds)
{
    const std::int64_t ms = nanoseconds / 1'000'000;
    return QStringLiteral("%1:%2:%3.%4")
        .arg(ms / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

const std::vector<SegmentedControl::Choice>& paceChoices()
{
    static const std::vector<SegmentedControl::Choice> s_choices = [] {
        std::vector<SegmentedControl::Choice> choices;
        for (const double pace : {0.01, 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 60.0})
            choices.push_back({numberLocale().toString(pace, 'g', 3) + QChar(0x00d7), pace});
        choices.push_back({TopBar::tr("Max"), std::numeric_limits<double>::infinity()});
        return choices;
    }();
    return s_choices;
}

TopBar::TopBar(const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_menu(new QToolButton(this)),
      m_pace(new SegmentedControl(paceChoices(), this)),
      m_theme(flatButton(actions.theme, this))
{
    setFixedHeight(kHeight);
    m_menu->setMenu(actions.menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAutoRaise(true);
    m_menu->setIconSize(QSize(26, 26));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    auto* button = new QPushButton(actions.exportPicture->iconText(), this);
    button->setDefault(true);
    button->setToolTip(actions.exportPicture->toolTip());
    button->setFont(sansFont(12, QFont::DemiBold));
    button->setFixedHeight(30);
    connect(button, &QPushButton::clicked, actions.exportPicture, &QAction::trigger);
    m_export = button;
    m_searchButton = new QToolButton(this);
    m_searchButton->setAutoRaise(true);
    m_searchButton->setIconSize(QSize(18, 18));
    m_searchButton->setFixedSize(kSideButton, kSideButton);
    m_searchButton->setToolTip(tr("Find a node, a link, a metric or a setting (Ctrl+F)"));
    m_searchButton->setAccessibleName(tr("Find"));
    connect(m_searchButton, &QToolButton::clicked, this, &TopBar::focusSearch);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_menu);
    row->addWidget(makeTitle(), 3);
    row->addWidget(makeTransport(actions));
    row->addSpacing(10);
    row->addWidget(m_pace);
    row->addWidget(makePaceMenu());
    row->addSpacing(10);
    row->addWidget(makeClock());
    row->addStretch(2);
    row->addWidget(makeSearch());
    row->addWidget(m_searchButton);
    auto* panels = new QHBoxLayout;
    panels->setSpacing(0);
    for (QAction* panel : actions.panels)
        panels->addWidget(flatButton(panel, this));
    row->addLayout(panels);
    row->addWidget(m_theme);
    row->addWidget(m_export);
    connect(m_pace, &SegmentedControl::chosen, this, &TopBar::paceChosen);
    // A click leaves the keyboard where it was: Space goes on to play and pause.
    for (auto* each : findChildren<QAbstractButton*>())
        each->setFocusPolicy(Qt::TabFocus);
    tintIcons();
}

QWidget* TopBar::makeTitle()
{
    auto* box = new QWidget(this);
    m_titles = box;
    box->setMinimumWidth(110);
    m_title = new ElidedLabel({}, 15, QFont::DemiBold, TextTone::Normal, box);
    m_subtitle = new ElidedLabel({}, 11, QFont::Normal, TextTone::Muted, box);
    auto* layout = column(box);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addStretch();
    return box;
}

QWidget* TopBar::makeTransport(const Actions& actions)
{
    auto* box = new QWidget(this);
    auto* play = new RoundButton(box);
    play->setDefaultAction(actions.playPause);
    play->setIconName(QStringLiteral("play"));
    m_play = play;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(flatButton(actions.restart, box));
    layout->addWidget(play);
    layout->addWidget(flatButton(actions.step, box));
    return box;
}

QWidget* TopBar::makeClock()
{
    auto* box = new QWidget(this);
    m_clock = new QLabel(clockText(0), box);
    m_clock->setFont(monoFont(15, QFont::Medium));
    m_clock->setFixedWidth(QFontMetrics(m_clock->font()).horizontalAdvance(clockText(0)) + 4);
    m_clock->setAccessibleName(tr("Simulated time"));
    m_duration = new ToneLabel({}, 11, QFont::Normal, TextTone::Muted, box);
    auto* layout = column(box);
    layout->addStretch();
    layout->addWidget(m_clock);
    layout->addWidget(m_duration);
    layout->addStretch();
    return box;
}

QLineEdit* TopBar::makeSearch()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find node, link, metric…"));
    m_search->setAccessibleName(tr("Find"));
    m_search->setFixedWidth(224);
    m_search->setFixedHeight(30);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_searchIcon->setText(tr("Find"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::chooseBest);
    return m_search;
}

QToolButton* TopBar::makePaceMenu()
{
    m_paceMenu = new QToolButton(this);
    m_paceMenu->setPopupMode(QToolButton::InstantPopup);
    m_paceMenu->setFont(sansFont(12, QFont::DemiBold));
    m_paceMenu->setFixedSize(64, 30);
    m_paceMenu->setToolTip(tr("How fast simulated time runs (Ctrl+Up, Ctrl+Down)"));
    m_paceMenu->setAccessibleName(tr("Pace"));
    auto* menu = new QMenu(m_paceMenu);
    for (const SegmentedControl::Choice& choice : paceChoices())
        connect(menu->addAction(choice.label), &QAction::triggered, this,
                [this, pace = choice.value] { Q_EMIT paceChosen(pace); });
    m_paceMenu->setMenu(menu);
    m_paceMenu->hide();
    return m_paceMenu;
}

void TopBar::setPace(double pace)
{
    m_pace->setValue(pace);
    for (const SegmentedControl::Choice& choice : paceChoices())
        if (choice.value == pace)
            m_paceMenu->setText(choice.label);
}

void TopBar::setSearchModel(SearchModel* model)
{
    m_found = model;
    auto* completer = new QCompleter(model, m_search);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the model filters
    completer->setMaxVisibleItems(static_cast<int>(SearchModel::kMost));
    completer->popup()->setMinimumWidth(kFoundWidth);
    m_search->setCompleter(completer);
    connect(m_search, &QLineEdit::textEdited, model, &SearchModel::setText);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { chooseRow(index.row()); });
}

void TopBar::chooseRow(int row)
{
    if (m_choosing || row < 0 || row >= m_found->foundCount())
        return;
    m_choosing = true;
    const SearchEntry entry = m_found->entry(row);
    QTimer::singleShot(0, this, [this] {
        m_search->clear();
        m_choosing = false;
    });
    Q_EMIT found(entry);
}

/// What the list has marked, else its first.
void TopBar::chooseBest()
{
    const QModelIndex marked = m_search->completer()->popup()->currentIndex();
    if (m_choosing || m_search->text().trimmed().isEmpty())
        return;
    if (m_found->foundCount() > 0)
        chooseRow(marked.isValid() ? marked.row() : 0);
    else
        Q_EMIT foundNothing(m_search->text());
}

void TopBar::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void TopBar::setPlaying(bool playing)
{
    m_play->setIconName(playing ? QStringLiteral("pause") : QStringLiteral("play"));
}

void TopBar::setClock(SimTime now, std::optional<Duration> duration)
{
    m_clock->setText(clockText(now.ns));
    m_duration->setText(duration ? tr("of %1 simulated").arg(clockText(duration->ns).left(8))
                                 : tr("simulated, without end"));
}

void TopBar::focusSearch()
{
    m_search->show();
    m_titles->setVisible(width() >= kSearchButton);
    m_searchButton->hide();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::openMenu() { m_menu->showMenu(); }

void TopBar::tintIcons()
{
    const Theme& theme = themeOf(this);
    m_menu->setIcon(
        tintedPixmap(QStringLiteral("app-logo"), 26, theme.accent, devicePixelRatioF()));
    m_searchButton->setIcon(tintedIcon(QStringLiteral("search"), theme.text, theme.faint));
    m_searchIcon->setIcon(tintedIcon(QStringLiteral("search"), theme.muted, theme.faint));
    m_export->setIcon(tintedIcon(QStringLiteral("export"), theme.onAccent, theme.faint));
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_search)
        tintIcons();
    QWidget::changeEvent(event);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    fold();
    QWidget::resizeEvent(event);
}

/// The field goes again when people are done with it: the list of what was found is part of it.
bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        QTimer::singleShot(0, this, &TopBar::fold);
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (watched == m_search && key && key->key() == Qt::Key_Escape) {
        m_search->clear();
        Q_EMIT searchLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::fold()
{
    const bool fieldFits = width() >= kSearchButton;
    const bool searching = m_search->hasFocus();
    m_search->setFixedWidth(width() < kShortSearch ? 150 : 224);
    m_search->setVisible(fieldFits || searching);
    m_titles->setVisible(fieldFits || !searching);
    m_searchButton->setVisible(!fieldFits && !searching);
    m_export->setText(width() < kIconExport ? QString() : tr("Export"));
    m_export->setAccessibleName(tr("Export"));
    m_pace->setVisible(width() >= kPaceMenu);
    m_paceMenu->setVisible(width() < kPaceMenu);
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), QColor(theme.panel));
    painter.fillRect(0, height() - 1, width(), 1, QColor(theme.divider));
}

} // namespace cloudyard
