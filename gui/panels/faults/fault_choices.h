// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"
#include "core/session/frame.h"

namespace cloudyard {

/// The fault kinds that may hit this node, or a link; in the vocabulary's order.
[[nodiscard]] std::vector<const FaultDescriptor*> faultsForNode(const Vocabulary& vocabulary,
                                                                const Node& node);
[[nodiscard]] std::vector<const FaultDescriptor*> faultsForLinks(const Vocabulary& vocabulary);

/// One fault of a run as people see it.
struct FaultView {
    std::uint32_t id = 0;
    const FaultDescriptor* kind = nullptr; ///< never null
    std::string target;                    ///< id of a node or a link, as in the scene
    QString targetName;
    SimTime from;
    SimTime to = SimTime::never();
    bool active = false; ///< else it is still to come
};

/// The faults of a run that act or are still to come, by their beginning. Linear in the frame's
/// faults.
[[nodiscard]] std::vector<FaultView> faultViews(const Frame& frame, const Vocabulary& vocabulary);

/// "for another 0:24", "until restored", "in 0:24".
[[nodiscard]] QString faultTiming(const FaultView& fault, SimTime now);

} // namespace cloudyard
