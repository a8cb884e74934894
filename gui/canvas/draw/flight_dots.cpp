// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/flight_dots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>

#include "gui/canvas/draw/bundle_shape.h"
#include "gui/canvas/draw/label_placer.h"
#include "gui/canvas/draw/link_shape.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/canvas/draw/shape_context.h"
#include "gui/language/words.h"

namespace cloudyard {
namespace {

using canvas_words::tr;

constexpr double kRing = 0.18;           ///< seconds that an arrival rings
constexpr double kDrop = 0.25;           ///< seconds that a lost one fades
constexpr double kFall = 6;              ///< px that it falls meanwhile
constexpr std::size_t kMostRings = 20;
constexpr std::size_t kMostTrails = 700; ///< beyond that tails run into each other
constexpr std::size_t kMostPills = 12;
constexpr std::size_t kMostTried = 96;   ///< dots for these pills
constexpr double kTrailStep = 4;         ///< px between the dots of a tail
constexpr std::size_t kTrail = 4;
constexpr double kGreyFrom = 0.82;       ///< of the way, for what nobody gets
constexpr double kAgainAt = 0.2, kTroubleAt = 0.82; ///< of the way: marks where nothing moves
constexpr int kHousekeepingAlpha = 130;
constexpr double kRemarkFor = 1.2;       ///< seconds that a remark stays after its cause
constexpr float kLeastRate = 0.05F;      ///< per second; less reads as nothing

double baseRadius(CardDetail detail)
{
    switch (detail) {
    case CardDetail::Dot:
    case CardDetail::Chip: return 1.3;
    case CardDetail::Icon: return 2.0;
    case CardDetail::Title: return 2.0;
    case CardDetail::Full:
    case CardDetail::Inside: break;
    }
    return 2.4;
}

class Placer {
public:
    Placer(const FlightWindow& window, const CanvasSnapshot& snapshot, const View& view, const Theme& theme)
        : m_window(window), m_snapshot(snapshot), m_view(view), m_theme(theme), m_base(baseRadius(view.detail().card)),
          m_visible(view.visibleScene().adjusted(-20, -20, 20, 20)), m_seen(snapshot.links->size(), Seen::Unknown),
          m_remarks(snapshot.links->size(), Remark::None), m_marked(snapshot.links->size())
    {
        m_withTrails = view.detail().card >= CardDetail::Title && window.flights.size() < kMostTrails;
    }

    MovingPicture place()
    {
        m_picture.dots.reserve(m_window.flights.size());
        ShapeContext below{m_snapshot, m_view, m_theme, m_picture.below},
            above{m_snapshot, m_view, m_theme, m_picture.above};
        if (m_bundles) {
            drawBundles(below);
            m_taken = drawBundleLabels(above);
        }
        for (const ShownFlight& flight : m_window.flights)
            if (flight.link < m_snapshot.links->size())
                placeOne(flight);
        if (m_view.detail().link == LinkDetail::Labelled)
            drawLabels();
        drawPills();
        return std::move(m_picture);
    }

private:
    struct Pill {
        FlightDot dot;
        std::uint64_t weight;
        ItemIndex link;
    };

    void placeOne(const ShownFlight& flight)
    {
        const CanvasLink& link = (*m_snapshot.links)[flight.link];
        const LinkPath& path = pathOfFlights(m_snapshot, flight.link, m_bundles);
        if (m_window.now < flight.start || !canBeSeen(flight.link, path))
            return;
        if (flight.state == FlightState::Error && m_window.now < flight.start + kRemarkFor)
            noteRefusal(flight, link);
        if (m_window.now >= flight.end) {
            flight.vanishes ? fade(flight, path) : ring(flight, link);
            return;
        }
        if (m_snapshot.still)
            return markTrouble(flight, path);
        const double t = (m_window.now - flight.start) / (flight.end - flight.start);
        FlightDot dot = dotAt(flight, path, t, flight.state == FlightState::Housekeeping ? kHousekeepingAlpha : 255);
        if (flight.vanishes && t > kGreyFrom)
            dot.color = DotColor::Off;
        if (m_withTrails)
            addTrail(flight, path, t, dot);
        m_picture.dots.push_back(dot);
        if (flight.weight >= kPillFrom && m_pills.size() < kMostTried)
            m_pills.push_back({dot, flight.weight, flight.link});
    }

