// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/overview_page.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "core/model/scene_check.h"
#include "core/services/scene_network.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/kind_words.h"
#include "gui/panels/look/state_words.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr int kGap = 8;
constexpr int kColumns = 2;
constexpr std::size_t kLatencyTile = 4; ///< of a link: forward, then backward

} // namespace

OverviewPage::OverviewPage(const Document& document, const Subject& subject, QWidget* parent)
    : InspectorPage(parent),
      m_document(document),
      m_subject(subject),
      m_tileBox(new QWidget(this)),
      m_slots(new MeterBar(this)),
      m_waiting(new MeterBar(this)),
      m_about(new ToneLabel({}, 12, QFont::Normal, TextTone::Muted, this)),
      m_notes(new NotesView(this)),
      m_hints(new ToneLabel({}, 12, QFont::Medium, TextTone::Warn, this)),
      m_notesOfRun(new ToneLabel({}, 12, QFont::Normal, TextTone::Normal, this)),
      m_classes(new ToneLabel({}, 12, QFont::Normal, TextTone::Normal, this))
{
    auto* grid = new QGridLayout(m_tileBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    for (ToneLabel* label : {m_about, m_hints, m_notesOfRun, m_classes}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget* part :
         {static_cast<QWidget*>(m_hints), static_cast<QWidget*>(m_notesOfRun), m_tileBox,
          static_cast<QWidget*>(m_slots), static_cast<QWidget*>(m_waiting), static_cast<QWidget*>(m_classes),
          static_cast<QWidget*>(m_about), static_cast<QWidget*>(m_notes)})
        column->addWidget(part);
    column->addStretch();
    const Node* node = m_document.scene().find(m_subject.node);
    m_kind = node ? m_document.vocabulary().kind(node->kind) : nullptr;
    if (node) {
        m_contents = new ContentsView(m_document, m_subject.node, this);
        column->insertWidget(column->indexOf(m_tileBox), m_contents);
        connect(m_contents, &ContentsView::chosen, this, [this](const NodeId& chosen) {
            Q_EMIT jumpRequested({chosen, {}});
        });
    }
    if (m_kind)
        addNodeTiles(*m_kind);
    else if (m_subject.isScene())
        addSceneTiles();
    else
        addLinkTiles();
    clearFrame();
    sync();
}

MetricTile* OverviewPage::addTile(const QString& caption, const QString& help)
{
    const int index = static_cast<int>(m_tiles.size());
    m_tiles.push_back(new MetricTile(m_tileBox));
    m_tiles.back()->setCaption(caption);
    m_tiles.back()->setToolTip(help);
    static_cast<QGridLayout*>(m_tileBox->layout())
        ->addWidget(m_tiles.back(), index / kColumns, index % kColumns);
    return m_tiles.back();
}

void OverviewPage::addNodeTiles(const KindDescriptor& kind)
{
    for (const MetricDescriptor& metric : kind.metrics)
        addTile(coreText(metric.label),
                coreText(metric.help) + u'\n' +
                    (metric.source == MetricSource::Gauge ? tr("As it stands now")
                                                          : tr("Over the last 10 simulated seconds")));
}

void OverviewPage::addLinkTiles()
{
    addTile(tr("Rate, forward"), tr("Packets a second along the arrow, over the last 10 simulated seconds"));
    addTile(tr("Rate, backward"), tr("Packets a second against the arrow, over the last 10 simulated seconds"));
    addTile(tr("Departures"), tr("Packets either way, since 0 s"));
    addTile(tr("State"), {});
    addTile(tr("One way, forward"), {});
    addTile(tr("One way, backward"), {});
}

/// How long a packet takes without faults: known before the run.
void OverviewPage::showLatency(const Link& link)
{
    const auto latency = latencyOf(m_document.scene(), link);
    const auto text = [](Duration time) { return numberText(time.toSeconds(), MetricUnit::Seconds); };
    for (std::size_t side = 0; side < 2; ++side) {
        MetricTile* tile = m_tiles[kLatencyTile + side];
        const NumberText mean = latency ? text(side == 0 ? latency->forward : latency->backward) : NumberText{};
        tile->setValue(latency ? mean.value : QStringLiteral("–"), mean.unit);
        tile->setToolTip(latency ? tr("Latency of a packet, mean, without faults") : coreText(latency.error()));
    }
    if (!latency)
        return;
    const QString origin = latency->isSet ? tr("The latency is set on the link.")
                                          : tr("The latency follows from the places of both ends.");
    const QString jitter = latency->jitterFrom == latency->jitterTo
                               ? tr("No jitter.")
                               : tr("Jitter: nine of ten packets take %1 to %2.")
                                     .arg(text(latency->jitterFrom).joined(), text(latency->jitterTo).joined());
    m_about->setText(origin + u' ' + jitter);
}

void OverviewPage::addSceneTiles()
{
    addTile(tr("Requests / s · 10 s"), tr("Issued by all clients, over the last 10 simulated seconds"));
    addTile(tr("Latency p95 · 10 s"), tr("Of answered requests, over the last 10 simulated seconds"));
    addTile(tr("Success · 10 s"), tr("Share of the requests that ended in the last 10 simulated seconds"));
    addTile(
        tr("Backlog · now"),
        tr("Messages that wait in queues now, dead letters among them; without a queue the requests that wait for a server"));
}

void OverviewPage::sync()
{
    const Scene& scene = m_document.scene();
    if (m_subject.isScene()) {
        const bool hasNotes = !scene.nodes.empty() && !scene.notes.empty();
        m_notes->setVisible(hasNotes);
        m_notes->setNotes(hasNotes ? toQString(scene.notes) : QString());
        m_about->setVisible(!hasNotes);
        m_about->setText(scene.nodes.empty() ? tr("Nothing is here yet. Drag a component from the left onto the map, "
                                                  "or press N for an example.")
                                             : tr("Click a component, a link or a place to see and change it; "
                                                  "right-click to break it."));
        m_hints->hide();
        return;
    }
    m_notes->hide();
    const Node* node = scene.find(m_subject.node);
    m_about->setText(m_kind ? aboutKind(*m_kind) : QString());
    m_classNames.clear();
    if (node && m_kind && m_kind->classesMade != nullptr)
        for (const std::string& name : m_kind->classesMade(*node))
            m_classNames << toQString(name);
    QStringList hints;
    if (node)
        for (const std::string& hint : hintsFor(scene, *node, m_document.vocabulary()))
            hints << coreText(hint);
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!hints.isEmpty());
    if (const Link* link = scene.find(m_subject.link))
        showLatency(*link);
}

