// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as people use it: exit codes, what goes to which output, JSON, bad usage, bad scenes,
// Ctrl-C.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/formats/json_value.h"
#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "tests/core/cli/yard_process.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

using test::Outcome;
using test::textOf;
using test::yard;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* kShop =
    "title Shop \"one\"; seed 5; duration 20s; clients c rate=50/s; region r; zone z in r;"
    "instance w in z slots=4 service_time=exponential 20 ms; c -> w timeout=2 s;"
    "objective success_rate min 0.9; objective response_p95 of c max 1;";

/// A folder with scenes of the test.
class YardTest : public ::testing::Test {
protected:
    YardTest()
    {
        std::string pattern = std::filesystem::temp_directory_path() / "yard-scenes-XXXXXX";
        folder = mkdtemp(pattern.data());
        shop = write("shop.yard", kShop);
    }
    ~YardTest() override { std::filesystem::remove_all(folder); }

    std::string write(const std::string& name, const std::string& text) const
    {
        const std::string path = folder + "/" + name;
        EXPECT_TRUE(saveScene(path, cloudyard::testing::sceneFrom(text)));
        return path;
    }
    std::string writeRaw(const std::string& name, const std::string& text) const
    {
        std::ofstream(folder + "/" + name) << text;
        return folder + "/" + name;
    }
    static JsonValue json(const std::string& text)
    {
        auto value = parseJson(text);
        EXPECT_TRUE(value) << (value ? "" : value.error().message()) << "\n" << text.substr(0, 400);
        return value ? *value : JsonValue{};
    }
    static double number(const JsonValue* value)
    {
        if (value == nullptr)
            return -1;
        if (const auto* whole = std::get_if<std::int64_t>(&value->data))
            return static_cast<double>(*whole);
        const auto* real = std::get_if<double>(&value->data);
        return real == nullptr ? -1 : *real;
    }
    static std::vector<std::string> keys(const JsonValue& value)
    {
        std::vector<std::string> names;
        for (const JsonMember& member : std::get<JsonValue::Object>(value.data))
            names.push_back(member.key);
        return names;
    }

    std::string folder;
    std::string shop;
};

TEST_F(YardTest, runPrintsATable)
{
    const Outcome run = yard({"run", shop});
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.error, "");
    EXPECT_THAT(run.out, StartsWith("Shop \"one\"\nseed 5, 20 s simulated"));
    for (const char* part : {"requests:", "ok, 0 failed, 0 lost", "messages", "calls",
                             "w     instance", "met     success_rate"})
        EXPECT_THAT(run.out, HasSubstr(part));
    EXPECT_THAT(run.out, ::testing::EndsWith(" failed · not put to the test\n"));
    EXPECT_THAT(run.out, Not(HasSubstr("\033"))); // no colours in a file
}

/// Characters of the longest line.
std::size_t longestLine(const std::string& text)
{
    std::size_t longest = 0;
    std::size_t width = 0;
    for (const char c : text) {
        width = c == '\n' ? 0 : width + ((c & 0xc0) != 0x80 ? 1 : 0);
        longest = std::max(longest, width);
    }
    return longest;
}

TEST_F(YardTest, tableFitsTheTerminalAndKeepsWhatMatters)
{
    const std::string scene =
        std::string(CLOUDYARD_SOURCE_DIR) + "/scenes/orders-survive-a-zone.yard";
    for (const char* columns : {"80", "120"}) {
        setenv("COLUMNS", columns, 1);
        const Outcome run = yard({"run", scene});
        unsetenv("COLUMNS");
        EXPECT_EQ(run.exit, 0) << run.error;
        EXPECT_LE(longestLine(run.out), std::stoul(columns)) << run.out;
        for (const char* part : {"node  ", "arrivals", "p95", "at least 0.995", "30 to 65"})
            EXPECT_THAT(run.out, HasSubstr(part)) << columns;
    }
}

