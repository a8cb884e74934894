// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// Who is linked to whom in a scene, as far as the links are legal; nodes by their position in it. Holds pointers into
/// the scene. Linear to build.
class Neighbours {
public:
    Neighbours() = default;
    Neighbours(const Scene& scene, const Vocabulary& vocabulary);
    /// In the order of the scene's links.
    [[nodiscard]] std::span<const LinkedNode> outgoing(std::size_t node) const { return m_outgoing[node]; }
    [[nodiscard]] std::span<const LinkedNode> incoming(std::size_t node) const { return m_incoming[node]; }

private:
    std::vector<std::vector<LinkedNode>> m_outgoing;
    std::vector<std::vector<LinkedNode>> m_incoming;
};

} // namespace cloudyard
