// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/named_files.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include <unistd.h>

#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

namespace fs = std::filesystem;
using testing::sceneFrom;

class NamedFiles : public ::testing::Test {
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "cloudyard-test-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
        put("from/rates.csv", "0,10\n5,20\n");
        put("from/deep/down/arrivals.csv", "1\n2\n3\n");
        put("from/shop.yard", writeScene(recorded("rates.csv", "deep/down/arrivals.csv")));
        fs::create_directories(m_folder / "to");
    }
    void TearDown() override { fs::remove_all(m_folder); }

    static Scene recorded(std::string_view first, std::string_view second)
    {
        return sceneFrom("clients c pattern=trace trace_file=" + std::string(first) +
                         "; clients d pattern=trace trace_file=" + std::string(second) +
                         "; clients e pattern=trace trace_file=" + std::string(first) +
                         "; region r; zone z in r; instance w in z; c -> w; d -> w; e -> w");
    }
    void put(const fs::path& name, std::string_view bytes) const
    {
        fs::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
    }
    [[nodiscard]] std::string at(const fs::path& name) const
    {
        std::ifstream in(m_folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    [[nodiscard]] Scene loaded() const { return loadScene(m_folder / "from/shop.yard", vocabulary()).value(); }

    fs::path m_folder;
};

TEST_F(NamedFiles, GoWithTheSceneToAnotherFolder)
{
    const Scene scene = loaded();
    ASSERT_TRUE(copyNamedFiles(scene, vocabulary(), m_folder / "to"));
    EXPECT_EQ(at("to/rates.csv"), at("from/rates.csv"));
    EXPECT_EQ(at("to/deep/down/arrivals.csv"), at("from/deep/down/arrivals.csv"));
    ASSERT_TRUE(saveScene(m_folder / "to/mine.yard", scene));
    EXPECT_TRUE(loadScene(m_folder / "to/mine.yard", vocabulary())) << "it can run there";
    ASSERT_TRUE(copyNamedFiles(scene, vocabulary(), m_folder / "to")) << "the same bytes are no other file";
}

TEST_F(NamedFiles, NeverTakeAnotherFilesPlace)
{
    put("to/rates.csv", "of somebody else");
    const auto copied = copyNamedFiles(loaded(), vocabulary(), m_folder / "to");
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().where, (m_folder / "to/rates.csv").string());
    EXPECT_EQ(at("to/rates.csv"), "of somebody else");
    EXPECT_FALSE(fs::exists(m_folder / "to/deep")) << "nothing else was copied either";
}

TEST_F(NamedFiles, AreWhatTheSceneHasReadThoughTheyHaveChangedSince)
{
    const Scene scene = loaded();
    put("from/rates.csv", "0,99\n");
    ASSERT_TRUE(copyNamedFiles(scene, vocabulary(), m_folder / "to"));
    EXPECT_EQ(at("to/rates.csv"), "0,10\n5,20\n");
}

TEST_F(NamedFiles, ThatAreNotThereStopNothing)
{
    const Scene inNoFolder = recorded("rates.csv", "deep/down/arrivals.csv");
    EXPECT_TRUE(copyNamedFiles(inNoFolder, vocabulary(), m_folder / "to"));
    Scene scene = loaded();
    scene.nodes[0].settings.set("trace_file", SettingValue(std::string("gone.csv")));
    scene.nodes[1].settings.set("trace_file", SettingValue(std::string("../outside.csv")));
    EXPECT_TRUE(copyNamedFiles(scene, vocabulary(), m_folder / "to"));
    EXPECT_EQ(at("to/rates.csv"), "0,10\n5,20\n");
    EXPECT_FALSE(fs::exists(m_folder / "outside.csv"));
}

TEST_F(NamedFiles, WhereTheyCannotBeWrittenAreAnErrorThatNamesThem)
{
    put("to/deep", "a file where a folder should be");
    const auto copied = copyNamedFiles(loaded(), vocabulary(), m_folder / "to");
    ASSERT_FALSE(copied);
    EXPECT_NE(copied.error().where.find("arrivals.csv"), std::string::npos) << copied.error().message();
}

} // namespace
} // namespace cloudyard
