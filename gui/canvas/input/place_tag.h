// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>

#include "core/edit/real_place.h"
#include "core/model/scene.h"

namespace cloudyard {

/// What the map answers while something is dragged over it: the real place it would take, and the round trips from
/// there to what it is linked with, else to the nearest regions of the scene (people, where there are no regions).
/// At most three, the shortest first; a node that is in the scene also hears what each round trip was.
///
///     sa-east-1 · São Paulo · 178 ms to eu-west-1
///     São Paulo · 190 ms to eu-west-1, was 12 ms
///
/// `node` is as it is now, in the scene or not yet; `place` is where it would be. People's round trips count their
/// last mile, as a run does. Linear in nodes and links.
[[nodiscard]] QString placeTag(const Scene& scene, const Vocabulary& vocabulary, const Node& node,
                               const RealPlace& place);

/// What going into another place of the scene (called `title`) changes: the round trips to what the nodes are linked
/// with, the greatest changes first, at most two; what they cost an hour, or that this stays the same; what a gigabyte
/// along their links costs at most, where that changes.
///
///     into b · 1.2 ms to orders, was 0.5 ms · 0.096 USD/h as before · traffic up to 0.02 USD/GB, was 0
[[nodiscard]] QString moveTag(const Scene& scene, std::span<const NodeId> ids, const NodeId& parent,
                              const QString& title);

} // namespace cloudyard
