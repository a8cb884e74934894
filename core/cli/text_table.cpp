// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/text_table.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <unistd.h>

#include <fmt/format.h>

namespace cloudyard {
namespace {

/// Characters, not bytes: every byte that does not continue one.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

} // namespace

TextTable::TextTable(std::vector<std::string> header, std::vector<bool> left)
    : m_left(std::move(left))
{
    m_rows.push_back(std::move(header));
}

void TextTable::add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }

std::string TextTable::text(std::string_view indent) const
{
    std::vector<std::size_t> widths;
    for (const auto& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], widthOf(row[c]));
    }
    std::string out;
    for (const auto& row : m_rows) {
        std::string line(indent);
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string pad(widths[c] - widthOf(row[c]), ' ');
            line += (c == 0 ? "" : "  ") + (isLeft(c) ? row[c] + pad : pad + row[c]);
        }
        out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return out;
}

std::string grouped(unsigned long long number)
{
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3;)
        text.insert(at -= 3, ",");
    return text;
}

std::string shortTime(double seconds)
{
    const auto in = [](double value, const char* unit) {
        const double digits = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
        return fmt::format("{:.{}f} {}", value, static_cast<int>(digits), unit);
    };
    if (std::isnan(seconds))
        return "-";
    if (seconds == 0)
        return "0 s";
    if (seconds < 0.000'999'5)
        return in(seconds * 1e6, "us");
    return seconds < 0.999'5 ? in(seconds * 1e3, "ms") : in(seconds, "s");
}

bool wantsColour(int fileDescriptor)
{
    const char* none = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    const bool dumb = terminal != nullptr && std::string_view(terminal) == "dumb";
    return isatty(fileDescriptor) == 1 && (none == nullptr || *none == '\0') && !dumb;
}

std::string coloured(std::string_view text, int code, bool colour)
{
    return colour ? fmt::format("\033[{}m{}\033[0m", code, text) : std::string(text);
}

} // namespace cloudyard
