// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/fault_commands.h"

#include <algorithm>
#include <functional>

#include <QMenu>

#include "core/edit/composite_edit.h"
#include "core/edit/list_edit.h"
#include "core/faults/fault_aim.h"
#include "core/model/legality.h"
#include "core/session/kept_faults.h"
#include "gui/language/core_text.h"
#include "gui/panels/faults/fault_times.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

std::string idOf(const Subject& subject) { return subject.link.empty() ? subject.node.str() : subject.link.str(); }

ExperimentStep stepFrom(const FaultOrder& order)
{
    ExperimentStep step;
    step.at = order.at.value_or(SimTime{});
    step.fault = order.fault;
    step.target = order.target;
    step.duration = order.duration;
    step.parameters = order.parameters;
    return step;
}

} // namespace

FaultCommands::FaultCommands(Document& document, SessionLink& link, FrameFeed& feed, QWidget* window)
    : QObject(window),
      m_document(document),
      m_link(link),
      m_feed(feed),
      m_window(window)
{
    connect(&m_document, &Document::changed, this, &FaultCommands::noteEdit);
    connect(&m_document, &Document::replaced, this, [this] {
        m_leftBehind = {};
        m_editedEpoch.reset();
        Q_EMIT leftBehind(m_leftBehind);
    });
}

void FaultCommands::noteEdit(const ChangeSet& changes)
{
    const bool isToTopology = !changes.nodesAdded.empty() || !changes.nodesRemoved.empty() ||
                              !changes.nodesChanged.empty() || !changes.linksAdded.empty() ||
                              !changes.linksRemoved.empty() || !changes.linksChanged.empty();
    if (m_feed.frame() && m_feed.frame()->handled > 0 && !changes.isCosmetic && isToTopology)
        m_editedEpoch = m_feed.frame()->epoch;
}

FaultPopover* FaultCommands::open(FaultOrder order, FaultPopover::Purpose purpose, const Subject& hint,
                                  const QRect& globalBox)
{
    auto* popover = new FaultPopover(m_document, m_feed, std::move(order), purpose, idOf(hint), m_window);
    popover->popUpAt(globalBox);
    return popover;
}

FaultPopover* FaultCommands::ask(const QString& fault, const Subject& subject, std::optional<SimTime> at,
                                 const Subject& selected, const QRect& globalBox)
{
    const FaultDescriptor* kind = m_document.vocabulary().fault(fault.toStdString());
    const std::vector<FaultView> now = faultsNow();
    if (const FaultView* acting = kind && !at ? actingFault(now, *kind, idOf(subject)) : nullptr) {
        offerEnd(*acting, subject, globalBox);
        return nullptr;
    }
    return order(fault, subject, at, selected, globalBox);
}

FaultPopover* FaultCommands::order(const QString& fault, const Subject& subject, std::optional<SimTime> at,
                                   const Subject& selected, const QRect& globalBox)
{
    FaultPopover* popover = open({fault.toStdString(), idOf(subject), at, {}, {}}, FaultPopover::Purpose::Run,
                                 subject.isScene() ? selected : subject, globalBox);
    connect(popover, &FaultPopover::ordered, this, &FaultCommands::carryOut);
    return popover;
}

std::vector<FaultView> FaultCommands::faultsNow() const
{
    return m_feed.frame() ? faultViews(*m_feed.frame(), m_document.vocabulary()) : std::vector<FaultView>();
}

