// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/night_shade.h"

#include <algorithm>
#include <cmath>

#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/map_projection.h"

namespace cloudyard {
namespace {

constexpr double kDusk = 75, kDark = 105; ///< degrees from noon
constexpr double kFade = 14;              ///< degrees beyond the map in which the shade ends
constexpr double kEdge = 180 + kFade;
// Towards the poles, where the outline of the map is a straight line, it ends within the map.
constexpr double kPolar = 78; ///< degrees of latitude from which on it fades
constexpr double kPolarFade = 90 - kPolar;
constexpr double kNightStep = 0.25;
constexpr int kShapes = 10;
constexpr int kSidePoints = 36;

/// From 0 to 1 without a corner at either end.
double eased(double part)
{
    const double p = std::clamp(part, 0.0, 1.0);
    return p * p * (3 - 2 * p);
}

/// Where eased() comes to `level`.
double easedInverse(double level) { return 0.5 - std::sin(std::asin(1 - 2 * level) / 3); }

/// Shortest way round the globe.
double apart(double a, double b) { return std::abs(std::remainder(a - b, 360.0)); }

double beyond(double degrees) { return 1 - eased((degrees - 180) / kFade); }

} // namespace

double darkness(double degreesFromNoon) { return eased((std::abs(degreesFromNoon) - kDusk) / (kDark - kDusk)); }

void NightShade::prepare(double noon, QRgb color)
{
    if (m_noon == noon && m_color == color)
        return;
    m_noon = noon, m_color = color;
    m_steps.clear();
    const double most = qAlpha(color) * 256 / 255.0, fromMiddle = noon - MapProjection::kCentreLon;
    for (double at = -kEdge; at < kEdge; at += kNightStep) {
        const double middle = at + kNightStep / 2;
        const double dark = std::min(darkness(apart(middle, fromMiddle)), beyond(std::abs(middle)));
        const auto share = static_cast<std::uint32_t>(std::lround(most * dark));
        if (m_steps.empty() || m_steps.back().share != share)
            m_steps.push_back({at, share});
    }
    m_steps.push_back({kEdge, 0});
}

void NightShade::draw(const PixelTarget& target, const DrawNight& night, const QRectF& bounds)
{
    if (target.clip.isEmpty() || !(bounds.width() > 0))
        return;
    prepare(night.noon, night.color);
    const MapProjection map(bounds.width());
    const QPointF middle = bounds.center();
    const double most = qAlpha(night.color) * 256 / 255.0;
    for (int y = target.clip.top(); y <= target.clip.bottom(); ++y) {
        const double latitude = map.toGeo({0, y + 0.5 - middle.y()}).lat;
        const auto mostHere =
            static_cast<std::uint32_t>(std::lround(most * (1 - eased((std::abs(latitude) - kPolar) / kPolarFade))));
        if (mostHere == 0)
            continue;
        const double degree = map.toSceneUnwrapped(latitude, MapProjection::kCentreLon + 1).x();
        const auto pixelAt = [&](double lon) {
            const double x = std::ceil(middle.x() + lon * degree - 0.5);
            return static_cast<int>(std::clamp(x, double(target.clip.left()), target.clip.right() + 1.0));
        };
        std::uint32_t* const row = target.row(y);
        const double west = (target.clip.left() - middle.x()) / degree,
                     east = (target.clip.right() + 1 - middle.x()) / degree;
        auto step = std::ranges::upper_bound(m_steps, west, {}, &Step::from);
        for (step -= step == m_steps.begin() ? 0 : 1; step + 1 < m_steps.end() && step->from < east; ++step) {
            const std::uint32_t share = std::min(step->share, mostHere);
            if (share == 0)
                continue;
            for (int x = pixelAt(step->from), end = pixelAt((step + 1)->from); x < end; ++x)
                row[x] = towards(night.color | 0xff000000u, row[x], share);
        }
    }
}

void drawNightSwatch(DrawList& list, const QRectF& box, const Theme& theme)
{
    const QRectF night(box.center().x(), box.top(), box.width() / 2, box.height());
    list.rect({box, 3, theme.land, {}});
    list.rect({night, 3, blended(theme.night, theme.land, qAlpha(theme.night)), {}});
    list.rect({box, 3, 0, {theme.coast, 1}});
}

std::vector<NightShape> nightShapes(const DrawNight& night)
{
    const MapProjection map(night.bounds.width());
    std::vector<NightShape> shapes;
    const double step = qAlpha(night.color) / 255.0 / kShapes;
    for (int i = 0; i < kShapes; ++i) {
        const QRgb color = withAlpha(night.color, qRound(255 * step / (1 - step * i)));
        const double part = easedInverse((i + 0.5) / kShapes);
        const double half = 180 - (kDusk + part * (kDark - kDusk)), edge = 180 + (1 - part) * kFade;
        const double north = kPolar + (1 - part) * kPolarFade;
        for (const double midnight : {-180.0, 180.0, 540.0}) {
            const double turned = std::remainder(night.noon - MapProjection::kCentreLon, 360.0) + midnight;
            const double from = std::max(turned - half, -edge), to = std::min(turned + half, edge);
            if (from >= to)
                continue;
            QPolygonF outline;
            const auto add = [&](double lon, int at) {
                const double latitude = std::clamp(90 - 180.0 * at / kSidePoints, -north, north);
                outline << night.bounds.center() + map.toSceneUnwrapped(latitude, MapProjection::kCentreLon + lon);
            };
            for (int at = 0; at <= kSidePoints; ++at)
                add(to, at);
            for (int at = kSidePoints; at >= 0; --at)
                add(from, at);
            shapes.push_back({outline, color});
        }
    }
    return shapes;
}

} // namespace cloudyard
