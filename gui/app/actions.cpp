// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/actions.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSettings>
#include <QWidget>

#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {

using enum ActionId;
using M = ActionMenu;

// clang-format off: one row an action
constexpr ActionRow kTable[] = {
    {New, M::File, QT_TRANSLATE_NOOP("Actions", "&New Scene"), "plus", "Ctrl+N",
     QT_TRANSLATE_NOOP("Actions", "Begin with an empty map")},
    {NewWindow, M::File, QT_TRANSLATE_NOOP("Actions", "New &Window"), "", "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("Actions", "Another window with an empty map; what is copied here can be pasted there")},
    {Open, M::File, QT_TRANSLATE_NOOP("Actions", "&Open…"), "open", "Ctrl+O",
     QT_TRANSLATE_NOOP("Actions", "Open a scene file")},
    {FirstExample, M::File, QT_TRANSLATE_NOOP("Actions", "First Exa&mple"), "", "N",
     QT_TRANSLATE_NOOP("Actions", "Open the scene for beginners")},
    {Save, M::File, QT_TRANSLATE_NOOP("Actions", "&Save"), "save", "Ctrl+S",
     QT_TRANSLATE_NOOP("Actions", "Write the scene to its file"), false, true},
    {SaveAs, M::File, QT_TRANSLATE_NOOP("Actions", "Save &As…"), "", "Ctrl+Shift+S",
     QT_TRANSLATE_NOOP("Actions", "Write the scene to another file")},
    {ExportPicture, M::File, QT_TRANSLATE_NOOP("Actions", "&Export Picture…"), "export", "Ctrl+E",
     QT_TRANSLATE_NOOP("Actions", "Save what you see as PNG or SVG, with legend and title"), false, true},
    {Quit, M::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q",
     QT_TRANSLATE_NOOP("Actions", "Leave Cloudyard"), false, true},

    {Undo, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z",
     QT_TRANSLATE_NOOP("Actions", "Take the last edit back")},
    {Redo, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y",
     QT_TRANSLATE_NOOP("Actions", "Make the edit again")},
    {Cut, M::Edit, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "", "Ctrl+X",
     QT_TRANSLATE_NOOP("Actions", "Take what is selected away, to be pasted elsewhere"), false, true},
    {Copy, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"), "", "Ctrl+C",
     QT_TRANSLATE_NOOP("Actions", "Copy what is selected: for this or another window, as text and as a picture")},
    {Paste, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Paste"), "", "Ctrl+V",
     QT_TRANSLATE_NOOP("Actions", "Put what was copied into the selected place, or beside what is selected")},
    {Duplicate, M::Edit, QT_TRANSLATE_NOOP("Actions", "Dup&licate"), "plus", "Ctrl+D",
     QT_TRANSLATE_NOOP("Actions", "Another one like the selected, with the same links")},
    {Delete, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Delete"), "trash", "Del; Backspace",
     QT_TRANSLATE_NOOP("Actions", "Remove what is selected, with its links")},
    {DeleteAndJoin, M::Edit, QT_TRANSLATE_NOOP("Actions", "Delete and &Join"), "", "Ctrl+Del; Ctrl+Backspace",
     QT_TRANSLATE_NOOP("Actions", "Remove what is selected, and link what led to it with what it led to")},
    {Rename, M::Edit, QT_TRANSLATE_NOOP("Actions", "Re&name"), "", "F2",
     QT_TRANSLATE_NOOP("Actions", "Give the selected node another name")},
    {SelectAll, M::Edit, QT_TRANSLATE_NOOP("Actions", "Select &All"), "", "Ctrl+A",
     QT_TRANSLATE_NOOP("Actions", "Select every node"), false, true},
    {Find, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Find…"), "search", "Ctrl+F; Ctrl+K",
     QT_TRANSLATE_NOOP("Actions", "Find a node, a link or a metric by its name")},
    {Place, M::Edit, QT_TRANSLATE_NOOP("Actions", "Place by Na&me…"), "", "Ins",
     QT_TRANSLATE_NOOP("Actions", "Type what shall stand beside, or in, what is selected"), false, true},
    {AddNote, M::Edit, QT_TRANSLATE_NOOP("Actions", "N&ote"), "note", "Shift+N",
     QT_TRANSLATE_NOOP("Actions", "Write a note beside what is selected, or where there is room")},
    {AddFrame, M::Edit, QT_TRANSLATE_NOOP("Actions", "Fram&e"), "frame", "Shift+F",
     QT_TRANSLATE_NOOP("Actions", "A frame with a title around what is selected")},
    {LinkFrom, M::Edit, QT_TRANSLATE_NOOP("Actions", "Lin&k from here"), "link", "Ctrl+L",
     QT_TRANSLATE_NOOP("Actions", "Link the selected card: Tab walks what it may be linked to, Enter links")},

    {AlignLeft, M::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &Left"), "", "Alt+A",
     QT_TRANSLATE_NOOP("Actions", "Left edges of what is selected on one line")},
    {AlignCentre, M::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &Centres"), "", "Alt+H",
     QT_TRANSLATE_NOOP("Actions", "Middles of what is selected below each other")},
    {AlignRight, M::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &Right"), "", "Alt+D",
     QT_TRANSLATE_NOOP("Actions", "Right edges of what is selected on one line")},
    {AlignTop, M::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &Top"), "", "Alt+W",
     QT_TRANSLATE_NOOP("Actions", "Top edges of what is selected on one line")},
    {AlignMiddle, M::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &Middles"), "", "Alt+V",
     QT_TRANSLATE_NOOP("Actions", "Middles of what is selected side by side")},
    {AlignBottom, M::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &Bottom"), "", "Alt+S",
     QT_TRANSLATE_NOOP("Actions", "Bottom edges of what is selected on one line")},
    {SpreadAcross, M::Arrange, QT_TRANSLATE_NOOP("Actions", "Spread &Across"), "", "Ctrl+Alt+H",
     QT_TRANSLATE_NOOP("Actions", "The same gap between all that is selected, from left to right"), false, true},
    {SpreadDown, M::Arrange, QT_TRANSLATE_NOOP("Actions", "Spread &Down"), "", "Ctrl+Alt+V",
     QT_TRANSLATE_NOOP("Actions", "The same gap between all that is selected, from top to bottom")},
    {TidyUp, M::Arrange, QT_TRANSLATE_NOOP("Actions", "Tidy &Up"), "", "Ctrl+Shift+R",
     QT_TRANSLATE_NOOP("Actions", "Lay out what is selected, else everything, the way messages go"), false, true},
    {Fold, M::Arrange, QT_TRANSLATE_NOOP("Actions", "&Fold or Unfold"), "", "Ctrl+Shift+X",
     QT_TRANSLATE_NOOP("Actions", "Show the selected region or zone as one card, or all that is in it"), false, true},
    {Group, M::Arrange, QT_TRANSLATE_NOOP("Actions", "&Group"), "", "Ctrl+G",
     QT_TRANSLATE_NOOP("Actions", "From now on what is selected is selected and moved together"), false, true},
    {Ungroup, M::Arrange, QT_TRANSLATE_NOOP("Actions", "U&ngroup"), "", "Ctrl+Shift+G",
     QT_TRANSLATE_NOOP("Actions", "Each of the group by itself again")},
    {Lock, M::Arrange, QT_TRANSLATE_NOOP("Actions", "Loc&k or Unlock"), "lock", "Shift+L",
     QT_TRANSLATE_NOOP("Actions", "What is locked stays where it is, and is not deleted")},

    {ZoomIn, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoom-in",
     "Ctrl++; Ctrl+=", QT_TRANSLATE_NOOP("Actions", "Come closer")},
    {ZoomOut, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "zoom-out", "Ctrl+-",
     QT_TRANSLATE_NOOP("Actions", "Step back")},
    {ZoomActual, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom &100 %"), "", "Ctrl+0",
     QT_TRANSLATE_NOOP("Actions", "One scene unit a pixel")},
    {ZoomFit, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom to &Fit"), "fit", "Shift+1; Ctrl+Shift+H",
     QT_TRANSLATE_NOOP("Actions", "Show the whole scene")},
    {ZoomSelection, M::View, QT_TRANSLATE_NOOP("Actions", "Zoom to &Selection"), "", "Shift+2",
     QT_TRANSLATE_NOOP("Actions", "Show what is selected as large as it fits")},
    {Presentation, M::View, QT_TRANSLATE_NOOP("Actions", "&Presentation"), "", "F11",
     QT_TRANSLATE_NOOP("Actions", "Fill the screen with the scene, without panels; the same key ends it"), true, true},
    {ShowPalette, M::View, QT_TRANSLATE_NOOP("Actions", "&Components and Outline"), "panel-left", "Ctrl+1",
     QT_TRANSLATE_NOOP("Actions", "Show the panel at the left"), true, true},
    {ShowInspector, M::View, QT_TRANSLATE_NOOP("Actions", "I&nspector"), "panel-right", "Ctrl+2",
     QT_TRANSLATE_NOOP("Actions", "Show the panel at the right"), true},
    {ToInspector, M::View, QT_TRANSLATE_NOOP("Actions", "&To the Inspector and back"), "", "F6",
     QT_TRANSLATE_NOOP("Actions",
                       "The keys go to the panel at the right, with the notes of the scene, or back to the map")},
    {ShowCharts, M::View, QT_TRANSLATE_NOOP("Actions", "C&harts"), "panel-bottom", "Ctrl+3",
     QT_TRANSLATE_NOOP("Actions", "Show the charts at the bottom"), true},
    {ShowLog, M::View, QT_TRANSLATE_NOOP("Actions", "&Event Log"), "", "Ctrl+4",
     QT_TRANSLATE_NOOP("Actions", "Show what happened"), true},
    {EngineFigures, M::View, QT_TRANSLATE_NOOP("Actions", "Engine Fi&gures"), "", "",
     QT_TRANSLATE_NOOP("Actions", "Show events and frames per second in the status bar"), true},
    {DayAndNight, M::View, QT_TRANSLATE_NOOP("Actions", "Day and Night on the &Map"), "", "",
     QT_TRANSLATE_NOOP("Actions", "Shade the map where it is night for the clients, when their load follows local time"),
     true},
    {ReducedMotion, M::View, QT_TRANSLATE_NOOP("Actions", "&Reduced Motion"), "", "",
     QT_TRANSLATE_NOOP("Actions", "No animation: messages are dashes that stand along their links, views change at once"),
     true},
    {ToggleTheme, M::View, QT_TRANSLATE_NOOP("Actions", "Dark or &Light"), "sun", "Ctrl+Shift+L",
     QT_TRANSLATE_NOOP("Actions", "Change between the dark and the light look"), false, true},
    {SystemTheme, M::View, QT_TRANSLATE_NOOP("Actions", "Look as the &Desktop"), "", "",
     QT_TRANSLATE_NOOP("Actions", "Dark or light as the desktop is")},

    {PlayPause, M::Run, QT_TRANSLATE_NOOP("Actions", "&Play or Pause"), "play", "F5; F8",
     QT_TRANSLATE_NOOP("Actions", "Let simulated time run, or hold it; Space does it too, unless a field is typed in")},
    {Restart, M::Run, QT_TRANSLATE_NOOP("Actions", "&Restart"), "restart", "Ctrl+Shift+F5",
     QT_TRANSLATE_NOOP("Actions", "Back to time zero of the scene as it is now")},
    {StepEvent, M::Run, QT_TRANSLATE_NOOP("Actions", "Step one &Event"), "", "F4",
     QT_TRANSLATE_NOOP("Actions", "Handle one event, then hold"), false, true},
    {StepSecond, M::Run, QT_TRANSLATE_NOOP("Actions", "Step one &Second"), "step", "Shift+F4",
     QT_TRANSLATE_NOOP("Actions", "Run one simulated second, then hold")},
    {Slower, M::Run, QT_TRANSLATE_NOOP("Actions", "S&lower"), "", "Ctrl+Down",
     QT_TRANSLATE_NOOP("Actions", "The next lower pace"), false, true},
    {Faster, M::Run, QT_TRANSLATE_NOOP("Actions", "&Faster"), "", "Ctrl+Up",
     QT_TRANSLATE_NOOP("Actions", "The next higher pace")},
    {SkipToFault, M::Run, QT_TRANSLATE_NOOP("Actions", "S&kip to the next Fault"), "", "Ctrl+Right",
     QT_TRANSLATE_NOOP("Actions", "Run as fast as possible to what the story has in store"), false, true},
    {RestoreAll, M::Run, QT_TRANSLATE_NOOP("Actions", "Res&tore Everything"), "", "Ctrl+Shift+B",
     QT_TRANSLATE_NOOP("Actions", "End all faults that act")},
    {KeepFaults, M::Run, QT_TRANSLATE_NOOP("Actions", "Keep li&ve Faults in the Scene"), "", "Ctrl+Shift+K",
     QT_TRANSLATE_NOOP("Actions", "Make what was broken by hand part of the scene's experiment")},

    {Menu, M::None, QT_TRANSLATE_NOOP("Actions", "&Menu"), "", "F10",
     QT_TRANSLATE_NOOP("Actions", "Open the program's menu")},
    {Commands, M::Help, QT_TRANSLATE_NOOP("Actions", "&Commands…"), "", "Ctrl+Shift+P",
     QT_TRANSLATE_NOOP("Actions", "Any action, node or component by a few letters of its name")},
    {Shortcuts, M::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "", "F1",
     QT_TRANSLATE_NOOP("Actions", "All actions with their keys, which may be changed")},
    {About, M::Help, QT_TRANSLATE_NOOP("Actions", "&About Cloudyard"), "", "",
     QT_TRANSLATE_NOOP("Actions", "Version and licence")},
};
// clang-format on

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

const ActionRow& rowOf(ActionId id) { return *std::ranges::find(kTable, id, &ActionRow::id); }

QList<QKeySequence> keysOf(const ActionRow& row)
{
    return *row.keys ? QKeySequence::listFromString(QString::fromLatin1(row.keys)) : QList<QKeySequence>();
}

/// Where other keys are remembered.
QString settingOf(const ActionRow& row)
{
    return QStringLiteral("Shortcuts/") + QString::fromUtf8(row.text).remove(u'&').remove(QStringLiteral("…"));
}

QList<QKeySequence> chosenKeys(const ActionRow& row)
{
    const QVariant chosen = QSettings().value(settingOf(row));
    if (!chosen.isValid())
        return keysOf(row);
    const QString keys = chosen.toString();
    return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

/// Evdev's code of a key in the row of digits, from 1 to 0, as X11 and Wayland report it.
std::optional<int> digitOf(const QKeyEvent& event)
{
    constexpr quint32 kFirst = 10;
    const quint32 at = event.nativeScanCode() - kFirst;
    return at < 10 ? std::optional(static_cast<int>(at + 1) % 10) : std::nullopt;
}

QAction* makeAction(const ActionRow& row, QObject* parent)
{
    auto* action = new QAction(translated(row.text), parent);
    action->setShortcuts(chosenKeys(row));
    action->setShortcutContext(Qt::WindowShortcut);
    action->setCheckable(row.checkable);
    action->setStatusTip(translated(row.help));
    return action;
}

} // namespace

std::span<const ActionRow> actionTable() { return kTable; }

QString menuTitle(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File:
        return translated(QT_TRANSLATE_NOOP("Actions", "&File"));
    case ActionMenu::Edit:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Edit"));
    case ActionMenu::Arrange:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Arrange"));
    case ActionMenu::View:
        return translated(QT_TRANSLATE_NOOP("Actions", "&View"));
    case ActionMenu::Run:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Run"));
    case ActionMenu::Help:
        return translated(QT_TRANSLATE_NOOP("Actions", "&Help"));
    case ActionMenu::None:
        break;
    }
    return {};
}

