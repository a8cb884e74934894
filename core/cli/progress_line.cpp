// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/progress_line.h"

#include <cmath>
#include <cstdio>

#include <unistd.h>

#include <fmt/format.h>

namespace cloudyard {
namespace {

/// "0:03", "12:40", "3:05:00"
std::string clockText(double seconds)
{
    const auto s = std::llround(seconds);
    if (s < 3600)
        return fmt::format("{}:{:02}", s / 60, s % 60);
    return fmt::format("{}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60);
}

} // namespace

ProgressLine::ProgressLine() : m_isTerminal(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        fmt::print(stderr, "\r\033[K");
}

void ProgressLine::show(const RunProgress& progress)
{
    if (!m_isTerminal)
        return;
    m_shown = true;
    fmt::print(stderr, "\r\033[K{}", text(progress));
    std::fflush(stderr);
}

std::string ProgressLine::text(const RunProgress& progress)
{
    const double done = progress.now.toSeconds() / progress.end.toSeconds();
    std::string line =
        fmt::format("{:3.0f} %  {:.0f} of {:.0f} s simulated", std::floor(done * 100),
                    progress.now.toSeconds(), progress.end.toSeconds());
    if (done > 0)
        line += fmt::format(", {} left", clockText(progress.wall / done * (1 - done)));
    return line;
}

} // namespace cloudyard
