// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>

#include "gui/document/frame_feed.h"
#include "gui/document/session_link.h"
#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/faults/fault_popover.h"
#include "gui/panels/inspector/inspector_page.h"

namespace cloudyard {

/// What can be asked for with faults, from wherever it is asked: order one in detail, move one that is planned, keep
/// what was done by hand in the scene, change a step of its experiment. Orders of a run are commands, the scene is
/// edited. A refusal is a sentence. GUI thread.
class FaultCommands : public QObject {
    Q_OBJECT
public:
    FaultCommands(Document& document, SessionLink& link, FrameFeed& feed, QWidget* window);

    /// Opens the form beside a box, or where the same acts already a menu that ends or changes it (then null); an empty
    /// fault, or the scene as subject, leaves that to be chosen in it.
    FaultPopover* ask(const QString& fault, const Subject& subject, std::optional<SimTime> at, const Subject& selected,
                      const QRect& globalBox);
    /// The form for a step of the scene's experiment.
    FaultPopover* askForStep(int step, const QRect& globalBox);
    /// Breaks what is selected: the form if the fault may hit it, else a notice that says what it hits.
    FaultPopover* askForSelected(const QString& fault, const Subject& selected, const QRect& globalBox);

    /// Where the same acts already the new one takes its place: it goes on without a break, with the new time and
    /// parameters.
    void carryOut(const FaultOrder& order);
    /// What is shown as one fault: ends it, or strikes it out when it is still to come.
    void end(std::uint32_t fault);
    /// A planned fault to another time: an edit of the scene if the scene brings it, else a command.
    void move(std::uint32_t fault, SimTime to);
    /// What was done by hand in this run and the scene does not tell yet.
    [[nodiscard]] Unkept unkeptNow() const;
    /// All of it becomes part of the scene, in one edit; where this run has nothing, what the last one left behind.
    /// Says what it was, and what cannot be kept.
    void keepLive();
    [[nodiscard]] bool canKeep() const { return !m_leftBehind.steps.empty() || !unkeptNow().empty(); }
    /// The run begins anew: what it has not kept may still be kept.
    void leaveBehind();

Q_SIGNALS:
    /// What the last run left behind, or nothing any more.
    void leftBehind(const cloudyard::Unkept& unkept);
    void notice(const QString& sentence);

private:
    FaultPopover* open(FaultOrder order, FaultPopover::Purpose purpose, const Subject& hint, const QRect& globalBox);
    [[nodiscard]] std::vector<FaultView> faultsNow() const;
    FaultPopover* order(const QString& fault, const Subject& subject, std::optional<SimTime> at,
                        const Subject& selected, const QRect& globalBox);
    void replaceActing(const FaultOrder& order);
    void offerEnd(const FaultView& acting, const Subject& subject, const QRect& globalBox);
    void push(EditPtr edit);
    void tellEnd(const FaultView& ended);
    void noteEdit(const ChangeSet& changes);
    /// What a Restart will not repeat as it was; empty: nothing.
    [[nodiscard]] QString caveat(const Unkept& unkept) const;
    [[nodiscard]] std::optional<std::size_t> stepOfScene(const ExperimentStep& like) const;

    Document& m_document;
    SessionLink& m_link;
    FrameFeed& m_feed;
    QWidget* m_window;
    Unkept m_leftBehind;
    std::optional<std::uint32_t> m_editedEpoch; ///< of a run in which the topology or its settings were edited
};

} // namespace cloudyard
