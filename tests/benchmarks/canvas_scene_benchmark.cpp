// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the canvas costs with 2,000 nodes, 4,000 links and 20,000 flights in a 1920 x 1080 picture, through the same
// functions as the window. Processor time of this thread; "frames" is that time in copies of the picture, measured in
// the same process, so it can be compared between machines.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <ctime>
#include <vector>

#include "gui/canvas/draw/canvas_renderer.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/layers/lifted_layer.h"
#include "gui/canvas/layers/static_layer.h"
#include "gui/canvas/scene/canvas_model.h"
#include "resources/resources.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

constexpr QSize kSize(1920, 1080);
constexpr int kNodes = 2000;
constexpr int kLinks = 4000;
constexpr int kFlights = 20'000;

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

/// The big scene, fitted, with its flights spread over all links and all of their way.
struct BigPicture {
    Scene scene = test::bigScene(kNodes, kLinks);
    CanvasModel model{test::canvasVocabulary()};
    View view;
    FlightWindow window;
    CanvasRenderer renderer;

    BigPicture()
    {
        initResources();
        installFonts();
        model.sync(scene);
        view = View::fitted(model.contentBounds(), kSize, 1, {10, 10, 10, 10});
        window.now = 10;
        for (int i = 0; i < kFlights; ++i) {
            const double share = (i * 0.6180339887) - std::floor(i * 0.6180339887);
            ShownFlight flight{static_cast<ItemIndex>(static_cast<std::size_t>(i) % model.links().size()),
                               10 - 0.6 * share, 10 + 0.6 * (1 - share)};
            flight.state = static_cast<FlightState>(i % 6);
            window.flights.push_back(flight);
        }
    }
};

BigPicture& bigPicture()
{
    static BigPicture picture;
    return picture;
}

double secondsPerCopy()
{
    const QImage from = CanvasRenderer::imageFor(bigPicture().view);
    QImage to = CanvasRenderer::imageFor(bigPicture().view);
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        const double start = cpuSeconds();
        std::memcpy(to.bits(), from.constBits(), static_cast<std::size_t>(from.sizeInBytes()));
        benchmark::DoNotOptimize(to.bits());
        times.push_back(cpuSeconds() - start);
    }
    return medianOf(times);
}

template <class Work> void measure(benchmark::State& state, Work work)
{
    std::vector<double> times;
    for (auto _ : state) {
        const double start = cpuSeconds();
        work();
        times.push_back(cpuSeconds() - start);
        state.SetIterationTime(times.back());
    }
    state.counters["median_ms"] = medianOf(times) * 1e3;
    state.counters["frames"] = medianOf(times) / secondsPerCopy();
}

/// A frame of the window while nothing but dots moves.
void frame(benchmark::State& state)
{
    BigPicture& big = bigPicture();
    StaticLayer layer;
    QImage image = CanvasRenderer::imageFor(big.view);
    measure(state, [&] {
        layer.update(big.model.snapshot(), 1, big.view, Theme::dark(), {});
        layer.present(image);
        big.renderer.renderMoving(image, big.model.snapshot(), big.window, big.view, Theme::dark());
    });
}
BENCHMARK(frame)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(120);

/// The same while the view is dragged by 13 px a frame.
void pan(benchmark::State& state)
{
    BigPicture& big = bigPicture();
    StaticLayer layer;
    QImage image = CanvasRenderer::imageFor(big.view);
    View view = big.view;
    int step = 0;
    measure(state, [&] {
        view = view.panned(++step % 40 < 20 ? QPoint(13, 7) : QPoint(-13, -7));
        layer.update(big.model.snapshot(), 1, view, Theme::dark(), {});
        layer.present(image);
        big.renderer.renderMoving(image, big.model.snapshot(), big.window, view, Theme::dark());
    });
}
BENCHMARK(pan)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(120);

/// The same while a card is dragged.
void drag(benchmark::State& state)
{
    BigPicture& big = bigPicture();
    const NodeId id("n17");
    big.model.setLifted(std::span(&id, 1));
    StaticLayer layer;
    QImage image = CanvasRenderer::imageFor(big.view);
    double step = 0;
    measure(state, [&] {
        layer.update(big.model.snapshot(), 1, big.view, Theme::dark(), {});
        layer.present(image);
        big.renderer.renderList(image,
                                composeDragged(big.model.snapshot(), QPointF(step += 3, 0), big.view, Theme::dark()));
        big.renderer.renderMoving(image, big.model.snapshot(), big.window, big.view, Theme::dark());
    });
    big.model.setLifted({});
}
BENCHMARK(drag)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(120);

/// Everything that stands, from nothing: what the worker does.
void standing(benchmark::State& state)
{
    BigPicture& big = bigPicture();
    QImage image = CanvasRenderer::imageFor(big.view);
    measure(state, [&] { big.renderer.renderStatic(image, big.model.snapshot(), big.view, Theme::dark()); });
}
BENCHMARK(standing)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(20);

/// Geometry of the whole scene, as at opening.
void open(benchmark::State& state)
{
    BigPicture& big = bigPicture();
    measure(state, [&] {
        CanvasModel model(test::canvasVocabulary());
        model.sync(big.scene);
    });
}
BENCHMARK(open)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);

/// A frame of the run in which every number has changed.
void badges(benchmark::State& state)
{
    BigPicture& big = bigPicture();
    CanvasModel model(test::canvasVocabulary());
    model.sync(big.scene);
    Frame run = test::frameOf(big.scene, test::topologyOf(big.scene), 1);
    measure(state, [&] {
        for (NodeFrame& node : run.nodes)
            node.metrics[0] += 1;
        model.takeFrame(run);
        benchmark::DoNotOptimize(model.takeDirty());
    });
}
BENCHMARK(badges)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(60);

} // namespace
} // namespace cloudyard

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
