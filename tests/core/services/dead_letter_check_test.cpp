// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include <gtest/gtest.h>

#include "core/model/scene_check.h"
#include "core/model/scene_text.h"
#include "core/services/registry.h"

namespace cloudyard {
namespace {

/// What is wrong with a dead-letter queue, and the whole sentence about it.
struct BadQueue {
    const char* name;
    void (*spoil)(Scene& scene);
    const char* sentence;
};
void PrintTo(const BadQueue& of, std::ostream* out) { *out << of.name; }

void setName(Scene& scene, const char* queue) { scene.links[0].settings.set("dead_letter_queue", std::string(queue)); }
void setFunctions(Scene& scene, const char* queue)
{
    scene.find(NodeId("f"))->settings.set("dead_letter_queue", std::string(queue));
}
void makeFifo(Scene& scene, const char* node) { scene.find(NodeId(node))->settings.set("type", std::string("fifo")); }

class BadDeadLetterQueue : public ::testing::TestWithParam<BadQueue> {};

TEST_P(BadDeadLetterQueue, IsRefusedNamingWhoseItIsAndTheSetting)
{
    Scene scene =
        sceneFrom("region r; region far code=us-east-1; topic t in r; queue q in r; queue d in r; queue e in far\n"
                  "zone z in r; instance w in z; to: t -> q; q -> d; q -> w; d -> w; e -> w\n"
                  "schedule s in r; function f in r; s -> f",
                  vocabulary());
    ASSERT_TRUE(checkScene(scene, vocabulary()));
    GetParam().spoil(scene);
    const auto checked = checkScene(scene, vocabulary());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().message(), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(
    Scenes, BadDeadLetterQueue,
    ::testing::Values(
        BadQueue{"OfNobody", [](Scene& s) { setName(s, "lots"); },
                 "link to, setting dead_letter_queue: there is no node \"lots\" (expected the id of a queue)"},
        BadQueue{
            "NoQueue", [](Scene& s) { setName(s, "w"); },
            "link to, setting dead_letter_queue: \"w\" is something else (expected the id of a queue)"},
        BadQueue{
            "Elsewhere", [](Scene& s) { setName(s, "e"); },
            "link to, setting dead_letter_queue: \"e\" stands in another region than \"t\" (expected the id of a queue)"},
        BadQueue{"FunctionsOfNobody", [](Scene& s) { setFunctions(s, "lots"); },
                 "node f, setting dead_letter_queue: there is no node \"lots\" (expected the id of a queue)"},
        BadQueue{"FunctionsNoQueue", [](Scene& s) { setFunctions(s, "w"); },
                 "node f, setting dead_letter_queue: \"w\" is something else (expected the id of a queue)"},
        BadQueue{"FunctionsElsewhere", [](Scene& s) { setFunctions(s, "e"); },
                 "node f, setting dead_letter_queue: \"e\" stands in another region than \"f\" (expected the id of a "
                 "queue)"},
        BadQueue{
            "FifoOfAStandardQueue", [](Scene& s) { makeFifo(s, "d"); },
            "node q, setting type: dead letters of a standard queue go to a standard queue, and \"d\" is a FIFO queue "
            "(expected a standard queue as its dead-letter queue)"},
        BadQueue{"StandardOfAFifoQueue",
                 [](Scene& s) {
                     makeFifo(s, "t");
                     makeFifo(s, "q");
                 },
                 "node q, setting type: dead letters of a FIFO queue go to a FIFO queue, and \"d\" is a standard queue "
                 "(expected a FIFO queue as its dead-letter queue)"}),
    [](const auto& of) { return of.param.name; });

} // namespace
} // namespace cloudyard
