// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/launch_options.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>

#include <CLI/CLI.hpp>

#include "core/base/text.h"
#include "core/base/units.h"
#include "gui/language/language.h"

namespace cloudyard {

namespace {

constexpr int kBadUsage = 2;
constexpr int kMinSide = 320;
constexpr int kMaxSide = 16'384;

/// What CLI11 fills in: plain texts, which are then understood one by one.
struct RawOptions {
    std::string scene, at, pace, screenshot, size, theme, language, next;
    double scale = 1;
    bool play = false;
    bool wholeWindow = false;
    bool frameTimes = false;
    bool empty = false;
};

void declare(CLI::App& app, RawOptions& raw)
{
    app.set_version_flag("--version", "cloudyard " CLOUDYARD_VERSION);
    app.add_option("SCENE", raw.scene,
                   "A scene file; without one the flagship scene opens and plays");
    app.add_flag("--new", raw.empty, "Begin with an empty map")->excludes("SCENE");
    app.add_flag("--play", raw.play, "Start playing at once");
    app.add_option("--at", raw.at, "Begin at this simulated time, such as 90s");
    app.add_option("--pace", raw.pace, "Simulated seconds per second: 0.01 to 60, or max");
    app.add_option("--screenshot", raw.screenshot,
                   "Write a picture (.png or .svg) and exit; needs no display");
    app.add_option("--size", raw.size, "Size of window or picture, such as 1600x1000");
    app.add_option("--scale", raw.scale, "Pixels of the picture per pixel of --size")
        ->check(CLI::Range(0.5, 4.0));
    app.add_flag("--window", raw.wholeWindow, "The picture shows the whole window with its panels");
    app.add_option("--theme", raw.theme, "dark, light or system");
    app.add_option("--language", raw.language, "en, de or ja");
    app.add_flag("--frame-times", raw.frameTimes, "Print what frames of the canvas cost when the window closes");
    app.add_option("--next", raw.next, "For a window that comes back: unsaved or closed")
        ->group(""); // for the program itself: not in the help
}

Result<SimTime> readTime(const std::string& text)
{
    return parseDuration(text).map([](Duration d) { return SimTime{d.ns}; });
}

Result<double> readPace(const std::string& text)
{
    if (foldText(text) == "max")
        return std::numeric_limits<double>::infinity();
    const auto number = parseNumber(text);
    if (!number || *number < 0.001 || *number > 1000)
        return fail("\"" + text + "\" is not a pace", "--pace",
                    "a number from 0.001 to 1000, or max");
    return *number;
}

Result<QSize> readSize(const std::string& text)
{
    const auto parts = splitText(text, 'x');
    const auto side = [](std::string_view part) {
        const auto n = parseInteger(part);
        return n && *n >= kMinSide && *n <= kMaxSide ? static_cast<int>(*n) : 0;
    };
    const QSize size = parts.size() == 2 ? QSize(side(parts[0]), side(parts[1])) : QSize(0, 0);
    if (size.width() == 0 || size.height() == 0)
        return fail("\"" + text + "\" is not a size", "--size",
                    "width x height from 320 to 16384, such as 1600x1000");
    return size;
}

Result<ThemeChoice> readTheme(const std::string& text)
{
    if (text == "dark")
        return ThemeChoice::Dark;
    if (text == "light")
        return ThemeChoice::Light;
    if (text == "system")
        return ThemeChoice::System;
    return fail("\"" + text + "\" is not a theme", "--theme", "dark, light or system");
}

Result<NextWindow> readNext(const std::string& text)
{
    if (text == "unsaved")
        return NextWindow::Unsaved;
    if (text == "closed")
        return NextWindow::Closed;
    return fail("\"" + text + "\" is no window that comes back", "--next", "unsaved or closed");
}

Result<QString> readLanguage(const std::string& text)
{
    const auto all = languages();
    if (std::ranges::none_of(all, [&](const Language& each) { return text == each.code.data(); }))
        return fail("\"" + text + "\" is not a language of the window", "--language", "en, de or ja");
    return QString::fromStdString(text);
}

Result<QString> readPicturePath(const std::string& text)
{
    const QString path = QString::fromStdString(text);
    if (path.endsWith(".png", Qt::CaseInsensitive) || path.endsWith(".svg", Qt::CaseInsensitive))
        return path;
    return fail("\"" + text + "\" has no known ending", "--screenshot",
                "a file that ends in .png or .svg");
}

/// Reads an optional text into a member; false after an error, which is kept.
template <class Read, class Target>
bool take(const std::string& text, Read read, Target& target, std::optional<Error>& error)
{
    if (text.empty() || error)
        return !error;
    auto value = read(text);
    if (value)
        target = *std::move(value);
    else
        error = std::move(value).error();
    return !error;
}

std::variant<LaunchOptions, LaunchReply> understand(const RawOptions& raw)
{
    LaunchOptions options;
    options.scene = QString::fromStdString(raw.scene);
    options.play = raw.play;
    options.empty = raw.empty;
    options.scale = raw.scale;
    options.wholeWindow = raw.wholeWindow;
    options.frameTimes = raw.frameTimes;
    std::optional<Error> error;
    take(raw.at, readTime, options.at, error);
    if (error && error->where.empty())
        error->where = "--at";
    take(raw.pace, readPace, options.pace, error);
    take(raw.size, readSize, options.size, error);
    take(raw.theme, readTheme, options.theme, error);
    take(raw.language, readLanguage, options.language, error);
    take(raw.next, readNext, options.next, error);
    take(raw.screenshot, readPicturePath, options.screenshot, error);
    if (error)
        return LaunchReply{{}, "cloudyard: " + error->message() + "\n", kBadUsage};
    return options;
}

} // namespace

std::variant<LaunchOptions, LaunchReply> readLaunchOptions(int argc, const char* const* argv)
{
    CLI::App app("Draw a cloud on a world map, press play, watch messages flow, break things.",
                 "cloudyard");
    RawOptions raw;
    declare(app, raw);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        std::ostringstream output;
        std::ostringstream error;
        const int code = app.exit(problem, output, error);
        return LaunchReply{output.str(), error.str(), code == 0 ? 0 : kBadUsage};
    }
    return understand(raw);
}

} // namespace cloudyard
