// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/timeline/strip_content.h"

#include <algorithm>

#include <QCoreApplication>

#include "gui/language/core_text.h"
#include "gui/panels/faults/fault_times.h"
#include "gui/panels/look/state_words.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("TimeStrip", text); }

StripBand::State stateOf(const FaultView& fault)
{
    return fault.over ? StripBand::State::Past : fault.active ? StripBand::State::Active : StripBand::State::Planned;
}

QString spanText(const FaultView& fault)
{
    const QString from = clockOf(fault.from);
    if (fault.kind->endsItself && fault.over)
        return tr("at %1").arg(from);
    if (fault.to >= SimTime::never())
        return fault.kind->endsItself ? tr("from %1 until it is done").arg(from)
                                      : tr("from %1 until it is restored").arg(from);
    return tr("%1 – %2, for %3").arg(from, clockOf(fault.to), howLongText(fault.to - fault.from));
}

QString tipOf(const FaultView& fault)
{
    const QString title =
        QStringLiteral("<b>%1</b>: %2").arg(fault.targetName.toHtmlEscaped(), fault.stateText().toHtmlEscaped());
    QString origin = fault.inScene ? tr("of the scene") : tr("by hand");
    if (stateOf(fault) == StripBand::State::Planned)
        origin += tr(" · drag it to another time");
    return QStringLiteral("%1<br>%2<br>%3").arg(title, spanText(fault), origin);
}

StripMark markOf(const LogLine& line, const Topology& topology)
{
    const NodeIndex node = line.other != kNone ? line.other : line.node;
    return {line.at, line.milestone, node < topology.nodeIds.size() ? topology.nodeIds[node] : std::string(),
            QStringLiteral("<b>%1</b> %2").arg(clockOf(line.at), logText(line, topology).toHtmlEscaped())};
}

std::vector<FaultView> planned(const Frame& frame, const Vocabulary& vocabulary)
{
    auto faults = faultViews(frame, vocabulary);
    std::erase_if(faults, &FaultView::active);
    return faults;
}

const KindDescriptor* kindOfTarget(const Frame& frame, const Vocabulary& vocabulary, const FaultView& fault)
{
    const NodeIndex node = frame.topology->findNode(fault.target);
    return node == kNone ? nullptr : vocabulary.kind(frame.topology->kinds[frame.topology->nodes[node].kind]->id);
}

/// "Zone a", whether it is called "a" or "zone a"; what is no place has a name of its own.
QString nameAtStart(const KindDescriptor* kind, const QString& name)
{
    if (!kind || !kind->isPlace)
        return name;
    const QString kindName = coreText(kind->name);
    return name.startsWith(kindName, Qt::CaseInsensitive) ? kindName + name.mid(kindName.size())
                                                          : kindName + u' ' + name;
}

} // namespace

namespace {

/// The first lane that is free by then; where all are taken, the one that is free first.
void layInLanes(StripContent& content)
{
    std::vector<SimTime> free;
    for (StripBand& band : content.bands) {
        auto lane = std::ranges::find_if(free, [&](SimTime from) { return from <= band.from; });
        if (lane == free.end() && free.size() < StripContent::kMostLanes)
            lane = free.insert(free.end(), SimTime{});
        else if (lane == free.end())
            lane = std::ranges::min_element(free);
        *lane = std::max(*lane, band.to);
        band.lane = static_cast<int>(lane - free.begin());
    }
    content.lanes = std::max(1, static_cast<int>(free.size()));
}

} // namespace

StripContent stripContent(const Frame& frame, std::span<const LogLine> milestones, const Vocabulary& vocabulary)
{
    StripContent content;
    for (const FaultView& fault : faultHistory(frame, vocabulary))
        content.bands.push_back({fault.id, stateOf(fault), fault.from, fault.to, fault.target,
                                 coreText(fault.kind->undo), tipOf(fault)});
    layInLanes(content);
    for (const LogLine& line : milestones)
        content.marks.push_back(markOf(line, *frame.topology));
    return content;
}

Hue hueOf(Milestone milestone)
{
    switch (milestone) {
    case Milestone::InService:
    case Milestone::TargetHealthy:
        return Hue::Green;
    case Milestone::Launching:
    case Milestone::Changed:
        return Hue::Blue;
    case Milestone::Terminating:
    case Milestone::Terminated:
        return Hue::Violet;
    case Milestone::TargetUnhealthy:
    case Milestone::None:
        break;
    }
    return Hue::Amber;
}

QString storyText(const Frame& frame, const Vocabulary& vocabulary)
{
    const auto coming = planned(frame, vocabulary);
    if (coming.empty())
        return {};
    const FaultView& next = coming.front();
    const QString name = nameAtStart(kindOfTarget(frame, vocabulary, next), next.targetName);
    return QStringLiteral("%1 %2 %3").arg(name, coreText(next.kind->happens), faultTiming(next, frame.now));
}

QString invitation(const Frame& frame, const Vocabulary& vocabulary)
{
    const auto coming = planned(frame, vocabulary);
    const KindDescriptor* kind = coming.empty() ? nullptr : kindOfTarget(frame, vocabulary, coming.front());
    return tr("or right-click any %1").arg(kind ? inSentence(coreText(kind->name)) : tr("link"));
}

} // namespace cloudyard
