// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <mutex>

#include "core/model/scene.h"

namespace cloudyard {

/// A folder on the disk. Each file is read when it is first asked for, at most kMostFileBytes of it; what was read, and
/// what was said of it, stays. A file that could not be read is looked for again the next time. Any thread; `read` and
/// `check` block on the disk the first time.
class DiskFolder : public SceneFolder {
public:
    static constexpr std::size_t kMostFileBytes = std::size_t{16} << 20;

    explicit DiskFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    /// The folder in which a scene's file lies.
    [[nodiscard]] static std::shared_ptr<const SceneFolder> of(const std::filesystem::path& sceneFile);

    [[nodiscard]] Result<std::shared_ptr<const std::string>> read(std::string_view name) const override;
    [[nodiscard]] Result<void> check(std::string_view name,
                                     Result<void> (*understands)(std::string_view)) const override;

private:
    using Understands = Result<void> (*)(std::string_view);
    struct File {
        std::shared_ptr<const std::string> bytes;
        std::map<Understands, Result<void>> verdicts;
    };
    [[nodiscard]] Result<File*> find(std::string_view name) const;

    std::filesystem::path m_folder;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, File, std::less<>> m_files;
};

} // namespace cloudyard
