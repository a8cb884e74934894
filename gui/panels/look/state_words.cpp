// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/state_words.h"

#include <QCoreApplication>

#include "gui/canvas/draw/live_text.h"
#include "gui/canvas/scene/wellbeing.h"
#include "gui/language/core_text.h"
#include "gui/language/numbers.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

/// "Booting 0:12", "Checking 1/2 0:05", "Draining"
QString passingText(const NodeView& view, SimTime now)
{
    QString text = coreText(view.phase[0] == '\0' ? "booting" : view.phase);
    text[0] = text[0].toUpper();
    if (view.steps != 0)
        text += QStringLiteral(" %1/%2").arg(view.stepsDone).arg(view.steps);
    return view.until >= SimTime::never() ? text : text + u' ' + minuteClock(secondsLeft(view.until, now));
}

} // namespace

StateWord stateWord(const NodeView& view, SimTime now)
{
    switch (view.state) {
    case NodeView::State::Ok:
        return {coreText("Healthy"), Hue::Green};
    case NodeView::State::Warning:
        return {coreText("Degraded"), Hue::Amber};
    case NodeView::State::Failed:
        return {QCoreApplication::translate("StateWords", "Failed", "node"), Hue::Red};
    case NodeView::State::Off:
        return {coreText("Stopped"), Hue::Red};
    case NodeView::State::PowerLost:
        return {coreText("Power lost"), Hue::Red};
    case NodeView::State::Gone:
        return {coreText("Terminated"), Hue::Red};
    case NodeView::State::Starting:
    case NodeView::State::Ending:
        break;
    }
    return {passingText(view, now), Hue::Amber};
}

std::vector<int> downInside(const Frame& frame)
{
    using State = NodeView::State;
    std::vector<int> down(frame.nodes.size(), 0);
    for (NodeIndex n = 0; n < frame.nodes.size(); ++n) {
        const TopologyNode& node = frame.topology->nodes[n];
        const State state = frame.nodes[n].view.state;
        if (node.removed || (state != State::Failed && state != State::Off && state != State::PowerLost))
            continue;
        for (const NodeIndex place : {node.zone, node.region})
            if (place != n && place < down.size())
                ++down[place];
    }
    return down;
}

StateWord stateWord(const NodeFrame& node, SimTime now, int downInside)
{
    if (node.view.state != NodeView::State::Ok)
        return stateWord(node.view, now);
    if (downInside != 0)
        return {QCoreApplication::translate("Core", "%1 down").arg(downInside), Hue::Red};
    const int failing = failingPercent(node.live.failureRate, node.live.completionRate);
    if (failing >= kManyFail)
        return {QCoreApplication::translate("Core", "%1 % fail").arg(failing), Hue::Amber};
    return stateWord(node.view, now);
}

Hue hueOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Hue::Blue;
    case Severity::Good:
        return Hue::Green;
    case Severity::Warning:
        return Hue::Amber;
    case Severity::Bad:
        return Hue::Red;
    }
    return Hue::Blue;
}

QString nodeName(const Topology& topology, NodeIndex node)
{
    if (node >= topology.nodeNames.size())
        return {};
    const std::string& name = topology.nodeNames[node];
    return toQString(name.empty() ? topology.nodeIds[node] : name);
}

QString linkName(const Topology& topology, LinkIndex link)
{
    if (link >= topology.links.size())
        return {};
    return QStringLiteral("%1 → %2").arg(nodeName(topology, topology.links[link].from),
                                         nodeName(topology, topology.links[link].to));
}

QString tenthsClock(SimTime at)
{
    return QStringLiteral("%1.%2").arg(minuteClock(at.ns / 1'000'000'000)).arg(at.ns / 100'000'000 % 10);
}

QString logText(const LogLine& line, const Topology& topology)
{
    QString text = coreText(line.text);
    if (line.said)
        text.replace(QStringLiteral("{said}"), coreText(*line.said));
    text.replace(QStringLiteral("{node}"), nodeName(topology, line.node));
    text.replace(QStringLiteral("{other}"), nodeName(topology, line.other));
    text.replace(QStringLiteral("{link}"), linkName(topology, line.link));
    text.replace(QStringLiteral("{1}"), numberLocale().toString(static_cast<qlonglong>(line.first)));
    text.replace(QStringLiteral("{2}"), numberLocale().toString(static_cast<qlonglong>(line.second)));
    return text;
}

} // namespace cloudyard