TEST_F(YardTest, jsonHasEveryKeyInOrder)
{
    const Outcome run = yard({"run", shop, "--json", "-", "--warm-up", "5s", "--window", "1s"});
    ASSERT_EQ(run.exit, 0) << run.error;
    const JsonValue report = json(run.out);
    EXPECT_THAT(keys(report), ElementsAre("scene", "seed", "simulated_s", "events", "wall_s",
                                          "events_per_s", "fingerprint", "ledger", "calls", "dlq",
                                          "nodes", "classes", "series", "objectives",
                                          "expectations", "verdict"));
    EXPECT_THAT(keys(*report.find("verdict")),
                ElementsAre("grade", "sentence", "reasoning", "requests", "failed", "lost",
                            "dead_letters", "out_s", "recovered_s"));
    EXPECT_EQ(std::get<std::string>(report.find("scene")->data), "Shop \"one\"");
    EXPECT_EQ(number(report.find("simulated_s")), 20);
    EXPECT_EQ(std::get<std::string>(report.find("fingerprint")->data).size(), 16u);
    EXPECT_THAT(keys(*report.find("ledger")),
                ElementsAre("created", "duplicated", "completed", "failed", "expired", "dropped",
                            "dead_lettered", "in_flight", "created_by"));
    EXPECT_THAT(keys(*report.find("calls")),
                ElementsAre("calls", "answered", "refused", "timed_out", "cancelled", "lost",
                            "open", "orphans"));
    EXPECT_THAT(keys(*report.find("dlq")),
                ElementsAre("dead_lettered", "parked", "redriven", "expired", "removed"));
    EXPECT_THAT(keys(*report.find("nodes")), ElementsAre("c", "w"));
    const JsonValue& node = *report.find("nodes")->find("w");
    EXPECT_THAT(keys(node),
                ElementsAre("kind", "arrivals", "completions", "failures", "utilisation",
                            "mean_in_system", "mean_waiting", "sojourn_s", "wait_s", "metrics"));
    EXPECT_THAT(keys(*node.find("sojourn_s")),
                ElementsAre("mean", "p50", "p95", "p99", "max", "count"));
    const JsonValue& series = *report.find("series");
    EXPECT_EQ(number(series.find("window_s")), 1);
    const auto& times = std::get<JsonValue::Array>(series.find("t")->data);
    ASSERT_EQ(times.size(), 15u);
    EXPECT_EQ(number(&times[0]), 6);
    EXPECT_EQ(
        std::get<JsonValue::Array>(series.find("nodes")->find("w")->find("busy")->data).size(),
        15u);
    const auto& objectives = std::get<JsonValue::Array>(report.find("objectives")->data);
    ASSERT_EQ(objectives.size(), 2u);
    EXPECT_THAT(keys(objectives[0]), ElementsAre("name", "value", "limit", "met"));
    EXPECT_EQ(number(objectives[0].find("limit")), 0.9);
}

TEST_F(YardTest, classesOfRequestsAreToldApart)
{
    const std::string scene = write(
        "classes.yard",
        "seed 5; duration 60s; clients c rate=20/s classes=buy 20 %, read; region r; zone z in r;"
        "instance w in z slots=9 program=work constant 20 ms, reply, class buy { work constant 50 ms, reply };"
        "c -> w latency=0 s timeout=2 s");
    const auto classes =
        std::get<JsonValue::Array>(json(yard({"run", scene, "--json", "-"}).out).find("classes")->data);
    ASSERT_EQ(classes.size(), 2u);
    EXPECT_THAT(keys(classes[0]), ElementsAre("name", "arrivals", "completions", "failures", "sojourn_s"));
    EXPECT_EQ(std::get<std::string>(classes[0].find("name")->data), "buy");
    EXPECT_NEAR(number(classes[0].find("sojourn_s")->find("p95")), 0.05, 0.05 * 0.0079);
    EXPECT_NEAR(number(classes[1].find("sojourn_s")->find("p95")), 0.02, 0.02 * 0.0079);
    const Outcome run = yard({"run", scene});
    EXPECT_THAT(run.out, HasSubstr("Classes of requests"));
    EXPECT_THAT(run.out, ::testing::ContainsRegex("buy +[0-9]+ +[0-9]+ +0 +100.00 %"));
}

TEST_F(YardTest, ledgersOfTheJsonBalance)
{
    const JsonValue report = json(yard({"run", shop, "--json", "-"}).out);
    const JsonValue& ledger = *report.find("ledger");
    const auto of = [&](const char* key) { return number(ledger.find(key)); };
    EXPECT_GT(of("created"), 500);
    EXPECT_EQ(of("created") + of("duplicated"),
              of("completed") + of("expired") + of("dead_lettered") + of("in_flight"));
}

TEST_F(YardTest, jsonIntoAFileLeavesTheTable)
{
    const std::string file = folder + "/report.json";
    const Outcome run = yard({"run", shop, "--json", file});
    EXPECT_EQ(run.exit, 0);
    EXPECT_THAT(run.out, HasSubstr("requests:"));
    EXPECT_EQ(number(json(textOf(file)).find("seed")), 5);
}

TEST_F(YardTest, jsonWithoutAFileIsStandardOutput)
{
    const Outcome run = yard({"run", shop, "--json"});
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(number(json(run.out).find("seed")), 5);
    EXPECT_EQ(yard({"run", shop}).out.find("\"seed\""), std::string::npos) << "only when asked for";
}

