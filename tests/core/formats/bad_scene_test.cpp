// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <ostream>
#include <set>

#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

const std::filesystem::path kFolder =
    std::filesystem::path(CLOUDYARD_SOURCE_DIR) / "tests/core/formats/bad";

/// A file of the folder and the one sentence about it, without its path.
struct BadFile {
    const char* name;
    const char* sentence;
};
void PrintTo(const BadFile& value, std::ostream* out) { *out << value.name; }

const BadFile kBadFiles[] = {
    {"annotation_form", "line 29, annotation why: the form \"arrow\" is not known (expected \"note\" or \"frame\")"},
    {"binary", "line 1: byte 0x8b is not UTF-8 (expected a text in UTF-8)"},
    {"blank", "line 1: the file is empty"},
    {"collapsed_number", "line 8, node eu: \"collapsed\" is a number (expected true or false)"},
    {"comment", "line 4: comments are not possible (expected JSON)"},
    {"cycle_of_parents", "line 8, node eu, parent: its parents form a cycle"},
    {"dangling_link", "line 16, link l2, to: there is no node \"web-z\""},
    {"dangling_parent", "line 11, node web-a, parent: there is no node \"eu-z\""},
    {"deep_nesting", "line 11: lists and objects are nested more than 32 deep"},
    {"distribution_unknown",
     "line 11, node web-a, setting service_time: \"exponetial\" is not a kind of "
     "distribution; did you mean \"exponential\"? (expected a duration such as "
     "\"5 ms\", or one of constant, uniform, exponential, lognormal, normal, pareto, erlang, hyperexponential)"},
    {"duplicate_key", "line 8: the key \"kind\" stands twice in one object"},
    {"duplicate_link", "line 17, link l3: another link leads from \"lb\" to \"web-a\" already"},
    {"duplicate_link_id",
     "line 17, link l1: another link has the same id (expected a different id for each)"},
    {"duplicate_node_id",
     "line 12, node web-a: another node has the same id (expected a different id for each)"},
    {"duration_nonsense",
     "line 5: \"duration\": \"an hour\" does not begin with a number in range (expected a "
     "duration such as \"30 s\")"},
    {"duration_without_unit",
     "line 5: \"duration\" is a number (expected a duration such as \"30 s\")"},
    {"duration_zero",
     "line 5, duration: 0 s is no length of a run (expected a duration such as \"240 s\")"},
    {"empty", "line 1: the file is empty"},
    {"empty_id",
     "line 12, node without id: the node has no id (expected a text such as \"web-a\")"},
    {"expect_backwards", "line 26, expectation 1: its interval is empty: low is above high"},
    {"expect_without_high", "line 26, expectation: \"high\" is missing (expected a number)"},
    {"fault_lasts_nothing",
     "line 20, experiment step 1, for: a fault must last (expected a duration such as \"120 "
     "s\")"},
    {"fault_on_link",
     "line 20, experiment step 1, target: the fault zone-power-loss cannot hit a link "
     "(expected a node of the kind zone)"},
    {"fault_on_wrong_kind",
     "line 20, experiment step 1, target: the fault zone-power-loss cannot hit node orders of "
     "the kind queue (expected a node of the kind zone)"},
    {"fault_parameter", "line 20, experiment step 1, setting los: there is no such setting here"},
    {"fault_target_missing",
     "line 20, experiment step 1, target: there is no node or link \"eu-b\""},
    {"format_text", "line 2: \"format\" is not the number of a format (expected \"format\": 1)"},
    {"huge_number", "line 11: the number 1e400 is too large or too small"},
    {"id_with_space",
     "line 12, node my orders: the id contains a space or a control character (expected a "
     "text such as \"web-a\")"},
    {"infinity", "line 23: Infinity is not a number (expected JSON)"},
    {"instance_in_region",
     "line 11, node web-a: Instance cannot stand in a region (expected in a zone)"},
    {"label_not_text", "line 16, link l2: \"label\" is a number (expected a text)"},
    {"line_break_in_text", "line 3: the line ends too early (expected JSON)"},
    {"link_to_itself", "line 17, link l3: node web-a is linked to itself"},
    {"link_without_meaning",
     "line 17, link l3: Queue cannot be linked to Clients (expected a link from Queue to "
     "Instance or Queue)"},
    {"link_without_to", "line 16, link l2: \"to\" is missing (expected the id of a node)"},
    {"list", "line 1: the file holds a list (expected a scene, which is an object)"},
    {"map_text", "line 5: \"map\" is a text (expected an object in { })"},
    {"missing_comma", "line 8: a comma or a colon is missing before \" (expected JSON)"},
    {"mistyped_key", "line 19, experimant: there is no such key, did you mean \"experiment\"?"},
    {"mistyped_node_key",
     "line 12, node orders, parant: there is no such key, did you mean \"parent\"?"},
    {"nan", "line 4: NaN is not a number (expected JSON)"},
    {"negative_rate",
     "line 7, node shoppers, setting rate: \"-10/s\" is negative (expected a rate from 0/s to "
     "1000000/s, such as \"200/s\")"},
    {"negative_slots",
     "line 11, node web-a, setting slots: -3 is too small (expected a count from 1 to 10000)"},
    {"newer_format",
     "line 2: the scene has format 7, which this version cannot read (expected format 1 or "
     "older)"},
    {"no_format",
     "line 1: \"format\" is missing (expected a scene that begins with \"format\": 1)"},
    {"node_id_number", "line 10, node: \"id\" is a number (expected a text)"},
    {"node_in_instance", "line 12, node orders: Instance contains nothing (expected in a region)"},
    {"node_text", "line 10, node: it is a text (expected an object in { })"},
    {"node_without_id", "line 10, node: \"id\" is missing (expected a text such as \"web-a\")"},
    {"node_without_kind",
     "line 10, node lb: \"kind\" is missing (expected a kind such as \"instance\")"},
    {"nodes_declared", "line 6: \"nodes\" is a number (expected a list in [ ])"},
    {"not_an_object", "line 9, node eu-a: \"settings\" is a text (expected an object in { })"},
    {"not_json", "line 1: unexpected D (expected JSON)"},
    {"not_utf8", "line 3: byte 0xe9 is not UTF-8 (expected a text in UTF-8)"},
    {"null", "line 1: the file holds null (expected a scene, which is an object)"},
    {"objective_backwards",
     "line 23, objective 1, to: the window ends before it begins (expected a time after "
     "\"from\")"},
    {"objective_impossible", "line 23, objective 1: it cannot be kept: min is above max"},
    {"objective_min_text",
     "line 23, objective: \"min\" is no number and has no unit that is known (expected a "
     "number such as 0.5, or a text such as \"0.5 s\")"},
    {"objective_of_nobody", "line 23, objective 1, of: there is no node \"nobody\""},
    {"objective_without_limit",
     "line 23, objective 1: it promises nothing (expected \"min\" or \"max\" or both)"},
    {"objective_without_metric",
     "line 23, objective: \"metric\" is missing (expected a metric such as \"success_rate\")"},
    {"own_parent", "line 8, node eu, parent: its parents form a cycle"},
    {"pace_zero",
     "line 5, pace: 0 is no pace (expected simulated seconds per second, a number above 0)"},
    {"position_far_away",
     "line 8, node eu, position: the position is not on any map (expected two numbers of at "
     "most 1e9)"},
    {"position_one_number",
     "line 8, node eu: \"position\" is not a pair of numbers (expected two numbers such as "
     "[250, 40])"},
    {"position_texts",
     "line 8, node eu: \"position\" is not a pair of numbers (expected two numbers such as "
     "[250, 40])"},
    {"rate_without_unit",
     "line 7, node shoppers, setting rate: 10 has no unit (expected a rate from 0/s to "
     "1000000/s, such as \"200/s\")"},
    {"seed_fraction",
     "line 4: \"seed\" is 4.2 (expected a whole number from 0 to 18446744073709551615)"},
    {"seed_negative",
     "line 4: \"seed\" is -1 (expected a whole number from 0 to 18446744073709551615)"},
    {"seed_too_large",
     "line 4: \"seed\" is 1.8446744073709552e+19 (expected a whole number from 0 to "
     "18446744073709551615)"},
    {"setting_null",
     "line 12, node orders, setting visibility_timeout: null is not a text with a unit "
     "(expected a duration from 0 s to 12 h, such as \"30 s\")"},
    {"setting_too_long",
     "line 12, node orders, setting visibility_timeout: \"13 h\" is too large (expected a "
     "duration from 0 s to 12 h, such as \"30 s\")"},
    {"settings_list", "line 11, node web-a: \"settings\" is a list (expected an object in { })"},
    {"single_quotes", "line 3: texts stand in double quotation marks (expected JSON)"},
    {"size_negative",
     "line 8, node eu, size: the size is not possible (expected width and height above 0)"},
    {"slots_fraction",
     "line 11, node web-a, setting slots: 2.5 is not a whole number (expected a count from 1 "
     "to 10000)"},
    {"slots_huge",
     "line 11, node web-a, setting slots: 1000000000000 is too large (expected a count from 1 "
     "to 10000)"},
    {"slots_text",
     "line 11, node web-a, setting slots: \"2\" is not a number (expected a count from 1 to "
     "10000)"},
    {"step_at_number",
     "line 20, experiment step: \"at\" is a number (expected a duration such as \"30 s\")"},
    {"step_without_fault",
     "line 20, experiment step: \"fault\" is missing (expected a fault such as "
     "\"zone-power-loss\")"},
    {"title_number", "line 3: \"title\" is a number (expected a text)"},
    {"trailing_comma", "line 18: there is a comma too many before ] (expected JSON)"},
    {"truncated", "line 15: the file ends too early: what begins in line 15 is not closed"},
    {"truncated_in_text", "line 10: the file ends too early: what begins in line 10 is not closed"},
    {"two_scenes", "line 29: something follows the end of the scene"},
    {"unknown_city",
     "line 7, node shoppers, setting city: \"Dubin\" is not known, did you mean \"Dublin\"? "
     "(expected a city of the catalogue such as \"Dublin\")"},
    {"unknown_fault",
     "line 20, experiment step 1: the fault \"zone-power-los\" is not known, did you mean "
     "\"zone-power-loss\"?"},
    {"unknown_kind",
     "line 12, node orders: the kind \"queu\" is not known, did you mean \"queue\"?"},
    {"unknown_region",
     "line 8, node eu, setting code: \"eu-west-9\" is not known, did you mean \"eu-west-1\"? "
     "(expected a region of the catalogue such as \"eu-west-1\")"},
    {"unknown_setting",
     "line 11, node web-a, setting slotz: there is no such setting here, did you mean "
     "\"slots\"?"},
    {"utf16", "line 1: byte 0xff is not UTF-8 (expected a text in UTF-8)"},
    {"via_not_points",
     "line 16, link l2: \"via\" is not a pair of numbers (expected two numbers such as [250, "
     "40])"},
};

