// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"
#include "core/session/frame.h"

namespace cloudyard::test {

/// A vocabulary with the shapes the canvas must tell apart: clients with a city, a region with a code, zones, cards of
/// five kinds, faults. The canvas reads nothing but descriptors, so what it does with these it does with all.
[[nodiscard]] const Vocabulary& canvasVocabulary();

[[nodiscard]] Node makeNode(std::string id, std::string kind, std::string parent = {});
[[nodiscard]] Node makeNode(std::string id, std::string kind, std::string parent, Point position);
[[nodiscard]] Link makeLink(std::string from, std::string to);

/// Shoppers in two cities, one region with three zones, 17 cards, 20 links: the shape of the flagship scene.
[[nodiscard]] Scene shopScene();
/// The same without a single position.
[[nodiscard]] Scene unplacedShopScene();
/// A region per 100 cards, each with zones; `links` random links inside regions.
[[nodiscard]] Scene bigScene(int cards, int links);

/// A topology that names the scene's nodes and links in its order, as a run of it would.
[[nodiscard]] std::shared_ptr<Topology> topologyOf(const Scene& scene);
/// A frame of that run: every node Ok, no flights.
[[nodiscard]] Frame frameOf(const Scene& scene, std::shared_ptr<const Topology> topology, double simSeconds);

} // namespace cloudyard::test
