// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/engine/context.h"

namespace cloudyard {

/// How a call of a puppet ended.
struct PuppetAnswer {
    SimTime at;
    NodeIndex puppet = kNone;
    CallClass callClass = {};
    CallOutcome outcome = {};
    Reason reason = {};
    std::vector<Delivery> deliveries; ///< what a receive brought
    std::vector<Reason> entries;      ///< what became of each item of a batch that was sent; None: taken
};

/// An item that a puppet sent and owns until somebody accepts it.
struct PuppetItem {
    NodeIndex puppet = kNone;
    MessageIndex message = kNone;
    std::uint32_t serial = 0;
    std::uint32_t group = 0;
    std::uint64_t trace = 0;
};

struct PuppetState {};

/// All puppets of a run, what they sent and what they were answered.
class PuppetPool : public NodePool<PuppetState> {
public:
    std::vector<PuppetAnswer> answers;
    std::vector<PuppetItem> items;
    [[nodiscard]] std::unique_ptr<StatePool> clone() const override { return std::make_unique<PuppetPool>(*this); }
};

/// What stands in for an instance on the stage of a conformance rule: it does nothing by itself. Never in a scene.
[[nodiscard]] const KindBehaviour& puppetBehaviour();

} // namespace cloudyard
