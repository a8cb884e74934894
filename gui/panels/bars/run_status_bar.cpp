// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/bars/run_status_bar.h"

#include <cmath>

#include <QPainter>

#include "gui/language/core_text.h"
#include "gui/language/numbers.h"
#include "gui/panels/bars/top_bar.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {
constexpr int kGap = 18;
constexpr int kCaptionGap = 6;
constexpr int kMargin = 16;
} // namespace

QString summaryText(const SceneNumbers& numbers)
{
    const QString requests = numbers.requests == 1
                                 ? RunStatusBar::tr("1 request")
                                 : RunStatusBar::tr("%1 requests").arg(countText(numbers.requests));
    QString text = RunStatusBar::tr("%1: %2 ok, %3 failed, %4 lost")
                       .arg(requests, countText(numbers.succeeded), countText(numbers.failed), countText(numbers.lost));
    if (numbers.parked > 0)
        text += RunStatusBar::tr(", %1 in a dead-letter queue").arg(countText(numbers.parked));
    if (numbers.pending > 0)
        text += RunStatusBar::tr(", %1 under way").arg(countText(numbers.pending));
    return text;
}

QString paceText(double pace)
{
    return std::isinf(pace) ? RunStatusBar::tr("Max")
           : pace < 1000    ? numberLocale().toString(pace, 'g', 3) + QChar(0x00d7)
                            : numberLocale().toString(pace, 'f', 0) + QChar(0x00d7);
}

RunStatusBar::RunStatusBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    setAccessibleName(tr("Status"));
}

void RunStatusBar::showFrame(const Frame& frame)
{
    const bool behind = frame.playing && std::isfinite(frame.paceWanted) &&
                        frame.paceReached < 0.9 * frame.paceWanted && frame.paceReached > 0;
    const QString pace =
        frame.playing && (std::isinf(frame.paceWanted) || behind)
            ? tr("%1 (reached %2)").arg(paceText(frame.paceWanted), paceText(frame.paceReached))
            : paceText(frame.paceWanted);
    m_summary = summaryText(frame.scene);
    m_summaryTip = tr("Since 0 s: %1").arg(m_summary);
    const QString state = !frame.halted.empty() ? coreText(frame.halted)
                          : frame.finished      ? tr("finished")
                          : frame.playing       ? pace
                                                : tr("paused · %1").arg(pace);
    m_left = {{tr("Sim time"), clockText(frame.now.ns)}, {tr("Speed"), state}, {{}, m_summary}};
    m_engine = {
        {tr("Events"), countText(frame.handled)},
        {tr("Events/s"), numberText(frame.eventsPerSecond, MetricUnit::None).joined()},
        {tr("FPS"), m_frames.perSecond > 0 ? QString::number(qRound(m_frames.perSecond)) : QStringLiteral("–")},
        {tr("Frame"), tr("%1 ms, p99 %2 ms")
                          .arg(numberLocale().toString(m_frames.costMedian, 'f', 1),
                               numberLocale().toString(m_frames.costP99, 'f', 1))}};
    setAccessibleDescription(m_summary);
    showToolTip();
    update();
}

void RunStatusBar::showToolTip()
{
    setToolTip(m_hint.isEmpty() ? m_summaryTip : m_hint + u'\n' + m_summaryTip);
}

void RunStatusBar::showScene(std::size_t nodes, std::size_t links)
{
    m_scene = {{tr("Nodes"), countText(nodes)}, {tr("Links"), countText(links)}};
    update();
}

void RunStatusBar::showObstacle(const QString& sentence)
{
    m_summary = tr("Cannot run: %1").arg(sentence);
    m_summaryTip = m_summary;
    m_left = {{{}, m_summary}};
    m_engine.clear();
    update();
}

void RunStatusBar::showHint(const QString& text)
{
    m_hint = text;
    showToolTip();
    update();
}

void RunStatusBar::setEngineFiguresShown(bool shown)
{
    m_engineShown = shown;
    update();
}

int RunStatusBar::paintItems(QPainter& painter, const std::vector<Item>& items, int left) const
{
    const Theme& theme = themeOf(this);
    const QFont plain = sansFont(11, QFont::Normal);
    const QFont strong = sansFont(11, QFont::DemiBold);
    for (const Item& item : items) {
        if (!item.caption.isEmpty()) {
            painter.setFont(plain);
            painter.setPen(QColor(theme.muted));
            painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, item.caption);
            left += painter.fontMetrics().horizontalAdvance(item.caption) + kCaptionGap;
        }
        painter.setFont(strong);
        painter.setPen(QColor(theme.text));
        painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, item.value);
        left += painter.fontMetrics().horizontalAdvance(item.value) + kGap;
    }
    return left;
}

int RunStatusBar::widthOf(const std::vector<Item>& items) const
{
    const QFontMetrics plain(sansFont(11, QFont::Normal));
    const QFontMetrics strong(sansFont(11, QFont::DemiBold));
    int sum = 0;
    for (const Item& item : items)
        sum += plain.horizontalAdvance(item.caption) + kCaptionGap +
               strong.horizontalAdvance(item.value) + kGap;
    return sum;
}

/// The notice or hint is what people wait for: it keeps its room, and what is known from elsewhere goes, the clock
/// first.
RunStatusBar::Shown RunStatusBar::fitItems() const
{
    Shown shown{m_left, m_scene};
    if (m_engineShown)
        shown.right.insert(shown.right.end(), m_engine.begin(), m_engine.end());
    const int hint = m_hint.isEmpty() ? 0 : QFontMetrics(sansFont(11, QFont::Normal)).horizontalAdvance(m_hint) + kGap;
    const auto tooWide = [&] { return widthOf(shown.left) + widthOf(shown.right) + hint + 2 * kMargin > width(); };
    while (tooWide() && shown.left.size() > 1)
        shown.left.erase(shown.left.begin());
    while (tooWide() && !shown.right.empty())
        shown.right.erase(shown.right.begin());
    if (tooWide() && hint > 0)
        shown.left.clear();
    return shown;
}

void RunStatusBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), QColor(theme.panel));
    painter.fillRect(0, 0, width(), 1, QColor(theme.divider));
    Shown shown = fitItems();
    const int start = width() - kMargin + (shown.right.empty() ? 0 : kGap) - widthOf(shown.right);
    if (shown.left.size() == 1)
        shown.left.front().value = QFontMetrics(sansFont(11, QFont::DemiBold))
                                       .elidedText(shown.left.front().value, Qt::ElideRight, start - 2 * kMargin);
    const int left = paintItems(painter, shown.left, kMargin);
    paintItems(painter, shown.right, start);
    painter.setFont(sansFont(11, QFont::Normal));
    painter.setPen(QColor(theme.muted));
    const QRect room(left, 0, start - left - (shown.right.empty() ? 0 : kGap), height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(m_hint, Qt::ElideRight, room.width()));
}

} // namespace cloudyard
