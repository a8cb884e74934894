// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSize>

#include "gui/canvas/scene/detail_policy.h"

namespace cloudyard {

/// Which part of the plane is seen, and how large: the one transform between scene units and the view.
///
/// Guarantees: toScene(toScreen(p)) == p up to rounding; the scale stays within [kMinScale, kMaxScale]; the level
/// of detail follows the scale with hysteresis. Screen coordinates are device-independent pixels from the view's
/// top-left corner; `dpr` device pixels make one of them. A value: any thread.
class View {
public:
    static constexpr double kMinScale = 0.04;
    static constexpr double kMaxScale = 4.0;

    View() = default;
    View(double scale, QPointF origin, QSize size, double dpr = 1);

    /// The largest view of `content` (scene units) that leaves `margins` (px) free and does not exceed `maxScale`.
    [[nodiscard]] static View fitted(const QRectF& content, QSize size, double dpr,
                                     const QMarginsF& margins, double maxScale = 1.6);

    [[nodiscard]] double scale() const { return m_scale; }   ///< px per scene unit
    [[nodiscard]] QPointF origin() const { return m_origin; } ///< where the scene's (0, 0) lies, px
    [[nodiscard]] QSize size() const { return m_size; }       ///< px
    [[nodiscard]] double dpr() const { return m_dpr; }
    [[nodiscard]] const Detail& detail() const { return m_detail; }

    [[nodiscard]] QPointF toScreen(QPointF scene) const { return scene * m_scale + m_origin; }
    [[nodiscard]] QPointF toScene(QPointF screen) const { return (screen - m_origin) / m_scale; }
    [[nodiscard]] QRectF toScreen(const QRectF& scene) const;
    [[nodiscard]] QRectF toScene(const QRectF& screen) const;
    /// What can be seen, in scene units.
    [[nodiscard]] QRectF visibleScene() const { return toScene(QRectF(QPointF(0, 0), m_size)); }

    /// The same picture moved by whole pixels, so that drawn pixels can be moved instead of drawn again.
    [[nodiscard]] View panned(QPoint by) const;
    /// Zoomed about a point of the screen, which stays where it is.
    [[nodiscard]] View zoomed(double factor, QPointF fixedScreenPoint) const;
    [[nodiscard]] View resized(QSize size, double dpr) const;
    /// On the way from one view to another of the same size, without a jump: at share 0 the one, at 1 the other. While it
    /// moves, links have no labels.
    [[nodiscard]] static View between(const View& from, const View& to, double share);
    /// The same scale with `scene` in the middle.
    [[nodiscard]] View centredOn(QPointF scene) const;

    bool operator==(const View&) const = default;

private:
    double m_scale = 1;
    QPointF m_origin;
    QSize m_size{800, 600};
    double m_dpr = 1;
    Detail m_detail = detailAt(1.0);
};

} // namespace cloudyard
