// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/rate_trace.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>

#include <unistd.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace {

struct Bad {
    const char* text;
    const char* where;
    const char* what; ///< a part of the sentence
};
void PrintTo(const Bad& bad, std::ostream* out) { *out << bad.text; }

class BadTrace : public ::testing::TestWithParam<Bad> {};

TEST_P(BadTrace, IsRefusedByItsLine)
{
    const auto trace = RateTrace::parse(GetParam().text);
    ASSERT_FALSE(trace);
    EXPECT_EQ(trace.error().where, GetParam().where);
    EXPECT_NE(trace.error().what.find(GetParam().what), std::string::npos) << trace.error().message();
    EXPECT_FALSE(trace.error().expected.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Texts, BadTrace,
    ::testing::Values(Bad{"", "", "nothing"}, Bad{"time,rate\n", "", "nothing"}, Bad{"# only\n\n", "", "nothing"},
                      Bad{"1\nx\n", "line 2", "\"x\" is no time"}, Bad{"time,rate\n1,x", "line 2", "\"x\" is no rate"},
                      Bad{"1,2\n3\n", "line 2", "1 values"}, Bad{"1\n2,3\n", "line 2", "2 values"},
                      Bad{"1,2,3", "line 1", "3 values"}, Bad{"time,rate,more\n1,2,3", "line 1", "not known"},
                      Bad{"rate,time\n1,2", "line 1", "\"rate\" is no time"}, Bad{"5\n4\n", "line 2", "not after"},
                      Bad{"5,1\n5,2\n", "line 2", "not after"}, Bad{"-1\n", "line 1", "that can be"},
                      Bad{"1,-1\n", "line 1", "that can be"}, Bad{"1,1e8\n", "line 1", "that can be"},
                      Bad{"1e9\n", "line 1", "that can be"}, Bad{"nan\n", "line 1", "is no time"},
                      Bad{"1,inf\n", "line 1", "no rate"}, Bad{"1;\n", "line 1", "\"\" is no rate"},
                      Bad{"# a remark\n\n1\n1 s\n", "line 4", "\"1 s\" is no time"},
                      Bad{"\"1\"\n", "line 1", "is no time"}));

TEST(RateTrace, TakesTheUsualFormsOfSuchFiles)
{
    for (const char* text :
         {"time,rate\n0,10\n5,20\n", "0,10\n5,20", "TIME;Rate\r\n0;10\r\n5;20\r\n",
          "\xef\xbb\xbftime\trate\n0\t10\n5\t20\n", "# by hand\n\n time , rate \n 0 , 10 \n# then\n5,2e1"}) {
        const auto trace = RateTrace::parse(text);
        ASSERT_TRUE(trace) << text << ": " << trace.error().message();
        EXPECT_FALSE(trace->isOfArrivals());
        EXPECT_EQ(trace->rows(), 2u);
        EXPECT_EQ(trace->at(at(4.9)), 10);
        EXPECT_EQ(trace->at(at(5)), 20);
        // From 1 s: 40 requests up to 5 s, and 10 more in half a second.
        EXPECT_EQ(trace->when(at(1), 50), at(5.5));
    }
    EXPECT_TRUE(RateTrace::parse("time\n1\n1\n2")->isOfArrivals());
}

/// The inverse of an integral: by steps of one the k-th request comes when the integral of the rate is k.
TEST(RateTrace, WhenIsTheInverseOfTheIntegral)
{
    const auto trace = RateTrace::parse("2,3\n4,0\n6,0.5\n10,40\n11,0\n12,0\n13,8\n");
    ASSERT_TRUE(trace);
    const auto integral = [](double t) {
        double sum = 0;
        const double times[] = {2, 4, 6, 10, 11, 12, 13, 1e9};
        const double rates[] = {3, 0, 0.5, 40, 0, 0, 8};
        for (int row = 0; row < 7; ++row)
            sum += rates[row] * std::max(0.0, std::min(t, times[row + 1]) - times[row]);
        return sum;
    };
    SimTime now;
    for (int k = 1; k <= 200; ++k) {
        now = trace->when(now, 1);
        EXPECT_NEAR(integral(now.toSeconds()), k, 1e-6) << k;
    }
    EXPECT_EQ(trace->when(at(4.5), 0.5), at(7)) << "over a pause";
    const auto ending = RateTrace::parse("0,1\n10,0\n");
    EXPECT_EQ(ending->when(SimTime{}, 9.5), at(9.5));
    EXPECT_EQ(ending->when(SimTime{}, 10.5), SimTime::never());
    EXPECT_EQ(ending->when(at(20), 0.1), SimTime::never());
    EXPECT_EQ(RateTrace::parse("0,1e-300\n")->when(at(1), 1), SimTime::never()) << "beyond all time";
}

TEST(RateTrace, HasALimitOfRows)
{
    std::string text;
    for (int row = 0; row < 1'000'001; ++row)
        text += "1\n";
    const auto trace = RateTrace::parse(text);
    ASSERT_FALSE(trace);
    EXPECT_EQ(trace.error().where, "line 1000001");
}

/// A scene and its files in a folder of their own.
class TracedScene : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_folder = std::filesystem::temp_directory_path() / ("cloudyard-trace-" + std::to_string(::getpid()));
        std::filesystem::create_directories(m_folder / "scene" / "below");
        write("scene/load.csv", "time,rate\n0,10\n");
        write("scene/below/load.csv", "time,rate\n0,20\n");
        write("scene/bad.csv", "time,rate\n0,10\n1,many\n");
        write("outside.csv", "time,rate\n0,10\n");
        std::filesystem::create_symlink(m_folder / "outside.csv", m_folder / "scene" / "link.csv");
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    void write(const std::string& name, const std::string& text) const { std::ofstream(m_folder / name) << text; }

    [[nodiscard]] Result<Scene> load(const std::string& file) const
    {
        write("scene/scene.yard",
              R"({"format": 1, "nodes": [
{"id": "c", "kind": "clients", "settings": {"pattern": "trace", "arrivals": "constant", "trace_file": ")" +
                  file + R"("}},
{"id": "r", "kind": "region"}, {"id": "z", "kind": "zone", "parent": "r"}, {"id": "w", "kind": "instance", "parent": "z"}],
"links": [{"id": "l", "from": "c", "to": "w"}]})");
        return loadScene(m_folder / "scene" / "scene.yard", vocabulary());
    }

    std::filesystem::path m_folder;
};

