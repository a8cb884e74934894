// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "tests/support/scene_text.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using testing::sceneFrom;

class SceneSaving : public ::testing::Test {
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "cloudyard-test-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override
    {
        fs::permissions(m_folder, fs::perms::owner_all);
        fs::remove_all(m_folder);
    }

    [[nodiscard]] fs::path path(std::string_view name = "scene.yard") const
    {
        return m_folder / name;
    }
    [[nodiscard]] static std::string contentOf(const fs::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    [[nodiscard]] std::size_t filesInFolder() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()));
    }
    static void put(const fs::path& file, std::string_view text)
    {
        std::ofstream(file, std::ios::binary) << text;
    }

    fs::path m_folder;
};

const Scene& small()
{
    static const Scene kScene = sceneFrom("title Small; region r; queue q in r");
    return kScene;
}

TEST_F(SceneSaving, ComesBackAsItWas)
{
    ASSERT_TRUE(saveScene(path(), small()));
    EXPECT_EQ(contentOf(path()), writeScene(small()));
    EXPECT_EQ(loadScene(path(), testing::testVocabulary()), small());
    EXPECT_EQ(openScene(path()), small());
    EXPECT_EQ(filesInFolder(), 1u);
}

TEST_F(SceneSaving, ReplacesTheOldFileAndKeepsItsPermissions)
{
    put(path(), "old");
    fs::permissions(path(), fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    ASSERT_TRUE(saveScene(path(), small()));
    EXPECT_EQ(contentOf(path()), writeScene(small()));
    struct stat info {};
    ASSERT_EQ(::stat(path().c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0640u);
    EXPECT_EQ(filesInFolder(), 1u);
}

TEST_F(SceneSaving, FollowsSymbolicLinks)
{
    put(path("real.yard"), "old");
    fs::create_symlink("real.yard", path("link.yard"));
    ASSERT_TRUE(saveScene(path("link.yard"), small()));
    EXPECT_TRUE(fs::is_symlink(path("link.yard")));
    EXPECT_EQ(contentOf(path("real.yard")), writeScene(small()));
}

TEST_F(SceneSaving, ReadersSeeOldOrNewAndNothingBetween)
{
    ASSERT_TRUE(saveScene(path(), small()));
    std::ifstream old(path(), std::ios::binary);
    Scene other = small();
    other.title = "Other";
    ASSERT_TRUE(saveScene(path(), other));
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(old), {}), writeScene(small()))
        << "who had it open reads on in the old file";
    EXPECT_EQ(openScene(path()), other);
}

TEST_F(SceneSaving, LeavesTheOldFileWhenTheSceneCannotBeRead)
{
    put(path(), "old");
    Scene broken = small();
    broken.nodes[0].position = Point{std::numeric_limits<double>::quiet_NaN(), 0};
    const Result<void> saved = saveScene(path(), broken);
    ASSERT_FALSE(saved);
    EXPECT_THAT(saved.error().message(), HasSubstr("the scene was not saved"));
    Scene notUtf8 = small();
    notUtf8.title = "\xff";
    EXPECT_FALSE(saveScene(path(), notUtf8));
    EXPECT_EQ(contentOf(path()), "old");
    EXPECT_EQ(filesInFolder(), 1u);
}

TEST_F(SceneSaving, RefusesWhatIsNoFile)
{
    EXPECT_EQ(saveScene(m_folder, small()).error().message(),
              m_folder.string() + ": this is a folder (expected a file)");
    ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
    EXPECT_EQ(saveScene(path("pipe"), small()).error().what, "this is no ordinary file");
    EXPECT_EQ(openScene(path("pipe")).error().what, "this is no ordinary file")
        << "and does not wait for a writer";
    EXPECT_EQ(openScene(m_folder).error().what, "this is a folder");
    EXPECT_EQ(openScene("/dev/zero").error().what, "this is no ordinary file");
}

TEST_F(SceneSaving, SaysWhyAFolderOrFileIsOutOfReach)
{
    EXPECT_EQ(saveScene(path("none/scene.yard"), small()).error().message(),
              path("none/scene.yard").string() +
                  ": no file can be written in this folder: No such file or directory");
    EXPECT_EQ(openScene(path("none.yard")).error().message(),
              path("none.yard").string() +
                  ": the file cannot be opened: No such file or directory");
}

TEST_F(SceneSaving, LeavesAReadOnlyFileAlone)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    put(path(), "old");
    fs::permissions(path(), fs::perms::owner_read);
    EXPECT_EQ(saveScene(path(), small()).error().what,
              "the file cannot be written: Permission denied");
    fs::permissions(m_folder, fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_FALSE(saveScene(path("new.yard"), small()));
    EXPECT_EQ(contentOf(path()), "old");
}

TEST_F(SceneSaving, RefusesTooLargeAFileWithoutReadingItAll)
{
    put(path(), "{");
    fs::resize_file(path(), std::uintmax_t{1} << 40); // sparse
    const Result<Scene> scene = openScene(path());
    ASSERT_FALSE(scene);
    EXPECT_EQ(scene.error().message(),
              path().string() + ": the file is too large (expected at most 64 MiB)");
}

/// A full disk: /dev/full cannot be replaced, so the limit on file sizes plays it.
TEST_F(SceneSaving, LeavesTheOldFileWhenTheDiskIsFull)
{
    put(path(), "old");
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{10, 10};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const Result<void> saved = saveScene(path(), small());
        ::_exit(!saved && saved.error().what == "the file cannot be written: File too large" ? 0
                                                                                             : 1);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(contentOf(path()), "old");
    EXPECT_EQ(filesInFolder(), 1u) << "nothing is left behind";
}

} // namespace
} // namespace cloudyard
