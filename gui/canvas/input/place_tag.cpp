// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/place_tag.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>
#include <vector>

#include <QCoreApplication>

#include "core/base/catalogue.h"
#include "core/services/scene_network.h"
#include "core/services/scene_price.h"
#include "gui/language/core_text.h"
#include "gui/language/numbers.h"

namespace cloudyard {
namespace {

constexpr std::size_t kMostPeers = 3;
constexpr std::size_t kMostChanges = 2;

QString placeText(const char* text) { return QCoreApplication::translate("PlaceTag", text); }

bool isPlaceNode(const Node& node, const Vocabulary& vocabulary)
{
    const KindDescriptor* kind = vocabulary.kind(node.kind);
    return kind && kind->isPlace;
}

/// Whatever else on the map the node, or something in it, is linked with.
class Neighbours {
public:
    explicit Neighbours(const Scene& scene) : m_scene(scene)
    {
        for (const Node& node : scene.nodes)
            m_byId.emplace(node.id.str(), &node);
    }

    [[nodiscard]] std::vector<const Node*> of(const NodeId& id) const
    {
        std::vector<const Node*> peers;
        for (const Link& link : m_scene.links) {
            const Node* from = onMap(link.from);
            const Node* to = onMap(link.to);
            if (!from || !to || from == to || (from->id != id && to->id != id))
                continue;
            const Node* peer = from->id == id ? to : from;
            if (std::find(peers.begin(), peers.end(), peer) == peers.end())
                peers.push_back(peer);
        }
        return peers;
    }

private:
    [[nodiscard]] const Node* find(const NodeId& id) const
    {
        const auto found = m_byId.find(id.str());
        return found == m_byId.end() ? nullptr : found->second;
    }
    /// The node itself, or the region around it.
    [[nodiscard]] const Node* onMap(const NodeId& id) const
    {
        const Node* node = find(id);
        while (node && !node->parent.empty())
            node = find(node->parent);
        return node;
    }

