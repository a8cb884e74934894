// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/scene_commands.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/edit/compose_links.h"
#include "core/edit/structure_edits.h"
#include "gui/canvas/input/scene_mime.h"
#include "gui/canvas/scene/make_room.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"
#include "gui/export/fragment_picture.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr int kMostBelow = 3;

/// What copies may not cover: whatever stands in the same place, and elsewhere what would not give way to a place that
/// grows. Frames hold and places around grow.
std::vector<QRectF> takenAround(const Scene& scene, const SceneLayout& layout, ItemIndex place)
{
    std::vector<bool> around(layout.rects.size(), false);
    for (ItemIndex up = place; up != kNoIndex && !around[up]; up = layout.parents[up])
        around[up] = true;
    const auto isFree = [&](std::size_t i) {
        if (i >= scene.nodes.size())
            return scene.annotations[i - scene.nodes.size()].form == Annotation::Form::Frame;
        return layout.parents[i] != place && scene.nodes[i].position && !scene.nodes[i].locked;
    };
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < layout.rects.size(); ++i)
        if (!around[i] && !isFree(i))
            taken.push_back(layout.rects[i]);
    return taken;
}

/// The first free spot below, in the same column: links of copies then run where those of the originals do.
std::optional<QPointF> belowThem(const QRectF& box, const std::vector<QRectF>& taken)
{
    const double step = std::ceil((box.height() + kCardGap) / kGrid) * kGrid;
    for (int k = 1; k <= kMostBelow; ++k) {
        const QRectF spot = box.translated(0, k * step);
        const QRectF room = spot.adjusted(-kCardGap + 1, -kCardGap + 1, kCardGap - 1, kCardGap - 1);
        if (std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(room); }))
            return spot.topLeft();
    }
    return {};
}

/// How far copies of these nodes stand from them, all of them together: below them, else at the nearest free spot.
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
    const std::vector<QRectF> taken = takenAround(scene, layout, place);
    std::optional<QPointF> spot = belowThem(box, taken);
    if (!spot) {
        std::optional<QPointF> least;
        if (place != kNoIndex) {
            const ItemShape shape = shapeOf(vocabulary.kind(scene.nodes[place].kind));
            least = layout.rects[place].topLeft() + QPointF(paddingOf(shape), headerOf(shape));
        }
        spot = freeSpot(taken, box.size(), box.topLeft(), kCardGap, least);
    }
    return {spot->x() - box.left(), spot->y() - box.top()};
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
    if (!edit)
        return Q_EMIT refused(coreText(edit.error()));
    const std::vector<NodeId> ids = addedBy(**edit);
    pushWithRoom(*std::move(edit), ids);
}

/// What they cover, and what a place that grows with them covers, gives way in the same step.
void SceneCommands::pushWithRoom(EditPtr edit, const std::vector<NodeId>& ids)
{
    EditPtr roomy = withRoom(m_document.scene(), m_document.vocabulary(), std::move(edit));
    if (const auto done = m_document.push(std::move(roomy)); !done)
        return Q_EMIT refused(coreText(done.error()));
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
    if (!edit)
        return Q_EMIT refused(coreText(edit.error()));
    pushWithRoom(*std::move(edit), outermost);
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
