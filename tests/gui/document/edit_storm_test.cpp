// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits of all kinds of the real vocabulary, with undo and redo between, while the scene runs: 100,000, or as many as
// CLOUDYARD_STORM says.
#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/edit/composite_edit.h"
#include "core/edit/compose_links.h"
#include "core/edit/holding.h"
#include "core/edit/label_edit.h"
#include "core/edit/layout_edits.h"
#include "core/edit/list_edit.h"
#include "core/edit/value_edits.h"
#include "core/formats/scene_file.h"
#include "core/model/legality.h"
#include "core/services/registry.h"
#include "gui/canvas/scene/make_room.h"
#include "gui/canvas/scene/paste_plan.h"
#include "gui/canvas/scene/tidy_layout.h"
#include "gui/document/session_link.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

constexpr int kUsually = 100'000;
constexpr int kAdvanceEvery = 200;
constexpr std::size_t kMostNodes = 24; ///< the storm removes more than it adds from here on
constexpr std::size_t kMostAnnotations = 12;

/// What a person might do next, at random but the same each time.
class Storm {
public:
    explicit Storm(Document& document) : m_document(document), m_random(7, 0, Purpose{}) {}

    void step()
    {
        QUndoStack& undo = m_document.undoStack();
        const auto what = below(10);
        if (what < 3)
            undo.undo();
        else if (what < 5)
            undo.redo();
        else
            (void)m_document.push(next());
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(indexFromBits(m_random.next(), count)); }

private:
    [[nodiscard]] const Scene& scene() const { return m_document.scene(); }
    const Node& node() { return scene().nodes[below(scene().nodes.size())]; }
    Point point() { return {static_cast<double>(below(2000)), static_cast<double>(below(1000))}; }
    template <class SomeEdit> static Result<EditPtr> as(Result<std::unique_ptr<SomeEdit>> edit)
    {
        return edit ? Result<EditPtr>(EditPtr(*std::move(edit))) : tl::unexpected<Error>(edit.error());
    }

