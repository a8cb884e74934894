// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/edit/compose.h"
#include "core/edit/compose_links.h"
#include "core/edit/composite_edit.h"
#include "core/edit/edit_history.h"
#include "core/edit/layout_edits.h"
#include "core/edit/list_edit.h"
#include "core/edit/value_edits.h"
#include "core/formats/scene_file.h"
#include "core/model/scene_check.h"
#include "tests/support/scene_text.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

using testing::sceneFrom;
using testing::testVocabulary;

/// Does at random, but the same each time, what a person might do to a scene.
class Storm {
public:
    Storm(Scene& scene, std::uint64_t seed) : m_scene(scene), m_random(seed, 0, Purpose{}) {}

    EditPtr next()
    {
        if (m_scene.nodes.size() < 4)
            return added();
        switch (below(m_scene.nodes.size() > 60 ? 20 : 17)) {
        case 0:
        case 1:
            return added();
        case 2:
        case 3:
            return linked();
        case 4:
            return moved();
        case 5:
            return stated();
        case 6:
            return reset();
        case 7:
            return std::make_unique<RenameEdit>(anyNode().id, "name " + std::to_string(below(5)));
        case 8:
            return reparented();
        case 9:
            return duplicated();
        case 10:
            return step();
        case 11:
            return properties();
        case 12:
            return resized();
        case 13:
            return pasted();
        case 14:
            return relinked();
        case 15:
            return addedLinked();
        case 16:
            return joined();
        default:
            return removed();
        }
    }

private:
    std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(indexFromBits(m_random.next(), count));
    }
    const Node& anyNode() { return m_scene.nodes[below(m_scene.nodes.size())]; }
    Point anyPoint() { return {m_random.uniform() * 1000, m_random.uniform() * 1000}; }

    template <class Composed> static EditPtr orNothing(Result<Composed> edit)
    {
        return edit ? EditPtr(std::move(*edit)) : EditPtr();
    }

    EditPtr added()
    {
        const KindDescriptor& kind = *testVocabulary().kinds[below(testVocabulary().kinds.size())];
        const NodeId parent = m_scene.nodes.empty() || below(4) == 0 ? NodeId() : anyNode().id;
        return orNothing(makeAddNode(m_scene, testVocabulary(), kind.id, parent, anyPoint()));
    }
    EditPtr resized()
    {
        const ResizeEdit::Box box{anyPoint(), Extent{1 + anyPoint().x, 50}, below(2) == 0};
        return std::make_unique<ResizeEdit>(anyNode().id, box);
    }
    EditPtr linked()
    {
        return orNothing(makeAddLink(m_scene, testVocabulary(), anyNode().id, anyNode().id));
    }
    EditPtr moved()
    {
        std::vector<MoveEdit::Move> moves{{anyNode().id, anyPoint()}, {anyNode().id, {}}};
        auto edit = std::make_unique<MoveEdit>(std::move(moves));
        edit->setSeries(static_cast<Edit::Series>(below(3)));
        return edit;
    }
    const SettingDescriptor* anySetting(const Node& node)
    {
        const SettingTable& table = testVocabulary().kind(node.kind)->settings;
        return table.empty() ? nullptr : &table[below(table.size())];
    }
    EditPtr stated()
    {
        const Node& node = anyNode();
        const SettingDescriptor* setting = anySetting(node);
        if (setting == nullptr)
            return {};
        auto edit = std::make_unique<SettingEdit>(node.id, std::string(setting->key),
                                                  setting->fromText(setting->defaultText).value());
        edit->setSeries(static_cast<Edit::Series>(below(3)));
        return edit;
    }
    EditPtr reset()
    {
        const Node& node = anyNode();
        const SettingDescriptor* setting = anySetting(node);
        if (setting == nullptr)
            return {};
        return std::make_unique<SettingEdit>(node.id, std::string(setting->key), std::nullopt);
    }
    EditPtr reparented()
    {
        return orNothing(
            makeReparent(m_scene, testVocabulary(), {{anyNode().id, anyNode().id, anyPoint()}}));
    }
    EditPtr duplicated()
    {
        const NodeId ids[] = {anyNode().id, anyNode().id};
        const OuterLinks outer = below(2) == 0 ? OuterLinks::Copied : OuterLinks::Dropped;
        return orNothing(makeDuplicate(m_scene, testVocabulary(), ids, Point{10, 10}, outer));
    }
    EditPtr pasted()
    {
        const NodeId ids[] = {anyNode().id, anyNode().id};
        return orNothing(makePaste(m_scene, testVocabulary(), sceneExtract(m_scene, ids), anyNode().id, {5, 5}));
    }
    EditPtr relinked()
    {
        if (m_scene.links.empty())
            return {};
        const Link& link = m_scene.links[below(m_scene.links.size())];
        auto edit = below(2) == 0 ? makeRelink(m_scene, testVocabulary(), link.id, link.from, anyNode().id)
                                  : makeRelink(m_scene, testVocabulary(), link.id, anyNode().id, link.to);
        return edit ? std::move(edit->edit) : EditPtr();
    }
    EditPtr addedLinked()
    {
        const Node& known = anyNode();
        const KindDescriptor& kind = *testVocabulary().kinds[below(testVocabulary().kinds.size())];
        auto add = makeAddNode(m_scene, testVocabulary(), kind.id, known.parent, anyPoint());
        if (!add)
            return {};
        const NodeId made = (*add)->nodeIds().front();
        return orNothing(makeAddLinked(m_scene, testVocabulary(), *std::move(add), made, known.id,
                                       below(2) == 0 ? LinkEnd::From : LinkEnd::To));
    }
    EditPtr joined()
    {
        const NodeId ids[] = {anyNode().id};
        return orNothing(makeRemoveAndJoin(m_scene, testVocabulary(), ids));
    }
    EditPtr step()
    {
        const Node& node = anyNode();
        if (!m_scene.experiment.empty() && below(3) == 0)
            return ExperimentEdit::remove(below(m_scene.experiment.size()));
        ExperimentStep step;
        step.target = node.id.str();
        for (const FaultDescriptor* fault : testVocabulary().faults)
            if (canTarget(m_scene, *fault, step.target))
                step.fault = fault->id;
        return step.fault.empty() ? EditPtr() : ExperimentEdit::add(step);
    }
    EditPtr properties()
    {
        SceneProperties properties = propertiesOf(m_scene);
        properties.seed = m_random.next();
        properties.title = "storm " + std::to_string(below(9));
        return std::make_unique<ScenePropertyEdit>(properties);
    }
    EditPtr removed()
    {
        std::vector<EditPtr> edits;
        edits.push_back(std::make_unique<RemoveEdit>(std::vector{anyNode().id}));
        edits.push_back(properties());
        return std::make_unique<CompositeEdit>(std::move(edits), "Remove");
    }

    Scene& m_scene;
    RandomStream m_random;
};

