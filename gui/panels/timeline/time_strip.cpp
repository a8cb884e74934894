// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/timeline/time_strip.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include "gui/canvas/input/fault_drop.h"
#include "gui/panels/faults/fault_times.h"
#include "gui/panels/look/panel_fonts.h"

namespace cloudyard {

namespace {

constexpr int kMargin = 14;
constexpr double kLeastBand = 4;   ///< px

QPushButton* flatButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setFixedHeight(20);
    button->setFont(sansFont(12, QFont::DemiBold));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

TimeStrip::TimeStrip(const Document& document, const FrameFeed& feed, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_feed(feed),
      m_story(new ElidedLabel({}, 12, QFont::Medium, TextTone::Normal, this)),
      m_skip(flatButton(tr("skip to it"), this)),
      m_invitation(new ElidedLabel({}, 12, QFont::Normal, TextTone::Muted, this)),
      m_keep(flatButton({}, this))
{
    setFixedHeight(kHeight);
    setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Time strip"));
    m_skip->setToolTip(tr("Run as fast as possible up to this moment"));
    m_keep->setToolTip(tr("Make what you broke by hand part of the scene: Restart then tells the same story"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 1, 8, kHeight - 22);
    row->setSpacing(4);
    row->addWidget(m_story);
    row->addWidget(m_skip);
    row->addWidget(m_invitation, 1);
    row->addWidget(m_keep);
    m_click.setSingleShot(true);
    connect(&m_click, &QTimer::timeout, this, [this] { goTo(m_clicked); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipRequested(m_next); });
    connect(m_keep, &QPushButton::clicked, this, &TimeStrip::keepRequested);
    connect(&m_feed, &FrameFeed::badgesDue, this, &TimeStrip::showFrame);
    connect(&m_feed, &FrameFeed::frameArrived, this, &TimeStrip::showStory);
    connect(&m_feed, &FrameFeed::emptied, this, &TimeStrip::clear);
    clear();
}

void TimeStrip::clear()
{
    m_content = {};
    m_now = {};
    m_drag.reset();
    m_story->setText(tr("Nothing runs yet"));
    m_invitation->setText({});
    m_skip->hide();
    m_keep->hide();
    resetSpan();
}

void TimeStrip::showFrame(const Frame& frame)
{
    m_now = frame.now;
    m_content = stripContent(frame, m_feed.milestones(), m_document.vocabulary());
    const auto next =
        std::ranges::find(m_content.bands, StripBand::State::Planned, &StripBand::state);
    const bool isComing = next != m_content.bands.end();
    m_next = isComing ? next->from : SimTime::never();
    m_skip->setVisible(isComing);
    showStory(frame);
    m_invitation->setText(isComing ? QStringLiteral("· ") + invitation(frame, m_document.vocabulary())
                                   : tr("drag a fault here to plan one, or right-click anything to break it"));
    showKeep(frame);
    resetSpan();
}

void TimeStrip::showKeep(const Frame& frame)
{
    const Unkept now = unkept(m_document.scene(), frame.faults, *frame.topology, m_document.vocabulary());
    const std::size_t faults = now.count(UnkeptStep::What::Fault);
    m_keep->setVisible(!now.steps.empty() || !m_leftBehind.steps.empty());
    if (now.steps.empty())
        m_keep->setText(tr("Not kept: %1 · Keep in the scene").arg(unkeptText(m_leftBehind)));
    else if (faults == now.steps.size())
        m_keep->setText(faults == 1 ? tr("Keep 1 live fault in the scene")
                                    : tr("Keep %1 live faults in the scene").arg(faults));
    else
        m_keep->setText(tr("Keep %1 in the scene").arg(unkeptText(now)));
}

void TimeStrip::offerLeftBehind(const Unkept& unkept)
{
    m_leftBehind = unkept;
    if (m_feed.frame())
        showKeep(*m_feed.frame());
}

/// With every frame, so that it counts down together with the chip on the map.
void TimeStrip::showStory(const Frame& frame)
{
    const QString story = storyText(frame, m_document.vocabulary());
    m_story->setText((story.isEmpty() ? tr("Nothing more is planned") : story) + QStringLiteral(" ·"));
}

void TimeStrip::resetSpan()
{
    SimTime last;
    for (const StripBand& band : m_content.bands)
        last = std::max(last, band.from);
    m_span = stripSpan(m_now, m_document.scene().duration, last);
    m_span.left = kMargin;
    m_span.right = std::max(kMargin + 1, width() - kMargin);
    update();
}

void TimeStrip::resizeEvent(QResizeEvent*) { resetSpan(); }

QPoint TimeStrip::pointAt(SimTime time) const { return QPointF(m_span.x(time), kAxis).toPoint(); }

bool TimeStrip::isOnTrack(QPointF at) const
{
    return at.y() >= kTrackTop - 4 && at.x() >= kMargin - 6 && at.x() <= width() - kMargin + 6;
}

bool TimeStrip::isToCome(SimTime time) const
{
    const auto end = m_document.scene().duration;
    return time > m_now && (!end || time.sinceStart() <= *end);
}

void TimeStrip::goTo(SimTime time)
{
    if (isToCome(time))
        Q_EMIT skipRequested(time);
    else if (isPast(time))
        Q_EMIT backRequested(time);
}

QRectF TimeStrip::boxOf(const StripBand& band) const
{
    const bool dragged = m_drag && m_drag->moved && m_drag->fault == band.fault;
    const SimTime from = dragged ? m_drag->to : band.from;
    const SimTime open = band.state == StripBand::State::Active ? m_now : m_span.to;
    const SimTime to = band.to < SimTime::never() ? from + (band.to - band.from) : std::max(from, open);
    const double left = m_span.x(std::clamp(from, m_span.from, m_span.to));
    const double right = m_span.x(std::clamp(to, m_span.from, m_span.to));
    const double pitch = kTrackHeight / m_content.lanes;
    const double gap = m_content.lanes > 1 ? 1 : 0;
    return {left, kTrackTop + band.lane * pitch, std::max(kLeastBand, right - left), pitch - gap};
}

const StripBand* TimeStrip::bandAt(QPointF at) const
{
    const double reach = m_content.lanes > 1 ? 0.5 : 3;
    const auto holds = [&](const StripBand& band) {
        return (m_span.holds(band.from) || m_span.holds(std::min(band.to, m_span.to))) &&
               boxOf(band).adjusted(-2, -reach, 2, reach).contains(at);
    };
    const auto found = std::ranges::find_if(m_content.bands.rbegin(), m_content.bands.rend(), holds);
    return found == m_content.bands.rend() ? nullptr : &*found;
}

const StripMark* TimeStrip::markAt(QPointF at) const
{
    const StripMark* nearest = nullptr;
    double least = kMarkReach;
    if (std::abs(at.y() - kAxis) > kTrackHeight)
        return nullptr;
    for (const StripMark& mark : m_content.marks) {
        const double away = std::abs(m_span.x(mark.at) - at.x());
        if (m_span.holds(mark.at) && away <= least) {
            nearest = &mark;
            least = away;
        }
    }
    return nearest;
}

/// All that lies under a point, and the time there.
QString TimeStrip::tipAt(QPointF at) const
{
    QStringList lines;
    for (const StripMark& mark : m_content.marks)
        if (m_span.holds(mark.at) && std::abs(m_span.x(mark.at) - at.x()) <= kMarkReach &&
            std::abs(at.y() - kAxis) <= kTrackHeight)
            lines << mark.text;
    if (lines.size() > 8)
        lines = lines.mid(0, 7) << tr("and %1 more").arg(lines.size() - 7);
    if (const StripBand* band = bandAt(at))
        lines << band->text;
    if (!lines.isEmpty())
        return lines.join(QStringLiteral("<br>"));
    const SimTime time = snapped(m_span.time(at.x()), m_span);
    if (isToCome(time))
        return tr("%1 · click to skip there, double-click to plan a fault").arg(clockOf(time));
    return isPast(time) ? tr("%1 · click to go back: the story is told again up to there").arg(clockOf(time))
                        : clockOf(time);
}

// Pointer and keys ---------------------------------------------------------------------------------

void TimeStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isOnTrack(event->position()))
        return;
    m_pressed = event->position();
    const StripBand* band = markAt(m_pressed) ? nullptr : bandAt(m_pressed);
    if (band && band->state == StripBand::State::Planned)
        m_drag = Drag{band->fault, m_span.time(m_pressed.x()), band->from};
}

void TimeStrip::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (m_drag && (event->buttons() & Qt::LeftButton)) {
        const auto band = std::ranges::find(m_content.bands, m_drag->fault, &StripBand::fault);
        m_drag->moved = m_drag->moved || std::abs(m_pointer->x() - m_pressed.x()) >= QApplication::startDragDistance();
        if (band != m_content.bands.end() && m_drag->moved) {
            const SimTime wanted = band->from + (m_span.time(m_pointer->x()) - m_drag->grabbed);
            m_drag->to = std::clamp(snapped(wanted, m_span), m_now + Duration{1},
                                    std::max(m_now + Duration{1}, m_span.to - m_span.pixel()));
        }
    }
    const StripBand* band = bandAt(*m_pointer);
    const bool grabs = band && band->state == StripBand::State::Planned;
    setCursor(grabs ? Qt::SizeHorCursor : isOnTrack(*m_pointer) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TimeStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto drag = std::exchange(m_drag, {});
    update();
    if (drag && drag->moved) {
        Q_EMIT moveRequested(drag->fault, drag->to);
        return;
    }
    const QPointF at = event->position();
    if (!isOnTrack(at) || !isOnTrack(m_pressed))
        return;
    if (const StripMark* mark = markAt(at))
        return Q_EMIT targetClicked(QString::fromStdString(mark->target));
    if (const StripBand* band = bandAt(at))
        return Q_EMIT targetClicked(QString::fromStdString(band->target));
    m_clicked = snapped(m_span.time(at.x()), m_span);
    if (isToCome(m_clicked) || isPast(m_clicked))
        m_click.start(QApplication::doubleClickInterval());
}

void TimeStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_click.stop();
    m_pressed = {};
    const SimTime at = snapped(m_span.time(event->position().x()), m_span);
    if (isOnTrack(event->position()) && isToCome(at))
        Q_EMIT planRequested({}, at, event->globalPosition().toPoint());
}

void TimeStrip::leaveEvent(QEvent*)
{
    m_pointer.reset();
    update();
}

std::vector<std::pair<SimTime, std::string>> TimeStrip::stops() const
{
    std::vector<std::pair<SimTime, std::string>> all;
    for (const StripBand& band : m_content.bands)
        all.emplace_back(band.from, band.target);
    for (const StripMark& mark : m_content.marks)
        all.emplace_back(mark.at, mark.target);
    std::ranges::stable_sort(all, {}, &std::pair<SimTime, std::string>::first);
    return all;
}

void TimeStrip::walk(int step)
{
    const auto all = stops();
    if (all.empty())
        return;
    m_focused = std::clamp(m_focused + step, 0, static_cast<int>(all.size()) - 1);
    const QPoint at = pointAt(all[static_cast<std::size_t>(m_focused)].first);
    m_pointer = at;
    setAccessibleDescription(tipAt(at).remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>")));
    QToolTip::showText(mapToGlobal(at), tipAt(at), this);
    update();
}

void TimeStrip::moveFocused(int seconds)
{
    const StripBand* band = m_pointer ? bandAt(*m_pointer) : nullptr;
    if (!band || band->state != StripBand::State::Planned)
        return;
    const SimTime to = band->from + Duration::seconds(seconds);
    if (isToCome(to))
        Q_EMIT moveRequested(band->fault, to);
    m_pointer = pointAt(to);
}

void TimeStrip::keyPressEvent(QKeyEvent* event)
{
    const int way = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const auto all = stops();
    const bool hasStop = m_focused >= 0 && m_focused < static_cast<int>(all.size());
    const StripBand* band = m_pointer ? bandAt(*m_pointer) : nullptr;
    if (way != 0 && event->modifiers().testFlag(Qt::AltModifier))
        moveFocused(way);
    else if (way != 0)
        walk(way);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && hasStop)
        Q_EMIT targetClicked(QString::fromStdString(all[static_cast<std::size_t>(m_focused)].second));
    else if (event->key() == Qt::Key_Delete && band && band->state == StripBand::State::Planned)
        Q_EMIT cancelRequested(band->fault);
    else
        QWidget::keyPressEvent(event);
}

void TimeStrip::contextMenuEvent(QContextMenuEvent* event)
{
    const SimTime at = snapped(m_span.time(event->pos().x()), m_span);
    const StripBand* band = bandAt(event->pos());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, bool enabled, auto act) {
        QAction* action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("&Plan a Fault at %1…").arg(clockOf(at)), isToCome(at),
        [this, at, where = event->globalPos()] { Q_EMIT planRequested({}, at, where); });
    add(isPast(at) ? tr("Go &Back to %1").arg(clockOf(at)) : tr("&Skip to %1").arg(clockOf(at)),
        isPast(at) || isToCome(at), [this, at] { goTo(at); });
    const bool isPlanned = band && band->state == StripBand::State::Planned;
    if (isPlanned || (band && band->state == StripBand::State::Active && !band->undo.isEmpty()))
        add(isPlanned ? tr("&Cancel it") : band->undo, true,
            [this, fault = band->fault] { Q_EMIT cancelRequested(fault); });
    menu->addSeparator();
    add(tr("&Keep live Faults in the Scene"), !m_keep->isHidden(), [this] { Q_EMIT keepRequested(); });
    add(tr("Restore &Everything"), std::ranges::count(m_content.bands, StripBand::State::Active, &StripBand::state) > 0,
        [this] { Q_EMIT restoreAllRequested(); });
    menu->popup(event->globalPos());
}

// Drops ---------------------------------------------------------------------------------------------

void TimeStrip::dragEnterEvent(QDragEnterEvent* event)
{
    if (faultOf(*event->mimeData(), m_document.vocabulary()))
        event->acceptProposedAction();
}

void TimeStrip::dragMoveEvent(QDragMoveEvent* event)
{
    const SimTime at = snapped(m_span.time(event->position().x()), m_span);
    m_dropAt = isToCome(at) ? std::optional(at) : std::nullopt;
    event->setAccepted(m_dropAt.has_value());
    update();
}

void TimeStrip::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropAt.reset();
    update();
}

void TimeStrip::dropEvent(QDropEvent* event)
{
    const FaultDescriptor* fault = faultOf(*event->mimeData(), m_document.vocabulary());
    const SimTime at = snapped(m_span.time(event->position().x()), m_span);
    m_dropAt.reset();
    update();
    if (!fault || !isToCome(at))
        return;
    event->acceptProposedAction();
    Q_EMIT planRequested(QString::fromUtf8(fault->id.data(), static_cast<qsizetype>(fault->id.size())), at,
                         mapToGlobal(event->position().toPoint()));
}

bool TimeStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (isOnTrack(help->pos()))
            QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace cloudyard
