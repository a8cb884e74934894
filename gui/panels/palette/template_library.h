// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "gui/canvas/scene/paste_plan.h"

namespace cloudyard {

/// A part of a topology that is often needed, ready to be dragged onto the map.
struct SceneTemplate {
    QString title;
    QString name; ///< the same in a word or two, and what else
    QString more;
    QString help; ///< one sentence
    QString icon; ///< in resources/icons
    Fragment fragment;
};

/// All that come with the program, in the order of the palette. Read once.
[[nodiscard]] const std::vector<SceneTemplate>& sceneTemplates();

} // namespace cloudyard
