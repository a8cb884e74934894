// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/engine/observer.h"

namespace cloudyard {

/// A line of the event log: a happening and its place among all of a run. `text` is a literal with {node}, {other},
/// {link}, {1}, {2} and {said} in it, still to be translated and filled in.
struct LogLine {
    SimTime at;
    const char* text = "";
    Severity severity = Severity::Info;
    NodeIndex node = kNone;
    NodeIndex other = kNone;
    LinkIndex link = kNone;
    std::int64_t first = 0;
    std::int64_t second = 0;
    std::uint64_t ordinal = 0; ///< rises by one a line, from 0
    Milestone milestone = Milestone::None;
    std::shared_ptr<const std::string> said = {}; ///< a sentence made for this line; else null
};

} // namespace cloudyard
