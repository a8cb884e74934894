// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/flight_tip.h"

#include <QCoreApplication>
#include <QStringList>

#include "gui/canvas/draw/bundle_shape.h"
#include "gui/canvas/draw/flight_dots.h"
#include "gui/canvas/draw/live_text.h"

namespace cloudyard {
namespace {

constexpr double kReach = 7; ///< px around a dot's centre

struct FlightTip {
    Q_DECLARE_TR_FUNCTIONS(FlightTip)
};

/// Attempts of requests count from their first one on, receives of messages from the second.
QString whatItIs(const Flight& flight)
{
    switch (flight.state) {
    case FlightState::Request: return FlightTip::tr("Request");
    case FlightState::Response: return FlightTip::tr("Response");
    case FlightState::Retry: return FlightTip::tr("Retry, attempt %1").arg(flight.attempt + 1);
    case FlightState::Error: return FlightTip::tr("Error: refused");
    case FlightState::Delivery: return FlightTip::tr("Message");
    case FlightState::Redelivery: return FlightTip::tr("Redelivery: received again");
    case FlightState::Housekeeping: break;
    }
    return FlightTip::tr("Poll, check or acknowledgement");
}

QString clockWithMillis(SimTime time)
{
    const std::int64_t ms = time.ns / 1'000'000;
    return QStringLiteral("%1.%2").arg(minuteClock(ms / 1000)).arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace

std::optional<std::size_t> flightAt(const FlightWindow& window, const CanvasSnapshot& snapshot, const View& view,
                                    QPointF point)
{
    const bool bundled = showsBundles(view);
    const double reach = kReach / view.scale();
    const QPointF spot = view.toScene(point);
    const QRectF near(spot.x() - reach, spot.y() - reach, 2 * reach, 2 * reach);
    double best = reach * reach;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < window.flights.size(); ++i) {
        const ShownFlight& flight = window.flights[i];
        if (flight.link >= snapshot.links->size() || window.now < flight.start || window.now >= flight.end)
            continue;
        const LinkPath& path = pathOfFlights(snapshot, flight.link, bundled);
        const QRectF box = path.bounds().adjusted(-reach, -reach, reach, reach);
        if (!box.contains(spot) || path.length() <= 0)
            continue;
        const QPointF away = path.pointAt(shareOfWay(flight, window.now)) - spot;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < best) {
            best = distance;
            found = i;
        }
    }
    return found;
}

QString flightTip(const ShownFlight& shown, const Flight& flight, const CanvasSnapshot& snapshot)
{
    const CanvasLink& link = (*snapshot.links)[shown.link];
    const QString from = (*snapshot.items)[link.from].title, to = (*snapshot.items)[link.to].title;
    QStringList parts{whatItIs(flight), shown.backward ? FlightTip::tr("%1 back to %2").arg(to, from)
                                                       : QStringLiteral("%1 → %2").arg(from, to)};
    const auto takes = static_cast<float>((flight.arrive - flight.depart).toSeconds());
    parts += FlightTip::tr("left at %1, takes %2")
                 .arg(clockWithMillis(flight.depart), metricText(takes, MetricUnit::Seconds));
    if (shown.vanishes)
        parts += FlightTip::tr("nobody gets it");
    if (shown.weight > 1)
        parts += FlightTip::tr("stands for %1").arg(shown.weight);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace cloudyard
