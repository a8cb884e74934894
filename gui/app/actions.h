// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QObject>

#include "gui/canvas/draw/theme.h"

namespace cloudyard {

enum class ActionId {
    New,
    NewWindow,
    Open,
    FirstExample,
    Save,
    SaveAs,
    ExportPicture,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    DeleteAndJoin,
    Rename,
    SelectAll,
    Find,
    Place,
    AddNote,
    AddFrame,
    LinkFrom,
    AlignLeft,
    AlignCentre,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    SpreadAcross,
    SpreadDown,
    TidyUp,
    Fold,
    Group,
    Ungroup,
    Lock,
    ZoomIn,
    ZoomOut,
    ZoomActual,
    ZoomFit,
    ZoomSelection,
    Presentation,
    ShowPalette,
    ShowInspector,
    ToInspector,
    ShowCharts,
    ShowLog,
    EngineFigures,
    DayAndNight,
    ReducedMotion,
    ToggleTheme,
    SystemTheme,
    PlayPause,
    Restart,
    StepEvent,
    StepSecond,
    Slower,
    Faster,
    SkipToFault,
    RestoreAll,
    KeepFaults,
    Menu,
    Commands,
    Shortcuts,
    About,
};

/// Where an action stands in the program's menu.
enum class ActionMenu { File, Edit, Arrange, View, Run, Help, None };

/// One action, once: menus, shortcuts, buttons and the shortcut list are made from it.
struct ActionRow {
    ActionId id;
    ActionMenu menu;
    const char* text; ///< with the mnemonic; translated in the context "Actions"
    const char* icon; ///< in resources/icons; empty: none
    const char* keys; ///< portable key sequences, separated by "; "; the first is shown
    const char* help; ///< one sentence
    bool checkable = false;
    bool startsGroup = false; ///< a line above it in its menu
};

/// Every action of the program, in the order of the menus.
[[nodiscard]] std::span<const ActionRow> actionTable();
[[nodiscard]] QString menuTitle(ActionMenu menu);

/// The QActions made from the table, owned here. All of them work through their shortcuts in the
/// whole window, also where no menu is open. GUI thread.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* get(ActionId id) const
    {
        return m_actions[static_cast<std::size_t>(id)];
    }
    /// What an action does. Every action has exactly one such function.
    void on(ActionId id, std::function<void()> act);
    [[nodiscard]] bool isBound(ActionId id) const { return m_bound[static_cast<std::size_t>(id)]; }
    void onToggled(ActionId id, std::function<void(bool)> act);
    /// A submenu for each part of the table, in its order; the caller may add to them.
    QMenu* addSubmenu(QMenu& menu, ActionMenu part) const;
    void tintIcons(const Theme& theme);

    /// The keys that the table gives an action.
    [[nodiscard]] static QList<QKeySequence> usualKeys(ActionId id);
    /// Gives an action other keys, now and at every start from now on; whoever had them loses them.
    void setKeys(ActionId id, const QList<QKeySequence>& keys);
    /// Whose keys these are.
    [[nodiscard]] std::optional<ActionId> ownerOf(const QKeySequence& keys) const;
    /// What the canvas does with these keys itself; no action may have them.
    [[nodiscard]] static bool isOfCanvas(const QKeySequence& keys);
    /// The action whose digit the key has on its second level: on a French keyboard Ctrl+& is Ctrl+1. Null: none.
    [[nodiscard]] QAction* byDigitKey(const QKeyEvent& event) const;

private:
    void showKeys(const ActionRow& row);

    std::vector<QAction*> m_actions; ///< by ActionId
    std::vector<bool> m_bound;       ///< by ActionId: it does something
};

} // namespace cloudyard