    const Scene& m_scene;
    std::unordered_map<std::string_view, const Node*> m_byId;
};

std::vector<const Node*> everyOther(const Scene& scene, const Vocabulary& vocabulary, const Node& node, bool regions)
{
    std::vector<const Node*> peers;
    for (const Node& other : scene.nodes) {
        const KindDescriptor* kind = vocabulary.kind(other.kind);
        if (other.id != node.id && kind && realPlaceOf(other, *kind) && isPlaceNode(other, vocabulary) == regions)
            peers.push_back(&other);
    }
    return peers;
}

std::vector<const Node*> peersOf(const Scene& scene, const Vocabulary& vocabulary, const Node& node)
{
    std::vector<const Node*> peers = Neighbours(scene).of(node.id);
    if (peers.empty())
        peers = everyOther(scene, vocabulary, node, true);
    if (peers.empty() && isPlaceNode(node, vocabulary))
        peers = everyOther(scene, vocabulary, node, false);
    return peers;
}

/// A region by its code, people by their name.
QString nameOf(const Node& peer, const Vocabulary& vocabulary)
{
    if (isPlaceNode(peer, vocabulary))
        if (const auto place = realPlaceOf(peer, *vocabulary.kind(peer.kind)))
            return toQString(place->value);
    return toQString(peer.name.empty() ? peer.id.str() : peer.name);
}

/// Whole ones from 10 on, one decimal above 1, else two.
QString milliseconds(Duration roundTrip)
{
    const double ms = roundTrip.toSeconds() * 1e3;
    const int decimals = ms >= 9.95 ? 0 : ms >= 0.995 ? 1 : 2;
    return numberLocale().toString(ms, 'f', decimals) + QStringLiteral(" ms");
}

/// Whose law holds for data in a region, in short; empty: it is none.
QString residencyAt(std::string_view code)
{
    const Region* region = Catalogue::get().findRegion(code);
    return region ? toQString(region->jurisdiction).section(QStringLiteral(" ("), 0, 0) : QString();
}

/// Of a region there, and what it was where the node is now.
QString residencyTag(const RealPlace& place, const Node& node, const Vocabulary& vocabulary, bool known)
{
    const QString there = residencyAt(place.value);
    if (there.isEmpty())
        return {};
    const QString tag = placeText(QT_TRANSLATE_NOOP("PlaceTag", " · data under %1")).arg(there);
    const auto here = known ? realPlaceOf(node, *vocabulary.kind(node.kind)) : std::nullopt;
    const QString was = here ? residencyAt(here->value) : QString();
    return was.isEmpty() || was == there ? tag : tag + placeText(QT_TRANSLATE_NOOP("PlaceTag", ", was %1")).arg(was);
}

/// Three significant digits: prices are as small as 0.0042.
QString usd(Usd price) { return numberLocale().toString(price.amount, 'g', 3); }

/// Empty: there is no such price.
QString hourTag(std::optional<Usd> now, std::optional<Usd> was)
{
    if (!now)
        return {};
    if (!was)
        return placeText(QT_TRANSLATE_NOOP("PlaceTag", " · %1 USD/h")).arg(usd(*now));
    if (usd(*now) == usd(*was))
        return placeText(QT_TRANSLATE_NOOP("PlaceTag", " · %1 USD/h as before")).arg(usd(*now));
    return placeText(QT_TRANSLATE_NOOP("PlaceTag", " · %1 USD/h, was %2")).arg(usd(*now), usd(*was));
}

/// Empty: it stays as it is.
QString trafficTag(Usd now, Usd was)
{
    if (now == was)
        return {};
    return placeText(QT_TRANSLATE_NOOP("PlaceTag", " · traffic up to %1 USD/GB, was %2")).arg(usd(now), usd(was));
}

/// Of all together; none: none of them has such a price.
std::optional<Usd> hourlyPrice(const Scene& scene, std::span<const NodeId> ids, const NodeId* parent)
{
    std::optional<Usd> sum;
    for (const NodeId& id : ids) {
        const Node* node = scene.find(id);
        if (!node)
            continue;
        Node there = *node;
        there.parent = parent ? *parent : there.parent;
        if (const auto price = hourlyPriceOf(scene, there))
            sum = Usd{sum.value_or(Usd{}).amount + price->amount};
    }
    return sum;
}

QString titleOf(const Node& node) { return toQString(node.name.empty() ? node.id.str() : node.name); }

/// Of all that is in a region.
QString priceTag(const Scene& scene, const Vocabulary& vocabulary, const Node& node, const RealPlace& place, bool known)
{
    if (!known || !isPlaceNode(node, vocabulary))
        return {};
    const auto here = realPlaceOf(node, *vocabulary.kind(node.kind));
    return hourTag(hourlyPriceIn(scene, node.id, place.value),
                   here ? hourlyPriceIn(scene, node.id, here->value) : std::nullopt);
}

} // namespace

QString placeTag(const Scene& scene, const Vocabulary& vocabulary, const Node& node, const RealPlace& place)
{
    Node there = node;
    there.settings.set(std::string(place.key), std::string(place.value));
    struct Way {
        Duration roundTrip;
        QString text;
    };
    std::vector<Way> ways;
    const bool known = scene.find(node.id) != nullptr;
    for (const Node* peer : peersOf(scene, vocabulary, node)) {
        if (isPlaceNode(node, vocabulary) && nameOf(*peer, vocabulary) == toQString(place.value))
            continue; // itself, drawn twice
        const Duration now = roundTripBetween(scene, there, *peer);
        QString text =
            placeText(QT_TRANSLATE_NOOP("PlaceTag", " · %1 to %2")).arg(milliseconds(now), nameOf(*peer, vocabulary));
        if (known && roundTripBetween(scene, node, *peer) != now)
            text +=
                placeText(QT_TRANSLATE_NOOP("PlaceTag", ", was %1"))
                    .arg(milliseconds(roundTripBetween(scene, node, *peer)));
        ways.push_back({now, text});
    }
    std::stable_sort(ways.begin(), ways.end(), [](const Way& a, const Way& b) { return a.roundTrip < b.roundTrip; });
    QString tag = toQString(place.value);
    if (place.value != place.city)
        tag += QStringLiteral(" · ") + toQString(place.city);
    for (std::size_t i = 0; i < std::min(ways.size(), kMostPeers); ++i)
        tag += ways[i].text;
    return tag + residencyTag(place, node, vocabulary, known) + priceTag(scene, vocabulary, node, place, known);
}

QString moveTag(const Scene& scene, std::span<const NodeId> ids, const NodeId& parent, const QString& title)
{
    struct Change {
        double by;
        QString text;
    };
    std::vector<Change> changes;
    Usd traffic, trafficWas;
    const auto isMoved = [&](const NodeId& id) { return std::ranges::find(ids, id) != ids.end(); };
    for (const Link& link : scene.links) {
        if (isMoved(link.from) == isMoved(link.to))
            continue;
        const Node* node = scene.find(isMoved(link.from) ? link.from : link.to);
        const Node* peer = scene.find(isMoved(link.from) ? link.to : link.from);
        if (!node || !peer)
            continue;
        Node there = *node;
        there.parent = parent;
        const auto gigabyte = [&](const Node& own) {
            const NetworkPlace a = networkPlaceOf(scene, own), b = networkPlaceOf(scene, *peer);
            return transferUsdPerGb(isMoved(link.from) ? a : b, isMoved(link.from) ? b : a).value_or(Usd{});
        };
        traffic = std::max(traffic, gigabyte(there));
        trafficWas = std::max(trafficWas, gigabyte(*node));
        const Duration now = roundTripBetween(scene, there, *peer), was = roundTripBetween(scene, *node, *peer);
        QString text = placeText(QT_TRANSLATE_NOOP("PlaceTag", " · %1 to %2, was %3"))
                           .arg(milliseconds(now), titleOf(*peer), milliseconds(was));
        const bool known = std::ranges::any_of(changes, [&](const Change& change) { return change.text == text; });
        if (now != was && !known)
            changes.push_back({std::abs((now - was).toSeconds()), std::move(text)});
    }
    std::ranges::stable_sort(changes, std::greater(), &Change::by);
    QString tag = placeText(QT_TRANSLATE_NOOP("PlaceTag", "into %1")).arg(title);
    for (std::size_t i = 0; i < std::min(changes.size(), kMostChanges); ++i)
        tag += changes[i].text;
    return tag + hourTag(hourlyPrice(scene, ids, &parent), hourlyPrice(scene, ids, nullptr)) +
           trafficTag(traffic, trafficWas);
}

} // namespace cloudyard