TEST_F(TracedScene, FindsItsFileInItsFolder)
{
    for (const auto& [file, requests] : {std::pair("load.csv", 100u), {"below/load.csv", 200u}}) {
        const auto scene = load(file);
        ASSERT_TRUE(scene) << scene.error().message();
        Simulation simulation = *buildSimulation(*scene);
        simulation.runUntil(SimTime::fromSeconds(10.01));
        EXPECT_EQ(simulation.ledgers().messages.createdRequests, requests);
    }
}

TEST_F(TracedScene, RefusesFilesByLineAndNode)
{
    for (const auto& [file, what] : {std::pair("none.csv", "there is no such file"),
                                     {"bad.csv", "\"bad.csv\", line 3: \"many\" is no rate"},
                                     {"../outside.csv", "would not lie"},
                                     {"link.csv", "does not lie"},
                                     {"/etc/passwd", "would not lie"},
                                     {"below", "this is a folder"},
                                     {"", "no file is named"},
                                     {"a\\\\b", "no name of a file"}}) {
        const auto scene = load(file);
        ASSERT_FALSE(scene) << file;
        EXPECT_NE(scene.error().what.find(what), std::string::npos) << scene.error().message();
        EXPECT_NE(scene.error().where.find("line 2, node c, setting trace_file"), std::string::npos)
            << scene.error().message();
    }
}

TEST_F(TracedScene, WithoutAFolderItCannotRun)
{
    auto scene = load("load.csv");
    ASSERT_TRUE(scene);
    scene->origin.folder = nullptr;
    const auto simulation = buildSimulation(*scene);
    ASSERT_FALSE(simulation);
    EXPECT_NE(simulation.error().what.find("no folder yet"), std::string::npos);
}

/// What is on the disk later changes no run of a scene that was read; a copy has it, too.
TEST_F(TracedScene, KeepsWhatWasRead)
{
    const auto scene = load("load.csv");
    ASSERT_TRUE(scene);
    Simulation first = *buildSimulation(*scene);
    write("scene/load.csv", "time,rate\n0,1000\n");
    Simulation second = *buildSimulation(*scene);
    first.runUntil(SimTime::fromSeconds(5));
    Simulation copy = first;
    std::filesystem::remove(m_folder / "scene" / "load.csv");
    Scene changed = *scene;
    changed.find(NodeId("w"))->settings.set("slots", std::int64_t{3});
    EXPECT_TRUE(applyScene(copy, *scene, changed));
    for (Simulation* run : {&first, &second, &copy})
        run->runUntil(SimTime::fromSeconds(10.01));
    EXPECT_EQ(first.ledgers().messages.createdRequests, 100u);
    EXPECT_EQ(first.state().fingerprint, second.state().fingerprint);
    EXPECT_EQ(copy.ledgers().messages.createdRequests, 100u);
    EXPECT_EQ(load("none.csv").has_value(), false);
    const auto anew = load("below/load.csv");
    EXPECT_TRUE(anew);
}

} // namespace
} // namespace cloudyard