Actions::Actions(QWidget* window) : QObject(window), m_actions(std::size(kTable)), m_bound(std::size(kTable))
{
    for (const ActionRow& row : kTable) {
        QAction* action = makeAction(row, this);
        m_actions[static_cast<std::size_t>(row.id)] = action;
        window->addAction(action);
        showKeys(row);
    }
    get(ActionId::ExportPicture)->setIconText(tr("Export"));
}

void Actions::showKeys(const ActionRow& row)
{
    QAction* action = get(row.id);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString help = translated(row.help);
    action->setToolTip(keys.isEmpty() ? help : QStringLiteral("%1 (%2)").arg(help, keys));
}

QList<QKeySequence> Actions::usualKeys(ActionId id) { return keysOf(rowOf(id)); }

void Actions::setKeys(ActionId id, const QList<QKeySequence>& keys)
{
    for (const QKeySequence& one : keys)
        if (const auto owner = ownerOf(one); owner && *owner != id) {
            QList<QKeySequence> rest = get(*owner)->shortcuts();
            rest.removeAll(one);
            setKeys(*owner, rest);
        }
    const ActionRow& row = rowOf(id);
    get(id)->setShortcuts(keys);
    if (keys == keysOf(row))
        QSettings().remove(settingOf(row));
    else
        QSettings().setValue(settingOf(row), QKeySequence::listToString(keys, QKeySequence::PortableText));
    showKeys(row);
}

