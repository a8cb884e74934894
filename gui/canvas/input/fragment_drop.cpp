// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/fragment_drop.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/edit/id_chooser.h"
#include "core/edit/real_place.h"
#include "gui/canvas/input/scene_mime.h"
#include "gui/canvas/scene/make_room.h"
#include "gui/canvas/input/landing.h"
#include "gui/canvas/scene/map_projection.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

bool isRegion(const Node& node, const Vocabulary& vocabulary)
{
    return shapeOf(vocabulary.kind(node.kind)) == ItemShape::Region;
}

/// "region-a" becomes "eu-west-1a": ids that say the place of the template say the real one.
std::string renamed(const std::string& id, const std::string& from, const std::string& to)
{
    if (id == from)
        return to;
    const std::string_view suffix = suffixOf(id);
    if (!suffix.empty() && id == withSuffix(from, suffix))
        return withSuffix(to, suffix);
    return id.starts_with(from + '-') ? to + id.substr(from.size()) : id;
}

void renameAll(Scene& scene, const std::string& from, const std::string& to)
{
    for (Node& node : scene.nodes) {
        node.id = NodeId(renamed(node.id.str(), from, to));
        node.parent = NodeId(renamed(node.parent.str(), from, to));
    }
    for (Annotation& annotation : scene.annotations)
        annotation.parent = NodeId(renamed(annotation.parent.str(), from, to));
    for (Link& link : scene.links) {
        link.from = NodeId(renamed(link.from.str(), from, to));
        link.to = NodeId(renamed(link.to.str(), from, to));
    }
}

/// Everything that has a real place takes the one nearest to a point of the earth. What the regions are now, in words.
QString relocate(Scene& scene, const Vocabulary& vocabulary, Geo geo)
{
    QString says;
    std::vector<std::pair<std::string, std::string>> names;
    for (Node& node : scene.nodes) {
        const KindDescriptor* kind = vocabulary.kind(node.kind);
        const auto there = kind && node.parent.empty() ? realPlaceAt(*kind, geo) : std::nullopt;
        if (!there)
            continue;
        node.settings.set(std::string(there->key), std::string(there->value));
        if (!isRegion(node, vocabulary))
            continue;
        names.emplace_back(node.id.str(), std::string(there->value));
        says = QStringLiteral("%1 · %2").arg(toQString(there->value), toQString(there->city));
    }
    for (const auto& [from, to] : names)
        renameAll(scene, from, to);
    return says;
}

} // namespace

Fragment withoutRegions(const Fragment& fragment, const Vocabulary& vocabulary)
{
    Fragment rest{fragment.scene, {}};
    const SceneLayout layout = layoutScene(fragment.scene, vocabulary);
    const auto gone = [&](const NodeId& id) {
        const Node* node = id.empty() ? nullptr : fragment.scene.find(id);
        return node && isRegion(*node, vocabulary);
    };
    for (std::size_t i = 0; i < fragment.scene.nodes.size(); ++i)
        if (gone(fragment.scene.nodes[i].parent)) {
            rest.scene.nodes[i].parent = NodeId();
            rest.scene.nodes[i].position = Point{layout.rects[i].left(), layout.rects[i].top()};
        }
    for (std::size_t i = 0; i < rest.scene.annotations.size(); ++i)
        if (Annotation& annotation = rest.scene.annotations[i]; gone(annotation.parent)) {
            const QPointF corner = layout.rects[fragment.scene.nodes.size() + i].topLeft();
            annotation.parent = NodeId();
            annotation.position = Point{corner.x(), corner.y()};
        }
    std::erase_if(rest.scene.nodes, [&](const Node& node) { return gone(node.id); });
    return rest;
}

bool FragmentDrop::accepts(const QMimeData& data) const { return data.hasFormat(QLatin1String(kFragmentMimeType)); }

FragmentDrop::Plan FragmentDrop::planFor(const Fragment& fragment, QPointF scene) const
{
    Plan plan{fragment, {NodeId(), scene}, {}, {}};
    const HitTester tester(m_host.model(), m_host.view());
    ItemIndex around = tester.placeAt(scene);
    while (around != kNoIndex && m_host.model().items()[around].shape != ItemShape::Region)
        around = m_host.model().items()[around].parent;
    if (around != kNoIndex) {
        plan.fragment = withoutRegions(fragment, m_host.vocabulary());
        plan.wish.place = m_host.model().items()[around].id;
        plan.says = QCoreApplication::translate("FragmentDrop", "into %1").arg(m_host.model().items()[around].title);
    } else {
        const GeoPoint point = MapProjection(m_host.scene().mapWidth).toGeo(scene);
        plan.says = relocate(plan.fragment.scene, m_host.vocabulary(), {point.lat, point.lon});
    }
    const SceneLayout layout = layoutScene(plan.fragment.scene, m_host.vocabulary());
    for (std::size_t i = 0; i < layout.rects.size(); ++i)
        plan.box = plan.box.united(layout.rects[i]);
    plan.box.moveCenter(scene);
    return plan;
}

void FragmentDrop::move(const QMimeData& data, QPointF position)
{
    const auto fragment = fragmentFrom(&data);
    if (!fragment)
        return;
    const Plan plan = planFor(*fragment, m_host.view().toScene(position));
    m_preview.ghost = Preview::Ghost{nullptr, plan.box};
    m_preview.hint = Hint{plan.says, position, false};
    m_host.previewChanged();
}

bool FragmentDrop::drop(const QMimeData& data, QPointF position)
{
    leave();
    const auto fragment = fragmentFrom(&data);
    if (fragment) {
        const QPointF scene = m_host.view().toScene(position);
        const bool done = place(*fragment, scene);
        if (done)
            noteLanding(m_host, m_host.selection().nodes(), scene);
        return done;
    }
    m_host.refuse(coreText(fragment.error()));
    return false;
}

bool FragmentDrop::place(const Fragment& fragment, QPointF scene)
{
    const Plan plan = planFor(fragment, scene);
    const auto targets = planPaste(m_host.scene(), m_host.vocabulary(), plan.fragment, plan.wish);
    if (!targets) {
        m_host.refuse(coreText(targets.error()));
        return false;
    }
    auto edit = makePasteInto(m_host.scene(), m_host.vocabulary(), plan.fragment.scene, *targets);
    std::vector<NodeId> outermost;
    for (std::size_t i = 0; edit && i < plan.fragment.scene.nodes.size(); ++i)
        if (plan.fragment.scene.nodes[i].parent.empty())
            outermost.push_back((*edit)->nodeIds()[i]);
    auto roomy = asEdit(std::move(edit));
    if (roomy)
        roomy = withRoom(m_host.scene(), m_host.vocabulary(), *std::move(roomy));
    if (!m_host.commit(std::move(roomy)))
        return false;
    m_host.selection().set(std::move(outermost), {});
    return true;
}

void FragmentDrop::leave()
{
    m_preview = {};
    m_host.previewChanged();
}

} // namespace cloudyard
