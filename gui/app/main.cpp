// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <exception>
#include <variant>

#include <QApplication>
#include <QScreen>

#include "gui/app/launch_options.h"
#include "gui/app/main_window.h"
#include "gui/app/preferences.h"
#include "gui/app/scene_library.h"
#include "gui/app/screenshot.h"
#include "gui/canvas/canvas_widget.h"
#include "resources/resources.h"

namespace cloudyard {

namespace {

constexpr int kFailed = 1;

ThemeChoice themeChoice(const LaunchOptions& options)
{
    return options.theme ? *options.theme
                         : static_cast<ThemeChoice>(std::clamp(preference::theme.get(), 0, 2));
}

/// Opens what was asked for, or the flagship, which begins to play.
void openScene(MainWindow& window, const LaunchOptions& options)
{
    const bool asked = !options.scene.isEmpty();
    if (asked)
        window.files().openFile(options.scene);
    else if (const QString flagship = flagshipScene(); !flagship.isEmpty())
        window.files().openExample(flagship);
    if (options.pace)
        window.setPace(*options.pace);
    if (options.at)
        window.link().runTo(*options.at);
    if (options.play)
        window.link().play();
}

int runWindow(const LaunchOptions& options)
{
    Appearance appearance(themeChoice(options));
    MainWindow window(appearance, Session::Options{});
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    window.resize(options.size.boundedTo(room));
    const QByteArray geometry = preference::geometry.get();
    if (!geometry.isEmpty())
        window.restoreGeometry(geometry);
    else if (options.size.width() >= room.width() || options.size.height() >= room.height())
        window.setWindowState(Qt::WindowMaximized); // with its frame it would not fit
    window.show();
    openScene(window, options);
    return QApplication::exec();
}

int run(int argc, char** argv)
{
    const auto launch = readLaunchOptions(argc, argv);
    if (const auto* reply = std::get_if<LaunchReply>(&launch)) {
        std::fputs(reply->output.c_str(), stdout);
        std::fputs(reply->error.c_str(), stderr);
        return reply->exitCode;
    }
    const auto& options = std::get<LaunchOptions>(launch);
    if (!options.screenshot.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication::setOrganizationName(QStringLiteral("Cloudyard"));
    QApplication::setApplicationName(QStringLiteral("cloudyard"));
    QApplication::setApplicationVersion(QStringLiteral(CLOUDYARD_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.cloudyard"));
    QApplication application(argc, argv);
    initResources();
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
