// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/flow_rank.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace cloudyard {
namespace {

enum class Mark : std::uint8_t { New, Open, Done };

using Edges = std::vector<std::vector<std::size_t>>;

/// Node indices so that every link points forward, except those that close a cycle: a depth-first walk without
/// recursion, since chains may be long.
std::vector<std::size_t> flowOrder(const Edges& out)
{
    std::vector<Mark> marks(out.size(), Mark::New);
    std::vector<std::size_t> finished;
    std::vector<std::pair<std::size_t, std::size_t>> path; // node, next edge
    for (std::size_t root = 0; root < out.size(); ++root) {
        if (marks[root] != Mark::New)
            continue;
        path.emplace_back(root, 0);
        marks[root] = Mark::Open;
        while (!path.empty()) {
            auto& [node, next] = path.back();
            if (next == out[node].size()) {
                marks[node] = Mark::Done;
                finished.push_back(node);
                path.pop_back();
                continue;
            }
            const std::size_t target = out[node][next++];
            if (marks[target] == Mark::New) {
                marks[target] = Mark::Open;
                path.emplace_back(target, 0);
            }
        }
    }
    std::reverse(finished.begin(), finished.end());
    return finished;
}

} // namespace

std::vector<int> flowRanks(const Scene& scene)
{
    std::unordered_map<std::string_view, std::size_t> byId;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i)
        byId.emplace(scene.nodes[i].id.str(), i);
    Edges out(scene.nodes.size());
    for (const Link& link : scene.links) {
        const auto from = byId.find(link.from.str());
        const auto to = byId.find(link.to.str());
        if (from != byId.end() && to != byId.end())
            out[from->second].push_back(to->second);
    }
    const std::vector<std::size_t> order = flowOrder(out);
    std::vector<std::size_t> place(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    std::vector<int> ranks(scene.nodes.size(), 0);
    for (const std::size_t node : order)
        for (const std::size_t target : out[node])
            if (place[target] > place[node])
                ranks[target] = std::max(ranks[target], ranks[node] + 1);
    return ranks;
}

} // namespace cloudyard
