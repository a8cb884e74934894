// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/paste_plan.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/model/legality.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {

namespace {

double distanceTo(const QRectF& rect, QPointF p)
{
    const QPointF near(std::clamp(p.x(), rect.left(), rect.right()), std::clamp(p.y(), rect.top(), rect.bottom()));
    return std::hypot(near.x() - p.x(), near.y() - p.y());
}

/// A scene with everything where it is drawn.
class Ground {
public:
    Ground(const Scene& scene, const Vocabulary& vocabulary)
        : m_scene(scene),
          m_vocabulary(vocabulary),
          m_layout(layoutScene(scene, vocabulary))
    {
        for (std::size_t i = 0; i < scene.nodes.size(); ++i)
            m_index.emplace(scene.nodes[i].id, i);
    }

    [[nodiscard]] Result<NodeId> placeFor(const Node& node, const NodeId& wished, QPointF at) const
    {
        const auto known = [&](const NodeId& id) { return id.empty() || m_index.contains(id); };
        const Result<void> there = canPlace(m_scene, node.kind, known(wished) ? wished : NodeId(), m_vocabulary);
        for (NodeId place = known(wished) ? wished : NodeId();; place = m_scene.nodes[m_index.at(place)].parent) {
            if (canPlace(m_scene, node.kind, place, m_vocabulary))
                return place;
            if (place.empty())
                break;
        }
        const Node* best = nullptr;
        double least = 0;
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i) {
            const double away = distanceTo(m_layout.rects[i], at);
            if ((!best || away < least) && canPlace(m_scene, node.kind, m_scene.nodes[i].id, m_vocabulary)) {
                best = &m_scene.nodes[i];
                least = away;
            }
        }
        if (best)
            return best->id;
        return tl::unexpected<Error>(there.error());
    }

    /// Where a box may stand in a place, nearest to where it is wanted. Absolute.
    [[nodiscard]] QPointF spotIn(const NodeId& place, const QRectF& wanted, bool framesToo) const
    {
        std::vector<QRectF> taken;
        for (std::size_t i = 0; i < m_layout.rects.size(); ++i)
            if (parentAt(i) == place && (framesToo || !isFrame(i)))
                taken.push_back(m_layout.rects[i]);
        std::optional<QPointF> least;
        if (!place.empty()) {
            const ItemShape shape = shapeOf(m_vocabulary.kind(m_scene.find(place)->kind));
            least = cornerOf(place) + QPointF(paddingOf(shape), headerOf(shape));
        }
        return freeSpot(taken, wanted.size(), wanted.topLeft(), kCardGap, least);
    }

    [[nodiscard]] QPointF cornerOf(const NodeId& place) const
    {
        return place.empty() ? QPointF() : m_layout.rects[m_index.at(place)].topLeft();
    }

    /// Annotations may stand anywhere.
    [[nodiscard]] NodeId placeForAnnotation(const NodeId& wished) const
    {
        const auto found = m_index.find(wished);
        const bool isPlace =
            found != m_index.end() && shapeOf(m_vocabulary.kind(m_scene.nodes[found->second].kind)) != ItemShape::Card;
        return isPlace ? wished : NodeId();
    }

private:
    [[nodiscard]] bool isFrame(std::size_t i) const
    {
        return i >= m_scene.nodes.size() &&
               m_scene.annotations[i - m_scene.nodes.size()].form == Annotation::Form::Frame;
    }
    [[nodiscard]] NodeId parentAt(std::size_t i) const
    {
        return m_layout.parents[i] == kNoIndex ? NodeId() : m_scene.nodes[m_layout.parents[i]].id;
    }

    const Scene& m_scene;
    const Vocabulary& m_vocabulary;
    SceneLayout m_layout;
    std::unordered_map<NodeId, std::size_t> m_index;
};

/// What goes into one place together.
struct Group {
    QRectF box;
    std::vector<std::pair<NodeId, QRectF>> nodes;
    bool hasFrame = false;

    void add(const NodeId& id, const QRectF& rect)
    {
        box = box.united(rect);
        nodes.emplace_back(id, rect);
    }
};

NodeId homeOf(const Fragment& fragment, const NodeId& id)
{
    const auto home = fragment.homes.find(id);
    return home == fragment.homes.end() ? NodeId() : home->second;
}

} // namespace

Fragment fragmentOf(const Scene& scene, const Vocabulary& vocabulary, std::span<const NodeId> ids)
{
    Fragment fragment{sceneExtract(scene, ids), {}};
    const SceneLayout layout = layoutScene(scene, vocabulary);
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        Node* copy = fragment.scene.find(scene.nodes[i].id);
        if (!copy || !copy->parent.empty())
            continue;
        copy->position = Point{layout.rects[i].left(), layout.rects[i].top()};
        fragment.homes.emplace(copy->id, scene.nodes[i].parent);
    }
    for (std::size_t i = 0; i < scene.annotations.size(); ++i) {
        Annotation* copy = fragment.scene.findAnnotation(scene.annotations[i].id);
        if (!copy || !copy->parent.empty())
            continue;
        const QPointF corner = layout.rects[scene.nodes.size() + i].topLeft();
        copy->position = Point{corner.x(), corner.y()};
        fragment.homes.emplace(copy->id, scene.annotations[i].parent);
    }
    return fragment;
}

Result<std::vector<PasteTarget>> planPaste(const Scene& scene, const Vocabulary& vocabulary, const Fragment& fragment,
                                           const PasteWish& wish)
{
    const Ground ground(scene, vocabulary);
    const SceneLayout layout = layoutScene(fragment.scene, vocabulary);
    QRectF all;
    for (std::size_t i = 0; i < layout.rects.size(); ++i)
        if (layout.parents[i] == kNoIndex)
            all = all.united(layout.rects[i]);
    const QPointF shift = wish.middle ? *wish.middle - all.center() : QPointF();
    std::map<NodeId, Group> groups;
    for (std::size_t i = 0; i < fragment.scene.nodes.size(); ++i) {
        const Node& node = fragment.scene.nodes[i];
        if (!node.parent.empty())
            continue;
        const QRectF rect = layout.rects[i].translated(shift);
        auto place = ground.placeFor(node, wish.place ? *wish.place : homeOf(fragment, node.id), rect.center());
        if (!place)
            return tl::unexpected<Error>(place.error());
        groups[*std::move(place)].add(node.id, rect);
    }
    for (std::size_t i = 0; i < fragment.scene.annotations.size(); ++i) {
        const Annotation& annotation = fragment.scene.annotations[i];
        if (!annotation.parent.empty())
            continue;
        Group& group = groups[ground.placeForAnnotation(wish.place ? *wish.place : homeOf(fragment, annotation.id))];
        group.add(annotation.id, layout.rects[fragment.scene.nodes.size() + i].translated(shift));
        group.hasFrame = group.hasFrame || annotation.form == Annotation::Form::Frame;
    }
    std::vector<PasteTarget> targets;
    for (const auto& [place, group] : groups) {
        const QPointF by =
            ground.spotIn(place, group.box, group.hasFrame) - group.box.topLeft() - ground.cornerOf(place);
        for (const auto& [node, rect] : group.nodes)
            targets.push_back({node, place, Point{rect.left() + by.x(), rect.top() + by.y()}});
    }
    return targets;
}

} // namespace cloudyard
