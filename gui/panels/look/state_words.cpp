// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/state_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "gui/canvas/draw/live_text.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Core", text); }

/// "Booting 0:12", "Checking 1/2 0:05", "Draining"
QString passingText(const NodeView& view, SimTime now)
{
    QString text = translated(view.phase[0] == '\0' ? "booting" : view.phase);
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
        return {translated("Healthy"), Hue::Green};
    case NodeView::State::Warning:
        return {translated("Degraded"), Hue::Amber};
    case NodeView::State::Failed:
        return {translated("Failed"), Hue::Red};
    case NodeView::State::Off:
        return {translated("Stopped"), Hue::Red};
    case NodeView::State::PowerLost:
        return {translated("Power lost"), Hue::Red};
    case NodeView::State::Gone:
        return {translated("Terminated"), Hue::Red};
    case NodeView::State::Starting:
    case NodeView::State::Ending:
        break;
    }
    return {passingText(view, now), Hue::Amber};
}

StateWord stateWord(const Frame& frame, NodeIndex node)
{
    const StateWord own = stateWord(frame.nodes[node].view, frame.now);
    if (frame.nodes[node].view.state != NodeView::State::Ok)
        return own;
    int down = 0;
    for (NodeIndex inner = 0; inner < frame.nodes.size(); ++inner) {
        using State = NodeView::State;
        const TopologyNode& place = frame.topology->nodes[inner];
        const State state = frame.nodes[inner].view.state;
        const bool inside = inner != node && !place.removed && (place.zone == node || place.region == node);
        down += inside && (state == State::Failed || state == State::Off || state == State::PowerLost) ? 1 : 0;
    }
    return down == 0 ? own : StateWord{QCoreApplication::translate("Core", "%1 down").arg(down), Hue::Red};
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

QString logText(const LogLine& line, const Topology& topology)
{
    QString text = translated(line.text);
    if (line.said)
        text.replace(QStringLiteral("{said}"), toQString(*line.said));
    text.replace(QStringLiteral("{node}"), nodeName(topology, line.node));
    text.replace(QStringLiteral("{other}"), nodeName(topology, line.other));
    text.replace(QStringLiteral("{link}"), linkName(topology, line.link));
    text.replace(QStringLiteral("{1}"), QLocale().toString(static_cast<qlonglong>(line.first)));
    text.replace(QStringLiteral("{2}"), QLocale().toString(static_cast<qlonglong>(line.second)));
    return text;
}

} // namespace cloudyard
