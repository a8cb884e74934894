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

/// What can be asked for with faults, from wherever it is asked: order one in detail, move one that is planned, keep what
/// was done by hand in the scene, change a step of its experiment. Orders of a run are commands, the scene is edited. A
/// refusal is a sentence. GUI thread.
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

    /// Where the same acts already the new one takes its place: it goes on without a break, with the new time and parameters.
    void carryOut(const FaultOrder& order);
    /// What is shown as one fault: ends it, or strikes it out when it is still to come.
    void end(std::uint32_t fault);
    /// A planned fault to another time: an edit of the scene if the scene brings it, else a command.
    void move(std::uint32_t fault, SimTime to);
    /// Everything done by hand in this run becomes part of the scene, in one edit.
    void keepLive();

Q_SIGNALS:
    void notice(const QString& sentence);

private:
    FaultPopover* open(FaultOrder order, FaultPopover::Purpose purpose, const Subject& hint, const QRect& globalBox);
    [[nodiscard]] std::vector<FaultView> faultsNow() const;
    FaultPopover* order(const QString& fault, const Subject& subject, std::optional<SimTime> at, const Subject& selected,
                        const QRect& globalBox);
    void replaceActing(const FaultOrder& order);
    void offerEnd(const FaultView& acting, const Subject& subject, const QRect& globalBox);
    void push(EditPtr edit);
    [[nodiscard]] std::optional<std::size_t> stepOfScene(const ExperimentStep& like) const;

    Document& m_document;
    SessionLink& m_link;
    FrameFeed& m_feed;
    QWidget* m_window;
};

} // namespace cloudyard
