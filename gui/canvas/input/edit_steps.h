// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/edit/edit.h"

namespace cloudyard {

/// Edits that build on each other, such as a node, its name and its links, made one step of the undo list. Each is
/// tried on a copy of the scene, which the next one may be composed for. GUI thread; costs a copy of the scene.
class EditSteps {
public:
    explicit EditSteps(const Scene& scene) : m_scene(scene) {}

    /// An Error, of the edit or of applying it, leaves everything as it was before this call.
    [[nodiscard]] Result<void> add(Result<EditPtr> edit);
    /// With all that was added so far.
    [[nodiscard]] const Scene& scene() const { return m_scene; }
    /// All of them as one, for the scene as it was; nothing is left here.
    [[nodiscard]] EditPtr take(std::string text);

private:
    Scene m_scene;
    std::vector<EditPtr> m_edits;
};

} // namespace cloudyard