class BadSceneFile : public ::testing::TestWithParam<BadFile> {};

TEST_P(BadSceneFile, GetsOneClearSentence)
{
    const std::filesystem::path path = kFolder / (std::string(GetParam().name) + ".yard");
    const Result<Scene> scene = loadScene(path, testing::testVocabulary());
    ASSERT_FALSE(scene);
    const std::string message = scene.error().message();
    ASSERT_TRUE(message.starts_with(path.string())) << message;
    EXPECT_EQ(message.substr(path.string().size() + 2), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(All, BadSceneFile, ::testing::ValuesIn(kBadFiles),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(BadSceneFiles, AllHaveASentence)
{
    std::set<std::string> inFolder;
    for (const auto& entry : std::filesystem::directory_iterator(kFolder))
        inFolder.insert(entry.path().stem().string());
    std::set<std::string> inTable;
    for (const BadFile& file : kBadFiles)
        inTable.insert(file.name);
    EXPECT_EQ(inFolder, inTable);
}

/// What is only about meaning can still be opened and saved: an editor loses nothing.
TEST(BadSceneFiles, ThoseThatAreSoundJsonCanBeOpened)
{
    for (const char* name :
         {"unknown_kind", "unknown_setting", "cycle_of_parents", "duplicate_node_id",
          "dangling_link", "mistyped_key", "unknown_fault", "setting_null"}) {
        const Result<Scene> scene = openScene(kFolder / (std::string(name) + ".yard"));
        ASSERT_TRUE(scene) << name;
        const Result<Scene> again = parseScene(writeScene(*scene));
        ASSERT_TRUE(again) << name;
        EXPECT_EQ(*again, *scene) << name;
    }
}

} // namespace
} // namespace cloudyard
