// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <CLI/CLI.hpp>

#include "core/cli/commands.h"

namespace {

using namespace cloudyard;

constexpr const char* kVersion = "yard " CLOUDYARD_VERSION;
constexpr const char* kFooter =
    "Exit codes: 0 all well, 1 an objective or a rule was missed or the run failed, "
    "2 bad usage or input.";

CLI::App* addCommand(CLI::App& app, const char* name, const char* help)
{
    CLI::App* command = app.add_subcommand(name, help);
    command->set_version_flag("--version", kVersion, "Print the version and exit");
    command->footer(kFooter);
    return command;
}

void addRun(CLI::App& app, RunArguments& arguments)
{
    CLI::App* run = addCommand(app, "run", "Run a scene and print what came of it");
    run->add_option("SCENE", arguments.scene, "The scene file (.yard)")->required();
    run->add_option(
        "--for", arguments.duration,
        "Simulated time, such as 10m or 240s (else the scene's own duration, else 10m)");
    run->add_option("--warm-up", arguments.warmUp,
                    "Leave this much at the start out of nodes and series");
    run->add_option("--window", arguments.window, "Time between two rows of the series (5s)");
    run->add_option("--seed", arguments.seed, "Another seed than the scene's");
    run->add_option("--json", arguments.json,
                    "Write the report as JSON to this file, or to standard output with - or without a file")
        ->expected(0, 1)
        ->default_str("-");
}

/// CLI11 would only say that a command is missing.
bool isUnknownCommand(const CLI::App& app, const std::string& word)
{
    const auto all = app.get_subcommands([](const CLI::App*) { return true; });
    const auto named = [&](const CLI::App* command) { return command->get_name() == word; };
    return !word.empty() && word.front() != '-' && std::none_of(all.begin(), all.end(), named);
}

/// CLI11 knows many exit codes; to us all of its refusals are bad usage.
int explain(const CLI::App& app, const CLI::ParseError& error)
{
    return app.exit(error) == 0 ? kWell : kBadInput;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Runs Cloudyard's scenes without a window.", "yard");
    app.set_version_flag("--version", kVersion, "Print the version and exit");
    app.footer(kFooter);
    app.require_subcommand(1);

    RunArguments runArguments;
    addRun(app, runArguments);

    std::string checked;
    CLI::App* check = addCommand(app, "check", "List every error of a scene");
    check->add_option("SCENE", checked, "The scene file (.yard)")->required();

    std::string kind;
    bool kindsAsJson = false;
    CLI::App* kinds =
        addCommand(app, "kinds", "List the kinds of nodes and faults, or describe one in full");
    kinds->add_option("KIND", kind, "The kind to describe, such as queue");
    kinds->add_flag("--json", kindsAsJson, "As JSON");

    std::string ruled;
    bool rulesAsJson = false;
    CLI::App* conformance = addCommand(
        app, "conformance", "Check the rules of how services behave, each in simulated time");
    conformance->add_option("--kind", ruled, "Only the rules of this kind, such as queue");
    conformance->add_flag("--json", rulesAsJson, "As JSON");

    if (argc > 1 && isUnknownCommand(app, argv[1])) {
        printError(std::string("there is no command \"") + argv[1] + "\" (run, check, kinds or conformance)");
        return kBadInput;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return explain(app, error);
    }
    try {
        if (check->parsed())
            return checkCommand(checked);
        if (kinds->parsed())
            return kindsCommand(kind, kindsAsJson);
        if (conformance->parsed())
            return conformanceCommand(ruled, rulesAsJson);
        return runCommand(runArguments);
    } catch (const std::exception& error) {
        printError(error.what());
        return kMissed;
    }
}
