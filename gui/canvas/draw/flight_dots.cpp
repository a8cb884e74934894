// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/flight_dots.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "gui/canvas/draw/shape_context.h"

namespace cloudyard {
namespace {

constexpr double kRing = 0.18;           ///< seconds that an arrival rings
constexpr double kDrop = 0.25;           ///< seconds that a lost one fades
constexpr double kFall = 6;              ///< px that it falls meanwhile
constexpr std::size_t kMostRings = 20;
constexpr std::size_t kMostTrails = 250; ///< beyond that tails run into each other
constexpr std::size_t kMostPills = 12;
constexpr std::size_t kMostNoAnswers = 3;
constexpr double kNoAnswerAway = 26;     ///< px
constexpr double kTrailStep = 5;         ///< px between the dots of a tail
constexpr std::size_t kTrail = 3;
constexpr FontSpec kNoAnswer{FontFamily::Sans, 10, QFont::Medium};

double baseRadius(CardDetail detail)
{
    switch (detail) {
    case CardDetail::Dot:
    case CardDetail::Chip: return 1.3;
    case CardDetail::Icon: return 2.0;
    case CardDetail::Title: return 2.6;
    case CardDetail::Full: break;
    }
    return 3.0;
}

class Placer {
public:
    Placer(const FlightWindow& window, const CanvasSnapshot& snapshot, const View& view, const Theme& theme)
        : m_window(window), m_snapshot(snapshot), m_view(view), m_theme(theme), m_base(baseRadius(view.detail().card)),
          m_visible(view.visibleScene().adjusted(-20, -20, 20, 20)), m_seen(snapshot.links->size(), Seen::Unknown)
    {
        m_withTrails = view.detail().card >= CardDetail::Title && window.flights.size() < kMostTrails;
    }

    MovingPicture place()
    {
        m_picture.dots.reserve(m_window.flights.size());
        for (const ShownFlight& flight : m_window.flights)
            if (flight.link < m_snapshot.links->size())
                placeOne(flight);
        return std::move(m_picture);
    }

private:
    void placeOne(const ShownFlight& flight)
    {
        const CanvasLink& link = (*m_snapshot.links)[flight.link];
        const LinkPath& path = link.path;
        if (m_window.now < flight.start || !canBeSeen(flight.link, path))
            return;
        if (m_window.now >= flight.end) {
            flight.vanishes ? fade(flight, path) : ring(flight, link);
            return;
        }
        const double t = (m_window.now - flight.start) / (flight.end - flight.start);
        const FlightDot dot = dotAt(flight, path, t, 255);
        if (m_withTrails)
            addTrail(flight, path, t, dot);
        m_picture.dots.push_back(dot);
        if (flight.weight >= kPillFrom && m_pills++ < kMostPills)
            drawBatchPill(m_picture.above, {dot.x, dot.y}, static_cast<double>(dotRadius(dot.size)), flight.weight, dot.color, m_theme);
    }

    /// Asked once a link, not once a flight.
    [[nodiscard]] bool canBeSeen(ItemIndex link, const LinkPath& path)
    {
        if (m_seen[link] == Seen::Unknown) {
            const QRectF& box = path.bounds();
            const bool in = box.left() <= m_visible.right() && box.right() >= m_visible.left() && box.top() <= m_visible.bottom()
                            && box.bottom() >= m_visible.top();
            m_seen[link] = in && path.length() > 0 ? Seen::Yes : Seen::No;
        }
        return m_seen[link] == Seen::Yes;
    }

    [[nodiscard]] FlightDot dotAt(const ShownFlight& flight, const LinkPath& path, double t, int alpha) const
    {
        const QPointF at = m_view.toScreen(path.pointAt(flight.backward ? 1 - t : t));
        const double base = flight.state == FlightState::Housekeeping ? m_base * 0.6 : m_base;
        const double radius = batchRadius(base, flight.weight);
        return {static_cast<float>(at.x()), static_cast<float>(at.y()), static_cast<std::uint8_t>(dotSize(radius)),
                dotColorOf(flight.state), static_cast<std::uint8_t>(alpha)};
    }

