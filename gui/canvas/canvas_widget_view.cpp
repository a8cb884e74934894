// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the scene the canvas shows: where the view goes, and the ways on which the picture follows it.
#include <algorithm>
#include <utility>

#include "gui/canvas/canvas_chips.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/canvas/draw/place_shape.h"
#include "gui/canvas/frame_clock.h"
#include "gui/canvas/input/name_editor.h"
#include "gui/canvas/input/note_editor.h"

namespace cloudyard {
namespace {

constexpr double kEmptyScale = 0.62; ///< of a scene in which nothing is yet: what is dropped has its name
constexpr QPointF kEmptyMiddle(-240, -420); ///< the Atlantic: Ireland, Virginia and São Paulo are near
constexpr double kRoundRevealed = 32; ///< px
constexpr double kGlide = 250; ///< ms

} // namespace

void CanvasWidget::setView(const View& view)
{
    if (view == m_view)
        return;
    if (view.scale() != m_view.scale())
        closeEditors();
    m_view = view;
    m_glide.reset();
    m_fitted = false;
    m_chips->showView(m_model, m_view);
    update();
    Q_EMIT viewChanged();
}

void CanvasWidget::setMotion(Motion motion)
{
    m_motion = motion;
    m_glide.reset();
    m_static.setFades(motion == Motion::Moving ? std::function<double()>([this] { return wall(); }) : nullptr);
    m_model.setStill(motion == Motion::Reduced);
    update();
}

/// Milliseconds since the canvas was made.
double CanvasWidget::wall() const { return static_cast<double>(m_wall.nsecsElapsed()) * 1e-6; }

/// All but the picture is there at once.
void CanvasWidget::glideTo(const View& view)
{
    const View from = shownView();
    setView(view);
    if (m_motion != Motion::Moving || !isVisible() || from == m_view || from.size() != m_view.size())
        return;
    m_glide = Glide{from, {wall(), kGlide}};
    beat();
}

View CanvasWidget::shownView() const
{
    return m_glide ? View::between(m_glide->from, m_view, m_glide->over.easedOut(wall())) : m_view;
}

/// Frames come while the run plays or a transition is under way.
void CanvasWidget::beat()
{
    const double now = wall();
    if (m_glide && m_glide->over.isOver(now))
        m_glide.reset();
    m_clock->setMoving(m_playing || m_glide || m_static.isFading(now));
}

QString CanvasWidget::viewState() const
{
    const QPointF middle = m_view.visibleScene().center();
    return m_fitted ? QString() : QStringLiteral("%1 %2 %3").arg(m_view.scale()).arg(middle.x()).arg(middle.y());
}

void CanvasWidget::restoreView(const QString& state)
{
    const QStringList parts = state.split(u' ');
    if (parts.size() != 3 || parts[0].toDouble() <= 0)
        return;
    setView(View(parts[0].toDouble(), {}, size(), devicePixelRatioF())
                .centredOn({parts[1].toDouble(), parts[2].toDouble()}));
}

void CanvasWidget::zoomToFit()
{
    glideTo(fittedView());
    m_fitted = true;
}

View CanvasWidget::fittedView() const
{
    const QRectF bounds = m_model.contentBounds();
    if (bounds.isEmpty())
        return View(kEmptyScale, {}, size(), devicePixelRatioF()).centredOn(kEmptyMiddle);
    QMarginsF margins = m_chips->margins();
    const View fitted = View::fitted(bounds, size(), devicePixelRatioF(), margins);
    const double rise = riseOfWords(fitted);
    if (rise <= 0)
        return fitted;
    margins.setTop(margins.top() + rise); // else chips would lie on what regions say
    return View::fitted(bounds, size(), devicePixelRatioF(), margins);
}

void CanvasWidget::zoomTo(const std::vector<NodeId>& ids)
{
    QRectF bounds;
    for (const NodeId& id : ids)
        if (const ItemIndex item = m_model.find(id); item != kNoIndex)
            bounds = bounds.united(m_model.items()[item].rect);
    if (!bounds.isEmpty())
        glideTo(View::fitted(bounds.adjusted(-40, -40, 40, 40), size(), devicePixelRatioF(), m_chips->margins(), 1.6));
}

void CanvasWidget::reveal(const std::vector<NodeId>& ids)
{
    QRectF box;
    for (const NodeId& id : ids)
        box = box.united(boxOf(id));
    const QRectF room = QRectF(rect()).marginsRemoved(m_chips->margins());
    const QRectF wanted = box.adjusted(-kRoundRevealed, -kRoundRevealed, kRoundRevealed, kRoundRevealed);
    if (box.isEmpty() || room.contains(wanted))
        return;
    if (wanted.width() > room.width() || wanted.height() > room.height())
        return zoomToFit();
    const auto shift = [](double low, double high, double from, double to) {
        return low < from ? from - low : high > to ? to - high : 0;
    };
    const QPointF by(shift(wanted.left(), wanted.right(), room.left(), room.right()),
                     shift(wanted.top(), wanted.bottom(), room.top(), room.bottom()));
    glideTo(m_view.panned(by.toPoint()));
}

/// What was just placed may have been pushed out of sight by what grew for it.
void CanvasWidget::followPlaced()
{
    const std::vector<NodeId> placed = std::exchange(m_placed, {});
    const auto isSeen = [this](const NodeId& id) {
        const QRectF box = boxOf(id);
        const bool isPlace = !box.isEmpty() && m_model.items()[m_model.find(id)].isPlace();
        return isPlace ? box.intersects(rect()) : QRectF(rect()).contains(box.center());
    };
    if (!placed.empty() && std::ranges::none_of(placed, isSeen))
        reveal(placed);
}

void CanvasWidget::zoomBy(double factor) { glideTo(m_view.zoomed(factor, QPointF(width() / 2.0, height() / 2.0))); }

} // namespace cloudyard
