// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/faults_page.h"

#include <limits>

#include <QHBoxLayout>
#include <QPushButton>

#include "core/faults/fault_aim.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/text.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {

constexpr int kNeighbourWidth = 220; ///< px
constexpr std::uint32_t kOutdated = std::numeric_limits<std::uint32_t>::max(); ///< no id of a fault

} // namespace

FaultsPage::FaultsPage(Document& document, SessionLink& link, const Subject& subject,
                       QWidget* parent)
    : InspectorPage(parent),
      m_document(document),
      m_link(link),
      m_subject(subject),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    addButtons();
    if (subject.isScene()) {
        m_experiment = new ExperimentList(document, this);
        m_column->addWidget(m_experiment);
        m_column->addSpacing(6);
        m_column->addWidget(new SectionLabel(tr("In this run"), this));
        connect(m_experiment, &ExperimentList::editRequested, this, &FaultsPage::stepRequested);
        connect(m_experiment, &ExperimentList::refused, this, &FaultsPage::refused);
    }
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
    for (const FaultDescriptor* fault : faults) {
        auto* now = new QPushButton(this);
        auto* more = new QPushButton(QStringLiteral("…"), this);
        more->setObjectName(toQString(fault->id) + QStringLiteral("-later"));
        more->setToolTip(fault->endsItself ? tr("Now or later") : tr("For how long, with what parameters, now or later"));
        more->setAccessibleName(
            (fault->endsItself ? tr("%1 later") : tr("%1 with a time")).arg(coreText(fault->verb)));
        more->setFixedWidth(38);
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(now, 1);
        row->addWidget(more);
        m_column->addLayout(row);
        connect(now, &QPushButton::clicked, this, [this, at = m_buttons.size()] { press(m_buttons[at]); });
        m_buttons.push_back({fault, now, more});
        connect(more, &QPushButton::clicked, this, [this, fault, more] {
            Q_EMIT faultRequested(toQString(fault->id), {more->mapToGlobal(QPoint(0, 0)), more->size()});
        });
    }
}

/// What has no faults of its own is hit through what it stands in and what it is linked to.
void FaultsPage::addNeighbours(QVBoxLayout& column)
{
    const Scene& scene = m_document.scene();
    column.addSpacing(6);
    column.addWidget(new SectionLabel(tr("Can be broken near it"), m_rows));
    std::vector<std::string> near;
    const Node* node = scene.find(m_subject.node);
    for (const Node* place = node ? scene.find(node->parent) : nullptr; place; place = scene.find(place->parent))
        near.push_back(place->id.str());
    std::vector<NodeId> ends;
    for (const Link& link : scene.links)
        if (link.from == m_subject.node || link.to == m_subject.node) {
            near.push_back(link.id.str());
            ends.push_back(link.from == m_subject.node ? link.to : link.from);
        }
    for (const NodeId& end : ends)
        if (const Node* other = scene.find(end); other && !faultsForNode(m_document.vocabulary(), *other).empty())
            near.push_back(other->id.str());
    for (const std::string& id : near) {
        auto* go = new QPushButton(m_rows);
        go->setObjectName(QStringLiteral("near-") + toQString(id));
        go->setText(go->fontMetrics().elidedText(targetName(scene, id), Qt::ElideMiddle, kNeighbourWidth));
        go->setToolTip(tr("Shows what can be broken at %1").arg(targetName(scene, id)));
        column.addWidget(go);
        // Later: another selection takes this page away, with the button that is being clicked.
        connect(
            go, &QPushButton::clicked, this, [this, id] { Q_EMIT targetRequested(toQString(id)); },
            Qt::QueuedConnection);
    }
}

void FaultsPage::press(const FaultButton& pressed)
{
    if (pressed.acting)
        endFault(m_link, *pressed.acting);
    else
        m_link.injectFault(std::string(pressed.fault->id), target());
}

void FaultsPage::showActing(FaultButton& shown, const std::vector<FaultView>& faults)
{
    const FaultView* acting = actingFault(faults, *shown.fault, target());
    shown.acting = acting ? std::optional(*acting) : std::nullopt;
    const Theme& theme = themeOf(this);
    const bool ends = acting && !shown.fault->undo.empty();
    shown.button->setText(coreText(ends ? shown.fault->undo : shown.fault->verb));
    shown.button->setIcon(ends ? tintedIcon(QStringLiteral("restart"), theme.okText(), theme.faint)
                               : tintedIcon(toQString(shown.fault->id), theme.errText(), theme.faint));
    shown.button->setToolTip(ends ? tr("Ends it: %1 now").arg(coreText(shown.fault->state))
                                  : coreText(shown.fault->help));
    const auto found = findsSomething(m_document.scene(), m_document.vocabulary(), *shown.fault, target());
    if (!acting && !found)
        shown.button->setToolTip(coreText(found.error()));
    shown.button->setEnabled(acting ? ends : found.has_value());
    shown.more->setEnabled(!acting && found);
}

void FaultsPage::sync()
{
    if (m_experiment)
        m_experiment->sync();
    m_shown.assign(1, kOutdated); // an edit may have changed what a fault finds here
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
    for (const FaultView& fault : faults) {
        wanted.push_back(fault.id * 2 + (fault.active ? 1 : 0));
        for (const std::uint32_t id : fault.alike)
            wanted.push_back(id * 2 + 1);
    }
    if (m_rows && wanted == m_shown) {
        for (std::size_t i = 0; i < faults.size(); ++i)
            m_timings[i]->setText(faultTiming(faults[i], now));
        return;
    }
    m_shown = std::move(wanted);
    for (FaultButton& each : m_buttons)
        showActing(each, faults);
    m_timings.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 4, 0, 0);
    for (const FaultView& fault : faults) {
        auto* restore = new QPushButton(fault.active ? coreText(fault.kind->undo) : tr("Cancel"), m_rows);
        restore->setVisible(!restore->text().isEmpty());
        auto* name = new ElidedLabel(tr("%1: %2").arg(fault.targetName, fault.stateText()), 12, QFont::Medium,
                                     fault.active ? TextTone::Error : TextTone::Normal, m_rows);
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
                [this, fault] { endFault(m_link, fault); });
    }
    if (faults.empty())
        column->addWidget(new ToneLabel(tr("Nothing is broken here."), 12, QFont::Normal,
                                        TextTone::Muted, m_rows));
    if (m_buttons.empty() && !m_subject.isScene())
        addNeighbours(*column);
    column->addStretch();
    m_column->addWidget(m_rows, 1);
}

} // namespace cloudyard