std::optional<ActionId> Actions::ownerOf(const QKeySequence& keys) const
{
    const auto owner =
        std::ranges::find_if(kTable, [&](const ActionRow& row) { return get(row.id)->shortcuts().contains(keys); });
    return owner == std::end(kTable) ? std::nullopt : std::optional(owner->id);
}

bool Actions::isOfCanvas(const QKeySequence& keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    switch (first.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Space:
        return first.keyboardModifiers() == Qt::NoModifier || first.key() == Qt::Key_Backtab;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return first.keyboardModifiers() != Qt::ControlModifier;
    default:
        return false;
    }
}

QAction* Actions::byDigitKey(const QKeyEvent& event) const
{
    const auto digit = digitOf(event);
    if (!digit)
        return nullptr;
    const QKeySequence keys(QKeyCombination(event.modifiers(), static_cast<Qt::Key>(Qt::Key_0 + *digit)));
    const auto owner = ownerOf(keys);
    return owner && get(*owner)->isEnabled() ? get(*owner) : nullptr;
}

void Actions::on(ActionId id, std::function<void()> act)
{
    m_bound[static_cast<std::size_t>(id)] = true;
    connect(get(id), &QAction::triggered, this, [act = std::move(act)] { act(); });
}

void Actions::onToggled(ActionId id, std::function<void(bool)> act)
{
    m_bound[static_cast<std::size_t>(id)] = true;
    connect(get(id), &QAction::toggled, this, [act = std::move(act)](bool on) { act(on); });
}

QMenu* Actions::addSubmenu(QMenu& menu, ActionMenu part) const
{
    QMenu* submenu = menu.addMenu(menuTitle(part));
    for (const ActionRow& row : kTable) {
        if (row.menu != part)
            continue;
        if (row.startsGroup)
            submenu->addSeparator();
        submenu->addAction(get(row.id));
    }
    return submenu;
}

void Actions::tintIcons(const Theme& theme)
{
    for (const ActionRow& row : kTable)
        if (*row.icon)
            get(row.id)->setIcon(
                tintedIcon(QString::fromLatin1(row.icon), theme.text, theme.faint));
    const auto other = theme.isDark ? QStringLiteral("sun") : QStringLiteral("moon");
    get(ActionId::ToggleTheme)->setIcon(tintedIcon(other, theme.text, theme.faint));
}

} // namespace cloudyard
