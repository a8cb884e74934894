// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/text_table.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <sys/ioctl.h>
#include <unistd.h>

#include <fmt/format.h>

#include "core/base/units.h"

namespace cloudyard {
namespace {

/// Characters, not bytes: every byte that does not continue one. Colour codes take no room.
std::size_t widthOf(std::string_view text)
{
    std::size_t width = 0;
    bool inCode = false;
    for (const char c : text) {
        inCode = inCode || c == '\033';
        width += !inCode && (c & 0xc0) != 0x80 ? 1 : 0;
        inCode = inCode && c != 'm';
    }
    return width;
}

/// One line broken at blanks.
std::string wrappedLine(std::string_view line, std::size_t width, std::size_t indent)
{
    std::string out;
    std::size_t used = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t word = std::min(line.find_first_not_of(' ', at), line.size());
        const std::size_t end = std::min(line.find(' ', word), line.size());
        if (used != 0 && used + widthOf(line.substr(at, end - at)) > width) {
            out += "\n" + std::string(indent, ' ');
            used = indent;
            at = word;
        }
        out += line.substr(at, end - at);
        used += widthOf(line.substr(at, end - at));
        at = end;
    }
    return out;
}

} // namespace

TextTable::TextTable(std::vector<std::string> header, std::vector<bool> left)
    : m_left(std::move(left))
{
    m_rows.push_back(std::move(header));
}

void TextTable::add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }

std::vector<std::size_t> TextTable::widths() const
{
    std::vector<std::size_t> widths;
    for (const auto& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], widthOf(row[c]));
    }
    return widths;
}

void TextTable::drop(std::size_t column)
{
    const auto at = static_cast<std::ptrdiff_t>(column);
    for (auto& row : m_rows)
        row.erase(row.begin() + at);
    if (column < m_left.size())
        m_left.erase(m_left.begin() + at);
}

std::vector<std::string> TextTable::narrow(std::size_t width,
                                           std::span<const std::string_view> dispensable,
                                           std::size_t indent)
{
    std::vector<std::string> dropped;
    for (const std::string_view header : dispensable) {
        std::size_t total = indent;
        for (const std::size_t column : widths())
            total += column + 2;
        if (width == 0 || total - 2 <= width)
            break;
        const auto found = std::ranges::find(m_rows[0], header);
        if (found == m_rows[0].end())
            continue;
        drop(static_cast<std::size_t>(found - m_rows[0].begin()));
        dropped.emplace_back(header);
    }
    return dropped;
}

std::string TextTable::text(std::string_view indent) const
{
    const std::vector<std::size_t> widest = widths();
    std::string out;
    for (const auto& row : m_rows) {
        std::string line(indent);
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string pad(widest[c] - widthOf(row[c]), ' ');
            line += (c == 0 ? "" : "  ") + (isLeft(c) ? row[c] + pad : pad + row[c]);
        }
        out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return out;
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

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent)
{
    if (width == 0)
        return std::string(text);
    std::string out;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        out += wrappedLine(text.substr(from, end - from), width, indent);
        out += end < text.size() ? "\n" : "";
        from = end + 1;
    }
    return out;
}

std::size_t lineWidth(int fileDescriptor)
{
    if (const char* columns = std::getenv("COLUMNS"))
        if (const auto width = parseInteger(columns); width && *width > 0)
            return static_cast<std::size_t>(*width);
    winsize size{};
    return ioctl(fileDescriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
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