TEST_F(YardTest, checkWarnsOfAFaultThatHitsNothing)
{
    const std::string scene = folder + "/idle.yard";
    std::ofstream(scene) << R"({"format": 1, "nodes": [{"id": "r", "kind": "region"},
        {"id": "a", "kind": "zone", "parent": "r"}, {"id": "w", "kind": "instance", "parent": "a"}],
        "experiment": [{"at": "10 s", "fault": "spot-interruption", "target": "w"}]})";
    const Outcome check = yard({"check", scene});
    EXPECT_EQ(check.exit, 0) << "it can run";
    EXPECT_THAT(check.out, HasSubstr("warning: experiment step 1: spot-interruption at w hits nothing"));
}

TEST_F(YardTest, anUnknownDistributionIsToldWhichThereAre)
{
    const std::string scene = folder + "/weibull.yard";
    std::ofstream(scene) << R"({"format": 1, "nodes": [{"id": "r", "kind": "region"},
        {"id": "a", "kind": "zone", "parent": "r"},
        {"id": "w", "kind": "instance", "parent": "a", "settings": {"service_time": "weibull 3 ms"}}]})";
    EXPECT_THAT(yard({"check", scene}).error, HasSubstr("constant, uniform, exponential"));
}

TEST_F(YardTest, sameSeedSameFingerprint)
{
    const auto fingerprint = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments{"run", shop, "--json", "-"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return std::get<std::string>(json(yard(arguments).out).find("fingerprint")->data);
    };
    EXPECT_EQ(fingerprint({}),
              fingerprint({"--seed", "5", "--window", "700ms", "--warm-up", "3s"}));
    EXPECT_NE(fingerprint({}), fingerprint({"--seed", "6"}));
    EXPECT_NE(fingerprint({}), fingerprint({"--for", "19s"}));
}

TEST_F(YardTest, aMissedObjectiveIsExitCode1)
{
    const Outcome run =
        yard({"run", write("hard.yard", std::string(kShop) + "objective response_p50 max 0.0001")});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.out, HasSubstr("missed  response_p50"));
}

struct BadUsage {
    const char* name;
    std::vector<std::string> arguments; ///< SHOP stands for the scene
    const char* says;
};

TEST_F(YardTest, badUsageIsExitCode2AndOneMessage)
{
    const BadUsage cases[] = {
        {"no command", {}, "subcommand"},
        {"unknown command", {"fly"}, "fly"},
        {"no scene", {"run"}, "SCENE"},
        {"unknown option", {"run", "SHOP", "--fast"}, "--fast"},
        {"no such file", {"run", "nowhere.yard"}, "nowhere.yard"},
        {"a time without unit", {"run", "SHOP", "--for", "10"}, "--for"},
        {"a negative time", {"run", "SHOP", "--for", "-10s"}, "--for"},
        {"no time", {"run", "SHOP", "--for", "0s"}, "duration"},
        {"all warm-up", {"run", "SHOP", "--warm-up", "20s"}, "warm-up"},
        {"no window", {"run", "SHOP", "--window", "0s"}, "window"},
        {"a seed that is a word", {"run", "SHOP", "--seed", "lucky"}, "--seed"},
        {"a negative seed", {"run", "SHOP", "--seed", "-1"}, "--seed"},
        {"an unwritable report",
         {"run", "SHOP", "--json", "/nowhere/at/all.json"},
         "/nowhere/at/all.json"},
        {"unknown kind", {"kinds", "quue"}, "perhaps queue"},
        {"rules of an unknown kind", {"conformance", "--kind", "quue"}, "perhaps queue"},
        {"check without a scene", {"check"}, "SCENE"},
    };
    for (BadUsage bad : cases) {
        for (std::string& argument : bad.arguments)
            if (argument == "SHOP")
                argument = shop;
        const Outcome run = yard(bad.arguments);
        EXPECT_EQ(run.exit, 2) << bad.name;
        EXPECT_THAT(run.error, HasSubstr(bad.says)) << bad.name;
        EXPECT_EQ(run.out, "") << bad.name;
    }
}

TEST_F(YardTest, badScenesGetASentenceThatNamesThePlace)
{
    const std::pair<std::string, const char*> cases[] = {
        {writeRaw("cut.yard", "{\"format\": 1, \"nodes\": ["), "line 1"},
        {writeRaw("newer.yard", "{\"format\": 99}"), "format 99"},
        {writeRaw("empty.yard", ""), "empty.yard"},
        {writeRaw("latin.yard", "{\"format\": 1, \"title\": \"caf\xe9\"}"), "line 1"},
        {write("kind.yard", "teapot t"), "teapot"},
        {write("dangling.yard", "clients c; c -> nobody"), "nobody"},
        {write("measure.yard", std::string(kShop) + "objective succes_rate min 1"), "success_rate"},
    };
    for (const auto& [path, says] : cases) {
        for (const char* command : {"run", "check"}) {
            const Outcome run = yard({command, path});
            EXPECT_EQ(run.exit, 2) << command << path;
            EXPECT_THAT(run.error, HasSubstr(says)) << command << path;
            EXPECT_THAT(run.error, StartsWith("yard: ")) << command << path;
            EXPECT_EQ(run.out, "") << command << path;
        }
    }
}

