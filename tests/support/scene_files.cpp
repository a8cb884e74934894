// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scene_files.h"

#include <algorithm>
#include <cctype>
#include <stdexcept>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"

namespace cloudyard::testing {
namespace {

const std::filesystem::path kSource = CLOUDYARD_SOURCE_DIR;
const std::filesystem::path kProbes = kSource / "tests/core/services/probes";

void addScenesIn(const std::filesystem::path& folder, std::vector<std::filesystem::path>& files)
{
    const auto before = static_cast<std::ptrdiff_t>(files.size());
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".yard")
            files.push_back(entry.path());
    std::sort(files.begin() + before, files.end());
}

} // namespace

std::vector<std::filesystem::path> shippedSceneFiles()
{
    std::vector<std::filesystem::path> files;
    addScenesIn(kSource / "scenes", files);
    return files;
}

std::vector<std::filesystem::path> allSceneFiles()
{
    std::vector<std::filesystem::path> files = shippedSceneFiles();
    addScenesIn(kProbes, files);
    return files;
}

Scene sceneFromFile(const std::filesystem::path& path)
{
    auto scene = loadScene(path, vocabulary());
    if (!scene)
        throw std::runtime_error(scene.error().message());
    return *scene;
}

Scene probeScene(std::string_view name)
{
    return sceneFromFile(kProbes / (std::string(name) + ".yard"));
}

std::string testName(const std::filesystem::path& path)
{
    std::string name = path.stem().string();
    std::ranges::replace_if(
        name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

} // namespace cloudyard::testing
