// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/edit/edit.h"
#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// One way to mend what an advice is about: an edit that is made when it is asked for, so that it fits the scene as it
/// is then.
struct Remedy {
    std::string text; ///< for a button: "Add a dead-letter queue"
    std::function<Result<EditPtr>(const Scene&, const Vocabulary&)> make;
};

/// What somebody of the field would say about a design before it ever runs.
struct Advice {
    std::string_view rule; ///< id of the rule: "no-dead-letter-queue"
    NodeId node;           ///< where to look; one of both is set
    LinkId link;
    std::string what;      ///< one sentence: "orders has no dead-letter queue"
    std::string why;       ///< what happens, with the numbers at hand
    std::string_view source;
    std::vector<Remedy> remedies; ///< the best first; may be empty
};

/// A rule, and how it finds what it is about. Rules know interfaces, what links mean and settings by their keys, no
/// kinds: what has such a setting and such links gets the advice.
struct AdviceRule {
    std::string_view id;
    std::string_view title; ///< "Dead letters"
    std::string_view source;
    std::vector<Advice> (*find)(const Scene& scene, const Vocabulary& vocabulary);
};
[[nodiscard]] std::span<const AdviceRule> adviceRules();

/// All that there is to say about a scene, by the order of the rules, then of the scene. Also for scenes that cannot
/// run yet. Pure, any thread; about linear in nodes and links.
[[nodiscard]] std::vector<Advice> adviceFor(const Scene& scene, const Vocabulary& vocabulary);

} // namespace cloudyard
