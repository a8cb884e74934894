// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/session_link.h"

#include <utility>

#include <QTimer>

#include "gui/language/core_text.h"

namespace cloudyard {

SessionLink::SessionLink(Document& document, Session::Options options, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_options(options)
{
    connect(&m_document, &Document::replaced, this, &SessionLink::start);
    connect(&m_document, &Document::changed, this, &SessionLink::sendEdit);
    start();
}

SessionLink::~SessionLink() = default;

void SessionLink::start()
{
    m_session.reset();
    m_edits = 0;
    m_owesEdits = false;
    m_pace = m_document.scene().pace;
    auto session = Session::create(std::make_shared<const Scene>(m_document.scene()), m_options);
    if (session)
        m_session = *std::move(session);
    m_obstacle = session ? QString() : coreText(session.error());
    post(command::SetPace{m_pace});
    Q_EMIT sessionChanged();
}

void SessionLink::sendEdit(const ChangeSet& changes)
{
    if (changes.isCosmetic)
        return;
    if (!m_session)
        return start();
    ++m_edits;
    if (!std::exchange(m_owesEdits, true))
        QTimer::singleShot(0, this, &SessionLink::handOver);
}

void SessionLink::handOver()
{
    if (std::exchange(m_owesEdits, false) && m_session)
        m_session->post(command::ApplyScene{std::make_shared<const Scene>(m_document.scene()), m_edits});
}

Session* SessionLink::session()
{
    handOver();
    return m_session.get();
}

void SessionLink::post(Command command)
{
    handOver();
    if (m_session)
        m_session->post(std::move(command));
}

void SessionLink::setPace(double pace)
{
    m_pace = pace;
    post(command::SetPace{pace});
}

void SessionLink::injectFault(const std::string& fault, const std::string& target,
                              std::optional<Duration> duration, SettingMap parameters)
{
    post(command::InjectFault{fault, target, duration, std::move(parameters)});
    Q_EMIT faultAsked();
}

void SessionLink::planFault(SimTime at, command::InjectFault what)
{
    post(command::PlanFault{at, std::move(what)});
}

} // namespace cloudyard
