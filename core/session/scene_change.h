// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// What an edit does to a run, in a sentence for its log: "web: Algorithm is least-outstanding-requests, was
/// round-robin", "worker-2 is added", "web-b is gone and 2 changes more". Empty when nodes and links are what they
/// were, as far as a run can feel it: names, boxes and notes are none of its business. Any thread. Cost: linear in the
/// scene, and again for each change.
[[nodiscard]] std::string whatChanged(const Scene& before, const Scene& after, const Vocabulary& vocabulary);

} // namespace cloudyard
