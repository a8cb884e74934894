// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/layers/static_layer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

#include <QElapsedTimer>
#include <QPainter>

namespace cloudyard {
namespace {

constexpr double kRoundDamage = 26; ///< px beyond an item's box that its picture may reach
constexpr double kRepairMilliseconds = 2; ///< that a frame may draw again, and one part more
constexpr std::size_t kMostRepairs = 160;

/// Moves the pixels of an image; what is exposed keeps its old content and must be drawn.
void shiftPixels(QImage& image, QPoint by)
{
    const int width = image.width() - std::abs(by.x()), height = image.height() - std::abs(by.y());
    if (width <= 0 || height <= 0)
        return;
    const auto bytes = static_cast<std::size_t>(width) * 4;
    const int fromX = std::max(0, -by.x()), toX = std::max(0, by.x());
    const int fromY = std::max(0, -by.y()), toY = std::max(0, by.y());
    const auto stride = static_cast<std::ptrdiff_t>(image.bytesPerLine());
    uchar* bits = image.bits();
    for (int i = 0; i < height; ++i) {
        const int row = by.y() > 0 ? height - 1 - i : i; // never over rows still to be read
        std::memmove(bits + (toY + row) * stride + toX * 4, bits + (fromY + row) * stride + fromX * 4, bytes);
    }
}

/// An image of a view as another one sees it. Whether that is the same and a copy does.
bool paintAs(QImage& frame, const QImage& image, const View& from, const View& as, QRgb around)
{
    if (frame.size() == image.size() && from.scale() == as.scale() && from.origin() == as.origin()) {
        std::memcpy(frame.bits(), image.constBits(), static_cast<std::size_t>(image.sizeInBytes()));
        return true;
    }
    frame.fill(around);
    QPainter painter(&frame);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    const double scale = as.scale() / from.scale();
    const QPointF origin = as.origin() - from.origin() * scale;
    painter.drawImage(QRectF(origin, QSizeF(from.size()) * scale), image);
    return false;
}

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) * 1e-6; }

} // namespace

StaticLayer::StaticLayer(QObject* parent) : QObject(parent)
{
    m_zoomRest.setSingleShot(true);
    m_zoomRest.setInterval(kZoomRest);
    connect(&m_zoomRest, &QTimer::timeout, this, &StaticLayer::request);
    m_turn.setSingleShot(true);
    m_turn.setInterval(kTurnEvery);
    connect(&m_turn, &QTimer::timeout, this, &StaticLayer::turn);
    connect(&m_worker, &RenderWorker::finished, this, [this](const RenderResult& result) { take(result); });
}

void StaticLayer::update(const CanvasSnapshot& snapshot, std::uint64_t geometry, const View& view, const Theme& theme,
                         const std::vector<QRectF>& damage, const std::vector<QRectF>& turned)
{
    m_snapshot = snapshot;
    m_wanted = {geometry, view, &theme, snapshot.noon};
    for (const QRectF& area : damage) // what waits already is drawn as it is then
        if (m_damage.size() > kMostRepairs || std::ranges::find(m_damage, area) == m_damage.end())
            m_damage.push_back(area);
    fadeStates(turned);
    if (m_worker.isBusy())
        m_damageSinceRequest.insert(m_damageSinceRequest.end(), damage.begin(), damage.end());
    catchUp();
}

void StaticLayer::setFades(std::function<double()> wall)
{
    m_wall = std::move(wall);
    m_fade.reset();
    m_states.clear();
}

/// Brings the picture as near to what is wanted as can be done at once, and orders the rest.
void StaticLayer::catchUp()
{
    if (m_image.isNull() || m_shown.view.size() != m_wanted.view.size() || m_shown.view.dpr() != m_wanted.view.dpr())
        return renderAll();
    if (m_shown.samePlane(m_wanted)) {
        m_restingAt = 0;
        if (const auto pan = panBetween(m_shown.view, m_wanted.view)) {
            scroll(*pan);
            repairDamage();
            awaitTurn();
            return;
        }
    }
    const bool zooming = m_shown.view.scale() != m_wanted.view.scale() && m_shown.theme == m_wanted.theme &&
                         m_shown.geometry == m_wanted.geometry;
    if (!zooming && m_cost <= kSyncMilliseconds)
        return renderAll();
    const double drift = m_wanted.view.scale() / m_shown.view.scale();
    if (zooming && std::max(drift, 1 / drift) < kMostDrift)
        awaitRest();
    else if (!m_requested.samePlane(m_wanted))
        request();
}

