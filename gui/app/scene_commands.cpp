// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/scene_commands.h"

#include <algorithm>
#include <optional>

#include "core/edit/compose_links.h"
#include "core/edit/structure_edits.h"
#include "gui/canvas/input/scene_mime.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"
#include "gui/export/fragment_picture.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

/// What copies may not cover: everything but the places that they stand in, for those grow, and frames, for those hold.
std::vector<QRectF> takenAround(const Scene& scene, const SceneLayout& layout, ItemIndex place)
{
    const auto isFrame = [&](std::size_t i) {
        return i >= scene.nodes.size() && scene.annotations[i - scene.nodes.size()].form == Annotation::Form::Frame;
    };
    std::vector<bool> around(layout.rects.size(), false);
    for (; place != kNoIndex && !around[place]; place = layout.parents[place])
        around[place] = true;
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < layout.rects.size(); ++i)
        if (!around[i] && !isFrame(i))
            taken.push_back(layout.rects[i]);
    return taken;
}

/// How far copies of these nodes stand from them: the nearest free spot, all of them together.
Point besideThem(const Scene& scene, const Vocabulary& vocabulary, const std::vector<NodeId>& ids)
{
    const SceneLayout layout = layoutScene(scene, vocabulary);
    QRectF box;
    ItemIndex place = kNoIndex;
    for (std::size_t i = 0; i < layout.rects.size(); ++i)
        if (std::ranges::find(ids, idAt(scene, i)) != ids.end()) {
            box = box.united(layout.rects[i]);
            place = layout.parents[i];
        }
    std::optional<QPointF> least;
    if (place != kNoIndex) {
        const ItemShape shape = shapeOf(vocabulary.kind(scene.nodes[place].kind));
        least = layout.rects[place].topLeft() + QPointF(paddingOf(shape), headerOf(shape));
    }
    const QPointF spot = freeSpot(takenAround(scene, layout, place), box.size(), box.topLeft(), kCardGap, least);
    return {spot.x() - box.left(), spot.y() - box.top()};
}

std::vector<NodeId> addedBy(const AddNodesEdit& edit)
{
    std::vector<NodeId> ids = edit.nodeIds();
    ids.insert(ids.end(), edit.annotationIds().begin(), edit.annotationIds().end());
    return ids;
}

} // namespace

SceneCommands::SceneCommands(Document& document, QObject* parent)
    : QObject(parent),
      m_document(document)
{
}

void SceneCommands::push(Result<std::unique_ptr<AddNodesEdit>> edit)
{
    std::vector<NodeId> ids;
    if (edit)
        ids = addedBy(**edit);
    if (const auto done = m_document.push(std::move(edit)); !done)
        Q_EMIT refused(coreText(done.error()));
    else
        Q_EMIT added(ids);
}

void SceneCommands::duplicate(const SelectedItems& selected)
{
    if (!selected.nodes.empty())
        push(makeDuplicate(m_document.scene(), m_document.vocabulary(), selected.nodes,
                           besideThem(m_document.scene(), m_document.vocabulary(), selected.nodes)));
}

void SceneCommands::removeAndJoin(const SelectedItems& selected)
{
    if (selected.nodes.empty())
        return remove(selected);
    auto edit = makeRemoveAndJoin(m_document.scene(), m_document.vocabulary(), selected.nodes);
    if (const auto done = m_document.push(std::move(edit)); !done)
        Q_EMIT refused(coreText(done.error()));
}

QMimeData* SceneCommands::copied(const SelectedItems& selected, const Theme& theme) const
{
    if (selected.nodes.empty())
        return nullptr;
    const Fragment fragment = fragmentOf(m_document.scene(), m_document.vocabulary(), selected.nodes);
    QMimeData* data = mimeOf(fragment);
    data->setImageData(pictureOf(fragment.scene, m_document.vocabulary(), theme));
    return data;
}

void SceneCommands::paste(const QMimeData* data, const SelectedItems& selected, std::optional<QPointF> at)
{
    const auto fragment = fragmentFrom(data);
    if (!fragment)
        return Q_EMIT refused(coreText(fragment.error()));
    const auto isCopied = [&](const NodeId& id) { return fragment->homes.contains(id); };
    const bool besideItself = std::ranges::all_of(selected.nodes, isCopied); // also when nothing is selected
    PasteWish wish{{}, besideItself ? std::nullopt : at};
    if (const Node* node = besideItself ? nullptr : m_document.scene().find(selected.nodes.back())) {
        const KindDescriptor* kind = m_document.vocabulary().kind(node->kind);
        wish.place = kind && kind->isPlace ? node->id : node->parent;
    }
    pushPaste(*fragment, wish);
}

void SceneCommands::pushPaste(const Fragment& fragment, const PasteWish& wish)
{
    const auto targets = planPaste(m_document.scene(), m_document.vocabulary(), fragment, wish);
    if (!targets)
        return Q_EMIT refused(coreText(targets.error()));
    auto edit = makePasteInto(m_document.scene(), m_document.vocabulary(), fragment.scene, *targets);
    std::vector<NodeId> outermost;
    for (std::size_t i = 0; edit && i < fragment.scene.nodes.size(); ++i)
        if (fragment.scene.nodes[i].parent.empty())
            outermost.push_back((*edit)->nodeIds()[i]);
    for (std::size_t i = 0; edit && i < fragment.scene.annotations.size(); ++i)
        if (fragment.scene.annotations[i].parent.empty())
            outermost.push_back((*edit)->annotationIds()[i]);
    if (const auto done = m_document.push(std::move(edit)); !done)
        return Q_EMIT refused(coreText(done.error()));
    Q_EMIT added(outermost);
}

void SceneCommands::remove(const SelectedItems& selected)
{
    if (selected.empty())
        return;
    const std::size_t steps = m_document.scene().experiment.size();
    if (const auto done = m_document.push(EditPtr(new RemoveEdit(selected.nodes, selected.links)));
        !done)
        Q_EMIT refused(coreText(done.error()));
    else if (const std::size_t lost = steps - m_document.scene().experiment.size(); lost != 0)
        Q_EMIT refused(lost == 1 ? tr("A step of the experiment went with it. Undo brings back both.")
                                 : tr("%1 steps of the experiment went with it. Undo brings them all back.").arg(lost));
}

} // namespace cloudyard
