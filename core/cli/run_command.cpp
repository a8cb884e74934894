// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

#include <unistd.h>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/cli/commands.h"
#include "core/cli/interrupt.h"
#include "core/cli/progress_line.h"
#include "core/cli/report_json.h"
#include "core/cli/report_table.h"
#include "core/cli/text_table.h"
#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "core/study/run_scene.h"

namespace cloudyard {
namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

Result<void> readTime(const std::string& text, const char* option, Duration& out)
{
    if (text.empty())
        return {};
    const auto duration = parseDuration(text);
    if (!duration)
        return fail(duration.error().what, option, duration.error().expected);
    out = *duration;
    return {};
}

Result<void> readSeed(const std::string& text, std::optional<std::uint64_t>& out)
{
    if (text.empty())
        return {};
    const auto seed = parseInteger(text);
    if (!seed || *seed < 0)
        return fail(fmt::format("\"{}\" is no seed", text), "--seed", "a whole number from 0 on");
    out = static_cast<std::uint64_t>(*seed);
    return {};
}

Result<RunOptions> readOptions(const RunArguments& arguments)
{
    RunOptions options;
    Duration duration;
    for (const auto& read : {readTime(arguments.duration, "--for", duration),
                             readTime(arguments.warmUp, "--warm-up", options.warmUp),
                             readTime(arguments.window, "--window", options.window),
                             readSeed(arguments.seed, options.seed)})
        if (!read)
            return tl::unexpected(read.error());
    if (!arguments.duration.empty())
        options.duration = duration;
    return options;
}

/// Opened before the run, so that a wrong path costs nobody an hour.
Result<File> openOutput(const std::string& path)
{
    if (path.empty())
        return File(nullptr, std::fclose);
    if (path == "-")
        return File(stdout, [](std::FILE*) { return 0; });
    File file(std::fopen(path.c_str(), "w"), std::fclose);
    if (file == nullptr)
        return fail(std::strerror(errno), path);
    return file;
}

Result<void> writeJson(std::FILE* file, const RunReport& report)
{
    const std::string text = toJson(report);
    if (std::fwrite(text.data(), 1, text.size(), file) != text.size() || std::fflush(file) != 0)
        return fail(fmt::format("the report could not be written: {}", std::strerror(errno)));
    return {};
}

Result<RunReport> runWatched(const Scene& scene, RunOptions options)
{
    const Interrupt interrupt;
    ProgressLine line;
    options.interrupt = &interrupt.flag();
    options.progress = [&line](const RunProgress& progress) { line.show(progress); };
    return runScene(scene, options);
}

int complain(const Error& error)
{
    printError(error.message());
    return kBadInput;
}

} // namespace

void printError(const std::string& text) { fmt::print(stderr, "yard: {}\n", text); }

int runCommand(const RunArguments& arguments)
{
    const auto options = readOptions(arguments);
    if (!options)
        return complain(options.error());
    const auto scene = loadScene(arguments.scene, vocabulary());
    if (!scene)
        return complain(scene.error());
    const auto output = openOutput(arguments.json);
    if (!output)
        return complain(output.error());
    const auto report = runWatched(*scene, *options);
    if (!report)
        return complain(report.error());
    if (arguments.json != "-")
        fmt::print("{}",
                   reportTable(*report, lineWidth(STDOUT_FILENO), wantsColour(STDOUT_FILENO)));
    if (*output != nullptr)
        if (const auto written = writeJson(output->get(), *report); !written)
            return complain(written.error());
    if (!report->problem.empty())
        printError(report->problem);
    return report->problem.empty() && report->metAll() ? kWell : kMissed;
}

} // namespace cloudyard
