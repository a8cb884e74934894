// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/bars/command_palette.h"

#include <algorithm>
#include <utility>

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/panel_fonts.h"

namespace cloudyard {

namespace {

constexpr int kWidth = 560;
constexpr int kRow = 28;
constexpr int kMostRows = 12;
constexpr int kRoundList = 74; ///< field and margins
constexpr int kTop = 64; ///< below the window's bar
constexpr std::size_t kMostShown = 60;

QString folded(const QString& text) { return QString::fromStdString(foldText(text.toStdString())); }

bool inOrder(const QString& letters, const QString& text)
{
    qsizetype at = 0;
    for (const QChar c : text)
        if (at < letters.size() && c == letters[at])
            ++at;
    return at == letters.size();
}

} // namespace

int fitOf(const QString& typed, const PaletteEntry& choice)
{
    const QString wanted = folded(typed.trimmed());
    if (wanted.isEmpty())
        return 1;
    const QString name = folded(choice.text);
    const QString all = u' ' + name + u' ' + folded(choice.words);
    if (name.startsWith(wanted))
        return 4;
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (std::ranges::all_of(words, [&](const QString& word) { return (u' ' + name).contains(u' ' + word); }))
        return 3;
    if (std::ranges::all_of(words, [&](const QString& word) { return all.contains(u' ' + word); }))
        return 2;
    return wanted.size() > 1 && inOrder(QString(wanted).remove(u' '), name) ? 1 : 0;
}

CommandPalette::CommandPalette(QWidget* window)
    : QWidget(window),
      m_field(new QLineEdit(this)),
      m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    m_list->setColumnCount(2);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What fits"));
    m_field->setFixedHeight(34);
    m_field->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QTreeWidget::itemClicked, this, [this] { choose(QGuiApplication::keyboardModifiers()); });
    hide();
}

void CommandPalette::open(const QString& prompt, std::vector<PaletteEntry> choices, bool named)
{
    m_named = named;
    m_choices = std::move(choices);
    QWidget* focused = window()->focusWidget();
    m_before = focused == m_field ? m_before : focused;
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_field->clear();
    filter({});
    layOut();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    hide();
    if (QWidget* before = std::exchange(m_before, nullptr); before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

QStringList CommandPalette::shown() const
{
    QStringList texts;
    for (const std::size_t i : m_shown)
        texts << m_choices[i].text;
    return texts;
}

void CommandPalette::filter(const QString& typed)
{
    const QString text = m_named ? typed.section(u':', 0, 0) : typed;
    std::vector<std::pair<int, std::size_t>> fits;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (const int fit = fitOf(text, m_choices[i]); fit > 0)
            fits.emplace_back(-fit, i);
    std::ranges::stable_sort(fits);
    fits.resize(std::min(fits.size(), kMostShown));
    m_shown.clear();
    m_list->clear();
    for (const auto& [fit, i] : fits) {
        m_shown.push_back(i);
        auto* row = new QTreeWidgetItem(m_list, {m_choices[i].text, m_choices[i].detail});
        row->setSizeHint(0, QSize(0, kRow));
        row->setForeground(1, QColor(themeOf(this).muted));
        row->setFont(1, sansFont(11, QFont::Normal));
    }
    if (m_shown.empty())
        sayNothingFits();
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
    layOut();
}

/// A row that cannot be chosen.
void CommandPalette::sayNothingFits()
{
    auto* row = new QTreeWidgetItem(
        m_list, {tr("no match"), m_named ? tr("a name follows a colon: queue: orders") : QString()});
    row->setSizeHint(0, QSize(0, kRow));
    row->setFlags(Qt::NoItemFlags);
}

void CommandPalette::moveMark(int by)
{
    const int rows = static_cast<int>(m_shown.size());
    if (rows == 0)
        return;
    const int row = std::clamp(m_list->indexOfTopLevelItem(m_list->currentItem()) + by, 0, rows - 1);
    m_list->setCurrentItem(m_list->topLevelItem(row));
}

/// Closes first: what is chosen may want the keys.
void CommandPalette::choose(Qt::KeyboardModifiers held)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    m_manner = {m_named ? m_field->text().section(u':', 1).trimmed() : QString(), held.testFlag(Qt::ControlModifier)};
    const auto act = m_choices[m_shown[static_cast<std::size_t>(row)]].act;
    close();
    act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        layOut();
    if (watched != m_field)
        return false;
    // A popup or another window that comes for a moment is no reason to go.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, this, [this] {
            if (!m_field->hasFocus())
                hide();
        });
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(key->modifiers()); return true;
    case Qt::Key_Down: moveMark(1); return true;
    case Qt::Key_Up: moveMark(-1); return true;
    case Qt::Key_PageDown: moveMark(8); return true;
    case Qt::Key_PageUp: moveMark(-8); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // the keys stay in the field
    default: return false;
    }
}

void CommandPalette::layOut()
{
    const QSize room = parentWidget()->size() - QSize(40, kTop + 40);
    const int rows = std::clamp(static_cast<int>(m_shown.size()), 1, kMostRows);
    const QSize size = QSize(kWidth, rows * kRow + kRoundList).boundedTo(room);
    setGeometry((parentWidget()->width() - size.width()) / 2, kTop, size.width(), size.height());
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), QColor(theme.raised));
    painter.setPen(QColor(theme.divider));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace cloudyard
