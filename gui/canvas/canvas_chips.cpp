// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/canvas_chips.h"

#include <algorithm>
#include <cmath>

#include "gui/canvas/draw/live_text.h"

namespace cloudyard {
namespace {

constexpr int kMargin = 14;
constexpr int kGap = 8;
constexpr int kRoomForMinimap = 900; ///< px; on narrower canvases it would lie on what they show
constexpr std::size_t kMostToasts = 4;

QString paceText(const Frame& frame, bool stretching)
{
    const QString pace = std::isfinite(frame.paceWanted) ? QString::number(frame.paceWanted, 'g', 3) + QStringLiteral("×") : QStringLiteral("Max");
    return stretching ? pace + CanvasChips::tr(" · hops stretched to be seen") : pace + CanvasChips::tr(" · hops to scale");
}

QString targetName(const CanvasModel& model, const Frame& frame, const FaultSpec& fault)
{
    if (const ItemIndex item = model.itemOfRun(fault.node); item != kNoIndex) {
        const CanvasItem& found = model.items()[item];
        const bool nested = found.parent != kNoIndex && found.isPlace();
        return nested ? model.items()[found.parent].title + QStringLiteral(" · ") + found.title : found.title;
    }
    return fault.link < frame.topology->linkIds.size() ? QString::fromStdString(frame.topology->linkIds[fault.link]) : QString();
}

} // namespace

CanvasChips::CanvasChips(QWidget* canvas)
    : QObject(canvas), m_canvas(canvas), m_legend(new Legend(canvas)), m_zoomBar(new ZoomBar(canvas)), m_minimap(new Minimap(canvas)),
      m_emptyHint(new EmptyHint(canvas)), m_verdict(new VerdictChip(canvas)), m_theme(&Theme::dark())
{
    connect(m_zoomBar, &ZoomBar::zoomRequested, this, &CanvasChips::zoomRequested);
    connect(m_zoomBar, &ZoomBar::fitRequested, this, &CanvasChips::fitRequested);
    connect(m_minimap, &Minimap::centreRequested, this, &CanvasChips::centreRequested);
    connect(m_emptyHint, &EmptyHint::exampleRequested, this, &CanvasChips::exampleRequested);
    connect(m_verdict, &VerdictChip::dismissed, this, &CanvasChips::layOut);
}

void CanvasChips::setTheme(const Theme& theme)
{
    m_theme = &theme;
    for (ChipFrame* chip : std::initializer_list<ChipFrame*>{m_legend, m_zoomBar, m_minimap, m_emptyHint, m_verdict})
        chip->setTheme(theme);
    for (FaultToast* toast : m_toasts)
        toast->setTheme(theme);
}

void CanvasChips::layOut()
{
    const int width = m_canvas->width(), height = m_canvas->height();
    const auto put = [](QWidget* chip, int x, int y) { chip->setGeometry(QRect(QPoint(x, y), chip->sizeHint())); };
    const QSize bar = m_zoomBar->sizeHint();
    m_legend->setRoom(width - bar.width() - 3 * kMargin);
    put(m_legend, kMargin, height - kMargin - m_legend->sizeHint().height());
    put(m_zoomBar, width - kMargin - bar.width(), height - kMargin - bar.height());
    const QSize mini = m_minimap->sizeHint();
    put(m_minimap, width - kMargin - mini.width(), height - kMargin - bar.height() - kGap - mini.height());
    m_minimap->setVisible(width > kRoomForMinimap && height > 420);
    const QSize hint = m_emptyHint->sizeHint();
    put(m_emptyHint, (width - hint.width()) / 2, (height - hint.height()) / 2);
    int top = kMargin;
    if (!m_verdict->isHidden()) {
        put(m_verdict, kMargin, top);
        top += m_verdict->height() + kGap;
    }
    for (FaultToast* toast : m_toasts) {
        put(toast, kMargin, top);
        top += toast->height() + kGap;
    }
}

void CanvasChips::showView(const CanvasModel& model, const View& view)
{
    m_zoomBar->setScale(view.scale());
    m_minimap->show(model, view);
}

void CanvasChips::showRun(const CanvasModel& model, const Frame& frame, bool stretching)
{
    m_legend->setPace(paceText(frame, stretching));
    syncToasts(model, frame);
    if (m_verdict->showVerdict(frame.verdict))
        layOut();
}

void CanvasChips::showNoRun()
{
    m_legend->setPace({});
    m_verdict->showVerdict(nullptr);
    for (FaultToast* toast : std::exchange(m_toasts, {}))
        toast->deleteLater();
    layOut();
}

void CanvasChips::setEmpty(bool empty) { m_emptyHint->setVisible(empty); }

void CanvasChips::syncToasts(const CanvasModel& model, const Frame& frame)
{
    std::vector<const FaultSpec*> active;
    for (const FaultSpec& fault : frame.faults)
        if (fault.active && active.size() < kMostToasts)
            active.push_back(&fault);
    const auto before = m_toasts;
    std::erase_if(m_toasts, [&](FaultToast* toast) {
        const bool over = std::none_of(active.begin(), active.end(), [&](const FaultSpec* f) { return f->id == toast->id(); });
        if (over)
            toast->deleteLater();
        return over;
    });
    for (const FaultSpec* fault : active) {
        const FaultDescriptor* kind = model.vocabulary().fault(frame.topology->faults[fault->kind]->id);
        const QString state = kind ? QString::fromUtf8(kind->state.data(), static_cast<qsizetype>(kind->state.size())) : tr("fault");
        QString detail = tr("for %1").arg(clockText((frame.now - fault->from).toSeconds()));
        if (fault->to < SimTime::never())
            detail += tr(" · ends in %1").arg(clockText(std::ceil((fault->to - frame.now).toSeconds())));
        toastFor(fault->id)->setTexts(targetName(model, frame, *fault) + QStringLiteral(": ") + state, detail);
    }
    if (before != m_toasts)
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
    connect(toast, &FaultToast::restoreRequested, this, &CanvasChips::restoreRequested);
    m_toasts.push_back(toast);
    return toast;
}

} // namespace cloudyard
