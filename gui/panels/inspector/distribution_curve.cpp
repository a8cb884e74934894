// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/distribution_curve.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include "core/base/units.h"
#include "gui/language/numbers.h"
#include "gui/panels/look/cloudyard_style.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr int kSteps = 72;
constexpr double kSeen = 0.99;
constexpr int kTextHeight = 14;
constexpr int kCurveHeight = 24;
constexpr int kTextSize = 10;

/// Three digits are enough to judge by.
QString rough(Duration duration)
{
    const double seconds = duration.toSeconds();
    const auto said = [](double value) { return numberLocale().toString(value, 'g', 3); };
    if (seconds >= 1)
        return said(seconds) + QStringLiteral(" s");
    return seconds >= 1e-3 ? said(seconds * 1e3) + QStringLiteral(" ms") : said(seconds * 1e6) + QStringLiteral(" µs");
}

} // namespace

DistributionCurve::DistributionCurve(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void DistributionCurve::show(const std::optional<Distribution>& distribution)
{
    setVisible(distribution.has_value());
    if (!distribution)
        return;
    const double end = std::max(1e-9, distribution->quantile(kSeen).toSeconds() * 1.05);
    m_heights.assign(kSteps, 0);
    double before = 0, highest = 0;
    for (int i = 0; i < kSteps; ++i) {
        const double upTo = distribution->cdf(Duration::fromSeconds(end * (i + 1) / kSteps));
        m_heights[static_cast<std::size_t>(i)] = upTo - before;
        highest = std::max(highest, upTo - before);
        before = upTo;
    }
    for (double& height : m_heights)
        height = highest > 0 ? height / highest : 0;
    m_mean = std::clamp(distribution->mean().toSeconds() / end, 0.0, 1.0);
    m_words = tr("mean %1 · 99 % within %2").arg(rough(distribution->mean()), rough(distribution->quantile(kSeen)));
    setToolTip(m_words);
    setAccessibleName(tr("Curve"));
    setAccessibleDescription(m_words);
    fit();
    update();
}

QStringList DistributionCurve::lines() const
{
    const bool fits = QFontMetrics(sansFont(kTextSize, QFont::Normal)).horizontalAdvance(m_words) <= width();
    return fits ? QStringList{m_words} : m_words.split(QStringLiteral(" · "));
}

void DistributionCurve::fit()
{
    setFixedHeight(kCurveHeight + 2 + kTextHeight * static_cast<int>(lines().size()));
}

void DistributionCurve::resizeEvent(QResizeEvent*) { fit(); }

void DistributionCurve::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0, 1, width(), kCurveHeight);
    QPainterPath line;
    QPainterPath area(box.bottomLeft());
    for (std::size_t i = 0; i < m_heights.size(); ++i) {
        const QPointF at(box.left() + box.width() * (static_cast<double>(i) + 0.5) / kSteps,
                         box.bottom() - m_heights[i] * box.height());
        i == 0 ? line.moveTo(at) : line.lineTo(at);
        area.lineTo(at);
    }
    area.lineTo(box.bottomRight());
    area.closeSubpath();
    painter.fillPath(area, QColor(blended(theme.accent, theme.panel, 40)));
    painter.setPen(QPen(QColor(theme.accent), 1.4));
    painter.drawPath(line);
    painter.setPen(QPen(QColor(theme.muted), 1, Qt::DashLine));
    const double mean = box.left() + box.width() * m_mean;
    painter.drawLine(QPointF(mean, box.top()), QPointF(mean, box.bottom()));
    painter.setFont(sansFont(kTextSize, QFont::Normal));
    painter.setPen(QColor(theme.muted));
    double top = box.bottom() + 1;
    for (const QString& words : lines()) {
        painter.drawText(QRectF(0, top, width(), kTextHeight), Qt::AlignLeft | Qt::AlignVCenter, words);
        top += kTextHeight;
    }
}

} // namespace cloudyard
