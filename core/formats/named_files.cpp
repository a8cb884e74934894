// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/named_files.h"

#include <map>
#include <memory>
#include <string>
#include <variant>

#include "core/formats/file_bytes.h"
#include "core/formats/scene_folder.h"

namespace cloudyard {
namespace {

using Bytes = std::shared_ptr<const std::string>;

/// By name, as far as they can be read.
std::map<std::string, Bytes> namedFiles(const Scene& scene, const Vocabulary& vocabulary)
{
    std::map<std::string, Bytes> files;
    for (const Node& node : scene.nodes) {
        const KindDescriptor* kind = vocabulary.kind(node.kind);
        if (kind == nullptr)
            continue;
        for (const SettingDescriptor& setting : kind->settings) {
            const SettingValue* value = setting.understandsFile == nullptr ? nullptr : node.settings.find(setting.key);
            const auto* name = value == nullptr ? nullptr : std::get_if<std::string>(value);
            if (name == nullptr)
                continue;
            if (const auto bytes = scene.origin.folder->read(*name))
                files[*name] = *bytes;
        }
    }
    return files;
}

Result<void> writeFile(const std::filesystem::path& path, const std::string& bytes)
{
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    if (error)
        return fail("its folder cannot be made", path.string());
    auto written = replaceFile(path, bytes);
    if (!written)
        written.error().where = path.string();
    return written;
}

} // namespace

Result<void> copyNamedFiles(const Scene& scene, const Vocabulary& vocabulary, const std::filesystem::path& to)
{
    if (scene.origin.folder == nullptr)
        return {};
    auto files = namedFiles(scene, vocabulary);
    for (auto file = files.begin(); file != files.end();) {
        const std::filesystem::path path = to / file->first;
        std::error_code error;
        if (!std::filesystem::exists(path, error)) {
            ++file;
            continue;
        }
        const auto there = readFile(path, DiskFolder::kMostFileBytes);
        if (!there || *there != *file->second)
            return fail("another file of this name lies there, which the scene would take for its own", path.string(),
                        "another folder, or that file moved away");
        file = files.erase(file);
    }
    for (const auto& [name, bytes] : files)
        if (auto written = writeFile(to / name, *bytes); !written)
            return written;
    return {};
}

} // namespace cloudyard
