// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/scene_file.h"

#include <fmt/format.h>

#include "core/formats/file_bytes.h"
#include "core/formats/json_value.h"
#include "core/formats/migration.h"
#include "core/formats/scene_folder.h"
#include "core/formats/scene_reader.h"
#include "core/model/scene_check.h"

namespace cloudyard {

namespace {

Result<ReadScene> parseWithLines(std::string_view utf8)
{
    if (utf8.size() > kMostSceneBytes)
        return fail("the scene is too large", "", fmt::format("at most {} MiB", kMostSceneBytes >> 20));
    Result<JsonValue> root = parseJson(utf8);
    if (!root)
        return tl::unexpected<Error>(std::move(root.error()));
    if (Result<void> current = migrate(*root, sceneMigrations(), kSceneFormat); !current)
        return tl::unexpected<Error>(std::move(current.error()));
    return sceneFromJson(*root);
}

Error inFile(const std::filesystem::path& path, Error error)
{
    error.where = path.string() + (error.where.empty() ? "" : ", ") + error.where;
    return error;
}

/// Reads the file and does `use` with its bytes; errors name the file.
template <class Use> auto withFile(const std::filesystem::path& path, Use use) -> decltype(use(std::string_view()))
{
    const Result<std::string> bytes = readFile(path, kMostSceneBytes);
    if (!bytes)
        return tl::unexpected<Error>(inFile(path, bytes.error()));
    auto used = use(std::string_view(*bytes));
    if (!used)
        return tl::unexpected<Error>(inFile(path, used.error()));
    return used;
}

} // namespace

Result<Scene> parseScene(std::string_view utf8)
{
    return parseWithLines(utf8).map([](ReadScene&& read) { return std::move(read.scene); });
}

namespace {

using Folder = std::shared_ptr<const SceneFolder>;

Result<Scene> readScene(std::string_view utf8, const Vocabulary& vocabulary, const Folder& folder)
{
    Result<ReadScene> read = parseWithLines(utf8);
    if (!read)
        return tl::unexpected<Error>(std::move(read.error()));
    read->scene.origin.folder = folder;
    const std::vector<SceneIssue> issues = sceneIssues(read->scene, vocabulary, 1);
    if (!issues.empty())
        return tl::unexpected<Error>(read->lines.locate(issues.front()));
    return std::move(read->scene);
}

std::vector<Error> errorsInScene(std::string_view utf8, const Vocabulary& vocabulary, const Folder& folder)
{
    Result<ReadScene> read = parseWithLines(utf8);
    if (!read)
        return {read.error()};
    read->scene.origin.folder = folder;
    std::vector<Error> errors;
    for (const SceneIssue& issue : sceneIssues(read->scene, vocabulary))
        errors.push_back(read->lines.locate(issue));
    return errors;
}

} // namespace

Result<Scene> readScene(std::string_view utf8, const Vocabulary& vocabulary)
{
    return readScene(utf8, vocabulary, nullptr);
}

std::vector<Error> errorsInScene(std::string_view utf8, const Vocabulary& vocabulary)
{
    return errorsInScene(utf8, vocabulary, nullptr);
}

Result<Scene> loadScene(const std::filesystem::path& path, const Vocabulary& vocabulary)
{
    return withFile(path, [&](std::string_view bytes) { return readScene(bytes, vocabulary, DiskFolder::of(path)); });
}

Result<Scene> openScene(const std::filesystem::path& path)
{
    return withFile(path, [&](std::string_view bytes) {
        return parseScene(bytes).map([&](Scene&& scene) {
            scene.origin.folder = DiskFolder::of(path);
            return std::move(scene);
        });
    });
}

std::vector<Error> errorsInSceneFile(const std::filesystem::path& path, const Vocabulary& vocabulary)
{
    const Result<std::string> bytes = readFile(path, kMostSceneBytes);
    if (!bytes)
        return {inFile(path, bytes.error())};
    std::vector<Error> errors = errorsInScene(*bytes, vocabulary, DiskFolder::of(path));
    for (Error& error : errors)
        error = inFile(path, std::move(error));
    return errors;
}

Result<void> saveScene(const std::filesystem::path& path, const Scene& scene)
{
    const std::string text = writeScene(scene);
    if (const Result<Scene> back = parseScene(text); !back)
        return tl::unexpected<Error>(inFile(path, {"the scene was not saved, since it could not be read back: "
                                                       + back.error().message(), {}, {}}));
    if (Result<void> written = replaceFile(path, text); !written)
        return tl::unexpected<Error>(inFile(path, std::move(written.error())));
    return {};
}

} // namespace cloudyard