    void addTrail(const ShownFlight& flight, const LinkPath& path, double t, const FlightDot& head)
    {
        if (flight.state == FlightState::Housekeeping)
            return;
        const double step = kTrailStep / std::max(1.0, path.length() * m_view.scale());
        std::array<QPointF, kTrail> behind;
        std::size_t count = 0;
        for (std::size_t i = 0; i < kTrail && t - step * static_cast<double>(i + 1) > 0; ++i) {
            const double back = t - step * static_cast<double>(i + 1);
            behind[count++] = m_view.toScreen(path.pointAt(flight.backward ? 1 - back : back));
        }
        appendTrail(m_picture.dots, head, std::span(behind.data(), count));
    }

    /// What nobody gets turns grey at the end of its way, falls and fades; now and then it says why.
    void fade(const ShownFlight& flight, const LinkPath& path)
    {
        const double age = (m_window.now - flight.end) / kDrop;
        if (age >= 1)
            return;
        FlightDot dot = dotAt(flight, path, 1, static_cast<int>(255 * (1 - age)));
        dot.color = DotColor::Off;
        dot.y += static_cast<float>(kFall * age);
        m_picture.dots.push_back(dot);
        if (m_view.detail().card >= CardDetail::Title)
            sayNoAnswer(flight, path);
    }

    /// Beside the line, a little before its end; once a link.
    void sayNoAnswer(const ShownFlight& flight, const LinkPath& path)
    {
        const bool said = std::find(m_silent.begin(), m_silent.end(), flight.link) != m_silent.end();
        if (said || m_silent.size() >= kMostNoAnswers)
            return;
        m_silent.push_back(flight.link);
        const double back = std::min(0.5, kNoAnswerAway / std::max(1.0, path.length() * m_view.scale()));
        const QPointF at = m_view.toScreen(path.pointAt(flight.backward ? back : 1 - back));
        const QRectF box(at.x() + 8, at.y() - 8, 60, 16);
        m_picture.above.rect({box, 8, m_theme.cardFault, {m_theme.cardFaultBorder, 1}});
        m_picture.above.text(box, QStringLiteral("no answer"), kNoAnswer, m_theme.errText(), Qt::AlignCenter);
    }

    void ring(const ShownFlight& flight, const CanvasLink& link)
    {
        const double age = (m_window.now - flight.end) / kRing;
        if (age >= 1 || m_rings >= kMostRings || m_view.detail().card < CardDetail::Icon || flight.state == FlightState::Housekeeping)
            return;
        ++m_rings;
        const CanvasItem& target = (*m_snapshot.items)[flight.backward ? link.from : link.to];
        if (target.hidden)
            return;
        const double grow = 1 + 3 * age;
        const QRectF box = screenBox(target.rect, m_view).adjusted(-grow, -grow, grow, grow);
        const QRgb color = withAlpha(m_theme.hue(static_cast<Hue>(dotColorOf(flight.state))).solid, static_cast<int>(130 * (1 - age)));
        m_picture.above.rect({box, static_cast<float>(8 + grow), 0, {color, 1.5F}});
    }

    const FlightWindow& m_window;
    const CanvasSnapshot& m_snapshot;
    const View& m_view;
    const Theme& m_theme;
    enum class Seen : std::uint8_t { Unknown, Yes, No };

    double m_base;
    QRectF m_visible;
    std::vector<Seen> m_seen; ///< by link
    bool m_withTrails = false;
    std::size_t m_rings = 0, m_pills = 0;
    std::vector<ItemIndex> m_silent; ///< links that have said so
    MovingPicture m_picture;
};

} // namespace

MovingPicture placeFlights(const FlightWindow& window, const CanvasSnapshot& snapshot, const View& view, const Theme& theme)
{
    return Placer(window, snapshot, view, theme).place();
}

DotColor dotColorOf(FlightState state)
{
    switch (state) {
    case FlightState::Request: return DotColor::Blue;
    case FlightState::Response: return DotColor::Green;
    case FlightState::Retry: return DotColor::Amber;
    case FlightState::Error: return DotColor::Red;
    case FlightState::Delivery: return DotColor::Cyan;
    case FlightState::Redelivery: return DotColor::Violet;
    case FlightState::Housekeeping: break;
    }
    return DotColor::Off;
}

} // namespace cloudyard
