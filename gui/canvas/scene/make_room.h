// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// An edit that adds or moves nodes, with what gives way for it as part of the same step: whatever would be covered by
/// something that is new, has moved or has grown goes to the right or down, the shorter way, and pushes on in turn; so
/// do the places around. What is locked stays, and so does what has no position of its own. The text is the edit's. An
/// edit that cannot be applied comes back as it is. Pure; the layout of the scene once for each level of places.
[[nodiscard]] EditPtr withRoom(const Scene& scene, const Vocabulary& vocabulary, EditPtr edit);

} // namespace cloudyard
