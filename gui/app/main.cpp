// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <exception>
#include <variant>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <QApplication>
#include <QProcess>

#include "gui/app/launch_options.h"
#include "gui/app/main_window.h"
#include "gui/app/preferences.h"
#include "gui/app/screenshot.h"
#include "gui/app/start_up.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/language/language.h"
#include "resources/resources.h"

namespace cloudyard {

namespace {

constexpr int kFailed = 1;

ThemeChoice themeChoice(const LaunchOptions& options)
{
    return options.theme ? *options.theme
                         : static_cast<ThemeChoice>(std::clamp(preference::theme.get(), 0, 2));
}

/// A program of its own.
void openProgram(const QStringList& arguments)
{
    QProcess::startDetached(QApplication::applicationFilePath(), arguments);
}

int runWindow(const LaunchOptions& options)
{
    Appearance appearance(themeChoice(options));
    MainWindow window(appearance, Session::Options{});
    window.setOpensWindow([] { openProgram({QStringLiteral("--new")}); });
    if (!startUp(window, options, openProgram))
        return 0;
    const int code = QApplication::exec();
    if (options.frameTimes)
        std::puts(qUtf8Printable(window.canvas().canvas().frameMeter().report()));
    return code;
}

/// One arena for all threads: the run's hot path does not allocate, so there is no contention to avoid, and memory that
/// one thread gives back serves the others. 16 MB less at 2,000 nodes.
void shareAllocator()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

int run(int argc, char** argv)
{
    shareAllocator();
    const auto launch = readLaunchOptions(argc, argv);
    if (const auto* reply = std::get_if<LaunchReply>(&launch)) {
        std::fputs(reply->output.c_str(), stdout);
        std::fputs(reply->error.c_str(), stderr);
        return reply->exitCode;
    }
    const auto& options = std::get<LaunchOptions>(launch);
    if (!options.screenshot.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        if (options.wholeWindow) // as a screen of that density shows it: the canvas draws its own pixels
            qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication::setOrganizationName(QStringLiteral("Cloudyard"));
    QApplication::setApplicationName(QStringLiteral("cloudyard"));
    QApplication::setApplicationVersion(QStringLiteral(CLOUDYARD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.cloudyard"));
    QApplication application(argc, argv);
    initResources();
    useLanguage(options.language ? *options.language : preference::language.get());
    return options.screenshot.isEmpty() ? runWindow(options) : takeScreenshot(options);
}

} // namespace

} // namespace cloudyard

int main(int argc, char** argv)
{
    try {
        return cloudyard::run(argc, argv);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "cloudyard: %s\n", problem.what());
    } catch (...) {
        std::fputs("cloudyard: unknown failure\n", stderr);
    }
    return cloudyard::kFailed;
}
