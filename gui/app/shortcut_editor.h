// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cloudyard {

class Actions;

/// Shows all actions with their keys and what they do, from the action table, and lets people give them other keys:
/// those act at once and are remembered. Keys that another action has are taken from it, which is said before; those of
/// the canvas are refused. Does not block.
void showShortcutEditor(Actions& actions, QWidget* parent);

} // namespace cloudyard
