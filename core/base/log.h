// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace cloudyard {

/// The program's log: lines for the people who run and repair it, in English, never translated,
/// never part of a result. A line has a level and a category, which is the source folder it comes
/// from ("core/session").
///
/// All functions may be called from any thread. A line below the threshold costs one atomic load
/// and is not formatted. What happens inside a run belongs to the run's own event log, not here.
enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

/// Receives whole lines, without a line break. It may be called from several threads at once, must
/// not throw and must not log.
using LogSink = void (*)(LogLevel level, std::string_view category, std::string_view text);

/// Replaces the sink; nullptr restores the default, which writes "warning core/session: text" to
/// stderr.
void setLogSink(LogSink sink);

/// Lines below this level are dropped. Info at start.
void setLogThreshold(LogLevel level);
[[nodiscard]] bool logEnabled(LogLevel level);

/// Hands a finished line to the sink if its level is enabled.
void writeLog(LogLevel level, std::string_view category, std::string_view text);

template <class... Args>
void logLine(LogLevel level, std::string_view category, fmt::format_string<Args...> format,
             Args&&... args)
{
    if (logEnabled(level))
        writeLog(level, category, fmt::format(format, std::forward<Args>(args)...));
}

} // namespace cloudyard
