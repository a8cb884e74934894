// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QString>

#include "core/session/session.h"
#include "gui/document/document.h"

namespace cloudyard {

/// The document's live run: makes a Session of the scene, passes commands to it, and sends it every
/// edit that is more than cosmetic as the scene that it leads to. Edits made in one go, before the run can have moved,
/// reach it as one change. A scene that cannot run has no
/// session, and `obstacle` says why; the edit that mends it starts one. GUI thread.
class SessionLink : public QObject {
    Q_OBJECT
public:
    SessionLink(Document& document, Session::Options options, QObject* parent = nullptr);
    ~SessionLink() override;

    /// It knows of all edits so far.
    [[nodiscard]] Session* session();
    /// Why there is no run: a sentence. Empty while there is one.
    [[nodiscard]] const QString& obstacle() const { return m_obstacle; }
    /// How many edits were sent to this run: a frame with fewer still shows the scene before.
    [[nodiscard]] std::uint64_t editsSent() const { return m_edits; }
    [[nodiscard]] double pace() const { return m_pace; }

    void play() { post(command::Play{}); }
    void pause() { post(command::Pause{}); }
    void restart() { post(command::Restart{}); }
    void stepEvent() { post(command::StepEvent{}); }
    void stepSecond() { post(command::StepTime{}); }
    void setPace(double pace);
    void runTo(SimTime time, bool thenPlay) { post(command::RunTo{time, thenPlay}); }
    /// Now; holds until it is restored, or for `duration`.
    void injectFault(const std::string& fault, const std::string& target,
                     std::optional<Duration> duration = {}, SettingMap parameters = {});
    /// The same at a time still to come.
    void planFault(SimTime at, command::InjectFault what);
    void terminate(const NodeId& node) { post(command::Terminate{node.str()}); }
    void clearFault(std::uint32_t id) { post(command::ClearFault{id}); }
    /// What has come of the run, and of this node if there is one, comes with the next frame.
    void askReport(const NodeId& node) { post(command::Report{node.str()}); }
    void clearAllFaults() { post(command::ClearAllFaults{}); }

Q_SIGNALS:
    /// Another session (or none) stands here: what was shown of the last one is void.
    void sessionChanged();
    /// A fault was asked for, now: people wait to see it.
    void faultAsked();

private:
    void start();
    void sendEdit(const ChangeSet& changes);
    void post(Command command);
    void handOver();

    Document& m_document;
    Session::Options m_options;
    std::unique_ptr<Session> m_session;
    QString m_obstacle;
    std::uint64_t m_edits = 0;
    bool m_owesEdits = false; ///< some are not handed over yet
    double m_pace = 1;
};

} // namespace cloudyard