    /// Asked once a link, not once a flight.
    [[nodiscard]] bool canBeSeen(ItemIndex link, const LinkPath& path)
    {
        if (m_seen[link] == Seen::Unknown) {
            const QRectF& box = path.bounds();
            const bool in = box.left() <= m_visible.right() && box.right() >= m_visible.left() &&
                            box.top() <= m_visible.bottom() && box.bottom() >= m_visible.top();
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

    /// Where nothing moves: what did not go well is told at one place of its link, for as long as it would be on its way.
    void markTrouble(const ShownFlight& flight, const LinkPath& path)
    {
        const bool isAgain = flight.state == FlightState::Retry || flight.state == FlightState::Redelivery;
        if (!flight.vanishes && !isAgain && flight.state != FlightState::Error)
            return;
        const DotColor color = flight.vanishes ? DotColor::Off : dotColorOf(flight.state);
        const auto mark = static_cast<std::uint16_t>(1U << (2 * static_cast<unsigned>(color) + (flight.backward ? 1 : 0)));
        if (std::exchange(m_marked[flight.link], m_marked[flight.link] | mark) & mark)
            return;
        FlightDot dot = dotAt(flight, path, isAgain ? kAgainAt : kTroubleAt, 255);
        dot.color = color;
        dot.size = static_cast<std::uint8_t>(dotSize(m_base * 1.5));
        m_picture.dots.push_back(dot);
    }

    void addTrail(const ShownFlight& flight, const LinkPath& path, double t, const FlightDot& head)
    {
        if (flight.state == FlightState::Housekeeping || flight.state == FlightState::Response)
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

    /// What nobody gets falls and fades at the end of its way, and its link says so for a while.
    void fade(const ShownFlight& flight, const LinkPath& path)
    {
        if (flight.state != FlightState::Housekeeping && m_window.now < flight.end + kRemarkFor)
            m_remarks[flight.link] = flight.backward ? Remark::NoAnswerAtSource : Remark::NoAnswer;
        const double age = (m_window.now - flight.end) / kDrop;
        if (age >= 1 || m_snapshot.still)
            return;
        FlightDot dot = dotAt(flight, path, 1, static_cast<int>(255 * (1 - age)));
        dot.color = DotColor::Off;
        dot.y += static_cast<float>(kFall * age);
        m_picture.dots.push_back(dot);
    }

    /// An error that leaves a node which turns calls away says why.
    void noteRefusal(const ShownFlight& flight, const CanvasLink& link)
    {
        if (!flight.backward || m_remarks[flight.link] != Remark::None)
            return;
        const Wellbeing target =
            wellbeingOf((*m_snapshot.items)[link.to], m_snapshot.live(link.to), m_snapshot.running);
        if (target == Wellbeing::Refusing || target == Wellbeing::Starting)
            m_remarks[flight.link] = Remark::Refused;
        else if (target == Wellbeing::Overloaded)
            m_remarks[flight.link] = Remark::LineFull;
    }

    void drawLabels()
    {
        LabelPlacer& placer = labelPlacerFor(m_snapshot, m_view.scale());
        for (ItemIndex i = 0; i < m_snapshot.links->size(); ++i) {
            if (!canBeSeen(i, (*m_snapshot.links)[i].path))
                continue;
            m_picture.above.setItem(drawIdOfLink(i));
            drawRate(placer, i);
            drawRemark(placer, i);
        }
        m_picture.above.setItem(kNoItem);
    }

    /// One a link, at the dot that stands for most and has room: above it, else below. What labels and cards say comes
    /// first.
    void drawPills()
    {
        if (m_pills.empty())
            return;
        const bool haveWords = m_view.detail().card >= CardDetail::Icon; // else cards are mere marks
        const LabelPlacer& names = labelPlacerFor(m_snapshot, m_view.scale());
        std::ranges::stable_sort(m_pills, std::greater{}, &Pill::weight);
        std::vector<ItemIndex> named;
        for (const Pill& pill : m_pills)
            if (named.size() < kMostPills && std::ranges::find(named, pill.link) == named.end() &&
                drawPill(pill, haveWords, names))
                named.push_back(pill.link);
    }

    bool drawPill(const Pill& pill, bool haveWords, const LabelPlacer& names)
    {
        for (const PillSide side : {PillSide::Above, PillSide::Below}) {
            const QRectF box = batchPillBox({pill.dot.x, pill.dot.y}, static_cast<double>(dotRadius(pill.dot.size)),
                                            pill.weight, side);
            const auto hits = [&](const QRectF& other) { return other.intersects(box); };
            const QRectF there = m_view.toScene(box);
            if (std::ranges::any_of(m_taken, hits) || (haveWords ? names.coversName(there) : names.coversTitle(there)))
                continue;
            drawBatchPill(m_picture.above, box, pill.weight, pill.dot.color, m_theme);
            m_taken.push_back(box);
            return true;
        }
        return false;
    }

    void label(QPointF spot, QSizeF size, const QString& words, QRgb fill, QRgb border, QRgb text)
    {
        m_taken.push_back(drawLinkPill(m_picture.above, m_view, spot, size, words, fill, border, text));
    }

    void drawRate(LabelPlacer& placer, ItemIndex link)
    {
        const LinkLive& live = (*m_snapshot.linkLive)[link];
        if (!live.known || live.cut || live.messages < kLeastRate)
            return;
        const HueColors& amber = m_theme.hue(Hue::Amber);
        if (const auto spot = placer.spotOf(link, LabelPlace::Rate))
            label(*spot, LabelPlacer::kRateSize, metricText(live.messages, MetricUnit::PerSecond),
                  live.impaired ? amber.pill : m_theme.raised, live.impaired ? amber.border : m_theme.divider,
                  live.impaired ? amber.text : m_theme.muted);
    }

    void drawRemark(LabelPlacer& placer, ItemIndex link)
    {
        const Remark remark = m_remarks[link];
        if (remark == Remark::None)
            return;
        const LabelPlace place = remark == Remark::NoAnswerAtSource ? LabelPlace::AtSource : LabelPlace::AtTarget;
        const auto spot = placer.spotOf(link, place);
        if (!spot)
            return;
        const bool silent = remark == Remark::NoAnswer || remark == Remark::NoAnswerAtSource;
        const QString words = silent ? tr("no answer") : remark == Remark::Refused ? tr("refused") : tr("line full");
        const HueColors& hue = m_theme.hue(remark == Remark::LineFull ? Hue::Amber : Hue::Red);
        label(*spot, LabelPlacer::kRemarkSize, words, m_theme.cardFault, silent ? m_theme.off : hue.border,
              silent ? m_theme.muted : hue.text);
    }

    void ring(const ShownFlight& flight, const CanvasLink& link)
    {
        const double age = (m_window.now - flight.end) / kRing;
        if (age >= 1 || m_snapshot.still || m_rings >= kMostRings || m_view.detail().card < CardDetail::Icon ||
            flight.state == FlightState::Housekeeping)
            return;
        ++m_rings;
        const CanvasItem& target = (*m_snapshot.items)[flight.backward ? link.from : link.to];
        if (target.hidden)
            return;
        const double grow = 1 + 3 * age;
        const QRectF box = screenBox(target.rect, m_view).adjusted(-grow, -grow, grow, grow);
        const QRgb color =
            withAlpha(m_theme.hue(static_cast<Hue>(dotColorOf(flight.state))).solid, static_cast<int>(90 * (1 - age)));
        m_picture.above.rect({box, static_cast<float>(8 + grow), 0, {color, 1.5F}});
    }

    const FlightWindow& m_window;
    const CanvasSnapshot& m_snapshot;
    const View& m_view;
    const Theme& m_theme;
    enum class Seen : std::uint8_t { Unknown, Yes, No };
    enum class Remark : std::uint8_t { None, NoAnswer, NoAnswerAtSource, Refused, LineFull };

    double m_base;
    bool m_bundles = showsBundles(m_view);
    QRectF m_visible;
    std::vector<Seen> m_seen; ///< by link
    bool m_withTrails = false;
    std::size_t m_rings = 0;
    std::vector<Pill> m_pills;
    std::vector<QRectF> m_taken; ///< by labels and pills, on screen
    std::vector<Remark> m_remarks; ///< by link
    std::vector<std::uint16_t> m_marked; ///< by link: what has its mark
    MovingPicture m_picture;
};

} // namespace

const LinkPath& pathOfFlights(const CanvasSnapshot& snapshot, ItemIndex index, bool bundled)
{
    const CanvasLink& link = (*snapshot.links)[index];
    return bundled && link.bundle != kNoIndex ? (*snapshot.bundles)[link.bundle].path : link.path;
}

double shareOfWay(const ShownFlight& flight, double now)
{
    const double share = (now - flight.start) / (flight.end - flight.start);
    return flight.backward ? 1 - share : share;
}

MovingPicture placeFlights(const FlightWindow& window, const CanvasSnapshot& snapshot, const View& view,
                           const Theme& theme)
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
