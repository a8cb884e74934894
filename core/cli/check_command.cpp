// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/cli/commands.h"
#include "core/faults/fault_aim.h"
#include "core/formats/scene_file.h"
#include "core/metrics/measure.h"
#include "core/model/scene_check.h"
#include "core/services/registry.h"

namespace cloudyard {
namespace {

void printHints(const Scene& scene)
{
    for (const Node& node : scene.nodes)
        for (const std::string& hint : hintsFor(scene, node, vocabulary()))
            fmt::print("note: node {}: {}\n", node.id.str(), hint);
}

void printIdleSteps(const Scene& scene)
{
    for (std::size_t i = 0; i < scene.experiment.size(); ++i) {
        const ExperimentStep& step = scene.experiment[i];
        const FaultDescriptor& fault = *vocabulary().fault(step.fault);
        if (const auto found = findsSomething(scene, vocabulary(), fault, step.target); !found)
            fmt::print("warning: experiment step {}: {} at {} hits nothing: {}\n", i + 1, fault.id, step.target,
                       found.error().what);
    }
}

} // namespace

int checkCommand(const std::string& path)
{
    std::vector<Error> errors = errorsInSceneFile(path, vocabulary());
    const auto scene = openScene(path);
    if (scene && errors.empty())
        for (Error& error : errors = measureErrors(*scene, vocabulary()))
            error.where = path + ": " + error.where;
    for (const Error& error : errors)
        printError(error.message());
    if (!errors.empty())
        return kBadInput;
    fmt::print("{}: can run ({} nodes, {} links, {} objectives)\n", path, scene->nodes.size(),
               scene->links.size(), scene->objectives.size());
    printHints(*scene);
    printIdleSteps(*scene);
    return kWell;
}

} // namespace cloudyard
