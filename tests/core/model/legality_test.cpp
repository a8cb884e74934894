// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/legality.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/scene_text.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::sceneFrom;
using testing::testVocabulary;

Scene shop()
{
    return sceneFrom("clients c; region r; zone z in r; load-balancer lb in r; instance w1 in z; "
                     "instance w2 in z;"
                     "instance w3 in z; instance w4 in z; queue q in r; queue d in r; queue e in "
                     "r; gizmo g in r;"
                     "lb -> w1; lb -> w2; lb -> w3; q -> d; c-lb: c -> lb");
}

std::string linked(const char* from, const char* to)
{
    const Result<LinkMeaning> meaning = canLink(shop(), NodeId(from), NodeId(to), testVocabulary());
    return meaning ? std::string(toText(*meaning)) : meaning.error().message();
}

TEST(CanLink, SaysWhatItWouldMeanOrWhyNot)
{
    EXPECT_EQ(linked("c", "q"), "send");
    EXPECT_EQ(linked("q", "w1"), "poll");
    EXPECT_EQ(linked("d", "e"), "dead-letter");
    EXPECT_EQ(linked("c", "lb"), "these two are linked already");
    EXPECT_EQ(linked("c", "c"), "a node cannot be linked to itself");
    EXPECT_EQ(linked("lb", "w4"),
              "the node where it starts has too many route links (expected at most 3)");
    EXPECT_EQ(linked("q", "e"),
              "the node where it starts has too many dead-letter links (expected at most 1)");
    EXPECT_EQ(linked("w1", "c"),
              "Instance cannot be linked to Clients (expected a link from Instance to Queue or "
              "Topic)");
    EXPECT_EQ(linked("c", "nobody"), "there is no node \"nobody\"");
    EXPECT_EQ(linked("g", "q"), "the kind \"gizmo\" is not known");
}

std::string placed(const char* kind, const char* parent)
{
    const Result<void> legal = canPlace(shop(), kind, NodeId(parent), testVocabulary());
    return legal ? "yes" : legal.error().message();
}

TEST(CanPlace, FollowsThePlacementsOfTheKind)
{
    EXPECT_EQ(placed("clients", ""), "yes");
    EXPECT_EQ(placed("subscriber", ""), "yes");
    EXPECT_EQ(placed("subscriber", "r"), "yes");
    EXPECT_EQ(placed("zone", "r"), "yes");
    EXPECT_EQ(placed("instance", "z"), "yes");
    EXPECT_EQ(placed("instance", ""), "Instance cannot stand on the map (expected in a zone)");
    EXPECT_EQ(placed("subscriber", "z"),
              "Subscriber cannot stand in a zone (expected on the map or in a region)");
    EXPECT_EQ(placed("zone", "z"), "Zone cannot stand in a zone (expected in a region)");
    EXPECT_EQ(placed("queue", "w1"), "Instance contains nothing (expected in a region)");
    EXPECT_EQ(placed("queue", "nobody"), "there is no node \"nobody\"");
    EXPECT_EQ(placed("gizmo", "r"), "the kind \"gizmo\" is not known");
    EXPECT_EQ(placed("queue", "g"), "the kind \"gizmo\" is not known");
}

std::string hit(const char* fault, const char* target)
{
    const Result<void> legal = canTarget(shop(), *testVocabulary().fault(fault), target);
    return legal ? "yes" : legal.error().message();
}

TEST(CanTarget, FollowsTheTargetsOfTheFault)
{
    EXPECT_EQ(hit("zone-power-loss", "z"), "yes");
    EXPECT_EQ(hit("stop-instance", "w1"), "yes");
    EXPECT_EQ(hit("link-cut", "c-lb"), "yes");
    EXPECT_EQ(hit("link-cut", "w1"),
              "the fault link-cut cannot hit node w1 of the kind instance (expected a link)");
    EXPECT_EQ(hit("stop-instance", "z"), "the fault stop-instance cannot hit node z of the kind "
                                         "zone (expected a node of the kind instance)");
    EXPECT_EQ(hit("stop-instance", "c-lb"),
              "the fault stop-instance cannot hit a link (expected a node of the kind instance)");
    EXPECT_EQ(hit("link-cut", "nobody"), "there is no node or link \"nobody\"");
}