void OverviewPage::clearFrame()
{
    const bool isLink = !m_subject.link.empty(); // its latency is known without a run
    for (std::size_t i = 0; i < m_tiles.size() && !(isLink && i == kLatencyTile); ++i)
        m_tiles[i]->setValue(QStringLiteral("–"), {});
    m_slots->hide();
    m_waiting->hide();
    m_notesOfRun->hide();
    m_classes->hide();
    if (m_contents)
        m_contents->clearFrame();
}

void OverviewPage::showFrame(const Frame& frame)
{
    showClasses(frame);
    if (m_subject.isScene())
        showScene(frame.scene);
    else if (const NodeIndex node = frame.topology->findNode(m_subject.node.str());
             node < frame.nodes.size())
        showNode(frame, node);
    else if (const LinkIndex link = frame.topology->findLink(m_subject.link.str());
             link < frame.links.size())
        showLink(frame, link);
    else
        clearFrame();
}

void OverviewPage::showScene(const SceneNumbers& numbers)
{
    const NumberText texts[] = {numberText(numbers.live.arrivalRate, MetricUnit::PerSecond),
                                numberText(numbers.live.sojournP95, MetricUnit::Seconds),
                                numberText(numbers.live.successRatio, MetricUnit::Ratio),
                                numberText(numbers.backlog, MetricUnit::Messages)};
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setValue(texts[i].value, texts[i].unit);
}

void OverviewPage::showNode(const Frame& frame, NodeIndex index)
{
    const NodeFrame& node = frame.nodes[index];
    for (std::size_t m = 0; m < m_tiles.size() && m < node.metrics.size(); ++m) {
        const NumberText text =
            numberText(static_cast<double>(node.metrics[m]), m_kind->metrics[m].unit);
        m_tiles[m]->setValue(text.value, text.unit);
    }
    showMeters(node.view);
    showNotes(frame, node.view);
    m_contents->showFrame(frame, index);
}

void OverviewPage::showNotes(const Frame& frame, const NodeView& view)
{
    QStringList lines;
    for (const NodeNote& note : view.said())
        lines << cardNote(note, nodeName(*frame.topology, note.other), frame.now).whole();
    lines.removeAll(QString());
    m_notesOfRun->setText(lines.join(u'\n'));
    m_notesOfRun->setVisible(!lines.isEmpty());
}

void OverviewPage::showClasses(const Frame& frame)
{
    QStringList lines;
    for (const ClassFrame& of : frame.classes) {
        const QString name = toQString(frame.topology->classes[of.number].name);
        if (!m_subject.isScene() && !m_classNames.contains(name))
            continue;
        const NumberText rate = numberText(of.live.arrivalRate, MetricUnit::PerSecond);
        const NumberText success = numberText(of.live.successRatio, MetricUnit::Ratio);
        const NumberText p95 = numberText(of.live.sojournP95, MetricUnit::Seconds);
        lines << tr("%1: %2, %3 ok, p95 %4").arg(name, rate.joined(), success.joined(), p95.joined());
    }
    m_classes->setText(lines.join(u'\n'));
    m_classes->setVisible(!lines.isEmpty());
}

void OverviewPage::showLink(const Frame& frame, LinkIndex index)
{
    const LinkFrame& link = frame.links[index];
    for (std::size_t side = 0; side < 2; ++side) {
        const NumberText rate =
            numberText(static_cast<double>(link.rate[side]), MetricUnit::PerSecond);
        m_tiles[side]->setValue(rate.value, rate.unit);
    }
    m_tiles[2]->setValue(countText(link.departures[0] + link.departures[1]), {});
    m_tiles[3]->setValue(link.cut ? tr("cut") : tr("up"), {});
}

void OverviewPage::showMeters(const NodeView& view)
{
    const auto meter = [](MeterBar* bar, const QString& caption, std::uint32_t used,
                          std::uint32_t all) {
        bar->setVisible(all > 0);
        if (all > 0)
            bar->setValue(caption, tr("%1 of %2").arg(countText(used), countText(all)),
                          double(used) / all);
    };
    meter(m_slots, tr("Busy slots"), view.slotsUsed, view.slots);
    meter(m_waiting, tr("Waiting line"), view.waiting, view.waitingLimit);
}

} // namespace cloudyard
