// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live half of CanvasModel: from frames to badges.
#include <algorithm>
#include <bit>
#include <cmath>
#include <memory>
#include <utility>

#include "core/metrics/recorder.h"
#include "core/services/local_day.h"
#include "gui/canvas/scene/canvas_model.h"
#include "gui/canvas/scene/flow_level.h"
#include "gui/canvas/scene/wellbeing.h"

namespace cloudyard {
namespace {

/// A number as far as a card can show it: about three significant digits, that is ten bits. NaN equals NaN.
std::uint32_t shownBits(float v)
{
    constexpr std::uint32_t kDropped = (1U << 13) - 1;
    return std::isnan(v) ? 0x7fc0'0000 : (std::bit_cast<std::uint32_t>(v) + kDropped / 2) & ~kDropped;
}

bool sameState(const CanvasItem& item, const ItemLive& a, const ItemLive& b)
{
    const bool sameFault = a.fault.has_value() == b.fault.has_value() && (!a.fault || a.fault->id == b.fault->id);
    return a.known == b.known && sameFault && a.inDeadPlace == b.inDeadPlace
           && wellbeingOf(item, a, true) == wellbeingOf(item, b, true);
}

bool sameNumbers(const NodeView& a, const NodeView& b)
{
    return a.phase == b.phase && a.stepsDone == b.stepsDone && a.steps == b.steps && a.inService == b.inService
           && a.slotsUsed == b.slotsUsed && a.slots == b.slots && a.waiting == b.waiting
           && a.waitingLimit == b.waitingLimit && a.until == b.until && std::ranges::equal(a.said(), b.said());
}

bool sameNumbers(const ItemLive& a, const ItemLive& b)
{
    const auto same = [](float x, float y) { return shownBits(x) == shownBits(y); };
    return sameNumbers(a.view, b.view) && a.sparkCount == b.sparkCount && a.members == b.members
           && std::equal(a.metrics.begin(), a.metrics.end(), b.metrics.begin(), same)
           && std::equal(a.spark.begin(), a.spark.end(), b.spark.begin(), same);
}

/// Whether a number of seconds that its text counts is another one now: such items change with the clock alone, each at
/// its own moments.
bool secondPassed(const ItemLive& live, SimTime from, SimTime to)
{
    const auto turns = [&](SimTime until) {
        return until < SimTime::never() && secondsLeft(until, from) != secondsLeft(until, to);
    };
    const auto ages = [&](SimTime since) {
        return since < SimTime::never() && secondsSince(since, from) != secondsSince(since, to);
    };
    return (live.fault && ages(live.fault->since)) || turns(live.view.until) ||
           std::ranges::any_of(live.view.said(), [&](const NodeNote& note) { return turns(note.at) || ages(note.at); });
}

const MetricDescriptor* firstOnCard(const KindDescriptor* kind, std::size_t& position)
{
    if (kind)
        for (position = 0; position < kind->metrics.size(); ++position)
            if (kind->metrics[position].onCard)
                return &kind->metrics[position];
    return nullptr;
}

void pushSpark(ItemLive& live, float value)
{
    if (live.sparkCount < kSparkPoints) {
        live.spark[live.sparkCount++] = value;
        return;
    }
    std::rotate(live.spark.begin(), live.spark.begin() + 1, live.spark.end());
    live.spark.back() = value;
}

} // namespace

void CanvasModel::takeFrame(const Frame& frame)
{
    if (!frame.topology)
        return;
    mapRun(frame);
    const auto before = m_snapshot.itemLive;
    auto live = std::make_shared<std::vector<ItemLive>>(*before);
    takeNodes(frame, *live);
    takeClients(frame, *live);
    takeFaults(frame, *live);
    takeSeries(frame, *live);
    markPlaces(*live);
    markDirty(*before, *live, frame.now);
    m_snapshot.itemLive = std::move(live);
    takeLinks(frame);
    if (!m_snapshot.running)
        ++m_geometryVersion; // numbers appear on every card
    m_snapshot.running = true;
    m_snapshot.now = frame.now;
    watchDays(frame);
    aimNoon();
}

/// Nights that fly past would flicker. They come back when a day lasts somewhat longer.
void CanvasModel::watchDays(const Frame& frame)
{
    constexpr double kShortestDay = 6, kWatchableDay = 9; // seconds on the wall
    const double seconds = m_snapshot.day.toSeconds() / std::max(frame.paceReached, 1e-9);
    m_daysFly = frame.playing && seconds < (m_daysFly ? kWatchableDay : kShortestDay);
}

/// In whole degrees, four minutes of a day of 24 hours: nothing else of the picture that stands goes with time alone.
void CanvasModel::aimNoon()
{
    m_snapshot.noon.reset();
    if (m_showsNight && m_snapshot.running && m_snapshot.day != Duration{} && !m_daysFly)
        m_snapshot.noon = 180 - static_cast<int>(localHours(m_snapshot.day, m_snapshot.now, 0) * 15);
}

void CanvasModel::setStill(bool still)
{
    if (std::exchange(m_snapshot.still, still) != still)
        ++m_geometryVersion;
}

void CanvasModel::showNight(bool shown)
{
    m_showsNight = shown;
    aimNoon();
}

void CanvasModel::markDirty(const std::vector<ItemLive>& before, const std::vector<ItemLive>& now, SimTime to)
{
    const SimTime from = m_snapshot.now;
    m_numbersChanged.resize(now.size());
    m_hasNotes.resize(now.size());
    for (ItemIndex i = 0; i < now.size(); ++i) {
        const bool ticked = secondPassed(now[i], from, to);
        if (!sameState(items()[i], before[i], now[i])) {
            m_dirty.push_back(items()[i].footprint());
            m_turned.push_back(m_dirty.back());
        } else if (!sameNumbers(before[i], now[i]) || ticked)
            m_numbersChanged[i] = true;
        m_hasNotes[i] = m_hasNotes[i] || before[i].view.noteCount != 0 || now[i].view.noteCount != 0;
        if (failingPercent(before[i]) != failingPercent(now[i]) ||
            lineIsFull(before[i].view) != lineIsFull(now[i].view))
            for (ItemIndex up = items()[i].isPlace() ? i : items()[i].parent; up != kNoIndex; up = items()[up].parent)
                m_numbersChanged[up] = true;
        if (isDown(before[i]) != isDown(now[i]) || isStarting(before[i]) != isStarting(now[i]) ||
            before[i].fault.has_value() != now[i].fault.has_value())
            touchPlacesAround(i);
    }
}

void CanvasModel::mapRun(const Frame& frame)
{
    if (m_epoch != frame.epoch) {
        m_epoch = frame.epoch;
        m_seriesRows = 0;
        auto live = std::make_shared<std::vector<ItemLive>>(items().size());
        m_snapshot.itemLive = std::move(live);
        ++m_geometryVersion;
    }
    if (m_topology == frame.topology && m_mappedGeometry == m_geometryVersion)
        return;
    m_topology = frame.topology;
    m_mappedGeometry = m_geometryVersion;
    const Topology& topology = *m_topology;
    m_runItems.assign(topology.nodes.size(), kNoIndex);
    m_runColumns.assign(topology.nodes.size(), 0);
    std::uint32_t column = kSceneSeries;
    for (std::size_t i = 0; i < topology.nodes.size(); ++i) {
        m_runColumns[i] = column;
        const KindDescriptor* kind = m_vocabulary.kind(topology.kinds[topology.nodes[i].kind]->id);
        column += kind ? static_cast<std::uint32_t>(kind->metrics.size()) : 0;
        if (!topology.nodes[i].removed)
            m_runItems[i] = find(NodeId(topology.nodeIds[i]));
    }
    m_itemNodes.assign(items().size(), kNone);
    for (NodeIndex i = 0; i < m_runItems.size(); ++i)
        if (m_runItems[i] != kNoIndex)
            m_itemNodes[m_runItems[i]] = i;
    findEntries();
    m_runLinks.assign(topology.links.size(), kNoIndex);
    for (std::size_t i = 0; i < topology.links.size(); ++i)
        if (!topology.links[i].removed)
            m_runLinks[i] = find(LinkId(topology.linkIds[i]));
}

void CanvasModel::takeNodes(const Frame& frame, std::vector<ItemLive>& live)
{
    for (ItemLive& item : live) {
        item.known = false;
        item.fault.reset();
        item.members.clear();
    }
    if (!m_topology->partOf.empty())
        takeMembers(frame, live);
    const std::size_t count = std::min(frame.nodes.size(), m_runItems.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (m_runItems[i] == kNoIndex)
            continue;
        ItemLive& item = live[m_runItems[i]];
        item.known = true;
        item.view = frame.nodes[i].view;
        item.metrics = frame.nodes[i].metrics;
        item.samples = frame.nodes[i].live.samples;
        item.failureRate = static_cast<float>(frame.nodes[i].live.failureRate);
        item.completionRate = static_cast<float>(frame.nodes[i].live.completionRate);
        for (std::size_t note = 0; note < item.view.noteCount; ++note)
            item.noteItems[note] = itemOfRun(item.view.notes[note].other);
    }
}

void CanvasModel::takeMembers(const Frame& frame, std::vector<ItemLive>& live)
{
    for (NodeIndex n = 0; n < frame.nodes.size(); ++n) {
        const NodeIndex owner = m_topology->ownerOf(n);
        const NodeView& view = frame.nodes[n].view;
        const ItemIndex item = owner == kNone || view.state == NodeView::State::Gone ? kNoIndex : itemOfRun(owner);
        if (item != kNoIndex && n < m_topology->nodes.size() && !m_topology->nodes[n].removed)
            live[item].members.push_back({view.state, view.inService});
    }
}

void CanvasModel::takeFaults(const Frame& frame, std::vector<ItemLive>& live)
{
    for (const FaultSpec& fault : frame.faults) {
        const ItemIndex item = fault.active ? itemOfRun(fault.node) : kNoIndex;
        if (item == kNoIndex)
            continue;
        const FaultDescriptor* kind = m_vocabulary.fault(m_topology->faults[fault.kind]->id);
        live[item].fault = LiveFault{fault.id, kind ? kind->state : "fault", fault.from, fault.to};
    }
}

void CanvasModel::takeSeries(const Frame& frame, std::vector<ItemLive>& live)
{
    const SeriesChunk& chunk = frame.series;
    if (chunk.columns == 0)
        return;
    const std::uint64_t end = chunk.firstRow + chunk.times.size();
    const std::uint64_t first = std::max(m_seriesRows, chunk.firstRow);
    for (std::uint64_t row = first; row < end; ++row) {
        const float* values = chunk.values.data() + (row - chunk.firstRow) * chunk.columns;
        for (std::size_t node = 0; node < m_runItems.size(); ++node) {
            std::size_t metric = 0;
            if (m_runItems[node] == kNoIndex || !firstOnCard(items()[m_runItems[node]].kind, metric))
                continue;
            const std::size_t column = m_runColumns[node] + metric;
            if (column < chunk.columns)
                pushSpark(live[m_runItems[node]], values[column]);
        }
    }
    m_seriesRows = std::max(m_seriesRows, end);
}

/// Their pills sum up what stands in them.
void CanvasModel::touchPlacesAround(ItemIndex item)
{
    for (ItemIndex up = items()[item].parent; up != kNoIndex; up = items()[up].parent)
        m_dirty.push_back(items()[up].rect);
}

/// A place is dead while its own view says so; what stands in it learns of it here.
void CanvasModel::markPlaces(std::vector<ItemLive>& live)
{
    for (ItemIndex i = 0; i < live.size(); ++i) {
        live[i].inDeadPlace = false;
        for (ItemIndex up = items()[i].parent; up != kNoIndex; up = items()[up].parent)
            if (live[up].view.state == NodeView::State::PowerLost)
                live[i].inDeadPlace = true;
    }
}

/// Whom the clients call, at first or past what stands outside all places: such places share the clients' luck.
void CanvasModel::findEntries()
{
    m_entries.clear();
    std::vector<std::vector<ItemIndex>> goals(items().size());
    for (const CanvasLink& link : links())
        if (link.from != kNoIndex && link.to != kNoIndex)
            goals[link.from].push_back(link.to);
    for (ItemIndex client = 0; client < items().size(); ++client) {
        if (items()[client].kind == nullptr || !issuesRequests(*items()[client].kind))
            continue;
        std::vector<ItemIndex> reached{client};
        for (std::size_t next = 0; next < reached.size(); ++next)
            for (const ItemIndex goal : goals[reached[next]]) {
                ItemIndex outermost = kNoIndex;
                for (ItemIndex up = items()[goal].parent; up != kNoIndex; up = items()[up].parent)
                    outermost = up;
                if (const std::pair entry{outermost, client}; outermost != kNoIndex) {
                    if (std::ranges::find(m_entries, entry) == m_entries.end())
                        m_entries.push_back(entry);
                } else if (std::ranges::find(reached, goal) == reached.end())
                    reached.push_back(goal);
            }
    }
}

/// What came, ended well and failed for the clients of a place, as if it were its own. Requests of which none ends,
/// though there was time for it, are as good as failed: that is how the verdict counts them.
void CanvasModel::takeClients(const Frame& frame, std::vector<ItemLive>& live)
{
    constexpr double kManyUnanswered = 0.5; // a second: five in ten seconds
    for (const auto& [place, client] : m_entries) {
        if (m_itemNodes[client] >= frame.nodes.size())
            continue;
        const LiveNumbers& seen = frame.nodes[m_itemNodes[client]].live;
        const bool isUnanswered = seen.completionRate + seen.failureRate <= 0 && seen.earlyArrivalRate >= kManyUnanswered;
        live[place].completionRate += static_cast<float>(seen.completionRate);
        live[place].failureRate += static_cast<float>(isUnanswered ? seen.arrivalRate : seen.failureRate);
    }
}

void CanvasModel::takeLinks(const Frame& frame)
{
    const auto before = m_snapshot.linkLive;
    auto live = std::make_shared<std::vector<LinkLive>>(before->size());
    const std::size_t count = std::min(frame.links.size(), m_runLinks.size());
    for (std::size_t i = 0; i < count; ++i) {
        const ItemIndex link = m_runLinks[i];
        if (link == kNoIndex)
            continue;
        const LinkFrame& from = frame.links[i];
        const LinkLive& old = (*before)[link];
        const int flow = flowLevel(static_cast<double>(from.messages[0]), old.flow);
        (*live)[link] = {true, from.cut, from.impaired, {from.rate[0], from.rate[1]}, from.messages[0], flow};
        const bool sameFlow = !m_snapshot.still || old.flow == flow;
        const bool same = sameFlow && old.cut == from.cut && old.impaired == from.impaired &&
                          (old.rate[0] > 0) == (from.rate[0] > 0);
        if (!same && links()[link].path.length() > 0)
            m_dirty.push_back(links()[link].path.bounds().adjusted(-8, -8, 8, 8));
    }
    m_snapshot.linkLive = std::move(live);
}

ItemIndex CanvasModel::linkOfRun(LinkIndex link) const
{
    return link < m_runLinks.size() ? m_runLinks[link] : kNoIndex;
}

ItemIndex CanvasModel::itemOfRun(NodeIndex node) const
{
    return node < m_runItems.size() ? m_runItems[node] : kNoIndex;
}

} // namespace cloudyard