class EditStorm : public ::testing::TestWithParam<std::uint64_t> {};

/// 10,000 edits with undos and redos between, then everything undone: the same bytes as at the
/// beginning; then everything redone: the same bytes as at the end.
TEST_P(EditStorm, UndoingAllGivesTheFirstDocument)
{
    Scene scene = sceneFrom(
        "title First; clients c; region r; zone z in r; instance w in z; c -> w", testVocabulary());
    const std::string first = writeScene(scene);
    EditHistory history(scene);
    Storm storm(scene, GetParam());
    RandomStream chance(GetParam(), 1, Purpose{});
    int applied = 0;
    for (int i = 0; i < 10'000; ++i) {
        if (chance.uniform() < 0.2)
            history.undo();
        else if (chance.uniform() < 0.1)
            history.redo();
        else if (EditPtr edit = storm.next())
            applied += history.apply(std::move(edit)) ? 1 : 0;
        if (i % 500 == 0) {
            const Result<void> legal = checkScene(scene, testVocabulary());
            ASSERT_TRUE(legal) << legal.error().message();
        }
    }
    EXPECT_GT(applied, 3'000);
    while (history.redo()) {
    }
    const std::string last = writeScene(scene);
    while (history.undo()) {
    }
    EXPECT_EQ(writeScene(scene), first);
    while (history.redo()) {
    }
    EXPECT_EQ(writeScene(scene), last);
}

INSTANTIATE_TEST_SUITE_P(Seeds, EditStorm, ::testing::Values(1u, 2u, 3u));

} // namespace
} // namespace cloudyard