void FaultCommands::offerEnd(const FaultView& acting, const Subject& subject, const QRect& globalBox)
{
    auto* menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("end-fault"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(
        tr("%1: %2, %3").arg(acting.targetName, acting.stateText(), faultTiming(acting, m_feed.frame()->now)));
    if (!acting.kind->undo.empty())
        connect(menu->addAction(coreText(acting.kind->undo)), &QAction::triggered, this, [this, acting] {
            endFault(m_link, acting);
            m_feed.wake();
        });
    connect(menu->addAction(tr("Change it…")), &QAction::triggered, this,
            [this, kind = toQString(acting.kind->id), subject, globalBox] {
                order(kind, subject, {}, subject, globalBox);
            });
    menu->popup(globalBox.center());
}

FaultPopover* FaultCommands::askForSelected(const QString& fault, const Subject& selected, const QRect& globalBox)
{
    const FaultDescriptor* kind = m_document.vocabulary().fault(fault.toStdString());
    if (!kind)
        return nullptr;
    const auto fits = faultFor(m_document.scene(), m_document.vocabulary(), *kind, idOf(selected));
    if (fits) {
        const auto found = findsSomething(m_document.scene(), m_document.vocabulary(), **fits, idOf(selected));
        if (found)
            return ask(toQString((*fits)->id), selected, {}, selected, globalBox);
        Q_EMIT notice(tr("%1, %2: %3").arg(coreText((*fits)->name), targetName(m_document.scene(), idOf(selected)),
                                           coreText(found.error())));
        return nullptr;
    }
    Q_EMIT notice(tr("%1: select it first, or drag the fault onto it.").arg(coreText(fits.error())));
    return nullptr;
}

FaultPopover* FaultCommands::askForStep(int step, const QRect& globalBox)
{
    const auto& experiment = m_document.scene().experiment;
    const auto position = static_cast<std::size_t>(step);
    if (position >= experiment.size())
        return nullptr;
    const ExperimentStep& before = experiment[position];
    FaultPopover* popover = open({before.fault, before.target, before.at, before.duration, before.parameters},
                                 FaultPopover::Purpose::Scene, {}, globalBox);
    connect(popover, &FaultPopover::ordered, this, [this, position](const FaultOrder& order) {
        push(ExperimentEdit::replace(position, stepFrom(order)));
    });
    return popover;
}

void FaultCommands::carryOut(const FaultOrder& order)
{
    const SimTime now = m_feed.frame() ? m_feed.frame()->now : SimTime{};
    if (order.at && *order.at > now)
        m_link.planFault(*order.at, {order.fault, order.target, order.duration, order.parameters});
    else
        replaceActing(order);
    m_feed.wake();
}

void FaultCommands::replaceActing(const FaultOrder& order)
{
    const FaultDescriptor* kind = m_document.vocabulary().fault(order.fault);
    const std::vector<FaultView> before = faultsNow();
    m_link.injectFault(order.fault, order.target, order.duration, order.parameters);
    if (const FaultView* acting = kind ? actingFault(before, *kind, order.target) : nullptr)
        endFault(m_link, *acting);
}

void FaultCommands::end(std::uint32_t fault)
{
    const std::vector<FaultView> now = faultsNow();
    const auto shown = std::ranges::find_if(now, [fault](const FaultView& view) {
        return view.id == fault || std::ranges::find(view.alike, fault) != view.alike.end();
    });
    if (shown != now.end()) {
        endFault(m_link, *shown);
        tellEnd(*shown);
    }
    m_feed.wake();
}

/// Such an end is no edit: Undo does not bring it back, and the scene goes on telling its story.
void FaultCommands::tellEnd(const FaultView& ended)
{
    if (!ended.inScene)
        return;
    Q_EMIT notice(
        ended.active
            ? tr("%1: ended in this run only. The scene still has it as it was, until you keep this.")
                  .arg(ended.targetName)
            : tr("%1: cancelled in this run only. The scene still has it, until you keep this.").arg(ended.targetName));
}

std::optional<std::size_t> FaultCommands::stepOfScene(const ExperimentStep& like) const
{
    const auto& steps = m_document.scene().experiment;
    const auto found = std::ranges::find_if(steps, [&](const ExperimentStep& step) {
        return step.fault == like.fault && step.target == like.target && step.at == like.at;
    });
    return found == steps.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - steps.begin()));
}