/// The night as it came and went is drawn soon; where it only moves on, a picture a while ago is good enough.
void StaticLayer::awaitTurn()
{
    if (m_shown.noon.has_value() != m_wanted.noon.has_value())
        turn();
    else if (m_shown.noon != m_wanted.noon && !m_turn.isActive())
        m_turn.start();
}

/// Never at once: a frame should not wait for it.
void StaticLayer::turn()
{
    if (m_shown.samePlane(m_wanted) && m_shown.noon != m_wanted.noon && !m_worker.isBusy())
        request();
}

/// From the last step of the zoom on, not from the last frame: while a run plays these never rest.
void StaticLayer::awaitRest()
{
    if (std::exchange(m_restingAt, m_wanted.view.scale()) != m_wanted.view.scale())
        m_zoomRest.start();
}

std::optional<QPoint> StaticLayer::panBetween(const View& from, const View& to)
{
    const QPointF by = (to.origin() - from.origin()) * from.dpr();
    const QPoint whole = by.toPoint();
    const QPointF rest = by - QPointF(whole);
    if (std::abs(rest.x()) > 0.01 || std::abs(rest.y()) > 0.01)
        return {};
    return whole;
}

void StaticLayer::scroll(QPoint by)
{
    const std::optional<int> noon = m_shown.noon;
    m_shown = m_wanted;
    m_shown.noon = noon;
    if (by.isNull())
        return;
    const QRect all = m_image.rect();
    shiftPixels(m_image, by);
    m_states.move(by);
    if (std::abs(by.x()) >= all.width() || std::abs(by.y()) >= all.height())
        return redraw(all);
    if (by.y() != 0)
        redraw(QRect(0, by.y() > 0 ? 0 : all.height() + by.y(), all.width(), std::abs(by.y())));
    if (by.x() != 0)
        redraw(QRect(by.x() > 0 ? 0 : all.width() + by.x(), 0, std::abs(by.x()), all.height()));
}

/// Repairs the oldest damage first, as much as a frame has time for; the rest waits for the next one.
void StaticLayer::repairDamage()
{
    std::erase_if(m_damage, [this](const QRectF& area) { return !partOf(area).intersects(m_image.rect()); });
    if (m_damage.size() > kMostRepairs)
        return repairAll();
    QElapsedTimer timer;
    timer.start();
    std::size_t repaired = 0;
    while (repaired < m_damage.size() && milliseconds(timer) < kRepairMilliseconds)
        redraw(partOf(m_damage[repaired++]) & m_image.rect());
    m_damage.erase(m_damage.begin(), m_damage.begin() + static_cast<std::ptrdiff_t>(repaired));
    if (!m_damage.empty())
        Q_EMIT changed();
}

/// So many repairs cost more than a new picture.
void StaticLayer::repairAll()
{
    if (m_cost <= kSyncMilliseconds)
        renderAll();
    else if (!m_worker.isBusy())
        request();
}

/// What of the image, in device px, the picture of an area may reach.
QRect StaticLayer::partOf(const QRectF& area) const
{
    const double dpr = m_shown.view.dpr();
    const QRectF box = m_shown.view.toScreen(area).adjusted(-kRoundDamage, -kRoundDamage, kRoundDamage, kRoundDamage);
    return QRectF(box.topLeft() * dpr, box.size() * dpr).toAlignedRect();
}

void StaticLayer::redraw(const QRect& part)
{
    m_snapshot.noon = m_shown.noon;
    if (!part.isEmpty())
        m_renderer.renderStatic(m_image, m_snapshot, m_shown.view, *m_shown.theme, part);
}

void StaticLayer::renderAll()
{
    QElapsedTimer timer;
    timer.start();
    m_zoomRest.stop();
    m_turn.stop();
    m_worker.discard();
    m_ordered.clear();
    m_shown = m_wanted;
    m_requested = {};
    m_damage.clear();
    m_fade.reset();
    m_states.clear();
    if (m_image.size() != CanvasRenderer::imageFor(m_wanted.view).size() ||
        m_image.devicePixelRatio() != m_wanted.view.dpr())
        m_image = CanvasRenderer::imageFor(m_wanted.view);
    redraw(m_image.rect());
    m_cost = milliseconds(timer);
    Q_EMIT settled();
}