TEST_F(YardTest, checkListsEveryError)
{
    const Outcome check = yard({"check", write("two.yard", "teapot t; clients c rate=-5/s")});
    EXPECT_EQ(check.exit, 2);
    EXPECT_THAT(check.error, HasSubstr("teapot"));
    EXPECT_THAT(check.error, HasSubstr("rate"));
    const Outcome good = yard({"check", shop});
    EXPECT_EQ(good.exit, 0);
    EXPECT_THAT(good.out, HasSubstr("can run (4 nodes, 1 links, 2 objectives)"));
}

TEST_F(YardTest, helpAndVersionEverywhere)
{
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{}, {"run"}, {"check"}, {"kinds"}, {"conformance"}}) {
        for (const char* option : {"--help", "--version"}) {
            std::vector<std::string> arguments = command;
            arguments.emplace_back(option);
            const Outcome run = yard(arguments);
            EXPECT_EQ(run.exit, 0) << option;
            EXPECT_EQ(run.error, "");
            EXPECT_THAT(run.out, HasSubstr(option == std::string("--help") ? "Usage:" : "yard "));
        }
    }
}

TEST_F(YardTest, conformanceSaysOfEachRuleWhetherItHolds)
{
    const Outcome all = yard({"conformance", "--json"});
    EXPECT_EQ(all.exit, 0) << all.error;
    const JsonValue report = json(all.out);
    const auto& rules = std::get<JsonValue::Array>(report.find("rules")->data);
    EXPECT_GE(rules.size(), 80u);
    std::size_t ofQueues = 0;
    for (const JsonValue& rule : rules) {
        EXPECT_THAT(keys(rule), ElementsAre("id", "kind", "section", "rule", "source", "passed"));
        EXPECT_TRUE(std::get<bool>(rule.find("passed")->data));
        ofQueues += std::get<std::string>(rule.find("kind")->data) == "queue" ? 1 : 0;
    }
    EXPECT_GE(ofQueues, 30u);
    const Outcome queues = yard({"conformance", "--kind", "queue"});
    EXPECT_EQ(queues.exit, 0);
    EXPECT_THAT(queues.out, HasSubstr("ok      queue-1 "));
    EXPECT_THAT(queues.out, HasSubstr(std::to_string(ofQueues) + " hold, 0 missed"));
    EXPECT_THAT(queues.out, Not(HasSubstr("topic-1")));
}

TEST_F(YardTest, kindsDocumentsEverySettingOfEveryKind)
{
    const JsonValue all = json(yard({"kinds", "--json"}).out);
    EXPECT_EQ(std::get<JsonValue::Array>(all.find("kinds")->data).size(),
              vocabulary().kinds.size());
    EXPECT_EQ(std::get<JsonValue::Array>(all.find("faults")->data).size(),
              vocabulary().faults.size());
    const std::string list = yard({"kinds"}).out;
    for (const KindDescriptor* kind : vocabulary().kinds) {
        const std::string id(kind->id);
        EXPECT_THAT(list, HasSubstr(id));
        const std::string page = yard({"kinds", id}).out;
        for (const SettingDescriptor& setting : kind->settings)
            EXPECT_THAT(page, HasSubstr(std::string(setting.key)));
        for (const MetricDescriptor& metric : kind->metrics)
            EXPECT_THAT(page, HasSubstr(std::string(metric.help)));
        EXPECT_EQ(std::get<std::string>(json(yard({"kinds", id, "--json"}).out).find("id")->data),
                  id);
    }
}

/// Ctrl-C in the middle of a run of a thousand simulated days.
TEST_F(YardTest, interruptStillReports)
{
    for (const int signal : {SIGINT, SIGTERM}) {
        test::YardProcess process({"run", shop, "--for", "1000d", "--window", "1h", "--json", "-"});
        std::this_thread::sleep_for(std::chrono::milliseconds(700));
        process.send(signal);
        const Outcome run = process.wait();
        EXPECT_EQ(run.exit, 0) << run.error;
        EXPECT_EQ(run.error, "");
        const double simulated = number(json(run.out).find("simulated_s"));
        EXPECT_GT(simulated, 0);
        EXPECT_LT(simulated, 1000.0 * 86'400);
    }
}

} // namespace
} // namespace cloudyard