void FaultCommands::move(std::uint32_t id, SimTime to)
{
    const Frame* frame = m_feed.frame();
    const auto fault =
        frame ? std::ranges::find(frame->faults, id, &FaultSpec::id) : std::vector<FaultSpec>::const_iterator();
    if (!frame || fault == frame->faults.end() || fault->begun || to <= frame->now)
        return;
    const ExperimentStep step = stepOf(*fault, *frame->topology, m_document.vocabulary());
    if (const auto position = fault->inScene ? stepOfScene(step) : std::nullopt) {
        ExperimentStep moved = m_document.scene().experiment[*position];
        moved.at = to;
        push(ExperimentEdit::replace(*position, moved));
    } else {
        m_link.clearFault(id);
        m_link.planFault(to, {step.fault, step.target, step.duration, step.parameters});
    }
    m_feed.wake();
}

Unkept FaultCommands::unkeptNow() const
{
    const Frame* frame = m_feed.frame();
    return frame && frame->topology
               ? unkept(m_document.scene(), frame->faults, *frame->topology, m_document.vocabulary())
               : Unkept();
}

void FaultCommands::leaveBehind()
{
    m_leftBehind = unkeptNow();
    Q_EMIT leftBehind(m_leftBehind);
    if (!m_leftBehind.steps.empty())
        Q_EMIT notice(
            tr("Not kept from the last run: %1. The time strip offers to keep them.").arg(unkeptText(m_leftBehind)));
}

QString FaultCommands::caveat(const Unkept& kept) const
{
    QString text;
    if (!kept.lost.empty()) {
        QStringList names;
        for (const std::string& name : kept.lost)
            names += toQString(name);
        text += tr(" Not what was done to %1: it has left the scene.").arg(names.join(QStringLiteral(", ")));
    }
    if (m_feed.frame() && m_editedEpoch == m_feed.frame()->epoch)
        text += tr(" The topology was edited while this ran: those edits will hold from the start.");
    return text;
}

namespace {

/// From one experiment to the next: the edits that lead there, in this order.
std::vector<EditPtr> keepingEdits(const Unkept& unkept)
{
    std::vector<EditPtr> edits;
    std::vector<std::size_t> gone;
    for (const UnkeptStep& step : unkept.steps) {
        if (step.what == UnkeptStep::What::Cancellation)
            gone.push_back(*step.position);
        else
            edits.push_back(step.position ? ExperimentEdit::replace(*step.position, step.step)
                                          : ExperimentEdit::add(step.step));
    }
    std::ranges::sort(gone, std::greater<>());
    for (const std::size_t position : gone)
        edits.push_back(ExperimentEdit::remove(position));
    return edits;
}

/// What was left behind speaks of the scene as it was then: steps that are others now stay as they are.
void dropStale(Unkept& unkept, const std::vector<ExperimentStep>& experiment)
{
    std::erase_if(unkept.steps, [&](const UnkeptStep& step) {
        if (!step.position)
            return false;
        const ExperimentStep* now = *step.position < experiment.size() ? &experiment[*step.position] : nullptr;
        return now == nullptr || now->fault != step.step.fault || now->target != step.step.target ||
               now->at != step.step.at;
    });
}

} // namespace

void FaultCommands::keepLive()
{
    Unkept kept = unkeptNow();
    const bool ofLastRun = kept.steps.empty() && !m_leftBehind.steps.empty();
    if (ofLastRun) {
        kept = m_leftBehind;
        dropStale(kept, m_document.scene().experiment);
    }
    if (kept.steps.empty()) {
        Q_EMIT notice(kept.lost.empty()
                          ? tr("Nothing was done by hand in this run that the scene does not have already.")
                          : tr("Nothing can be kept.") + caveat(kept));
        return;
    }
    push(std::make_unique<CompositeEdit>(keepingEdits(kept), QT_TRANSLATE_NOOP("Core", "Keep live faults")));
    m_leftBehind = {};
    Q_EMIT leftBehind(m_leftBehind);
    m_feed.wake();
    const QString but = ofLastRun ? QString() : caveat(kept);
    Q_EMIT notice(but.isEmpty() ? tr("%1 kept: Restart tells the same story.").arg(unkeptText(kept))
                                : tr("%1 kept.").arg(unkeptText(kept)) + but);
}

void FaultCommands::push(EditPtr edit)
{
    if (const auto done = m_document.push(std::move(edit)); !done)
        Q_EMIT notice(coreText(done.error()));
}

} // namespace cloudyard
