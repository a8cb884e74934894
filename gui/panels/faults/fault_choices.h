// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"
#include "core/session/frame.h"
#include "core/session/kept_faults.h"

namespace cloudyard {

class SessionLink;

/// The fault kinds that may hit this node, or a link; in the vocabulary's order.
[[nodiscard]] std::vector<const FaultDescriptor*> faultsForNode(const Vocabulary& vocabulary,
                                                                const Node& node);
[[nodiscard]] std::vector<const FaultDescriptor*> faultsForLinks(const Vocabulary& vocabulary);

/// Faults of one name, as the palette offers them: which of them is meant follows from the target. Never empty.
using FaultGroup = std::vector<const FaultDescriptor*>;
[[nodiscard]] std::vector<FaultGroup> faultGroups(const Vocabulary& vocabulary);

/// Everything in the scene that a fault of this name may hit: ids of nodes and links, with their names.
struct FaultTarget {
    std::string id;
    QString name;
};
[[nodiscard]] std::vector<FaultTarget> faultTargets(const Scene& scene, const Vocabulary& vocabulary,
                                                    const FaultDescriptor& like);

/// "eu-west-1 · a", "web-a", "web → web-a": a node or link of the scene by its id.
[[nodiscard]] QString targetName(const Scene& scene, std::string_view target);

/// One fault of a run as people see it.
struct FaultView {
    std::uint32_t id = 0;
    std::vector<std::uint32_t> alike; ///< others that act on the target in the same way: what ends it ends them too
    const FaultDescriptor* kind = nullptr; ///< never null
    std::string target;                    ///< id of a node or a link, as in the scene
    QString targetName;
    SimTime from;
    SimTime to = SimTime::never();
    bool active = false; ///< else it is over, or still to come
    bool over = false;
    bool byHand = false; ///< else the scene's experiment made it
    bool inScene = false;
    QString extent = {}; ///< its parameters, "1.2 s"; empty: it has none

    /// "slow, 1.2 s"
    [[nodiscard]] QString stateText() const;
};

/// The faults of a run that act or are still to come, by their beginning: one of those that act on a target in the same
/// way, from the first beginning to the last end. Linear in the frame's faults, and in those that act for each that
/// acts.
[[nodiscard]] std::vector<FaultView> faultViews(const Frame& frame, const Vocabulary& vocabulary);
/// The same with those that have passed.
[[nodiscard]] std::vector<FaultView> faultHistory(const Frame& frame, const Vocabulary& vocabulary);

/// What acts on a target in this way now, or null.
[[nodiscard]] const FaultView* actingFault(const std::vector<FaultView>& faults, const FaultDescriptor& kind,
                                           std::string_view target);
/// Ends it and all that are alike, or strikes it out when it is still to come.
void endFault(SessionLink& link, const FaultView& fault);

/// What Keep would write into the scene: "2 faults, 1 early end and 1 cancellation".
[[nodiscard]] QString unkeptText(const Unkept& unkept);
/// The parameters of a step in words, defaults among them: "1.2 s"; empty: it has none.
[[nodiscard]] QString extentOf(const FaultDescriptor& kind, const SettingMap& parameters);

/// "for another 0:24", "until restored", "in 0:24".
[[nodiscard]] QString faultTiming(const FaultView& fault, SimTime now);

} // namespace cloudyard