    Result<EditPtr> next()
    {
        if (scene().nodes.size() > kMostNodes) {
            const Node& goes = node();
            return goes.locked ? makeLock(scene(), {&goes.id, 1})
                               : EditPtr(std::make_unique<RemoveEdit>(std::vector{goes.id}));
        }
        if (scene().nodes.size() < 3 || below(6) == 0)
            return added();
        switch (below(15)) {
        case 0: return as(makeAddLink(scene(), vocabulary(), node().id, node().id));
        case 1: return EditPtr(std::make_unique<MoveEdit>(std::vector<MoveEdit::Move>{{node().id, point()}}));
        case 2: return makeReparent(scene(), vocabulary(), {{node().id, node().id, point()}});
        case 3: return setting();
        case 4: return makeRename(scene(), node().id, "name " + std::to_string(below(9)));
        case 5: return duplicated();
        case 6: return pasted();
        case 7: return relinked();
        case 8: return makeTidy(scene(), vocabulary(), {});
        case 9: return joined();
        case 10: return fault();
        case 11: return annotated();
        case 12: return held();
        case 13: return roomy();
        default: return EditPtr(std::make_unique<ResizeEdit>(node().id, ResizeEdit::Box{point(), {}, below(2) == 0}));
        }
    }
    Result<EditPtr> added()
    {
        const auto& kinds = vocabulary().kinds;
        const NodeId parent = scene().nodes.empty() || below(3) == 0 ? NodeId() : node().id;
        return as(makeAddNode(scene(), vocabulary(), kinds[below(kinds.size())]->id, parent, point()));
    }
    Result<EditPtr> setting()
    {
        const Node& chosen = node();
        const SettingTable& table = vocabulary().kind(chosen.kind)->settings;
        if (table.empty())
            return fail("nothing to set");
        const SettingDescriptor& setting = table[below(table.size())];
        std::optional<SettingValue> value;
        if (!setting.defaultText.empty() && below(3) > 0)
            if (auto parsed = setting.fromText(setting.defaultText))
                value = *parsed;
        return EditPtr(std::make_unique<SettingEdit>(chosen.id, std::string(setting.key), value));
    }
    Result<EditPtr> annotated()
    {
        const auto& all = scene().annotations;
        if (all.empty() || below(4) == 0) {
            Annotation fresh;
            fresh.form = below(2) == 0 ? Annotation::Form::Note : Annotation::Form::Frame;
            fresh.position = point();
            return EditPtr(makeAddAnnotation(scene(), fresh));
        }
        const Annotation& one = all[below(all.size())];
        if (all.size() > kMostAnnotations || below(4) == 0)
            return EditPtr(std::make_unique<RemoveEdit>(std::vector{one.id}));
        if (below(2) == 0)
            return EditPtr(
                std::make_unique<ReparentEdit>(std::vector<ReparentEdit::Move>{{one.id, NodeId(), point()}}));
        return EditPtr(
            std::make_unique<AnnotationEdit>(one.id, AnnotationEdit::Look{"words " + std::to_string(below(9)), "red"}));
    }
    Result<EditPtr> held()
    {
        const NodeId ids[] = {node().id, node().id};
        if (below(3) == 0)
            return makeLock(scene(), {ids, 1});
        return below(2) == 0 ? makeGroup(scene(), ids) : makeUngroup(scene(), ids);
    }
    Result<EditPtr> roomy()
    {
        auto edit = added();
        return edit ? Result<EditPtr>(withRoom(scene(), vocabulary(), *std::move(edit))) : std::move(edit);
    }
    Result<EditPtr> duplicated()
    {
        const NodeId ids[] = {node().id};
        return as(makeDuplicate(scene(), vocabulary(), ids, {16, 16}));
    }
    Result<EditPtr> pasted()
    {
        const NodeId ids[] = {node().id};
        const Fragment fragment = fragmentOf(scene(), vocabulary(), ids);
        auto plan = planPaste(scene(), vocabulary(), fragment, {node().id, {}});
        return plan ? as(makePasteInto(scene(), vocabulary(), fragment.scene, *plan))
                    : tl::unexpected<Error>(plan.error());
    }
    Result<EditPtr> relinked()
    {
        if (scene().links.empty())
            return fail("no links");
        const Link& link = scene().links[below(scene().links.size())];
        if (below(3) == 0)
            return EditPtr(std::make_unique<LabelEdit>(link.id, below(3) == 0 ? "" : "words"));
        auto edit = makeRelink(scene(), vocabulary(), link.id, link.from, node().id);
        return edit ? Result<EditPtr>(std::move(edit->edit)) : tl::unexpected<Error>(edit.error());
    }
    Result<EditPtr> joined()
    {
        const NodeId ids[] = {node().id};
        return makeRemoveAndJoin(scene(), vocabulary(), ids);
    }
    Result<EditPtr> fault()
    {
        const Node& chosen = node();
        for (const FaultDescriptor* fault : vocabulary().faults)
            if (canTarget(scene(), *fault, chosen.id.str()))
                return ExperimentEdit::add({SimTime::fromSeconds(1 + static_cast<double>(below(9))),
                                            std::string(fault->id),
                                            chosen.id.str(),
                                            {},
                                            {},
                                            {}});
        return fail("nothing breaks it");
    }

    Document& m_document;
    RandomStream m_random;
};

TEST(DocumentStorm, EditsWhileItRunsAreUndoneToTheByte)
{
    Document document(vocabulary());
    SessionLink link(document, Session::Options{.threaded = false, .framesPerSecond = 30});
    document.replace(testing::sceneFrom(
                         "clients c city=Dublin rate=20/s; region r code=eu-west-1; zone z in r; load-balancer lb in r;"
                         "instance w in z slots=2; queue q in r; c -> lb timeout=2 s; lb -> w; w -> q"),
                     {});
    document.undoStack().setUndoLimit(0);
    const std::string first = writeScene(document.scene());
    link.play();
    Storm storm(document);
    const int operations = qEnvironmentVariableIntValue("CLOUDYARD_STORM") > 0
                               ? qEnvironmentVariableIntValue("CLOUDYARD_STORM")
                               : kUsually;
    int advances = 0, ran = 0;
    for (int i = 0; i < operations; ++i) {
        storm.step();
        if (i % kAdvanceEvery != 0)
            continue;
        ++advances;
        if (!link.session())
            continue;
        link.session()->advance(0.02);
        const Frame* frame = link.session()->takeFrame();
        ran += frame != nullptr && frame->halted.empty() && frame->playing ? 1 : 0;
    }
    EXPECT_GT(document.undoStack().count(), operations / 40);
    EXPECT_GT(ran, advances / 2) << "of " << advances << ": it is a storm while the scene runs";
    while (document.undoStack().canRedo())
        document.undoStack().redo();
    const std::string last = writeScene(document.scene());
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    EXPECT_EQ(writeScene(document.scene()), first);
    while (document.undoStack().canRedo())
        document.undoStack().redo();
    EXPECT_EQ(writeScene(document.scene()), last);
    ASSERT_TRUE(link.session()) << link.obstacle().toStdString();
    link.session()->advance(0.1);
}

} // namespace
} // namespace cloudyard
