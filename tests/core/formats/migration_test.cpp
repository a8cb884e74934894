// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/migration.h"

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

/// Format 2 calls "speed" what format 1 called "pace"; format 3 has lists for texts of notes.
Result<void> renamePace(JsonValue& root)
{
    for (JsonMember& member : std::get<JsonValue::Object>(root.data))
        if (member.key == "pace")
            member.key = "speed";
    return {};
}

Result<void> listNotes(JsonValue& root)
{
    JsonValue* notes = root.find("notes");
    if (notes == nullptr)
        return fail("there are no notes");
    notes->data = JsonValue::Array{*notes};
    return {};
}

constexpr Migration kSteps[] = {{1, renamePace}, {2, listNotes}};

std::string migrated(std::string_view json, std::span<const Migration> steps, std::int64_t newest)
{
    Result<JsonValue> root = parseJson(json);
    if (!root)
        return root.error().message();
    const Result<void> done = migrate(*root, steps, newest);
    return done ? jsonText(*root) : done.error().message();
}

TEST(Migration, LeadsStepByStepToTheNewest)
{
    EXPECT_EQ(migrated(R"({"format": 1, "pace": 2, "notes": "n"})", kSteps, 3),
              R"({"format": 3, "speed": 2, "notes": ["n"]})");
    EXPECT_EQ(migrated(R"({"format": 2, "pace": 2, "notes": "n"})", kSteps, 3),
              R"({"format": 3, "pace": 2, "notes": ["n"]})");
    EXPECT_EQ(migrated(R"({"format": 3, "pace": 2})", kSteps, 3), R"({"format": 3, "pace": 2})");
}

TEST(Migration, StopsAtTheFirstStepThatFails)
{
    EXPECT_EQ(migrated(R"({"format": 1})", kSteps, 3), "there are no notes");
}

TEST(Migration, RefusesWhatItCannotRead)
{
    EXPECT_EQ(migrated(R"({"format": 4})", kSteps, 3),
              "line 1: the scene has format 4, which this version cannot read (expected format 3 "
              "or older)");
    EXPECT_EQ(migrated(R"({"format": 1})", std::span(kSteps).subspan(1), 3),
              "the scene has format 1, which is no longer read");
    EXPECT_EQ(migrated(R"({"format": 0})", kSteps, 3),
              "line 1: \"format\" is not the number of a format (expected \"format\": 1)");
    EXPECT_EQ(migrated(R"({"format": "1"})", kSteps, 3),
              "line 1: \"format\" is not the number of a format (expected \"format\": 1)");
    EXPECT_EQ(migrated("{}", kSteps, 3),
              "line 1: \"format\" is missing (expected a scene that begins with \"format\": 1)");
    EXPECT_EQ(migrated("[]", kSteps, 3),
              "line 1: the file holds a list (expected a scene, which is an object)");
}

TEST(Migration, HasAStepForEveryOldFormat)
{
    ASSERT_EQ(std::ssize(sceneMigrations()), kSceneFormat - 1);
    for (std::int64_t i = 0; i < std::ssize(sceneMigrations()); ++i)
        EXPECT_EQ(sceneMigrations()[static_cast<std::size_t>(i)].from, i + 1);
}

} // namespace
} // namespace cloudyard
