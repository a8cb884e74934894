// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/scene_folder.h"

#include <algorithm>

#include "core/formats/file_bytes.h"
#include "core/model/file_name.h"

namespace cloudyard {

std::shared_ptr<const SceneFolder> DiskFolder::of(const std::filesystem::path& sceneFile)
{
    std::error_code error;
    const auto whole = std::filesystem::absolute(sceneFile, error);
    return std::make_shared<DiskFolder>((error ? sceneFile : whole).parent_path());
}

/// Under the lock.
Result<DiskFolder::File*> DiskFolder::find(std::string_view name) const
{
    if (const auto known = m_files.find(name); known != m_files.end())
        return &known->second;
    if (name.empty())
        return fail("no file is named");
    if (auto plain = checkFileName(name); !plain)
        return tl::unexpected<Error>(plain.error());
    // A symbolic link may lead out of the folder; where things really are decides.
    std::error_code error;
    const auto folder = std::filesystem::canonical(m_folder, error);
    const auto file =
        error ? std::filesystem::path() : std::filesystem::canonical(m_folder / std::filesystem::path(name), error);
    if (error)
        return fail("there is no such file beside the scene");
    const auto [end, other] = std::ranges::mismatch(folder, file);
    if (end != folder.end())
        return fail("the file does not lie in the scene's folder");
    Result<std::string> bytes = readFile(file, kMostFileBytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    File& added = m_files[std::string(name)];
    added.bytes = std::make_shared<const std::string>(*std::move(bytes));
    return &added;
}

Result<std::shared_ptr<const std::string>> DiskFolder::read(std::string_view name) const
{
    const std::lock_guard lock(m_mutex);
    return find(name).map([](const File* file) { return file->bytes; });
}

Result<void> DiskFolder::check(std::string_view name, Result<void> (*understands)(std::string_view)) const
{
    const std::lock_guard lock(m_mutex);
    const Result<File*> file = find(name);
    if (!file)
        return tl::unexpected<Error>(file.error());
    auto known = (*file)->verdicts.find(understands);
    if (known == (*file)->verdicts.end())
        known = (*file)->verdicts.emplace(understands, understands(*(*file)->bytes)).first;
    return known->second;
}

} // namespace cloudyard
