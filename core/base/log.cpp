// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <atomic>
#include <cstdio>
#include <string>

namespace cloudyard {

namespace {

std::string_view nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "log";
}

/// One write per line, so that lines of several threads do not mix.
void writeToStderr(LogLevel level, std::string_view category, std::string_view text)
{
    const std::string line = fmt::format("{} {}: {}\n", nameOf(level), category, text);
    std::fwrite(line.data(), 1, line.size(), stderr);
}

std::atomic<LogSink> currentSink{&writeToStderr};
std::atomic<LogLevel> threshold{LogLevel::Info};

} // namespace

void setLogSink(LogSink sink)
{
    currentSink.store(sink != nullptr ? sink : &writeToStderr, std::memory_order_release);
}

void setLogThreshold(LogLevel level) { threshold.store(level, std::memory_order_relaxed); }

bool logEnabled(LogLevel level) { return level >= threshold.load(std::memory_order_relaxed); }

void writeLog(LogLevel level, std::string_view category, std::string_view text)
{
    if (logEnabled(level))
        currentSink.load(std::memory_order_acquire)(level, category, text);
}

} // namespace cloudyard
