// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace cloudyard {

/// What `yard` ends with: 0 all well, 1 an objective was missed or the run failed, 2 bad usage or
/// input.
enum ExitCode { kWell = 0, kMissed = 1, kBadInput = 2 };

/// The arguments of `yard run` as they were typed.
struct RunArguments {
    std::string scene;
    std::string duration; ///< empty: the scene's
    std::string warmUp;
    std::string window;
    std::string seed; ///< empty: the scene's
    std::string json; ///< a file, or "-" for standard output in place of the table
};

/// Runs a scene and prints a table, JSON or both. Ctrl-C ends the run and still reports.
[[nodiscard]] int runCommand(const RunArguments& arguments);

/// Prints every error of a scene on standard error, or that there is none.
[[nodiscard]] int checkCommand(const std::string& scene);

/// Prints what kinds there are or, with `kind`, all there is to know about one.
[[nodiscard]] int kindsCommand(const std::string& kind, bool json);

/// Checks the conformance rules of every kind, or of one, in simulated time and prints what came of each. kMissed when
/// one does not hold.
[[nodiscard]] int conformanceCommand(const std::string& kind, bool json);

/// "yard: text" on standard error.
void printError(const std::string& text);

} // namespace cloudyard