TEST(Hints, SayWhatIsMissing)
{
    const Scene scene =
        sceneFrom("clients c; region r; queue q in r; load-balancer lb in r; subscriber s; gizmo g;"
                  "topic t in r; zone z in r; instance w in z; q -> w; c -> nobody");
    const auto all = hintsForAll(scene, testVocabulary());
    ASSERT_EQ(all.size(), scene.nodes.size());
    EXPECT_THAT(all[0], ElementsAre("not linked"));
    EXPECT_THAT(all[2], IsEmpty());
    EXPECT_THAT(all[3], ElementsAre("no targets"));
    EXPECT_THAT(all[4], ElementsAre("nothing is delivered here"));
    EXPECT_THAT(all[5], IsEmpty());
    for (std::size_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(hintsFor(scene, scene.nodes[i], testVocabulary()), all[i])
            << scene.nodes[i].id.str();
}

TEST(Hints, TakeNeedsOfOneSentenceAsAlternatives)
{
    const Scene scene =
        sceneFrom("clients sends; clients asks; clients idle; region r; queue q in r;"
                  "load-balancer lb in r; sends -> q; asks -> lb");
    EXPECT_THAT(hintsFor(scene, scene.nodes[0], testVocabulary()), IsEmpty());
    EXPECT_THAT(hintsFor(scene, scene.nodes[1], testVocabulary()), IsEmpty());
    EXPECT_THAT(hintsFor(scene, scene.nodes[2], testVocabulary()), ElementsAre("not linked"))
        << "said once";
}

TEST(Hints, GoOnceLinked)
{
    const Scene scene =
        sceneFrom("region r; topic t in r; subscriber s; queue q in r; t -> s; t -> q");
    EXPECT_THAT(hintsFor(scene, scene.nodes[2], testVocabulary()), IsEmpty());
    EXPECT_THAT(hintsFor(scene, scene.nodes[3], testVocabulary()),
                ElementsAre("nothing polls this queue"))
        << "what comes in does not poll it";
}

TEST(Hints, NobodyNeedsToPollWhereDeadLettersAreParked)
{
    const Scene parked = sceneFrom("region r; queue q in r; queue dlq in r; q -> dlq");
    EXPECT_THAT(hintsFor(parked, parked.nodes[2], testVocabulary()), IsEmpty());
    const Scene both = sceneFrom("region r; topic t in r; queue q in r; queue dlq in r; q -> dlq; t -> dlq");
    EXPECT_THAT(hintsFor(both, both.nodes[3], testVocabulary()), ElementsAre("nothing polls this queue"))
        << "what is published there waits for somebody";
}

TEST(Hints, ALinkInTheOtherDirectionMayBeTheAlternative)
{
    KindDescriptor store;
    store.id = "store";
    store.offers = {"dead-letter"};
    store.links = {{LinkMeaning::DeadLetter, "dead-letter", 1, "parks there"}};
    store.needsOutgoing = {{LinkMeaning::Poll, "nothing polls this"}};
    store.needsIncoming = {{LinkMeaning::DeadLetter, "nothing polls this"}};
    Vocabulary words;
    words.kinds = {&store};
    Scene scene;
    scene.nodes.resize(2);
    scene.nodes[0].id = NodeId("a");
    scene.nodes[1].id = NodeId("dead");
    scene.nodes[0].kind = scene.nodes[1].kind = "store";
    EXPECT_THAT(hintsForAll(scene, words)[1], ElementsAre("nothing polls this")) << "once";
    Link link;
    link.id = LinkId("l");
    link.from = NodeId("a");
    link.to = NodeId("dead");
    scene.links = {link};
    EXPECT_THAT(hintsForAll(scene, words)[0], ElementsAre("nothing polls this"));
    EXPECT_THAT(hintsForAll(scene, words)[1], IsEmpty()) << "dead letters are nobody's to poll";
}

} // namespace
} // namespace cloudyard
