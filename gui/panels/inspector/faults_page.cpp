// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/faults_page.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/base/units.h"
#include "gui/panels/look/text.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

FaultsPage::FaultsPage(Document& document, SessionLink& link, const Subject& subject,
                       QWidget* parent)
    : InspectorPage(parent),
      m_document(document),
      m_link(link),
      m_subject(subject),
      m_duration(new QLineEdit(this)),
      m_error(new ToneLabel({}, 11, QFont::Normal, TextTone::Error, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_duration->setPlaceholderText(tr("until restored, or for: 60 s"));
    m_duration->setAccessibleName(tr("Duration of the fault"));
    m_error->hide();
    addButtons();
    clearFrame();
}

std::string FaultsPage::target() const
{
    return m_subject.link.empty() ? m_subject.node.str() : m_subject.link.str();
}

void FaultsPage::addButtons()
{
    const Node* node = m_document.scene().find(m_subject.node);
    const auto faults = node                      ? faultsForNode(m_document.vocabulary(), *node)
                        : !m_subject.link.empty() ? faultsForLinks(m_document.vocabulary())
                                                  : std::vector<const FaultDescriptor*>();
    m_duration->setVisible(!faults.empty());
    m_column->addWidget(m_duration);
    m_column->addWidget(m_error);
    const Theme& theme = themeOf(this);
    for (const FaultDescriptor* fault : faults) {
        auto* button = new QPushButton(toQString(fault->verb), this);
        button->setIcon(tintedIcon(toQString(fault->id), theme.errText(), theme.faint));
        button->setToolTip(toQString(fault->help));
        m_column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, fault] { inject(*fault); });
    }
}

void FaultsPage::inject(const FaultDescriptor& fault)
{
    const std::string text = m_duration->text().trimmed().toStdString();
    std::optional<Duration> duration;
    if (!text.empty()) {
        const auto parsed = parseDuration(text);
        m_error->setText(parsed ? QString() : toQString(parsed.error().message()));
        m_error->setVisible(!parsed);
        if (!parsed)
            return;
        duration = *parsed;
    }
    m_link.injectFault(std::string(fault.id), target(), duration);
}

void FaultsPage::clearFrame() { showFaults({}, SimTime{}); }

void FaultsPage::showFrame(const Frame& frame)
{
    std::vector<FaultView> faults = faultViews(frame, m_document.vocabulary());
    if (!m_subject.isScene())
        std::erase_if(faults, [this](const FaultView& fault) { return fault.target != target(); });
    showFaults(faults, frame.now);
}

void FaultsPage::showFaults(const std::vector<FaultView>& faults, SimTime now)
{
    std::vector<std::uint32_t> wanted;
    for (const FaultView& fault : faults)
        wanted.push_back(fault.id * 2 + (fault.active ? 1 : 0));
    if (m_rows && wanted == m_shown) {
        for (std::size_t i = 0; i < faults.size(); ++i)
            m_timings[i]->setText(faultTiming(faults[i], now));
        return;
    }
    m_shown = std::move(wanted);
    m_timings.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 4, 0, 0);
    for (const FaultView& fault : faults) {
        auto* restore = new QPushButton(fault.active ? tr("Restore") : tr("Strike out"), m_rows);
        auto* name =
            new ToneLabel(tr("%1: %2").arg(fault.targetName, toQString(fault.kind->state)), 12,
                          QFont::Medium, fault.active ? TextTone::Error : TextTone::Normal, m_rows);
        m_timings.push_back(
            new ToneLabel(faultTiming(fault, now), 11, QFont::Normal, TextTone::Muted, m_rows));
        auto* texts = new QVBoxLayout;
        texts->setSpacing(1);
        texts->addWidget(name);
        texts->addWidget(m_timings.back());
        auto* row = new QHBoxLayout;
        row->addLayout(texts, 1);
        row->addWidget(restore);
        column->addLayout(row);
        connect(restore, &QPushButton::clicked, this,
                [this, id = fault.id] { m_link.clearFault(id); });
    }
    if (faults.empty())
        column->addWidget(new ToneLabel(tr("Nothing is broken here."), 12, QFont::Normal,
                                        TextTone::Muted, m_rows));
    column->addStretch();
    m_column->addWidget(m_rows, 1);
}

} // namespace cloudyard
