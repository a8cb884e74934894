// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/holding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/edit/compose.h"
#include "core/edit/layout_edits.h"
#include "core/edit/value_edits.h"
#include "core/formats/scene_file.h"
#include "core/model/scene_check.h"
#include "tests/support/scene_text.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

using ::testing::ElementsAre;
using testing::testVocabulary;

NodeId id(const char* text) { return NodeId(text); }

/// Two queues and a note in a region, a frame on the map.
Scene drawing()
{
    Scene scene = testing::sceneFrom("region r at 0,0 code=eu-west-1; queue a in r at 10,50; queue b in r at 10,150",
                                     testVocabulary());
    Annotation note;
    note.id = id("note");
    note.parent = id("r");
    note.text = "Why?";
    note.position = Point{200, 50};
    Annotation frame = note;
    frame.id = id("frame");
    frame.form = Annotation::Form::Frame;
    frame.parent = {};
    scene.annotations = {note, frame};
    return scene;
}

Result<void> push(Scene& scene, Result<EditPtr> edit)
{
    return edit ? (*edit)->apply(scene) : tl::unexpected<Error>(edit.error());
}

TEST(Holding, LocksWhatIsNotLockedAndUnlocksWhenAllIs)
{
    Scene scene = drawing();
    const NodeId both[] = {id("a"), id("note")};
    ASSERT_TRUE(push(scene, makeLock(scene, {both, 1})));
    EXPECT_TRUE(isLocked(scene, id("a")) && !isLocked(scene, id("note")));
    ASSERT_TRUE(push(scene, makeLock(scene, both)));
    EXPECT_TRUE(isLocked(scene, id("a")) && isLocked(scene, id("note")));
    EXPECT_TRUE(unlockedOf(scene, both).empty());
    ASSERT_TRUE(push(scene, makeLock(scene, both)));
    EXPECT_EQ(scene, drawing());
}

TEST(Holding, WhatIsLockedIsNeitherMovedNorTakenAway)
{
    Scene scene = drawing();
    const NodeId locked[] = {id("a"), id("frame")};
    ASSERT_TRUE(push(scene, makeLock(scene, locked)));
    const Scene before = scene;
    const auto refused = [&](auto edit) {
        const Result<void> done = applyUnlessLocked(edit, scene);
        EXPECT_EQ(scene, before);
        return done ? std::string() : done.error().message();
    };
    EXPECT_EQ(refused(MoveEdit({{id("b"), Point{0, 0}}, {id("a"), Point{1, 1}}})), "a is locked: unlock it first");
    EXPECT_EQ(refused(ResizeEdit(id("frame"), {Point{0, 0}, Extent{9, 9}, false})), "frame is locked: unlock it first");
    EXPECT_EQ(refused(RemoveEdit({id("r")})), "a is locked: unlock it first") << "it would go with its region";
    SettingEdit setting(id("a"), "visibility_timeout", SettingValue(std::string("5 s")));
    EXPECT_TRUE(applyUnlessLocked(setting, scene)) << "only the drawing is locked";
    EXPECT_NE(scene, before);
}

TEST(Holding, GroupsAreNewDisjointAndDissolvedAsAWhole)
{
    Scene scene = drawing();
    const NodeId first[] = {id("a"), id("note")};
    const NodeId second[] = {id("note"), id("frame")};
    ASSERT_TRUE(push(scene, makeGroup(scene, first)));
    EXPECT_THAT(groupOf(scene, id("note")), ElementsAre(id("a"), id("note")));
    ASSERT_TRUE(push(scene, makeGroup(scene, second)));
    EXPECT_THAT(groupOf(scene, id("frame")), ElementsAre(id("note"), id("frame")));
    EXPECT_THAT(groupOf(scene, id("a")), ElementsAre(id("a"))) << "the other one left it";
    EXPECT_THAT(groupOf(scene, id("b")), ElementsAre(id("b")));
    ASSERT_TRUE(push(scene, makeUngroup(scene, {second, 1})));
    EXPECT_THAT(groupOf(scene, id("frame")), ElementsAre(id("frame")));
    EXPECT_FALSE(makeUngroup(scene, {second, 1}));
    EXPECT_FALSE(makeGroup(scene, {first, 1})) << "one is no group";
}

TEST(Holding, CopiesAreAGroupOfTheirOwnAndFree)
{
    Scene scene = drawing();
    const NodeId both[] = {id("a"), id("note")};
    ASSERT_TRUE(push(scene, makeGroup(scene, both)));
    ASSERT_TRUE(push(scene, makeLock(scene, both)));
    auto copies = makeDuplicate(scene, testVocabulary(), both, {100, 0});
    ASSERT_TRUE(copies);
    ASSERT_TRUE((*copies)->apply(scene));
    ASSERT_EQ((*copies)->nodeIds().size(), 1u);
    ASSERT_EQ((*copies)->annotationIds().size(), 1u);
    const NodeId node = (*copies)->nodeIds().front(), note = (*copies)->annotationIds().front();
    EXPECT_EQ(note, id("note-2"));
    EXPECT_EQ(scene.findAnnotation(note)->position, (Point{300, 50}));
    EXPECT_THAT(groupOf(scene, note), ElementsAre(node, note));
    EXPECT_FALSE(isLocked(scene, node) || isLocked(scene, note));
    EXPECT_TRUE(checkScene(scene, testVocabulary()));
    (*copies)->revert(scene);
    EXPECT_THAT(groupOf(scene, id("a")), ElementsAre(id("a"), id("note")));
}

TEST(Holding, AFragmentCarriesAnnotationsToAnotherScene)
{
    Scene scene = drawing();
    const NodeId region[] = {id("r"), id("frame")};
    const Scene fragment = sceneExtract(scene, region);
    EXPECT_EQ(fragment.annotations.size(), 2u) << "what lies in the region comes along";
    auto paste = makePaste(scene, testVocabulary(), fragment, {}, {1000, 0});
    ASSERT_TRUE(paste) << paste.error().message();
    ASSERT_TRUE((*paste)->apply(scene));
    ASSERT_EQ(scene.annotations.size(), 4u);
    EXPECT_EQ(scene.annotations[2].parent, (*paste)->nodeIds().front()) << "the new region";
    EXPECT_EQ(scene.annotations[2].position, (Point{200, 50}));
    EXPECT_EQ(scene.annotations[3].position, (Point{1200, 50}));
    EXPECT_TRUE(checkScene(scene, testVocabulary()));
    (*paste)->revert(scene);
    EXPECT_EQ(scene, drawing());
}

TEST(Holding, RenamingAnAnnotationWritesIt)
{
    Scene scene = drawing();
    ASSERT_TRUE(push(scene, makeRename(scene, id("note"), " Because. ")));
    EXPECT_EQ(scene.findAnnotation(id("note"))->text, "Because.");
}

TEST(Holding, APlaceWithANoteInItKeepsItsId)
{
    Scene scene = testing::sceneFrom("region r at 0,0 code=eu-west-1", testVocabulary());
    scene.annotations = {drawing().annotations.front()};
    ASSERT_TRUE(push(scene, makeRename(scene, id("r"), "Europe")));
    EXPECT_NE(scene.find(id("r")), nullptr) << "the note names it";
    EXPECT_TRUE(checkScene(scene, testVocabulary()));
}

TEST(Holding, ANewAnnotationHasAnIdThatNothingHas)
{
    const Scene scene = drawing();
    const auto edit = makeAddAnnotation(scene, {});
    EXPECT_THAT(edit->annotationIds(), ElementsAre(id("note-2")));
}

} // namespace
} // namespace cloudyard
