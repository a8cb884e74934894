// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/canvas_chips.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <QApplication>
#include <QCursor>
#include <QGraphicsOpacityEffect>

#include "core/session/kept_faults.h"
#include "core/session/shown_faults.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/language/core_text.h"
#include "gui/language/numbers.h"

namespace cloudyard {
namespace {

constexpr int kMargin = 14;
constexpr int kGap = 8;
constexpr int kLowMargin = 6;
constexpr int kLow = 320; ///< px; below, legend and zoom bar would take the room that names on cards need
constexpr int kRoomForMinimap = 900; ///< px; on narrower canvases it would lie on what they show
constexpr std::size_t kMostToasts = 4;
constexpr int kRoomForActions = 220; ///< px, for "Restore all", "Keep in scene" and "2 more"

QString paceText(const Frame& frame, HopPlay hops, bool still)
{
    const QString pace = std::isfinite(frame.paceWanted)
                             ? numberLocale().toString(frame.paceWanted, 'g', 3) + QStringLiteral("×")
                             : CanvasChips::tr("Max");
    if (still)
        return pace + CanvasChips::tr(" · the closer the dashes, the more flows");
    switch (hops) {
    case HopPlay::Stretched: return pace + CanvasChips::tr(" · hops stretched to be seen");
    case HopPlay::ToScale: return pace + CanvasChips::tr(" · hops to scale");
    case HopPlay::AsTheyAre: break;
    }
    return CanvasChips::tr("paused · dots where they are now");
}

/// What has left the scene keeps the name that the run knows it by.
QString nameInRun(const Topology& topology, NodeIndex node)
{
    return QString::fromStdString(topology.nodeNames[node].empty() ? topology.nodeIds[node] : topology.nodeNames[node]);
}

QString targetName(const CanvasModel& model, const FaultSpec& fault, const Topology& topology)
{
    if (const ItemIndex item = model.itemOfRun(fault.node); item != kNoIndex) {
        const CanvasItem& found = model.items()[item];
        const bool nested = found.parent != kNoIndex && found.isPlace();
        return nested ? model.items()[found.parent].title + QStringLiteral(" · ") + found.title : found.title;
    }
    if (fault.node != kNone)
        return nameInRun(topology, fault.node);
    const ItemIndex link = model.linkOfRun(fault.link);
    if (link == kNoIndex)
        return nameInRun(topology, topology.links[fault.link].from) + QStringLiteral(" → ") +
               nameInRun(topology, topology.links[fault.link].to);
    const CanvasLink& found = model.links()[link];
    return model.items()[found.from].title + QStringLiteral(" → ") + model.items()[found.to].title;
}

} // namespace

CanvasChips::CanvasChips(QWidget* canvas)
    : QObject(canvas),
      m_canvas(canvas),
      m_legend(new Legend(canvas)),
      m_zoomBar(new ZoomBar(canvas)),
      m_minimap(new Minimap(canvas)),
      m_emptyHint(new EmptyHint(canvas)),
      m_verdict(new VerdictChip(canvas)),
      m_faultActions(new FaultActions(canvas)),
      m_theme(&Theme::dark())
{
    connect(m_zoomBar, &ZoomBar::zoomRequested, this, &CanvasChips::zoomRequested);
    connect(m_zoomBar, &ZoomBar::fitRequested, this, &CanvasChips::fitRequested);
    connect(m_minimap, &Minimap::centreRequested, this, &CanvasChips::centreRequested);
    connect(m_faultActions, &FaultActions::restoreAllRequested, this, &CanvasChips::restoreAllRequested);
    connect(m_faultActions, &FaultActions::keepRequested, this, &CanvasChips::keepRequested);
    connect(m_faultActions, &FaultActions::listRequested, this, &CanvasChips::listRequested);
    connect(m_emptyHint, &EmptyHint::exampleRequested, this, &CanvasChips::exampleRequested);
    connect(m_verdict, &VerdictChip::resized, this, &CanvasChips::layOut);
}

void CanvasChips::setTheme(const Theme& theme)
{
    m_theme = &theme;
    for (ChipFrame* chip :
         std::initializer_list<ChipFrame*>{m_legend, m_zoomBar, m_minimap, m_emptyHint, m_verdict, m_faultActions})
        chip->setTheme(theme);
    for (FaultToast* toast : m_toasts)
        toast->setTheme(theme);
}

void CanvasChips::layOut()
{
    const int width = m_canvas->width(), height = m_canvas->height();
    const auto put = [](QWidget* chip, int x, int y) { chip->setGeometry(QRect(QPoint(x, y), chip->sizeHint())); };
    const QSize bar = m_zoomBar->sizeHint();
    m_zoomBar->setVisible(!isLow());
    m_legend->setRoom(isLow() ? 0 : width - bar.width() - 3 * kMargin);
    put(m_legend, kMargin, height - kMargin - m_legend->sizeHint().height());
    put(m_zoomBar, width - kMargin - bar.width(), height - kMargin - bar.height());
    const QSize mini = m_minimap->sizeHint();
    put(m_minimap, width - kMargin - mini.width(), height - kMargin - bar.height() - kGap - mini.height());
    m_roomForMap = width > kRoomForMinimap && height > 420;
    const QSize hint = m_emptyHint->sizeHint();
    put(m_emptyHint, (width - hint.width()) / 2, (height - hint.height()) / 2);
    std::vector<QWidget*> top;
    std::ranges::copy_if(m_toasts, std::back_inserter(top), [](const FaultToast* toast) { return !toast->isHidden(); });
    if (!m_verdict->isHidden())
        top.insert(top.begin(), m_verdict);
    if (m_faultActions->isOffered())
        top.push_back(m_faultActions);
    stack(top);
}

/// Side by side as far as they go: that row is what fitting keeps free of the scene.
void CanvasChips::stack(const std::vector<QWidget*>& chips) const
{
    int x = kMargin, y = isLow() ? kLowMargin : kMargin, row = 0;
    for (QWidget* chip : chips) {
        const QSize size = chip->sizeHint();
        const bool goesOn = x + size.width() <= m_canvas->width() - kMargin;
        if (row > 0 && !goesOn) {
            y += row + kGap;
            x = kMargin;
            row = 0;
        }
        chip->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + kGap;
        row = std::max(row, size.height());
    }
}

QMarginsF CanvasChips::margins() const
{
    if (isLow())
        return {12, kLowMargin + 36 + 2, 12, 2};
    constexpr double kChipRow = 2.0 * kMargin + 36, kFaultChip = kMargin + 60; // names of regions stay in view below
    return isCrowded() ? QMarginsF(20, kChipRow, 20, kChipRow) : QMarginsF(28, kFaultChip, 28, 2.0 * kMargin + 44);
}

void CanvasChips::showView(const CanvasModel& model, const View& view)
{
    m_zoomBar->setScale(view.scale());
    m_minimap->show(model, view);
    m_minimap->setVisible(m_roomForMap && (showsPart(model, view) || !coversPart(model, view)));
}

bool CanvasChips::showsPart(const CanvasModel& model, const View& view)
{
    return !view.visibleScene().contains(model.contentBounds());
}

bool CanvasChips::coversPart(const CanvasModel& model, const View& view) const
{
    const QRectF under = view.toScene(QRectF(m_minimap->geometry()));
    return std::ranges::any_of(model.itemGrid().query(under), [&](ItemIndex i) {
        const CanvasItem& item = model.items()[i];
        return item.rect.intersects(under) && !(!item.isCard() && item.rect.contains(under));
    });
}

void CanvasChips::showRun(const CanvasModel& model, const Frame& frame, HopPlay hops)
{
    const bool still = model.snapshot().still;
    m_legend->setPace(paceText(frame, hops, still));
    const bool hasNight = model.snapshot().noon.has_value();
    showNight(hasNight);
    QStringList tips;
    if (hops == HopPlay::Stretched && !still)
        tips << tr("A hop takes milliseconds: it is drawn slower, so that one sees it. No dot leaves before the one "
                   "that caused it has arrived, so dots may be behind the numbers, which are of this moment.");
    if (hasNight)
        tips << tr("The map is shaded where it is night by the local time that the load of the clients follows: most "
                   "of them ask at 15:00, fewest at 03:00.");
    m_legend->setToolTip(tips.join(QStringLiteral("\n\n")));
    syncToasts(model, frame);
    const QString changed =
        frame.changes == 0 ? QString()
                           : tr("scene changed at %1").arg(minuteClock(secondsSince(SimTime{}, frame.firstChange)));
    if (m_verdict->showVerdict(frame.verdict, changed))
        layOut();
}

void CanvasChips::showNight(bool shown) { m_legend->setNight(shown); }

void CanvasChips::showNoRun()
{
    m_legend->setPace({});
    m_legend->setNight(false);
    m_verdict->showVerdict(nullptr, {});
    for (FaultToast* toast : std::exchange(m_toasts, {}))
        toast->deleteLater();
    m_faultActions->offer(false, 0, 0);
    layOut();
}

void CanvasChips::setEmpty(bool empty) { m_emptyHint->setVisible(empty); }

void CanvasChips::fadeUnder(std::optional<QPointF> dragged)
{
    constexpr double kFaded = 0.12;
    constexpr int kNear = 24; ///< px: what is dragged is larger than the pointer
    for (ChipFrame* chip : std::initializer_list<ChipFrame*>{m_minimap, m_zoomBar, m_legend}) {
        const bool fades = dragged && chip->geometry().adjusted(-kNear, -kNear, kNear, kNear).contains(dragged->toPoint());
        if (fades == (chip->graphicsEffect() != nullptr))
            continue;
        if (!fades) {
            chip->setGraphicsEffect(nullptr);
            continue;
        }
        auto* effect = new QGraphicsOpacityEffect(chip);
        effect->setOpacity(kFaded);
        chip->setGraphicsEffect(effect);
    }
}

bool CanvasChips::isLow() const { return m_canvas->height() < kLow; }

bool CanvasChips::isCrowded() const { return m_canvas->height() < 640 || m_canvas->width() < 900; }

namespace {

/// Those that act first, then those still to come, the next one first.
std::vector<ShownFault> faultsToShow(const Frame& frame)
{
    std::vector<ShownFault> shown = shownFaults(frame.faults);
    std::ranges::stable_partition(shown, [](const ShownFault& each) { return each.fault.active; });
    return shown;
}

FaultToast::Words wordsOf(const FaultDescriptor* kind, const QString& target, const FaultSpec& fault, SimTime now)
{
    const auto clock = [now](SimTime until) { return minuteClock(secondsLeft(until, now)); };
    if (!fault.active) {
        const QString in = CanvasChips::tr("in %1").arg(clock(fault.from));
        return {target + u' ' + (kind ? coreText(kind->happens) : CanvasChips::tr("breaks")), in, in,
                CanvasChips::tr("Cancel"), true};
    }
    FaultToast::Words words{target + QStringLiteral(": ") + (kind ? coreText(kind->state) : CanvasChips::tr("fault")),
                            {},
                            {},
                            kind ? coreText(kind->undo) : CanvasChips::tr("Restore"),
                            false};
    if (const QString extent = kind ? faultExtent(*kind, fault.values) : QString(); !extent.isEmpty())
        words.title += QStringLiteral(", ") + extent;
    const QString age = minuteClock(secondsSince(fault.from, now));
    words.detail = CanvasChips::tr("for %1").arg(age);
    words.brief = age;
    if (kind && kind->endsItself) { // an order: it is carried out, and that is that
        words.detail = CanvasChips::tr("since %1 · until done").arg(minuteClock(fault.from.ns / 1'000'000'000));
    } else if (fault.to >= SimTime::never()) {
        words.detail += CanvasChips::tr(" · until restored");
    } else {
        words.detail += CanvasChips::tr(" · ends in %1").arg(clock(fault.to));
        words.brief = CanvasChips::tr("%1 left").arg(clock(fault.to));
    }
    return words;
}

} // namespace

void CanvasChips::syncToasts(const CanvasModel& model, const Frame& frame)
{
    std::vector<ShownFault> shown = faultsToShow(frame);
    const auto active = std::ranges::count_if(shown, [](const ShownFault& each) { return each.fault.active; });
    const std::size_t most = isCrowded() ? kMostToasts / 2 : kMostToasts;
    std::size_t hidden = shown.size() - std::min(shown.size(), most);
    shown.resize(shown.size() - hidden);
    std::vector<FaultToast*> next;
    int right = kMargin + (m_verdict->isHidden() ? 0 : m_verdict->sizeHint().width() + kGap);
    for (const ShownFault& each : shown) {
        const FaultSpec& fault = each.fault;
        FaultToast* toast = toastFor(fault.id);
        const FaultDescriptor* kind = model.vocabulary().fault(frame.topology->faults[fault.kind]->id);
        toast->setWords(wordsOf(kind, targetName(model, fault, *frame.topology), fault, frame.now), isCrowded());
        next.push_back(toast);
        right += toast->sizeHint().width() + kGap;
        // What is to come gives way where a second row would cover the scene: the time strip shows it too.
        const bool hasRoom = fault.active || next.size() == 1 || right + kRoomForActions <= m_canvas->width();
        toast->setVisible(hasRoom);
        hidden += hasRoom ? 0 : 1;
    }
    for (FaultToast* toast : m_toasts)
        if (std::ranges::find(next, toast) == next.end()) {
            toast->hide();
            toast->deleteLater();
        }
    m_toasts = std::move(next);
    const auto keepable = static_cast<std::size_t>(std::ranges::count_if(
        frame.faults, [&](const FaultSpec& fault) { return isKeepable(fault, *frame.topology); }));
    m_faultActions->offer(active > 1, keepable, hidden);
    layOut();
}

FaultToast* CanvasChips::toastFor(std::uint32_t id)
{
    const auto found = std::find_if(m_toasts.begin(), m_toasts.end(), [&](FaultToast* t) { return t->id() == id; });
    if (found != m_toasts.end())
        return *found;
    auto* toast = new FaultToast(id, m_canvas);
    toast->setTheme(*m_theme);
    toast->show();
    connect(toast, &FaultToast::restoreRequested, this, &CanvasChips::restore);
    m_toasts.push_back(toast);
    return toast;
}

/// The second click of a double click may hit the chip that has moved up meanwhile: that one was not meant.
void CanvasChips::restore(std::uint32_t id)
{
    const QPoint at = QCursor::pos();
    const bool isDouble = m_sinceRestore.isValid() && m_sinceRestore.elapsed() < QApplication::doubleClickInterval() &&
                          (at - m_restoredAt).manhattanLength() < QApplication::startDragDistance();
    if (isDouble && id != m_restored)
        return;
    m_sinceRestore.start();
    m_restoredAt = at;
    m_restored = id;
    Q_EMIT restoreRequested(id);
}

} // namespace cloudyard
