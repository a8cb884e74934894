// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/view.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {

View::View(double scale, QPointF origin, QSize size, double dpr)
    : m_scale(std::clamp(scale, kMinScale, kMaxScale)), m_origin(origin), m_size(size), m_dpr(dpr),
      m_detail(detailAt(m_scale))
{
}

View View::fitted(const QRectF& content, QSize size, double dpr, const QMarginsF& margins,
                  double maxScale)
{
    const QRectF room = QRectF(QPointF(0, 0), size).marginsRemoved(margins);
    const double width = std::max(content.width(), 1.0);
    const double height = std::max(content.height(), 1.0);
    const double wanted = std::min({room.width() / width, room.height() / height, maxScale});
    const double scale = std::clamp(wanted, kMinScale, kMaxScale);
    const QPointF origin = room.center() - content.center() * scale;
    return View(scale, QPointF(std::round(origin.x()), std::round(origin.y())), size, dpr);
}

QRectF View::toScreen(const QRectF& scene) const
{
    return QRectF(toScreen(scene.topLeft()), scene.size() * m_scale);
}

QRectF View::toScene(const QRectF& screen) const
{
    return QRectF(toScene(screen.topLeft()), screen.size() / m_scale);
}

View View::panned(QPoint by) const
{
    View view = *this;
    view.m_origin += by;
    return view;
}

View View::zoomed(double factor, QPointF fixedScreenPoint) const
{
    View view = *this;
    view.m_scale = std::clamp(m_scale * factor, kMinScale, kMaxScale);
    view.m_origin = fixedScreenPoint - toScene(fixedScreenPoint) * view.m_scale;
    view.m_detail = detailAt(view.m_scale, m_detail);
    return view;
}

View View::resized(QSize size, double dpr) const
{
    View view = *this;
    view.m_size = size;
    view.m_dpr = dpr;
    return view;
}

View View::between(const View& from, const View& to, double share)
{
    if (share >= 1)
        return to;
    View view = to;
    view.m_scale = from.m_scale * std::pow(to.m_scale / from.m_scale, share);
    // The one point that stays where it is on the screen does so all the way.
    const double grows = to.m_scale - from.m_scale;
    const double way = std::abs(grows) > 1e-9 * to.m_scale ? (view.m_scale - from.m_scale) / grows : share;
    view.m_origin = from.m_origin + (to.m_origin - from.m_origin) * way;
    view.m_detail.link = std::min(to.m_detail.link, LinkDetail::Line);
    return view;
}

View View::centredOn(QPointF scene) const
{
    View view = *this;
    const QPointF middle(m_size.width() / 2.0, m_size.height() / 2.0);
    const QPointF origin = middle - scene * m_scale;
    view.m_origin = QPointF(std::round(origin.x()), std::round(origin.y()));
    return view;
}

} // namespace cloudyard