void StaticLayer::request()
{
    m_zoomRest.stop();
    m_requested = m_wanted;
    m_snapshot.noon = m_wanted.noon;
    if (!m_worker.isBusy())
        m_damageSinceRequest.clear();
    m_ordered[++m_orders] = m_wanted;
    m_worker.request({m_snapshot, m_wanted.view, m_wanted.theme, m_orders});
}

void StaticLayer::take(RenderResult result)
{
    m_cost = result.milliseconds;
    const State state = m_ordered[result.number];
    m_ordered.erase(m_ordered.begin(), m_ordered.upper_bound(result.number));
    if (!state.samePlane(m_wanted)) {
        m_requested = m_worker.isBusy() ? m_requested : State{};
        return catchUp();
    }
    beginFade(state);
    if (const auto by = panBetween(m_shown.view, state.view); by && m_shown.samePlane(state))
        m_states.move(*by);
    else
        m_states.clear();
    m_image = std::move(result.image);
    m_renderer.map() = result.map;
    m_shown = state;
    m_damage = m_damageSinceRequest;
    catchUp();
    Q_EMIT changed();
    if (isSettled())
        Q_EMIT settled();
}

void StaticLayer::beginFade(const State& next)
{
    const bool isLevel = m_shown.theme == next.theme && m_shown.geometry == next.geometry &&
                         m_shown.view.size() == next.view.size() && m_shown.view.dpr() == next.view.dpr() &&
                         m_shown.view.detail() != next.view.detail();
    m_fade.reset();
    if (m_wall && isLevel && !m_image.isNull())
        m_fade = Fade{m_image, m_shown.view, {m_wall(), kFade}};
}

/// From what is seen now: before it is drawn anew.
void StaticLayer::fadeStates(const std::vector<QRectF>& turned)
{
    if (!m_wall || turned.empty() || m_image.isNull() || !m_shown.samePlane(m_wanted))
        return;
    std::vector<QRect> parts;
    for (const QRectF& area : turned)
        if (const QRect part = partOf(area) & m_image.rect(); !part.isEmpty())
            parts.push_back(part);
    m_states.begin(m_image, parts, m_wall());
}

bool StaticLayer::present(QImage& frame, const View& as, double wall)
{
    if (m_image.isNull())
        return false;
    QElapsedTimer timer;
    timer.start();
    const bool isCopy = paintAs(frame, m_image, m_shown.view, as, m_wanted.theme->ocean);
    m_copyCost = isCopy ? milliseconds(timer) : 0;
    if (const auto by = panBetween(m_shown.view, as); by && m_shown.view.scale() == as.scale())
        m_states.present(frame, *by, wall);
    if (m_fade)
        fadeInto(frame, as, wall);
    return true;
}

void StaticLayer::fadeInto(QImage& frame, const View& as, double wall)
{
    if (m_fade->over.isOver(wall) || m_fade->before.size() != frame.size()) {
        m_fade.reset();
        return;
    }
    if (m_fade->scaled.isNull() || m_fade->scaledFor != as) {
        if (m_fade->scaled.isNull())
            m_fade->scaled = CanvasRenderer::imageFor(m_fade->view);
        paintAs(m_fade->scaled, m_fade->before, m_fade->view, as, m_wanted.theme->ocean);
        m_fade->scaledFor = as;
    }
    const auto left = static_cast<std::uint32_t>(std::lround(256 * (1 - m_fade->over.share(wall))));
    for (int y = 0; y < frame.height(); ++y) {
        auto* const to = reinterpret_cast<std::uint32_t*>(frame.scanLine(y));
        const auto* const from = reinterpret_cast<const std::uint32_t*>(std::as_const(m_fade->scaled).constScanLine(y));
        mixRow(to, from, frame.width(), left);
    }
}

void StaticLayer::renderNow()
{
    if (!isSettled() && m_wanted.theme)
        renderAll();
    m_fade.reset();
    m_states.clear();
}

} // namespace cloudyard
