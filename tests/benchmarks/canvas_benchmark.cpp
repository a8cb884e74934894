// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the canvas's drawing costs in a 1920 x 1080 picture. "frames" is the time in copies of such a picture,
// measured in the same process: that figure can be compared between machines.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <ctime>
#include <random>
#include <vector>

#include "gui/canvas/draw/flight_painter.h"
#include "gui/canvas/draw/raster_sink.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/map_projection.h"

namespace cloudyard {
namespace {

constexpr QSize kSize(1920, 1080);
constexpr int kCards = 2000;
constexpr int kLinks = 4000;

QImage picture()
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Theme::dark().ocean);
    return image;
}

void copyPicture(QImage& to, const QImage& from)
{
    std::memcpy(to.bits(), from.constBits(), static_cast<std::size_t>(from.sizeInBytes()));
}

/// Time that this thread has had a processor for: other programs do not count.
double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double medianOf(std::vector<double>& times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

/// Seconds that one copy of a picture takes: the median of many.
double secondsPerCopy()
{
    static const double s_seconds = [] {
        const QImage from = picture();
        QImage to = picture();
        std::vector<double> times;
        for (int i = 0; i < 101; ++i) {
            const double start = cpuSeconds();
            copyPicture(to, from);
            times.push_back(cpuSeconds() - start);
        }
        return medianOf(times);
    }();
    return s_seconds;
}

/// Runs `work` and reports its median in copies of a picture.
template <class Work> void measure(benchmark::State& state, Work work)
{
    std::vector<double> times;
    for (auto _ : state) {
        const double start = cpuSeconds();
        work();
        times.push_back(cpuSeconds() - start);
    }
    state.counters["frames"] = medianOf(times) / secondsPerCopy();
}

QRectF cardAt(int i)
{
    return {12 + (i % 50) * 38.0, 20 + (i / 50) * 26.0, 34, 18};
}

/// Cards as they look when all 2,000 are in view: border, icon, dot of the state.
void addCards(DrawList& list, const Theme& theme)
{
    for (int i = 0; i < kCards; ++i) {
        const QRectF card = cardAt(i);
        list.setItem(static_cast<ItemId>(i + 1));
        list.rect({card, 4, theme.card, {theme.cardBorder, 1}});
        const HueColors& hue = theme.hues[i % kHues];
        const QRectF tile(card.left() + 2, card.top() + 2, 14, 14);
        list.rect({tile, 3, hue.tile});
        list.icon(tile.adjusted(2, 2, -2, -2), i % 2 ? QStringLiteral("queue") : QStringLiteral("instance"), hue.solid);
        list.dot({card.right() - 6, card.center().y()}, 2.5, hue.solid);
    }
}

/// Three links in four end at a card nearby, within 5 columns and 3 rows; the others anywhere.
void addLinks(DrawList& list, const Theme& theme)
{
    std::mt19937 random(1);
    for (int i = 0; i < kLinks; ++i) {
        const int from = i % kCards;
        const int near = from + static_cast<int>(random() % 11) - 5 + 50 * (static_cast<int>(random() % 7) - 3);
        const int to = i % 4 ? std::clamp(near, 0, kCards - 1) : static_cast<int>(random() % kCards);
        const QPointF a = cardAt(from).center(), b = cardAt(to).center();
        std::vector<QPointF> points;
        const int steps = std::clamp(static_cast<int>(std::hypot(b.x() - a.x(), b.y() - a.y()) / 24), 8, 32);
        for (int k = 0; k <= steps; ++k) {
            const double t = k / double(steps);
            points.push_back(a * (1 - t) + b * t + QPointF(0, -80 * t * (1 - t)));
        }
        list.polyline(points, {theme.link, 1.2F});
    }
}

DrawList scene(const Theme& theme, bool cards, bool links)
{
    DrawList list;
    const QSizeF map = MapProjection(1900).bounds().size();
    list.map({QPointF(10, 40), map}, theme);
    if (links)
        addLinks(list, theme);
    if (cards)
        addCards(list, theme);
    return list;
}

void staticPicture(benchmark::State& state)
{
    const DrawList list = scene(Theme::dark(), state.range(0), state.range(1));
    QImage image = picture();
    RasterSink sink;
    sink.render(list, image);
    measure(state, [&] { sink.render(list, image); });
}
BENCHMARK(staticPicture)->ArgNames({"cards", "links"})->Args({0, 0})->Args({1, 0})->Args({0, 1})->Args({1, 1})
    ->Unit(benchmark::kMillisecond);

void largeCards(benchmark::State& state)
{
    const Theme& theme = Theme::dark();
    DrawList list;
    for (int i = 0; i < 240; ++i) {
        const QRectF card(20 + (i % 15) * 125.0, 20 + (i / 15) * 65.0, 112, 44);
        list.shadow({card.translated(0, 2), 10, 8, theme.shadow});
        list.rect({card, 8, theme.card, {theme.cardBorder, 1}});
        list.rect({QRectF(card.left() + 8, card.top() + 10, 24, 24), 6, theme.hues[0].tile});
        list.icon({card.left() + 12, card.top() + 14, 16, 16}, QStringLiteral("queue"), theme.hues[0].solid);
        list.text({card.left() + 40, card.top() + 6, 70, 14}, QStringLiteral("orders-%1").arg(i), kCardTitleFont,
                  theme.text);
        list.text({card.left() + 40, card.top() + 22, 70, 14}, QStringLiteral("%1 waiting").arg(i * 7), kCardTextFont,
                  theme.muted);
    }
    QImage image = picture();
    RasterSink sink;
    sink.render(list, image);
    measure(state, [&] { sink.render(list, image); });
}
BENCHMARK(largeCards)->Unit(benchmark::kMillisecond);

void newMapScale(benchmark::State& state)
{
    QImage image = picture();
    RasterSink sink;
    double width = 1900;
    measure(state, [&] {
        DrawList list;
        list.map({QPointF(10, 40), MapProjection(width += 0.5).bounds().size()}, Theme::dark());
        sink.render(list, image);
    });
}
BENCHMARK(newMapScale)->Unit(benchmark::kMillisecond);

/// Copies the static picture and puts dots on it: what every frame does.
void flights(benchmark::State& state)
{
    std::mt19937 random(2);
    std::uniform_real_distribution<float> x(0, 1920), y(0, 1080);
    std::vector<FlightDot> dots;
    for (int i = 0; i < state.range(0); ++i)
        dots.push_back({x(random), y(random),
                        static_cast<std::uint8_t>(dotSize(static_cast<double>(state.range(1)) / 10)),
                        static_cast<DotColor>(random() % kDotColors), 255});
    const Theme& theme = state.range(2) ? Theme::dark() : Theme::light();
    const QImage still = picture();
    QImage frame = picture();
    FlightPainter painter;
    painter.paint(frame, dots, theme);
    measure(state, [&] {
        copyPicture(frame, still);
        painter.paint(frame, dots, theme);
    });
}
BENCHMARK(flights)->ArgNames({"dots", "radius_x10", "dark"})->Args({0, 13, 1})->Args({20'000, 13, 1})
    ->Args({20'000, 13, 0})->Args({20'000, 20, 1})->Args({4'000, 33, 1})->Unit(benchmark::kMillisecond);

} // namespace
} // namespace cloudyard

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    cloudyard::installFonts();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
