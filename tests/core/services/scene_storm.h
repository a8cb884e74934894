// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/scene.h"
#include "tests/core/services/random_faults.h"

namespace cloudyard::testing {

/// Random legal edits of a scene, drawn from what the vocabulary allows, so that a new kind takes
/// part by itself: nodes and links come, go and come back under their old ids, move between places
/// and change their settings.
class SceneStorm {
public:
    SceneStorm(Scene scene, std::uint64_t seed);

    [[nodiscard]] const Scene& scene() const { return m_scene; }
    /// Makes one more edit, or a few at once, and says what it was.
    std::string edit();
    /// Takes everything away.
    void clear();

private:
    bool addNode();
    bool addLink();
    bool removeNode();
    bool removeLink();
    bool changeNode();
    bool changeLink();
    bool moveNode();
    bool bringBack();

    [[nodiscard]] std::vector<NodeId> placesFor(const std::string& kind) const;
    void remove(NodeId id);
    void change(SettingMap& settings, const std::vector<SettingDescriptor>& table);
    /// Forgets for good what has been gone for long.
    void forgetOld();
    template <class T> T& any(std::vector<T>& of) { return of[m_dice.below(of.size())]; }

    Scene m_scene;
    Dice m_dice;
    std::uint64_t m_ordinal = 0;
    std::vector<Node> m_gone; ///< may come back
    std::vector<Link> m_goneLinks;
};

} // namespace cloudyard::testing
