// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cloudyard {

/// Shows all actions with their keys and what they do, from the action table. Does not block.
void showShortcutList(QWidget* parent);

} // namespace cloudyard
