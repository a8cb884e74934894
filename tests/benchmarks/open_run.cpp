// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a scene takes to open in a window that stands: until it is read and checked, until its first picture is on
// the screen, and until nothing is left to be drawn. Median of some openings, each of a document that was empty.
//   open_run SCENE.yard
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>

#include "gui/app/main_window.h"
#include "gui/canvas/canvas_widget.h"

namespace {

using namespace cloudyard;

constexpr int kOpenings = 9;

/// Milliseconds since the beginning: read, seen, drawn.
using Moments = std::array<double, 3>;

Moments openOnce(MainWindow& window, const char* path)
{
    window.document().replace({}, {});
    QApplication::processEvents();
    window.canvas().canvas().settle();
    QElapsedTimer timer;
    timer.start();
    const auto elapsed = [&] { return static_cast<double>(timer.nsecsElapsed()) * 1e-6; };
    Moments moments{};
    if (!window.document().load(path))
        std::exit(EXIT_FAILURE);
    moments[0] = elapsed();
    QApplication::sendPostedEvents();
    window.canvas().canvas().repaint();
    moments[1] = elapsed();
    QApplication::processEvents();
    window.canvas().canvas().settle();
    moments[2] = elapsed();
    return moments;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + kOpenings / 2);
    return values[kOpenings / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: open_run SCENE.yard\n");
        return EXIT_FAILURE;
    }
    Appearance appearance(ThemeChoice::Dark);
    MainWindow window(appearance, Session::Options{});
    window.resize(1920, 1050);
    window.show();
    QApplication::processEvents();
    std::vector<Moments> all;
    for (int i = 0; i < kOpenings; ++i)
        all.push_back(openOnce(window, argv[1]));
    constexpr const char* kNames[] = {"read", "seen", "drawn"};
    for (std::size_t m = 0; m < 3; ++m) {
        std::vector<double> values;
        for (const Moments& moments : all)
            values.push_back(moments[m]);
        std::printf("%s %.0f ms  ", kNames[m], median(values));
    }
    std::printf("\n");
    return EXIT_SUCCESS;
}
